// Links meeting names and phrases to one meeting, to several that cannot be told apart (all listed), or to none.
import { isoDay } from '../../model/fuzzy-date.ts'
import type { MeetingId } from '../../model/ids.ts'
import type { Candidate, Reason, ReasonCode, ResolvedMention } from '../../model/page.ts'
import { overlaps } from '../../text/span.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { tellsOfAnotherTime } from '../other-time.ts'
import type { PageReading } from '../page-reading.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { Match } from '../read-block.ts'
import { Antecedents } from './antecedents.ts'
import { A_WEEK, decide, ofLevelSpokenOf, onSpokenDay, preferred } from './choose-meeting.ts'
import { inSeries, introducedAmong, isKnown, takenUp } from './introduced-meetings.ts'
import { compatibleMeetings, type MeetingCandidate, nearest, parties, placesOf, represents, tells } from './link-meeting.ts'
import { isContradicted, isCountedPast, isOfAProcess, isSomebodyElses } from './meeting-doubts.ts'
import { postsByBlock, takeHolders } from './meeting-holders.ts'
import { findMeetingReferences, type MeetingReference } from './meeting-reference.ts'
import { countLater, isOfOneDay, isOnTheSpot, isTimedOnly, ofPlaceSpokenOf, ofThatTime } from './meeting-times.ts'
import { Cast, isAbout, isOfTheStory } from './meeting-topic.ts'
import { monthBefore } from './passage-days.ts'
import { isBody } from './phrase-walk.ts'
import { announced, canWait, settled } from './settle-meetings.ts'
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

/** A level alone ("the defence ministers' meeting") tells which only of meetings so near to the article (days). */
const OF_LATE = 14

/** A subject alone ("the summit on Ukraine") tells less: days. */
const OF_THESE_DAYS = 3

/** What each meeting was called so far: "the talks" takes up talks. */
type Nouns = Map<string, Set<string>>

