// "The summit", "the second meeting", "those talks": which of the meetings that the page has introduced a phrase takes up.
// Gets the page's evidence and the candidates that fit the phrase; gives one of them, several that cannot be told apart, or none.
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import type { PageReading } from '../page-reading.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import type { MeetingCandidate } from './fitting-meetings.ts'
import { compatibleMeetings } from './fitting-meetings.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** Days by which another meeting must be nearer to the article to be meant rather than the one introduced. */
const MUCH_NEARER = 20
/** Days within which meetings are counted as first and second of one story. */
const SERIES = 21
/** The same for a noun that says whom it was with ("his meeting with …"). */
const NEAR_OF_SOMEBODY = 8
/** Blocks after which a plain noun no longer takes up a meeting: by then the text has moved on. */
const NEAR = 3

/**
 * The candidate that the article has introduced. Where it has introduced several, only one spoken of in this block or the one before
 * while the others are further away; a candidate much nearer to the article's date than the one introduced is meant instead.
 */
export function introducedAmong(page: PageReading, candidates: readonly MeetingCandidate[], block: number): MeetingCandidate | null {
  const known: { candidate: MeetingCandidate; at: number }[] = []
  for (const { id, block: at } of page.evidence.meetings)
    if (at <= block) for (const candidate of candidates) if (candidate.meeting.id === id) known.push({ candidate, at })
  const last = known.at(-1)
  const nearestOne = candidates[0]
  if (!last || !nearestOne) return null
  // One to come that the block before has announced is meant however far it is from the article.
  const isAnnounced = last.at >= block - 1 && page.day !== null && last.candidate.meeting.start > page.day
  if (!isAnnounced && last.candidate.distance - nearestOne.distance > MUCH_NEARER) return null
  const rivals = known.filter((one) => one.candidate.meeting !== last.candidate.meeting)
  return rivals.every((one) => one.at < last.at && last.at >= block - 1) ? last.candidate : null
}

/** "A new round": is there a later one than that which the page has told of, held by the article's day? */
export function isFollowed(
  { day }: PageReading,
  { newer }: MeetingReference,
  { meeting }: MeetingCandidate,
  candidates: readonly MeetingCandidate[],
): boolean {
  return newer && day !== null && candidates.some((one) => one.meeting.start > meeting.end && one.meeting.start <= day)
}

/** Has the page told of it so far? */
export function isKnown(page: PageReading, { meeting }: MeetingCandidate): boolean {
  return page.evidence.meetings.some(({ id }) => id === meeting.id)
}

/** The first, second… of meetings in the order of their dates, where they are few and near each other. */
export function inSeries<T extends { meeting: WorldMeeting }>(candidates: readonly T[], ordinal: number): T | null {
  const ordered = [...candidates].sort((a, b) => a.meeting.start - b.meeting.start)
  const first = ordered[0]
  const wanted = ordered[ordinal - 1]
  return first && wanted && ordered.length > 1 && wanted.meeting.start - first.meeting.start <= SERIES ? wanted : null
}

/** The first of meetings that are all of one such series: near each other, or all on one level. */
export function firstOfAll<T extends { meeting: WorldMeeting }>(candidates: readonly T[]): T | null {
  const ordered = [...candidates].sort((a, b) => a.meeting.start - b.meeting.start)
  const [first, second] = ordered
  const last = ordered.at(-1)
  if (!first || !second || !last) return null
  const isOne = last.meeting.start - first.meeting.start <= SERIES || ordered.every(({ meeting }) => meeting.level === first.meeting.level)
  return isOne ? first : null
}

/** What each meeting was called on the page so far, by its id. */
export type Nouns = Map<string, Set<string>>

/** What a plain noun takes up: one meeting with the block that introduced it, or several that are as likely. */
export interface TakenUp {
  meetings: WorldMeeting[]
  block: number
}

/**
 * The meeting introduced last that such a noun can mean. `nouns`: what each meeting was called on the page; "the talks" only takes up
 * what was called talks, since the word may mean any negotiation. `justTold`: the meeting that the sentence right before tells of. `isAside`: was it
 * last told of only to say when something else was?
 */
