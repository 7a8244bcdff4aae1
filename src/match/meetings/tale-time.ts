// When the tale stands at a phrase: a page that looks back tells of one meeting of long ago after another, and what it tells next lies near the one
// told last, not near the article; a place alone may tell a time, too. Gets the phrase and the page so far; gives a day, or null for the article's own.
import type { WorldMeeting } from '../gazetteer.ts'
import type { PageReading } from '../page-reading.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { Antecedents } from './antecedents.ts'
import { compatibleMeetings, type Tale } from './fitting-meetings.ts'
import { type DayPhrase, isNumbered } from './meeting-days.ts'
import { isOffTopic } from './meeting-doubts.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { tells } from './told-days.ts'
import { parties, represents } from './who-met.ts'

/**
 * Where the tale stands at a phrase: as its passage goes on from what was told last, where that looks back for certain, and either way from it. Null
 * where nothing near the phrase is of long ago, or where the phrase tells by itself when its meeting was.
 */
export function taleAt(page: PageReading, reference: MeetingReference, before: Antecedents): { onward: Tale | null; around: Tale } | null {
  const { day, gazetteer, evidence } = page
  if (day === null || evidence.meetings.length === 0 || reference.days.some((one) => one.precise)) return null
  const { index } = reference.reading.block
  const isOld = (id: string) => day - startOf(id) > LONG_AGO
  const startOf = (id: string) => gazetteer.entityStart[gazetteer.entityNumber(id)] as number
  const told = evidence.meetings.filter(({ block }) => block <= index && block >= index - NEAR)
  const last = told.at(-1)
  if (!last || !isOld(last.id)) return null
  if (!tellsWhoseOrWhere(reference)) return null
  const { owners } = reference
  const dates = datesOf(reference)
  const known = new Set<string>(evidence.meetings.map(({ id }) => id))
  // Of a body's meetings one that the record gives to nobody says little.
  const isOfThePage = ({ id, bodies: of }: WorldMeeting) => known.has(id) && !isOld(id) && owners.every((one) => of.includes(one))
  if (compatibleMeetings(reference, page).some(({ meeting }) => tells(dates, meeting) || isOfThePage(meeting))) return null
  const another = told.filter(({ id }) => id !== last.id).at(-1)
  const scene = before.ofThisSceneSoFar(reference)
  const sure = (another !== undefined && isOld(another.id)) || (scene.has(last.id) && [...scene].every(isOld))
  const around = { day: startOf(last.id), first: Number.NEGATIVE_INFINITY, last: day }
  const onward = before.isOfThisSentence(last.id, reference) ? around : { ...around, first: around.day }
  return { onward: sure ? onward : null, around }
}
/** Days after which a meeting is no news: whoever tells of it looks back. */
export const LONG_AGO = 30
/** Blocks after which a tale has moved on. */
const NEAR = 2

/** Does it tell its place, or whose or of what level it was? Who met is not enough: they met again and again. */
export function tellsWhoseOrWhere(reference: MeetingReference): boolean {
  const { places, placeEntities, hosts, bodies, owners, levels, subjects } = reference
  return places.length + placeEntities.length + hosts.length + bodies.length + owners.length + levels.length + subjects.length > 0
}

/**
 * "The meeting at Chevening", half a year later: a place where the record has one meeting of that kind tells its time by itself, where the same
 * paragraph names two who were there or whom it was about.
 */
export function onlyOneThere(page: PageReading, reference: MeetingReference): Tale | null {
  const { places, placeEntities, indefinite } = reference
  // Asked first: what stands round most phrases need not be read.
  if (places.length + placeEntities.length === 0 || indefinite || reference.hypothetical || reference.spokenDays.length > 0) return null
  // "Ankara, where he had hoped to revive negotiations": any that there may be.
  if (reference.noun === 'talks' && !reference.definite && !reference.reading.rules.cases) return null
  const [only, ...others] = heldThere(page, reference)
  const { gazetteer } = page
  if (!only || others.length > 0 || compatibleMeetings(reference, page).length > 0 || isOffTopic(page, only)) return null
  const { subjects, actors, start } = only
  const isOfIt = (one: number) => subjects.includes(one) || actors.some((actor) => actor === one || represents(actor, one, gazetteer))
  const told = reference.reading.names.flatMap((one) => (one.class === PATTERN_CLASS.NAME && isOfIt(one.target) ? one.target : []))
  return parties(told, gazetteer) < A_PAIR ? null : { day: start, first: start, last: start }
}
const A_PAIR = 2

/** "The first direct talks in Istanbul", after the third: talks at one place and on one level are counted from the first of the record's. */
export function roundThere(page: PageReading, reference: MeetingReference): Tale | null {
  const { ordinal, noun } = reference
  if (ordinal === null || noun !== 'talks') return null
  const rounds = heldThere(page, reference)
  const round = rounds[ordinal - 1]
  if (!round || rounds.length < 2 || rounds.some(({ level }) => level !== round.level)) return null
  return { day: round.start, first: round.start, last: round.start }
}

/** The meetings of the last year at the phrase's place that nothing in it contradicts, in order; none where a day or a month is told. */
function heldThere({ day, gazetteer }: PageReading, reference: MeetingReference): WorldMeeting[] {
  const { places, placeEntities, days } = reference
  if (day === null || places.length + placeEntities.length === 0 || days.length + datesOf(reference).length > 0) return []
  return compatibleMeetings(reference, { gazetteer, day: null })
    .flatMap(({ meeting }) => (meeting.start <= day && day - meeting.end <= A_YEAR ? meeting : []))
    .sort((a, b) => a.start - b.start)
}
/** Days. */
const A_YEAR = 366

/**
 * Asks where the tale stands: a weekday or "today" is none of the article's week then.
 */
export function withDatesOnly<T>(reference: MeetingReference, ask: () => T | null): T | null {
  const { spokenDays, hints, reading } = reference
  const isDated = (one: DayPhrase) => isDate(reading.block.text, one)
  return withDaysKept(reference, () => {
    reference.spokenDays = spokenDays.filter(isDated)
    reference.hints = hints.filter(isDated)
    return ask()
  })
}

/** Asks, and leaves the phrase's days as they were: a count ("a day after the summit") is written into them, and the next question makes its own. */
export function withDaysKept<T>(reference: MeetingReference, ask: () => T): T {
  const { spokenDays, hints } = reference
  const answer = ask()
  reference.spokenDays = spokenDays
  reference.hints = hints
  return answer
}

/** What the sentence and the passage tell of days but weekdays and "today", which are of the tale's week where there is one. */
export function datesOf({ spokenDays, hints, reading }: MeetingReference): DayPhrase[] {
  return [...spokenDays, ...hints].filter((one) => isDate(reading.block.text, one))
}

/** A date or a month, and neither a weekday nor "today". */
export function isDate(text: string, day: DayPhrase): boolean {
  return !day.precise || isNumbered(text, day)
}
