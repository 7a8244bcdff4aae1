import { describe, expect, test } from 'vitest'
import { isTitleCase } from '../../../src/text/title-case.ts'

const rows: [text: string, title: boolean][] = [
  ['Leaders Meet in Paris to Talk of Guarantees', true],
  ['Leaders meet in Paris to talk of guarantees', false],
  ['PARIS TALKS: LEADERS MEET', true],
  ['Macron', false],
  ['Two Words', false],
  ['“Three Quoted Words”', true],
  ['Лідери Зустрілися Сьогодні у Парижі', true],
  ['Лідери зустрілися сьогодні у Парижі', false],
  ['Paris–Berlin–Warsaw Train–Line', true],
  ['11.03. 2025 12:30', false],
  ['', false],
  ['𝗕𝗿𝗲𝗮𝗸𝗶𝗻𝗴 𝗡𝗲𝘄𝘀 𝗙𝗿𝗼𝗺 𝗣𝗮𝗿𝗶𝘀', true],
  ['\udc00Paris \udc00Berlin \udc00Warsaw', true],
  [`${'Long Line Here '.repeat(21)}`, false],
]

describe('a line written like a title', () => {
  test.each(rows)('%j: %s', (text, title) => {
    expect(isTitleCase(text)).toBe(title)
  })
})
