// Which meetings of the record a phrase can mean: by place, day, level, bodies and who took part; then the nearest to the article's date.
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import { THEME } from '../languages/meeting-themes.ts'
import { isSummitOfAnybody, levelsAgree } from './called-level.ts'
import type { DayPhrase } from './meeting-days.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { heldAt, placesOf, statesOfOffices } from './phrase-places.ts'
import { isGivenByOne, isOfMore, isOfOthersToo, twoWhoMet } from './sidelines.ts'
import { isTodays, mayBeTodays } from './todays-own.ts'
import { allows, isOnItsDay, isWhereAndWhen, precise, tells } from './told-days.ts'
import { hasWeekday } from './weekdays.ts'
import { LOOK_BACK_STATES, peopleAgree } from './who-met.ts'
import { ofBodies } from './whose-people.ts'

/** Without a day in the phrase, a meeting counts from this long before the article to this long after it (days). */
const LOOK_BACK = 75
const LOOK_AHEAD = 30
/** Who takes part alone does not tell a meeting so far ahead (days): "talks with Russia" are those that go on. */
const LOOK_AHEAD_UNTOLD = 7
/** A phrase that tells the month is enough to look further than LOOK_BACK (days). */
const MONTH = 31
/** What a meeting was for: one for something else is not meant. */
const MATTERS = THEME.RECOVERY | THEME.SEA
/** Two meetings nearer to each other than this (in distance from the article) are not told apart by distance alone; of those long ago, this share of it. */
const TELL_APART = 2
const TELL_APART_LONG_AGO = 1 / 20

/** Where a page that looks back stands at a phrase (tale-time.ts), as day numbers. */
export interface Tale {
  /** Of the meeting told last. */
  day: number
  /** The last such day, where a month was told. */
  until?: number
  /** No meeting that began before this one is meant. */
  first: number
  /** Nor one that began after this one. */
  last: number
}

export interface MeetingCandidate {
  meeting: WorldMeeting
  /** Days between the meeting and the article; 0 when the phrase's own day decides or the article has none. */
  distance: number
}

/** In what a phrase's meeting is looked for. A page is one of these, with all meetings of the record. */
export interface MeetingSearch {
  gazetteer: Gazetteer
  /** The article's day as a day number; null where it has none, and then no meeting is nearer than another. */
  day: number | null
  /** Those asked about; else all of the record's. */
  among?: readonly WorldMeeting[]
  /** Where the tale stands, if long before the article: distance counts from there. */
  tale?: Tale | null
}

/**
 * The meetings that nothing in the phrase contradicts, nearest first. Where none was at an office, those of that day in its state that are
 * not known to have been elsewhere.
 */
export function compatibleMeetings(reference: MeetingReference, search: MeetingSearch): MeetingCandidate[] {
  const { gazetteer } = search
  const found = compatibleAt(placesOf(reference, gazetteer), reference, search)
  if (!search.tale && isSummitOfAnybody(reference)) {
    const isThere = ({ meeting }: MeetingCandidate) => isWhereAndWhen(reference, meeting)
    const isOfNow = ({ distance }: MeetingCandidate) => found.length === 0 && reference.places.length > 0 && distance <= THESE_DAYS
    const any = found.some(isThere) ? [] : compatibleAt(reference.places, reference, search, 'at any level')
    const so = any.filter((one) => one.meeting.exact && (isThere(one) || isOfNow(one)))
    if (so.length > 0) return so
  }
  if (mayBeTodays(reference, search, found[0])) {
    const any = compatibleAt(placesOf(reference, gazetteer), reference, search, 'at any level')
    const today = any.filter((one) => isTodays(reference, one))
    if (today.length > 0) return today
  }
  if (found.length > 0 || reference.places.length > 0 || reference.placeEntities.length === 0) return found
  const states = statesOfOffices(reference, gazetteer)
  if (states.length === 0) return found
  const dated = reference.days.some((one) => one.precise)
  if (!dated && reference.noun !== 'summit') return found
  return compatibleAt(states, reference, search).filter(
    ({ meeting, distance }) =>
      new Set(meeting.places).size <= CITY_AND_STATE && (dated || distance <= THESE_DAYS || tells(reference.spokenDays, meeting)),
  )
}
/** Days from the article within which a summit without a day at an office is the one that its state holds, or one below leaders is called so. */
const THESE_DAYS = 2
/** Places of a meeting whose venue the record does not know. */
const CITY_AND_STATE = 2

