// When a page was written that shows no date: each day on which a meeting began that the page may tell of gets a point for every sign that speaks for it.
// Gets the page, read once without a day, and what its phrases may mean; gives the day for which most speaks, or null where another is nearly as likely.
import type { ResolvedMention } from '../../model/page.ts'
import { type Gazetteer, meetingById, type WorldMeeting } from '../gazetteer.ts'
import type { PageReading } from '../page-reading.ts'
import { daysIn } from './days-of-block.ts'
import type { MeetingCandidate } from './fitting-meetings.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { hasWeekday } from './weekdays.ts'

/** A phrase that tells something, with every meeting of the record that it may mean: of several, which one is what the page's day will tell. */
export interface OpenPhrase {
  reference: MeetingReference
  candidates: readonly MeetingCandidate[]
}

/** What speaks for the days round some days, as ranges of day numbers: one meeting, one date, or one phrase with all that it may mean. */
interface Sign {
  ranges: readonly (readonly [first: number, last: number])[]
  points: number
  /** Does it stand in the news, and not in the background alone? */
  isNews: boolean
}

/** Blocks in which the news stands: a sign there counts twice, since the rest is background. */
const LEAD = 3
/** Days round a day within which a meeting speaks for it, and a date: reports come out a little before or after what they tell of. */
const REACH = 3
const DATE_REACH = 1
/** A phrase that may mean so many speaks for each as a link does; of more, for each the less. */
const FEW = 3
/** Points of a meeting that its own name, or its place and its date, tells beyond doubt, besides those of any other. */
const BEYOND_DOUBT = 1
/** Points of a weekday of the news that is, or is not, that of a meeting of those days. */
const WEEKDAY = 1.5
/** Points of somebody of the page who was there, for each unit of how much that says; a fifth of it against, if not. */
const COMPANY = 0.33
const ABSENT = 0.2
/** Points against a day for each date that lies more than so many days ahead of it: pages seldom tell the date of what is far off. */
const LATER = 2
const FAR_AHEAD = 5
/** What a day must have more than one of another news (more than so many days away), or than the points of a page that is about none. */
const CLEARLY = 1.5
const OTHER_NEWS = 10
const OF_NONE = 2

/** Day number of about when the page was written; null where nothing tells it, or two times are as likely. `marked`: who is on the page. */
export function dayOfPage(
  page: PageReading,
  first: readonly ResolvedMention[],
  open: readonly OpenPhrase[],
  marked: readonly ResolvedMention[],
): number | null {
  const meetings = meetingsTold(page.gazetteer, first, open)
  if (meetings.length === 0 || isOverview(page.gazetteer, first)) return null
  const dates = datesOf(page)
  const signs = [...signsOfLinks(page.gazetteer, first), ...signsOfPhrases(open), ...dates]
  const people = peopleOn(page, marked)
  const weekdays = weekdaysOfNews(page)
  const points = (day: number) => {
    const near = meetings.filter(({ start }) => Math.abs(start - day) <= REACH)
    const told = signs.reduce((sum, sign) => (isRound(day, sign) ? sum + sign.points : sum), 0)
    const later = dates.filter(({ ranges }) => ranges.every(([from]) => from - day > FAR_AHEAD)).length
    return told + weekdayPoints(weekdays, near) + COMPANY * companyAt(people, near) - LATER * later
  }
  const days = [...new Set(meetings.map(({ start }) => start))].map((day) => ({ day, points: points(day) }))
  days.sort((a, b) => b.points - a.points || b.day - a.day)
  const [best] = days
  if (!best || !signs.some((sign) => sign.isNews && isRound(best.day, sign))) return null
  const others = days.filter(({ day }) => Math.abs(day - best.day) > OTHER_NEWS).map((one) => one.points)
  return best.points - Math.max(OF_NONE, ...others) >= CLEARLY ? best.day : null
}

/** Does the page tell of meetings of so many times, each beyond doubt, that it is of none of them: an explainer, a chronicle? */
function isOverview(gazetteer: Gazetteer, first: readonly ResolvedMention[]): boolean {
  const told = first.flatMap(({ entity }) => meetingById(gazetteer, entity)?.start ?? []).sort((a, b) => a - b)
  let times = 0
  let last = Number.NEGATIVE_INFINITY
  for (const day of told) if (day - last > A_TIME) [times, last] = [times + 1, day]
  return times >= MANY_TIMES
}
/** Days from the first meeting of one time to those of another. */
const A_TIME = 30
const MANY_TIMES = 3

