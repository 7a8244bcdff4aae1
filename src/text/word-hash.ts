// Hashes of folded words and the keys of the gazetteer's word trie. Compiler and scanner must agree, so both take them from here.
import { FIRST_IDEOGRAPH, FIRST_WORD_VALUE, FOLD, SEPARATOR } from './fold.ts'

/** Hash of no letters. */
export const HASH_SEED = 0x11c9dc5

/**
 * One more letter. A rotation and an exclusive or, two cycles, since every letter of every page pays for it; letters differ in their
 * low five bits, so six of them stand side by side. Mixing is left to edgeKey and filterSlot, which run once a word.
 */
export function hashLetter(hash: number, unit: number): number {
  return ((hash << 5) | (hash >>> 27)) ^ unit
}

/** How two words of a name are joined; part of the trie's key, so that "U.S." is not "us" and "Xi, Jinping" is not "Xi Jinping". */
export const GAP = { START: 0, SPACE: 1, APOSTROPHE: 2, DOT: 3, NONE: 4, BROKEN: 5 } as const
/** The characters that stand for the gaps in a pattern's folded text. */
export const GAP_TEXT = ['', ' ', "'", '.', '', '\n'] as const

/** Key of the trie's edge from a state by a gap and a word. Never 0, which marks an empty slot. */
export function edgeKey(state: number, gap: number, wordHash: number): number {
  let key = Math.imul(state ^ (gap << 28), 0x85ebca6b) ^ wordHash
  key = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d)
  key ^= key >>> 13
  return key === 0 ? 1 : key | 0
}

/** Slot of the first-word filter: words that may begin in lower case hash apart from those that must have a capital. */
export function filterSlot(wordHash: number, capital: boolean): number {
  const key = Math.imul(wordHash ^ (capital ? 0x5bd1e995 : 0), 0x9e3779b1)
  return (key ^ (key >>> 16)) >>> 0
}

export interface FoldedWord {
  /** Gap before it (START for the first). */
  gap: number
  hash: number
  text: string
  start: number
  end: number
}

/** Splits a text into folded words with the gaps between them; runs of ideographs give one word a character. */
export function splitWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = []
  let i = 0
  while (i < text.length) {
    const value = FOLD[text.charCodeAt(i)] as number
    if (value < FIRST_WORD_VALUE) {
      i++
      continue
    }
    const start = i
    let hash = HASH_SEED
    let folded = ''
    let end = i
    do {
      const unit = FOLD[text.charCodeAt(i)] as number
      if (unit >= FIRST_WORD_VALUE) {
        if (unit >= FIRST_IDEOGRAPH && end !== start) break
        hash = hashLetter(hash, unit)
        folded += String.fromCharCode(unit)
        end = i + 1
        i++
        if (unit >= FIRST_IDEOGRAPH) break
      } else if (unit === SEPARATOR.IGNORED) i++
      else break
    } while (i < text.length)
    const previous = words.at(-1)
    words.push({ gap: previous ? gapBetween(text, previous.end, start) : GAP.START, hash, text: folded, start, end })
    i = end
  }
  return words
}

/** What joins two words, from the end of one to the start of the next. Ignored characters do not count. */
export function gapBetween(text: string, from: number, to: number): number {
  // Nearly all words are parted by one space.
  if (to - from === 1 && text.charCodeAt(from) === PLAIN_SPACE) return GAP.SPACE
  let gap: number = GAP.NONE
  let joined = false
  for (let i = from; i < to; i++) {
    switch (FOLD[text.charCodeAt(i)] as number) {
      case SEPARATOR.IGNORED:
        break
      case SEPARATOR.SPACE:
        // A hyphen joins only where it touches both words: "Anglo- and Franco-" are none of one name.
        if (joined || gap === GAP.APOSTROPHE) return GAP.BROKEN
        if (gap === GAP.NONE) gap = GAP.SPACE
        break
      case SEPARATOR.JOIN:
        if (gap !== GAP.NONE) return GAP.BROKEN
        gap = GAP.SPACE
        joined = true
        break
      case SEPARATOR.APOSTROPHE:
        if (gap !== GAP.NONE) return GAP.BROKEN
        gap = GAP.APOSTROPHE
        break
      case SEPARATOR.DOT:
        if (gap !== GAP.NONE) return GAP.BROKEN
        gap = GAP.DOT
        break
      default:
        // Printers set a double surname with an en dash too ("Kosiniak–Kamysz"); with spaces round it it parts clauses.
        if (text.charCodeAt(i) !== EN_DASH || to - from > 1) return GAP.BROKEN
        gap = GAP.SPACE
    }
  }
  return gap
}
const PLAIN_SPACE = 0x20
const EN_DASH = 0x2013

/** The folded text of a name as patterns keep it: words joined by their gaps' characters. */
export function foldedName(words: readonly FoldedWord[]): string {
  let folded = ''
  for (const { gap, text } of words) folded += GAP_TEXT[gap] + text
  return folded
}
