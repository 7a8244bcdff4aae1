// By what a phrase may be known as one meeting's: a place, a day, who met, a level. Gets a reference and the page so far; gives these signs,
// read once, for the rules of resolve-reference.ts. Which meetings fit them, fitting-meetings.ts tells.
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import { THEME } from '../languages/meeting-themes.ts'
import type { PageReading } from '../page-reading.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { isByTelephone } from './called-level.ts'
import type { DayPhrase } from './meeting-days.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { countLater, isTimedOnly } from './meeting-times.ts'
import { countPeople, isAnother, isOnTheSpot, tellsItself } from './on-the-spot.ts'
import { isBody } from './phrase-walk.ts'
import { isWithSomebody, parties, represents } from './who-met.ts'

export interface PhraseSigns {
  /** A place stands in the phrase, or at whose place it was. */
  placed: boolean
  /** A day that means one day or a few. */
  dated: boolean
  /** Any time at all: a day, a month, a season. */
  inTime: boolean
  /** A month or a season, and nothing else. */
  timed: boolean
  /** A call has no place: the day that its sentence tells does instead. So it does for a body that meets under its own name. */
  onItsDay: boolean
  /** Who met: a body, or two sides. */
  tied: boolean
  /** A call with somebody, by more than a telephone: of one day there is but one. */
  called: boolean
  /** What it was for, or the group of states that came. */
  themed: boolean
  /** The meetings on the day and at the place that the sentence tells. */
  onTheSpot: readonly WorldMeeting[]
  /** Any of these, a level or a subject: without one, a phrase is a bare "the summit". */
  identified: boolean
}

/** Reads the signs; days counted from another meeting ("three days later") are written into the reference first. `tale`: the day at which a tale of long ago stands. */
export function signsOf(page: PageReading, reference: MeetingReference, told: boolean, tale: number | null): PhraseSigns {
  const { gazetteer } = page
  countLater(page, reference)
  const placed = reference.places.length + reference.placeEntities.length + reference.hosts.length > 0
  const dated = reference.days.some((one) => one.precise)
  const isMet =
    reference.levels.length === 0 && reference.actors.some((one) => gazetteer.kindOf(one) === 'person') && reference.spokenDays.length > 0
  const onItsDay = isMet || ((reference.isCall || reference.owners.length > 0) && toldDays(reference).length > 0)
  const tied = reference.bodies.length > 0 || isWithBody(reference, gazetteer) || parties(reference.actors, gazetteer) >= 2
  const onTheSpot = isOnTheSpot(reference, page, tale ?? page.day)
  const timed = !told && isTimedOnly(reference)
  const about = reference.levels.length + reference.subjects.length > 0
  const themed = (reference.themes & TELLING) !== 0
  const called = reference.isCall && isWithSomebody(reference) && !isByTelephone(reference)
  const identified = called || placed || dated || onItsDay || tied || onTheSpot.length > 0 || timed || themed || about
  return { placed, dated, inTime: reference.days.length > 0, timed, onItsDay, tied, called, themed, onTheSpot, identified }
}

/** Themes that tell which meeting by themselves. */
const TELLING = THEME.RECOVERY | THEME.SEA | THEME.NORDIC

/** The days of the sentence, else of its passage, for a phrase that has none. No sign of its own: few phrases need their passage read for it. */
export function toldDays(reference: MeetingReference): readonly DayPhrase[] {
  const { spokenDays, owners } = reference
  return spokenDays.length > 0 ? spokenDays : reference.hints.filter((one) => one.precise || owners.length > 0)
}

/** "The talks", "a meeting": no word that could tell which, and neither a kind of meeting nor a place and level that its sentence could (signsOf). */
export function isBare(reference: MeetingReference, page: PageReading): boolean {
  const { gazetteer } = page
  if (isAnother(reference)) return false
  const { reading, noun, isCall, days, places, placeEntities, hosts, levels, subjects, bodies, actors, owners } = reference
  if ((reference.themes & TELLING) !== 0) return false
  if (isCall || days.length + places.length + placeEntities.length + hosts.length > 0) return false
  if (levels.length + subjects.length + bodies.length + actors.length + owners.length > 0) return false
  const placed =
    reading.lexicon.some((one) => one.class === PATTERN_CLASS.PLACE) ||
    reading.names.some((one) => gazetteer.kindOf(one.target) === 'office')
  if (!placed) return true
  if (noun === 'summit' || reading.lexicon.some((one) => one.class === PATTERN_CLASS.LEVEL) || tellsItself(reference, page)) return false
  return !tellsWhoWhenAndWhere(reference, page)
}

/** "They call it a summit": a word for a call, of nobody that the phrase names, and nothing round it that could tell which. */
export function isAnyCall(reference: MeetingReference, page: PageReading): boolean {
  const { noun, actors, levels, owners, bodies, subjects } = reference
  if (noun !== 'call' || actors.length + levels.length + owners.length + bodies.length + subjects.length > 0) return false
  return !signsOf(page, reference, false, null).identified
}

/** "In Alaska on Friday X and Y held a closely watched meeting": place, day and two people of its sentence, whatever words stand between. */
function tellsWhoWhenAndWhere(reference: MeetingReference, { gazetteer }: PageReading): boolean {
  const { reading, noun } = reference
  if (noun === 'occasion' || reading.dateWords.length === 0 || reference.spokenDays.length === 0 || reference.sentencePlaces.length === 0)
    return false
  return countPeople(reading, sentenceRound(reading, reference), gazetteer, A_PAIR) >= A_PAIR
}
const A_PAIR = 2

/** Is a body among those who met, by itself and not through the title of somebody who acts for it ("with NATO's Mark Rutte")? */
function isWithBody(reference: MeetingReference, gazetteer: Gazetteer): boolean {
  return reference.actors.some(
    (actor) => isBody(gazetteer.kindOf(actor)) && !reference.actors.some((other) => other !== actor && represents(other, actor, gazetteer)),
  )
}
