// What of a record's card is shown under the reader's settings: positions and facts of topics that are switched off are left out.
// Pure: a card in, a card out, and how much was left out, so that the card can say so.
import type { CardTopic, EntityCard } from '../../knowledge/card.ts'

/** An actor's card shows this many positions before "n more": one in full and four lines fill what a card shows without scrolling. */
export const FIRST_POSITIONS = 5
/** A meeting's card shows this many, in full: each with its actor, and one glance takes in three. */
export const FIRST_SIDES = 3

export interface VisibleCard {
  readonly card: EntityCard
  /** Topics that the record holds something on and that are switched off. */
  readonly topicsHidden: number
}

export function visibleCard(card: EntityCard, topicsOff: readonly string[]): VisibleCard {
  const off = new Set(topicsOff)
  const isOff = (topic: CardTopic | null) => topic !== null && (off.has(topic.id) || off.has(topic.branch))
  const hidden = [...card.positions.map((position) => position.topic), ...card.facts.map((fact) => fact.topic)].filter(isOff)
  return {
    card: {
      ...card,
      positions: card.positions.filter((position) => !isOff(position.topic)),
      facts: card.facts.filter((fact) => !isOff(fact.topic)),
    },
    topicsHidden: new Set(hidden.map((topic) => topic?.id)).size,
  }
}
