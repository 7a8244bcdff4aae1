// Branches of the topic tree, and that a broken tree still ends.
import { expect, test } from 'vitest'
import { topicBranches, topicsInOrder } from '../../../src/knowledge/topic-tree.ts'
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

test('a chain of a hundred thousand is climbed once', () => {
  const topics = Array.from({ length: 100_000 }, (_none, at) => ({
    id: `topic/t${at}` as TopicId,
    parent: at === 0 ? undefined : (`topic/t${at - 1}` as TopicId),
  }))
  const branches = topicBranches(topics.toReversed())
  expect(new Set(branches.values())).toEqual(new Set(['topic/t0']))
})

test('a cycle ends the climb inside the cycle', () => {
  const tree = { 'topic/a': 'topic/b', 'topic/b': 'topic/a', 'topic/c': 'topic/a' }
  expect(['topic/a', 'topic/b']).toContain(branch(tree, 'topic/c'))
})

test('topics stand branch by branch as listed, then as they come, each branch before its own', () => {
  const id = (name: string) => `topic/${name}` as const
  const topics = ['c1 c', 'a', 'b', 'b1 b', 'c', 'a1 a', 'lost gone'].map((line) => {
    const [name = '', parent] = line.split(' ')
    return { id: id(name), ...(parent !== undefined && { parent: id(parent) }) }
  })
  const order = (listed: string[]) => topicsInOrder(topics, listed.map(id)).map((topic) => topic.id.slice('topic/'.length))
  expect(order(['b', 'c'])).toEqual(['b', 'b1', 'c', 'c1', 'a', 'a1', 'lost'])
  expect(order([])).toEqual(['a', 'a1', 'b', 'b1', 'c', 'c1', 'lost'])
})
