// Where each meeting stands on the timeline: days on a scale from 0 to 1, and a row, so that no two marks lie on each other. Pure.
import { dayNumber, dayRange, isoDay } from '../../model/fuzzy-date.ts'

export type TimelineMark = { id: string; from: number; to: number; row: number }
export type TimelineTick = { month: string; at: number }
export type Timeline = { marks: TimelineMark[]; ticks: TimelineTick[]; rows: number }

/** Two marks nearer than this share of the whole would touch at the narrowest width shown. */
const LEAST_GAP = 0.022

/** Lines for months: of more years they stand further apart, be it a pack that reaches from the year 1 to 9999. */
const MOST_TICKS = 240

/** Meetings with their first and last fuzzy dates, earlier first. Null: there is nothing to lay out. */
export function layoutTimeline(meetings: readonly { id: string; start: string; end: string | null }[]): Timeline | null {
  if (meetings.length === 0) return null
  const days = meetings.map(({ id, start, end }) => ({ id, first: dayRange(start)[0], last: dayRange(end ?? start)[1] }))
  const firstMonth = isoDay(Math.min(...days.map(({ first }) => first))).slice(0, 7)
  const lastMonth = isoDay(Math.max(...days.map(({ last }) => last))).slice(0, 7)
  const begin = dayRange(firstMonth)[0]
  const length = dayRange(lastMonth)[1] + 1 - begin
  const at = (day: number): number => (day - begin) / length

  const rowEnds: number[] = []
  const marks = days.map(({ id, first, last }) => {
    const [from, to] = [at(first), at(last + 1)]
    const free = rowEnds.findIndex((end) => from - end >= LEAST_GAP)
    const row = free < 0 ? rowEnds.length : free
    rowEnds[row] = Math.max(from, to)
    return { id, from, to, row }
  })
  const [from, until] = [monthNumber(firstMonth), monthNumber(lastMonth)]
  const step = Math.ceil((until - from + 1) / MOST_TICKS)
  const ticks: TimelineTick[] = []
  for (let number = from; number <= until; number += step) {
    const month = monthOf(number)
    ticks.push({ month, at: at(dayNumber(`${month}-01`)) })
  }
  return { marks, ticks, rows: rowEnds.length }
}

/** Months since the year 0, and back: "2025-03". */
const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
