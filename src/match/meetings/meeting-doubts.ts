// What the words round a phrase say against the meetings that it could mean: another day, another place.
// Gets the reference and its candidates; gives true where a link would be a guess. What is in the phrase itself, fitting-meetings.ts has checked.

import type { Span } from '../../model/page.ts'
import { foldText } from '../../text/fold.ts'
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import { AHEAD_OF, ATTENDED, PLANNED_FOR, TOOK_PLACE } from '../languages/held-words.ts'
import type { PageReading } from '../page-reading.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { tellsAnyOf } from '../word-sets.ts'
import { phrasesIn } from './days-of-block.ts'
import type { MeetingCandidate } from './fitting-meetings.ts'
import { isHeldOnItsDay } from './held-there.ts'
import { ledToBy } from './lead-words.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isToldInPast } from './past-tense.ts'
import { tiesToNext } from './phrase-joints.ts'
import { isOfADayElsewhere } from './scene.ts'
import { isGivenByOne } from './sidelines.ts'
import { tells } from './told-days.ts'
import { isOfManySides, isWithSomebody, parties, represents } from './who-met.ts'
import { isOfBodiesTold } from './whose-people.ts'
import { isSaidToCome } from './wished-meetings.ts'

/** Does the clause or sentence tell of another day or place than that of every candidate? */
export function isContradicted(
  reference: MeetingReference,
  candidates: readonly MeetingCandidate[],
  placed: boolean,
  dated: boolean,
  gazetteer: Gazetteer,
): boolean {
  const tied = dated && reference.levels.length > 0
  if (
    !tied &&
    reference.spokenPlaces.length > 0 &&
    !candidates.some(({ meeting }) => reference.spokenPlaces.some((one) => meeting.places.includes(one)))
  )
    return true
  if (dated && isOfADayElsewhere(reference, candidates)) return true
  // On a page without a date "today" tells nothing.
  const isUnknown = reference.spokenDays.every((one) => one.ranges.length === 0)
  if (dated || isUnknown || candidates.some(({ meeting }) => tells(reference.spokenDays, meeting))) return false
  if (isOfBothTheseDays(reference, candidates)) return false
  // "On Wednesday Macron received him for talks at the Élysée": no article, and another day than the summit's. A summit without one has it before
  // words that no list knows ("the hotly debated summit with Putin in Alaska").
  // "Das Gipfeltreffen in Paris findet am 4. November statt": one of another day, whatever its article.
  // "They were asking on Monday what had been agreed at talks in Geneva between …": who and where say enough beside a day next to it.
  const isNew =
    (reference.indefinite || (reference.noun === 'talks' && !reference.definite)) &&
    (parties(reference.actors, gazetteer) < 2 || candidates.every(({ distance }) => distance > NEXT))
  if (placed) return (isNew && !reference.reading.rules.cases) || isHeldOnItsDay(reference)
  // Who took part is little to go by; the day that the sentence tells weighs more.
  if (reference.levels.length > 0 && !reference.definite && (!reference.reading.rules.cases || isHeldOnItsDay(reference))) return true
  const isTheirs = ({ meeting }: MeetingCandidate) => reference.actors.some((one) => meeting.bodies.includes(one))
  return reference.levels.length === 0 && reference.bodies.length === 0 && !candidates.every(isTheirs)
}

/** Days. */
const NEXT = 1

/**
 * "В среду они проведут встречу в Париже", before Thursday's summit there: held on the day
 * of its own sentence, it is not the one that the page has told of at that place.
 */
export function isHeldOnAnotherDay(reference: MeetingReference, { meeting }: MeetingCandidate): boolean {
  const { reading, days, spokenDays, definite, later } = reference
  if (days.length > 0 || later !== null || !spokenDays.some((one) => one.precise && one.ranges.length > 0)) return false
  if (tells(spokenDays, meeting)) return false
  return (!reading.rules.cases && !definite) || isHeldOnItsDay(reference)
}

