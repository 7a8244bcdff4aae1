// The news of a dated page: a phrase that told too little where it stood ("talks with Zelensky", "the call of the US president", "Ukraine–US talks to
// end the war") means the one meeting of these days that the page itself links, if all that the phrase tells agrees with that one and with no other of
// the record's of these days. Gets the phrase and the page's mentions; gives the meeting. What was ruled out where it stood stays so.
import type { ResolvedMention } from '../../model/page.ts'
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import { tellsOfAnotherTime } from '../other-time.ts'
import type { PageReading } from '../page-reading.ts'
import { sideTold } from './choose-meeting.ts'
import { compatibleMeetings, daysBetween, type MeetingCandidate } from './fitting-meetings.ts'
import { isOfAProcess } from './long-talks.ts'
import { isToldOfAnotherTime } from './meeting-doubts.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { tells } from './told-days.ts'
import { parties } from './who-met.ts'

/** Days from the article within which a meeting is its news. */
const THESE_DAYS = 3
const A_PAIR = 2

/** May a phrase that was not linked mean the news: does it tell whose meeting it is, and nothing that makes it another's? */
export function mayBeNews({ day, gazetteer }: PageReading, reference: MeetingReference): boolean {
  if (day === null || reference.foreign) return false
  const { actors, levels, owners, bodies, subjects, indefinite, newer, noun } = reference
  if (actors.length + levels.length + owners.length + bodies.length + subjects.length === 0) return false
  if ((noun === 'occasion' || indefinite || newer) && parties(actors, gazetteer) < A_PAIR) return false
  // Asked last: what is wished for is read from the words before the phrase.
  return !reference.hypothetical
}

/** The one meeting of these days that the page links and that fits the phrase; null where none does, or another of these days does, too. */
export function ofThePagesNews(page: PageReading, reference: MeetingReference, all: readonly ResolvedMention[]): WorldMeeting | null {
  const { gazetteer, day } = page
  const { reading, spokenDays } = reference
  if (day === null || !mayBeNews(page, reference)) return null
  const near = gazetteer.world().meetings.filter((one) => one.exact && daysBetween(day, one) <= THESE_DAYS)
  const fits = compatibleMeetings(reference, { gazetteer, day, among: near })
  const isHeadline = reading.block.role === 'headline'
  const isLinked = ({ meeting }: MeetingCandidate) => all.some(({ entity }) => entity === meeting.id)
  const [candidate, ...others] = isHeadline ? fits.filter(isLinked) : fits
  if (!candidate || others.length > 0 || !isLinked(candidate) || isToldOfAnotherTime(reference, candidate, day)) return null
  const only = candidate.meeting
  if (spokenDays.length > 0 && !tells(spokenDays, only)) return null
  if (!isHeadline && (isOfAProcess(reference) || (isOfAState(reference, only, gazetteer) && !hasBeen(reference, only, day)))) return null
  if ((reference.indefinite || reference.newer) && !hasBeen(reference, only, day)) return null
  return tellsOfAnotherTime(reading, reference.start, day) ? null : only
}

/** "Talks with Russia": what goes on all the time, where its sentence tells neither a day nor a place of the meeting. */
function isOfAState(
  { noun, actors, spokenDays, sentencePlaces }: MeetingReference,
  { places }: WorldMeeting,
  gazetteer: Gazetteer,
): boolean {
  if (noun !== 'talks' || parties(actors, gazetteer) >= A_PAIR || actors.some((one) => gazetteer.kindOf(one) !== 'state')) return false
  return spokenDays.length === 0 && !sentencePlaces.some((place) => places.includes(place))
}

/** "After a meeting between Trump and Zelensky": with "a", only one that is told of as past. */
function hasBeen(reference: MeetingReference, { start }: WorldMeeting, day: number): boolean {
  return start <= day && sideTold(reference.reading.block.text, reference.start) === 'after'
}
