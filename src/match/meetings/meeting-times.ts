// What a passage's times do for a meeting's phrase: days counted from another meeting, the sentence's own day and place, a month alone.
// Gets the reference and the page so far; gives days and meetings. Which is linked in the end, resolve-reference.ts decides.
import type { PageReading } from '../page-reading.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import type { MeetingCandidate } from './fitting-meetings.ts'
import { isKnown } from './introduced-meetings.ts'
import { type DayPhrase, isNumbered } from './meeting-days.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { placesBetween } from './sentence-places.ts'

/** "Three days later", "a week ago": an exact count is a day of the sentence, a round one a hint. */
export function countLater(page: PageReading, reference: MeetingReference): void {
  const { later } = reference
  if (!later || reference.days.length > 0) return
  // "On Thursday, a day after the summit": the sentence's day is that of what came after.
  const [told] = reference.spokenDays
  if (told && later.from === 'next' && later.slack === 0) {
    // Once, however often the phrase is looked at.
    if (COUNTED.has(told)) return
    const shifted = told.ranges.map(([first, last]): [number, number] => [first - later.days, last - later.days])
    reference.spokenDays = [asCounted({ ...told, ranges: shifted })]
    return
  }
  // "The summit in Paris comes a day after that in Rome": counted from the one just told of, to the day.
  const comes = later.from === 'next' && later.slack === 0 && isOfAnother(reference) ? startOfLast(page, reference) : null
  if (comes !== null) {
    const day = comes - later.days
    reference.spokenDays = [asCounted({ start: reference.start, end: reference.end, ranges: [[day, day]], precise: true })]
    return
  }
  // "Nine months earlier", "the day before", where nothing has just been told of: counted from the news.
  const from =
    (later.from === 'told' ? (dayBefore(page, reference) ?? startOfLast(page, reference)) : null) ??
    (later.from === 'told' && (later.slack === 0 || later.days > 0) && later.days !== -1 ? null : page.day)
  if (from === null) return
  const day = from + (later.from === 'next' ? -later.days : later.days)
  // "Two months after the summit": how long the article says it is since.
  const slack = later.from === 'next' ? later.slack + 1 : later.slack
  // What came a day after it has been, or is today: it was not today itself.
  const last = later.from === 'next' && later.slack === 0 ? day : day + slack
  const phrase: DayPhrase = { start: reference.start, end: reference.end, ranges: [[day - slack, last]], precise: slack === 0 }
  if (slack === 0) reference.spokenDays = [phrase]
  // "Two weeks ago the meeting in Paris": nearer to the phrase than any day that the sentence may tell.
  else if (later.from === 'article') {
    reference.spokenDays = []
    reference.hints = [phrase]
  } else if (reference.spokenDays.length === 0 && (later.from !== 'next' || reference.hints.length === 0)) reference.hints = [phrase]
}

/** Days that have been counted from another meeting. */
const COUNTED = new WeakSet<DayPhrase>()

function asCounted(day: DayPhrase): DayPhrase {
  COUNTED.add(day)
  return day
}

/** "On 11 March … The next day, a meeting": the one day that the passage has told before the phrase's sentence, nearer than any meeting. */
function dayBefore({ day }: PageReading, { reading, start, end, hints }: MeetingReference): number | null {
  const sentence = sentenceRound(reading, { start, end })
  const [told] = hints.filter((one) => one.precise && one.end <= sentence.start && isNumbered(reading.block.text, one))
  const days = (told?.ranges ?? []).flatMap(([first, last]) => (first === last ? first : []))
  // Of a date without a year the one to come only where it is near: a count goes on from what has been.
  const meant = days.length > 1 && day !== null ? days.filter((one) => one - day <= SOON).sort((a, b) => b - a) : days
  const [date, ...others] = meant
  return date !== undefined && (others.length === 0 || day !== null) ? date : null
}

/** Days ahead of the article in which a date without a year lies if it is to come. */
const SOON = 31

/** Does the phrase's sentence speak of another meeting before it? */
function isOfAnother({ reading, start, end }: MeetingReference): boolean {
  const sentence = sentenceRound(reading, { start, end })
  return reading.lexicon.some((one) => one.class === PATTERN_CLASS.MEETING_NOUN && one.start >= sentence.start && one.end <= start)
}

