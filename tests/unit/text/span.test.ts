import { describe, expect, test } from 'vitest'
import { contains, overlaps } from '../../../src/text/span.ts'

describe('spans', () => {
  test.each([
    [0, 3, 3, 6, false],
    [0, 4, 3, 6, true],
    [3, 6, 0, 3, false],
    [0, 9, 3, 6, true],
    [2, 3, 2, 3, true],
  ])('[%i, %i) and [%i, %i) overlap: %s', (a, b, c, d, expected) => {
    expect(overlaps({ start: a, end: b }, { start: c, end: d })).toBe(expected)
  })

  test('a span contains itself and what lies within it, ends included', () => {
    const outer = { start: 2, end: 6 }
    expect([outer, { start: 2, end: 3 }, { start: 5, end: 6 }].every((inner) => contains(outer, inner))).toBe(true)
    expect(
      [
        { start: 1, end: 3 },
        { start: 5, end: 7 },
      ].some((inner) => contains(outer, inner)),
    ).toBe(false)
  })
})
