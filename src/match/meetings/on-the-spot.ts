// Which meetings were where and when a phrase's sentence tells, for a phrase that says little by itself: "on Thursday leaders gather in Paris for
// talks", "Monday he hosts European leaders in Paris for a meeting", "on Wednesday he calls another meeting". Gets the phrase and the page so far;
// gives meetings of the record. Which is linked in the end, resolve-reference.ts decides.
import type { Span } from '../../model/page.ts'
import { foldText } from '../../text/fold.ts'
import { type Gazetteer, meetingById, type WorldMeeting } from '../gazetteer.ts'
import { MANY_SIDES } from '../languages/meeting-kinds.ts'
import { type Neighbour, wordBefore } from '../neighbours.ts'
import type { PageReading } from '../page-reading.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { tellsAnyOf, wordSet } from '../word-sets.ts'
import { levelsOfSentence } from './choose-meeting.ts'
import { isHeldThere } from './held-there.ts'
import type { DayPhrase } from './meeting-days.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isGoal, isGoneFor } from './sentence-places.ts'
import { tells } from './told-days.ts'
import { isOfManySides, parties, represents, tookPart } from './who-met.ts'

/**
 * The meetings that were on the day and at the place that the sentence tells, for a phrase that says itself whose meeting it is, or whose
 * sentence does: by three of those who took part, by their level, by what it is about. Talks with somebody who came that day are another thing.
 * `day`: of the article, or of the tale that the passage tells.
 */
export function isOnTheSpot(reference: MeetingReference, page: PageReading, day: number | null = page.day): WorldMeeting[] {
  const { gazetteer } = page
  const sequel = sequelOf(reference, page)
  if (sequel.length > 0) return sequel
  const places = [...reference.sentencePlaces, ...officesOfSentence(reference, gazetteer)]
  if (places.length === 0) return []
  const days = reference.spokenDays.length > 0 ? reference.spokenDays : theseDays(reference, day)
  const there = gazetteer
    .world()
    .meetings.filter((meeting) => meeting.exact && tells(days, meeting) && places.some((place) => meeting.places.includes(place)))
  if (there.length === 0) return there
  const own = reference.levels.length + reference.owners.length + reference.bodies.length > 0
  if ((reference.noun === 'summit' || own || tellsItself(reference, page)) && !isSomebodys(reference, gazetteer)) return there
  // Those whom the sentence names say whose it is, with the state whose people they met.
  const people = peopleOf(reference.reading, sentenceRound(reference.reading, reference), gazetteer)
  const states = reference.actors.filter(
    (one) => gazetteer.kindOf(one) === 'state' && !people.some((who) => represents(who, one, gazetteer)),
  )
  if (people.length > 0 && people.length + states.length >= A_PAIR) {
    const isOf = (one: number, meeting: WorldMeeting) =>
      meeting.actors.includes(one) || (states.length > 0 && tookPart(one, meeting, gazetteer))
    const met = there.filter((meeting) => [...people, ...states].every((one) => isOf(one, meeting)))
    const few = people.length + states.length < ENOUGH
    const isTheirs = (meeting: WorldMeeting) => !isOfManySides(meeting, gazetteer) || (states.length > 0 && meeting.level !== 'leaders')
    if (!few || met.length > 0) return few ? met.filter(isTheirs) : met
  }
  if (isSomebodys(reference, gazetteer) || reference.bilateral) return []
  const told = reference.subjects.length > 0 || parties(reference.actors, gazetteer) >= A_PAIR
  const levels = levelsOfSentence(reference)
  return there.filter((meeting) => (told && reference.spokenDays.length > 0) || (!reference.definite && levels.has(meeting.level)))
}
/** People of one sentence who were all at a meeting of that day and place: two may have met by themselves, where others were there too. */
const ENOUGH = 3
const A_PAIR = 2

/**
 * Is it held in its own sentence, or one of allies? Then its day and its place are the sentence's. "The meeting took place alongside the
 * conference" takes up the one told of, where one has been.
 */
export function tellsItself(reference: MeetingReference, { evidence }: PageReading): boolean {
  const mayBeNew = !reference.definite || reference.newer || evidence.meetings.length === 0
  return (mayBeNew && isHeldThere(reference)) || isOfAllies(reference)
}

/** "A meeting of Kyiv's allies", "réunion d'une trentaine de pays": of many, though nobody is named. */
function isOfAllies({ reading, start, end }: MeetingReference): boolean {
  return ALLIES.test(foldText(plain(reading.block.text, start, end + ALLIES_REACH)))
}
const ALLIES = tellsAnyOf(MANY_SIDES)
/** Units of an article and the longest of these words with unseen characters in it, where the phrase has ended before it. */
const ALLIES_REACH = 32

