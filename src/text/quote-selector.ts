// Web Annotation TextQuoteSelectors: a passage told by its words and a little of what stands round it.
import type { Span } from '../model/page.ts'

export interface TextQuoteSelector {
  exact: string
  prefix: string
  suffix: string
}

/** Characters of context on each side: enough to tell two mentions of a name in one sentence apart. */
const CONTEXT = 32

/** Describes a span of a text. Surrogate pairs at the cut are kept whole. */
export function describeQuote(text: string, span: Span): TextQuoteSelector {
  let from = Math.max(0, span.start - CONTEXT)
  let to = Math.min(text.length, span.end + CONTEXT)
  if (from > 0 && isLowSurrogate(text.charCodeAt(from))) from--
  if (to < text.length && isLowSurrogate(text.charCodeAt(to))) to++
  return { exact: text.slice(span.start, span.end), prefix: text.slice(from, span.start), suffix: text.slice(span.end, to) }
}

/** Finds a selector's span: the occurrence whose context agrees best; null where the words do not occur. */
export function findQuote(text: string, selector: TextQuoteSelector): Span | null {
  let best: Span | null = null
  let bestScore = -1
  for (let at = text.indexOf(selector.exact); at >= 0; at = text.indexOf(selector.exact, at + 1)) {
    const end = at + selector.exact.length
    const score =
      commonEnd(text.slice(0, at), selector.prefix) + commonStart(text.slice(end, end + selector.suffix.length), selector.suffix)
    if (score > bestScore) {
      best = { start: at, end }
      bestScore = score
    }
    if (selector.exact === '') break
  }
  return best
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}

function commonStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

function commonEnd(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}
