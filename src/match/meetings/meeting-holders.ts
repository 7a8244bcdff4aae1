// Who is named by a post in a meeting's phrase: "Zelensky's meeting with the US president" is one with whoever held the post, not with
// anybody who stood for the state. Gets a reference and the posts that have been resolved in its block; changes the reference's actors and end.
import type { Gazetteer } from '../gazetteer.ts'
import type { MentionsByBlock } from '../mentions-by-block.ts'
import { plain } from '../plain-text.ts'
import type { Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { takeTraveller, WITH } from './travellers.ts'
import { parties, represents } from './who-met.ts'

/** Puts the holder in the place of the state, for each post after the noun that begins inside the phrase; takes in whose it is ("the president's summit with …"). */
export function takeHolders(reference: MeetingReference, mentions: MentionsByBlock, gazetteer: Gazetteer): void {
  if (reference.actors.length === 0) return
  for (const post of mentions.in(reference.reading.block.index)) {
    if (post.via !== 'post' || post.entity === null) continue
    if (post.end < reference.start && POSSESSIVE.test(reference.reading.block.text.slice(post.end, reference.start)))
      reference.actors.push(gazetteer.entityNumber(post.entity))
    if (post.start < reference.start || post.start >= reference.end) continue
    const holder = gazetteer.entityNumber(post.entity)
    const states = reference.actors.filter(
      (one) => one !== holder && gazetteer.kindOf(one) !== 'person' && represents(holder, one, gazetteer),
    )
    if (states.length === 0) continue
    reference.actors = [...new Set([...reference.actors.filter((one) => !states.includes(one)), holder])]
    reference.end = Math.max(reference.end, post.end)
  }
}
const POSSESSIVE = /^['’]s?\s(?:\p{Ll}+\s)?$/u

/**
 * "Trump said before the talks with Zelensky", "Zełenski po spotkaniu z Trumpem": the other side is the only other person of the sentence, by
 * name or by post. They met alone; a phrase that says more of itself than with whom needs no such help.
 */
export function takeOtherSide(reference: MeetingReference, mentions: MentionsByBlock, gazetteer: Gazetteer): void {
  const { reading, actors, start, end, levels, subjects, bodies, owners, hosts, placesAndDays, noun } = reference
  const only = actors.find((one) => gazetteer.kindOf(one) === 'person')
  if (only === undefined) takeTraveller(reference, mentions, gazetteer)
  if (only === undefined || noun === 'summit' || parties(actors, gazetteer) > 1) return
  if (levels.length + subjects.length + bodies.length + owners.length + hosts.length + placesAndDays > 0 || reference.indefinite) return
  if (!WITH.test(plain(reading.block.text, start, end))) return
  const sentence = sentenceRound(reading, { start, end })
  const isOffice = (one: Match) => one.start >= sentence.start && one.start < sentence.end && gazetteer.kindOf(one.target) === 'office'
  // Somewhere that its own sentence tells, they may have met by themselves.
  if (reference.sentencePlaces.length > 0 || reading.names.some(isOffice)) return
  const others = new Set<number>()
  for (const one of mentions.in(reading.block.index)) {
    if (!one.entity?.startsWith('person/') || one.start < sentence.start || one.start >= sentence.end) continue
    const person = gazetteer.entityNumber(one.entity)
    if (person === only || represents(only, person, gazetteer)) continue
    // The clause's own subject, right after the phrase ("До переговоров с Зеленским Трамп заявил …").
    if (one.start === end + 1 && reading.rules.cases) {
      others.clear()
      others.add(person)
      break
    }
    others.add(person)
  }
  const [other] = others
  if (others.size !== 1 || other === undefined) return
  reference.actors.push(other)
  reference.bilateral = true
  reference.otherSide = true
}
