import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../../src/match/languages/languages.ts'
import type { LanguageRules } from '../../../../src/match/languages/rules.ts'
import type { MeetingReference } from '../../../../src/match/meetings/meeting-reference.ts'
import { isShortTitle, takeWord } from '../../../../src/match/meetings/phrase-words.ts'
import { wordAfter } from '../../../../src/match/neighbours.ts'

/** Only what takeWord asks for and fills in. */
function take(word: string, side: 'left' | 'right', rules: LanguageRules = LANGUAGES.en): [boolean, Partial<MeetingReference>] {
  const told: Partial<MeetingReference> = {}
  const to = Object.assign(told, { reading: { rules, lexicon: [] } }) as unknown as MeetingReference
  const taken = takeWord(to, wordAfter(word, 0) as NonNullable<ReturnType<typeof wordAfter>>, side)
  const { reading: _reading, ...rest } = to
  return [taken, rest]
}

test.each<[string, 'left' | 'right', boolean, Partial<MeetingReference>]>([
  ['climate', 'left', true, { foreign: true }],
  ['possible', 'left', true, { hypothetical: true }],
  ['next', 'left', true, { hypothetical: true, turn: 1 }],
  ['virtual', 'left', true, { remote: true }],
  ['second', 'left', true, { ordinal: 2 }],
  ['first', 'left', true, { ordinal: 1 }],
  ['third', 'left', true, { ordinal: 3 }],
  ['fourth', 'left', true, { ordinal: 4 }],
  ['fresh', 'left', true, { newer: true }],
  ['previous', 'left', true, { qualified: true, turn: -1 }],
  ['subsequent', 'left', false, { qualified: true }],
  ['following', 'right', false, {}],
  ['25', 'right', true, {}],
  ['president', 'right', true, {}],
  ['cheerful', 'left', false, {}],
])('“%s” on the %s: taken %s, tells %j', (word, side, taken, told) => {
  expect(take(word, side)).toEqual([taken, told])
})

// One answer tells whether a word is of any list at all; the lists are only asked where it is.
test.each(Object.values(LANGUAGES))('every word of a list before the noun is taken in, in $language', (rules) => {
  const { foreign, hypothetical, remote, second, first, calm, newer } = rules
  const isOneWord = (word: string) => /^[\p{L}\p{M}]+$/u.test(word)
  const passed = [foreign, hypothetical, remote, second, first, calm]
    .flat()
    .filter((word) => isOneWord(word) && !take(word, 'left', rules)[0])
  expect(passed).toEqual([])
  expect(newer.filter((word) => isOneWord(word) && take(word, 'left', rules)[1].newer !== true)).toEqual([])
  expect(Object.keys(rules.relative).filter((word) => isOneWord(word) && !take(word, 'left', rules)[0])).toEqual([])
})

test.each([
  ['la rencontre avec M', true],
  ['the meeting with Mr', true],
  ['la reunión con el Sr', true],
  ['the meeting with them', false],
  ['the meeting in room AM', false],
])('%s is followed by a name whether or not a dot comes first: %s', (text, is) => {
  expect(isShortTitle(text, text.length)).toBe(is)
})
