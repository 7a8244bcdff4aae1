// Links meeting names and phrases to one meeting, to several that cannot be told apart (all listed), or to none.
import { MEETING_LEVELS } from '../model/entity.ts'
import { isoDay } from '../model/fuzzy-date.ts'
import type { MeetingId } from '../model/ids.ts'
import type { Candidate, Reason, ReasonCode, ResolvedMention } from '../model/page.ts'
import { overlaps } from '../text/span.ts'
import type { WorldMeeting } from './gazetteer.ts'
import { compatibleMeetings, type MeetingCandidate, nearest } from './link-meeting.ts'
import { findMeetingReferences, type MeetingReference } from './meeting-reference.ts'
import { tellsOfAnotherTime } from './other-time.ts'
import type { PageReading } from './page-reading.ts'
import { PATTERN_CLASS } from './pattern.ts'
import type { Match } from './read-block.ts'
import { findToldMeetings } from './told-meetings.ts'

const SCORE: Partial<Record<ReasonCode, number>> = {
  'meeting-name': 0.97,
  'meeting-place-date': 0.95,
  'meeting-level-date': 0.92,
  'meeting-date': 0.88,
  'meeting-nearest': 0.85,
  'meeting-introduced': 0.85,
  undecided: 0.4,
}

/** A name of a meeting in an article of long before it is another's: days before its start that a name may be written. */
const ANNOUNCED = 120

/** All meeting mentions of the page, in order; adds the meetings introduced to the page's evidence. */
export function resolveMeetings(page: PageReading): ResolvedMention[] {
  const resolved: ResolvedMention[] = []
  for (const reading of page.readings) {
    const named = reading.meetingNames.flatMap((match) => resolveName(page, reading.block.index, match))
    const references = findMeetingReferences(reading, page.day, page.gazetteer)
    const told = findToldMeetings(reading, page.day, references)
    const items = [
      ...named.map((mention) => ({ at: mention.start, mention, reference: null as MeetingReference | null, told: false })),
      ...references
        .filter((one) => !named.some((name) => overlaps(name, one)))
        .map((reference) => ({ at: reference.start, mention: null, reference, told: false })),
      ...told.map((reference) => ({ at: reference.start, mention: null, reference, told: true })),
    ].sort((a, b) => a.at - b.at)
    for (const item of items) {
      const mention = item.mention ?? resolveReference(page, item.reference as MeetingReference, item.told)
      if (!mention) continue
      if (mention.entity) introduce(page, mention.entity as MeetingId, reading.block.index)
      if (!item.told) resolved.push(mention)
    }
  }
  return resolved
}

/** Keeps the order of the latest introduction last: "the summit" means the one spoken of last. */
function introduce(page: PageReading, id: MeetingId, block: number): void {
  page.evidence.meetings = [...page.evidence.meetings.filter((one) => one.id !== id || one.block < block - 1), { id, block }].slice(-40)
}

function resolveName(page: PageReading, block: number, match: Match): ResolvedMention[] {
  const start = page.gazetteer.entityStart[match.target] as number
  if (page.day !== null && page.day < start - ANNOUNCED) return []
  const name = page.gazetteer.string(page.gazetteer.patternName[match.pattern] as number)
  return [linked(block, match, page.gazetteer.entityName(match.target) as MeetingId, { code: 'meeting-name', name }, 'name')]
}

