// What may lie between the words of a meeting's phrase besides a space: quotation marks round a body's name, a comma before a state or
// a year, a hyphen between two names. Gets the text and the words; gives true where the phrase goes on. Reads no meaning.
import { unitsOf } from '../word-sets.ts'

/** One opening quotation mark: 'meeting of the "Coalition of the Willing"'. German prints the angled ones the other way round, close to the word. */
const OPENS = /^\s*(?:[«„“"‘'‚‹]\s*|(?<=\s)[»›])$/u
const OPENING_MARKS = unitsOf('«„“"‘\'‚‹»›')
const CLOSES = /^(?:[\s\u00a0\u202f]?[»›]|[“”"’'«‹])/u
const CLOSED = /^\+?[»“”"’'›«‹](?:\s+|[-‐‑])$/u

/** Does a quotation open between two offsets, and nothing else? */
export function opensQuotation(text: string, from: number, to: number): boolean {
  return OPENS.test(text.slice(from, to))
}

/** The offset after the closing mark where one stands right after a quoted name; `end` itself where none does. */
export function afterQuotation(text: string, end: number): number {
  return end + (CLOSES.exec(text.slice(end, end + 2))?.[0].length ?? 0)
}

/** Where a quotation closes between two offsets and nothing else lies there (‘“Coalition of the Willing” summit’). */
export function closesQuotation(text: string, from: number, to: number): boolean {
  return CLOSED.test(text.slice(from, to))
}

/** The offset of the opening mark where one stands right before a quoted name; `start` itself where none does. */
export function beforeQuotation(text: string, start: number): number {
  return OPENING_MARKS.has(text.charCodeAt(start - 1)) ? start - 1 : start
}

/** Does a comma alone stand between two offsets? */
export function isComma(text: string, from: number, to: number): boolean {
  // Most words are parted by one space.
  return to - from === 1 ? text[from] === ',' : /^\s*,\s*$/.test(text.slice(from, to))
}

/** Does a hyphen or a dash without spaces tie what ends here to what follows ("Trump-Putin")? */
export function tiesToNext(text: string, end: number): boolean {
  return TIES.has(text.charCodeAt(end)) && /^\p{L}/u.test(text.slice(end + 1, end + 2))
}

/** Hyphens and dashes. */
const TIES = unitsOf('-‐‑–—')

/** Does a dash alone stand between two offsets, with a space on either side or on neither ("Trump–Putin", "Трамп — Путин")? */
export function isDash(text: string, from: number, to: number): boolean {
  return /^(?:[–—]|\s[–—]\s)$/u.test(text.slice(from, to))
}
