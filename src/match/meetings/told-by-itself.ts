// Does a phrase with its sentence say so much of a meeting that the page need name nobody else who was there: "Tuesday's Paris summit", "Sunday's
// talks between Americans and Ukrainians"? Gets the phrase and a meeting that fits it; says yes or no. What the rest of a page must tell of a
// meeting of which a phrase says less, meeting-topic.ts decides.
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import type { PageReading } from '../page-reading.ts'
import { daysBetween } from './fitting-meetings.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { tells } from './told-days.ts'
import { parties, represents, tookPart } from './who-met.ts'
import { isOfBodiesTold } from './whose-people.ts'

/** So many of its place, its day, its level, whose it was, who met, and which in number; without its day, it must be of these very days. */
const ENOUGH = 2
const ENOUGH_WITHOUT_DATE = 3
/** Days from the article. */
const THESE_DAYS = 2

/** Is so much of the meeting told, and does something besides say that it is one of these states and people? */
export function isToldByItself(page: PageReading, meeting: WorldMeeting, reference: MeetingReference): boolean {
  const { day, gazetteer } = page
  if (!meeting.exact) return false
  const { days, spokenDays } = reference
  const dated = tells(days, meeting) || tells(spokenDays, meeting)
  if (!dated && (day === null || daysBetween(day, meeting) > THESE_DAYS)) return false
  const sides = sidesOf(reference, meeting, gazetteer)
  const told = Number(dated) + sides + signsOf(reference, meeting)
  if (told < (day === null ? ENOUGH_WITHOUT_DATE : ENOUGH)) return false
  return sides > 0 || reference.subjects.length > 0 || isOfTheirs(page, meeting, reference)
}

function signsOf(reference: MeetingReference, meeting: WorldMeeting): number {
  const { places, placeEntities, sentencePlaces, hosts, levels, noun, isCall, ordinal } = reference
  const isPlaced = placeEntities.length + hosts.length > 0 || [...places, ...sentencePlaces].some((one) => meeting.places.includes(one))
  const isOnline = isCall && meeting.online
  const isOfLevel = levels.length > 0 || (noun === 'summit' && meeting.level === 'leaders')
  return Number(isPlaced) + Number(isOnline) + Number(isOfBodiesTold(reference, meeting)) + Number(isOfLevel) + Number(ordinal !== null)
}

/** How many of those who met the phrase names; more than two tell no more. */
function sidesOf({ actors, owners }: MeetingReference, meeting: WorldMeeting, gazetteer: Gazetteer): number {
  const met = actors.filter((one) => !owners.includes(one) && tookPart(one, meeting, gazetteer))
  return Math.min(ENOUGH, parties(met, gazetteer))
}

/**
 * Does the page name a state that it was about or whose people came or, if only by a surname, somebody who was there; or the paragraph that
 * state's people or capital? The state in which it was is named for anything that goes on there.
 */
function isOfTheirs({ evidence, gazetteer }: PageReading, meeting: WorldMeeting, { reading }: MeetingReference): boolean {
  if (evidence.cued) return true
  const { places } = gazetteer.world()
  const isTheirs = (one: number) =>
    !meeting.places.some((place) => places[place] === gazetteer.entityName(one)) &&
    (meeting.subjects.includes(one) ||
      meeting.actors.includes(one) ||
      meeting.bodies.includes(one) ||
      (gazetteer.kindOf(one) === 'state' && meeting.actors.some((actor) => represents(actor, one, gazetteer))))
  if (Object.keys(evidence.named).some((id) => isTheirs(gazetteer.entityNumber(id)))) return true
  const surnames = evidence.surnames.map((id) => gazetteer.entityNumber(id)).filter((one) => meeting.actors.includes(one))
  // One surname of a page may be anybody's.
  if (surnames.length > 1 || reading.names.some(({ target }) => surnames.includes(target))) return true
  const isOfSubject = ({ target }: { target: number }) => meeting.subjects.includes(target) && isTheirs(target)
  return reading.names.some(isOfSubject)
}
