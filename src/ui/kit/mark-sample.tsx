// A name as its mark looks on a page: the underline's pattern tells the kind, its colour the topic. Used on our own pages only,
// where an ordinary element may carry it; on news pages src/page paints without elements.
import type { ComponentChildren } from 'preact'
import type { EntityKind } from '../../model/ids.ts'
import type { Colour } from '../../settings/settings.ts'
import { tintValue } from '../styles/palette.ts'

type MarkSampleProps = {
  kind: EntityKind
  /** Null: the neutral colour of a name whose topics the page is not about. */
  colour: Colour | null
  /** Not marked: the name alone, without a line. */
  faint?: boolean
  children: ComponentChildren
}

export function MarkSample({ kind, colour, faint = false, children }: MarkSampleProps) {
  const tint = tintValue(colour ?? undefined)
  return (
    <span class={faint ? 'mark-sample is-faint' : `mark-sample of-${kind}`} style={tint === undefined ? {} : { textDecorationColor: tint }}>
      {children}
    </span>
  )
}
