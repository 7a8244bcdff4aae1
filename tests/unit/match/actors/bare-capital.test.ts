// Capitals without a preposition in languages with cases: who acts, owns or is acted upon, and what is a place, a label or a title.
import { describe, expect, test } from 'vitest'
import { withoutPreposition } from '../../../../src/match/actors/bare-capital.ts'
import { IN_A_ROW } from '../../../../src/match/actors/capital-row.ts'
import { rulesOf } from '../../../../src/match/languages/languages.ts'
import { wordAfter, wordBefore } from '../../../../src/match/neighbours.ts'
import { BlockReading } from '../../../../src/match/read-block.ts'

/** The cue for the capital between brackets. */
function cueOf(lang: string, marked: string): string | null {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace('[', '').replace(']', '')
  const reading = new BlockReading({ index: 0, text, lang, role: 'text', section: 0 }, rulesOf(lang))
  const match = { start, end, pattern: 0, class: 0, target: 0, use: 0, nameKind: 0 }
  return withoutPreposition(reading, match, wordBefore(text, start), wordAfter(text, end))
}

const ROWS: readonly [string, string, string | null][] = [
  ['uk', 'Усі чекали на відмову [Москви] від умов.', 'відмову'],
  ['uk', 'Вони вийшли в центр [Києва] вранці.', null],
  ['uk', 'Рейс [Київ] – Варшава скасовано.', null],
  ['uk', 'У нічному [Києві] тихо.', null],
  ['ru', 'Это ответ [Москвы] на план.', 'ответ'],
  ['ru', 'Он покинул [Москву] вечером.', null],
  ['pl', 'To odmowa [Moskwy] wobec planu.', 'odmowa'],
  ['pl', 'Rano opuścił [Kijów] pociągiem.', null],
  // Which one it is stands between the preposition and the town.
  ['ru', 'Встреча в том же [Киеве] была долгой.', null],
  ['pl', 'Byli w tym samym [Paryżu] wczoraj.', null],
]

describe('a capital without a preposition', () => {
  test.each(ROWS)('%s: %s', (lang, marked, cue) => {
    expect(cueOf(lang, marked)).toBe(cue)
  })
})

test('names of a row are joined by commas and by "and"', () => {
  expect([', ', ' and ', ', та ', ' or '].every((between) => IN_A_ROW.test(between))).toBe(true)
  expect([' to ', '. ', ' – '].some((between) => IN_A_ROW.test(between))).toBe(false)
})
