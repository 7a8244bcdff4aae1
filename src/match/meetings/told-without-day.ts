// Which of several meetings a phrase means on a page that shows no date: none is nearer than another, and who else is on the page is at many of them.
// Gets the phrase with all meetings that fit it, and the one that would be chosen; says whether the text itself tells that one from the others.
import type { WorldMeeting } from '../gazetteer.ts'
import type { MeetingCandidate } from './fitting-meetings.ts'
import { isNumbered } from './meeting-days.ts'
import { tells } from './told-days.ts'
import type { Question } from './too-little-told.ts'

/**
 * Always on a dated page. On another, where a numbered date beside the phrase is that of one alone, where the page has told it before (`known`: by its
 * number, or by introducing it), or where it is the only one at a place or of a body. A clause without a noun needs its date.
 */
export function isToldWithoutDay(
  question: Question,
  fitting: readonly MeetingCandidate[],
  { meeting }: MeetingCandidate,
  known: boolean,
): boolean {
  const { page, reference, told } = question
  if (page.day !== null || known) return true
  if (fitting.length === 1 && !told && tellsWhereOrWhose(question, meeting)) return true
  const { days, spokenDays, hints, reading } = reference
  const dates = [...days, ...spokenDays, ...hints].filter((one) => isNumbered(reading.block.text, one))
  return tells(dates, meeting) && fitting.filter((one) => tells(dates, one.meeting)).length === 1
}

/** Does a phrase tell a body, or it or its sentence the meeting's place? Who met and of what rank they are, is true of many that the record does not have. */
export function tellsWhereOrWhose({ reference, signs }: Question, { places }: WorldMeeting): boolean {
  if (signs.placed || reference.bodies.length + reference.owners.length > 0) return true
  return reference.sentencePlaces.some((place) => places.includes(place))
}
