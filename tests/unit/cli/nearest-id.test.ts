import { expect, test } from 'vitest'
import { nearestId } from '../../../src/cli/nearest-id.ts'

const KNOWN = ['person/ana-brandt', 'person/ivo-kestrel', 'person/eva-kestrel', 'state/norland', 'topic/customs', 'article/wire/brandt']

test.each([
  ['person/anna-brandt', 'person/ana-brandt'],
  ['person/ana-brand', 'person/ana-brandt'],
  ['topic/custom', 'topic/customs'],
  // Only the slug, or its end, or with another kind.
  ['customs', 'topic/customs'],
  ['Brandt', 'person/ana-brandt'],
  ['Ana Brandt', 'person/ana-brandt'],
  ['state/ana-brandt', 'person/ana-brandt'],
  // Of two, or another word.
  ['Kestrel', null],
  ['person/mila-orlova', null],
  ['person/', null],
])('%s may mean %s', (id, meant) => {
  expect(nearestId(id, KNOWN)).toBe(meant)
})
