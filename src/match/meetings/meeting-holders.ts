// Who is named by a post in a meeting's phrase: "Zelensky's meeting with the US president" is one with whoever held the post, not with
// anybody who stood for the state. Gets a reference and the posts that have been resolved in its block; changes the reference's actors and end.
import type { Gazetteer } from '../gazetteer.ts'
import type { MentionsByBlock } from '../mentions-by-block.ts'
import { plain } from '../plain-text.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { daysBetween } from './fitting-meetings.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { officesIn, placesOfOffices } from './on-the-spot.ts'
import { TOGETHER_WITH } from './phrase-links.ts'
import { isOfEnvoys } from './senders.ts'
import { isGoal } from './sentence-places.ts'
import { goesOn } from './sidelines.ts'
import { takeTraveller } from './travellers.ts'
import { isOfManySides, parties, represents } from './who-met.ts'

/** Puts the holder in the place of the state, for each post after the noun that begins inside the phrase, unless its envoys came. */
export function takeHolders(reference: MeetingReference, mentions: MentionsByBlock, gazetteer: Gazetteer): void {
  if (reference.actors.length === 0) return
  for (const post of mentions.in(reference.reading.block.index)) {
    if (post.via !== 'post' || post.entity === null) continue
    if (post.start < reference.start || post.start >= reference.end) continue
    if (isOfEnvoys(reference.reading, post.start, gazetteer)) continue
    const holder = gazetteer.entityNumber(post.entity)
    const states = reference.actors.filter(
      (one) => one !== holder && gazetteer.kindOf(one) !== 'person' && represents(holder, one, gazetteer),
    )
    if (states.length === 0) continue
    reference.actors = [...new Set([...reference.actors.filter((one) => !states.includes(one)), holder])]
    reference.end = Math.max(reference.end, post.end)
  }
}

/**
 * "Trump said before the talks with Zelensky", "Zełenski po spotkaniu z Trumpem": the other side is the only other person of the sentence, by
 * name or by post. They met alone; a phrase that says more of itself than with whom needs no such help.
 */
export function takeOtherSide(reference: MeetingReference, mentions: MentionsByBlock, gazetteer: Gazetteer, day: number | null): void {
  const { reading, actors, start, end, levels, subjects, bodies, owners, hosts, placesAndDays } = reference
  const only = actors.find((one) => gazetteer.kindOf(one) === 'person')
  if (only === undefined) takeTraveller(reference, mentions, gazetteer)
  if (only === undefined || parties(actors, gazetteer) > 1) return
  if (levels.length + subjects.length + bodies.length + owners.length + hosts.length + placesAndDays > 0) return
  if (!TOGETHER_WITH.test(plain(reading.block.text, start, end)) || goesOn(reference, gazetteer)) return
  const other = otherOfSentence(reference, only, mentions, gazetteer, day)
  if (other === null) return
  reference.actors.push(other)
  reference.bilateral = true
  reference.otherSide = true
}

/**
 * The only other person of the sentence; where a phrase opens it, the one right after, who then does something ("Before the talks with Zelensky
 * Trump called Putin"); of several, or at an office, the only one whom the record has with the first alone in these days. Null where none is.
 */
function otherOfSentence(
  reference: MeetingReference,
  only: number,
  mentions: MentionsByBlock,
  gazetteer: Gazetteer,
  day: number | null,
): number | null {
  const { reading, start, end } = reference
  const sentence = sentenceRound(reading, { start, end })
  // At an office that somebody has come to they may have met by themselves.
  const offices = officesIn(reading, sentence, gazetteer, isGoal)
  const isAtOffice = offices.length > 0
  // Nor do they who are told to be in one town mean what they had in another.
  const towns = reference.sentencePlaces.length > 0 ? reference.sentencePlaces : null
  const met = (one: number) => metAlone([only, one], gazetteer, day, isAtOffice ? placesOfOffices(offices, gazetteer) : towns)
  const opens = OPENS.test(plain(reading.block.text, sentence.start, start))
  const others = new Set<number>()
  for (const { entity, start: at } of mentions.peopleIn(reading.block.index, sentence)) {
    const person = gazetteer.entityNumber(entity)
    if (person === only) continue
    if (at > end && (opens || (at === end + 1 && reading.rules.cases)) && !isAtOffice) return person
    others.add(person)
  }
  const [other] = others
  if (other !== undefined && others.size === 1 && !isAtOffice) return other
  const [alone, ...more] = [...others].filter(met)
  return more.length === 0 ? (alone ?? null) : null
}

/** Nothing but small words before a phrase, the first with its capital. */
const OPENS = /^(?:\p{Lu}[\p{Ll}'’]*)?[\p{Ll}\s'’]*$/u

/** Does the record have both at a table of few sides, round the article's day? `places`: one of which it was at; null where none is told. */
function metAlone(both: readonly number[], gazetteer: Gazetteer, day: number | null, places: readonly number[] | null): boolean {
  if (day === null) return false
  return gazetteer
    .world()
    .meetings.some(
      (meeting) =>
        meeting.exact &&
        both.every((one) => meeting.actors.includes(one)) &&
        daysBetween(day, meeting) <= THESE_DAYS &&
        (places === null || places.some((place) => meeting.places.includes(place))) &&
        !isOfManySides(meeting, gazetteer),
    )
}
/** Days. */
const THESE_DAYS = 3