/** All meetings, known to the day, that the page links or that one of its phrases may mean. */
function meetingsTold(gazetteer: Gazetteer, first: readonly ResolvedMention[], open: readonly OpenPhrase[]): WorldMeeting[] {
  const linked = first.flatMap(({ entity }) => meetingById(gazetteer, entity) ?? [])
  const possible = open.flatMap(({ candidates }) => candidates.map(({ meeting }) => meeting))
  return [...new Set([...linked, ...possible])].filter(({ exact }) => exact)
}

/** Each meeting that the page tells by itself, once, however often it speaks of it. */
function signsOfLinks(gazetteer: Gazetteer, first: readonly ResolvedMention[]): Sign[] {
  const told = new Map<WorldMeeting, Sign>()
  for (const { entity, block, reason } of first) {
    const meeting = meetingById(gazetteer, entity)
    if (!meeting?.exact) continue
    const sure = reason.code === 'meeting-name' || reason.code === 'meeting-place-date' || reason.code === 'meeting-level-date'
    const points = weightOf(block) + (sure ? BEYOND_DOUBT : 0)
    keep(told, meeting, { ranges: [[meeting.start - REACH, meeting.start + REACH]], points, isNews: block < LEAD })
  }
  return [...told.values()]
}

/** Each phrase that may mean several, once for all that mean the same ones. */
function signsOfPhrases(open: readonly OpenPhrase[]): Sign[] {
  const told = new Map<string, Sign>()
  for (const { reference, candidates } of open) {
    const weekdays = [...reference.days, ...reference.spokenDays].flatMap(({ weekday }) => weekday ?? [])
    const then = candidates.filter(({ meeting }) => weekdays.some((one) => hasWeekday(one, meeting.start, meeting.end)))
    const starts = (then.length > 0 ? then : candidates).flatMap(({ meeting }) => (meeting.exact ? meeting.start : []))
    const { index } = reference.reading.block
    const points = weightOf(index) * Math.min(1, FEW / starts.length)
    keep(told, starts.join(), { ranges: starts.map((day) => [day - REACH, day + REACH]), points, isNews: index < LEAD })
  }
  return [...told.values()]
}

/** Each numbered date, once; without a year, that of each of the record's years. */
function datesOf({ readings }: PageReading): Sign[] {
  const told = new Map<string, Sign>()
  for (const reading of readings)
    for (const { ranges } of daysIn(reading, 0, reading.block.text.length, null)) {
      if (ranges.length === 0) continue
      const near = ranges.map(([from, last]) => [from - DATE_REACH, last + DATE_REACH] as const)
      keep(told, ranges.join(), { ranges: near, points: weightOf(reading.block.index), isNews: reading.block.index < LEAD })
    }
  return [...told.values()]
}

/** Of a sign that is told again and again the one that speaks most. */
function keep<Key>(told: Map<Key, Sign>, key: Key, sign: Sign): void {
  const before = told.get(key)
  told.set(key, { ...sign, points: Math.max(sign.points, before?.points ?? 0), isNews: sign.isNews || before?.isNews === true })
}

function weightOf(block: number): number {
  return block < LEAD ? 2 : 1
}

function isRound(day: number, { ranges }: Sign): boolean {
  return ranges.some(([first, last]) => first <= day && day <= last)
}

/** The weekdays that the news names without a date. */
function weekdaysOfNews({ readings }: PageReading): number[] {
  return readings.flatMap((reading) =>
    reading.block.index < LEAD ? daysIn(reading, 0, reading.block.text.length, null).flatMap(({ weekday }) => weekday ?? []) : [],
  )
}

function weekdayPoints(weekdays: readonly number[], near: readonly WorldMeeting[]): number {
  if (weekdays.length === 0) return 0
  return weekdays.some((one) => near.some(({ start, end }) => hasWeekday(one, start, end))) ? WEEKDAY : -WEEKDAY
}

/** Somebody of the page who took part in meetings; who is at few of the record's says more than who is at most. */
interface Guest {
  person: number
  rarity: number
}

function peopleOn({ gazetteer, evidence }: PageReading, marked: readonly ResolvedMention[]): Guest[] {
  const { meetings } = gazetteer.world()
  const ids = new Set([...Object.keys(evidence.named), ...marked.flatMap(({ entity }) => entity ?? [])])
  return [...ids].flatMap((id) => {
    const person = gazetteer.entityNumber(id)
    const attended = gazetteer.kindOf(person) === 'person' ? meetings.filter(({ actors }) => actors.includes(person)).length : 0
    return attended === 0 ? [] : { person, rarity: Math.max(0, Math.log(meetings.length / (1 + attended))) }
  })
}

/** How many of the page's people took part in one of these meetings, each by how much that says. */
function companyAt(people: readonly Guest[], near: readonly WorldMeeting[]): number {
  return people.reduce((sum, { person, rarity }) => {
    return sum + (near.some(({ actors }) => actors.includes(person)) ? rarity : -ABSENT * rarity)
  }, 0)
}
