// Who is named by a post in a meeting's phrase: "Zelensky's meeting with the US president" is one with whoever held the post, not with
// anybody who stood for the state. Gets a reference and the posts that have been resolved in its block; changes the reference's actors and end.
import type { ResolvedMention } from '../../model/page.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { represents } from './who-met.ts'

/** The linked mentions, by block. */
export function byBlock(mentions: readonly ResolvedMention[]): ReadonlyMap<number, readonly ResolvedMention[]> {
  const blocks = new Map<number, ResolvedMention[]>()
  for (const one of mentions) {
    if (one.entity === null) continue
    const here = blocks.get(one.block)
    if (here) here.push(one)
    else blocks.set(one.block, [one])
  }
  return blocks
}

/** Puts the holder in the place of the state, for each post after the noun that begins inside the phrase; takes in whose it is ("the president's summit with …"). */
export function takeHolders(reference: MeetingReference, mentions: readonly ResolvedMention[] | undefined, gazetteer: Gazetteer): void {
  if (!mentions || reference.actors.length === 0) return
  for (const post of mentions) {
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
