// The topics of each entity: those on which the record holds a position or a fact of it, weightiest branch first.
// For meetings: what was said there, the facts about them, and what they were called for.
import type { EntityId, TopicId } from '../model/ids.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import { topicBranches } from './topic-tree.ts'

/**
 * Topics branch by branch: first the branch on which the record holds most of the entity, in it the topic on which it holds most; the
 * record's order where as many. Every entity has an entry, be it empty. Superseded records and reports of no stance do not count.
 */
export function entityTopics(set: KnowledgeSet): Map<EntityId, TopicId[]> {
  const found = new Map<EntityId, Map<TopicId, number>>(set.entities.map(({ id }) => [id, new Map()]))
  const add = (entity: EntityId | undefined, topic: TopicId | undefined) => {
    const counts = entity === undefined ? undefined : found.get(entity)
    if (counts !== undefined && topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1)
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
  const ranks = new Map(set.topics.map(({ id }, index) => [id, index]))
  const branches = topicBranches(set.topics)
  return new Map([...found].map(([id, counts]) => [id, byWeight(counts, branches, ranks)]))
}

function byWeight(
  counts: ReadonlyMap<TopicId, number>,
  branches: ReadonlyMap<TopicId, TopicId>,
  ranks: ReadonlyMap<TopicId, number>,
): TopicId[] {
  const weights = new Map<TopicId, number>()
  const branchOf = (topic: TopicId): TopicId => branches.get(topic) ?? topic
  const rank = (topic: TopicId): number => ranks.get(topic) ?? ranks.size
  for (const [topic, count] of counts) weights.set(branchOf(topic), (weights.get(branchOf(topic)) ?? 0) + count)
  const weight = (topic: TopicId): number => weights.get(branchOf(topic)) ?? 0
  return [...counts.keys()].sort(
    (a, b) =>
      weight(b) - weight(a) || rank(branchOf(a)) - rank(branchOf(b)) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || rank(a) - rank(b),
  )
}
