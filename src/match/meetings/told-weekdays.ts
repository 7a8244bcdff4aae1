// "Wednesday's meeting" on a page that tells of one still to come, or that has no date: the week is that of the meeting told of, not the calendar's.
// Gets a phrase whose only day is a weekday, and the meetings that fit it; gives those of the page's own that are meant, or all that fit.
import { foldText } from '../../text/fold.ts'
import type { PageReading } from '../page-reading.ts'
import { wordSet } from '../word-sets.ts'
import { sideTold } from './choose-meeting.ts'
import { compatibleMeetings, type MeetingCandidate } from './fitting-meetings.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isToldInPast } from './past-tense.ts'
import { hasWeekday } from './weekdays.ts'

/**
 * On a page without a date, those of the meetings that fit which it has told of. On another, where all that fit are over and none has been told of,
 * the one to come of which it tells and that is on such a weekday ("he will not be at Wednesday's meeting", weeks before the summit).
 */
export function ofTheWeekTold(
  page: PageReading,
  reference: MeetingReference,
  fitting: readonly MeetingCandidate[],
): readonly MeetingCandidate[] {
  const { day, evidence, gazetteer } = page
  const weekday = weekdayTold(reference)
  if (weekday === null || evidence.meetings.length === 0) return fitting
  const isTold = ({ meeting }: MeetingCandidate) => evidence.meetings.some(({ id }) => id === meeting.id)
  const told = fitting.filter(isTold)
  if (day === null) return told.length > 0 ? told : fitting
  if (told.length > 0 || fitting.some(({ meeting }) => meeting.end >= day)) return fitting
  if (isToldInPast(reference) || sideTold(reference.reading.block.text, reference.start) === 'after') return fitting
  const ids = new Set<string>(evidence.meetings.map(({ id }) => id))
  const toCome = gazetteer.world().meetings.filter((one) => ids.has(one.id) && one.start > day && hasWeekday(weekday, one.start, one.end))
  if (toCome.length === 0) return fitting
  const among = compatibleMeetings(reference.withoutDays(), { gazetteer, day: null, among: toCome })
  return among.length > 0 ? among : fitting
}

/** The weekday that is all the phrase tells of its day (Monday is 0); null where it tells none, or more. */
function weekdayTold({ days, reading }: MeetingReference): number | null {
  const [day, ...others] = days
  if (!day || others.length > 0) return null
  const word = foldText(reading.block.text.slice(day.start, day.end))
  const weekday = reading.rules.weekdays.findIndex((forms) => wordSet(forms).has(word))
  return weekday < 0 ? null : weekday
}
