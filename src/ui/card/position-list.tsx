// The positions of a card: at most three at first, the rest on demand; and how many topics the reader's own settings leave out.
import type { CardPosition } from '../../knowledge/card.ts'
import { useCard } from './card-context.ts'
import { FirstFew } from './first-few.tsx'
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
  if (positions.length === 0 && ofMeeting && topicsHidden === 0) return null
  return (
    <section class="part">
      <h3>{ofMeeting ? m.heldThere : m.positions}</h3>
      {positions.length === 0 && <p class="quiet">{m.noPositions}</p>}
      <FirstFew
        items={positions}
        first={FIRST_POSITIONS}
        class="positions"
        each={(position) => <PositionItem key={`${position.topic.id} ${position.actor.id}`} position={position} withActor={ofMeeting} />}
      />
      {topicsHidden > 0 && <p class="quiet">{t.plural(topicsHidden, m.topicsOff)}</p>}
    </section>
  )
}
