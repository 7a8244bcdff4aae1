import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../../src/match/languages/languages.ts'
import type { LanguageRules } from '../../../../src/match/languages/rules.ts'
import { type DayPhrase, dayPhraseAt } from '../../../../src/match/meetings/meeting-days.ts'
import { wordAfter } from '../../../../src/match/neighbours.ts'
import { dayNumber, isoDay } from '../../../../src/model/fuzzy-date.ts'
import { PAGE_LANGUAGES, type PageLanguage } from '../../../../src/model/text.ts'
import { holds } from '../../../properties/holds.ts'

/** A Wednesday. */
const TODAY = dayNumber('2025-03-12')

/** The phrases met when a text is read word by word, overlapping ones once. */
function dayPhrasesOf(text: string, rules: LanguageRules, day: number | null): DayPhrase[] {
  const phrases: DayPhrase[] = []
  for (let word = wordAfter(text, 0); word; word = wordAfter(text, word.end)) {
    const phrase = dayPhraseAt(text, word, rules, day)
    if (phrase && phrases.every((one) => one.end <= phrase.start)) phrases.push(phrase)
  }
  return phrases
}

/** The words of each phrase, and the days or periods that it may mean. */
function read(text: string, language: PageLanguage = 'en', day: number | null = TODAY): { words: string; days: string[] }[] {
  return dayPhrasesOf(text, LANGUAGES[language], day).map(({ start, end, ranges }) => ({
    words: text.slice(start, end),
    days: ranges.map(([first, last]) => (first === last ? isoDay(first) : `${isoDay(first)}..${isoDay(last)}`)),
  }))
}

/** A phrase may mean one more day than the likeliest (last week's Wednesday, another year's 11 March), never any number of them. */
const MOST_MEANINGS = 2

describe('days told relative to the article of Wednesday 12 March 2025', () => {
  test.each([
    ['on Tuesday', ['Tuesday: 2025-03-11 | 2025-03-18']],
    ['on Wednesday', ['Wednesday: 2025-03-12']],
    ['on Thursday', ['Thursday: 2025-03-06 | 2025-03-13']],
    ['next Thursday', ['next Thursday: 2025-03-13']],
    ['yesterday', ['yesterday: 2025-03-11']],
    ['tomorrow', ['tomorrow: 2025-03-13']],
    ['last week', ['last week: 2025-03-03..2025-03-09']],
    ['last weekend', ['last weekend: 2025-03-08..2025-03-09']],
    ['next weekend', ['next weekend: 2025-03-15..2025-03-16']],
    ['next week', ['next week: 2025-03-17..2025-03-23']],
    ['last month', ['last month: 2025-02-01..2025-02-28']],
    ['last year', ['last year: 2024-01-01..2024-12-31']],
    ['on 4 September', ['4 September: 2025-09-04']],
    ['on September 4, 2025', ['September 4, 2025: 2025-09-04']],
    ['on 4 September 2025', ['4 September 2025: 2025-09-04']],
    ['on March 11', ['March 11: 2025-03-11']],
    ['on Mar. 11', ['Mar. 11: 2025-03-11']],
    ['last spring', ['spring: 2024-03-01..2024-05-31']],
    ['last winter', ['winter: 2024-12-01..2025-02-28']],
    ['on 11 March', ['11 March: 2025-03-11']],
    ['in February 2022', ['February 2022: 2022-02-01..2022-02-28']],
    ['in 2019', ['2019: 2019-01-01..2019-12-31']],
    ['in early March 2025', ['early March 2025: 2025-03-01..2025-03-12']],
    ['the mid-March 2025 talks', ['mid-March 2025: 2025-03-08..2025-03-22']],
    ['at the end of March 2025', ['end of March 2025: 2025-03-19..2025-03-31']],
    ['late on 11 March', ['11 March: 2025-03-11']],
    ['the end of the talks', []],
    ['they may march', []],
    ['about 11 people', []],
    ['the week was long', []],
  ])('%s', (text, phrases) => {
    const found = read(text)
    expect(found.map(({ words }) => words)).toEqual(phrases.map((phrase) => phrase.split(': ')[0]))
    phrases.forEach((phrase, index) => {
      const days = found[index]?.days ?? []
      expect(days).toEqual(expect.arrayContaining((phrase.split(': ')[1] as string).split(' | ')))
      expect(days.length).toBeLessThanOrEqual(MOST_MEANINGS)
    })
  })

  test.each<[PageLanguage, string]>([
    ['en', 'in the morning'],
    ['en', 'the next evening'],
    ['fr', 'ce soir-là'],
    ['de', 'sie gingen am Morgen'],
    ['es', 'por la mañana'],
  ])('%s: %s tells no day', (language, text) => {
    expect(read(text, language)).toEqual([])
  })

  test.each<[PageLanguage, string, string]>([
    ['fr', 'jeudi', '2025-03-06 | 2025-03-13'],
    ['fr', 'le 11 mars', '2025-03-11'],
    ['fr', 'hier', '2025-03-11'],
    ['it', 'lo scorso fine settimana', '2025-03-08..2025-03-09'],
    ['es', 'el fin de semana', '2025-03-08..2025-03-09 | 2025-03-15..2025-03-16'],
    ['de', 'am Donnerstag', '2025-03-06 | 2025-03-13'],
    ['de', 'am 11. März', '2025-03-11'],
    ['de', 'gestern', '2025-03-11'],
    ['es', 'el jueves', '2025-03-06 | 2025-03-13'],
    ['es', 'el 11 de marzo', '2025-03-11'],
    ['es', 'el 11 de marzo de 2024', '2024-03-11'],
    ['it', 'giovedì', '2025-03-06 | 2025-03-13'],
    ['it', "l'11 marzo", '2025-03-11'],
    ['pl', 'w czwartek', '2025-03-06 | 2025-03-13'],
    ['pl', 'wtorkowe spotkanie', '2025-03-11 | 2025-03-18'],
    ['pl', '11 marca', '2025-03-11'],
    ['uk', 'у четвер', '2025-03-06 | 2025-03-13'],
    ['uk', "у п'ятницю", '2025-03-07 | 2025-03-14'],
    ['uk', 'у п’ятницю', '2025-03-07 | 2025-03-14'],
    ['uk', '11 березня', '2025-03-11'],
    ['ru', 'в четверг', '2025-03-06 | 2025-03-13'],
    ['ru', '11 марта', '2025-03-11'],
    ['ru', 'вчера', '2025-03-11'],
    ['en', 'this morning', '2025-03-12'],
    ['en', 'last night', '2025-03-11..2025-03-12'],
    ['fr', 'cet après-midi', '2025-03-12'],
    ['fr', 'hier soir', '2025-03-11'],
    ['de', 'heute Morgen', '2025-03-12'],
    ['de', 'morgen früh', '2025-03-13'],
    ['es', 'esta mañana', '2025-03-12'],
    ['es', 'mañana por la mañana', '2025-03-13'],
    ['it', 'questa sera', '2025-03-12'],
    ['pl', 'wczoraj po południu', '2025-03-11'],
    ['uk', 'вчора ввечері', '2025-03-11'],
    ['ru', 'этим утром', '2025-03-12'],
  ])('%s: %s', (language, text, days) => {
    const found = read(text, language)
    expect(found.length).toBe(1)
    expect(found[0]?.days).toEqual(expect.arrayContaining(days.split(' | ')))
    expect(found[0]?.days.length).toBeLessThanOrEqual(MOST_MEANINGS)
  })

  test.each<[PageLanguage, string, string]>([
    ['en', 'in the early hours of Wednesday', 'Wednesday: 2025-03-11..2025-03-12'],
    ['fr', 'au petit matin de mercredi', 'mercredi: 2025-03-11..2025-03-12'],
    ['de', 'in der Nacht zum Mittwoch', 'Mittwoch: 2025-03-11..2025-03-12'],
    ['de', 'in der Nacht auf den 4. März', '4. März: 2025-03-03..2025-03-04'],
    ['es', 'en la madrugada del miércoles', 'miércoles: 2025-03-11..2025-03-12'],
    ['it', 'nelle prime ore di mercoledì', 'mercoledì: 2025-03-11..2025-03-12'],
    ['pl', 'w nocy na środę', 'środę: 2025-03-11..2025-03-12'],
    ['uk', 'у ніч на 12 березня', '12 березня: 2025-03-11..2025-03-12'],
    ['uk', 'у ніч проти середи', 'середи: 2025-03-11..2025-03-12'],
    ['ru', 'в ночь на среду', 'среду: 2025-03-11..2025-03-12'],
    ['ru', 'в среду', 'среду: 2025-03-12'],
  ])('%s: the night to a day is of the day before too: %s', (language, text, expected) => {
    expect(read(text, language).map(({ words, days }) => `${words}: ${days[0]}`)).toEqual([expected])
  })
})

