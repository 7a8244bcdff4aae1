// When a page was written that shows no date: the days and meetings that it tells of vote for days, and of those with most votes the page is read as
// if it were of each. Gets the page, what its phrases may mean, and a way to read it so; gives the day on which all agree best, or null where two do.
import { dayNumber } from '../../model/fuzzy-date.ts'
import type { ResolvedMention } from '../../model/page.ts'
import { type Gazetteer, meetingById, type WorldMeeting } from '../gazetteer.ts'
import type { PageReading } from '../page-reading.ts'
import { RECORD_YEARS } from './calendar-days.ts'
import { daysIn } from './days-of-block.ts'
import type { MeetingCandidate } from './fitting-meetings.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { hasWeekday } from './weekdays.ts'

/** A phrase that tells something, with every meeting of the record that it may mean, whether or not one was chosen. */
export interface OpenPhrase {
  reference: MeetingReference
  candidates: readonly MeetingCandidate[]
}

/** What speaks for a day: a date of the text, or a meeting that began on it. */
interface Vote {
  day: number
  weight: number
  meeting: WorldMeeting | null
}

/** The meeting mentions of the page, read as if it were of this day. */
type ReadAt = (day: number) => readonly ResolvedMention[]

/** Blocks in which the news stands, and how much more they weigh than what follows: the rest is background. */
const LEAD = 3
const LEADING = 2
/** Days within which votes speak for each other. */
const REACH = 3
/** Days by which the days that are tried lie apart, how many there are, and their votes as a share of the most. */
const APART = 4
const MOST_TRIED = 8
const SHARE = 0.15
/** Points: of a vote, of a meeting linked far from the day (one near it has a whole point), of company, of a weekday that is a meeting's. */
const OF_VOTES = 0.5
const OF_BACKGROUND = 0.4
const OF_COMPANY = 0.25
const OF_WEEKDAY = 1
/** How much a person says against a day who was only at meetings of other days. */
const ELSEWHERE = 0.2
/** Points that one day must have, and by which it must have more than those of other weeks (days). */
const ENOUGH = 1
const CLEARLY = 0.6
const OTHER_WEEKS = 10
/** Days after a meeting within which the next one is of the same news, if it has half as many votes: the page was written by then. */
const SAME_NEWS = 6
const HALF = 0.5

