// Dates known to the year, month or day ("2025", "2025-03", "2025-03-11"), as Popolo writes them.
// Unknown is absent, never a guess. Calendar arithmetic is in days, without time zones.
import { z } from 'zod'

export type FuzzyDate = string

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the day must exist in the calendar. */
export const fuzzyDateSchema = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'expected a date such as "2025", "2025-03" or "2025-03-11"')
  // Of a text in another form that is said already.
  .refine((text) => !/^\d{4}-\d\d-\d\d$/.test(text) || isCalendarDay(text), 'no such day in the calendar')

/** Of 31 February some engines make 3 March and others no date at all; a text of another form is no date in any. */
function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const MS_PER_DAY = 86_400_000

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(isoDay: string): number {
  return Math.round(Date.parse(`${isoDay}T00:00:00Z`) / MS_PER_DAY)
}

/** The ISO day (`YYYY-MM-DD`) of a day number. */
export function isoDay(day: number): string {
  if (day !== lastDay) {
    lastIso = new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
    lastDay = day
  }
  return lastIso
}
// A page's reasons name its own day again and again.
let lastDay = 0
let lastIso = '1970-01-01'

/** First and last day (day numbers, inclusive) that a fuzzy date may mean. */
export function dayRange(date: FuzzyDate): [first: number, last: number] {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)]
  if (day !== undefined) return [dayNumber(date), dayNumber(date)]
  const first = dayNumber(`${year}-${month}-01`)
  if (month === '12') return [first, dayNumber(`${year}-12-31`)]
  const next = String(Number(month) + 1).padStart(2, '0')
  return [first, dayNumber(`${year}-${next}-01`) - 1]
}

/** First and last day (day numbers, inclusive) of so many months from this one (1 to 12) on, in years from 100 on. By arithmetic: texts name months often. */
export function monthRange(year: number, month: number, months: number): [first: number, last: number] {
  return [firstOfMonth(year, month), firstOfMonth(year, month + months) - 1]
}

/** A month beyond 12 is one of the next year. */
function firstOfMonth(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1) / MS_PER_DAY
}

/** The day number of a date, the month from 1 to 12, in years from 100 on; a day that a month lacks is one of the next. By arithmetic, as monthRange. */
export function dayOfDate(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / MS_PER_DAY
}

/** The year of a day number. */
export function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear()
}

/** The month of a day number, from 1 to 12. */
export function monthOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCMonth() + 1
}

/** Does a period with open ends contain the day? Ends are inclusive; an absent end is open. */
export function periodCovers(period: { from?: FuzzyDate | undefined; until?: FuzzyDate | undefined }, day: number): boolean {
  const starts = period.from === undefined || dayRange(period.from)[0] <= day
  const ends = period.until === undefined || dayRange(period.until)[1] >= day
  return starts && ends
}

/** Sort order: earlier first; on equal beginnings the vaguer date first. */
export function compareDates(a: FuzzyDate, b: FuzzyDate): number {
  return dayRange(a)[0] - dayRange(b)[0] || a.length - b.length
}