describe('without the article’s day', () => {
  test('a day and a month mean that day of a year that the record tells of', () => {
    expect(read('on 11 March', 'en', null)).toEqual([{ words: '11 March', days: ['2025-03-11', '2026-03-11'] }])
  })

  test('a month means that month of those years', () => {
    expect(dayPhrasesOf('in March', LANGUAGES.en, null).map((one) => one.ranges.map(([first]) => isoDay(first)))).toEqual([
      ['2025-03-01', '2026-03-01'],
    ])
  })

  test.each(['on Tuesday', 'yesterday', 'last month'])('%s is a date phrase that means no day', (text) => {
    expect(dayPhrasesOf(text, LANGUAGES.en, null).map((one) => one.ranges)).toEqual([[]])
  })

  test('a date with its year means its day', () => {
    expect(read('on 11 March 2025', 'en', null)).toEqual([{ words: '11 March 2025', days: ['2025-03-11'] }])
  })
})

describe('weekdays', () => {
  holds(
    'mean days of that name within a week of the article, in every language and on every day',
    fc.property(fc.constantFrom(...PAGE_LANGUAGES), fc.integer({ min: 18_000, max: 22_000 }), fc.nat(6), (language, day, weekday) => {
      const [word] = LANGUAGES[language].weekdays[weekday] as readonly string[]
      const [phrase] = dayPhrasesOf(`x ${word} x`, LANGUAGES[language], day)
      expect(phrase?.ranges.length).toBeGreaterThan(0)
      for (const [first, last] of phrase?.ranges ?? []) {
        expect(first).toBe(last)
        expect(Math.abs(first - day)).toBeLessThanOrEqual(7)
        expect((new Date(first * 86_400_000).getUTCDay() + 6) % 7).toBe(weekday)
      }
    }),
    { normal: 100, long: 2000 },
  )
})
