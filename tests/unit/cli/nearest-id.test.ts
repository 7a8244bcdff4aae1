import { expect, test } from 'vitest'
import { nearestId } from '../../../src/cli/nearest-id.ts'

const KNOWN = ['person/ana-brandt', 'person/ivo-kestrel', 'state/norland', 'topic/customs']

test.each([
  ['person/anna-brandt', 'person/ana-brandt'],
  ['person/ana-brand', 'person/ana-brandt'],
  ['topic/custom', 'topic/customs'],
  // Of another kind, or another word.
  ['state/ana-brandt', null],
  ['person/mila-orlova', null],
  ['person/', null],
])('%s may mean %s', (id, meant) => {
  expect(nearestId(id, KNOWN)).toBe(meant)
})
