// When a passage is about: the months and days by which its sentence, its first words or its section's heading tell which of several meetings is
// meant, also a day whose month was told before ("on the 27th"). Gets a block and a span; gives date phrases that choose, and contradict none.
import { dayNumber, isoDay } from '../../model/fuzzy-date.ts'
import type { Span } from '../../model/page.ts'
import { wordAfter } from '../neighbours.ts'
import { plain, plainBefore } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { wordSet } from '../word-sets.ts'
import { phrasesIn } from './days-of-block.ts'
import { type DayPhrase, isNumbered } from './meeting-days.ts'
import { weekdayOf } from './weekdays.ts'

/** What the words round a span hint at: days of a month told before, else the one month of its sentence, else what the passage begins with, or its last day before. */
export function hintsAt(
  reading: BlockReading,
  span: Span,
  day: number | null,
  isAnothers: (phrase: DayPhrase) => boolean = () => false,
): DayPhrase[] {
  const { start: from, end: to } = sentenceRound(reading, span)
  const told = phrasesIn(reading, from, to, day).filter((one) => isNarrow(one) && !isAnothers(one))
  const lead = told.length > 0 ? told : leadOf(reading, day)
  const days = bareDays(reading, from, to, lead, day)
  if (days.length > 0) return days
  if (told.length > 0) return told.length === 1 ? told : []
  return lead.length > 0
    ? lead
    : phrasesIn(reading, 0, from, day)
        .filter((one) => one.precise && isNarrow(one) && !isAnothers(one))
        .slice(-1)
}

/** The month that the sentences before tell last: little to go by, but it reaches meetings of long ago where nothing later fits. */
export function monthBefore(reading: BlockReading, span: Span, day: number | null): DayPhrase[] {
  return phrasesIn(reading, 0, sentenceRound(reading, span).start, day)
    .filter((one) => isNarrow(one))
    .slice(-1)
}

/** "That same Thursday": the day of that name which the sentences before told last, in all languages; null where the words are not there, or no such day. */
export function sameDayTold(reading: BlockReading, weekday: DayPhrase, sentence: number, day: number | null): DayPhrase | null {
  if (!SAME.test(plainBefore(reading.block.text, weekday.start, SAME_REACH))) return null
  const before = phrasesIn(reading, 0, sentence, day).filter((one) => isNarrow(one))
  const told = [...before.filter((one) => one.precise), ...bareDays(reading, 0, sentence, before, day)].sort((a, b) => a.start - b.start)
  const wanted = weekday.ranges.map(([first]) => weekdayOf(first))
  const isOfName = ([first, last]: readonly [number, number]) => first === last && wanted.includes(weekdayOf(first))
  const same = told.filter((one) => one.ranges.some(isOfName)).at(-1)
  return same ? { ...weekday, ranges: same.ranges.filter(isOfName) } : null
}
const SAME =
  /(?<!\p{L})(?:same|même|selben|demselben|mism[oa]|stess[oa]|(?:tego|tę|ten|tą) sam\p{L}+|(?:т[ео]т|ту|того|той|тієї) (?:же|ж|сам\p{L}+))\s$/iu
/** Units of the longest of these. */
const SAME_REACH = 16

/** Days of the month that a sentence tells by their number alone, in the month that `context` tells, else in the article's or the one before. */
export function bareDays(reading: BlockReading, from: number, to: number, context: readonly DayPhrase[], day: number | null): DayPhrase[] {
  const { text } = reading.block
  const found: DayPhrase[] = []
  const sentence = text.slice(from, to)
  // Most sentences have none, and looking for one is cheap beside looking for what stands round it.
  if (!/\d/.test(sentence)) return found
  for (const match of sentence.matchAll(BARE_DAYS[reading.rules.language])) {
    const start = from + match.index
    const end = start + match[0].length
    if (phrasesIn(reading, start, Math.min(to, end + AFTER_DAY), day).some((one) => one.start < end)) continue
    const numbers = [...match[0].matchAll(/\d{1,2}/g)].map((one) => Number(one[0]))
    const months = context.length > 0 ? monthsOf(context) : day === null ? [] : [isoDay(day).slice(0, 7), isoDay(day - MONTH).slice(0, 7)]
    const ranges = months.flatMap((month) => numbers.flatMap((number) => rangeOf(`${month}-${String(number).padStart(2, '0')}`)))
    if (ranges.length > 0) found.push({ start, end, ranges, precise: true })
  }
  return found
}
/** Characters after a number in which its month would stand. */
const AFTER_DAY = 14

function monthsOf(context: readonly DayPhrase[]): string[] {
  return [...new Set(context.flatMap((one) => one.ranges.map(([first]) => isoDay(first).slice(0, 7))))]
}

function rangeOf(iso: string): [number, number][] {
  const day = dayNumber(iso)
  return Number.isFinite(day) && isoDay(day) === iso ? [[day, day]] : []
}

