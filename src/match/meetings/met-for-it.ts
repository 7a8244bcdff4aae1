// "They met in Jeddah on Tuesday for talks": the noun says what they met for, and its clause, by its verb, where and when. Gets a phrase that tells
// nothing by itself and what its sentence has told before it; gives the meeting that the verb told of.
import type { MeetingId } from '../../model/ids.ts'
import type { ResolvedMention, Span } from '../../model/page.ts'
import { type Gazetteer, meetingById, type WorldMeeting } from '../gazetteer.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plainBefore } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { levelsOfSentence } from './choose-meeting.ts'
import { daysBetween } from './fitting-meetings.ts'
import { toldIn } from './introduced-meetings.ts'
import { linked, reasonOf } from './meeting-mention.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { peopleOf } from './on-the-spot.ts'
import type { StorySoFar } from './resolve-plain.ts'
import { isOfManySides, tookPart } from './who-met.ts'

/** The mention of a phrase that says what a clause's people met for; null where no verb before it in its sentence has told of a meeting. */
export function metForIt({ page, nouns, before }: StorySoFar, reference: MeetingReference): ResolvedMention | null {
  const { reading, start } = reference
  const { index, text } = reading.block
  const { gazetteer, evidence, day } = page
  const last = evidence.meetings.at(-1)
  if (!last || !nouns.get(last.id)?.has(toldIn(index)) || !before.isOfThisSentence(last.id, reference)) return null
  if (reference.hypothetical || !PURPOSE.test(plainBefore(text, start, PURPOSE_REACH))) return null
  const meeting = meetingById(gazetteer, last.id)
  const clause = { start: sentenceRound(reading, reference).start, end: start }
  const people = peopleOf(reading, clause, gazetteer)
  if (!meeting || !people.every((one) => meeting.actors.includes(one))) return null
  // "Athletes gathered in Paris on Tuesday for a conference": the clause says who came as well.
  const isOfItsLevel = levelsOfSentence(reference).has(meeting.level)
  if (people.length < A_PAIR && !isOfItsLevel && sidesIn(reading, clause, meeting, gazetteer) < A_PAIR) return null
  if (daysBetween(day, meeting) > A_WEEK) return null
  // Two of many may have met by themselves.
  if (people.length === A_PAIR && isOfManySides(meeting, gazetteer) && !isOfItsLevel) return null
  return linked(index, reference, last.id as MeetingId, reasonOf('meeting-introduced', text.slice(start, reference.end), day), 'reference')
}
const A_PAIR = 2

/** How many states and bodies that took part a stretch of a block names, by themselves or by the adjective of their people. */
function sidesIn(reading: BlockReading, { start, end }: Span, meeting: WorldMeeting, gazetteer: Gazetteer): number {
  const told = [...reading.names, ...reading.lexicon.filter((one) => one.class === PATTERN_CLASS.DEMONYM)]
  const sides = told
    .filter((one) => one.start >= start && one.end <= end && tookPart(one.target, meeting, gazetteer))
    .map((one) => one.target)
  return new Set(sides).size
}
/** Days from the article: a verb that tells of longer ago has guessed. */
const A_WEEK = 7

/** A preposition of purpose and a few words that describe; not "…, for the talks go on". */
const PURPOSE = /(?<!\p{L}|,\s)(?:for|zu|zum|zur|für|pour|para|per|na|на|для)\s(?:[\p{Ll}\d][\p{L}\d-]*\s){0,4}$/u
/** Units of such a preposition and four words. */
const PURPOSE_REACH = 60
