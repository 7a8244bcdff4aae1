import { describe, expect, test } from 'vitest'
import { differenceOf, median, pairsOf, percentile, ratioOf } from '../../../../src/cli/bench/statistics.ts'

describe('the middle of a sample', () => {
  test.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
    [[1, 1, 1, 100], 1],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle)
  })

  test('of nothing is no number', () => {
    expect(median([])).toBeNaN()
  })

  test('leaves the values in their order', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })
})

test.each([
  [[10, 20, 30, 40, 50], 0, 10],
  [[10, 20, 30, 40, 50], 1, 50],
  [[50, 40, 30, 20, 10], 0.95, 48],
  [[7], 0.95, 7],
])('of %j the percentile %d is %d', (values, share, expected) => {
  expect(percentile(values, share)).toBeCloseTo(expected)
})

describe('ratios', () => {
  test('are taken within each pair, so that a slow moment weighs on both', () => {
    const ratio = ratioOf([
      [2, 1],
      [200, 100],
      [30, 10],
    ])
    expect(ratio).toEqual({ median: 2, least: 2, greatest: 3, pairs: 3 })
  })

  test('leave out a pair whose reference the clock could not tell from nothing', () => {
    expect(
      ratioOf([
        [1, 0],
        [4, 2],
      ]),
    ).toEqual({ median: 2, least: 2, greatest: 2, pairs: 1 })
  })

  test('pair values round by round, as far as both go', () => {
    expect(pairsOf([1, 2, 3], [4, 5])).toEqual([
      [1, 4],
      [2, 5],
    ])
  })
})

describe('differences', () => {
  test('have an interval round their median', () => {
    const { median: middle, low, high } = differenceOf(Array.from({ length: 25 }, (_none, at) => [100 + at, 100]))
    expect(middle).toBe(12)
    expect(low).toBe(7)
    expect(high).toBe(17)
  })

  test('of few pairs reach from the least to the greatest', () => {
    expect(
      differenceOf([
        [5, 1],
        [3, 1],
        [9, 1],
      ]),
    ).toEqual({ median: 4, low: 2, high: 8 })
  })
})
