// Sentences that tell of a match, by a score or by the words of those who play: a surname in them is a player's. Gets a block's reading and a
// span, or a text; says nothing of the page as a whole.
import type { Span } from '../../model/page.ts'
import { contains } from '../../text/span.ts'
import { OTHER_MATTERS } from '../pattern.ts'
import type { BlockReading } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'

/** Does the sentence round a name tell of a match: a score ("2:3", "4-0", "5 a 4", "24-13"), a hat-trick? Then it is a player's. */
export function tellsOfMatch(reading: BlockReading, span: Span): boolean {
  const { text } = reading.block
  if (tellsOf(reading, span, OTHER_MATTERS.MATCH)) return true
  if (!/\d/.test(text)) return false
  const { start, end } = sentenceRound(reading, span)
  return hasScore(text.slice(start, end))
}

/** Does the sentence round a span hold a word of this matter? */
export function tellsOf(reading: BlockReading, span: Span, matter: number): boolean {
  if (reading.matterWords.length === 0) return false
  const sentence = sentenceRound(reading, span)
  return reading.matterWords.some((one) => one.target === matter && contains(sentence, one))
}

/** Does a text tell a score? Hours, days and spans of years are none. */
export function hasScore(text: string): boolean {
  if (GOALS.test(text)) return true
  const points = POINTS.exec(text) ?? FRENCH.exec(text)
  return points !== null && Number(points[1]) > Number(points[2])
}
/** "12 à 6"; "3 à 4 semaines" is a span. */
const FRENCH = /(?:^|[\s(])(\d{1,2})\sà\s(\d{1,2})(?![\d.:-]|\s?h)/u
/** Goals of one digit at the end: an hour has two. */
const GOALS = /(?:^|[\s(])\d{1,2}(?:\s?[-–:]\s?|\sa\s)\d(?![\d.:-]|\s?(?:h|uhr))/iu
/** Points of two digits: days from and to are told in their order, a winner's score is not. */
const POINTS = /(?:^|[\s(])(\d\d)[-–](\d\d)(?![\d.:-])/u
