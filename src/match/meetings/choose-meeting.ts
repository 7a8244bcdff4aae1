// Which of several meetings that fit a phrase is meant: the nearest, the one on the day or of the level that the text tells. Gets candidates,
// nearest first; gives one of them or fewer of them. Whether a phrase is linked at all, resolve-reference.ts decides.
import { MEETING_LEVELS } from '../../model/entity.ts'
import type { WorldMeeting } from '../gazetteer.ts'
import { THEME } from '../languages/meeting-themes.ts'
import type { PageReading } from '../page-reading.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plainBefore } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { type MeetingCandidate, nearest } from './fitting-meetings.ts'
import type { DayPhrase } from './meeting-days.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isToldInPast } from './past-tense.ts'
import { tells } from './told-days.ts'
import { isOfManySides } from './who-met.ts'

/** Those of the candidates that are among some meetings, where any is; else all. */
export function preferred(candidates: readonly MeetingCandidate[], meetings: readonly WorldMeeting[]): readonly MeetingCandidate[] {
  const among = candidates.filter((one) => meetings.includes(one.meeting))
  return among.length > 0 ? among : candidates
}

/** Of several, those of a level that the sentence names, and of these those on the side of the article that the words before tell. */
export function likelier(
  candidates: readonly MeetingCandidate[],
  reference: MeetingReference,
  day: number | null,
): readonly MeetingCandidate[] {
  return onItsSide(ofLevelsNamed(candidates, reference), reference, day)
}

/** Of several, those of a level that the phrase's own sentence names ("the defence ministers said after talks in Paris"), where any is. */
function ofLevelsNamed(candidates: readonly MeetingCandidate[], reference: MeetingReference): readonly MeetingCandidate[] {
  if (candidates.length < 2) return candidates
  const levels = levelsOfSentence(reference)
  const among = candidates.filter(({ meeting }) => levels.has(meeting.level))
  return among.length > 0 ? among : candidates
}

/** "After the Paris meeting", "the summit had shown", "ahead of the summit": of several, those that have been on the article's day, or are not over. */
function onItsSide(candidates: readonly MeetingCandidate[], reference: MeetingReference, day: number | null): readonly MeetingCandidate[] {
  if (day === null || candidates.length < 2) return candidates
  const told = sideTold(reference.reading.block.text, reference.start)
  const over = told === 'after' || isToldInPast(reference)
  if (!over && told !== 'ahead') return candidates
  const side = candidates.filter(({ meeting }) => (over ? meeting.start <= day : meeting.end >= day))
  return side.length > 0 ? side : candidates
}

/** "Ahead of the October summit", the day after one of October: those that are still to come, where any is. */
export function stillAhead(
  candidates: readonly MeetingCandidate[],
  { reading, start }: MeetingReference,
  day: number | null,
): readonly MeetingCandidate[] {
  if (day === null || candidates.length < 2 || sideTold(reading.block.text, start) !== 'ahead') return candidates
  const ahead = candidates.filter(({ meeting }) => meeting.start > day)
  return ahead.length > 0 ? ahead : candidates
}

/** Do the words before an offset say "after" or "ahead of" what begins there? */
export function sideTold(text: string, start: number): 'after' | 'ahead' | null {
  const before = plainBefore(text, start, SIDE_REACH)
  return AFTER.test(before) ? 'after' : AHEAD.test(before) ? 'ahead' : null
}
const AFTER =
  /(?<!\p{L})(?:after|following|since|après|depuis|suite (?:à|au)|nach|seit|tras|después de(?:l)?|dopo|po|od|після|після|после|lendemain d(?:[eu]|['’]une?)|indomani d(?:el|i|ella|ell['’])|al día siguiente de(?:l)?)(?:\s|(?<=['’]))(?:(?:the|le|la|l['’]|dem|der|den|einem|einer|el|il|une?|una|uno|lo|los|les|die|das|a|an)\s?)?$/iu
