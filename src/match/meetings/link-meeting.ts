// Which meetings of the record a phrase can mean: by place, day, level, bodies and who took part; then the nearest to the article's date.
import type { MeetingLevel } from '../../model/entity.ts'
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import { plain } from '../plain-text.ts'
import type { DayPhrase } from './meeting-days.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** Without a day in the phrase, a meeting counts from this long before the article to this long after it (days). */
const LOOK_BACK = 75
const LOOK_AHEAD = 30
/** States that talk to each other do so again and again: those of long ago are not meant (days). */
const LOOK_BACK_STATES = 14
/** Who takes part alone does not tell a meeting so far ahead (days): "talks with Russia" are those that go on. */
const LOOK_AHEAD_UNTOLD = 7
/** A phrase that tells the month is enough to look further than LOOK_BACK (days). */
const MONTH = 31
/** Two meetings nearer to each other than this (in distance from the article) are not told apart by distance alone; of those long ago, this share of it. */
const TELL_APART = 2
const TELL_APART_LONG_AGO = 1 / 20
/** More actors than this make a meeting a large one: a phrase that names two of them ("the Trump-Putin summit") does not mean it. */
const LARGE = 10

/** Days from the article within which something goes on "these days". */
const THESE_DAYS = 2

export interface MeetingCandidate {
  meeting: WorldMeeting
  /** Days between the meeting and the article; 0 when the phrase's own day decides or the article has none. */
  distance: number
}

/** The meetings that nothing in the phrase contradicts, nearest first. `among`: those asked about, else all of the record's. */
export function compatibleMeetings(
  reference: MeetingReference,
  day: number | null,
  gazetteer: Gazetteer,
  among: readonly WorldMeeting[] = gazetteer.world().meetings,
): MeetingCandidate[] {
  const candidates: MeetingCandidate[] = []
  const places = placesOf(reference, gazetteer)
  const told =
    places.length + reference.days.length + reference.levels.length + reference.bodies.length + reference.owners.length > 0 ||
    reference.subjects.length > 0
  const ahead = told ? LOOK_AHEAD : LOOK_AHEAD_UNTOLD
  const dated = reference.days.some((one) => one.ranges.length > 0 && one.ranges.every(([first, last]) => last - first <= MONTH))
  const back = isBetweenStates(reference, gazetteer) ? LOOK_BACK_STATES : LOOK_BACK
  for (const meeting of among) {
    // The cheapest questions first: a large record has many meetings, and every phrase asks of all.
    const distance = day === null ? 0 : day < meeting.start ? meeting.start - day : Math.max(0, day - meeting.end)
    const far = day !== null && !dated && (day < meeting.start ? distance > ahead : distance > back)
    if (far && !(meeting.exact && (tells(reference.spokenDays, meeting) || tells(reference.hints, meeting)))) continue
    if (!placesAgree(places, reference.remote, meeting) || !levelsAgree(reference, meeting) || !daysAgree(reference, meeting)) continue
    // Two sides alone are no meeting of many.
    if (reference.bilateral && (meeting.actors.length > LARGE || meeting.bodies.length > 0)) continue
    if (!peopleAgree(reference, meeting, gazetteer, distance, day !== null && day < meeting.start)) continue
    candidates.push({ meeting, distance })
  }
  if (reference.noun === 'call' && reference.days.length === 0) {
    const online = candidates.filter(({ meeting }) => meeting.online)
    // A meeting with somebody on a line is called a call, where the sentence's day tells of no other.
    const told = candidates.filter(({ meeting }) => tells(reference.spokenDays, meeting))
    const calls = told.length > 0 && !online.some((one) => told.includes(one)) ? told : online
    if (calls.length > 0) return calls.sort((a, b) => a.distance - b.distance)
  }
  const owners = [...reference.owners, ...reference.bodies]
  const owned = owners.length === 0 ? [] : candidates.filter(({ meeting }) => owners.every((one) => meeting.bodies.includes(one)))
  return (owned.length > 0 ? owned : candidates).sort((a, b) => a.distance - b.distance)
}

