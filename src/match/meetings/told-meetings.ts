// Clauses that tell of a meeting without a meeting noun ("military chiefs are to meet in Paris on Tuesday"): no mention,
// but they introduce the meeting that "the gathering" means afterwards.
import { MEETING_LEVELS, type MeetingLevel } from '../../model/entity.ts'
import type { Span } from '../../model/page.ts'
import { foldText } from '../../text/fold.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { CONDITIONS } from '../languages/wish-words.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { anyOf, fitsWord } from '../word-sets.ts'
import { daysIn, phrasesIn } from './days-of-block.ts'
import { receptionsOf } from './encounters.ts'
import { daysApartBefore } from './later-days.ts'
import type { DayPhrase } from './meeting-days.ts'
import { MeetingReference } from './meeting-reference.ts'
import { isMonth } from './meeting-times.ts'
import { countPeople, officesIn, peopleOf } from './on-the-spot.ts'
import { countsDays } from './phrase-surroundings.ts'
import { placesBetween } from './sentence-places.ts'

/**
 * One pseudo-reference for each sentence with a place of meetings, a verb of meeting and no meeting noun of its own at that place; one for a
 * sentence that names no place, but the day and enough of those who met.
 */
export function findToldMeetings(
  reading: BlockReading,
  day: number | null,
  references: readonly MeetingReference[],
  gazetteer: Gazetteer,
): MeetingReference[] {
  return mayTellOfMeeting(reading, gazetteer) ? readToldMeetings(reading, day, references, gazetteer) : []
}

function readToldMeetings(
  reading: BlockReading,
  day: number | null,
  references: readonly MeetingReference[],
  gazetteer: Gazetteer,
): MeetingReference[] {
  const told: MeetingReference[] = []
  const isTold = ({ start, end }: Span) => told.some((one) => one.start >= start && one.end <= end)
  const isIn = (sentence: Span) => (one: Span) => one.start >= sentence.start && one.end <= sentence.end
  const verbs = verbsOf(reading, references, gazetteer)
  if (verbs.length === 0) return told
  for (const place of reading.lexicon) {
    if (place.class !== PATTERN_CLASS.PLACE) continue
    if (references.some((one) => one.start <= place.start && place.end <= one.end)) continue
    const sentence = sentenceRound(reading, place)
    if (isTold(sentence) || !reading.meetingVerbs.some(isIn(sentence)) || isCondition(reading, sentence)) continue
    told.push(referenceOf(reading, place, sentence, day, 'place'))
  }
  for (const verb of verbs) {
    const sentence = sentenceRound(reading, verb)
    // Asked first: few sentences name so many.
    if (!areEnough(reading, sentence, gazetteer) && !isHosting(reading, verb, sentence, gazetteer)) continue
    if (isTold(sentence) || isCondition(reading, sentence)) continue
    const days = daysIn(reading, sentence.start, sentence.end, day)
    const later = countsDays(reading, sentence.start, sentence.end)
    if (days.length === 0 && !later) continue
    const [office] = officesIn(reading, sentence, gazetteer)
    const reference = referenceOf(reading, verb, sentence, day, 'verb')
    reference.places = placesBetween(reading, sentence.start, sentence.end)
    if (office) reference.placeEntities.push(office.target)
    reference.actors = peopleOf(reading, sentence, gazetteer)
    reference.levels = []
    told.push(reference)
  }
  return told
}

/** "If the leaders meet in Paris again": nobody has met. */
function isCondition({ block: { text } }: BlockReading, { start }: Span): boolean {
  const first = FIRST_WORD.exec(plain(text, start, start + LONGEST_FIRST))?.[0]
  return first !== undefined && fitsWord(IF, foldText(first))
}
const IF = anyOf(CONDITIONS)
const FIRST_WORD = /\p{L}+/u
/** Units of the longest such word, with a mark and a space before it, and as many that are not seen. */
const LONGEST_FIRST = 24

/**
 * Has the block a verb of meeting with a place, a sentence with a day and enough people, or a verb of receiving with a day, a place and a level?
 * Most have none of it, and no clause is read.
 */
export function mayTellOfMeeting(reading: BlockReading, gazetteer: Gazetteer): boolean {
  return (reading.meetingVerbs.length > 0 && isPlaced(reading)) || tellsWhoCame(reading, gazetteer) || mayTellOfHost(reading)
}