/** The first day of the meeting told of last, if that was not long before. */
function startOfLast(page: PageReading, reference: MeetingReference): number | null {
  const last = page.evidence.meetings.at(-1)
  if (!last || last.block < reference.reading.block.index - NEAR) return null
  return page.gazetteer.entityStart[page.gazetteer.entityNumber(last.id)] as number
}

/** Blocks after which nobody counts days from a meeting any more. */
const NEAR = 2

/** Does a month, a season or a year alone tell which ("the March summit")? */
export function isTimedOnly(reference: MeetingReference): boolean {
  const told = reference.places.length + reference.placeEntities.length + reference.hosts.length + reference.levels.length
  const who = reference.bodies.length + reference.owners.length + reference.actors.length
  return told + who === 0 && reference.days.length > 0 && reference.days.every((one) => isMonth(one))
}

/** "The March summit": the one that the page has told of; else one far larger than the others of that time. */
export function ofThatTime(
  page: PageReading,
  candidates: readonly MeetingCandidate[],
  reference: MeetingReference,
  nouns: ReadonlyMap<string, ReadonlySet<string>>,
): MeetingCandidate | null {
  const { noun } = reference
  const here = noun === 'talks' ? null : ofSentencePlace(candidates, noun === 'summit' ? reference.sentencePlaces : placesAfter(reference))
  if (here) return here
  const known = candidates.filter((one) => isKnown(page, one))
  // Any negotiation is "talks": "the June talks" are some that the page has called so.
  const told = noun === 'talks' ? known.filter((one) => nouns.get(one.meeting.id)?.has(noun)) : known
  if (noun === 'talks' && told.length === 0) return null
  const size = (one: MeetingCandidate) => one.meeting.actors.length
  const [best, next] = [...(told.length > 0 ? told : candidates)].sort((a, b) => size(b) - size(a))
  return best && (!next || size(best) >= MUCH_LARGER * size(next)) ? best : null
}
/** Times as many who took part: such a meeting is the month's. */
const MUCH_LARGER = 2

/** "The April meeting, in London too, …": a meeting that is no summit is not where its sentence has begun. */
function placesAfter({ reading, start, end }: MeetingReference): readonly number[] {
  return placesBetween(reading, end, sentenceRound(reading, { start, end }).end)
}

/** The only one that was at a place which the phrase's own sentence tells ("the December summit was in Brussels"); null where several were, or none. */
function ofSentencePlace(candidates: readonly MeetingCandidate[], places: readonly number[]): MeetingCandidate | null {
  const here = candidates.filter(({ meeting }) => places.some((place) => meeting.places.includes(place)))
  return here.length === 1 ? (here[0] as MeetingCandidate) : null
}

/** Of meetings on one day, the one at whose place the text has just been ("speaking in Jeddah … Tuesday's talks"). */
export function ofPlaceSpokenOf(
  page: PageReading,
  candidates: readonly MeetingCandidate[],
  reference: MeetingReference,
): MeetingCandidate | null {
  const here = ofSentencePlace(candidates, reference.sentencePlaces)
  if (here) return here
  const block = reference.reading.block.index
  const places = new Set<number>()
  for (const reading of page.readings) {
    if (reading.block.index > block || reading.block.index < block - NEAR) continue
    for (const one of reading.lexicon) if (one.class === PATTERN_CLASS.PLACE) places.add(one.target)
  }
  const there = candidates.filter(({ meeting }) => meeting.places.some((place) => places.has(place)))
  return there.length === 1 ? (there[0] as MeetingCandidate) : null
}

/** Does the phrase tell single days, not a week or a month? */
export function isOfOneDay(reference: MeetingReference): boolean {
  return reference.days.some((one) => one.ranges.length > 0 && one.ranges.every(([first, last]) => first === last))
}

/** A month, and no day of it. */
export function isMonth(phrase: DayPhrase): boolean {
  return !phrase.precise && phrase.ranges.length > 0 && phrase.ranges.every(([first, last]) => last - first <= LONGEST_MONTH)
}
/** Days from the first of a month to its last. */
const LONGEST_MONTH = 30
