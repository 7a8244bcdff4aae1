// A second look, when the whole page is known: a phrase that told too little where it stood, and means the only meeting that the page links.
// Gets the mentions in order and the phrases that had to wait; gives the mentions. Links nothing that the first look has ruled out.
import type { MeetingId } from '../../model/ids.ts'
import type { Reason, ResolvedMention } from '../../model/page.ts'
import { meetingById, type WorldMeeting } from '../gazetteer.ts'
import type { PageReading } from '../page-reading.ts'
import { plainBefore } from '../plain-text.ts'
import { phrasesIn } from './days-of-block.ts'
import { compatibleMeetings } from './fitting-meetings.ts'
import { isOfAProcess } from './long-talks.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isOfSeveral } from './more-than-one.ts'

/** Blocks after a phrase in which what it announces is told ("announced a meeting of the coalition. It will take place on …"). */
const SOON = 3

/** What could not be told from its own words is the only one of its candidates that the page links, if in another block. `told`: those that verbs alone tell of. */
export function settled(
  page: PageReading,
  mention: ResolvedMention,
  all: readonly ResolvedMention[],
  told: ReadonlySet<string>,
  score: number,
): ResolvedMention {
  if (mention.entity !== null) return mention
  const linked = mention.candidates.filter(({ id }) => told.has(id) || all.some((one) => one.entity === id))
  const [only] = linked
  if (linked.length !== 1 || !only) return mention
  if (!told.has(only.id) && all.every((one) => one.entity !== only.id || one.block === mention.block)) return mention
  if (page.day === null && isToldByMonthOnly(page, only.id, all)) return mention
  const reason: Reason = { ...mention.reason, code: 'meeting-introduced' }
  return { ...mention, entity: only.id, candidates: [], score, reason }
}

/** Has the page told of a meeting by its month alone? "The February meeting there" is another than the one that needs no month. */
export function isToldByMonthOnly(page: PageReading, id: string, all: readonly ResolvedMention[]): boolean {
  return all.every((one) => one.entity !== id || tellsMonth(page, one))
}

function tellsMonth({ readings }: PageReading, { block, start, end }: ResolvedMention): boolean {
  const reading = readings.find((one) => one.block.index === block)
  return reading !== undefined && phrasesIn(reading, start, end, null).some((one) => !one.precise)
}

/**
 * On a page without a date, a phrase left undecided between meetings of several seasons: the only one near what the page tells of besides. Columns
 * and reports keep to some weeks, and months lie between the others.
 */
export function ofThePagesTime(
  page: PageReading,
  mention: ResolvedMention,
  all: readonly ResolvedMention[],
  score: number,
): ResolvedMention {
  if (page.day !== null || mention.entity !== null) return mention
  const { meetings } = page.gazetteer.world()
  const among = meetings.filter((one) => mention.candidates.some(({ id }) => id === one.id))
  const told = meetings.filter((one) => !among.includes(one) && all.some(({ entity }) => entity === one.id))
  const apart = (one: WorldMeeting) => Math.min(...told.map(({ start }) => Math.abs(start - one.start)))
  const [first, second] = [...among].sort((a, b) => apart(a) - apart(b))
  if (!first || !second || apart(first) > SAME_WEEKS || apart(second) - apart(first) < A_SEASON) return mention
  return {
    ...mention,
    entity: first.id as MeetingId,
    candidates: [],
    score,
    reason: { ...mention.reason, code: 'meeting-introduced' },
  }
}
/** Days from the next meeting that the page tells, and by which the next candidate must be farther from all of these. */
const SAME_WEEKS = 14
const A_SEASON = 60

/**
 * A headline is of the news: one that only its place has linked to a meeting of long ago means the one meeting of these days that the page itself
 * links at that place.
 */
export function ofTheNews(page: PageReading, mention: ResolvedMention, all: readonly ResolvedMention[]): ResolvedMention {
  const { day, gazetteer } = page
  if (mention.reason.code !== 'meeting-nearest' || day === null || page.readings[0]?.block.index !== mention.block) return mention
  if (page.readings[0].block.role !== 'headline') return mention
  const { meetings } = gazetteer.world()
  const linked = meetingById(gazetteer, mention.entity)
  if (!linked || day - linked.end <= LONG_AGO || all.some((one) => one !== mention && one.entity === mention.entity)) return mention
  const told = new Set(all.flatMap((one) => (one.block === mention.block || one.entity === null ? [] : [one.entity as string])))
  const [only, ...others] = meetings.filter(
    (one) => told.has(one.id) && Math.abs(day - one.start) <= THESE_DAYS && one.places.some((place) => linked.places.includes(place)),
  )
  if (!only || others.length > 0) return mention
  const reason: Reason = { ...mention.reason, code: 'meeting-introduced' }
  return { ...mention, entity: only.id, reason }
}
/** Days after which a meeting is no news, and days round the article that are. */
const LONG_AGO = 14
const THESE_DAYS = 3

/** May a phrase that was not linked be looked at again: whose meeting it is, or what it is about, is told, but not when or where? */
export function canWait(reference: MeetingReference): boolean {
  if (reference.owners.length + reference.bodies.length + reference.subjects.length === 0 && !isToldHeadline(reference)) return false
  return !(
    isOfSeveral(reference) ||
    reference.foreign ||
    reference.qualified ||
    reference.bilateral ||
    reference.hypothetical ||
    isOfAProcess(reference)
  )
}

/** A headline comes before all that could tell what it is about. */
function isToldHeadline({ reading, places, owners, bodies }: MeetingReference): boolean {
  return places.length + owners.length + bodies.length > 0 && reading.block.role === 'headline'
}

/** The one meeting that the next blocks link and the phrase may mean, if it is still to come or is on this very day; null where none is. */
export function announced(page: PageReading, reference: MeetingReference, all: readonly ResolvedMention[]): WorldMeeting | null {
  const { index, text } = reference.reading.block
  const soon = new Set(
    all.filter((one) => one.entity && one.block >= index && one.block <= index + SOON).map((one) => one.entity as MeetingId),
  )
  const fits = compatibleMeetings(reference, page).filter(({ meeting }) => soon.has(meeting.id))
  const [only] = fits
  if (fits.length !== 1 || !only) return null
  if (isToldHeadline(reference)) return only.meeting
  const ahead = page.day === null ? 0 : only.meeting.start - page.day
  const further = FURTHER.test(plainBefore(text, reference.start, REACH))
  return ahead > 0 || (ahead === 0 && !further) ? only.meeting : null
}
/** "Another meeting" is none of today's. */
const FURTHER =
  /(?<!\p{L})(?:another|further|other|autre|nouvel\p{L}*|weiter\p{L}*|otr[oa]|altr[oa]|kolejn\p{L}*|ще одн\p{L}*|чергов\p{L}*|ещ[её] одн\p{L}*|очередн\p{L}*)\s(?:\p{L}+\s)?$/iu
const REACH = 30
