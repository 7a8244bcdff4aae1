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
  ['en', 'from 4 to 6 April', '4 to 6 April: 2025-04-04'],
  ['en', 'on April 4–6, 2025', 'April 4–6, 2025: 2025-04-04'],
  ['fr', 'du 4 au 6 avril', '4 au 6 avril: 2025-04-04'],
  ['de', 'vom 4. bis 6. April', '4. bis 6. April: 2025-04-04'],
  ['es', 'del 4 al 6 de abril', '4 al 6 de abril: 2025-04-04'],
  ['it', 'il 4-6 aprile', '4-6 aprile: 2025-04-04'],
  ['pl', 'w dniach 4–6 kwietnia', '4–6 kwietnia: 2025-04-04'],
  ['uk', 'зустріч 4–6 квітня', '4–6 квітня: 2025-04-04'],
  ['ru', 'с 4 по 6 апреля', '4 по 6 апреля: 2025-04-04'],
  ['en', 'up 4-2 April', '2 April: 2025-04-02'],
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