/** "A summit of the coalition" on the very day of one of its own, or the day after. */
export function isOwnersToday(reference: MeetingReference, { meeting, distance }: MeetingCandidate): boolean {
  if (!meeting.exact || !isOfBodiesTold(reference, meeting)) return false
  return distance <= (reference.hypothetical ? 0 : 1)
}

/**
 * "Including a meeting between Trump and Zelensky", on the day of theirs, which the page has told of: no other of that day. "After a meeting with
 * Putin, Witkoff left": that of the two of the sentence, on its day or next to it.
 */
function isTheirsToday(
  { evidence, gazetteer }: PageReading,
  reference: MeetingReference,
  { meeting, distance }: MeetingCandidate,
): boolean {
  const { indefinite, hypothetical, actors, otherSide } = reference
  if (!indefinite || hypothetical || distance > (otherSide ? 1 : 0)) return false
  if (!otherSide && !evidence.meetings.some(({ id }) => id === meeting.id)) return false
  const people = actors.filter((one) => gazetteer.kindOf(one) === 'person')
  const isThere = reference.sentencePlaces.some((one) => meeting.places.includes(one))
  return (
    people.length >= 2 &&
    people.every((one) => meeting.actors.includes(one) && !meeting.onLine.includes(one)) &&
    (!isOfManySides(meeting, gazetteer) || (isGivenByOne(reference, meeting, distance) && isThere))
  )
}

/** "Hat zu einer Videokonferenz mit Trump geladen", "in a video call with leaders": on the day of one that the record has, or the day after. */
export function isCallOfTheDay(
  { day }: PageReading,
  { isCall, hypothetical }: MeetingReference,
  { meeting, distance }: MeetingCandidate,
): boolean {
  return day !== null && isCall && meeting.online && !hypothetical && distance <= 1
}

/**
 * "He plans to tell them on Thursday of his meeting with Putin": one of these days, of both who met, the other as the sentence's subject; the
 * sentence's day may be that of what he does.
 */
export function isOfBothTheseDays({ definite, otherSide }: MeetingReference, candidates: readonly MeetingCandidate[]): boolean {
  return definite && otherSide && candidates.every(({ distance }) => distance <= THESE_DAYS)
}
/** Days from the article. */
const THESE_DAYS = 3

/** With "a", "any" or "next": is it this one all the same, since it is today's? */
export function isOneOfItsKind(page: PageReading, reference: MeetingReference, candidate: MeetingCandidate): boolean {
  if (isOwnersToday(reference, candidate) || isTheirsToday(page, reference, candidate)) return true
  return isWithSomebody(reference) && isCallOfTheDay(page, reference, candidate)
}

/** "On Thursday in Rome the meeting was held", after a summit told of in The Hague: both the day and the place of the sentence are another's. */
export function isElsewhere(reference: MeetingReference, meeting: WorldMeeting): boolean {
  if (reference.reading.dateWords.length === 0) return false
  const { spokenDays, sentencePlaces } = reference
  if (spokenDays.length === 0 || sentencePlaces.length === 0) return false
  return !tells(spokenDays, meeting) && !sentencePlaces.some((place) => meeting.places.includes(place))
}

/** "A meeting is planned for January": in the month that its sentence names ahead, not one that has been. */
function isPlannedLater({ reading, start, end, days }: MeetingReference, { meeting }: MeetingCandidate, day: number | null): boolean {
  if (day === null || days.length > 0 || meeting.start > day || reading.dateWords.length === 0) return false
  const sentence = sentenceRound(reading, { start, end })
  if (!PLANNED.test(foldText(reading.block.text.slice(sentence.start, sentence.end)))) return false
  const months = phrasesIn(reading, sentence.start, sentence.end, day).filter((one) => !one.precise && one.ranges.length > 0)
  return months.some((one) => one.ranges.some(([first]) => first > day)) && !tells(months, meeting)
}
const PLANNED = tellsAnyOf(PLANNED_FOR)

