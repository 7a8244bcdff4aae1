// Is a meeting of a day that is told: in its phrase, in the sentence, nearby? Gets phrases of days, or the reference that holds them, and a meeting.
// Every phrase asks of all meetings that may be meant: in plain loops, since a closure for each of them costs more than the question.
import type { WorldMeeting } from '../gazetteer.ts'
import type { DayPhrase } from './meeting-days.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** Does one of these phrases tell a day of the meeting? */
export function tells(days: readonly DayPhrase[], meeting: WorldMeeting): boolean {
  for (const phrase of days) if (allows(phrase, meeting)) return true
  return false
}

/** Is one of its days among those of the phrase? */
export function allows(phrase: DayPhrase, meeting: WorldMeeting): boolean {
  for (const range of phrase.ranges) if (range[0] <= meeting.end && range[1] >= meeting.start) return true
  return false
}

/** Is it of the day that the phrase or its sentence tells? */
export function isOnItsDay({ days, spokenDays }: MeetingReference, meeting: WorldMeeting): boolean {
  return tells(days, meeting) || tells(spokenDays, meeting)
}

/** Was it on one very day and at a place that the phrase or its sentence tells? */
export function isWhereAndWhen({ days, spokenDays, places, sentencePlaces }: MeetingReference, meeting: WorldMeeting): boolean {
  return (
    meeting.exact &&
    tells(precise([...days, ...spokenDays]), meeting) &&
    [...places, ...sentencePlaces].some((place) => meeting.places.includes(place))
  )
}

/** Those that tell one very day. */
export function precise(days: readonly DayPhrase[]): readonly DayPhrase[] {
  return days.filter((one) => one.precise)
}
