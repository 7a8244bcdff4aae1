// "The summit", "this gathering", "the talks" without a word of their own: takes up a meeting that the page has told of, several that it has just
// told of (all listed), or none. Gets the phrase and the page so far. What else such a phrase may mean, resolve-reference.ts decides.
import type { MeetingId } from '../../model/ids.ts'
import type { Reason, ResolvedMention } from '../../model/page.ts'
import { foldText } from '../../text/fold.ts'
import type { WorldMeeting } from '../gazetteer.ts'
import { tellsOfAnotherTime } from '../other-time.ts'
import type { PageReading } from '../page-reading.ts'
import type { Antecedents } from './antecedents.ts'
import { compatibleMeetings } from './fitting-meetings.ts'
import { roundOf } from './further-rounds.ts'
import { type Nouns, takenUp } from './introduced-meetings.ts'
import { isOfAProcess } from './long-talks.ts'
import { type DayPhrase, isNumbered } from './meeting-days.ts'
import { isElsewhere, isOnTheOtherSide } from './meeting-doubts.ts'
import { linked, undecided } from './meeting-mention.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { countLater } from './meeting-times.ts'
import type { Cast } from './meeting-topic.ts'
import { isBeforeTheNews, isToGoOn } from './other-occasion.ts'
import type { OpenPhrase } from './page-time.ts'
import { isOfAnotherTimeThan } from './passage-clock.ts'
import { tells } from './told-days.ts'
import { isNotToBe } from './wished-meetings.ts'
import { isAfterPreposition, isAWholeWithParts, isTheOneHeld, isTopic } from './without-article.ts'

/** Days after which a meeting is none of late: a plain noun means it only where the page has called it so. */
export const OF_LATE = 14

/** What a page has told up to a phrase. */
export interface StorySoFar {
  page: PageReading
  cast: Cast
  nouns: Nouns
  before: Antecedents
  /** On a page without a date: where phrases are put down with all that they may mean. */
  open: OpenPhrase[] | null
}

/** "the summit", "this gathering": the meeting introduced last that such a noun can mean; all of them where several were just named. */
export function resolvePlain(story: StorySoFar, reference: MeetingReference): ResolvedMention | null {
  const { page, nouns, before } = story
  if (page.evidence.meetings.length === 0) return null
  if (!(reference.definite || isTheOneHeld(reference) || isTheOnlyOne(story, reference) || isARound(reference))) return null
  if (reference.indefinite || reference.remote) return null
  if (reference.qualified || reference.hypothetical || isYearly(reference)) return null
  if (tellsOfAnotherTime(reference.reading, reference.start, page.day)) return null
  if (isOfAProcess(reference)) return ofRound(story, reference)
  if (isToGoOn(reference)) return null
  const justTold = before.ofSentenceBefore(reference)
  const taken = takenUp(page, reference, nouns, justTold, (id) => before.isAside(id))
  const other = ofItsDay(page, reference, before, taken?.meetings ?? []) ?? ofItsNumber(page, reference, before)
  if (other) return linked(reference.reading.block.index, reference, other.id as MeetingId, reasonFor(reference), 'reference')
  if (!taken || (!reference.definite && taken.block < reference.reading.block.index - 1)) return null
  const { block } = reference.reading
  const cue = block.text.slice(reference.start, reference.end)
  const [only, ...others] = taken.meetings
  if (isConference(reference) && taken.meetings.every((one) => before.isCalledOtherwise(reference, one.id))) return null
  if (isNotToBe(reference)) return asAnothers(reference)
  if (!only || others.length > 0) return undecided(block.index, reference, taken.meetings, { code: 'undecided', cue })
  if (isBeforeTheNews(page, reference, only) || isOfAnotherTimeThan(only, page, reference, before)) return null
  if (before.isAnothers(reference, only) || isElsewhere(reference, only) || isOnTheOtherSide(reference, only, page.day)) return null
  // "The conference" of these days is not the meeting of half a year ago that a caption has told of.
  if (page.day !== null && page.day - only.end > OF_LATE && only.id !== justTold && !before.hasCalled(reference, only)) return null
  // "If he holds the negotiations for promising": what is negotiated all the time, not the meeting to come.
  const isToCome = page.day !== null && only.start > page.day
  if (isToCome && reference.noun === 'talks' && only.id !== justTold && !before.hasCalled(reference, only)) return null
  return linked(block.index, reference, only.id as MeetingId, { code: 'meeting-introduced', cue, block: taken.block }, 'reference')
}

/** "In Munich the conference ends": no word for a summit, or for what two had with each other. */
function isConference({ reading, nounMatch }: MeetingReference): boolean {
  return nounMatch !== undefined && CONFERENCE.test(foldText(reading.block.text.slice(nounMatch.start, nounMatch.end)))
}
const CONFERENCE = /^(?:conferen|konferen|конферен)/u

/** "The second round", where its row alone did not tell (rounds.ts): the only one of its sentence's day that is so many in its series. */
function ofRound({ page }: StorySoFar, reference: MeetingReference): ResolvedMention | null {
  const { ordinal, reading } = reference
  if (ordinal === null || page.day === null) return null
  const onItsDay = ofItsDayAndNumber(reference, ordinal, page.gazetteer.world().meetings)
  if (!onItsDay) return null
  return linked(reading.block.index, reference, onItsDay.id as MeetingId, reasonFor(reference), 'reference')
}

