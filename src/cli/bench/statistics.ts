// The arithmetic of the bench: medians, percentiles, and ratios of pairs measured one beside the other. Pure; knows no clock.
// On a shared machine single times mean little: what is told is the median of ratios within pairs, with the least and the greatest.

/** A measured ratio: the median over pairs, and the spread. */
export interface Ratio {
  median: number
  least: number
  greatest: number
  pairs: number
}
/** Two times of one pair, in the same unit. */
export type Pair = readonly [ours: number, reference: number]

/** The middle value; between the two middle ones where their number is even. NaN for none. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** The value below which this share (0–1) of the values lies, between neighbours in proportion. NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] as number
  const high = sorted[Math.ceil(place)] as number
  return low + (high - low) * (place - Math.floor(place))
}

/** Ratios ours : reference within each pair. Pairs with a reference of 0 tell nothing and are left out. */
export function ratioOf(pairs: readonly Pair[]): Ratio {
  const ratios = pairs.filter(([, reference]) => reference > 0).map(([ours, reference]) => ours / reference)
  return { median: median(ratios), least: Math.min(...ratios), greatest: Math.max(...ratios), pairs: ratios.length }
}

/** Median of the differences within pairs, with an interval that holds about 95 % of medians of samples like this one. */
export function differenceOf(pairs: readonly Pair[]): { median: number; low: number; high: number } {
  const differences = pairs.map(([ours, reference]) => ours - reference).sort((a, b) => a - b)
  // Order statistics at n/2 ± 0.98·√n: the usual interval for a median, free of any assumption about the spread.
  const reach = 0.98 * Math.sqrt(differences.length)
  const at = (place: number) => differences[Math.min(differences.length - 1, Math.max(0, Math.round(place)))] ?? Number.NaN
  const middle = (differences.length - 1) / 2
  return { median: median(differences), low: at(middle - reach), high: at(middle + reach) }
}

/** Pairs of what two works gave in the same round. */
export function pairsOf(ours: readonly number[], reference: readonly number[]): Pair[] {
  return ours.slice(0, reference.length).map((value, at) => [value, reference[at] as number])
}
