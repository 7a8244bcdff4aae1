// The tree of topics: which top branch (and so which colour) a topic belongs to, and the order in which topics stand.
import type { TopicId } from '../model/ids.ts'

/** The top branch of each topic. A parent that is missing, or a cycle (data:check tells both), ends the climb where it stands. */
export function topicBranches(topics: readonly { id: TopicId; parent?: TopicId | undefined }[]): Map<TopicId, TopicId> {
  const parents = new Map(topics.map(({ id, parent }) => [id, parent]))
  const branches = new Map<TopicId, TopicId>()
  for (const { id } of topics) climb(id, parents, branches)
  return branches
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
  const tops = new Set([...listed, ...topics.filter(({ id }) => branches.get(id) === id).map(({ id }) => id)])
  const ranks = new Map([...tops].map((id, place) => [id, place]))
  const rank = ({ id }: T): number => ranks.get(branches.get(id) ?? id) ?? -1
  const isBelow = ({ id }: T): number => Number(branches.get(id) !== id)
  return [...topics].sort((a, b) => rank(a) - rank(b) || isBelow(a) - isBelow(b))
}

/** Fills in the branch of a topic and of all on the way up to it: a long chain is climbed once. */
function climb(id: TopicId, parents: ReadonlyMap<TopicId, TopicId | undefined>, branches: Map<TopicId, TopicId>): void {
  const way = new Set<TopicId>()
  let at = id
  for (;;) {
    const known = branches.get(at)
    const parent = parents.get(at)
    if (known !== undefined || parent === undefined || !parents.has(parent) || way.has(at)) {
      const top = known ?? at
      for (const below of way) branches.set(below, top)
      if (known === undefined) branches.set(at, top)
      return
    }
    way.add(at)
    at = parent
  }
}