function isPlaced({ lexicon, block }: BlockReading, { start, end }: Span = { start: 0, end: block.text.length }): boolean {
  return lexicon.some((one) => one.class === PATTERN_CLASS.PLACE && one.start >= start && one.end <= end)
}

function tellsWhoCame(reading: BlockReading, gazetteer: Gazetteer): boolean {
  reading.whoCame ??= readWhoCame(reading, gazetteer)
  return reading.whoCame
}

function readWhoCame(reading: BlockReading, gazetteer: Gazetteer): boolean {
  const { dateWords, names, block } = reading
  if (dateWords.length === 0 || names.length < A_PAIR) return false
  // Where the whole block names too few, its sentences need not be parted.
  if (!areEnough(reading, { start: 0, end: block.text.length }, gazetteer)) return false
  return dateWords.some((word) => areEnough(reading, sentenceRound(reading, word), gazetteer))
}

/** Does a stretch name so many that its day tells which meeting it was? */
function areEnough(reading: BlockReading, stretch: Span, gazetteer: Gazetteer): boolean {
  const people = countPeople(reading, stretch, gazetteer, A_FEW)
  return people >= A_FEW || (people >= A_PAIR && hasLevel(reading, stretch))
}

function mayTellOfHost(reading: BlockReading): boolean {
  return reading.dateWords.length > 0 && isPlaced(reading) && hasLevel(reading) && receptionsOf(reading).length > 0
}

/** "Macron will host European leaders in Paris on Monday": a host, the level of his guests and the place tell as much. */
function isHosting(reading: BlockReading, verb: Span, sentence: Span, gazetteer: Gazetteer): boolean {
  const guests = { start: reading.rules.verbSecond ? sentence.start : verb.end, end: Math.min(sentence.end, verb.end + NEAR) }
  if (!hasLevel(reading, guests) || !isPlaced(reading, sentence) || !receptionsOf(reading).includes(verb)) return false
  return countPeople(reading, sentence, gazetteer, 1) > 0
}

/** Units after the verb in which the guests are named, a day and a place before them included. */
const NEAR = 60

/** So many people of one sentence tell which meeting of a day it was; with their level, two do. */
const A_FEW = 3
const A_PAIR = 2

/** Verbs of meeting, and of receiving where they can tell something: who came, or a place where all of the others stand in phrases that have nouns. */
function verbsOf(reading: BlockReading, references: readonly MeetingReference[], gazetteer: Gazetteer): Span[] {
  const isOutside = (verb: Span) => !references.some((one) => one.start <= verb.start && verb.end <= one.end)
  const verbs: Span[] = reading.meetingVerbs.filter(isOutside)
  const mayBePlaced = verbs.length === 0 && reading.dateWords.length > 0 && isPlaced(reading)
  if (mayBePlaced || tellsWhoCame(reading, gazetteer) || mayTellOfHost(reading)) verbs.push(...receptionsOf(reading).filter(isOutside))
  return verbs
}

function referenceOf(reading: BlockReading, at: Span & Partial<Match>, { start, end }: Span, day: number | null, by: 'place' | 'verb') {
  const { text } = reading.block
  const reference = new MeetingReference(reading, at.start, at.end, 'meeting')
  if (by === 'place') reference.places.push(at.target as number)
  reference.later = countsDays(reading, start, end) ? daysApartBefore(text.slice(start, end), reading.rules) : null
  reference.days = daysIn(reading, start, end, day).slice(0, 1)
  // "In October the coalition met in London".
  if (reference.days.length === 0) reference.days = monthOf(reading, { start, end }, day)
  reference.levels = levelsIn(reading, { start, end }).slice(0, 1)
  return reference
}

/** The one month or season that a sentence names. */
function monthOf(reading: BlockReading, { start, end }: Span, day: number | null): DayPhrase[] {
  const months = phrasesIn(reading, start, end, day).filter(isMonth)
  return months.length === 1 ? months : []
}

function hasLevel({ lexicon, block }: BlockReading, { start, end }: Span = { start: 0, end: block.text.length }): boolean {
  return lexicon.some((one) => one.class === PATTERN_CLASS.LEVEL && one.start >= start && one.end <= end)
}

function levelsIn(reading: BlockReading, { start, end }: Span): MeetingLevel[] {
  return reading.lexicon
    .filter((one) => one.class === PATTERN_CLASS.LEVEL && one.start >= start && one.end <= end)
    .map((one) => MEETING_LEVELS[one.target] as MeetingLevel)
}
