// The date phrases of a block, read once however many references ask for those of their sentence; again where they ask as of another day.

import { SAID } from '../languages/held-words.ts'
import { wordAfter, wordBefore } from '../neighbours.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import { anyOf, fitsWord } from '../word-sets.ts'
import { type DayPhrase, dayPhraseAt, isNumbered } from './meeting-days.ts'
import { weekdayOf } from './weekdays.ts'

/** The precise days (not months or years) that a stretch of the block tells, in order. */
export function daysIn(reading: BlockReading, start: number, end: number, day: number | null): DayPhrase[] {
  return phrasesIn(reading, start, end, day).filter((one) => one.precise)
}

/** All date phrases of a stretch of the block, months and years too. */
export function phrasesIn(reading: BlockReading, start: number, end: number, day: number | null): DayPhrase[] {
  // A phrase holds its word: where none stands, nothing need be read.
  if (!reading.dateWords.some((one) => one.start >= start && one.end <= end)) return []
  if (reading.dayPhrases === null || reading.dayPhrases.day !== day) reading.dayPhrases = { day, phrases: daysOf(reading, day) }
  return reading.dayPhrases.phrases.filter((one) => one.start >= start && one.end <= end)
}

function daysOf(reading: BlockReading, day: number | null): DayPhrase[] {
  const phrases: DayPhrase[] = []
  for (const match of reading.dateWords) {
    const word = wordAfter(reading.block.text, match.start)
    const phrase = word ? dayPhraseAt(reading.block.text, word, reading.rules, day) : null
    if (phrase && phrases.every((one) => one.end <= phrase.start) && !namesDayOf(reading, phrases.at(-1), phrase)) phrases.push(phrase)
  }
  return phrases
}

/** "6 December, a Saturday": the weekday of the date before it tells nothing more. */
function namesDayOf({ block: { text } }: BlockReading, date: DayPhrase | undefined, { start, ranges }: DayPhrase): boolean {
  const [first] = date?.ranges[0] ?? []
  const [weekday] = ranges[0] ?? []
  if (!date?.precise || first === undefined || weekday === undefined || !BESIDE.test(text.slice(date.end, start))) return false
  return isNumbered(text, date) && weekdayOf(first) === weekdayOf(weekday)
}
/** A comma or bracket and a small word at most. */
const BESIDE = /^(?:,\s|\s\()(?:\p{L}{1,3}\s)?$/u

/** "Oslo, Oct 2 EU leaders held …": the date of the report that begins with it, after where it was written. Nobody met on it for that. */
export function isOfTheReport({ block: { text } }: BlockReading, { start, precise }: DayPhrase): boolean {
  return precise && start < WRITTEN_REACH && WRITTEN_AT.test(plain(text, 0, start))
}
/** A town or two, an agency in brackets, a comma. */
const WRITTEN_AT = /^(?:\p{Lu}[\p{L}.'’-]*[\s/]?){1,4}(?:\([^)]{1,20}\))?,\s$/u
/** Units of the longest such beginning, unseen characters included. */
const WRITTEN_REACH = 120

/** "The talks ended well, the palace said on Wednesday": the day on which somebody spoke of it is its own or the one after. */
export function spokenOn({ block: { text } }: BlockReading, day: DayPhrase): DayPhrase {
  let word = wordBefore(text, day.start)
  for (let hops = 0; hops < SAID_REACH && word?.joint === 'space'; hops++) {
    if (fitsWord(WAS_SAID, word.folded)) return { ...day, ranges: day.ranges.map(([first, last]) => [first - 1, last]) }
    word = wordBefore(text, word.start)
  }
  return day
}
const WAS_SAID = anyOf(SAID)
/** Words of "teilte das Auswärtige Amt am". */
const SAID_REACH = 5
