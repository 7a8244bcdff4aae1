// The number of a session, before its noun and at the end of a meeting's name.
import { expect, test } from 'vitest'
import { sessionNumberBefore, sessionNumberOf } from '../../../../src/match/meetings/session-number.ts'

test.each<[string, number | null]>([
  ['The 27th ', 27],
  ['Das 27. ', 27],
  ['La 27e ', 27],
  ['La 27.ª ', 27],
  ['На 31-му ', 31],
  ['Прошёл 31-й «', 31],
  ['With 27 ', null],
  ['On 11.27. ', null],
  ['The F-27th ', null],
])('before the noun, “%s” tells %s', (text, number) => {
  const found = sessionNumberBefore(text, text.length)
  expect(found?.number ?? null).toBe(number)
  if (found) expect(text.slice(found.start)).toMatch(/^\d/)
})

test('a name ends in its number after a hyphen, and a year is none', () => {
  expect(sessionNumberOf(['Farhaven meeting', 'Ramstein-27'])).toBe(27)
  expect(sessionNumberOf(['Conference 2025', 'Conference-2025', 'E5 meeting'])).toBeNull()
})
