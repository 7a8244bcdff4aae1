// Days told by the calendar: "4 September", "September 4, 2025", "le 4 septembre", a month alone, a part of one. Gets a text and the word met;
// gives the date phrase that the word is part of. Weekdays and days told from the article's are read elsewhere (weekdays.ts, meeting-days.ts).
import { dayOfDate, monthRange, yearOf } from '../../model/fuzzy-date.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { wordSet, wordTest } from '../word-sets.ts'
import { dateWord } from './date-words.ts'
import type { DayPhrase } from './meeting-days.ts'
import { monthAfterPart, monthPartBefore, rangeOfPart } from './month-parts.ts'

/** The years that an article without a date is taken to be of: those that the bundled record tells of. */
export const RECORD_YEARS = [2025, 2026] as const

/** A day's number as it is written before or after its month. */
export const DAY_OF_MONTH = wordTest(/^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|o|го|е|ого)?$/)
const OF = wordTest(/^(?:de|of)$/)
const YEAR = wordTest(/^(?:19|20)\d\d$/)

/** "4 September", "September 4, 2025", "4. September", "4 de septiembre", "March", each with a year or without. */
export function calendarPhrase(text: string, word: Neighbour, rules: LanguageRules, day: number | null): DayPhrase | null {
  let monthWord: Neighbour | null = word
  let first = word
  let number = word
  if (DAY_OF_MONTH.test(word.folded)) {
    number = lastOfDays(text, word) ?? word
    monthWord = wordAfter(text, number.end)
    if (monthWord && wordSet(rules.links).has(monthWord.folded)) monthWord = wordAfter(text, monthWord.end)
    if (!monthWord || monthWord.joint === 'broken') return null
  }
  // Polish "mają" (they have) folds like a form of May.
  const named = dateWord(rules, monthWord.folded)?.month
  const month = named !== undefined && /ą$/iu.test(monthWord.text) ? undefined : named
  // "may" and "march" are words too: as months they have a capital, in languages that write months so.
  if (month === undefined || (rules.language === 'en' && !monthWord.capital)) return null
  let date: number | null = monthWord === word ? null : Number.parseInt(number.folded, 10)
  let end = monthWord.end
  if (date === null) {
    let before = wordBefore(text, word.start)
    if (before && OF.test(before.folded) && before.joint === 'space') before = wordBefore(text, before.start)
    if (before && DAY_OF_MONTH.test(before.folded) && before.joint !== 'broken') {
      date = Number.parseInt(before.folded, 10)
      first = before
    }
  }
  let days: DaysInARow | null = null
  let after = wordAfter(text, end)
  if (date === null && after && DAY_OF_MONTH.test(after.folded) && (after.joint === 'space' || isShort(text, monthWord, after))) {
    date = Number.parseInt(after.folded, 10)
    const more = DAYS_AFTER.exec(text.slice(after.end, after.end + JOINT_REACH))
    days = more && Number(more[1]) > date ? { start: first.start, last: Number(more[1]), count: Number(more[1]) - date } : null
    end = days && more ? after.end + more[0].length : after.end
    after = wordAfter(text, end)
  }
  if (after && after.folded === 'de') after = wordAfter(text, after.end)
  const year =
    after && YEAR.test(after.folded) && /^[\s,\u00a0]*(?:de |del )?$/.test(text.slice(end, after.start)) ? Number(after.folded) : null
  if (year !== null) end = endOfYear(text, after as Neighbour, rules)
  if (date !== null) days ??= daysBefore(text, first, date)
  if (days) date = days.last
  const told = year === null && day === null ? undatedRanges(month, date) : calendarRanges(year, month, date, day)
  const ranges = days ? told.map(([, last]): [number, number] => [last - days.count, last]) : told
  const part = date === null ? monthPartBefore(text, monthWord, rules) : null
  if (part) return { start: part.start, end, ranges: ranges.map((range) => rangeOfPart(range, part.part)), precise: false }
  return { start: Math.min(days?.start ?? first.start, word.start), end, ranges, precise: date !== null }
}

/** Where a year ends, with the noun that may stand after it ("2026 року"). */
export function endOfYear(text: string, year: Neighbour, rules: LanguageRules): number {
  const next = rules.cases ? wordAfter(text, year.end) : null
  return next?.joint === 'space' && dateWord(rules, next.folded)?.unit === 'year' ? next.end : year.end
}

/** "4–6 December", "del 19 al 21 de diciembre": the number of the last day, met from that of the first. */
function lastOfDays(text: string, first: Neighbour): Neighbour | null {
  const joined = JOINED.exec(text.slice(first.end, first.end + JOINT_REACH))
  const last = joined && wordAfter(text, first.end + joined[0].length)
  return last && DAY_OF_MONTH.test(last.folded) && Number.parseInt(last.folded, 10) > Number.parseInt(first.folded, 10) ? last : null
}

/** Several days: where the first begins, the last one's number, and how many days lie before it. */
interface DaysInARow {
  start: number
  last: number
  count: number
}

/** Those that the number read (`read`, before its month) is the first or the last of; null where it stands alone. */
function daysBefore(text: string, read: Neighbour, date: number): DaysInARow | null {
  const own = Number.parseInt(read.folded, 10)
  if (own < date) return { start: read.start, last: date, count: date - own }
  const before = own === date ? DAYS_BEFORE.exec(text.slice(Math.max(0, read.start - JOINT_REACH), read.start)) : null
  const from = Number(before?.[1] ?? date)
  return before && from < date ? { start: read.start - before[0].length, last: date, count: date - from } : null
}
/** Between the first of some days and the last: a dash, or the word that leads to it. */
const JOINED = /^\.?\s?(?:[-–—‑]\s?|(?:to|bis|au|al|do|до|по)\s)(?=\d)/u
const DAYS_BEFORE = /(?<!\d)([12]?\d|30)\.?\s?(?:[-–—‑]\s?|(?:to|bis|au|al|do|до|по)\s)$/u
const DAYS_AFTER = /^\s?[-–—‑]\s?([12]?\d|3[01])(?![\d:.,]\d)/u
/** Units of such a joint with the numbers on either side. */
const JOINT_REACH = 10

/** "Early March", met from its first word. */
export function partPhrase(text: string, word: Neighbour, rules: LanguageRules, day: number | null): DayPhrase | null {
  const month = monthAfterPart(text, word, rules)
  const phrase = month && calendarPhrase(text, month, rules, day)
  return phrase && phrase.start <= word.start ? phrase : null
}

/** A day or a month of a page without any date is one of the record's years. */
function undatedRanges(month: number, date: number | null): [number, number][] {
  return RECORD_YEARS.flatMap((year) => calendarRanges(year, month, date, null))
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
