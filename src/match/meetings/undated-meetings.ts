// The meetings of a page that shows no date: read once without any, then as of the day at which its own telling places it (page-time.ts). Gets the page
// and who is marked on it; gives the mentions, and keeps that day in the page's evidence. What only that day has told says so in its reason.
import { dayNumber, isoDay } from '../../model/fuzzy-date.ts'
import type { ResolvedMention } from '../../model/page.ts'
import { overlaps } from '../../text/span.ts'
import { type Gazetteer, meetingById } from '../gazetteer.ts'
import type { MentionsByBlock } from '../mentions-by-block.ts'
import type { PageReading } from '../page-reading.ts'
import { daysBetween } from './fitting-meetings.ts'
import { scoreOf } from './meeting-mention.ts'
import { dayOfPage, type OpenPhrase } from './page-time.ts'
import { resolveMeetings } from './resolve-meetings.ts'
import { isToldByMonthOnly } from './settle-meetings.ts'

/** Days round that day within which it may say which meeting is meant: it is not known to the day, and looking back from it is a guess on a guess. */
const NEAR = 4

/** All meeting mentions of a page without a date, in order; adds the meetings introduced to its evidence, and about when it was written. */
export function resolveUndated(page: PageReading, actors: MentionsByBlock): ResolvedMention[] {
  const { evidence } = page
  const before = evidence.meetings
  const open: OpenPhrase[] = []
  const first = resolveMeetings(page, actors, open)
  const day = evidence.placed === null ? dayOfPage(page, first, open, actors.all) : dayNumber(evidence.placed)
  if (day === null) return first
  evidence.placed = isoDay(day)
  evidence.meetings = before
  return together(page, first, resolveMeetings({ ...page, day }, actors), day)
}

/** What the page tells by itself, and of what it says as of that day that which lies near it: a noun that takes up another goes by both. */
function together(
  page: PageReading,
  first: readonly ResolvedMention[],
  second: readonly ResolvedMention[],
  day: number,
): ResolvedMention[] {
  const isNear = (id: string) => isHeldNear(page.gazetteer, id, day)
  const own = first.filter((one) => one.entity !== null && one.reason.code !== 'meeting-introduced')
  const others = second.flatMap((one) => {
    if (own.some((other) => isSame(one, other))) return []
    const before = first.find((other) => isSame(one, other))
    if (one.entity === null) return before ?? (one.candidates.every(({ id }) => isNear(id)) ? one : [])
    if (before?.entity === one.entity) return before
    const isTold = before?.entity === null && first.some((other) => other.entity === one.entity)
    if (isTold && isToldByMonthOnly(page, one.entity, first)) return before
    return isNear(one.entity) ? byPlacedDay(one, day) : (before ?? [])
  })
  const lost = first.filter((one) => one.entity !== null && isNear(one.entity) && ![...own, ...others].some((other) => isSame(one, other)))
  return [...new Set([...own, ...others, ...lost])].sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end)
}

function isSame(one: ResolvedMention, other: ResolvedMention): boolean {
  return one.block === other.block && overlaps(one, other)
}

function isHeldNear(gazetteer: Gazetteer, id: string, day: number): boolean {
  const meeting = meetingById(gazetteer, id)
  return meeting !== undefined && daysBetween(day, meeting) <= NEAR
}

/** What was introduced says so, and by what; all else rests on the day at which the page was placed. */
function byPlacedDay(mention: ResolvedMention, day: number): ResolvedMention {
  const { code, cue } = mention.reason
  if (code === 'meeting-introduced' || code === 'meeting-name') return mention
  return {
    ...mention,
    score: scoreOf('meeting-page-time'),
    reason: { code: 'meeting-page-time', ...(cue ? { cue } : {}), date: isoDay(day) },
  }
}