/** Day number of about when the page was written; null where nothing tells it, or two times are as likely. `marked`: who is on the page. */
export function dayOfPage(
  page: PageReading,
  first: readonly ResolvedMention[],
  open: readonly OpenPhrase[],
  marked: readonly ResolvedMention[],
  readAt: ReadAt,
): number | null {
  const told = [...votesOfNames(page, first), ...open.flatMap(votesOfPhrase)]
  const votes = [...told, ...votesOfDates(page, told)]
  if (votes.length === 0 || isOverview(page.gazetteer, first)) return null
  const people = peopleOn(page, marked)
  const weekdays = weekdaysOfNews(page)
  const points = (day: number) => {
    const near = meetingsNear(day, votes)
    const weekday = isOnOneOf(weekdays, near) ? OF_WEEKDAY : 0
    return (
      OF_VOTES * votesFor(day, votes) + pointsOfLinks(page.gazetteer, readAt(day), day) + OF_COMPANY * companyAt(people, near) + weekday
    )
  }
  const tried = daysToTry(votes)
    .map((day) => ({ day, points: points(day) }))
    .sort((a, b) => b.points - a.points)
  const [best] = tried
  if (!best || best.points < ENOUGH) return null
  const other = tried.find((one) => Math.abs(one.day - best.day) > OTHER_WEEKS)
  if (other && best.points - other.points < CLEARLY) return null
  return latestOf(best.day, votes)
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

/** A name may be that of several meetings: "the summit of the community". */
function votesOfNames({ gazetteer }: PageReading, mentions: readonly ResolvedMention[]): Vote[] {
  const named = mentions.filter((one) => one.reason.code === 'meeting-name')
  return named.flatMap((one) => {
    const meeting = meetingById(gazetteer, one.entity)
    return meeting?.exact ? { day: meeting.start, weight: weightOf(one.block), meeting } : []
  })
}

/** Each of those that a phrase may mean, the less the more there are; a weekday in its sentence is that of the meeting, where it is one's. */
function votesOfPhrase({ reference, candidates }: OpenPhrase): Vote[] {
  const weekdays = [...reference.days, ...reference.spokenDays].flatMap(({ weekday }) => weekday ?? [])
  const then = candidates.filter(({ meeting }) => weekdays.some((one) => hasWeekday(one, meeting.start, meeting.end)))
  const among = then.length > 0 ? then : candidates
  const weight = weightOf(reference.reading.block.index) / among.length
  return among.flatMap(({ meeting }) => (meeting.exact ? { day: meeting.start, weight, meeting } : []))
}

/** Numbered dates; without a year, of the record's years that in which some phrase may mean a meeting of that day, else of each in part. */
function votesOfDates({ readings }: PageReading, told: readonly Vote[]): Vote[] {
  const isOfMeeting = ([first, last]: [number, number]) => told.some(({ day }) => day >= first && day <= last)
  return readings.flatMap((reading) =>
    daysIn(reading, 0, reading.block.text.length, null).flatMap(({ ranges }) => {
      const meant = ranges.some(isOfMeeting) ? ranges.filter(isOfMeeting) : ranges
      const weight = weightOf(reading.block.index) / meant.length
      return meant.flatMap(([first, last]) => (last - first <= REACH ? { day: last, weight, meeting: null } : []))
    }),
  )
}

function weightOf(block: number): number {
  return block < LEAD ? LEADING : 1
}

/** The votes for a day and for those beside it, which count the less the farther they are. */
function votesFor(day: number, votes: readonly Vote[]): number {
  return votes.reduce((sum, vote) => sum + vote.weight * Math.max(0, 1 - Math.abs(vote.day - day) / REACH), 0)
}

/** The days of the record's years with most votes round them, some days apart. */
function daysToTry(votes: readonly Vote[]): number[] {
  const isOfRecord = (day: number) => day >= FIRST && day <= LAST
  const days = [...new Set(votes.map((one) => one.day))].filter(isOfRecord).map((day) => ({ day, votes: votesFor(day, votes) }))
  days.sort((a, b) => b.votes - a.votes)
  const chosen: typeof days = []
  for (const one of days) if (chosen.every((other) => Math.abs(other.day - one.day) > APART)) chosen.push(one)
  const most = chosen[0]?.votes ?? 0
  return chosen.slice(0, MOST_TRIED).flatMap((one) => (one.votes >= SHARE * most ? one.day : []))
}
const FIRST = dayNumber(`${RECORD_YEARS[0]}-01-01`)
const LAST = dayNumber(`${RECORD_YEARS[1]}-12-31`)

/** What is linked if the page is of that day: its news counts whole, what it looks back at or forward to in part. */
function pointsOfLinks(gazetteer: Gazetteer, mentions: readonly ResolvedMention[], day: number): number {
  return mentions.reduce((sum, { entity, block }) => {
    const meeting = meetingById(gazetteer, entity)
    if (!meeting) return sum
    return sum + weightOf(block) * (Math.abs(meeting.start - day) <= APART ? 1 : OF_BACKGROUND)
  }, 0)
}

/** Meetings near a day that some phrase may mean. */
function meetingsNear(day: number, votes: readonly Vote[]): WorldMeeting[] {
  const near = votes.flatMap(({ meeting }) => (meeting && Math.abs(meeting.start - day) <= REACH ? meeting : []))
  return [...new Set(near)]
}

/** The weekdays that the news names without a date. */
function weekdaysOfNews({ readings }: PageReading): number[] {
  return readings.flatMap((reading) =>
    reading.block.index < LEAD ? daysIn(reading, 0, reading.block.text.length, null).flatMap(({ weekday }) => weekday ?? []) : [],
  )
}

function isOnOneOf(weekdays: readonly number[], meetings: readonly WorldMeeting[]): boolean {
  return weekdays.some((one) => meetings.some(({ start, end }) => hasWeekday(one, start, end)))
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
    return sum + (near.some(({ actors }) => actors.includes(person)) ? rarity : -ELSEWHERE * rarity)
  }, 0)
}

/** Of two days of one news the later: it tells of both. */
function latestOf(best: number, votes: readonly Vote[]): number {
  const on = (day: number) => votes.reduce((sum, vote) => sum + (vote.day === day ? vote.weight : 0), 0)
  const later = votes.flatMap(({ day }) => (day > best && day - best <= SAME_NEWS && on(day) >= HALF * on(best) ? day : []))
  return Math.max(best, ...later)
}
