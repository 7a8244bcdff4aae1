// How misspellings differ: by one letter missing, added or wrong, or by two swapped. For short strings, compared as they are; folding is the caller's.

/** Do two texts differ by one edit: a letter missing, added, wrong, or two beside each other swapped? Equal texts do not. */
export function differsByOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  const shorter = Math.min(a.length, b.length)
  let from = 0
  while (from < shorter && a[from] === b[from]) from++
  let back = 0
  while (back < shorter - from && a.at(-1 - back) === b.at(-1 - back)) back++
  const [left, right] = [a.length - from - back, b.length - from - back]
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from]
}

/**
 * One edit inside a name: who begins or ends otherwise ("Rubin", "Stubbs") is another, unless his last letters are swapped, or a long name has
 * lost its last ("Hegset").
 */
export function isMisspelt(printed: string, right: string): boolean {
  if (printed[0] !== right[0] || !differsByOneEdit(printed, right)) return false
  if (printed.length >= SHORTEST_CUT && right.startsWith(printed)) return true
  return printed.at(-1) === right.at(-1) || (printed.at(-1) === right.at(-2) && printed.at(-2) === right.at(-1))
}
/** Letters of a surname that has lost its last one: shorter ones are surnames of their own ("Rutt", "Lamm"). */
const SHORTEST_CUT = 5