/** All meeting mentions of the page, in order; adds the meetings introduced to the page's evidence. `actors`: who is marked on it. */
export function resolveMeetings(page: PageReading, actors: readonly ResolvedMention[]): ResolvedMention[] {
  const resolved: ResolvedMention[] = []
  const nouns: Nouns = new Map()
  const cast = new Cast(page, actors)
  const before = new Antecedents()
  const waiting: MeetingReference[] = []
  const posts = postsByBlock(actors)
  for (const reading of page.readings) {
    if (reading.meetingNames.length === 0 && reading.lexicon.length === 0) continue
    const named = reading.meetingNames.flatMap((match) => resolveName(page, reading.block.index, match))
    const references = findMeetingReferences(reading, page.day, page.gazetteer)
    for (const one of references) takeHolders(one, posts.get(reading.block.index), page.gazetteer)
    const told = findToldMeetings(reading, page.day, references)
    if (named.length + references.length + told.length === 0) continue
    const items = [
      ...named.map((mention) => ({ at: mention.start, mention, reference: null as MeetingReference | null, told: false })),
      ...references
        .filter((one) => !named.some((name) => overlaps(name, one)))
        .map((reference) => ({ at: reference.start, mention: null, reference, told: false })),
      ...told.map((reference) => ({ at: reference.start, mention: null, reference, told: true })),
    ].sort((a, b) => a.at - b.at)
    for (const item of items) {
      const mention = item.mention ?? resolveReference(page, item.reference as MeetingReference, item.told, cast, nouns, before)
      if (!mention) {
        if (item.reference && !item.told) {
          before.passBy(item.reference)
          if (canWait(item.reference)) waiting.push(item.reference)
        }
        continue
      }
      if (mention.entity && item.reference && !item.told) before.know(item.reference, mention.entity)
      if (mention.entity) introduce(page, mention.entity as MeetingId, reading.block.index)
      if (mention.entity && item.reference && !item.told)
        nouns.set(mention.entity, new Set([...(nouns.get(mention.entity) ?? []), item.reference.noun]))
      if (!item.told) resolved.push(mention)
    }
  }
  const late = waiting.flatMap((reference) => {
    const meeting = announced(page, reference, resolved)
    const { reading, start, end } = reference
    const reason: Reason = { code: 'meeting-introduced', cue: reading.block.text.slice(start, end) }
    return meeting ? linked(reading.block.index, reference, meeting.id, reason, 'reference') : []
  })
  return [...resolved, ...late].map((mention) => settled(mention, resolved, SCORE['meeting-introduced'] as number))
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

function resolveReference(
  page: PageReading,
  reference: MeetingReference,
  told: boolean,
  cast: Cast,
  nouns: Nouns,
  before: Antecedents,
): ResolvedMention | null {
  if (reference.foreign || (reference.days.length === 0 && tellsOfAnotherTime(reference.reading, reference.start, page.day))) return null
  const block = reference.reading.block.index
  const dated = reference.days.some((one) => one.precise)
  const placed = reference.places.length + reference.placeEntities.length + reference.hosts.length > 0
  // A call has no place: the day that its sentence tells does instead. So it does for a body that meets under its own name.
  const toldDays =
    reference.spokenDays.length > 0 ? reference.spokenDays : reference.hints.filter((one) => one.precise || reference.owners.length > 0)
  const onItsDay = (reference.noun === 'call' || reference.remote || reference.owners.length > 0) && toldDays.length > 0
  const tied = reference.bodies.length > 0 || isWithBody(reference, page.gazetteer) || parties(reference.actors, page.gazetteer) >= 2
  countLater(page, reference)
  const onTheSpot = isOnTheSpot(reference, page.gazetteer, page.day)
  const timed = !told && isTimedOnly(reference)
  const identified =
    placed || dated || onItsDay || reference.levels.length > 0 || tied || onTheSpot.length > 0 || timed || reference.subjects.length > 0
  if (reference.hypothetical && !dated && onTheSpot.length === 0) return null
  if (reference.indefinite && !dated && !placed && !onItsDay && onTheSpot.length === 0) return null
  if (isSomebodyElses(reference, placed, tied, dated)) return null
  if (!identified) return told ? null : resolvePlain(page, reference, nouns, before)
  const compatible = compatibleNow(reference, page)
  if (compatible.length === 0 && placed && (dated || toldDays.length > 0)) before.passByAt(reference, placesOf(reference, page.gazetteer))
  const certain = compatible.filter(({ meeting }) => isAbout(page, meeting, reference, cast))
  const about = certain.length > 0 || told ? certain : compatible.filter(({ meeting }) => isOfTheStory(page, meeting, cast))
  const candidates = placed || dated ? about : preferred(about, onTheSpot)
  const spoken = onSpokenDay(candidates, reference)
  // The sentence's day is that of a meeting which the page is not about: then no other is meant.
  if (
    !dated &&
    compatible.some((one) => tells(reference.spokenDays, one.meeting)) &&
    !spoken.some((one) => tells(reference.spokenDays, one.meeting))
  )
    return null
  if (candidates.length === 0 || (onItsDay && !placed && !dated && !spoken.every((one) => tells(toldDays, one.meeting)))) return null
  if (isNamedForBody(reference) && !dated && !spoken.every((one) => tells(reference.spokenDays, one.meeting))) return null
  const introduced = introducedAmong(page, spoken, block)
  if (!introduced && isContradicted(reference, spoken, placed, dated)) return null
  const counted =
    reference.ordinal === null
      ? null
      : inSeries(reference.ordinal === 1 ? candidates.filter((one) => isKnown(page, one)) : candidates, reference.ordinal)
  // "A second meeting" within these days is not the second of the spring.
  const ordinal = counted && introduced && counted.distance - introduced.distance > A_WEEK ? null : counted
  const inTime = reference.days.length > 0
  const alone = inTime && !placed && !tied
  const best =
    ordinal ??
    introduced ??
    (timed ? null : decide(spoken, dated, inTime)) ??
    (alone && !isOfOneDay(reference)
      ? ofThatTime(page, spoken)
      : (ofPlaceSpokenOf(page, spoken, reference) ?? ofLevelSpokenOf(page, spoken, inTime)))
  const bare = placed && !inTime && !tied && reference.levels.length === 0
  if (bare && (!best || best !== introduced) && before.isAtAnothersPlace(reference, best ?? spoken[0])) return null
  if (best ? isCountedPast(reference, best, page.day) : timed) return null
  const cue = reference.reading.block.text.slice(reference.start, reference.end)
  const date = page.day === null ? {} : { date: isoDay(page.day) }
  const ofLevelOnly = !placed && !dated && !tied && reference.days.length === 0 && !onItsDay
  const reach = reference.levels.length > 0 ? OF_LATE : OF_THESE_DAYS
  const first = best ?? (spoken[0] as MeetingCandidate)
  const onItsOwnDay = tells(reference.spokenDays, first.meeting) || tells(reference.hints, first.meeting)
  if (ofLevelOnly && best !== introduced && !onItsOwnDay && (first.distance > reach || !first.meeting.exact)) return null
  if (best)
    return linked(block, reference, best.meeting.id, { code: codeOf(reference, dated, best === introduced), cue, ...date }, 'reference')
  const among = reference.days.length > 0 ? spoken : nearest(spoken)
  if (told || among.length > 3) return null
  return undecided(block, reference, among, { code: 'undecided', cue, ...date })
}

/** What fits the phrase; where nothing does, what fits it in the month spoken of before. */
function compatibleNow(reference: MeetingReference, page: PageReading): MeetingCandidate[] {
  const compatible = compatibleMeetings(reference, page.day, page.gazetteer)
  if (compatible.length > 0 || reference.hints.length > 0) return compatible
  reference.hints = monthBefore(reference.reading, reference, page.day)
  return reference.hints.length > 0 ? compatibleMeetings(reference, page.day, page.gazetteer) : compatible
}

/** Is a body among those who met, by itself and not through the title of somebody who acts for it ("with NATO's Mark Rutte")? */
function isWithBody(reference: MeetingReference, gazetteer: Gazetteer): boolean {
  return reference.actors.some(
    (actor) => isBody(gazetteer.kindOf(actor)) && !reference.actors.some((other) => other !== actor && represents(other, actor, gazetteer)),
  )
}

function codeOf(reference: MeetingReference, dated: boolean, introduced: boolean): ReasonCode {
  const placed = reference.places.length > 0 || reference.placeEntities.length > 0
  if (placed && dated) return 'meeting-place-date'
  if (reference.levels.length > 0 && dated) return 'meeting-level-date'
  if (dated) return 'meeting-date'
  return introduced ? 'meeting-introduced' : 'meeting-nearest'
}

/** "at the European Council": the noun itself is the name of the body. */
function isNamedForBody(reference: MeetingReference): boolean {
  return reference.reading.names.some(
    (one) =>
      one.class === PATTERN_CLASS.NAME &&
      reference.bodies.includes(one.target) &&
      one.start <= reference.start &&
      reference.start < one.end,
  )
}

/** "the summit", "this gathering": the meeting introduced last that such a noun can mean; all of them where several were just named. */
function resolvePlain(page: PageReading, reference: MeetingReference, nouns: Nouns, before: Antecedents): ResolvedMention | null {
  if (isOfAProcess(reference)) return null
  if (!reference.definite || reference.indefinite || reference.remote || reference.qualified) return null
  const block = reference.reading.block.index
  const taken = takenUp(page, reference, nouns)
  if (!taken) return null
  const cue = reference.reading.block.text.slice(reference.start, reference.end)
  const [only] = taken.meetings
  if (taken.meetings.length === 1 && only && before.isAnothers(reference, only.id)) return null
  if (taken.meetings.length === 1 && only)
    return linked(block, reference, only.id, { code: 'meeting-introduced', cue, block: taken.block }, 'reference')
  const among = taken.meetings.map((meeting) => ({ meeting, distance: 0 }))
  return undecided(block, reference, among, { code: 'undecided', cue })
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
