// Where a meeting was, from the building to the state, as one line: each name in its own language for screen readers, since a venue
// may have none in the reader's.
import { Fragment } from 'preact'
import type { CardMeeting } from '../../knowledge/card.ts'

export function PlaceNames({ names }: { readonly names: NonNullable<CardMeeting['place']> }) {
  return (
    <span>
      {names.map(({ text, lang }, at) => (
        <Fragment key={text}>
          {at > 0 && ', '}
          <span lang={lang}>{text}</span>
        </Fragment>
      ))}
    </span>
  )
}
