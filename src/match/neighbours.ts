// The words next to a span, as rules ask for them: what is it, how is it joined, does it begin with a capital.
import { FIRST_WORD_VALUE, FOLD, foldText, isCapitalAt, SEPARATOR } from '../text/fold.ts'

export interface Neighbour {
  start: number
  end: number
  /** As printed, and folded. */
  text: string
  folded: string
  capital: boolean
  /** What lies between it and the span: only spaces, a hyphen, an apostrophe, or something that ends the phrase. */
  joint: 'space' | 'hyphen' | 'apostrophe' | 'dot' | 'broken'
}

/** What joins two words, from the units between them: at most one sign besides spaces keeps them together. */
function jointOf(text: string, from: number, to: number): Neighbour['joint'] {
  let joint: Neighbour['joint'] = 'space'
  for (let i = from; i < to; i++) {
    switch (FOLD[text.charCodeAt(i)]) {
      case SEPARATOR.IGNORED:
        continue
      case SEPARATOR.SPACE:
        if (text.charCodeAt(i) === LINE_FEED || (joint !== 'space' && joint !== 'dot')) return 'broken'
        continue
      case SEPARATOR.JOIN:
        if (to - from > 1) return 'broken'
        joint = 'hyphen'
        continue
      case SEPARATOR.APOSTROPHE:
        if (to - from > 1) return 'broken'
        joint = 'apostrophe'
        continue
      case SEPARATOR.DOT:
        if (i > from) return 'broken'
        joint = 'dot'
        continue
      default:
        return 'broken'
    }
  }
  return joint
}
const LINE_FEED = 10

/** The word before an offset; null at the start. */
export function wordBefore(text: string, offset: number): Neighbour | null {
  let end = offset
  while (end > 0 && (FOLD[text.charCodeAt(end - 1)] as number) < FIRST_WORD_VALUE) end--
  if (end === 0) return null
  let start = end
  while (start > 0 && isInside(text, start - 1)) start--
  return neighbour(text, start, end, jointOf(text, end, offset))
}

/** The word after an offset; null at the end. */
export function wordAfter(text: string, offset: number): Neighbour | null {
  let start = offset
  while (start < text.length && (FOLD[text.charCodeAt(start)] as number) < FIRST_WORD_VALUE) start++
  if (start >= text.length) return null
  let end = start
  while (end < text.length && isInside(text, end)) end++
  return neighbour(text, start, end, jointOf(text, offset, start))
}

/** Offset after a possessive ending ("'s", "’", "s’") that follows `end`; `end` itself where there is none. */
export function afterPossessive(text: string, end: number): number {
  const ending = /^['\u2019\u02BC](?:s(?![\p{L}\p{N}])|(?![\p{L}\p{N}]))/u.exec(text.slice(end, end + 4))
  return ending ? end + ending[0].length : end
}

function isInside(text: string, at: number): boolean {
  const value = FOLD[text.charCodeAt(at)] as number
  if (value === SEPARATOR.APOSTROPHE) return isCyrillic(text.charCodeAt(at - 1)) && isCyrillic(text.charCodeAt(at + 1))
  return value >= FIRST_WORD_VALUE || value === SEPARATOR.IGNORED
}

/** In Ukrainian an apostrophe stands inside words (п'ятниця), never between them. */
function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit < 0x530
}

function neighbour(text: string, start: number, end: number, joint: Neighbour['joint']): Neighbour {
  const word = text.slice(start, end)
  return { start, end, text: word, folded: foldText(word), capital: isCapitalAt(text, start), joint }
}
