// Two who meet, and a table of many at which both sat: "Macron's meeting with Zelensky", before a summit in Paris. The record holds the summit, not
// what went on beside it. Gets a phrase and meetings of the record; tells which of these two alone are not.
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import { wordAfter } from '../neighbours.ts'
import type { PageReading } from '../page-reading.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { BETWEEN, WITH } from './phrase-links.ts'
import { tells } from './told-days.ts'
import { isLarge, isOfManySides, isWithBoth, LOOK_BACK_STATES, parties, represents, tookPart } from './who-met.ts'
import { areAllThere } from './whose-people.ts'

/**
 * The people, or states through their leaders, of whom a phrase says that they met each other ("between Starmer and Macron"), or whom alone somebody met
 * ("his meeting with Kellogg in Washington"). Null where it may be of more: it names a body, its list goes on, a place or a day is what it is called by
 * ("the Paris meeting with …").
 */
export function twoWhoMet(reference: MeetingReference, gazetteer: Gazetteer): readonly number[] | null {
  const { actors, levels, owners, bodies, subjects, hosts, noun, isCall } = reference
  if (actors.length === 0 || actors.length > MOST_NAMES || owners.length + bodies.length + subjects.length + hosts.length > 0 || isCall)
    return null
  const kind = levels.length > 0 ? 'state' : 'person'
  if (levels.some((one) => one !== 'leaders')) return null
  const two = actors.filter((one) => gazetteer.kindOf(one) === kind)
  const sides = parties(two, gazetteer)
  if (sides === 0 || sides > 2 || parties(actors, gazetteer) !== sides || goesOn(reference, gazetteer)) return null
  if (sides === 2)
    return (reference.otherSide || !isWithBoth(reference)) && (noun !== 'summit' || BETWEEN.test(wordAfterNoun(reference))) ? two : null
  const leads = wordAfterNoun(reference)
  return kind === 'person' && noun !== 'summit' && WITH.test(leads) && !BETWEEN.test(leads) && !isCalledByPlace(reference, gazetteer)
    ? two
    : null
}
/** Two, each beside his own state. */
const MOST_NAMES = 4

function wordAfterNoun({ reading, nounMatch }: MeetingReference): string {
  return (nounMatch && wordAfter(reading.block.text, nounMatch.end)?.folded) ?? ''
}

/** Does a place stand before the noun? */
function isCalledByPlace({ reading, start, nounMatch }: MeetingReference, gazetteer: Gazetteer): boolean {
  const isBefore = (one: Match) => one.start >= start && nounMatch !== undefined && one.start < nounMatch.start
  return (
    reading.lexicon.some((one) => isBefore(one) && one.class === PATTERN_CLASS.PLACE) ||
    reading.names.some((one) => isBefore(one) && gazetteer.kindOf(one.target) === 'office')
  )
}

/** Does the list of those named in a phrase go on behind it ("with Trump, Zelensky and …")? Not by the names of those whose states it has told. */
export function goesOn({ reading, start, end, actors }: MeetingReference, gazetteer: Gazetteer): boolean {
  const names = reading.names.filter((one) => one.class === PATTERN_CLASS.NAME)
  const last = names.findLast((one) => one.start >= start && one.end <= end)
  if (!last || isJoined(reading, last.end)) return last !== undefined
  const next = names.find((one) => one.start > last.end)
  if (!next || reading.block.text.slice(last.end, next.start).trim() !== ',') return false
  const isJoinedOn = isJoined(reading, next.end) || reading.block.text[next.end] === ','
  return isJoinedOn && !actors.some((actor) => represents(next.target, actor, gazetteer))
}

function isJoined({ block, rules }: BlockReading, end: number): boolean {
  const word = wordAfter(block.text, end)
  return word?.joint === 'space' && rules.and.includes(word.text.toLowerCase())
}

/**
 * Did others sit at the table at which these two did? Not where one of them was its only host, in these days: "Trump's meeting with Zelensky" is what became
 * of it when others came along. Nor at a small one that nobody gave, if it is of these days or the phrase says where or when. `away`: how many days
 * it is from the article's.
 */
export function isOfOthersToo(
  two: readonly number[],
  reference: MeetingReference,
  meeting: WorldMeeting,
  gazetteer: Gazetteer,
  away: number,
): boolean {
  const { reading } = reference
  const { hosts, bodies } = meeting
  const [host] = hosts
  const [only] = two
  if (two.length === 1 && hosts.length === 1 && only === host) return false
  if (bodies.length > 0) return true
  if (!isOfManySides(meeting, gazetteer) || areAllThere(reference, meeting, gazetteer)) return false
  const isOfTheseDays = () => away <= LOOK_BACK_STATES || tells([...reference.days, ...reference.daysBeside], meeting)
  if (host === undefined) return isLarge(meeting, gazetteer) || (reference.placesAndDays === 0 && !isOfTheseDays())
  if (hosts.length > 1) return true
  const isHost = (one: number) => one === host || represents(one, host, gazetteer)
  const sentence = sentenceRound(reading, reference)
  const isOfSentence = (one: Match) => one.start >= sentence.start && one.end <= sentence.end && gazetteer.kindOf(one.target) === 'person'
  const isHosts = two.some(isHost) || (two.length === 1 && reading.names.some((one) => isOfSentence(one) && isHost(one.target)))
  return !isHosts || !isOfTheseDays()
}

/** "Zelensky called his talks with Trump useful", of whom one alone gave a table of many that day or next to it: that is what became of it. */
export function isGivenByOne({ otherSide, actors }: MeetingReference, { hosts, bodies }: WorldMeeting, distance: number): boolean {
  return otherSide && distance <= NEXT && bodies.length === 0 && hosts.length === 1 && actors.includes(hosts[0] as number)
}
/** Days. */
const NEXT = 1

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
  if (evidence.meetings.length === 0 || reference.placesAndDays > 0 || twoWhoMet(reference, gazetteer)?.length !== 2) return false
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