/** "The talks in Brussels": a place alone does not tell a meeting of a week or more ahead, where a summit is spoken of long before. */
export function isFarAhead(reference: MeetingReference, { meeting }: MeetingCandidate, day: number | null): boolean {
  if (day === null || reference.noun === 'summit' || meeting.start - day < FAR_AHEAD) return false
  // "The G7 will gather in Canada; the meeting in Kananaskis …": its sentence says whose it is.
  const { start, end } = sentenceRound(reference.reading, reference)
  return !reference.reading.names.some((one) => one.start >= start && one.end <= end && meeting.bodies.includes(one.target))
}
const FAR_AHEAD = 7

/** Was it on a day that the sentence or the passage tells? */
export function isOnToldDay(reference: MeetingReference, { meeting }: MeetingCandidate): boolean {
  return tells(reference.spokenDays, meeting) || tells(reference.hints, meeting)
}

/**
 * Has the page told of no meeting of the record, and named neither the states elsewhere that this one was about nor anybody who acts for them?
 * Then "the Washington talks" are others.
 */
export function isOffTopic({ evidence, gazetteer }: PageReading, { subjects, places }: WorldMeeting): boolean {
  if (evidence.meetings.length > 0) return false
  const all = gazetteer.world().places
  const elsewhere = subjects.filter((one) => !places.some((place) => all[place] === gazetteer.entityName(one)))
  const named = Object.keys(evidence.named).map((id) => gazetteer.entityNumber(id))
  return elsewhere.length > 0 && !elsewhere.some((state) => named.some((one) => one === state || represents(one, state, gazetteer)))
}

/** "After having taken part in the meeting": it is none that is still to come. */
function isToldAsAttended(reference: MeetingReference, { start }: WorldMeeting, day: number | null): boolean {
  return day !== null && start > day && isLedToAsAttended(reference)
}
const isLedToAsAttended = ledToBy(ATTENDED, 1)

/** Does what stands right before a plain noun put the meeting on the other side of the article ("ahead of the meeting" of last week)? */
export function isOnTheOtherSide(reference: MeetingReference, meeting: WorldMeeting, day: number | null): boolean {
  if (isToldAsAttended(reference, meeting, day)) return true
  if (day !== null && meeting.end < day && isSaidToCome(reference)) return true
  return day !== null && meeting.end < day - 1 && isLedToAsAhead(reference)
}
const isLedToAsAhead = ledToBy(AHEAD_OF, 1)

/** Told as over ("took place", "ha avuto luogo"), or of the past at all, it is none that is still to come. */
function isToldAsOver(reference: MeetingReference, { meeting }: MeetingCandidate, day: number | null): boolean {
  const { reading, start, end, days } = reference
  if (day === null || days.length > 0 || meeting.start <= day) return false
  if (isToldInPast(reference)) return true
  return OVER.test(foldText(reading.block.text.slice(start, end + OVER_REACH)))
}
const OVER = tellsAnyOf(TOOK_PLACE)
/** Characters after a phrase in which its verb stands. */
const OVER_REACH = 50

/** Told of as past, by its verb, while it is still to come; or planned for later, while it has been? */
export function isToldOfAnotherTime(reference: MeetingReference, candidate: MeetingCandidate, day: number | null): boolean {
  if (isToldAsOver(reference, candidate, day)) return true
  if (day !== null && candidate.meeting.end < day && isSaidToCome(reference)) return true
  return isToldAsAttended(reference, candidate.meeting, day) || isPlannedLater(reference, candidate, day)
}

/** "at the European Council": the noun itself is the name of the body. */
export function isNamedForBody({ reading, bodies, start, end }: MeetingReference): boolean {
  const isNoun = (one: Span) => one.start >= start && one.end <= end && !tiesToNext(reading.block.text, one.end)
  const noun = reading.lexicon.find((one) => one.class === PATTERN_CLASS.MEETING_NOUN && isNoun(one))
  const at = noun?.start ?? start
  return reading.names.some((one) => one.class === PATTERN_CLASS.NAME && bodies.includes(one.target) && one.start <= at && at < one.end)
}
