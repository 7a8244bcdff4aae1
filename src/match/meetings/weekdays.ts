// Days told by their weekday: "on Tuesday", "last Friday", and with a date beside it "Saturday 6 December", "Dienstag, dem 11.", "mardi 11".
// Gets a text and the weekday; gives the days that it may mean. A bare weekday lies before or after the article; a date says which it is.
import { isoDay } from '../../model/fuzzy-date.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { wordNumber, wordSet } from '../word-sets.ts'
import { calendarPhrase, DAY_OF_MONTH } from './calendar-days.ts'
import type { DayPhrase } from './meeting-days.ts'

/** A weekday is looked for this far from the article's day: "on Thursday" is within the week either way. */
const WEEK = 7

/** The phrase of a weekday, with its date where one stands beside it; null where the word is none. */
export function weekdayPhrase(
  text: string,
  word: Neighbour,
  weekday: number | undefined,
  rules: LanguageRules,
  day: number | null,
): DayPhrase | null {
  if (weekday === undefined) return null
  const dated = dateBeside(text, word, weekday, rules, day)
  if (dated) return dated
  const before = wordBefore(text, word.start)
  const after = wordAfter(text, word.end)
  const shiftBefore = before === null ? undefined : wordNumber(rules.relative, before.folded)
  const shift = shiftBefore ?? (after === null ? undefined : wordNumber(rules.relative, after.folded))
  const start = shiftBefore !== undefined && before?.joint === 'space' ? before.start : word.start
  if (day === null) return { start, end: word.end, ranges: [], precise: true, weekday }
  const today = weekdayOf(day)
  const back = (today - weekday + 7) % 7
  const past = day - back
  const next = back === 0 ? day : day - back + WEEK
  // The article's own weekday is today; in a tale of last week it may be a week ago.
  const around = back === 0 ? [day, day - WEEK] : [past, next]
  const days = shift === -1 ? [back === 0 ? day - WEEK : past, past] : shift === 1 ? [next === day ? day + WEEK : next] : around
  return { start, end: word.end, ranges: [...new Set(days)].map((one) => [one, one]), precise: true }
}

/** Is a weekday among the days from one to another? */
export function hasWeekday(weekday: number, first: number, last: number): boolean {
  return (weekday - weekdayOf(first) + WEEK) % WEEK <= last - first
}

/** Monday is 0; day 0 (1970-01-01) was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % WEEK) + WEEK) % WEEK
}

/** "Saturday 6 December", "Thursday, October 23", "Dienstag, dem 11.": however far the date lies, it is meant; of two years, the one in which it was that weekday. */
function dateBeside(text: string, word: Neighbour, weekday: number, rules: LanguageRules, day: number | null): DayPhrase | null {
  let next = wordAfter(text, word.end)
  if (next && wordSet(rules.definite).has(next.folded) && GAP.test(text.slice(word.end, next.start))) next = wordAfter(text, next.end)
  if (!next || !GAP.test(text.slice(word.end, next.start))) return null
  const date = calendarPhrase(text, next, rules, day)
  if (date?.precise && date.start >= word.end) {
    // These days' date is meant even where the outlet took its weekday from another year.
    const named = date.ranges.filter(([first]) => weekdayOf(first) === weekday || (day !== null && Math.abs(first - day) <= LONGEST))
    return { ...date, start: word.start, ranges: named.length > 0 ? named : date.ranges }
  }
  if (day === null || !DAY_OF_MONTH.test(next.folded)) return null
  if (!ORDINAL.test(next.folded) && !ALONE.test(text.slice(next.end, next.end + ALONE_REACH))) return null
  const near = datesNear(day, Number.parseInt(next.folded, 10), weekday)
  return near.length === 0 ? null : { start: word.start, end: next.end, ranges: near, precise: true }
}
/** What may stand between a weekday and its date, an article included. */
const GAP = /^(?:,?\s|\s\()(?:\p{L}{2,3}\s)?$/u
/** After a day's number that stands for a date: a stop or comma, as it stands before no noun, or the ending of an ordinal ("17-го"). */
const ALONE = /^(?:\.?[,;:)]|\.(?:\s|$)|-(?:го|е|ого)(?!\p{L})|$)/u
const ALONE_REACH = 5
/** "The 11th" needs no stop. */
const ORDINAL = /\p{L}$/u

/** The dates of that number and weekday nearest to a day, before it and after it. */
function datesNear(day: number, date: number, weekday: number): [number, number][] {
  const of = (sign: 1 | -1): [number, number][] => {
    for (let off = sign === 1 ? 0 : 1; off <= LONGEST; off++) {
      const one = day + sign * off
      if (weekdayOf(one) === weekday && Number(isoDay(one).slice(8)) === date) return [[one, one]]
    }
    return []
  }
  return [...of(-1), ...of(1)]
}
/** Days from the article within which a date without its month is told. */
const LONGEST = 62
