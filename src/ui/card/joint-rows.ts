// Two cards as one table: a row for each topic on which either has a position, those on which both do first. Pure.
import type { CardPosition, CardTopic, EntityCard } from '../../knowledge/card.ts'

export interface JointRow {
  readonly topic: CardTopic
  /** Null: the record holds no position of that side, which is not a denial. */
  readonly left: CardPosition | null
  readonly right: CardPosition | null
  /** Both have a stance: whether it is the same. Null: nothing to compare. */
  readonly same: boolean | null
}

/** Positions of a meeting's own card belong to its actors, so two cards compare by their own actor's positions only. */
export function jointRows(left: EntityCard, right: EntityCard): readonly JointRow[] {
  const own = (card: EntityCard) => card.positions.filter((position) => position.actor.id === card.id)
  const rightByTopic = new Map(own(right).map((position) => [position.topic.id, position]))
  const rows = own(left).map((position) => row(position.topic, position, rightByTopic.get(position.topic.id) ?? null))
  const told = new Set(rows.map((one) => one.topic.id))
  const rest = own(right).filter((position) => !told.has(position.topic.id))
  const all = [...rows, ...rest.map((position) => row(position.topic, null, position))]
  return [...all.filter((one) => one.left !== null && one.right !== null), ...all.filter((one) => one.left === null || one.right === null)]
}

function row(topic: CardTopic, left: CardPosition | null, right: CardPosition | null): JointRow {
  const stances = [left?.stance ?? null, right?.stance ?? null]
  return { topic, left, right, same: stances.includes(null) ? null : stances[0] === stances[1] }
}