/** A number that stands for a day of the month, as each language writes it without the month. */
const BARE_DAYS: Record<BlockReading['rules']['language'], RegExp> = {
  en: /(?<=\bthe\s)\d{1,2}(?:st|nd|rd|th)\b/gi,
  fr: /(?<=\b[Ll]e\s|\b[Dd]u\s|\b[Aa]u\s)\d{1,2}(?:er)?(?:\set\s(?:le\s)?\d{1,2})?(?=[\s,.;:)])(?!\s(?:%|p\.))/g,
  de: /(?<=\b(?:[Aa]m|[Vv]om|[Zz]um)\s)\d{1,2}\.(?=[\s,;)]|$)/g,
  es: /(?<=\b(?:[Ee]l|[Dd]el|[Aa]l)(?:\sdía)?\s)\d{1,2}(?:\sy\s(?:el\s)?\d{1,2})?(?=[\s,.;:)])(?!\s%)/g,
  it: /(?<=\b(?:[Ii]l|[Dd]el|[Aa]l|[Dd]al)(?:\sgiorno)?\s|\b(?:[Ll]|[Dd]ell|[Aa]ll)['’]|\bgiorno\s)\d{1,2}(?:\se\s(?:il\s|l['’])?\d{1,2})?(?=[\s,.;:)])(?!\s(?:%|per\scento))/g,
  pl: /(?<=\bdnia\s)\d{1,2}\.?(?=[\s,;)]|$)/g,
  uk: /\d{1,2}-?(?:го|е|ого)(?=\sчисла|[\s,.;:)])/g,
  ru: /\d{1,2}-?(?:го|е|ого)(?=\sчисла|[\s,.;:)])/g,
}

/** The date phrases that a block begins with, alone before a stop or a colon ("March. …"), or that its section's heading is. */
function leadOf(reading: BlockReading, day: number | null): DayPhrase[] {
  // The first words hold a date only where one stands near enough to the start.
  const first = reading.dateWords[0]
  const mayLead = first !== undefined && first.start <= LONGEST_LEAD
  const own = mayLead ? onlyDates(reading, LEAD.exec(reading.block.text)?.[0].length ?? 0, day) : []
  return own.length > 0 ? own : reading.heading ? onlyDates(reading.heading, reading.heading.block.text.length, day) : []
}
/**
 * "17 March. Extraordinary summit: all agree": the one date that a block begins with, where next to nothing stands between it and an offset. What
 * a list of dates tells right after one was on that day.
 */
export function leadingDay(reading: BlockReading, offset: number, day: number | null): DayPhrase | null {
  const { text } = reading.block
  const first = reading.dateWords[0]
  if (first === undefined || first.start > LONGEST_LEAD || offset > LONGEST_LEAD + CLOSE) return null
  const end = LEAD.exec(text)?.[0].length ?? 0
  if (end === 0 || end > offset || !FEW_WORDS.test(plain(text, end, offset))) return null
  const [date, ...others] = onlyDates(reading, end, day)
  return date?.precise && others.length === 0 && isNumbered(text, date) ? date : null
}
/** An article and two adjectives at most. */
const FEW_WORDS = /^\s?(?:[\p{L}’'-]+\s?){0,3}$/u
/** Units of these. */
const CLOSE = 40

/** The first words of a block as far as a stop or a colon; stars are those of plain text for bold type. */
const LEAD = /^[\s*–—•-]*[^.:!?]{3,40}?(?:\.(?=[\s*])|:)/u
/** Units of the longest such words, with stars and spaces before them. */
const LONGEST_LEAD = 60
const MONTH = 31
const SEASON = 92

/** The date phrases of a block's first `length` characters where these hold nothing else. */
function onlyDates(reading: BlockReading, length: number, day: number | null): DayPhrase[] {
  const { text } = reading.block
  if (length === 0) return []
  const phrases = phrasesIn(reading, 0, length, day).filter((one) => isNarrow(one))
  if (phrases.length === 0) return []
  const numbers: number[] = []
  for (let word = wordAfter(text, 0); word && word.end <= length; word = wordAfter(text, word.end)) {
    const { start, end, folded } = word
    if (phrases.some((one) => one.start <= start && end <= one.end) || wordSet(reading.rules.and).has(folded) || YEAR.test(folded)) continue
    if (!/^\d{1,2}$/.test(folded)) return []
    numbers.push(Number(folded))
  }
  // "17 and 19 February": the first number has its month with the second.
  const more = monthsOf(phrases).flatMap((month) => numbers.flatMap((number) => rangeOf(`${month}-${String(number).padStart(2, '0')}`)))
  return more.length === 0 ? phrases : [...phrases, { start: 0, end: length, ranges: more, precise: true }]
}
const YEAR = /^20\d\d$/

function isNarrow(phrase: DayPhrase): boolean {
  return phrase.ranges.length > 0 && phrase.ranges.every(([first, last]) => last - first <= SEASON)
}
