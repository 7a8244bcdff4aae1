// Clauses that tell of a meeting without a meeting noun ("military chiefs are to meet in Paris on Tuesday"): no mention,
// but they introduce the meeting that "the gathering" means afterwards.
import { MEETING_LEVELS, type MeetingLevel } from '../../model/entity.ts'
import type { Span } from '../../model/page.ts'
import { foldText } from '../../text/fold.ts'
import { CONDITIONS } from '../languages/wish-words.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { anyOf, fitsWord } from '../word-sets.ts'
import { daysIn, phrasesIn } from './days-of-block.ts'
import { daysApartBefore } from './later-days.ts'
import type { DayPhrase } from './meeting-days.ts'
import { MeetingReference } from './meeting-reference.ts'
import { isMonth } from './meeting-times.ts'
import { countsDays } from './phrase-surroundings.ts'

/**
 * One pseudo-reference for each sentence with a place of meetings, a verb of meeting and no meeting noun of its own at that place.
 */
export function findToldMeetings(reading: BlockReading, day: number | null, references: readonly MeetingReference[]): MeetingReference[] {
  const told: MeetingReference[] = []
  const isOutside = (verb: Span) => !references.some((one) => one.start <= verb.start && verb.end <= one.end)
  if (!reading.meetingVerbs.some(isOutside)) return told
  const isTold = ({ start, end }: Span) => told.some((one) => one.start >= start && one.end <= end)
  const isIn = (sentence: Span) => (one: Span) => one.start >= sentence.start && one.end <= sentence.end
  for (const place of reading.lexicon) {
    if (place.class !== PATTERN_CLASS.PLACE) continue
    if (references.some((one) => one.start <= place.start && place.end <= one.end)) continue
    const sentence = sentenceRound(reading, place)
    if (isTold(sentence) || !reading.meetingVerbs.some(isIn(sentence)) || isCondition(reading, sentence)) continue
    told.push(referenceOf(reading, place, sentence, day))
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

function referenceOf(reading: BlockReading, at: Match, { start, end }: Span, day: number | null): MeetingReference {
  const { text } = reading.block
  const reference = new MeetingReference(reading, at.start, at.end, 'meeting')
  reference.places.push(at.target)
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

function levelsIn(reading: BlockReading, { start, end }: Span): MeetingLevel[] {
  return reading.lexicon
    .filter((one) => one.class === PATTERN_CLASS.LEVEL && one.start >= start && one.end <= end)
    .map((one) => MEETING_LEVELS[one.target] as MeetingLevel)
}
