// One change of a value taken back, whatever came after it: rows of what it was, what the change made of it, and what it is now.
import { expect, test } from 'vitest'
import { undoJson } from '../../../src/model/undo-json.ts'

test.each<[string, unknown, unknown, unknown, unknown]>([
  ['what the change did not touch is as it is', 1, 1, 2, 2],
  ['what nobody touched since is as it was', 1, 2, 2, 1],
  ['what was set anew since stays', 1, 2, 3, 3],
  ['a key that the change added goes', { a: 1 }, { a: 1, b: 2 }, { a: 9, b: 2 }, { a: 9 }],
  ['a key that the change took away is back', { a: 1, b: 2 }, { a: 1 }, { a: 9 }, { a: 9, b: 2 }],
  ['a key that was added since stays', { a: 1 }, { a: 2 }, { a: 2, c: 3 }, { a: 1, c: 3 }],
  ['objects in objects', { a: { b: 1, c: 1 } }, { a: { b: 2, c: 1 } }, { a: { b: 2, c: 5 } }, { a: { b: 1, c: 5 } }],
  ['a list loses what the change added', ['x'], ['x', 'y'], ['x', 'y', 'z'], ['x', 'z']],
  ['an entry that the change added and somebody worked on since stays', [], [{ n: 1 }], [{ n: 1, m: 2 }], [{ n: 1, m: 2 }]],
  ['of another shape since: it stays', { a: 1 }, { a: 2 }, 'text', 'text'],
])('%s', (_what, before, after, now, expected) => {
  expect(undoJson(now, before, after)).toEqual(expected)
})
