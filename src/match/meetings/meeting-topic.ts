// Is a page about what a meeting was about? A meeting of the record is not meant by every page that says "talks in Paris".
import type { EntityId } from '../../model/ids.ts'
import type { ResolvedMention } from '../../model/page.ts'
import { idsNamed } from '../evidence-marks.ts'
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import type { PageReading } from '../page-reading.ts'
import { daysBetween } from './fitting-meetings.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isToldByItself } from './told-by-itself.ts'
import { tells } from './told-days.ts'
import { parties } from './who-met.ts'
import { isOfBodiesTold } from './whose-people.ts'

/** How many on the page have a part in a meeting: took part, or act for a state or body that did, or that belongs to the body that met. */
interface Part {
  states: number
  others: number
}

/** Somebody on the page with the states and bodies that he has held a post of: each tells of a part in a meeting. */
interface Member {
  isState: boolean
  sides: readonly number[]
}

/** Everybody whom a page names or marks, and their part in each meeting: counted once a meeting, however many phrases may mean it. */
export class Cast {
  readonly #page: PageReading
  readonly #actors: readonly ResolvedMention[]
  #members: readonly Member[] | null = null
  readonly #parts = new Map<WorldMeeting, Part>()

  /** `actors`: who is marked on the page. */
  constructor(page: PageReading, actors: readonly ResolvedMention[]) {
    this.#page = page
    this.#actors = actors
  }

  /** Is it marked in this piece of the page, or named beyond doubt before? */
  isMarked(id: EntityId): boolean {
    return this.#page.evidence.named[id] !== undefined || this.#actors.some((one) => one.entity === id)
  }

  partIn(meeting: WorldMeeting): Part {
    let part = this.#parts.get(meeting)
    if (!part) {
      part = this.#count(meeting)
      this.#parts.set(meeting, part)
    }
    return part
  }

  #count(meeting: WorldMeeting): Part {
    const { gazetteer } = this.#page
    const belongs = belongingTo(meeting, gazetteer)
    const part: Part = { states: 0, others: 0 }
    this.#members ??= this.#membersOf()
    for (const { isState, sides } of this.#members) {
      if (!sides.some(belongs)) continue
      if (isState) part.states++
      else part.others++
    }
    return part
  }

  /** Read when a phrase first asks: many pages have none that may mean a meeting. */
  #membersOf(): Member[] {
    const { gazetteer, evidence } = this.#page
    const ids = new Set(idsNamed(evidence))
    for (const { entity } of this.#actors) if (entity !== null) ids.add(entity)
    return [...ids].map((id) => {
      const entity = gazetteer.entityNumber(id)
      return { isState: gazetteer.kindOf(entity) === 'state', sides: [entity, ...gazetteer.postsOf(entity).map((post) => post.other)] }
    })
  }
}

/**
 * Tells who took part in a meeting: those who did, the states and bodies that they have held posts of, and the members of the body that met, whether
 * or not the record lists the name. Of the record, so found once.
 */
function belongingTo(meeting: WorldMeeting, gazetteer: Gazetteer): (side: number) => boolean {
  const kept = BELONGING.get(meeting)
  if (kept) return kept
  const { actors, bodies } = meeting
  const known = new Map<number, boolean>()
  for (const actor of actors) {
    known.set(actor, true)
    for (const { other } of gazetteer.postsOf(actor)) known.set(other, true)
  }
  const belongs = (side: number): boolean => {
    let is = known.get(side)
    if (is === undefined) {
      is = bodies.length > 0 && gazetteer.groupsOf(side).some((group) => bodies.includes(group))
      known.set(side, is)
    }
    return is
  }
  BELONGING.set(meeting, belongs)
  return belongs
}
const BELONGING = new WeakMap<WorldMeeting, (side: number) => boolean>()

/**
 * Does the page name some of those who took part, or others who act for the same states and bodies, or the meeting before?
 * The more a phrase tells (place, day, level, body), the less the page has to.
 */
