// Branches of the topic tree, and that a broken tree still ends.
import { expect, test } from 'vitest'
import { topicBranches } from '../../../src/knowledge/topic-tree.ts'
import type { TopicId } from '../../../src/model/ids.ts'

const branch = (tree: Record<string, string | undefined>, id: string) =>
  topicBranches(Object.entries(tree).map(([topic, parent]) => ({ id: topic as TopicId, parent: parent as TopicId | undefined }))).get(
    id as TopicId,
  )

test.each([
  ['a top branch is its own', { 'topic/a': undefined }, 'topic/a', 'topic/a'],
  ['a grandchild climbs to the top', { 'topic/a': undefined, 'topic/b': 'topic/a', 'topic/c': 'topic/b' }, 'topic/c', 'topic/a'],
  ['a missing parent ends the climb', { 'topic/b': 'topic/gone' }, 'topic/b', 'topic/b'],
])('%s', (_what, tree, id, expected) => {
  expect(branch(tree, id)).toBe(expected)
})

test('a cycle ends the climb inside the cycle', () => {
  const tree = { 'topic/a': 'topic/b', 'topic/b': 'topic/a', 'topic/c': 'topic/a' }
  expect(['topic/a', 'topic/b']).toContain(branch(tree, 'topic/c'))
})
