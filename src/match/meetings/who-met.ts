// Who took part, whose meeting it is: does what a phrase tells of people and bodies fit a meeting of the record? Gets the phrase and the meeting;
// gives yes or no. Places, days and levels are fitting-meetings.ts's.
import type { MeetingLevel } from '../../model/entity.ts'
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import { plain } from '../plain-text.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { TOGETHER_WITH } from './phrase-links.ts'
import { tells } from './told-days.ts'
import { areAllThere, areTheirPeople, isOfBodiesTold, isOfFew } from './whose-people.ts'

/** States that talk to each other do so again and again: those of long ago are not meant (days). */
export const LOOK_BACK_STATES = 14
/** More sides than this make a meeting a large one: a phrase that names two of them ("the Trump-Putin summit") does not mean it. */
const LARGE = 8
/** A list longer than this is never whole. */
const LONGEST_WHOLE = 10
/** Days from the article within which something goes on "these days". */
const THESE_DAYS = 2

/** Is it a meeting of the bodies and owners that the phrase names, at its hosts', with those who it says met? */
export function peopleAgree(
  reference: MeetingReference,
  meeting: WorldMeeting,
  gazetteer: Gazetteer,
  distance: number,
  toCome: boolean,
): boolean {
  return (
    reference.bodies.every((body) => isOf(body, meeting, gazetteer)) &&
    reference.hosts.every((host) => meeting.hosts.some((one) => one === host || represents(host, one, gazetteer))) &&
    ownersAgree(reference, meeting, gazetteer, distance) &&
    reference.subjects.every((subject) => meeting.subjects.includes(subject)) &&
    areTheirPeople(reference, meeting, gazetteer) &&
    actorsAgree(reference, meeting, gazetteer, distance, toCome)
  )
}

/** Is it a meeting of the body? One that the record gives to no body may be any bloc's, unless that bloc only meets at other levels, below leaders. */
function isOf(body: number, meeting: WorldMeeting, gazetteer: Gazetteer): boolean {
  if (meeting.bodies.includes(body)) return true
  if (meeting.bodies.length > 0 || gazetteer.kindOf(body) !== 'bloc') return false
  const levels = levelsOf(body, gazetteer)
  return levels.size === 0 || levels.has('leaders')
}

/** The levels of the bloc's own meetings: a group of defence ministers does not meet as leaders. */
function levelsOf(body: number, gazetteer: Gazetteer): ReadonlySet<MeetingLevel> {
  let ofBodies = LEVELS_OF.get(gazetteer)
  if (!ofBodies) {
    ofBodies = new Map()
    for (const { bodies, level } of gazetteer.world().meetings)
      for (const one of bodies) ofBodies.set(one, new Set([...(ofBodies.get(one) ?? []), level]))
    LEVELS_OF.set(gazetteer, ofBodies)
  }
  return ofBodies.get(body) ?? NO_LEVELS
}
const LEVELS_OF = new WeakMap<Gazetteer, Map<number, Set<MeetingLevel>>>()
const NO_LEVELS: ReadonlySet<MeetingLevel> = new Set()

/** "The Ramstein summit": of a body at whose table leaders never sit, whatever it is called. */
export function isOfItsMinisters(reference: MeetingReference, meeting: WorldMeeting, gazetteer: Gazetteer): boolean {
  if (!isOfBodiesTold(reference, meeting)) return false
  return [...reference.owners, ...reference.bodies].every((one) => !levelsOf(one, gazetteer).has('leaders'))
}

/** An organisation's meeting is its own; a bloc's, the record may hold without saying so, if the bloc took part. */
function ownersAgree(reference: MeetingReference, meeting: WorldMeeting, gazetteer: Gazetteer, distance: number): boolean {
  const { owners, isCall } = reference
  // A call has no place to tell: on its own day it may be theirs.
  if (isCall && meeting.online && meeting.bodies.length === 0 && distance <= 1) return isOfBlocs(owners, gazetteer)
  // "The EPC summit" of months ago is none of these weeks that the record gives to nobody: only a place or a day may say so.
  const isTold = () => reference.placesAndDays > 0 || reference.spokenDays.length + reference.hints.length > 0
  return owners.every(
    (owner) =>
      meeting.bodies.includes(owner) || (gazetteer.kindOf(owner) !== 'organisation' && (levelsOf(owner, gazetteer).size === 0 || isTold())),
  )
}

function isOfBlocs(owners: readonly number[], gazetteer: Gazetteer): boolean {
  return owners.every((owner) => gazetteer.kindOf(owner) === 'bloc')
}

