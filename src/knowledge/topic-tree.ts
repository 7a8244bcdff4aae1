// The tree of topics: which top branch (and so which colour) a topic belongs to, and the order in which topics stand.
import type { TopicId } from '../model/ids.ts'

/** The top branch of each topic. A parent that is missing, or a cycle (data:check tells both), ends the climb where it stands. */
export function topicBranches(topics: readonly { id: TopicId; parent?: TopicId | undefined }[]): Map<TopicId, TopicId> {
  const parents = new Map(topics.map(({ id, parent }) => [id, parent]))
  return new Map(topics.map(({ id }) => [id, climb(id, parents)]))
}

/**
 * Topics branch by branch, each branch before its own topics: listed branches first, in the list's order, then the others. What the list
 * does not decide keeps its order.
 */
export function topicsInOrder<T extends { id: TopicId; parent?: TopicId | undefined }>(
  topics: readonly T[],
  listed: readonly TopicId[],
): T[] {
  const branches = topicBranches(topics)
  const tops = [...new Set([...listed, ...topics.filter(({ id }) => branches.get(id) === id).map(({ id }) => id)])]
  const rank = ({ id }: T): number => tops.indexOf(branches.get(id) ?? id)
  const isBelow = ({ id }: T): number => Number(branches.get(id) !== id)
  return [...topics].sort((a, b) => rank(a) - rank(b) || isBelow(a) - isBelow(b))
}

function climb(id: TopicId, parents: ReadonlyMap<TopicId, TopicId | undefined>): TopicId {
  const seen = new Set<TopicId>()
  let at = id
  for (;;) {
    const parent = parents.get(at)
    if (parent === undefined || !parents.has(parent) || seen.has(at)) return at
    seen.add(at)
    at = parent
  }
}