const AHEAD =
  /(?<!\p{L})(?:ahead of|before|on the eve of|avant|veille d(?:[eu]|['’]une?)|vor|am vorabend|antes de(?:l)?|vísperas de(?:l)?|prima de(?:l|lla)?|in vista de(?:l|lla)|vigilia d(?:el|i|ella|ell['’])|przed|w przede?dzień|w przededniu|перед|напередодні|накануне)(?:\s|(?<=['’]))(?:(?:the|le|la|l['’]|dem|der|des|eines|el|il|a|an|un|une|una|uno)\s?)?(?:(?:new|nouve\p{L}+|neue[nrsm]|nuev[oa]|nuov[oa]|now\p{L}+|нов\p{L}+)\s)?$/iu
/** Units of the longest such words. */
const SIDE_REACH = 28

/** "They dined on Wednesday, on the eve of the summit": is the sentence's day next to the meeting's, on the side that the words before the phrase tell? */
export function isBesideToldDay({ reading, start, spokenDays }: MeetingReference, meeting: WorldMeeting): boolean {
  const side = sideTold(reading.block.text, start)
  if (side === null) return false
  const gap = (from: number, to: number) => to >= from && to - from <= BESIDE
  return spokenDays.some((one) =>
    one.ranges.some(([first, last]) => (side === 'ahead' ? gap(last, meeting.start) : gap(meeting.end, first))),
  )
}
/** Days. */
const BESIDE = 2

/** One candidate, or the clearly nearest one. Of two on days that the phrase allows, only one on the very day of the article. */
export function decide(candidates: readonly MeetingCandidate[], dated: boolean, timed: boolean): MeetingCandidate | null {
  if (candidates.length === 1) return candidates[0] as MeetingCandidate
  if (dated) {
    const exact = candidates.filter((one) => one.meeting.exact)
    const today = exact.filter((one) => one.distance === 0)
    return exact.length === 1 ? (exact[0] as MeetingCandidate) : today.length === 1 && apart(exact) ? (today[0] as MeetingCandidate) : null
  }
  // "The March summit" says when: nearness to the article tells nothing more.
  if (timed) return null
  const near = nearest(candidates)
  return near.length === 1 ? (near[0] as MeetingCandidate) : null
}

/** Are the nearest two a week from each other? */
function apart(candidates: readonly MeetingCandidate[]): boolean {
  return (candidates[1]?.distance ?? 0) - (candidates[0]?.distance ?? 0) >= A_WEEK
}
/** Days; two meetings on the same weekday of two weeks. */
export const A_WEEK = 6

/** Those on a day that the sentence tells, where it tells one of some candidate; else all. */
export function onSpokenDay(candidates: readonly MeetingCandidate[], reference: MeetingReference): readonly MeetingCandidate[] {
  const on = (days: readonly DayPhrase[]) => candidates.flatMap(({ meeting }) => (tells(days, meeting) ? meeting : []))
  const spoken = on(reference.spokenDays)
  if (spoken.length > 0) return preferred(candidates, spoken)
  const hinted = preferred(candidates, on(reference.hints))
  return reference.later?.from === 'article' ? nearestTo(reference.hints, hinted) : hinted
}

/** "Two weeks ago" is a round number, but nearer to the truth than not: the one whose day is clearly nearest to the middle of what it allows. */
function nearestTo(days: readonly DayPhrase[], candidates: readonly MeetingCandidate[]): readonly MeetingCandidate[] {
  const [range] = days[0]?.ranges ?? []
  if (!range || candidates.length < 2) return candidates
  const off = ({ meeting }: MeetingCandidate) => Math.abs(meeting.start - (range[0] + range[1]) / 2)
  const [first, second] = [...candidates].sort((a, b) => off(a) - off(b)) as [MeetingCandidate, MeetingCandidate]
  return off(second) - off(first) >= CLEARLY ? [first] : candidates
}
/** Days by which one must be nearer than the next. */
const CLEARLY = 2

/** Of candidates that distance does not tell apart, the one whose level the page speaks of, if it speaks of no other's. */
export function ofLevelSpokenOf(page: PageReading, candidates: readonly MeetingCandidate[], dated: boolean): MeetingCandidate | null {
  const levels = levelsOf(page)
  const among = (dated ? candidates : nearest(candidates)).filter((one) => levels.has(one.meeting.level))
  return among.length === 1 ? (among[0] as MeetingCandidate) : null
}

