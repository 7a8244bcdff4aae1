// What time a paragraph stands at before a phrase: what it tells last, by a date or a month, by a count of days from there, or by a meeting. A look
// back goes on from that time and not from the article's, and takes up nothing of another. Gets the phrase and the page so far; gives a Tale, or null.
import type { WorldMeeting } from '../gazetteer.ts'
import type { PageReading } from '../page-reading.ts'
import { plainBefore } from '../plain-text.ts'
import type { Antecedents } from './antecedents.ts'
import { phrasesIn } from './days-of-block.ts'
import { compatibleMeetings, type MeetingCandidate, type Tale } from './fitting-meetings.ts'
import { countsIn } from './later-days.ts'
import type { DayPhrase } from './meeting-days.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { bareDays } from './passage-days.ts'
import { countsDays } from './phrase-surroundings.ts'
import { datesOf, isDate, LONG_AGO, tellsWhoseOrWhere } from './tale-time.ts'
import { tells } from './told-days.ts'

type Days = readonly [first: number, last: number]

interface Clock {
  days: Days
  /** So many times in a row are of long ago. */
  old: number
  /** Has a meeting of the record set it? */
  met: boolean
}

/** What a paragraph tells of time: days, or a count from what it told before (`fromArticle`: from the article). */
interface Told {
  at: number
  days?: Days
  apart?: number
  fromArticle?: boolean
  met?: boolean
}

/** The time of the phrase's own paragraph, if that is long before the article and the phrase means nothing that the page has told of these days. */
export function taleOfPassage(page: PageReading, reference: MeetingReference, before: Antecedents): Tale | null {
  const { day, gazetteer, evidence } = page
  if (day === null || reference.days.some((one) => one.precise) || !tellsWhoseOrWhere(reference)) return null
  const clock = clockAt(page, reference, before)
  if (clock === null || day - clock.days[1] <= LONG_AGO) return null
  const dates = datesOf(reference)
  const known = new Set<string>(evidence.meetings.map(({ id }) => id))
  const isOfThePage = ({ id, bodies }: WorldMeeting) =>
    known.has(id) && day - startOf(gazetteer, id) <= LONG_AGO && reference.owners.every((one) => bodies.includes(one))
  const isMeant = ({ meeting, distance }: MeetingCandidate) =>
    tells(dates, meeting) || isOfThePage(meeting) || (clock.old < LOOKS_BACK && distance <= OF_LATE)
  if (compatibleMeetings(reference, page).some(isMeant)) return null
  const [first, last] = clock.days
  return {
    day: first,
    until: last,
    first: first - BACK,
    last: clock.met ? day : Math.min(day, last + AHEAD),
  }
}
/** Times of long ago after which a paragraph looks back for certain; one may be background. */
const LOOKS_BACK = 2
/** Days from the article within which a meeting is meant rather than one of such a background. */
const OF_LATE = 14
/** Days by which what is told next may lie before the paragraph's time ("after X had said at …"), or behind a date that no meeting of ours is told by. */
const BACK = 5
const AHEAD = 4

/** Has the paragraph gone over to another time since it was told of ("In February … The emergency meeting", behind one of December)? */
export function isOfAnotherTimeThan(meeting: WorldMeeting, page: PageReading, reference: MeetingReference, before: Antecedents): boolean {
  if (reference.days.length > 0) return false
  if (before.toldIn(reference.reading).some(({ id, at }) => id === meeting.id && at < reference.start)) return false
  const clock = clockAt(page, reference, before)
  return clock !== null && (meeting.end < clock.days[0] - LONG_AGO || meeting.start > clock.days[1] + LONG_AGO)
}

function clockAt(page: PageReading, reference: MeetingReference, before: Antecedents): Clock | null {
  const { day } = page
  const told = toldBefore(page, reference, before)
  let now: Days | null = null
  let old = 0
  for (const { days, apart = 0, fromArticle = false } of told) {
    const from: Days | null = days ?? (fromArticle ? (day === null ? null : [day, day]) : now)
    if (from === null) continue
    now = [from[0] + apart, from[1] + apart]
    old = day !== null && day - now[1] > LONG_AGO ? old + 1 : 0
  }
  return now === null ? null : { days: now, old, met: told.some((one) => one.met) }
}

/** All that a paragraph tells of time before a phrase, in order. */
function toldBefore({ day, gazetteer }: PageReading, { reading, start }: MeetingReference, before: Antecedents): Told[] {
  const { text } = reading.block
  const meetings = before.toldIn(reading).filter(({ at }) => at < start && !isSince(text, at))
  // Most paragraphs tell nothing of time.
  if (reading.dateWords.length + meetings.length === 0) return []
  const told: Told[] = meetings.map(({ id, at }) => {
    const first = startOf(gazetteer, id)
    return { at, days: [first, first], met: true }
  })
  const dates = phrasesIn(reading, 0, start, day).filter(
    (one) => isDate(text, one) && !isSince(text, one.start) && lastOf(one, day) !== null,
  )
  const last = dates.at(-1)
  const numbers = last ? bareDays(reading, last.end, start, [last], day) : []
  for (const one of [...dates, ...numbers]) {
    const days = lastOf(one, day)
    if (days) told.push({ at: one.start, days })
  }
  // Reading the counts costs most; few paragraphs have one.
  const counts = countsDays(reading, 0, start) ? countsIn(text.slice(0, start), reading.rules) : []
  for (const { at, days, fromArticle } of counts) told.push({ at, apart: days, fromArticle })
  return told.sort((a, b) => a.at - b.at)
}

/** Of a date or a month without a year the last that has been or is near; null where it tells more than a month. */
function lastOf({ ranges }: DayPhrase, day: number | null): Days | null {
  const [latest] = ranges.filter(([first]) => day === null || first <= day + MONTH).sort((a, b) => b[0] - a[0])
  return latest && latest[1] - latest[0] <= MONTH ? latest : null
}
const MONTH = 31

function startOf(gazetteer: PageReading['gazetteer'], id: string): number {
  return gazetteer.entityStart[gazetteer.entityNumber(id)] as number
}

/** "It has grown since the summit of March": when something began is no time at which the paragraph stands. */
function isSince(text: string, at: number): boolean {
  return SINCE.test(plainBefore(text, at, SINCE_REACH))
}
const SINCE = /(?<!\p{L})(?:since|depuis|seit|desde|od|від)\s(?:[\p{L}’']+\s){0,2}(?:\p{L}['’])?$/iu
/** Units of such a word and two more. */
const SINCE_REACH = 30
