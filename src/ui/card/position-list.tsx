// The positions of a card: the first in full and the next as a line each, so that one glance tells where an actor stands on several topics;
// on a meeting's card the first few in full. The rest on demand; and how many topics the reader's own settings leave out.
import type { CardPosition } from '../../knowledge/card.ts'
import { useCard } from './card-context.ts'
import { FirstFew } from './first-few.tsx'
import { PositionItem } from './position-item.tsx'
import { FIRST_POSITIONS, FIRST_SIDES } from './visible.ts'

interface Props {
  readonly positions: readonly CardPosition[]
  /** A meeting's card: "what each side held there", each with its actor. */
  readonly ofMeeting: boolean
  readonly topicsHidden: number
}

export function PositionList({ positions, ofMeeting, topicsHidden }: Props) {
  const { m, t } = useCard()
  if (positions.length === 0 && ofMeeting && topicsHidden === 0) return null
  return (
    <section class="part">
      <h3>{ofMeeting ? m.heldThere : m.positions}</h3>
      {positions.length === 0 && <p class="quiet">{topicsHidden === 0 ? m.noPositionsAtAll : m.noPositions}</p>}
      <FirstFew
        items={positions}
        first={ofMeeting ? FIRST_SIDES : FIRST_POSITIONS}
        class="positions"
        each={(position, at) => (
          <PositionItem
            key={`${position.topic.id} ${position.actor.id}`}
            position={position}
            withActor={ofMeeting}
            folded={!ofMeeting && at > 0}
          />
        )}
      />
      {topicsHidden > 0 && <p class="quiet">{t.plural(topicsHidden, m.topicsOff)}</p>}
    </section>
  )
}
