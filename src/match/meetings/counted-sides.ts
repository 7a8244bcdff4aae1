// "A meeting of five defence ministers", "réunion à quatre", "разговор впятером": how many sat at the table. Gets a phrase and the meetings that it
// may mean; gives those at which so many sat, or as many as it names, or all where none was so. It chooses only.
import type { Gazetteer } from '../gazetteer.ts'
import type { PageReading } from '../page-reading.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { MeetingCandidate } from './fitting-meetings.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isWithBoth, sidesAt } from './who-met.ts'

/** Of several, those at which as many sides sat as the phrase counts. */
export function ofThatMany(
  candidates: readonly MeetingCandidate[],
  reference: MeetingReference,
  gazetteer: Gazetteer,
): readonly MeetingCandidate[] {
  const count = candidates.length < 2 ? 0 : sidesTold(reference)
  if (count === 0) return candidates
  const over = ({ meeting }: MeetingCandidate) => sidesAt(meeting, gazetteer) - count
  // Of a body's sessions the record names few of those who came. A guest or two are not always counted.
  const near = candidates.filter((one) => isOfLeadersOrNobodys(one) && over(one) >= 0 && over(one) <= GUESTS)
  return near.length > 0 ? near : candidates
}

/**
 * "The Trump–Putin meeting", of several in these days: those at which nobody but the two sides sat; "his talks with Trump and Putin": those at
 * which he was a third. All where none was so, where one of the others is much nearer, or on a page without a day.
 */
export function ofSidesNamed(
  candidates: readonly MeetingCandidate[],
  reference: MeetingReference,
  { day, gazetteer }: PageReading,
): readonly MeetingCandidate[] {
  const { actors, levels, owners, bodies } = reference
  if (day === null || candidates.length < 2 || levels.length + owners.length + bodies.length > 0) return candidates
  // States send their people again and again.
  if (actors.length < A_PAIR || actors.some((one) => gazetteer.kindOf(one) !== 'person')) return candidates
  if (sidesAt({ actors, onLine: [], online: false }, gazetteer) !== A_PAIR) return candidates
  const thirdSat = isWithBoth(reference)
  const so = candidates.filter(({ meeting }) => sidesAt(meeting, gazetteer) > A_PAIR === thirdSat)
  const [first] = so
  return first && first.distance - (candidates[0] as MeetingCandidate).distance <= THESE_DAYS ? so : candidates
}
const A_PAIR = 2
/** Days. */
const THESE_DAYS = 3

function isOfLeadersOrNobodys({ meeting }: MeetingCandidate): boolean {
  return meeting.bodies.length === 0 || meeting.level === 'leaders'
}
/** Guests whom a count leaves out. */
const GUESTS = 2

/** How many the phrase says met, as a group or before a word for their level; 0 where it does not say. */
function sidesTold({ reading, start, end }: MeetingReference): number {
  const text = plain(reading.block.text, start, end + REACH)
  const group = GROUPS.findIndex((pattern) => pattern.test(text))
  if (group >= 0) return group + FEWEST
  // Most phrases count nobody.
  if (!reading.lexicon.some((one) => one.class === PATTERN_CLASS.LEVEL && one.start > start && one.start < end + REACH)) return 0
  const count = COUNTS.findIndex((pattern) => pattern.test(text))
  return count < 0 ? 0 : count + FEWEST
}
/** Units after the phrase in which its count stands: "a cinque", "впятером". */
const REACH = 14
/** The first of the lists below. */
const FEWEST = 3

function either(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')
}

/** Three, four, five: those who met as one group. */
const GROUPS = [
  either('three-way|à trois|zu dritt|dreier\\p{L}*|a tres|a tre|we troje|w trójkę|втр[ьо]ох|втроем|втроём|тр[её]хсторонн\\p{L}+'),
  either('four-way|à quatre|zu viert|vierer\\p{L}*|a cuatro|a quattro|w czwórkę|вчотирьох|вчетвером'),
  either("five-way|à cinq|zu fünft|fünfer\\p{L}*|a cinco|a cinque|w piątkę|вп['’]ятьох|впятером"),
]
/** The same before a word for their level, with an adjective between at most. */
const COUNTS = [
  of('three|trois|drei|tres|tre|trzech|трьох|тр[её]х'),
  of('four|quatre|vier|cuatro|quattro|czterech|чотирьох|четыр[её]х'),
  of("five|cinq|fünf|cinco|cinque|pięciu|п['’]яти|п['’]ятьох|пяти"),
]
/** Not those whom somebody met ("with five ministers"): with him, they were more. */
function of(words: string): RegExp {
  return new RegExp(
    `(?<!(?:^|\\s)(?:with|avec|mit|con|z|ze|з|із|с|со)\\s)(?<!\\p{L})(?:${words})\\s(?!(?:hours?|heures|stunden|horas|ore|godzin|годин|часов|days?)(?!\\p{L}))\\p{L}`,
    'iu',
  )
}
