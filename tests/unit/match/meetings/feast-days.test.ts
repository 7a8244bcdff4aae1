import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../../src/match/languages/languages.ts'
import { feastOr } from '../../../../src/match/meetings/feast-days.ts'
import { dayPhraseAt } from '../../../../src/match/meetings/meeting-days.ts'
import { wordAfter } from '../../../../src/match/neighbours.ts'
import { dayNumber, isoDay } from '../../../../src/model/fuzzy-date.ts'
import type { PageLanguage } from '../../../../src/model/text.ts'

/** The days that a phrase allows of the last Christmas on a page of January 2026. */
function daysOf(language: PageLanguage, text: string): string[] {
  const rules = LANGUAGES[language]
  const first = wordAfter(text, 0)
  const phrase = first && dayPhraseAt(text, feastOr(text, first, rules), rules, dayNumber('2026-01-15'))
  return (phrase?.ranges[0] ?? []).map((day) => isoDay(day).slice(5))
}

describe('Christmas tells days', () => {
  test.each<[PageLanguage, string]>([
    ['en', 'before Christmas'],
    ['fr', 'avant Noël'],
    ['de', 'vor Weihnachten'],
    ['es', 'antes de la Navidad'],
    ['it', 'prima di Natale'],
    ['pl', 'przed Bożym Narodzeniem'],
    ['uk', 'перед Різдвом'],
    ['ru', 'перед самым Рождеством'],
  ])('%s: %s', (language, text) => {
    expect(daysOf(language, text)).toEqual(['12-12', '12-25'])
  })

  test('on either side of it, and at it', () => {
    expect(daysOf('en', 'after Christmas')).toEqual(['12-25', '01-06'])
    expect(daysOf('en', 'Christmas')).toEqual(['12-19', '12-27'])
  })

  test.each(['before the summit', 'after lunch, Christmas'])('none in "%s"', (text) => {
    expect(daysOf('en', text)).toEqual([])
  })
})

test('a page without a day means the Christmas of one of the record’s years', () => {
  const word = wordAfter('Christmas', 0)
  expect(word && dayPhraseAt('Christmas', word, LANGUAGES.en, null)?.ranges.map(([first]) => isoDay(first))).toEqual([
    '2025-12-19',
    '2026-12-19',
  ])
})
