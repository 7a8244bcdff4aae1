// Pairs of one measure with Sidelight and without: their ratio, with an interval. Pure arithmetic; a ratio of 1.01 is one hundredth slower.
import { median } from '../bench/statistics.ts'

export interface Comparison {
  /** Geometric mean of with : without, and the interval that holds the true one in 95 of 100 cases. */
  ratio: number
  low: number
  high: number
  /** Medians, in the measure's own unit. */
  withUs: number
  without: number
  pairs: number
}

/** Student's t for a two-sided interval of 95 %, by degrees of freedom from 1; beyond the list the normal distribution's. */
const T = [12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.1, 2.09, 2.09]
const NORMAL = 1.96

/** Times are never negative and their noise is in proportion: the mean is taken of the logarithms. NaN where there is no pair. */
export function compareScores(withUs: readonly number[], without: readonly number[]): Comparison {
  const logs = withUs.map((value, at) => Math.log(value / (without[at] ?? Number.NaN)))
  const pairs = logs.length
  const mean = logs.reduce((sum, log) => sum + log, 0) / pairs
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (pairs - 1)
  const reach = (T[pairs - 2] ?? NORMAL) * Math.sqrt(variance / pairs)
  return {
    ratio: Math.exp(mean),
    low: Math.exp(mean - reach),
    high: Math.exp(mean + reach),
    withUs: median(withUs),
    without: median(without),
    pairs,
  }
}

/** Is it the same, within one hundredth or the noise of the pairs? */
export const isSame = ({ ratio, low, high }: Comparison): boolean => Math.abs(ratio - 1) <= 0.01 || (low <= 1 && high >= 1)

/** As a row of a Markdown table; `unit` after the medians. */
export function rowOf(name: string, compared: Comparison, unit: string): string {
  const percent = (value: number): string => `${value >= 1 ? '+' : '−'}${Math.abs((value - 1) * 100).toFixed(1)} %`
  const { ratio, low, high, withUs, without, pairs } = compared
  return `| ${name} | ${withUs.toFixed(1)} ${unit} | ${without.toFixed(1)} ${unit} | ${percent(ratio)} (${percent(low)} to ${percent(high)}) | ${pairs} | ${isSame(compared) ? 'same' : '**not the same**'} |`
}
