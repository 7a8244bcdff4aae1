// "The event in Paris on Thursday", "the leaders' conclave in London": nouns that seldom mean a meeting, and do where the phrase itself tells which.
// Gets a phrase round such a noun; says whether it tells enough. Which nouns these are, languages/occasions.ts lists.
import type { Gazetteer } from '../gazetteer.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { countPeople } from './on-the-spot.ts'
import { type PhraseSigns, toldDays } from './phrase-signs.ts'
import { parties } from './who-met.ts'

/** May any phrase of the block tell a place or a level? Asked before such a noun is read at all, since most blocks with one are of other things. */
export function mayTellOccasion(reading: BlockReading, gazetteer: Gazetteer): boolean {
  const { lexicon, names, dateWords, block } = reading
  if (lexicon.some((one) => one.class === PATTERN_CLASS.PLACE)) return true
  if (names.some((one) => one.class === PATTERN_CLASS.NAME && /^(?:office|state|bloc)$/.test(gazetteer.kindOf(one.target)))) return true
  // "Witkoff's conversation with Putin on 6 August".
  return dateWords.length > 0 && countPeople(reading, { start: 0, end: block.text.length }, gazetteer, A_PAIR) >= A_PAIR
}

/**
 * Of such a noun: a place with a day or a month (of the passage, where it is "the event"), with two who met or with whose it was; a day with whose
 * it was; where two spoke, a place alone. A plain "the event" takes up nothing.
 */
export function tellsOccasion(reference: MeetingReference, { placed, dated, inTime }: PhraseSigns, gazetteer: Gazetteer): boolean {
  const { noun, definite, levels, owners, bodies, actors, qualified } = reference
  if (noun !== 'occasion') return true
  if (qualified) return false
  const talk = TALK.test(plain(reference.reading.block.text, reference.start, reference.end))
  const pair = parties(actors, gazetteer) >= A_PAIR
  if ((placed && (inTime || pair)) || (talk && dated && pair)) return true
  // "Monday’s meetings".
  if ((definite || ledByDay(reference)) && dated && MEETINGS.test(plain(reference.reading.block.text, reference.start, reference.end)))
    return true
  // English says "the conversation" of all that is being said.
  if (placed && (talk ? reference.reading.rules.language !== 'en' : definite && toldDays(reference).length > 0)) return true
  return (placed || dated || reference.spokenDays.length > 0) && levels.length + owners.length + bodies.length > 0
}
const A_PAIR = 2

function ledByDay({ start, days }: MeetingReference): boolean {
  return days.some((one) => one.start === start)
}

/** A conversation that two had. */
const TALK = /(?<!\p{L})(?:conversation|entretien|gespräch|colloquio|rozmow|розмов|бесід|бесед|разговор)/iu
/** Several that one day is told of: of two of the record on it, neither is meant. */
const MEETINGS = /(?<!\p{L})(?:meetings|réunions|rencontres|reuniones|encuentros|riunioni|incontri|spotka|зустріч|встреч)/iu
