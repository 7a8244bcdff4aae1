// What the words round a phrase say against the meetings that it could mean: another day, another place.
// Gets the reference and its candidates; gives true where a link would be a guess. What is in the phrase itself, link-meeting.ts has checked.
import { type MeetingCandidate, tells } from './link-meeting.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** Does the clause or sentence tell of another day or place than that of every candidate? */
export function isContradicted(
  reference: MeetingReference,
  candidates: readonly MeetingCandidate[],
  placed: boolean,
  dated: boolean,
): boolean {
  const tied = dated && reference.levels.length > 0
  if (
    !tied &&
    reference.spokenPlaces.length > 0 &&
    !candidates.some(({ meeting }) => reference.spokenPlaces.some((one) => meeting.places.includes(one)))
  )
    return true
  if (dated || reference.spokenDays.length === 0 || candidates.some(({ meeting }) => tells(reference.spokenDays, meeting))) return false
  // "On Wednesday Macron received him for talks at the Élysée": no article, and another day than the summit's.
  if (placed) return !reference.definite && !reference.reading.rules.cases
  // Who took part is little to go by; the day that the sentence tells weighs more.
  return reference.levels.length === 0 && reference.bodies.length === 0
}
