// Phrases that tell a meeting's day, relative to the article's: "Tuesday", "last month", "4 September", "in 2019". Weekdays (weekdays.ts) and dates
// (calendar-days.ts) are read in files of their own.
// Gives ranges of day numbers that the phrase may mean; a weekday may lie before or after the article.
import { dayRange, monthOf, monthRange, yearOf } from '../../model/fuzzy-date.ts'
import type { Span } from '../../model/page.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { wordNumber, wordTest } from '../word-sets.ts'
import { calendarPhrase, endOfYear, partPhrase } from './calendar-days.ts'
import { type DateWord, dateWord } from './date-words.ts'
import { endOfPart, isAfterNight, isMorning, thisPart } from './day-parts.ts'
import { feastPhrase } from './feast-days.ts'
import { weekdayOf, weekdayPhrase } from './weekdays.ts'

export interface DayPhrase {
  start: number
  end: number
  /** Ranges of days (inclusive day numbers); empty when the article's day is not known and the phrase needs it. */
  ranges: [first: number, last: number][]
  /** Narrow enough to tell meetings of one fortnight apart. */
  precise: boolean
  /** Of a weekday on a page without a date, which of the week it is: Monday is 0. */
  weekday?: number
}

/** Does a phrase tell a day by its number ("4 September"), and not by a name that each week has? */
export function isNumbered(text: string, { start, end }: Span): boolean {
  return /\d/.test(text.slice(start, end))
}

/** Days of a week. */
const WEEK = 7

/** Reads the date phrase that this word is part of; null where it is none. Looks one or two words to either side. */
export function dayPhraseAt(text: string, word: Neighbour, rules: LanguageRules, day: number | null): DayPhrase | null {
  const first = word.folded.charCodeAt(0)
  const isNumber = first >= 0x30 && first <= 0x39
  const told = isNumber ? NUMBER : dateWord(rules, word.folded)
  // Nearly all words are turned away here.
  if (told === undefined) return null
  const phrase = phraseAt(text, word, told, rules, day)
  return phrase?.precise ? withPart(text, phrase, rules) : phrase
}

/** "Tuesday evening": the part of the day is of its phrase; a night that leads to the day is of two. */
function withPart(text: string, phrase: DayPhrase, rules: LanguageRules): DayPhrase {
  const end = endOfPart(text, phrase.end, rules)
  if (isAfterNight(text, phrase.start, rules)) return { ...phrase, end, ranges: phrase.ranges.map(([first, last]) => [first - 1, last]) }
  return end === phrase.end ? phrase : { ...phrase, end }
}

function phraseAt(text: string, word: Neighbour, told: DateWord, rules: LanguageRules, day: number | null): DayPhrase | null {
  if (told.dayPart) {
    const before = wordBefore(text, word.start)
    const own = before?.joint === 'space' ? dateWord(rules, before.folded) : undefined
    // "Yesterday morning's talks", read from the noun.
    if (before && (own?.relative || own?.weekday !== undefined)) return dayPhraseAt(text, before, rules, day)
    const part = thisPart(text, word, rules, day)
    if (part || !told.relative || isMorning(text, word, rules)) return part
  }
  const isNumber = told === NUMBER
  const end =
    told.unit === 'week' || told.unit === 'weekend' ? END_OF.exec(text.slice(Math.max(0, word.start - END_REACH), word.start)) : null
  return (
    weekdayPhrase(text, word, told.weekday, rules, day) ??
    (told.relative ? relativeDay(word, rules, day) : null) ??
    (end ? weekendPhrase(text, word.start - end[0].length, word.end, rules, day) : null) ??
    (told.unit === 'weekend' ? weekendPhrase(text, word.start, word.end, rules, day) : null) ??
    relativeUnit(text, word, told.unit, rules, day) ??
    seasonPhrase(text, word, told.season, rules, day) ??
    (isNumber || told.month !== undefined ? calendarPhrase(text, word, rules, day) : null) ??
    (told.part === undefined ? null : partPhrase(text, word, rules, day)) ??
    (told.feast ? feastPhrase(text, word, day) : null) ??
    (isNumber ? yearPhrase(text, word, rules) : null)
  )
}
const NUMBER: DateWord = {}
/** "Fine settimana", "fin de semana", "week-end": the weekend in two words. */
const END_OF = /(?<!\p{L})(?:fine\s|fin de\s|week[-‐‑])$/iu
const END_REACH = 8

