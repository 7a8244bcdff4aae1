// Is a page about what a meeting was about? A meeting of the record is not meant by every page that says "talks in Paris".
import type { ResolvedMention } from '../model/page.ts'
import type { WorldMeeting } from './gazetteer.ts'
import type { MeetingReference } from './meeting-reference.ts'
import type { PageReading } from './page-reading.ts'

/**
 * Does the page name some of those who took part, or others who act for the same states and bodies, or the meeting before?
 * The more a phrase tells (place, day, level, body), the less the page has to. `actors`: who is marked on the page.
 */
export function isAbout(
  page: PageReading,
  meeting: WorldMeeting,
  reference: MeetingReference,
  actors: readonly ResolvedMention[],
): boolean {
  const { gazetteer } = page
  if (page.evidence.meetings.some((one) => one.id === meeting.id)) return true
  const bodies = new Set(meeting.actors.flatMap((actor) => [actor, ...gazetteer.postsOf(actor).map((post) => post.other)]))
  const marked = actors.flatMap((one) => one.entity ?? [])
  let states = 0
  let others = 0
  for (const id of new Set([...Object.keys(page.evidence.named), ...marked])) {
    const entity = gazetteer.entityNumber(id)
    const sides = [entity, ...gazetteer.postsOf(entity).map((post) => post.other)]
    // Who acts for a member of the body that met takes part in it, whether or not the record lists the name.
    const belongs = (side: number) => bodies.has(side) || gazetteer.groupsOf(side).some((group) => meeting.bodies.includes(group))
    if (!sides.some(belongs)) continue
    if (gazetteer.kindOf(entity) === 'state') states++
    else others++
  }
  // A meeting of the same story has been spoken of before.
  const topics = new Set(gazetteer.topicsOf(meeting.entity))
  const sameStory = page.evidence.meetings.some(({ id }) =>
    gazetteer.topicsOf(gazetteer.entityNumber(id)).some((topic) => topics.has(topic)),
  )
  if (sameStory && states + others >= 1) return true
  const cues = page.evidence.cued
  const told =
    Number(reference.places.length > 0) +
    Number(reference.days.some((one) => one.precise)) +
    Number(reference.levels.length > 0) +
    Number(reference.bodies.length + reference.owners.length > 0)
  if (told >= TOLD_WELL && others >= 1 && states + others >= 2) return true
  return others >= 2 || (cues && states + others >= 2)
}
/** A phrase that tells two things of a meeting is seldom about another. */
const TOLD_WELL = 2
