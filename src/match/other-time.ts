// Sentences that speak of another time: what they name (a meeting, a coalition, the holder of a post) is another year's.
import { isoDay } from '../model/fuzzy-date.ts'
import { sentenceEnd, sentenceStart } from '../text/sentence.ts'
import type { BlockReading } from './read-block.ts'

/** A year this far from the article's is another time; last year's and next year's are still the story's. */
const FAR = 2

/** Does the sentence round this offset name a year far from the article's, and none that is near? */
export function tellsOfAnotherTime(reading: BlockReading, offset: number, day: number | null): boolean {
  const { text } = reading.block
  const sentence = text.slice(sentenceStart(text, offset), sentenceEnd(text, offset))
  const years = [...sentence.matchAll(/(?<![\p{L}\p{N}.,])(1[5-9]\d\d|20\d\d)(?![\p{L}\p{N}]|[.,]\d)/gu)].map((match) => Number(match[1]))
  if (years.length === 0) return false
  // Without a date of its own the article is taken to be of the record's years.
  const own = day === null ? RECORD_YEAR : Number(isoDay(day).slice(0, 4))
  return years.every((year) => Math.abs(year - own) >= FAR)
}

/** The year that an undated article is compared with. */
const RECORD_YEAR = 2025
