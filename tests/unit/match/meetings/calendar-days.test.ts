import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../../src/match/languages/languages.ts'
import { calendarPhrase, partPhrase } from '../../../../src/match/meetings/calendar-days.ts'
import { wordAfter } from '../../../../src/match/neighbours.ts'
import { dayNumber, isoDay } from '../../../../src/model/fuzzy-date.ts'
import type { PageLanguage } from '../../../../src/model/text.ts'

const TODAY = dayNumber('2025-03-12')

test.each<[PageLanguage, string, string]>([
  ['en', 'on the 4th of September', '4th of September: 2025-09-04'],
  ['en', 'on September 4, 2025', 'September 4, 2025: 2025-09-04'],
  ['es', 'el 4 de septiembre de 2025', '4 de septiembre de 2025: 2025-09-04'],
  ['de', 'am 4. September', '4. September: 2025-09-04'],
  ['en', 'in early April 2025', 'early April 2025: 2025-04-01'],
  ['en', 'they may meet', ''],
  ['en', 'in the 1990s', ''],
])('%s: %s', (language, text, phrase) => {
  const rules = LANGUAGES[language]
  let found = ''
  for (let word = wordAfter(text, 0); word && found === ''; word = wordAfter(text, word.end)) {
    const told = calendarPhrase(text, word, rules, TODAY) ?? partPhrase(text, word, rules, TODAY)
    if (told) found = `${text.slice(told.start, told.end)}: ${isoDay((told.ranges[0] as [number, number])[0])}`
  }
  expect(found).toBe(phrase)
})
