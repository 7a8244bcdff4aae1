// The top branch of every topic of a tree, in the tree's order: what marking and colouring work with.
import { type TopicNode, topicIds } from '../../settings/topic-tree.ts'
import type { TopicBranches } from '../../settings/topics.ts'

export function treeBranches(topics: readonly TopicNode[]): TopicBranches {
  return Object.fromEntries(topics.flatMap((branch) => topicIds(branch).map((id) => [id, branch.id])))
}
