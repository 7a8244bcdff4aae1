// Words that an article prints in quotation marks: where they stand, and the words themselves. A name of a film or a single
// so-called word is no quotation; the editor sees only what could be somebody's sentence. Direct speech after a dash is one too.
import type { Span } from '../../model/page.ts'
import { SAYING } from './saying.ts'

/** Pairs of marks as languages use them. Straight marks open and close alike. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['„', '"'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['‚', '‘'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
]

/** Fewer words than this in quotation marks are mostly a term that the writer keeps at a distance. */
const FEWEST_WORDS = 3

export interface FoundQuotation {
  /** The words without their marks, and without a comma that belongs to the sentence round them. */
  span: Span
  text: string
  /** Offset behind the closing mark. */
  after: number
}

/** The quotations of one block, in order; where two readings overlap the one that opens first stands. */
export function findQuotations(text: string): FoundQuotation[] {
  const found: FoundQuotation[] = []
  let at = 0
  while (at < text.length) {
    const quotation = quotationAt(text, at)
    if (quotation === null) {
      at++
      continue
    }
    if (quotation.text.split(/\s+/).length >= FEWEST_WORDS) found.push(quotation)
    at = quotation.after
  }
  return found
}

function quotationAt(text: string, at: number): FoundQuotation | null {
  if (DASH.test(text[at] ?? '')) return dashSpeechAt(text, at)
  const closers = PAIRS.filter(([open]) => text[at] === open).map(([, close]) => close)
  if (closers.length === 0 || !opensHere(text, at)) return null
  const end = endOf(text, at + 1, closers)
  if (end === null) return null
  const inner = text.slice(at + 1, end)
  const start = at + 1 + (inner.length - inner.trimStart().length)
  const words = inner.trim().replace(/,$/, '')
  return words === '' ? null : { span: { start, end: start + words.length }, text: words, after: end + 1 }
}

/** A mark that follows a letter or the end of a clause closes something, or is an apostrophe. */
function opensHere(text: string, at: number): boolean {
  return !/[\p{L}\p{N}.,!?…]/u.test(text[at - 1] ?? ' ')
}

const DASH = /[–—]/
/** Words between dashes with a capital, and behind the second a verb of saying. */
const DASH_SPEECH = /^[–—]\s?(?<words>[\p{Lu}¡¿][^–—]*?)[,\s]*[–—]\s?(?=(?<verb>\p{L}+))/u

/** Direct speech after a dash ("– Pojedziemy tam razem – dodał Kestrel"), at the beginning of a paragraph or a sentence. */
function dashSpeechAt(text: string, at: number): FoundQuotation | null {
  if (!/(?:^|[.!?…]["”»]?)\s*$/u.test(text.slice(0, at))) return null
  const match = DASH_SPEECH.exec(text.slice(at))
  const { words = '', verb = '' } = match?.groups ?? {}
  if (match === null || !Object.values(SAYING).some((saying) => saying.exec(verb)?.index === 0)) return null
  const start = at + match[0].indexOf(words)
  return { span: { start, end: start + words.length }, text: words, after: at + match[0].length }
}

/** The first closing mark that is no apostrophe: none of letters on both of its sides. */
function endOf(text: string, from: number, closers: readonly string[]): number | null {
  for (let at = from; at < text.length; at++) {
    if (!closers.includes(text[at] ?? '')) continue
    if (/[’']/.test(text[at] ?? '') && /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')) continue
    return at
  }
  return null
}

/** Does the sentence end with the quotation? Then what follows is about something else, and its speaker stands before it. */
export function endsSentence(text: string, { span, text: words }: FoundQuotation): boolean {
  return /[.!?…]$/.test(words) && !/^\S?\s*[,\p{Ll}]/u.test(text.slice(span.end))
}