/** Numbers of all places that the phrase tells: cities, regions, and states and offices named as places (-1 for one that no meeting was at). */
export function placesOf({ places, placeEntities }: MeetingReference, gazetteer: Gazetteer): number[] {
  if (placeEntities.length === 0) return places
  const all = gazetteer.world().places
  return [...places, ...placeEntities.map((place) => all.indexOf(gazetteer.entityName(place)))]
}

/** "The US-Russia talks": states and nothing else. */
function isBetweenStates(reference: MeetingReference, gazetteer: Gazetteer): boolean {
  const { actors, places, placeEntities, days, levels, bodies, owners } = reference
  if (actors.length === 0 || reference.noun === 'summit') return false
  if (places.length + placeEntities.length + days.length + bodies.length + owners.length > 0) return false
  if (levels.some((level) => level !== 'delegations' && level !== 'officials')) return false
  return actors.every((actor) => gazetteer.kindOf(actor) === 'state')
}

/** Does one of these phrases tell a day of the meeting? */
export function tells(days: readonly DayPhrase[], meeting: WorldMeeting): boolean {
  return days.some((phrase) => allows(phrase, meeting))
}

function allows(phrase: DayPhrase, meeting: WorldMeeting): boolean {
  return phrase.ranges.some((range) => range[0] <= meeting.end && range[1] >= meeting.start)
}

/** Is it a meeting of the bodies and owners that the phrase names, at its hosts', with those who it says met? */
function peopleAgree(reference: MeetingReference, meeting: WorldMeeting, gazetteer: Gazetteer, distance: number, toCome: boolean): boolean {
  return (
    reference.bodies.every((body) => isOf(body, meeting, gazetteer)) &&
    reference.hosts.every((host) => meeting.hosts.some((one) => one === host || represents(host, one, gazetteer))) &&
    ownersAgree(reference, meeting, gazetteer) &&
    reference.subjects.every((subject) => meeting.subjects.includes(subject)) &&
    actorsAgree(reference, meeting, gazetteer, distance, toCome)
  )
}