/** "Второй раунд переговоров завершён": where nouns have no articles, its number says which. */
export function isARound(reference: MeetingReference): boolean {
  return reference.reading.rules.cases === true && reference.ordinal !== null && isOfAProcess(reference)
}
/** "Завтра — третій раунд", "on Monday the second round begins": the only meeting of the sentence's day that is so many in its series. */
function ofItsDayAndNumber({ spokenDays }: MeetingReference, ordinal: number, meetings: readonly WorldMeeting[]): WorldMeeting | null {
  const days = spokenDays.filter((one) => one.precise)
  if (ordinal === 1 || days.length !== 1) return null
  const [only, ...others] = meetings.filter((one) => one.exact && tells(days, one) && placeInSeries(one, meetings) === ordinal)
  return others.length === 0 ? (only ?? null) : null
}

/** "Their spring conference", "the 2024 session": a season or a year says of which row it is, and no month or day which of ours. */
function isYearly({ days }: MeetingReference): boolean {
  return days.length > 0 && days.every((one) => one.ranges.length > 0 && one.ranges.every(([first, last]) => last - first > MONTH))
}
/** Days. */
const MONTH = 31

function reasonFor({ reading, start, end }: MeetingReference): Reason {
  return { code: 'meeting-introduced', cue: reading.block.text.slice(start, end) }
}

/**
 * "Damals, am 16. Mai, … das Treffen", after a round of July: the one meeting of the day told, at a place of one that the page has told of, where
 * what would be taken up was on another day and was not told of since.
 */
function ofItsDay(
  page: PageReading,
  reference: MeetingReference,
  before: Antecedents,
  taken: readonly WorldMeeting[],
): WorldMeeting | null {
  const { reading, start, ordinal, noun } = reference
  if (reading.dateWords.length === 0 || (taken.length === 0 && (ordinal === null || noun === 'talks'))) return null
  countLater(page, reference)
  // A weekday is told of all kinds of things; a date before the phrase is the passage's, and a count of days ("the meeting a day later") its own.
  const isOfThePassage = (one: DayPhrase) => one.end <= start && one.precise && isNumbered(reading.block.text, one)
  const toldDays = [...reference.spokenDays, ...reference.hints]
  const days = reference.later === null ? toldDays.filter(isOfThePassage) : toldDays
  const [told] = days
  if (!told || taken.some((one) => tells(days, one) || before.isToldAfter(one.id, reading.block.index, told.start))) return null
  const { meetings } = page.gazetteer.world()
  const ids = new Set<string>(page.evidence.meetings.map(({ id }) => id))
  const places = meetings.filter(({ id }) => ids.has(id)).flatMap((one) => one.places)
  const there = meetings.filter((one) => one.exact && tells(days, one) && one.places.some((place) => places.includes(place)))
  const [only, ...others] = compatibleMeetings(reference, { gazetteer: page.gazetteer, day: null, among: there })
  if (!only || others.length > 0) return null
  return ordinal === null || ordinal === placeInSeries(only.meeting, meetings) ? only.meeting : null
}

/** "The first meeting", of a series another of which the page has counted ("the third round in Lakeside"). */
function ofItsNumber({ gazetteer }: PageReading, { ordinal, noun }: MeetingReference, { counted }: Antecedents): WorldMeeting | null {
  if (ordinal === null || noun === 'summit' || counted.size === 0) return null
  return roundOf(counted, ordinal, gazetteer.world().meetings)
}

/** As which of those of its level in its city, in whatever hall, within a season, the meeting comes. */
function placeInSeries({ start, level, places: [city] }: WorldMeeting, meetings: readonly WorldMeeting[]): number {
  const isThere = (one: WorldMeeting) => city !== undefined && one.places.includes(city)
  const before = meetings.filter((one) => one.start < start && start - one.start <= SEASON && one.level === level && isThere(one))
  return before.length + 1
}
/** Days. */
const SEASON = 92

/**
 * "Участники встречи" and, where it has been called so, "na szczycie" and "Szczyt ma potrwać do wieczora", where nouns have no articles: the only
 * meeting that the page has told of.
 */
function isTheOnlyOne({ page, before }: StorySoFar, reference: MeetingReference): boolean {
  const [first, ...others] = page.evidence.meetings
  if (!first || others.some(({ id }) => id !== first.id)) return false
  if (isAWholeWithParts(reference, page.gazetteer)) return true
  if (!before.hasCalledSo(reference, first.id)) return false
  if (isTopic(reference)) return true
  // Of one still to come a page says much of what comes before it, other meetings included.
  const start = page.gazetteer.entityStart[page.gazetteer.entityNumber(first.id)] as number
  return (page.day === null || start <= page.day) && isAfterPreposition(reference, page.gazetteer)
}

/** What it is called next is none of ours either. */
export function asAnothers(reference: MeetingReference): null {
  reference.makeAnothers()
  return null
}
