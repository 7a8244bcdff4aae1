// Words that an article prints in quotation marks: where they stand, and the words themselves. A name of a film or a single
// so-called word is no quotation; the editor sees only what could be somebody's sentence.
import type { Span } from '../../model/page.ts'

/** Pairs of marks as languages use them. Straight marks open and close alike. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
]

/** Fewer words than this in quotation marks are mostly a term that the writer keeps at a distance. */
const FEWEST_WORDS = 3

export interface FoundQuotation {
  /** The words without their marks. */
  span: Span
  text: string
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
    at = quotation.span.end + 1
  }
  return found
}

function quotationAt(text: string, at: number): FoundQuotation | null {
  const closers = PAIRS.filter(([open]) => text[at] === open).map(([, close]) => close)
  if (closers.length === 0 || !opensHere(text, at)) return null
  const end = endOf(text, at + 1, closers)
  if (end === null) return null
  const inner = text.slice(at + 1, end)
  const start = at + 1 + (inner.length - inner.trimStart().length)
  const words = inner.trim()
  return words === '' ? null : { span: { start, end: start + words.length }, text: words }
}

/** A mark that follows a letter closes something or is an apostrophe. */
function opensHere(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')
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
