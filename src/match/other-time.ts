// Sentences that speak of another time: what they name (a meeting, a coalition, the holder of a post) is another year's.
import { yearOf } from '../model/fuzzy-date.ts'
import { foldText } from '../text/fold.ts'
import { contains } from '../text/span.ts'
import { FAR_TOLD, NEAR_TOLD } from './evidence-marks.ts'
import { FOUNDED } from './languages/earlier-words.ts'
import { BEGUN, WARS } from './languages/war-words.ts'
import { RECORD_YEARS } from './meetings/calendar-days.ts'
import { wordBefore } from './neighbours.ts'
import type { PageReading } from './page-reading.ts'
import { plain, plainBefore } from './plain-text.ts'
import type { BlockReading } from './read-block.ts'
import { sentenceRound } from './sentence-of-block.ts'
import { anyOf, anyOfLanguage, fitsWord, wordNumber, wordSet } from './word-sets.ts'

/** A year this far from the article's is another time; last year's and next year's are still the story's. */
const FAR = 2

/** Does the sentence round this offset name a year far from the article's, and none that is near? Not the one in which a body was founded. */
export function tellsOfAnotherTime(reading: BlockReading, offset: number, day: number | null): boolean {
  const years = yearsOf(reading)
  if (years.length === 0) return false
  const sentence = sentenceRound(reading, { start: offset, end: offset })
  // "At that meeting he said it all: the borders of 2014 …": what a colon opens later has its own times.
  const colon = plain(reading.block.text, offset, sentence.end).search(COLON)
  const end = colon < 0 ? sentence.end : offset + colon
  const isTold = ({ at }: YearTold) => at >= sentence.start && at < end && !isOfFounding(reading.block.text, at)
  const told = years.filter(isTold)
  return told.length > 0 && told.every((one) => isFar(one.year, day))
}
const COLON = /:\s/

/** Does a verb of setting up stand before a month or a year ("created in 2022"), with few words between? */
export function isOfFounding(text: string, at: number): boolean {
  let word = wordBefore(text, at)
  for (let hops = 0; hops < FOUNDING_REACH && word?.joint === 'space'; hops++) {
    // "NATO", and not "nato".
    if (!word.capital && fitsWord(WAS_FOUNDED, word.folded)) return true
    word = wordBefore(text, word.start)
  }
  return false
}
const WAS_FOUNDED = anyOf(FOUNDED)
/** Words of "created in the spring of". */
const FOUNDING_REACH = 5

/** Does the whole block name years far from the article's, and none that is near? */
export function blockTellsOfAnotherTime(reading: BlockReading, day: number | null): boolean {
  return isAllBefore(reading, day, FAR)
}

/** Does it name years of another age only, in which others governed? What the war's first year saw, a page of today tells in one breath. */
export function blockTellsOfAnotherAge(reading: BlockReading, day: number | null): boolean {
  return isAllBefore(reading, day, AGE)
}
/** Years back: the war's forerunner of 2014 is of this age still. */
const AGE = 12

function isAllBefore(reading: BlockReading, day: number | null, years: number): boolean {
  const told = yearsOf(reading)
  return told.length > 0 && told.every((one) => yearsBefore(one.year, day) >= years)
}

/** Does the page name years far from its own only: a piece of history? Adds to its evidence (in place) what the blocks at hand tell. */
export function pageTellsOfAnotherTime(page: PageReading): boolean {
  const { evidence } = page
  if (!timesRead.has(page)) {
    timesRead.add(page)
    const told = new Set(evidence.otherBearers)
    for (const reading of page.readings) for (const { year } of yearsOf(reading)) told.add(isFar(year, page.day) ? FAR_TOLD : NEAR_TOLD)
    if (told.size > evidence.otherBearers.length) evidence.otherBearers = [...told]
  }
  return evidence.otherBearers.includes(FAR_TOLD) && !evidence.otherBearers.includes(NEAR_TOLD)
}
const timesRead = new WeakSet<PageReading>()

function isFar(year: number, day: number | null): boolean {
  return yearsBefore(year, day) >= FAR
}

function yearsBefore(year: number, day: number | null): number {
  // Without a date of its own the article is taken to be of the record's years.
  // A year to come is that of a plan ("readiness 2030"), and what is told of it is told today.
  return (day === null ? RECORD_YEARS[0] : yearOf(day)) - year
}

/** Does the sentence round this offset name a weekday, yesterday or today? Those are the article's own days. */
export function tellsDayNear(reading: BlockReading, offset: number): boolean {
  const { text } = reading.block
  const { weekdays, days } = reading.rules
  const sentence = sentenceRound(reading, { start: offset, end: offset })
  return reading.dateWords.some((one) => {
    if (!contains(sentence, one)) return false
    const word = foldText(text.slice(one.start, one.end))
    return wordNumber(days, word) !== undefined || weekdays.some((forms) => wordSet(forms).has(word))
  })
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
const YEAR_DIGITS = /1[5-9]\d\d|20\d\d|['\u2018\u2019]\d\d/

function readYears(text: string): YearTold[] {
  return [...text.matchAll(YEAR)]
    .filter((match) => !SINCE.test(plainBefore(text, match.index, SINCE_REACH)) && !isOfTheWar(text, match.index))
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
const SINCE = /(?<!\p{L})(?:since|depuis|seit|desde|dal|da|dai|od|від|з|із|с)\s(?:\p{L}+\s){0,3}$/iu
/** Characters before a year in which such a word is looked for. */
const SINCE_REACH = 32

/** "The war that began in February 2022", "seit Beginn des Angriffskriegs im Februar 2022": since when the war goes on, told on a page of today. */
function isOfTheWar(text: string, at: number): boolean {
  const clause = foldText(plainBefore(text, at, WAR_REACH).replace(OTHER_SENTENCE, ''))
  const words = clause.split(NO_LETTERS)
  const war = words.findLastIndex((word) => fitsWord(WAR, word))
  if (war < 0) return false
  if (SINCE_IT.test(words.slice(0, war).join(' ')) || words.slice(war).some((word) => fitsWord(BEGAN, word))) return true
  // "Des Krieges, der im Februar 2022 begann".
  return isBegun('de', foldText(plain(text, at, at + VERB_REACH)).split(NO_LETTERS)[1] ?? '')
}
const WAR = anyOf(WARS)
const BEGAN = anyOf(BEGUN)
const isBegun = anyOfLanguage(BEGUN)
const OTHER_SENTENCE = /^.*[.;!?]\s/su
const NO_LETTERS = /[^\p{L}]+/u
/** A word for "since", as far as the war; where it has other meanings, with what began. */
const SINCE_IT =
  /(?:^| )(?:(?:since|depuis|seit|desde)(?: \p{L}+){0,6}|(?:dal|dall|dalla|od|від|з|із|с|со) (?:l )?(?:inizio|poczatku|rozpoczecia|wybuchu|початку|начала)(?: \p{L}+){0,5})$/u
/** Units before a year in which the war is told, and after it in which a German verb stands. */
const WAR_REACH = 120
const VERB_REACH = 24