/** "On Wednesday he calls another meeting": on that day, at the place of the one told of last. */
function sequelOf(reference: MeetingReference, { evidence, gazetteer }: PageReading): WorldMeeting[] {
  const last = evidence.meetings.at(-1)
  if (!last || !isAnother(reference) || reference.spokenDays.length === 0 || isSomebodys(reference, gazetteer)) return []
  const { meetings } = gazetteer.world()
  const before = meetingById(gazetteer, last.id)
  if (!before || last.block < reference.reading.block.index - NEAR) return []
  return meetings.filter(
    (one) =>
      one !== before &&
      one.exact &&
      one.level === before.level &&
      one.start > before.start &&
      one.start - before.start <= SEQUEL &&
      tells(reference.spokenDays, one) &&
      one.places.some((place) => before.places.includes(place)),
  )
}
/** Days within which one meeting is followed by another of the same story, and blocks within which they are told of. */
const SEQUEL = 7
const NEAR = 2

/** With "another", "a new", "a second", and nothing that says which. */
export function isAnother({
  reading,
  newer,
  ordinal,
  definite,
  indefinite,
  levels,
  owners,
  bodies,
  places,
  placeEntities,
}: MeetingReference): boolean {
  // Languages with cases have no article.
  if (!(indefinite || (reading.rules.cases && !definite)) || !(newer || ordinal === 2)) return false
  return levels.length + owners.length + bodies.length + places.length + placeEntities.length === 0
}

/** Does the phrase name people, so that it is theirs? */
function isSomebodys({ levels, actors }: MeetingReference, gazetteer: Gazetteer): boolean {
  return levels.length === 0 && actors.some((actor) => !/^(?:state|bloc|organisation)$/.test(gazetteer.kindOf(actor)))
}

/** Place numbers of the offices where the sentence is set, or to which its people went for it ("all'Eliseo", "im Kanzleramt"). */
function officesOfSentence(reference: MeetingReference, gazetteer: Gazetteer): number[] {
  const { reading } = reference
  if (reference.places.length + reference.placeEntities.length > 0) return []
  const orBy = isGoneFor(reading, reference) ? isGoal : undefined
  return placesOfOffices(officesIn(reading, sentenceRound(reading, reference), gazetteer, orBy), gazetteer)
}

/** Place numbers of offices at which the record has a meeting. */
export function placesOfOffices(offices: readonly Match[], gazetteer: Gazetteer): number[] {
  const { places } = gazetteer.world()
  return offices.map(({ target }) => places.indexOf(gazetteer.entityName(target))).filter((place) => place >= 0)
}

/** Offices named with a preposition of place in a stretch of a block. `orBy`: what other folded words before one count. */
export function officesIn(
  reading: BlockReading,
  { start, end }: Span,
  gazetteer: Gazetteer,
  orBy: (folded: string) => boolean = () => false,
): Match[] {
  return reading.names.filter((one) => {
    if (one.start < start || one.end > end || one.class !== PATTERN_CLASS.NAME || gazetteer.kindOf(one.target) !== 'office') return false
    const { text } = reading.block
    const leads = (word: Neighbour | null) => word !== null && (wordSet(reading.rules.locative).has(word.folded) || orBy(word.folded))
    const word = wordBefore(text, one.start)
    // Where preposition and article are one word ("all'Eliseo"), it may stand in both lists.
    return leads(word) || (word !== null && wordSet(reading.rules.definite).has(word.folded) && leads(wordBefore(text, word.start)))
  })
}

/** Everybody whom a stretch of a block names, once each. `isAsked`: which names count; all where absent. */
export function peopleOf(
  reading: BlockReading,
  { start, end }: Span,
  gazetteer: Gazetteer,
  isAsked: (one: Span) => boolean = () => true,
): number[] {
  const people = reading.names.filter(
    (one) =>
      one.class === PATTERN_CLASS.NAME && one.start >= start && one.end <= end && gazetteer.kindOf(one.target) === 'person' && isAsked(one),
  )
  return [...new Set(people.map((one) => one.target))]
}

/** How many different people a stretch of a block names, counted up to `most`. */
export function countPeople({ names }: BlockReading, { start, end }: Span, gazetteer: Gazetteer, most: number): number {
  const people: number[] = []
  for (const one of names) {
    if (one.start < start || one.end > end || one.class !== PATTERN_CLASS.NAME || gazetteer.kindOf(one.target) !== 'person') continue
    if (!people.includes(one.target) && people.push(one.target) >= most) break
  }
  return people.length
}

/** A sentence without a day, or with no more than a season in which they lie ("their spring summit"), speaks of these days: those next to the article's. */
function theseDays({ start, end, days, later }: MeetingReference, day: number | null): DayPhrase[] {
  if (day === null || later !== null) return []
  if (days.some(({ ranges }) => !ranges.some(([first, last]) => first <= day && day <= last))) return []
  return [{ start, end, ranges: [[day - NEXT, day + NEXT]], precise: true }]
}
const NEXT = 1