/**
 * Of candidates that neither day, place nor level tells apart, the one whose company the same block names ("at the table sat …"), if hardly
 * any of these sat at the others.
 */
function ofCompany(page: PageReading, candidates: readonly MeetingCandidate[], { reading }: MeetingReference): MeetingCandidate | null {
  const people = new Set(reading.names.map((one) => one.target).filter((one) => page.gazetteer.kindOf(one) === 'person'))
  if (people.size < COMPANY) return null
  const ranked = candidates
    .map((candidate) => ({ candidate, named: candidate.meeting.actors.filter((one) => people.has(one)).length }))
    .sort((a, b) => b.named - a.named)
  const [first, second] = ranked
  return first && first.named >= COMPANY && first.named - (second?.named ?? 0) >= MORE ? first.candidate : null
}
/** Participants who make a company: two are named in any story. */
const COMPANY = 3
/** How many fewer of them sat at the next likely one: hosts and one guest are often at both. */
const MORE = 2

/** "The White House meeting with X and seven European leaders": the only one of the candidates at which many sat. */
function ofManySides(page: PageReading, candidates: readonly MeetingCandidate[], reference: MeetingReference): MeetingCandidate | null {
  if (reference.actors.length === 0 || !reference.levels.includes('leaders')) return null
  const many = candidates.filter(({ meeting }) => isOfManySides(meeting, page.gazetteer))
  return many.length === 1 ? (many[0] as MeetingCandidate) : null
}

/** "The emergency meeting of February", "the informal summit": of several, the only one that the record itself calls so. */
export function ofItsManner(candidates: readonly MeetingCandidate[], { themes }: MeetingReference): MeetingCandidate | null {
  const manner = themes & MANNERS
  if (manner === 0) return null
  const [only, ...others] = candidates.filter(({ meeting }) => (meeting.themes & manner) === manner)
  return only && others.length === 0 ? only : null
}
const MANNERS = THEME.URGENT | THEME.INFORMAL

/** "The informal summit in Copenhagen", the day after which another was held there: the only one of its days that the record calls so. */
export function calledSo(candidates: readonly MeetingCandidate[], reference: MeetingReference): readonly MeetingCandidate[] {
  const [first] = candidates
  if (!first || reference.places.length === 0) return candidates
  const ofThatManner = ofItsManner(candidates, reference)
  return ofThatManner && ofThatManner.distance - first.distance <= A_WEEK ? [ofThatManner] : candidates
}

/** Of candidates that nothing else tells apart, the one at which many or those named sat. */
export function ofThoseNamed(
  page: PageReading,
  candidates: readonly MeetingCandidate[],
  reference: MeetingReference,
): MeetingCandidate | null {
  return ofManySides(page, candidates, reference) ?? ofCompany(page, candidates, reference)
}

/** The levels that a page speaks of; read when a phrase first asks. */
function levelsOf(page: PageReading): ReadonlySet<string> {
  let levels = LEVELS.get(page)
  if (!levels) {
    const own = (reading: BlockReading) => reading.lexicon.filter((one) => one.class === PATTERN_CLASS.LEVEL)
    levels = new Set(page.readings.flatMap(own).map((one) => MEETING_LEVELS[one.target] as string))
    LEVELS.set(page, levels)
  }
  return levels
}
const LEVELS = new WeakMap<PageReading, ReadonlySet<string>>()

/** Levels that the sentence names ("European leaders gather … for talks"). */
export function levelsOfSentence({ reading, start, end }: MeetingReference): ReadonlySet<string> {
  const sentence = sentenceRound(reading, { start, end })
  const inside = reading.lexicon.filter(
    (one) => one.class === PATTERN_CLASS.LEVEL && one.start >= sentence.start && one.end <= sentence.end,
  )
  return new Set(inside.map((one) => MEETING_LEVELS[one.target] as string))
}
