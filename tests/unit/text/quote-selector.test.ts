import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeQuote, findQuote } from '../../../src/text/quote-selector.ts'
import { holds } from '../../properties/holds.ts'

describe('quotes', () => {
  test('carry the words and what stands on either side', () => {
    const text = 'Yesterday Ana Brandt spoke.'
    expect(describeQuote(text, { start: 10, end: 20 })).toEqual({ exact: 'Ana Brandt', prefix: 'Yesterday ', suffix: ' spoke.' })
  })

  test('tell several mentions of one name apart', () => {
    const text = 'Brandt met Lind, and then Brandt left; Brandt was tired.'
    for (const match of text.matchAll(/Brandt/g)) {
      const span = { start: match.index, end: match.index + 6 }
      expect(findQuote(text, describeQuote(text, span))).toEqual(span)
    }
  })

  test('never cut a surrogate pair in the context', () => {
    const text = `${'🙂'.repeat(40)}x${'🙂'.repeat(40)}`
    for (const shift of ['', 'a']) {
      const quote = describeQuote(shift + text, { start: 80 + shift.length, end: 81 + shift.length })
      expect(quote.prefix).not.toMatch(/^[\udc00-\udfff]/)
      expect(quote.suffix).not.toMatch(/[\ud800-\udbff]$/)
    }
  })

  test('are found again in a text that changed elsewhere', () => {
    const text = `Brandt left. ${'word '.repeat(20)}Then Brandt spoke of ports.`
    const at = text.lastIndexOf('Brandt')
    const quote = describeQuote(text, { start: at, end: at + 6 })
    expect(findQuote(`A new line. ${text}`, quote)).toEqual({ start: at + 12, end: at + 18 })
  })

  test('are not found where the words are gone', () => {
    expect(findQuote('Nothing here.', { exact: 'Brandt', prefix: '', suffix: '' })).toBeNull()
  })

  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '🙂', '.'), maxLength: 120 })
  holds(
    'of any span lead to the same words in the same company',
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
      fc.pre(start < end)
      const quote = describeQuote(text, { start, end })
      const found = findQuote(text, quote)
      expect(found).not.toBeNull()
      // Where the same words stand twice in the same company nothing tells them apart; what is found must then describe itself alike.
      if (found) expect(describeQuote(text, found)).toEqual(quote)
    }),
    { normal: 200, long: 5000 },
  )
})
