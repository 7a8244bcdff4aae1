// Sentences that speak of another time: what they name (a meeting, a coalition, the holder of a post) is another year's.
import { isoDay } from '../model/fuzzy-date.ts'
import { sentenceEnd, sentenceStart } from '../text/sentence.ts'
import { RECORD_YEARS } from './meeting-days.ts'
import type { BlockReading } from './read-block.ts'

/** A year this far from the article's is another time; last year's and next year's are still the story's. */
const FAR = 2

/** Does the sentence round this offset name a year far from the article's, and none that is near? */
export function tellsOfAnotherTime(reading: BlockReading, offset: number, day: number | null): boolean {
  const { text } = reading.block
  const years = yearsOf(reading)
  if (years.length === 0) return false
  const from = sentenceStart(text, offset)
  const to = sentenceEnd(text, offset)
  const told = years.filter((one) => one.at >= from && one.at < to)
  // Without a date of its own the article is taken to be of the record's years.
  const own = day === null ? RECORD_YEARS[0] : Number(isoDay(day).slice(0, 4))
  return told.length > 0 && told.every((one) => Math.abs(one.year - own) >= FAR)
}

/** A year that a text names, with its offset. */
export interface YearTold {
  at: number
  year: number
}

function yearsOf(reading: BlockReading): readonly YearTold[] {
  reading.years ??= YEAR_DIGITS.test(reading.block.text) ? readYears(reading.block.text) : NO_YEARS
  return reading.years
}
const NO_YEARS: readonly YearTold[] = []
/** What every year has, asked first: most texts name none. */
const YEAR_DIGITS = /\d\d/

function readYears(text: string): YearTold[] {
  return [...text.matchAll(YEAR)]
    .filter((match) => !SINCE.test(text.slice(Math.max(0, match.index - SINCE_REACH), match.index)))
    .map((match) => ({ at: match.index, year: match[1] ? Number(match[1]) : fullYear(Number(match[2])) }))
}
const YEAR = /(?<![\p{L}\p{N}.,])(?:(1[5-9]\d\d|20\d\d)|['\u2018\u2019](\d\d))(?![\p{L}\p{N}'\u2019"”]|[.,]\d)/gu
/** "’95": of two centuries, the one that has been. */
function fullYear(short: number): number {
  return short > YOUNGEST_SHORT ? 1900 + short : 2000 + short
}
/** Short years above this are of the last century: nobody writes of the 2040s so. */
const YOUNGEST_SHORT = 40
/** "The first since 2022" is told of today. */
const SINCE = /(?<!\p{L})(?:since|depuis|seit|desde|dal|od|з|із|с)\s(?:\p{L}+\s)?$/iu
/** Characters before a year in which such a word is looked for. */
const SINCE_REACH = 24
