import { expect, test } from 'vitest'
import { rulesOf } from '../../../../src/match/languages/languages.ts'
import { type DateWord, dateWord } from '../../../../src/match/meetings/date-words.ts'

test.each<[string, string, DateWord | undefined]>([
  ['en', 'tuesday', { weekday: 1 }],
  ['en', 'yesterday', { relative: true }],
  ['en', 'week', { unit: 'week' }],
  ['en', 'springtime', { season: 0 }],
  ['en', 'march', { month: 2 }],
  ['en', 'summit', undefined],
  ['de', 'marz', { month: 2 }],
  ['uk', 'четвер', { weekday: 3 }],
])('in %s, “%s” tells what it tells', (language, folded, told) => {
  expect(dateWord(rulesOf(language), folded)).toEqual(told)
})

test('a word of two meanings has both', () => {
  const rules = { ...rulesOf('en'), weekdays: [['mar']], months: [['jan'], ['mar']] }
  expect(dateWord(rules, 'mar')).toEqual({ weekday: 0, month: 1 })
})
