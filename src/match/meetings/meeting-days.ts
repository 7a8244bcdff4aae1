// Phrases that tell a meeting's day, relative to the article's: "Tuesday", "last month", "4 September", "in 2019".
// Gives ranges of day numbers that the phrase may mean; a weekday may lie before or after the article.
import { dayOfDate, dayRange, monthOf, monthRange, yearOf } from '../../model/fuzzy-date.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { wordNumber, wordSet } from '../word-sets.ts'
import { type DateWord, dateWord } from './date-words.ts'
import { monthAfterPart, monthPartBefore, rangeOfPart } from './month-parts.ts'

export interface DayPhrase {
  start: number
  end: number
  /** Ranges of days (inclusive day numbers); empty when the article's day is not known and the phrase needs it. */
  ranges: [first: number, last: number][]
  /** Narrow enough to tell meetings of one fortnight apart. */
  precise: boolean
}

/** The years that an article without a date is taken to be of: those that the bundled record tells of. */
export const RECORD_YEARS = [2025, 2026] as const

/** A weekday is looked for this far from the article's day: "on Thursday" is within the week either way. */
const WEEK = 7

/** Reads the date phrase that this word is part of; null where it is none. Looks one or two words to either side. */
export function dayPhraseAt(text: string, word: Neighbour, rules: LanguageRules, day: number | null): DayPhrase | null {
  const first = word.folded.charCodeAt(0)
  const isNumber = first >= 0x30 && first <= 0x39
  const told = isNumber ? NUMBER : dateWord(rules, word.folded)
  // Nearly all words are turned away here.
  if (told === undefined) return null
  const end = told.unit === 'week' ? END_OF.exec(text.slice(Math.max(0, word.start - END_REACH), word.start)) : null
  return (
    weekdayPhrase(text, word, told.weekday, rules, day) ??
    (told.relative ? relativeDay(word, rules, day) : null) ??
    (end ? weekendPhrase(text, word.start - end[0].length, word.end, rules, day) : null) ??
    (told.unit === 'weekend' ? weekendPhrase(text, word.start, word.end, rules, day) : null) ??
    relativeUnit(text, word, told.unit, rules, day) ??
    seasonPhrase(text, word, told.season, rules, day) ??
    (isNumber || told.month !== undefined ? calendarPhrase(text, word, rules, day) : null) ??
    (told.part === undefined ? null : partPhrase(text, word, rules, day)) ??
    (isNumber ? yearPhrase(word) : null)
  )
}
const NUMBER: DateWord = {}
/** "Fine settimana", "fin de semana": the weekend in two words. */
const END_OF = /(?<!\p{L})(?:fine|fin de)\s$/iu
const END_REACH = 8

function weekdayPhrase(
  text: string,
  word: Neighbour,
  weekday: number | undefined,
  rules: LanguageRules,
  day: number | null,
): DayPhrase | null {
  if (weekday === undefined) return null
  const before = wordBefore(text, word.start)
  const after = wordAfter(text, word.end)
  const shiftBefore = before === null ? undefined : wordNumber(rules.relative, before.folded)
  const shift = shiftBefore ?? (after === null ? undefined : wordNumber(rules.relative, after.folded))
  const start = shiftBefore !== undefined && before?.joint === 'space' ? before.start : word.start
  if (day === null) return { start, end: word.end, ranges: [], precise: true }
  // Day 0 (1970-01-01) was a Thursday; Monday is 0 here.
  const today = (((day + 3) % 7) + 7) % 7
  const back = (today - weekday + 7) % 7
  const past = day - back
  const next = back === 0 ? day : day - back + WEEK
  // The article's own weekday is today; in a tale of last week it may be a week ago.
  const around = back === 0 ? [day, day - WEEK] : [past, next]
  const days = shift === -1 ? [back === 0 ? day - WEEK : past, past] : shift === 1 ? [next === day ? day + WEEK : next] : around
  return { start, end: word.end, ranges: [...new Set(days)].map((one) => [one, one]), precise: true }
}

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
  const saturday = day - ((((day + 3) % 7) + 7) % 7) + SATURDAY
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
    const monday = day - ((((day + 3) % 7) + 7) % 7)
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

const DAY_OF_MONTH = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|го|е|ого)?$/