export function takenUp(
  page: PageReading,
  reference: MeetingReference,
  nouns: ReadonlyMap<string, ReadonlySet<string>>,
  justTold: string | null,
  isAside: (id: string) => boolean,
): TakenUp | null {
  const { reading } = reference
  const block = reading.block.index
  const known = knownMeetings(page, reference, page.gazetteer)
  const last = known.at(-1)
  if (
    !last ||
    block - last.at > (reference.actors.length > 0 ? NEAR_OF_SOMEBODY : NEAR) ||
    (last.at !== block && sectionOf(page, last.at) !== reading.block.section)
  )
    return null
  if (
    reference.noun === 'talks' &&
    !mayBeTalks(nouns.get(last.meeting.id), last.at, justTold === last.meeting.id || isFirst(reference, last.at))
  )
    return null
  if (reference.newer) return newest(known)
  const distinct = known.filter((one, index) => known.findIndex((other) => other.meeting === one.meeting) === index)
  // "That first meeting" of one told of may be an earlier one.
  if (reference.ordinal !== null) {
    const wanted = inSeries(distinct, reference.ordinal)
    return wanted ? { meetings: [wanted.meeting], block: last.at } : null
  }
  // Different ones in the same breath: which is meant is anybody's guess.
  const rivals = distinct.filter((one) => one.meeting !== last.meeting && latest(known, one.meeting) >= last.at - 1)
  if (rivals.length > 0) {
    const just = distinct.find((one) => one.meeting.id === justTold)
    if (just) return { meetings: [just.meeting], block: just.at }
    const all = [last.meeting, ...rivals.map((one) => one.meeting)]
    const main = all.filter((one) => !isAside(one.id))
    const among = main.length > 0 ? main : all
    // Of a summit and a call, "the summit" is the one that was called so.
    const called = among.filter((one) => reference.noun !== 'meeting' && nouns.get(one.id)?.has(reference.noun))
    return { meetings: (called.length === 1 ? called : among).slice(0, 3), block: last.at }
  }
  return { meetings: [last.meeting], block: last.at }
}

/** What stands for a noun where a verb alone has told of a meeting, in this block. */
export function toldIn(block: number): string {
  return `told in ${block}`
}

/** Does the phrase stand in the first sentence of the block after that one? */
function isFirst({ reading, start, end }: MeetingReference, block: number): boolean {
  return reading.block.index === block + 1 && sentenceRound(reading, { start, end }).start === 0
}

/** Called talks before, or by no noun where it was told of last ("leaders met in Paris. The talks …"). */
function mayBeTalks(called: ReadonlySet<string> | undefined, at: number, next: boolean): boolean {
  return called !== undefined && (called.has('talks') || (next && called.has(toldIn(at))))
}

/** "This new meeting": the latest of those told of. */
function newest(known: readonly { meeting: WorldMeeting; at: number }[]): TakenUp | null {
  const [latestOne] = [...known].sort((a, b) => b.meeting.start - a.meeting.start)
  return latestOne ? { meetings: [latestOne.meeting], block: latestOne.at } : null
}

function knownMeetings(page: PageReading, reference: MeetingReference, gazetteer: Gazetteer): { meeting: WorldMeeting; at: number }[] {
  const { index } = reference.reading.block
  const before = page.evidence.meetings.filter(({ block }) => block <= index)
  // None told of nearby, none meant: which of those further up would fit need not be asked.
  if (!before.some(({ block }) => index - block <= NEAR)) return []
  const ids = new Set<string>(before.map(({ id }) => id))
  const told = gazetteer.world().meetings.filter(({ id }) => ids.has(id))
  const fits = new Map(
    compatibleMeetings(reference, { gazetteer, day: null, among: told }).map((one) => [one.meeting.id as string, one.meeting]),
  )
  return before.flatMap(({ id, block: at }) => {
    const meeting = fits.get(id)
    return meeting ? [{ meeting, at }] : []
  })
}

function latest(known: readonly { meeting: WorldMeeting; at: number }[], meeting: WorldMeeting): number {
  return Math.max(...known.filter((one) => one.meeting === meeting).map((one) => one.at))
}

/** A heading begins another part of the story; the lines under the headline belong to the first. */
function sectionOf(page: PageReading, block: number): number | undefined {
  return page.readings.find((reading) => reading.block.index === block)?.block.section
}
