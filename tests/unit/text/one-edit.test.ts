import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differsByOneEdit, isMisspelt } from '../../../src/text/one-edit.ts'
import { holds } from '../../properties/holds.ts'

describe('misspellings', () => {
  test.each([
    ['starmer', 'stramer', true],
    ['starmer', 'stamer', true],
    ['starmer', 'starrmer', true],
    ['starmer', 'stormer', true],
    ['starmer', 'starmer', false],
    ['starmer', 'sramter', false],
    ['rubio', 'rubin', true],
    ['', 'a', true],
    ['ab', 'ba', true],
  ])('%s and %s differ by one edit: %s', (a, b, is) => {
    expect(differsByOneEdit(a, b)).toBe(is)
  })

  test.each([
    ['rubin', 'rubio'],
    ['stubbs', 'stubb'],
    ['hutton', 'dutton'],
  ])('%s is not %s misspelt: it begins or ends otherwise', (printed, right) => {
    expect(isMisspelt(printed, right)).toBe(false)
  })

  test('a long name that has lost its last letter is misspelt, a short one is another', () => {
    expect(isMisspelt('hegset', 'hegseth')).toBe(true)
    expect(isMisspelt('rutt', 'rutte')).toBe(false)
  })

  test('a name whose last letters are swapped is misspelt', () => {
    expect(isMisspelt('trupm', 'trump')).toBe(true)
  })

  /** Edits from one text to the other, by the table of all beginnings. */
  function distance(a: string, b: string): number {
    const table = Array.from({ length: a.length + 1 }, (_, i) =>
      Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
    )
    const at = (i: number, j: number): number => table[i]?.[j] as number
    for (let i = 1; i <= a.length; i++) {
      for (let j = 1; j <= b.length; j++) {
        let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]))
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, at(i - 2, j - 2) + 1)
        ;(table[i] as number[])[j] = least
      }
    }
    return at(a.length, b.length)
  }

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ж'), maxLength: 7 })
  /** One text, and the same with two letters swapped at some place, which chance alone seldom makes. */
  const swapped = fc.tuple(letters, fc.nat(6)).map(([text, at]): [string, string] => {
    const [head, two, rest] = [text.slice(0, at), text.slice(at, at + 2), text.slice(at + 2)]
    return [text, head + [...two].reverse().join('') + rest]
  })
  holds(
    'says what the table of edits says, whichever comes first',
    fc.property(fc.oneof(fc.tuple(letters, letters), swapped), ([a, b]) => {
      expect(differsByOneEdit(a, b)).toBe(distance(a, b) === 1)
      expect(differsByOneEdit(b, a)).toBe(distance(a, b) === 1)
    }),
    { normal: 500, long: 5000 },
  )
})
