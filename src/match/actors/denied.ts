// Pages about somebody who only has the name of one of ours say so: "not Donald Tusk, who…, but Marek, a teacher", "his namesake Friedrich Merz".
// Gets a block's reading and a full name in it; tells whether its sentence says that somebody else is meant. What that is worth to a bare surname,
// bare-surname.ts decides.
import type { Span } from '../../model/page.ts'
import { FOLD, SEPARATOR } from '../../text/fold.ts'
import { contains } from '../../text/span.ts'
import { OTHER_MATTERS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'

/** Is somebody named in full only to say that another is meant? Where the other is one of ours too, it is news. */
export function isDenied(reading: BlockReading, span: Span): boolean {
  const { text } = reading.block
  const isNegated = mayEndNot(text, span.start) && NOT.test(plain(text, Math.max(0, span.start - LONGEST_NOT), span.start))
  if (!isNegated && !reading.matterWords.some((one) => one.target === OTHER_MATTERS.NAME)) return false
  const sentence = sentenceRound(reading, span)
  if (!isNegated) return reading.matterWords.some((one) => one.target === OTHER_MATTERS.NAME && contains(sentence, one))
  if (!BUT.test(plain(text, span.end, sentence.end))) return false
  return !reading.names.some((one) => one.start > span.end && one.end <= sentence.end && BUT.test(plain(text, span.end, one.start)))
}
/** Do a space and the last letter of one of these stand before an offset, or something that is not seen? Asked of every full name of a page. */
function mayEndNot(text: string, offset: number): boolean {
  const last = FOLD[text.charCodeAt(offset - 1)]
  const letter = FOLD[text.charCodeAt(offset - 2)] as number
  return last === SEPARATOR.IGNORED || (last === SEPARATOR.SPACE && (letter === SEPARATOR.IGNORED || NOT_ENDS.has(letter)))
}
const NOT_ENDS: ReadonlySet<number> = new Set([...'tsneе'].map((letter) => letter.charCodeAt(0)))
const NOT = /(?:^|[\s(«„“"])(?:not|isn['’]t|nicht|pas|no\ses|non|non\sè|nie|nie\sjest|не)\s$/iu
/** Characters that hold the longest of these, its unseen ones too. */
const LONGEST_NOT = 24
const BUT = /,?\s(?:but|sondern|mais|sino|ma|bensì|tylko|lecz|а|але|но)\s/u
