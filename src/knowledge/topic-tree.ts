// The tree of topics: which top branch (and so which colour) a topic belongs to.
import type { TopicId } from '../model/ids.ts'

/** The top branch of each topic. A parent that is missing, or a cycle (data:check tells both), ends the climb where it stands. */
export function topicBranches(topics: readonly { id: TopicId; parent?: TopicId | undefined }[]): Map<TopicId, TopicId> {
  const parents = new Map(topics.map(({ id, parent }) => [id, parent]))
  return new Map(topics.map(({ id }) => [id, climb(id, parents)]))
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
