// Who is named by a post in a meeting's phrase: "Zelensky's meeting with the US president" is one with whoever held the post, not with
// anybody who stood for the state. Gets a reference and the posts that have been resolved in its block; changes the reference's actors and end.
import type { Gazetteer } from '../gazetteer.ts'
import type { MentionsByBlock } from '../mentions-by-block.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { represents } from './who-met.ts'

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