export function isAbout(page: PageReading, meeting: WorldMeeting, reference: MeetingReference, cast: Cast): boolean {
  const { gazetteer } = page
  if (page.evidence.meetings.some((one) => one.id === meeting.id)) return true
  const { states, others } = cast.partIn(meeting)
  if (isOfSurnames(page, meeting, reference)) return true
  if (isToldByItself(page, meeting, reference)) return true
  if (states + others === 0) return isToldWhole(page, meeting, reference)
  if (isOwnersOnItsDay(meeting, reference)) return true
  // A meeting of the same story has been spoken of before.
  const sameStory = page.evidence.meetings.some(({ id }) => shareTopic(gazetteer, gazetteer.entityNumber(id), meeting.entity))
  if (sameStory) return true
  const placed = reference.places.length > 0 || reference.sentencePlaces.some((place) => meeting.places.includes(place))
  const told =
    Number(placed) +
    Number(reference.days.some((one) => one.precise) || tells(reference.spokenDays, meeting)) +
    Number(reference.levels.length > 0) +
    Number(reference.bodies.length + reference.owners.length > 0)
  // A place or a round, and both sides, or what it was about: such a phrase needs no more names on the page.
  const sided = parties(reference.actors, gazetteer) >= 2 || reference.subjects.length > 0
  if ((placed || reference.ordinal !== null) && sided && states + others >= 2) return true
  if (told >= TOLD_WELL && others >= 1 && states + others >= 2) return true
  // Place, day and level: one who was there or three of the states are enough.
  if (told > TOLD_WELL && (others >= 1 || states + others > TOLD_WELL)) return true
  if (others >= 2 || (page.evidence.cued && states + others >= 2)) return true
  // Talks of delegations at their place, in these days: both states, and somebody who sat there.
  const isTalks = placed && reference.noun === 'talks' && meeting.level === 'delegations'
  return isTalks && others >= 1 && states >= 2 && daysBetween(page.day, meeting) <= THESE_DAYS
}

/** "Rubio and Yermak spoke after the talks in Geneva": two surnames alone, of people who both sat there in these days. */
function isOfSurnames({ evidence, gazetteer, day }: PageReading, meeting: WorldMeeting, reference: MeetingReference): boolean {
  if (evidence.surnames.length < TOLD_WELL || day === null || daysBetween(day, meeting) > THESE_DAYS) return false
  if (!reference.places.some((place) => meeting.places.includes(place))) return false
  return evidence.surnames.filter((id) => meeting.actors.includes(gazetteer.entityNumber(id))).length >= TOLD_WELL
}
/** Days round the article in which what went on at a place is the news. */
const THESE_DAYS = 3

function shareTopic({ topicOffsets, topicValues }: Gazetteer, one: number, other: number): boolean {
  const topics = topicValues.subarray(topicOffsets[other], topicOffsets[other + 1])
  return topicValues.subarray(topicOffsets[one], topicOffsets[one + 1]).some((topic) => topics.includes(topic))
}

/** Place, day and level, on a page that has told of another meeting: nobody has to be named as well. */
function isToldWhole(
  page: PageReading,
  meeting: WorldMeeting,
  { days, levels, places, sentencePlaces, spokenDays }: MeetingReference,
): boolean {
  if (page.evidence.meetings.length === 0 || levels.length === 0) return false
  const there = [...places, ...sentencePlaces].some((place) => meeting.places.includes(place))
  return there && meeting.exact && (tells(days, meeting) || tells(spokenDays, meeting))
}

/** Whose meeting it is and on which day, or which in number: of a body's own meetings there is one a day, and a page need not name all who came. */
function isOwnersOnItsDay(meeting: WorldMeeting, reference: MeetingReference): boolean {
  if (!isOfBodiesTold(reference, meeting)) return false
  return reference.session !== null || (meeting.exact && (tells(reference.days, meeting) || tells(reference.spokenDays, meeting)))
}

/** A phrase that tells two things of a meeting is seldom about another. */
const TOLD_WELL = 2
