// Clauses that tell of a meeting without a meeting noun ("military chiefs are to meet in Paris on Tuesday"): no mention,
// but they introduce the meeting that "the gathering" means afterwards.
import { MEETING_LEVELS, type MeetingLevel } from '../../model/entity.ts'
import type { Span } from '../../model/page.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { daysIn } from './days-of-block.ts'
import { receptionsOf } from './encounters.ts'
import { daysApartBefore } from './later-days.ts'
import { MeetingReference } from './meeting-reference.ts'
import { officesIn, peopleOf } from './on-the-spot.ts'
import { countsDays, placesBetween } from './phrase-surroundings.ts'

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
  if (!mayTellOfMeeting(reading, gazetteer)) return []
  const told: MeetingReference[] = []
  const isTold = ({ start, end }: Span) => told.some((one) => one.start >= start && one.end <= end)
  const isIn = (sentence: Span) => (one: Span) => one.start >= sentence.start && one.end <= sentence.end
  const verbs = verbsOf(reading, references)
  if (verbs.length === 0) return told
  for (const place of reading.lexicon) {
    if (place.class !== PATTERN_CLASS.PLACE) continue
    if (references.some((one) => one.start <= place.start && place.end <= one.end)) continue
    const sentence = sentenceRound(reading, place)
    if (isTold(sentence) || !reading.meetingVerbs.some(isIn(sentence))) continue
    told.push(referenceOf(reading, place, sentence, day, 'place'))
  }
  for (const verb of verbs) {
    const sentence = sentenceRound(reading, verb)
    if (isTold(sentence)) continue
    const days = daysIn(reading, sentence.start, sentence.end, day)
    const later = countsDays(reading, sentence.start, sentence.end)
    if (days.length === 0 && !later) continue
    const [office] = officesIn(reading, sentence, gazetteer)
    const level = levelsIn(reading, sentence).length > 0
    const people = peopleOf(reading, sentence, gazetteer)
    if (people.length < (level ? A_PAIR : A_FEW)) continue
    const reference = referenceOf(reading, verb, sentence, day, 'verb')
    reference.places = placesBetween(reading, sentence.start, sentence.end)
    if (office) reference.placeEntities.push(office.target)
    reference.actors = people
    reference.levels = []
    told.push(reference)
  }
  return told
}
/** Does the block name what such a clause needs: a place and a verb, or a day and enough people? Asked before its clauses are read: most do not. */
export function mayTellOfMeeting(reading: BlockReading, gazetteer: Gazetteer): boolean {
  const { lexicon, meetingVerbs, dateWords, names, block } = reading
  if (meetingVerbs.length > 0 && lexicon.some((one) => one.class === PATTERN_CLASS.PLACE)) return true
  if (dateWords.length === 0 || names.length < A_PAIR) return false
  const enough = lexicon.some((one) => one.class === PATTERN_CLASS.LEVEL) ? A_PAIR : A_FEW
  return names.length >= enough && peopleOf(reading, { start: 0, end: block.text.length }, gazetteer).length >= enough
}

/** So many people of one sentence tell which meeting of a day it was; with their level, two do. */
const A_FEW = 3
const A_PAIR = 2

/** Verbs of meeting and of receiving, outside the phrases that have nouns. */
function verbsOf(reading: BlockReading, references: readonly MeetingReference[]): Span[] {
  const verbs: Span[] = [...reading.meetingVerbs]
  if (reading.dateWords.length > 0) verbs.push(...receptionsOf(reading))
  return verbs.filter((verb) => !references.some((one) => one.start <= verb.start && verb.end <= one.end))
}

function referenceOf(reading: BlockReading, at: Span & Partial<Match>, { start, end }: Span, day: number | null, by: 'place' | 'verb') {
  const { text } = reading.block
  const reference = new MeetingReference(reading, at.start, at.end, 'meeting')
  if (by === 'place') reference.places.push(at.target as number)
  reference.later = countsDays(reading, start, end) ? daysApartBefore(text.slice(start, end), reading.rules) : null
  reference.days = daysIn(reading, start, end, day).slice(0, 1)
  reference.levels = levelsIn(reading, { start, end }).slice(0, 1)
  return reference
}

function levelsIn(reading: BlockReading, { start, end }: Span): MeetingLevel[] {
  return reading.lexicon
    .filter((one) => one.class === PATTERN_CLASS.LEVEL && one.start >= start && one.end <= end)
    .map((one) => MEETING_LEVELS[one.target] as MeetingLevel)
}
