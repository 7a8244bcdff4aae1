import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../../src/match/languages/languages.ts'
import { dateWord } from '../../../../src/match/meetings/date-words.ts'
import { weekdayPhrase } from '../../../../src/match/meetings/weekdays.ts'
import { wordAfter } from '../../../../src/match/neighbours.ts'
import { dayNumber, isoDay } from '../../../../src/model/fuzzy-date.ts'
import type { PageLanguage } from '../../../../src/model/text.ts'

/** A Wednesday. */
const TODAY = dayNumber('2025-03-12')

/** The words and days of the phrase that the text's first weekday is part of. */
function read(text: string, language: PageLanguage): string {
  const rules = LANGUAGES[language]
  for (let word = wordAfter(text, 0); word; word = wordAfter(text, word.end)) {
    const phrase = weekdayPhrase(text, word, dateWord(rules, word.folded)?.weekday, rules, TODAY)
    if (phrase) return `${text.slice(phrase.start, phrase.end)}: ${phrase.ranges.map(([first]) => isoDay(first)).join(' | ')}`
  }
  return ''
}

describe('a weekday of an article of Wednesday 12 March 2025', () => {
  test.each<[PageLanguage, string, string]>([
    ['en', 'on Saturday 6 December', 'Saturday 6 December: 2025-12-06'],
    ['en', 'on Saturday, December 6,', 'Saturday, December 6: 2025-12-06'],
    ['en', 'on Monday, the 17th of February', 'Monday, the 17th of February: 2025-02-17'],
    ['en', 'on Monday the 17th they met', 'Monday the 17th: 2025-02-17 | 2025-03-17'],
    ['en', 'on Monday 17 people met', 'Monday: 2025-03-10 | 2025-03-17'],
    ['en', 'on Friday (7 February)', 'Friday (7 February: 2025-02-07'],
    ['en', 'on Tuesday, 17 March 2026', 'Tuesday, 17 March 2026: 2026-03-17'],
    ['en', 'on Tuesday they met in March', 'Tuesday: 2025-03-11 | 2025-03-18'],
    ['fr', 'le lundi 17 février', 'lundi 17 février: 2025-02-17'],
    ['fr', 'le lundi 17, à Paris', 'lundi 17: 2025-02-17 | 2025-03-17'],
    ['de', 'am Montag, dem 17.,', 'Montag, dem 17: 2025-02-17 | 2025-03-17'],
    ['es', 'el lunes 17 de febrero', 'lunes 17 de febrero: 2025-02-17'],
    ['it', 'lunedì 17 febbraio', 'lunedì 17 febbraio: 2025-02-17'],
    ['pl', 'w poniedziałek, 17 lutego', 'poniedziałek, 17 lutego: 2025-02-17'],
    ['uk', 'у понеділок, 17 лютого', 'понеділок, 17 лютого: 2025-02-17'],
    ['ru', 'в понедельник, 17-го,', 'понедельник, 17: 2025-02-17 | 2025-03-17'],
  ])('%s: %s', (language, text, phrase) => expect(read(text, language)).toBe(phrase))

  test('a date of these weeks is meant, though its weekday is that of another year', () => {
    expect(read('on Tuesday 23 April', 'en')).toBe('Tuesday 23 April: 2025-04-23 | 2024-04-23')
  })

  test('a word that is no weekday is none', () => expect(read('on 17 February', 'en')).toBe(''))
})