/** Somebody named as taking part must have taken part, in person or through the state. Participant lists of large meetings are partial. */
function actorsAgree(reference: MeetingReference, meeting: WorldMeeting, gazetteer: Gazetteer, distance: number, toCome: boolean): boolean {
  if (reference.actors.length === 0) return true
  let missing = 0
  for (const actor of reference.actors) if (!tookPart(actor, meeting, gazetteer)) missing++
  // Whose meeting it is tells it well enough, even from a list that lacks one guest.
  const { owners, bodies } = reference
  const isTheirs = (body: number) => meeting.bodies.includes(body)
  if (owners.length + bodies.length > 0 && owners.every(isTheirs) && bodies.every(isTheirs))
    return missing <= Number(isLarge(meeting, gazetteer))
  if (missing === 0 && (isWithGuest(reference, meeting, gazetteer) || isOfTheLine(reference, meeting, gazetteer))) return false
  if (missing === 0)
    return (
      (!isLarge(meeting, gazetteer) && (distance <= LOOK_BACK_STATES || !isAloneAtMany(reference, meeting, gazetteer))) ||
      reference.placesAndDays + reference.levels.length > 0 ||
      parties(reference.actors, gazetteer) < 2 ||
      (distance <= THESE_DAYS && isWithBoth(reference)) ||
      tells(reference.daysBeside, meeting) ||
      // "The talks between Americans and Ukrainians" that have been going on are those at the larger table too.
      (reference.noun === 'talks' &&
        distance <= THESE_DAYS &&
        !toCome &&
        reference.actors.every((actor) => isOfAState(actor, reference, gazetteer)))
    )
  if (reference.actors.length >= 2) return false
  return isLarge(meeting, gazetteer) && (reference.places.length > 0 || reference.days.length > 0 || reference.levels.length > 0)
}

/** A state, or who heads those whom one that is named has sent. */
function isOfAState(actor: number, { actors }: MeetingReference, gazetteer: Gazetteer): boolean {
  const isState = (one: number) => gazetteer.kindOf(one) === 'state'
  return isState(actor) || actors.some((one) => isState(one) && represents(actor, one, gazetteer))
}

/** "The talks with Trump and Zelensky": whoever had them was a third side. */
export function isWithBoth({ reading, start, end }: MeetingReference): boolean {
  const first = reading.names.find((one) => one.start > start && one.start < end)
  return first !== undefined && TOGETHER_WITH.test(plain(reading.block.text, start, first.start))
}

/** "His meeting with Starmer": whoever sat among many others was not met so, unless the meeting was his alone to call. */
function isWithGuest(reference: MeetingReference, meeting: WorldMeeting, gazetteer: Gazetteer): boolean {
  const { actors, hosts, places, placeEntities, days, levels, noun, subjects, isCall } = reference
  const [only] = actors
  // Who is on the line is the guest of a call.
  const isOnLine = (one: number) => meeting.onLine.includes(one) && !isCall
  if (reference.otherSide && (actors.some(isOnLine) || isToldElsewhere(reference, meeting))) return true
  if (only === undefined || actors.length > 1 || noun === 'summit' || gazetteer.kindOf(only) !== 'person') return false
  if (hosts.length + places.length + placeEntities.length + days.length + levels.length + subjects.length > 0) return false
  if (meeting.onLine.includes(only)) return isOnLine(only)
  if (areAllThere(reference, meeting, gazetteer)) return false
  return isOfManySides(meeting, gazetteer) && !(meeting.hosts.length === 1 && meeting.hosts.includes(only))
}

/** "The talks with Trump and Zelensky": no table to which one of them was only called, where neither place nor day says so. */
function isOfTheLine(
  { actors, isCall, placesAndDays, spokenDays }: MeetingReference,
  meeting: WorldMeeting,
  gazetteer: Gazetteer,
): boolean {
  if (meeting.onLine.length === 0 || meeting.online || isCall || placesAndDays > 0 || spokenDays.length > 0) return false
  return actors.some((one) => wasOnlyCalled(one, meeting, gazetteer))
}

/** Was somebody on the line himself, or a state through all those who spoke for it? */
function wasOnlyCalled(actor: number, { actors, onLine }: WorldMeeting, gazetteer: Gazetteer): boolean {
  if (onLine.includes(actor)) return true
  if (actors.includes(actor)) return false
  const theirs = actors.filter((one) => represents(one, actor, gazetteer))
  return theirs.length > 0 && theirs.every((one) => onLine.includes(one))
}

