// The topics of each entity (design.md §1.6): those on which the record holds a position or a fact of it.
// For meetings: what was said there, the facts about them, and what they were called for.
import type { EntityId, TopicId } from '../model/ids.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'

/** Topics in the record's order; every entity has an entry, be it empty. Superseded records and reports of no stance do not count. */
export function entityTopics(set: KnowledgeSet): Map<EntityId, TopicId[]> {
  const found = new Map<EntityId, Set<TopicId>>(set.entities.map(({ id }) => [id, new Set()]))
  const add = (entity: EntityId | undefined, topic: TopicId | undefined) => {
    if (entity !== undefined && topic !== undefined) found.get(entity)?.add(topic)
  }
  for (const statement of set.statements) {
    if (statement.superseded !== undefined || statement.stance === null) continue
    add(statement.actor, statement.topic)
    add(statement.meeting, statement.topic)
  }
  for (const fact of set.facts) {
    if (fact.superseded !== undefined) continue
    for (const entity of [fact.subject, ...fact.about]) add(entity, fact.topic)
  }
  for (const entity of set.entities) {
    if (entity.kind === 'meeting') for (const topic of entity.topics) add(entity.id, topic)
  }
  const order = new Map(set.topics.map(({ id }, index) => [id, index]))
  const rank = (topic: TopicId) => order.get(topic) ?? set.topics.length
  return new Map([...found].map(([id, topics]) => [id, [...topics].sort((a, b) => rank(a) - rank(b))]))
}