function compatibleAt(
  places: readonly number[],
  reference: MeetingReference,
  { gazetteer, day, among = heldAt(places, gazetteer), tale = null }: MeetingSearch,
  levels: 'at its level' | 'at any level' = 'at its level',
): MeetingCandidate[] {
  const candidates: MeetingCandidate[] = []
  const whose = reference.bodies.length + reference.owners.length + reference.subjects.length
  const told = places.length + reference.days.length + reference.levels.length + whose > 0
  // "With the Nordic countries" says who came, at a place or on a day that says which; without, which.
  const themes = reference.themes & (places.length + reference.days.length > 0 ? MATTERS : MATTERS | THEME.NORDIC)
  const ahead = told ? LOOK_AHEAD : LOOK_AHEAD_UNTOLD
  const dated = reference.days.some((one) => one.ranges.length > 0 && one.ranges.every(([first, last]) => last - first <= MONTH))
  const back = isBetweenStates(reference, gazetteer) ? LOOK_BACK_STATES : LOOK_BACK
  const two = twoWhoMet(reference, gazetteer)
  // Days told nearby reach meetings of long ago; read when one of these is met.
  let nearby: readonly DayPhrase[] | null = null
  for (const meeting of among) {
    if (reference.session !== null && meeting.session !== reference.session) continue
    // "The next summit" is none that has been, nor today's.
    if (reference.turn > 0 && !tale && day !== null && meeting.start <= day && !isOnItsDay(reference, meeting)) continue
    if ((themes & ~meeting.themes) !== 0) continue
    // The cheapest questions first: a large record has many meetings, and every phrase asks of all.
    const distance = tale === null ? daysBetween(day, meeting) : daysFromTale(tale, meeting)
    const isAhead = day !== null && day < meeting.start
    const far =
      day !== null &&
      !dated &&
      reference.session === null &&
      (distance > (isAhead ? ahead : back) || (tale !== null && (meeting.start < tale.first || meeting.start > tale.last)))
    if (far) nearby ??= [...reference.spokenDays, ...reference.hints]
    if (nearby !== null && far && !(meeting.exact && tells(nearby, meeting))) continue
    if (!placesAgree(places, reference, meeting) || !daysAgree(reference, meeting)) continue
    if (levels === 'at its level' && !levelsAgree(reference, meeting, gazetteer)) continue
    // Two sides alone are no meeting of many.
    if (reference.bilateral && !isGivenByOne(reference, meeting, distance) && isOfMore(meeting, places, gazetteer)) continue
    if (two && isOfOthersToo(two, reference, meeting, gazetteer, daysBetween(day, meeting))) continue
    if (!peopleAgree(reference, meeting, gazetteer, distance, isAhead)) continue
    candidates.push({ meeting, distance })
  }
  if (reference.remote && places.length === 0) {
    const online = candidates.filter(({ meeting }) => meeting.online && isOnItsDay(reference, meeting))
    if (online.length > 0) return online.sort((a, b) => a.distance - b.distance)
  }
  if (reference.noun === 'call' && !reference.days.some((one) => one.precise)) {
    const online = candidates.filter(({ meeting }) => meeting.online)
    // A meeting with somebody on a line is called a call, where the sentence's day tells of no other.
    const told = candidates.filter(({ meeting }) => tells(reference.spokenDays, meeting))
    const calls = told.length > 0 && !online.some((one) => told.includes(one)) ? told : online
    if (calls.length > 0) return calls.sort((a, b) => a.distance - b.distance)
  }
  // "With the Nordic-Baltic Eight": of those that the record gives to nobody, none, where it has one of theirs.
  const groups = reference.actors.filter((one) => gazetteer.kindOf(one) === 'bloc')
  const theirs = groups.length === 0 ? [] : candidates.filter(({ meeting }) => groups.every((one) => meeting.bodies.includes(one)))
  if (theirs.length > 0) return theirs.sort((a, b) => a.distance - b.distance)
  const owners = [...reference.owners, ...reference.bodies]
  const owned = owners.length === 0 ? [] : ofBodies(candidates, owners, reference, gazetteer)
  // One that the record gives to no body, on the sentence's own day at its place, is theirs rather than one of another day.
  const onSpot = owners.length === 0 ? [] : candidates.filter(({ meeting }) => isWhereAndWhen(reference, meeting))
  if (onSpot.length > 0 && !owned.some((one) => onSpot.includes(one))) return onSpot.sort((a, b) => a.distance - b.distance)
  const isFree = owners.length === 0 || places.length > 0
  const own = owned.length > 0 ? owned : isFree ? candidates : candidates.filter((one) => isOfNow(reference, one))
  return own.sort((a, b) => a.distance - b.distance)
}

