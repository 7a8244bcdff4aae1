// Does a text match what was typed? Accents and case do not matter; every word typed must occur. Pure.

/** A shorter piece inside a word is chance ("nato" in "signatories"); from this length on it is part of a compound ("truppe"). */
const LEAST_INNER_LENGTH = 5

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Does every word of the query begin a word of these texts, or, being long enough, occur in one? An empty query matches all. */
export function matches(query: string, texts: readonly string[]): boolean {
  const all = fold(texts.join(' '))
  const beginnings = ` ${all.replace(/[^\p{L}\p{N}]+/gu, ' ')}`
  return fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => beginnings.includes(` ${word}`) || (word.length >= LEAST_INNER_LENGTH && all.includes(word)))
}