/** Does the phrase name those who met, and not a body whose meeting it was? */
export function isWithSomebody({ owners, actors, levels }: MeetingReference): boolean {
  return owners.length === 0 && actors.length + levels.length > 0
}

/** Where the sentence goes for it is where they met. */
function isToldElsewhere({ sentencePlaces }: MeetingReference, { places }: WorldMeeting): boolean {
  return sentencePlaces.length > 0 && !sentencePlaces.some((one) => places.includes(one))
}

/** Does the phrase name two sides, and did others sit at the table too? Of long ago, theirs is then another meeting, which they had alone. */
function isAloneAtMany(reference: MeetingReference, meeting: WorldMeeting, gazetteer: Gazetteer): boolean {
  const { actors, owners, bodies, subjects } = reference
  if (owners.length + bodies.length + subjects.length > 0) return false
  return parties(actors, gazetteer) >= 2 && isOfManySides(meeting, gazetteer)
}

/** Did more than two sides, and one that is spoken of, sit at the table? */
export function isOfManySides(meeting: WorldMeeting, gazetteer: Gazetteer): boolean {
  return sidesOf(meeting, gazetteer) > A_FEW_SIDES
}

export function isLarge(meeting: WorldMeeting, gazetteer: Gazetteer): boolean {
  return sidesOf(meeting, gazetteer) > LARGE
}

function sidesOf(meeting: WorldMeeting, gazetteer: Gazetteer): number {
  let sides = SIDES.get(meeting)
  if (sides === undefined) {
    sides = sidesAt(meeting, gazetteer)
    SIDES.set(meeting, sides)
  }
  return sides
}
const SIDES = new WeakMap<WorldMeeting, number>()
/** Two sides, and one that is spoken of. */
const A_FEW_SIDES = 3

/** How many sides sat at a table: ministers and envoys of one state are one, whether or not the record lists the state. */
export function sidesAt({ actors, onLine, online }: Pick<WorldMeeting, 'actors' | 'onLine' | 'online'>, gazetteer: Gazetteer): number {
  const sides: Set<number>[] = []
  for (const actor of actors) {
    // Who is called from the table does not sit at it; a call is of all.
    if (!online && onLine.includes(actor)) continue
    const own = new Set([actor, ...gazetteer.postsOf(actor).map(({ other }) => other)])
    const shared = sides.find((side) => [...own].some((one) => side.has(one)))
    if (shared) for (const one of own) shared.add(one)
    else sides.push(own)
  }
  return sides.length
}

/** By name, as the body that met, or through the state or body that somebody there stood for. */
export function tookPart(actor: number, meeting: WorldMeeting, gazetteer: Gazetteer): boolean {
  if (meeting.actors.includes(actor) || isOf(actor, meeting, gazetteer)) return true
  if (meeting.level !== 'leaders' && isLeader(actor, gazetteer)) return false
  // "The three" were each of them; of a union a few officials came.
  if (gazetteer.groupsOf(actor).some((group) => meeting.actors.includes(group) && isOfFew(group, gazetteer))) return true
  return meeting.actors.some((one) => represents(one, actor, gazetteer))
}

/** Whoever leads a state is not at every meeting of its delegations. */
export function isLeader(actor: number, gazetteer: Gazetteer): boolean {
  return gazetteer.kindOf(actor) === 'person' && gazetteer.postsOf(actor).some(({ post }) => LEADERS.has(post))
}
const LEADERS: ReadonlySet<string> = new Set(['president', 'prime-minister', 'chancellor'])

/** How many sides the actors are: "Russia's Vladimir Putin" is one. */
export function parties(actors: readonly number[], gazetteer: Gazetteer): number {
  if (actors.length < 2) return actors.length
  const isOf = (one: number, other: number) => other === one || represents(one, other, gazetteer)
  return actors.filter((one, index) => !actors.some((other, before) => before < index && isOf(one, other))).length
}

/** Does one actor stand for the other: a person for the state or body, or the other way round? */
export function represents(one: number, other: number, gazetteer: Gazetteer): boolean {
  return gazetteer.postsOf(one).some((post) => post.other === other) || gazetteer.postsOf(other).some((post) => post.other === one)
}

/** Does the record name everybody who sat at the table? */
export function isNamedWhole({ actors, bodies }: WorldMeeting): boolean {
  return actors.length <= LONGEST_WHOLE && bodies.length === 0
}
