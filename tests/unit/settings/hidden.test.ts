// "Not this one": which marks an entry hides, and undoing it.
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts'
import { hiddenMark, hideMark, isHidden, showMark } from '../../../src/settings/hidden.ts'

const mark = { entity: 'state/georgia', text: 'Georgia', host: 'a.example', page: 'https://a.example/1' }

test.each([
  ['page', {}, true],
  ['page', { page: 'https://a.example/2' }, false],
  ['site', { page: 'https://a.example/2' }, true],
  ['site', { host: 'b.example' }, false],
  ['everywhere', { host: 'b.example', page: 'https://b.example/' }, true],
  ['everywhere', { entity: 'state/ukraine' }, false],
  ['everywhere', { text: 'GEORGIA' }, false],
] as const)('hidden on the %s, %o is hidden: %s', (reach, other, hidden) => {
  expect(isHidden(hideMark(DEFAULT_SETTINGS, hiddenMark(mark, reach)), { ...mark, ...other })).toBe(hidden)
})

test('hiding twice is hiding once, and undo brings the marks back', () => {
  const entry = hiddenMark(mark, 'site')
  const once = hideMark(DEFAULT_SETTINGS, entry)
  expect(hideMark(once, { ...entry })).toBe(once)
  expect(showMark(once, { ...entry })).toEqual(DEFAULT_SETTINGS)
})