function resolveReference(page: PageReading, reference: MeetingReference, told: boolean): ResolvedMention | null {
  if (reference.foreign || (reference.days.length === 0 && tellsOfAnotherTime(reference.reading, reference.start, page.day))) return null
  const block = reference.reading.block.index
  const dated = reference.days.some((one) => one.precise)
  const identified =
    reference.places.length > 0 ||
    reference.placeEntities.length > 0 ||
    dated ||
    reference.levels.length > 0 ||
    reference.bodies.length > 0 ||
    reference.actors.some((actor) => /^(?:bloc|organisation)\//.test(page.gazetteer.entityName(actor))) ||
    reference.actors.length >= 2
  if (reference.hypothetical && !dated) return null
  if (reference.indefinite && !dated && reference.places.length === 0 && reference.placeEntities.length === 0) return null
  if (!identified) return told ? null : resolvePlain(page, reference)
  const candidates = compatibleMeetings(reference, page.day, page.gazetteer).filter((one) => onTopic(page, one.meeting))
  if (candidates.length === 0) return null
  const spoken = onSpokenDay(candidates, reference)
  const introduced = introducedAmong(page, spoken, block)
  const ordinal = reference.ordinal === null ? null : inOrder(spoken, reference.ordinal)
  const best = ordinal ?? introduced ?? decide(spoken, dated) ?? ofLevelSpokenOf(page, spoken, dated)
  const cue = reference.reading.block.text.slice(reference.start, reference.end)
  const date = page.day === null ? {} : { date: isoDay(page.day) }
  if (best)
    return linked(block, reference, best.meeting.id, { code: codeOf(reference, dated, best === introduced), cue, ...date }, 'reference')
  const among = nearest(spoken)
  if (told || among.length > 3) return null
  return undecided(block, reference, among, { code: 'undecided', cue, ...date })
}

function codeOf(reference: MeetingReference, dated: boolean, introduced: boolean): ReasonCode {
  const placed = reference.places.length > 0 || reference.placeEntities.length > 0
  if (placed && dated) return 'meeting-place-date'
  if (reference.levels.length > 0 && dated) return 'meeting-level-date'
  if (dated) return 'meeting-date'
  return introduced ? 'meeting-introduced' : 'meeting-nearest'
}

/** One candidate, or the clearly nearest one. A phrase with a day of its own is not decided by nearness. */
function decide(candidates: readonly MeetingCandidate[], dated: boolean): MeetingCandidate | null {
  if (candidates.length === 1) return candidates[0] as MeetingCandidate
  if (dated) return null
  const near = nearest(candidates)
  return near.length === 1 ? (near[0] as MeetingCandidate) : null
}

/** Those on a day that the sentence tells, where it tells one of some candidate; else all. */
function onSpokenDay(candidates: readonly MeetingCandidate[], reference: MeetingReference): readonly MeetingCandidate[] {
  const on = candidates.filter(({ meeting }) =>
    reference.spokenDays.some((phrase) => phrase.ranges.some(([first, last]) => first <= meeting.end && last >= meeting.start)),
  )
  return on.length > 0 ? on : candidates
}

/** The second (third…) of meetings in the order of their dates, where they are few and near each other. */
function inOrder(candidates: readonly MeetingCandidate[], ordinal: number): MeetingCandidate | null {
  const ordered = [...candidates].sort((a, b) => a.meeting.start - b.meeting.start)
  const first = ordered[0]
  const wanted = ordered[ordinal - 1]
  return first && wanted && wanted.meeting.start - first.meeting.start <= SERIES ? wanted : null
}
/** Days within which meetings are counted as first and second of one story. */
const SERIES = 21

/** Of candidates that distance does not tell apart, the one whose level the page speaks of, if it speaks of no other's. */
function ofLevelSpokenOf(page: PageReading, candidates: readonly MeetingCandidate[], dated: boolean): MeetingCandidate | null {
  const levels = new Set(
    page.readings.flatMap((reading) =>
      reading.lexicon.flatMap((one) => (one.class === PATTERN_CLASS.LEVEL ? [MEETING_LEVELS[one.target] as string] : [])),
    ),
  )
  const among = (dated ? candidates : nearest(candidates)).filter((one) => levels.has(one.meeting.level))
  return among.length === 1 ? (among[0] as MeetingCandidate) : null
}

/**
 * The candidate that the article has introduced. Where it has introduced several, only one spoken of in this block or the one before
 * while the others are further away; a candidate much nearer to the article's date than the one introduced is meant instead.
 */
function introducedAmong(page: PageReading, candidates: readonly MeetingCandidate[], block: number): MeetingCandidate | null {
  const known = page.evidence.meetings
    .filter((one) => one.block <= block)
    .flatMap(({ id, block: at }) => candidates.filter((one) => one.meeting.id === id).map((candidate) => ({ candidate, at })))
  const last = known.at(-1)
  const nearestOne = candidates[0]
  if (!last || !nearestOne || last.candidate.distance - nearestOne.distance > MUCH_NEARER) return null
  const rivals = known.filter((one) => one.candidate.meeting !== last.candidate.meeting)
  return rivals.every((one) => one.at < last.at && last.at >= block - 1) ? last.candidate : null
}
/** Days by which another meeting must be nearer to the article to be meant rather than the one introduced. */
const MUCH_NEARER = 20

/** "the summit", "this gathering": the meeting introduced last that such a noun can mean; nothing where several were just named. */
function resolvePlain(page: PageReading, reference: MeetingReference): ResolvedMention | null {
  if (!reference.definite || reference.remote) return null
  const block = reference.reading.block.index
  const fits = (meeting: WorldMeeting) =>
    reference.noun === 'summit' ? meeting.level === 'leaders' : reference.noun !== 'call' || meeting.remote
  const world = page.gazetteer.world()
  const known = page.evidence.meetings
    .filter((one) => one.block <= block)
    .flatMap(({ id, block: at }) => {
      const meeting = world.meetings.find((one) => one.id === id)
      return meeting && fits(meeting) && compatibleMeetings(reference, null, page.gazetteer).some((one) => one.meeting === meeting)
        ? [{ meeting, at }]
        : []
    })
  const last = known.at(-1)
  if (!last) return null
  // Two different ones in the last two blocks: which is meant is anybody's guess.
  const rivals = known.filter((one) => one.meeting !== last.meeting && one.at >= last.at - 1)
  const cue = reference.reading.block.text.slice(reference.start, reference.end)
  if (rivals.length > 0) {
    const among = [...new Set([last.meeting, ...rivals.map((one) => one.meeting)])].slice(0, 3).map((meeting) => ({ meeting, distance: 0 }))
    return undecided(block, reference, among, { code: 'undecided', cue })
  }
  return linked(block, reference, last.meeting.id, { code: 'meeting-introduced', cue, block: last.at }, 'reference')
}

/** Is the page about what this meeting was about? A meeting of the record is not meant by every page that says "talks in Paris". */
function onTopic(page: PageReading, meeting: WorldMeeting): boolean {
  if (page.evidence.meetings.some((one) => one.id === meeting.id)) return true
  let states = 0
  let others = 0
  for (const id of Object.keys(page.evidence.named)) {
    const entity = page.gazetteer.entityNumber(id)
    if (!meeting.actors.includes(entity) && !page.gazetteer.postsOf(entity).some((post) => meeting.actors.includes(post.other))) continue
    if (page.gazetteer.kindOf(entity) === 'state') states++
    else others++
  }
  const cues = page.readings.some((reading) => reading.cues.length > 0)
  return others >= 2 || (cues && states + others >= 2)
}

function linked(
  block: number,
  span: { start: number; end: number },
  id: MeetingId,
  reason: Reason,
  via: 'name' | 'reference',
): ResolvedMention {
  const score = SCORE[reason.code] ?? 0.8
  return { block, start: span.start, end: span.end, entity: id, candidates: [{ id, score }], via, score, reason }
}

function undecided(
  block: number,
  span: { start: number; end: number },
  among: readonly MeetingCandidate[],
  reason: Reason,
): ResolvedMention {
  const candidates: Candidate[] = among.map(({ meeting }) => ({ id: meeting.id, score: 1 / among.length }))
  return { block, start: span.start, end: span.end, entity: null, candidates, via: 'reference', score: SCORE.undecided as number, reason }
}
