// "The coalition summit", "a scheduled ministers' meeting in London", on the day of one there that the record tells by another level: papers call
// what goes on today by what was planned, or by what sounds best. Gets a phrase and what fits it; tells whether the one of this very day is meant.
import type { MeetingCandidate, MeetingSearch } from './fitting-meetings.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isOfSeveral } from './more-than-one.ts'

/** May a meeting of the article's day be meant, whatever its level? `nearest`: of those that fit the phrase by its level. */
export function mayBeTodays(reference: MeetingReference, { day, tale }: MeetingSearch, nearest: MeetingCandidate | undefined): boolean {
  const { noun, places, owners, bodies, levels, days, actors, hypothetical } = reference
  if (day === null || tale || (nearest && nearest.distance < A_WEEK)) return false
  if (hypothetical || days.length + actors.length > 0 || places.length + owners.length + bodies.length === 0) return false
  return (levels.length > 0 || noun === 'summit') && !isOfSeveral(reference)
}
/** Days from which on a meeting is too far from the article to stand against the one of its very day. */
const A_WEEK = 7

/**
 * Is it of this very day, and no other level than one that stands in for that of the phrase? Ministers are stood in for by their people, of whom the next
 * day's papers tell at their place.
 */
export function isTodays({ levels, places }: MeetingReference, { meeting, distance }: MeetingCandidate): boolean {
  if (!meeting.exact) return false
  return levels.length === 0 ? distance === 0 : meeting.level === 'delegations' && distance <= Number(places.length > 0)
}
