// Which topics an entity has: positions and facts of it, nothing else.
import { describe, expect, test } from 'vitest'
import { entityTopics } from '../../../src/knowledge/entity-topics.ts'
import type { EntityId } from '../../../src/model/ids.ts'
import { tinySet } from './tiny-set.ts'

describe('topics in the tiny record', () => {
  const topics = entityTopics(tinySet())
  test.each([
    // Her only report on customs takes no stance.
    ['person/ana-brandt', ['topic/border-force']],
    ['person/ivo-kestrel', ['topic/border-force', 'topic/customs']],
    // By a fact on whose card it also belongs.
    ['bloc/harbour-league', ['topic/border-force']],
    // Called for customs; the border force was spoken of there.
    ['meeting/2025-06-20-lakeside-talks', ['topic/border-force', 'topic/customs']],
    // Voiced a position, but it is not its own.
    ['office/marble-house', []],
    ['state/norland', []],
  ] as [EntityId, string[]][])('%s has %j', (id, expected) => {
    expect(topics.get(id)).toEqual(expected)
  })
})

test('superseded facts and statements give no topic', () => {
  const set = tinySet()
  const superseded = { on: '2025-08', reason: 'wrong' }
  set.statements = set.statements.map((statement) => ({ ...statement, superseded }))
  set.facts = set.facts.map((fact) => ({ ...fact, superseded }))
  const topics = entityTopics(set)
  expect(topics.get('person/ana-brandt')).toEqual([])
  expect(topics.get('bloc/harbour-league')).toEqual([])
})

test('the branch on which the record holds most comes first, in it the topic on which it holds most', () => {
  const set = tinySet()
  const [statement] = set.statements.filter(({ actor, topic }) => actor === 'person/ivo-kestrel' && topic === 'topic/customs')
  if (statement === undefined) throw new Error('the tiny record has changed')
  const more = ['a', 'b'].map((slug) => ({ ...statement, id: `ivo-kestrel/${slug}` as typeof statement.id }))
  const topics = entityTopics({ ...set, statements: [...set.statements, ...more] })
  expect(topics.get('person/ivo-kestrel')).toEqual(['topic/customs', 'topic/border-force'])
})
