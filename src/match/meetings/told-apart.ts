// "This meeting takes place before the session of the coalition in Paris": of two phrases of one sentence, the first is none of what the second
// names, since nothing is held before itself, after itself, or for its own outcome. Gets the links of a block; gives those that stand. The words
// are languages/earlier-words.ts'.
import type { EntityId } from '../../model/ids.ts'
import type { ResolvedMention } from '../../model/page.ts'
import { type Gazetteer, meetingById } from '../gazetteer.ts'
import { HINGES_ON } from '../languages/earlier-words.ts'
import type { BlockReading } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { sideTold } from './choose-meeting.ts'
import { ledToBy } from './lead-words.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** A link of a block, with the phrase that it was made from; null for a name. */
export interface Linked {
  mention: ResolvedMention
  reference: MeetingReference | null
}

/** Without those that their sentence parts from the meeting to which they were linked. `links`: of one block, in the order of its text. */
export function toldApart(reading: BlockReading, links: readonly Linked[], gazetteer: Gazetteer): ResolvedMention[] {
  const mentions = links.map(({ mention }) => mention)
  if (mentions.length < 2) return mentions
  return mentions.filter((one, at) => links[at]?.reference === null || !links.some((other) => isPartedFrom(reading, one, other, gazetteer)))
}

/** "Ahead of the summit they hold talks on Ukraine": told of together with what its sentence says it comes before or after. */
export function isBesideItself(
  reading: BlockReading,
  one: ResolvedMention,
  all: readonly ResolvedMention[],
  gazetteer: Gazetteer,
): boolean {
  if (one.entity === null || !isOverInADay(one.entity, gazetteer)) return false
  const { start, end } = sentenceRound(reading, one)
  const isThere = (other: ResolvedMention) => other.block === one.block && other.start >= start && other.end <= end
  return all.some((other) => other.entity === one.entity && isThere(other) && sideTold(reading.block.text, other.start) !== null)
}

function isPartedFrom(reading: BlockReading, one: ResolvedMention, { mention, reference }: Linked, gazetteer: Gazetteer): boolean {
  if (one.entity === null || mention.entity !== one.entity || mention.start < one.end || !isToldWhich(reference)) return false
  // "It lasted an hour, and after it all was quiet": another clause.
  if (sentenceRound(reading, one).end < mention.end || CLAUSE_END.test(reading.block.text.slice(one.end, mention.start))) return false
  if (isLedToAsHinge({ reading, start: mention.start })) return true
  return sideTold(reading.block.text, mention.start) !== null && isOverInADay(one.entity, gazetteer)
}

const CLAUSE_END = /[,;:()–—]/

/** Of several days, one sitting may be told before another. */
function isOverInADay(id: EntityId, gazetteer: Gazetteer): boolean {
  const meeting = meetingById(gazetteer, id)
  return meeting?.start === meeting?.end
}

/** Does the phrase say itself which meeting it means? */
function isToldWhich(reference: MeetingReference | null): boolean {
  return reference === null || reference.placesAndDays + reference.owners.length + reference.bodies.length + reference.actors.length > 0
}

/** "Depends on the outcome of". */
const isLedToAsHinge = ledToBy(HINGES_ON, 1)