/** Is it a meeting of the body? One that the record gives to no body may be any bloc's, unless that bloc only meets at other levels, below leaders. */
function isOf(body: number, meeting: WorldMeeting, gazetteer: Gazetteer): boolean {
  if (meeting.bodies.includes(body)) return true
  if (meeting.bodies.length > 0 || gazetteer.kindOf(body) !== 'bloc') return false
  const levels = levelsOf(body, gazetteer)
  return levels.size === 0 || levels.has('leaders') || levels.has(meeting.level)
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

/** An organisation's meeting is its own; a bloc's, the record may hold without saying so, if the bloc took part. */
function ownersAgree(reference: MeetingReference, meeting: WorldMeeting, gazetteer: Gazetteer): boolean {
  return reference.owners.every((owner) => gazetteer.kindOf(owner) !== 'organisation' || meeting.bodies.includes(owner))
}

/** Those of the candidates that distance does not tell from the nearest. */
export function nearest(candidates: readonly MeetingCandidate[]): MeetingCandidate[] {
  const first = candidates[0]
  return first ? candidates.filter((one) => one.distance - first.distance < Math.max(TELL_APART, first.distance * TELL_APART_LONG_AGO)) : []
}

function placesAgree(places: readonly number[], remote: boolean, meeting: WorldMeeting): boolean {
  if (remote && !(places.length > 0 ? meeting.remote : meeting.online)) return false
  return places.length === 0 || places.some((place) => meeting.places.includes(place))
}

function levelsAgree(reference: MeetingReference, meeting: WorldMeeting): boolean {
  if (reference.noun === 'call' && isByTelephone(reference) && !meeting.online) return false
  // A meeting with somebody on a line is called a call only where the day tells which.
  if (
    reference.noun === 'call' &&
    !meeting.online &&
    !(meeting.remote && (tells(reference.days, meeting) || tells(reference.spokenDays, meeting)))
  )
    return false
  if (reference.levels.length > 0) return reference.levels.includes(meeting.level) || isOfMinisters(reference, meeting)
  // A summit is a meeting of leaders unless the phrase says whose it is.
  return reference.noun !== 'summit' || meeting.level === 'leaders'
}

/** "An interview by telephone": two who speak to each other, never those who sit round a table. */
function isByTelephone({ reading, start, end }: MeetingReference): boolean {
  return TELEPHONE.test(plain(reading.block.text, start, end))
}
const TELEPHONE = /t[eé]l[eé](?:f|ph)on|телефон|(?<!\p{L})phone/iu

function isOfMinisters(reference: MeetingReference, meeting: WorldMeeting): boolean {
  if (!meeting.level.endsWith('ministers')) return false
  return (
    reference.levels.includes('ministers') ||
    (meeting.level === 'ministers' && reference.levels.some((level) => level.endsWith('ministers')))
  )
}

/** Every date phrase must leave the meeting possible. Ranges are empty where the article's day is unknown. */
function daysAgree(reference: MeetingReference, meeting: WorldMeeting): boolean {
  return reference.days.every((phrase) => phrase.ranges.length === 0 || allows(phrase, meeting))
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
    return missing <= Number(meeting.actors.length > LARGE)
  if (missing === 0)
    return (
      (meeting.actors.length <= LARGE && (distance <= LOOK_BACK_STATES || !isOfManySides(reference, meeting, gazetteer))) ||
      reference.places.length + reference.days.length + reference.levels.length > 0 ||
      parties(reference.actors, gazetteer) < 2 ||
      // "The talks between Americans and Ukrainians" that have been going on are those at the larger table too.
      (reference.noun === 'talks' &&
        distance <= THESE_DAYS &&
        !toCome &&
        reference.actors.every((actor) => gazetteer.kindOf(actor) === 'state'))
    )
  if (reference.actors.length >= 2) return false
  return meeting.actors.length > LARGE && (reference.places.length > 0 || reference.days.length > 0 || reference.levels.length > 0)
}

/** Does the phrase name two people, and did others sit at the table too? Of long ago, theirs is then another meeting, which they had alone. */
function isOfManySides(reference: MeetingReference, meeting: WorldMeeting, gazetteer: Gazetteer): boolean {
  const { actors, owners, bodies, subjects } = reference
  if (owners.length + bodies.length + subjects.length > 0 || actors.some((one) => gazetteer.kindOf(one) !== 'person')) return false
  return parties(actors, gazetteer) >= 2 && parties(meeting.actors, gazetteer) > A_FEW_SIDES
}
/** Two sides, and one that is spoken of. */
const A_FEW_SIDES = 3

/** By name, as the body that met, or through the state or body that somebody there stood for. */
function tookPart(actor: number, meeting: WorldMeeting, gazetteer: Gazetteer): boolean {
  if (meeting.actors.includes(actor) || isOf(actor, meeting, gazetteer)) return true
  if (meeting.level !== 'leaders' && isLeader(actor, gazetteer)) return false
  return meeting.actors.some((one) => represents(one, actor, gazetteer))
}

/** Whoever leads a state is not at every meeting of its delegations. */
function isLeader(actor: number, gazetteer: Gazetteer): boolean {
  return gazetteer.kindOf(actor) === 'person' && gazetteer.postsOf(actor).some(({ post }) => LEADERS.has(post))
}
const LEADERS: ReadonlySet<string> = new Set(['president', 'prime-minister', 'chancellor'])

/** How many sides the actors are: "Russia's Vladimir Putin" is one. */
export function parties(actors: readonly number[], gazetteer: Gazetteer): number {
  return actors.filter((one, index) => !actors.slice(0, index).some((other) => other === one || represents(one, other, gazetteer))).length
}

/** Does one actor stand for the other: a person for the state or body, or the other way round? */
export function represents(one: number, other: number, gazetteer: Gazetteer): boolean {
  return gazetteer.postsOf(one).some((post) => post.other === other) || gazetteer.postsOf(other).some((post) => post.other === one)
}
