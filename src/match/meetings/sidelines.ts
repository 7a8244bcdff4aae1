// Two people who speak alone while a body of many meets: "Trump's meeting with Zelensky", during a summit of the alliance. The record holds the
// summit, not what went on beside it. Gets a phrase and meetings of the record; tells which of these two alone are not.
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import type { PageReading } from '../page-reading.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isLarge, isOfManySides, parties, tookPart } from './who-met.ts'

/** Do two people make no session of the body whose meeting this is, though both were there? */
export function isBesideSession(reference: MeetingReference, { bodies }: WorldMeeting, gazetteer: Gazetteer): boolean {
  return bodies.length > 0 && isOfTwoAlone(reference, gazetteer)
}

/**
 * Said to be of two alone: is a meeting one of a body, or of more sides? "The tête-à-tête in the basilica" is the one that was there, though some
 * stood by, where the record has no other at its place. `places`: those that the phrase tells.
 */
export function isOfMore(meeting: WorldMeeting, places: readonly number[], gazetteer: Gazetteer): boolean {
  if (meeting.bodies.length > 0) return true
  if (!isOfManySides(meeting, gazetteer)) return false
  if (places.length === 0 || isLarge(meeting, gazetteer)) return true
  return gazetteer.world().meetings.some((one) => one !== meeting && one.places.some((place) => places.includes(place)))
}

/** Has the page told of a meeting of a body, later than this one or on its day, to which both came? Then they met beside that. */
export function metBesideLater({ evidence, gazetteer }: PageReading, reference: MeetingReference, meeting: WorldMeeting): boolean {
  if (evidence.meetings.length === 0 || reference.placesAndDays > 0 || !isOfTwoAlone(reference, gazetteer)) return false
  const told = new Set<string>(evidence.meetings.map(({ id }) => id))
  return gazetteer
    .world()
    .meetings.some(
      (one) =>
        told.has(one.id) &&
        one.bodies.length > 0 &&
        one.start >= meeting.start &&
        one.id !== meeting.id &&
        reference.actors.every((actor) => tookPart(actor, one, gazetteer)),
    )
}

function isOfTwoAlone({ actors, noun, levels, owners, bodies }: MeetingReference, gazetteer: Gazetteer): boolean {
  if (noun === 'summit' || levels.length + owners.length + bodies.length > 0) return false
  return parties(actors, gazetteer) >= 2 && actors.every((one) => gazetteer.kindOf(one) === 'person')
}
