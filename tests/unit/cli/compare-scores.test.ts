import { describe, expect, test } from 'vitest'
import { compareScores, isSame, rowOf } from '../../../src/cli/apps-speed/compare-scores.ts'

describe('pairs with and without', () => {
  test('the ratio is the geometric mean of the pairs, with an interval round it', () => {
    const compared = compareScores([110, 121, 100], [100, 110, 100])
    expect(compared.ratio).toBeCloseTo(1.1 ** (2 / 3), 10)
    expect(compared.low).toBeLessThan(compared.ratio)
    expect(compared.high).toBeGreaterThan(compared.ratio)
    expect(compared).toMatchObject({ withUs: 110, without: 100, pairs: 3 })
  })

  test.each([
    ['no difference at all', [50, 60, 70], [50, 60, 70], true],
    ['noise on both sides', [50, 66, 70], [55, 60, 70], true],
    ['half a hundredth, without noise', [100.5, 100.5, 100.5], [100, 100, 100], true],
    ['a tenth, without noise', [110, 110.1, 109.9], [100, 100, 100], false],
    ['a tenth faster is not the same either', [90, 90.1, 89.9], [100, 100, 100], false],
  ])('%s', (_name, withUs, without, same) => {
    expect(isSame(compareScores(withUs, without))).toBe(same)
  })

  test('a row says how much more, with its sign', () => {
    expect(rowOf('list', compareScores([110, 110], [100, 100]), 'ms')).toBe(
      '| list | 110.0 ms | 100.0 ms | +10.0 % (+10.0 % to +10.0 %) | 2 | **not the same** |',
    )
  })
})
