// Who is named by a post in a meeting's phrase: "Zelensky's meeting with the US president" is one with whoever held the post, not with
// anybody who stood for the state. Gets a reference and the posts that have been resolved in its block; changes the reference's actors and end.
import type { ResolvedMention } from '../../model/page.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { represents } from './link-meeting.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** The posts among the mentions, by block. */
export function postsByBlock(mentions: readonly ResolvedMention[]): ReadonlyMap<number, readonly ResolvedMention[]> {
  const posts = new Map<number, ResolvedMention[]>()
  for (const one of mentions) {
    if (one.via !== 'post' || one.entity === null) continue
    const here = posts.get(one.block)
    if (here) here.push(one)
    else posts.set(one.block, [one])
  }
  return posts
}

/** Puts the holder in the place of the state, for each post after the noun that begins inside the phrase. */
export function takeHolders(reference: MeetingReference, posts: readonly ResolvedMention[] | undefined, gazetteer: Gazetteer): void {
  if (!posts || reference.actors.length === 0) return
  for (const post of posts) {
    if (post.start < reference.start || post.start >= reference.end || post.entity === null) continue
    const holder = gazetteer.entityNumber(post.entity)
    const states = reference.actors.filter(
      (one) => one !== holder && gazetteer.kindOf(one) !== 'person' && represents(holder, one, gazetteer),
    )
    if (states.length === 0) continue
    reference.actors = [...new Set([...reference.actors.filter((one) => !states.includes(one)), holder])]
    reference.end = Math.max(reference.end, post.end)
  }
}