/** The last word of a weekend in two, met from the first; the word itself where it begins none. */
export function orWeekend(text: string, word: Neighbour, rules: LanguageRules): Neighbour {
  if (!ENDS.test(word.folded)) return word
  const next = wordAfter(text, word.end)
  const last = next?.folded === 'de' ? wordAfter(text, next.end) : next
  return last && last.joint !== 'broken' && /^week/u.test(dateWord(rules, last.folded)?.unit ?? '') ? last : word
}
const ENDS = wordTest(/^(?:fine?|week)$/)

function relativeDay(word: Neighbour, rules: LanguageRules, day: number | null): DayPhrase | null {
  const shift = wordNumber(rules.days, word.folded)
  if (shift === undefined) return null
  return { start: word.start, end: word.end, ranges: day === null ? [] : [[day + shift, day + shift]], precise: true }
}

/** "At the weekend", "last weekend": Saturday and Sunday, of the last one begun or the next where no word tells which. */
function weekendPhrase(text: string, from: number, end: number, rules: LanguageRules, day: number | null): DayPhrase {
  const before = wordBefore(text, from)
  const shift = before?.joint === 'space' ? wordNumber(rules.relative, before.folded) : undefined
  const start = shift === undefined ? from : (before as Neighbour).start
  if (day === null) return { start, end, ranges: [], precise: true }
  const saturday = day - weekdayOf(day) + SATURDAY
  const begun = saturday > day ? saturday - WEEK : saturday
  const starts = shift === -1 ? [begun] : shift === 1 ? [begun + WEEK] : [begun, begun + WEEK]
  return { start, end, ranges: starts.map((one) => [one, one + 1]), precise: true }
}
/** Days from Monday to Saturday. */
const SATURDAY = 5

function relativeUnit(text: string, word: Neighbour, unit: DateWord['unit'], rules: LanguageRules, day: number | null): DayPhrase | null {
  if (unit === undefined || unit === 'weekend') return null
  const before = wordBefore(text, word.start)
  const after = wordAfter(text, word.end)
  const beforeShift = before?.joint === 'space' ? wordNumber(rules.relative, before.folded) : undefined
  const afterShift = after?.joint === 'space' ? wordNumber(rules.relative, after.folded) : undefined
  const shift = beforeShift ?? afterShift
  if (shift === undefined) return null
  const start = beforeShift !== undefined ? (before as Neighbour).start : word.start
  const end = beforeShift === undefined ? (after as Neighbour).end : word.end
  return { start, end, ranges: day === null ? [] : [unitRange(unit, shift, day)], precise: unit === 'week' }
}

function unitRange(unit: 'week' | 'month' | 'year', shift: number, day: number): [number, number] {
  if (unit === 'week') {
    const monday = day - weekdayOf(day)
    // "last week" written on a Monday is the days just gone: one day of grace at either end.
    return [monday + shift * WEEK, monday + shift * WEEK + 6]
  }
  return unit === 'year' ? monthRange(yearOf(day) + shift, 1, MONTHS) : monthRange(yearOf(day), monthOf(day) + shift, 1)
}

/** Months of a year. */
const MONTHS = 12

/** "Last spring", "au printemps dernier": three months from March, June, September or December, of the latest such season or the next. */
function seasonPhrase(
  text: string,
  word: Neighbour,
  season: number | undefined,
  rules: LanguageRules,
  day: number | null,
): DayPhrase | null {
  if (season === undefined) return null
  const before = wordBefore(text, word.start)
  const after = wordAfter(text, word.end)
  const last = wordNumber(rules.relative, before?.folded ?? '') === -1 || wordNumber(rules.relative, after?.folded ?? '') === -1
  const phrase = { start: word.start, end: word.end, precise: false }
  if (day === null) return { ...phrase, ranges: [] }
  const year = yearOf(day)
  const ranges = [year - 1, year, year + 1].map((one) => seasonRange(one, season))
  const begun = ranges.filter(([first]) => first <= day)
  return {
    ...phrase,
    ranges: last
      ? begun.filter(([, end]) => end < day).slice(-1)
      : [...begun.slice(-1), ...ranges.filter(([first]) => first > day).slice(0, 1)],
  }
}

/** Seasons of the north, by whole months; winter runs into the next year. */
function seasonRange(year: number, season: number): [number, number] {
  return monthRange(year, season * SEASON + SPRING, SEASON)
}
/** Months of a season, and the month (from 1) in which the first begins. */
const SEASON = 3
const SPRING = 3

function yearPhrase(text: string, word: Neighbour, rules: LanguageRules): DayPhrase | null {
  if (!/^(?:1[5-9]|20)\d\d$/.test(word.folded)) return null
  return { start: word.start, end: endOfYear(text, word, rules), ranges: [dayRange(word.folded)], precise: false }
}
