// Is a span alone in quotation marks, with an article at most: "»Der Ministerpräsident«", "«vertice di Parigi»"? What stands so is spoken about:
// a part, a sign, a title, somebody's word. Gets a text and a span; what follows from it, the rules of posts, offices and meetings decide.
import type { Span } from '../model/page.ts'

/** Is it, by the marks of any language, spaces inside them or not? */
export function isQuotedAlone(text: string, { start, end }: Span): boolean {
  // Most spans have no mark after them.
  return CLOSES.test(text.slice(end, end + 2)) && OPENS.test(text.slice(Math.max(0, start - OPENS_REACH), start))
}
const CLOSES = /^\s?[»«”“"’]/u
const OPENS = /[«»„“"‘‚]\s?(?:\p{L}{1,3}['\u2019\s])?$/u
/** Units of a mark, a space and an article with its space. */
const OPENS_REACH = 6
