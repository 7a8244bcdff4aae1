import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../../src/match/languages/languages.ts'
import { monthAfterPart, monthPartBefore, rangeOfPart } from '../../../../src/match/meetings/month-parts.ts'
import { wordAfter } from '../../../../src/match/neighbours.ts'
import type { PageLanguage } from '../../../../src/model/text.ts'

const ROWS: readonly [PageLanguage, string, number][] = [
  ['en', 'late March', 2],
  ['en', 'beginning of March', 0],
  ['fr', 'mi-mars', 1],
  ['fr', 'fin d’avril', 2],
  ['de', 'Anfang März', 0],
  ['es', 'finales de marzo', 2],
  ['it', 'metà marzo', 1],
  ['pl', 'końca marca', 2],
  ['uk', 'наприкінці березня', 2],
  ['ru', 'середины марта', 1],
]

describe('a word for a part of a month is tied to its month', () => {
  test.each(ROWS)('%s: %s', (language, text, part) => {
    const first = wordAfter(text, 0)
    const month = first && monthAfterPart(text, first, LANGUAGES[language])
    expect(month).not.toBeNull()
    expect(month && monthPartBefore(text, month, LANGUAGES[language])).toEqual({ start: 0, part })
  })

  test.each<[PageLanguage, string]>([
    ['en', 'late in Paris'],
    ['en', 'end, March'],
    ['fr', 'fin de la réunion'],
    ['it', 'fine del vertice'],
    ['ru', 'конца войны'],
  ])('%s: %s has no month', (language, text) => {
    const first = wordAfter(text, 0)
    expect(first && monthAfterPart(text, first, LANGUAGES[language])).toBeNull()
  })
})

test('the last part of a short month ends with it', () => {
  expect(rangeOfPart([31, 58], 2)).toEqual([49, 58])
  expect(rangeOfPart([31, 58], 0)).toEqual([31, 42])
})
