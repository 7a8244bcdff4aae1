import { describe, expect, test } from 'vitest'
import { datelineOf } from '../../../src/match/dateline.ts'
import type { Block } from '../../../src/model/page.ts'

const blocks = (...texts: string[]): Block[] => texts.map((text, index) => ({ index, text, lang: '', role: 'text', section: 0 }))

describe('the day in an article’s first lines', () => {
  test.each([
    ['en', 'PARIS, March 11, 2025 (Wire One) — The chiefs met.'],
    ['en', '11 March 2025. The chiefs met.'],
    ['en', 'Tuesday, 11 March 2025'],
    ['en', '2025-03-11 The chiefs met.'],
    ['fr', 'Paris, le 11 mars 2025 — Les chefs se sont réunis.'],
    ['fr', 'Publié le mardi 11 mars 2025'],
    ['de', 'Paris, 11. März 2025 – Die Chefs trafen sich.'],
    ['de', '11.03.2025 – Die Chefs trafen sich.'],
    ['es', 'París, 11 de marzo de 2025. Los jefes se reunieron.'],
    ['it', 'Parigi, 11 marzo 2025 – I capi si sono riuniti.'],
    ['pl', 'Paryż, 11 marca 2025 – Szefowie spotkali się.'],
    ['pl', 'wtorek, 11 marca 2025 r.'],
    ['uk', 'Париж, 11 березня 2025 року. Начальники зустрілися.'],
    ['ru', 'Париж, 11 марта 2025 года. Начальники встретились.'],
    ['en', '11/03/2025 The chiefs met.'],
  ])('%s: %s', (language, line) => {
    expect(datelineOf(blocks('A headline', line), language)).toBe('2025-03-11')
  })

  test('the American order is taken where it cannot be the other', () => {
    expect(datelineOf(blocks('03/25/2025'), 'en')).toBe('2025-03-25')
  })

  test.each([
    ['no year', 'PARIS, March 11 (Wire One) — The chiefs met.'],
    ['a year alone', 'In 2025 the chiefs met.'],
    ['a month and a year', 'In March 2025 the chiefs met.'],
    ['no such day', '31.02.2025'],
    ['the day of a picture', 'Two chiefs on 24 February 2025 in Port Selva - Jo DOE / AFP'],
    ['words only', 'The chiefs met on Tuesday.'],
    ['a word for the day and a year', 'Today, for the first time since 2022, 30 chiefs met.'],
  ])('%s is none', (_why, line) => {
    expect(datelineOf(blocks(line), 'en')).toBeNull()
  })

  test('only the first lines are looked at, and only their beginnings', () => {
    expect(datelineOf(blocks(...Array.from({ length: 12 }, () => 'Some words.'), '11 March 2025'), 'en')).toBeNull()
    expect(datelineOf(blocks(`${'word '.repeat(60)}11 March 2025`), 'en')).toBeNull()
  })

  test('a language without a parser of its own reads numbers', () => {
    expect(datelineOf(blocks('2025-03-11'), 'sv')).toBe('2025-03-11')
  })
})
