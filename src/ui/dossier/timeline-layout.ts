// Where each meeting stands on the timeline: days on a scale from 0 to 1, and a row, so that no two marks lie on each other. Pure.
import { dayNumber, dayRange, isoDay } from '../../model/fuzzy-date.ts'

export type TimelineMark = { id: string; from: number; to: number; row: number }
export type TimelineTick = { month: string; at: number }
export type Timeline = { marks: TimelineMark[]; ticks: TimelineTick[]; rows: number }

/** Two marks nearer than this share of the whole would touch at the narrowest width shown. */
const LEAST_GAP = 0.022

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
  const ticks: TimelineTick[] = []
  for (let month = firstMonth; dayRange(month)[0] < begin + length; month = isoDay(dayRange(month)[1] + 1).slice(0, 7)) {
    ticks.push({ month, at: at(dayNumber(`${month}-01`)) })
  }
  return { marks, ticks, rows: rowEnds.length }
}