/** "4 September", "September 4, 2025", "4. September", "4 de septiembre", "March", each with a year or without. */
function calendarPhrase(text: string, word: Neighbour, rules: LanguageRules, day: number | null): DayPhrase | null {
  let monthWord: Neighbour | null = word
  let first = word
  if (DAY_OF_MONTH.test(word.folded)) {
    monthWord = wordAfter(text, word.end)
    if (monthWord && wordSet(rules.links).has(monthWord.folded)) monthWord = wordAfter(text, monthWord.end)
    if (!monthWord || monthWord.joint === 'broken') return null
  }
  // Polish "mają" (they have) folds like a form of May.
  const month = /ą$/iu.test(monthWord.text) ? undefined : dateWord(rules, monthWord.folded)?.month
  // "may" and "march" are words too: as months they have a capital, in languages that write months so.
  if (month === undefined || (rules.language === 'en' && !monthWord.capital)) return null
  let date: number | null = monthWord === word ? null : Number.parseInt(word.folded, 10)
  let end = monthWord.end
  if (date === null) {
    let before = wordBefore(text, word.start)
    if (before && before.folded === 'de' && before.joint === 'space') before = wordBefore(text, before.start)
    if (before && DAY_OF_MONTH.test(before.folded) && before.joint !== 'broken') {
      date = Number.parseInt(before.folded, 10)
      first = before
    }
  }
  let after = wordAfter(text, end)
  if (date === null && after && DAY_OF_MONTH.test(after.folded) && (after.joint === 'space' || isShort(text, monthWord, after))) {
    date = Number.parseInt(after.folded, 10)
    end = after.end
    after = wordAfter(text, end)
  }
  if (after && after.folded === 'de') after = wordAfter(text, after.end)
  const year =
    after && /^(?:19|20)\d\d$/.test(after.folded) && /^[\s,\u00a0]*(?:de |del )?$/.test(text.slice(end, after.start))
      ? Number(after.folded)
      : null
  if (year !== null) end = (after as Neighbour).end
  const ranges = year === null && day === null ? undatedRanges(month, date) : calendarRanges(year, month, date, day)
  const part = date === null ? monthPartBefore(text, monthWord, rules) : null
  if (part) return { start: part.start, end, ranges: ranges.map((range) => rangeOfPart(range, part.part)), precise: false }
  return { start: Math.min(first.start, word.start), end, ranges, precise: date !== null }
}

/** "Early March", met from its first word. */
function partPhrase(text: string, word: Neighbour, rules: LanguageRules, day: number | null): DayPhrase | null {
  const month = monthAfterPart(text, word, rules)
  const phrase = month && calendarPhrase(text, month, rules, day)
  return phrase && phrase.start <= word.start ? phrase : null
}

/** A day of a page without any date is one of the record's years; a month alone says too little. */
function undatedRanges(month: number, date: number | null): [number, number][] {
  return date === null ? [] : RECORD_YEARS.flatMap((year) => calendarRanges(year, month, date, null))
}

/** "Aug. 18": the dot belongs to the month. */
function isShort(text: string, month: Neighbour, after: Neighbour): boolean {
  return month.end - month.start <= SHORT_MONTH && /^\.\s*$/.test(text.slice(month.end, after.start))
}
/** Letters of the longest short name of a month ("Sept"). */
const SHORT_MONTH = 4

/** Without a year, the latest such date and the next: in October "March" is most often the one gone by, though the coming one is nearer. */
function calendarRanges(year: number | null, month: number, date: number | null, day: number | null): [number, number][] {
  const range = (inYear: number): [number, number] => {
    if (date === null) return monthRange(inYear, month + 1, 1)
    const number = dayOfDate(inYear, month + 1, date)
    return [number, number]
  }
  if (year !== null) return [range(year)]
  const own = yearOf(day as number)
  const distance = (one: [number, number]) => Math.abs((one[0] + one[1]) / 2 - (day as number))
  return [own - 1, own, own + 1]
    .map(range)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 2)
}

function yearPhrase(word: Neighbour): DayPhrase | null {
  if (!/^(?:1[5-9]|20)\d\d$/.test(word.folded)) return null
  return { start: word.start, end: word.end, ranges: [dayRange(word.folded)], precise: false }
}
