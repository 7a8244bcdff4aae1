// The positions of a card: at most three at first, the rest on demand; and how many topics the reader's own settings leave out.
import { useState } from 'preact/hooks'
import type { CardPosition } from '../../knowledge/card.ts'
import { useCard } from './card-context.ts'
import { PositionItem } from './position-item.tsx'
import { FIRST_POSITIONS } from './visible.ts'

interface Props {
  readonly positions: readonly CardPosition[]
  /** A meeting's card: "what each side held there", each with its actor. */
  readonly ofMeeting: boolean
  readonly topicsHidden: number
}

export function PositionList({ positions, ofMeeting, topicsHidden }: Props) {
  const { m, t } = useCard()
  const [all, setAll] = useState(false)
  const rest = positions.length - FIRST_POSITIONS
  if (positions.length === 0 && ofMeeting && topicsHidden === 0) return null
  return (
    <section class="part">
      <h3>{ofMeeting ? m.heldThere : m.positions}</h3>
      {positions.length === 0 && <p class="quiet">{m.noPositions}</p>}
      <ul class="positions">
        {(all ? positions : positions.slice(0, FIRST_POSITIONS)).map((position) => (
          <PositionItem key={`${position.topic.id} ${position.actor.id}`} position={position} withActor={ofMeeting} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? m.less : t.plural(rest, m.more)}
        </button>
      )}
      {topicsHidden > 0 && <p class="quiet">{t.plural(topicsHidden, m.topicsOff)}</p>}
    </section>
  )
}
