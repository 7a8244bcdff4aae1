// Clauses that tell of a meeting without a meeting noun ("military chiefs are to meet in Paris on Tuesday"): no mention,
// but they introduce the meeting that "the gathering" means afterwards.
import { MEETING_LEVELS, type MeetingLevel } from '../../model/entity.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { daysIn } from './days-of-block.ts'
import { daysApartBefore } from './later-days.ts'
import { MeetingReference } from './meeting-reference.ts'
import { countsDays } from './phrase-surroundings.ts'

/** One pseudo-reference for each sentence with a place of meetings, a verb of meeting and no meeting noun of its own at that place. */
export function findToldMeetings(reading: BlockReading, day: number | null, references: readonly MeetingReference[]): MeetingReference[] {
  const told: MeetingReference[] = []
  if (reading.meetingVerbs.length === 0) return told
  const { text } = reading.block
  for (const place of reading.lexicon) {
    if (place.class !== PATTERN_CLASS.PLACE) continue
    if (references.some((one) => one.start <= place.start && place.end <= one.end)) continue
    const { start, end } = sentenceRound(reading, place)
    if (told.some((one) => one.start >= start && one.end <= end)) continue
    if (!reading.meetingVerbs.some((verb) => verb.start >= start && verb.end <= end)) continue
    const levels = reading.lexicon
      .filter((one) => one.class === PATTERN_CLASS.LEVEL && one.start >= start && one.end <= end)
      .map((one) => MEETING_LEVELS[one.target] as MeetingLevel)
    const reference = new MeetingReference(reading, place.start, place.end, 'meeting')
    reference.places.push(place.target)
    reference.later = countsDays(reading, start, end) ? daysApartBefore(text.slice(start, end), reading.rules) : null
    reference.days = daysIn(reading, start, end, day).slice(0, 1)
    reference.levels = levels.slice(0, 1)
    told.push(reference)
  }
  return told
}