/** "The community's summit", of which neither place nor day is told: one that the record does not give to it only if it is of these very days. */
function isOfNow({ days, spokenDays, hints }: MeetingReference, { meeting, distance }: MeetingCandidate): boolean {
  return distance <= THESE_DAYS || tells([...days, ...spokenDays, ...hints], meeting)
}

/** How many days lie between a day and the nearest of a meeting's; 0 within these, and where the day is not known. */
export function daysBetween(day: number | null, { start, end }: WorldMeeting): number {
  return day === null ? 0 : day < start ? start - day : Math.max(0, day - end)
}

/** The same from where a tale stands. */
function daysFromTale({ day, until = day }: Tale, meeting: WorldMeeting): number {
  return meeting.start > until ? meeting.start - until : Math.max(0, day - meeting.end)
}

/** "The US-Russia talks": states and nothing else. */
function isBetweenStates(reference: MeetingReference, gazetteer: Gazetteer): boolean {
  const { actors, places, placeEntities, days, levels, bodies, owners } = reference
  if (actors.length === 0 || reference.noun === 'summit') return false
  if (places.length + placeEntities.length + days.length + bodies.length + owners.length > 0) return false
  if (levels.some((level) => level !== 'delegations' && level !== 'officials')) return false
  return actors.every((actor) => gazetteer.kindOf(actor) === 'state')
}

/** Those of the candidates that distance does not tell from the nearest. */
export function nearest(candidates: readonly MeetingCandidate[]): MeetingCandidate[] {
  const first = candidates[0]
  return first ? candidates.filter((one) => one.distance - first.distance < Math.max(TELL_APART, first.distance * TELL_APART_LONG_AGO)) : []
}

function placesAgree(places: readonly number[], reference: MeetingReference, meeting: WorldMeeting): boolean {
  // Where some sat together and others were on a line, the day has to tell it.
  const isOnLine = places.length > 0 ? meeting.remote : meeting.online || (meeting.remote && isOnItsDay(reference, meeting))
  if (reference.remote && !isOnLine && !isJoinedOnLine(places, reference, meeting)) return false
  if (places.length === 0) return true
  for (const place of places) if (meeting.places.includes(place)) return true
  return false
}

/** "Took part in the 27th session by video link": one of them did, in a meeting that its number tells, or its day with place or body. */
function isJoinedOnLine(
  places: readonly number[],
  { session, days, spokenDays, owners }: MeetingReference,
  meeting: WorldMeeting,
): boolean {
  if (session !== null) return true
  const isTheirs = places.length > 0 || owners.some((one) => meeting.bodies.includes(one))
  return isTheirs && meeting.exact && tells(precise([...days, ...spokenDays]), meeting)
}

/** Every date phrase must leave the meeting possible. Ranges are empty where the article's day is unknown; then a weekday has to be the meeting's. */
function daysAgree(reference: MeetingReference, meeting: WorldMeeting): boolean {
  for (const phrase of reference.days) if (!(phrase.ranges.length === 0 ? mayBeOn(phrase, meeting) : allows(phrase, meeting))) return false
  return true
}

function mayBeOn({ weekday }: DayPhrase, { start, end, exact }: WorldMeeting): boolean {
  return weekday === undefined || !exact || hasWeekday(weekday, start, end)
}
