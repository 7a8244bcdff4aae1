// What stands round a meeting's phrase and is no part of it: days, places and counts of days that its sentence tells, hints of its passage.
// Gets a phrase as it was found in its block; reads each thing when a rule first asks, since most phrases are settled by their own words.
import type { Span } from '../../model/page.ts'
import { foldText, foldWord } from '../../text/fold.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import { isOfFounding } from '../other-time.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { wordSet } from '../word-sets.ts'
import { daysIn, isOfTheReport, spokenOn } from './days-of-block.ts'
import { countedFirst, countingWords, type DaysApart, daysApartAfter, daysApartBefore } from './later-days.ts'
import type { DayPhrase } from './meeting-days.ts'
import { hintsAt, sameDayTold } from './passage-days.ts'
import { isGoal, isGoneFor, placeOfHere, placesBetween } from './sentence-places.ts'

/** A phrase with the days in it, as its walk left it. */
interface FoundPhrase extends Span {
  days: readonly DayPhrase[]
}

export class Surroundings {
  readonly #reading: BlockReading
  readonly #phrase: FoundPhrase
  readonly #block: readonly Surroundings[]
  readonly #previous: Surroundings | undefined
  readonly #day: number | null
  #days: DayPhrase[] | null = null
  #before: number | null = null
  #later: DaysApart | null | undefined = undefined

  /** `block`: those of the block's phrases so far, in order; this one is added. */
  constructor(reading: BlockReading, { start, end, days }: FoundPhrase, block: Surroundings[], day: number | null) {
    this.#reading = reading
    this.#phrase = { start, end, days }
    this.#day = day
    this.#previous = block.at(-1)
    this.#block = block
    block.push(this)
  }

  /** Days of the rest of the sentence, for a phrase that has none of its own. */
  get days(): DayPhrase[] {
    this.#days ??= this.#phrase.days.length > 0 ? [] : this.#daysOfSentence()
    return this.#days
  }

  /** Months and loose days of the passage, where neither phrase nor sentence tells a day; of a phrase with a month the days of its sentence. */
  get hints(): DayPhrase[] {
    if (this.#phrase.days.some((one) => one.precise) || this.days.length > 0) return []
    const own = this.#phrase.days
    const days = own.length > 0 ? this.#daysOfMonth() : []
    if (days.length > 0) return days
    const hints = hintsAt(this.#reading, this.#phrase, this.#day, (phrase) => this.#isAnothers(phrase))
    // Of a page without a date, a month alone has no days.
    return own.some((month) => month.ranges.length > 0) ? hints.filter((one) => own.some((month) => isWithin(one, month))) : hints
  }

  /** Words before the phrase, not further than the phrase before it, or right after it; a day counted from that one where it is counted on from. */
  get later(): DaysApart | null {
    if (this.#later === undefined) this.#later = this.#daysApart()
    return this.#later
  }

  /** Cities named with a preposition of place in what follows, as far as the next mark of punctuation. */
  get placesAfter(): number[] {
    const from = this.#phrase.end
    const { lexicon, block } = this.#reading
    if (!lexicon.some((one) => one.class === PATTERN_CLASS.PLACE && one.start >= from)) return []
    const stop = block.text.slice(from).search(CLAUSE_END)
    return placesBetween(this.#reading, from, stop < 0 ? block.text.length : from + stop, () => this.#others)
  }

  /** The same in the whole sentence, and where its people went for the meeting ("he welcomed them to London for a summit"); of "here", the place told last. */
  get places(): number[] {
    if (!this.#reading.lexicon.some((one) => one.class === PATTERN_CLASS.PLACE)) return []
    const { start, end } = sentenceRound(this.#reading, this.#phrase)
    // In German the phrase may come first ("reist zu Gesprächen mit … nach Washington").
    const until = this.#reading.rules.language === 'de' ? end : this.#phrase.start
    const isGone = (one: Neighbour) => one.start < until && isGoal(one.folded) && isGoneFor(this.#reading, this.#phrase)
    const own = placesBetween(this.#reading, start, Math.min(end, this.#clauseOfBefore), () => this.#others, isGone)
    return own.length > 0 ? own : placeOfHere(this.#reading, { start, end })
  }

  /** Where a clause begins that tells what was before or will be after the meeting ("it takes place after he spent Tuesday in Moscow"). */
  get #clauseOfBefore(): number {
    if (this.#before === null) {
      const { block, rules } = this.#reading
      const from = this.#phrase.end
      const { end } = sentenceRound(this.#reading, this.#phrase)
      const at = plain(block.text, from, end).search(WHAT_WAS_BEFORE[rules.language])
      this.#before = at < 0 ? Number.POSITIVE_INFINITY : from + at
    }
    return this.#before
  }

  #isOfEarlierClause(at: number): boolean {
    return at > this.#phrase.end && at > this.#clauseOfBefore
  }

  /** Does a span stand in another phrase of the block? Then it tells of that one. */
  isOfAnother({ start, end }: Span): boolean {
    return this.#others.some((one) => one.start <= start && end <= one.end)
  }

  /** The block's other phrases: a place in one of them is that one's. */
  get #others(): Span[] {
    return this.#block.flatMap((other) => (other === this ? [] : other.#phrase))
  }

  #daysOfSentence(): DayPhrase[] {
    const { start, end } = sentenceRound(this.#reading, this.#phrase)
    const days = daysIn(this.#reading, start, end, this.#day).filter((day) => !this.#isAnothers(day) && !isOfTheReport(this.#reading, day))
    return days.map((day) => sameDayTold(this.#reading, day, start, this.#day) ?? spokenOn(this.#reading, day))
  }

  /** For "the October meeting": the days that its sentence tells, else the day of that month which the sentences before told last, or the next one tells. */
  #daysOfMonth(): DayPhrase[] {
    const days = this.#daysOfSentence()
    if (days.some((one) => one.precise)) return days
    const { start, end } = sentenceRound(this.#reading, this.#phrase)
    const { length } = this.#reading.block.text
    const isOfIt = (one: DayPhrase) => one.precise && this.#phrase.days.some((month) => isWithin(one, month))
    const before = daysIn(this.#reading, 0, start, this.#day).filter(isOfIt)
    if (before.length > 0) return before.slice(-1)
    const after = end < length ? sentenceRound(this.#reading, { start: end + 1, end: end + 1 }) : null
    const next =
      after === null ? [] : daysIn(this.#reading, end, after.end, this.#day).filter((one) => isOfIt(one) && !this.#isAnothers(one))
    return next.length > 0 ? next.slice(0, 1) : days
  }

  /** "Saturday's call will tell what the generals' meeting was worth": a day in another phrase is that one's. */
  #isAnothers(day: DayPhrase): boolean {
    if (this.#isOfEarlierClause(day.start)) return true
    // "The coalition, launched in March": when it was set up, not when it met.
    if (!day.precise && isOfFounding(this.#reading.block.text, day.start)) return true
    return this.#block.some((other) => other !== this && belongsTo(this.#reading, day, other.#phrase))
  }

  #daysApart(): DaysApart | null {
    const { rules, dateWords, block } = this.#reading
    // Such words are words of dates, too.
    if (dateWords.length === 0) return null
    const { start, end } = this.#phrase
    const sentence = sentenceRound(this.#reading, this.#phrase)
    const near = this.#previous !== undefined && this.#previous.#phrase.start >= sentence.start ? this.#previous : null
    const from = near === null ? sentence.start : near.#phrase.end
    const own =
      (countsDays(this.#reading, from, start) ? daysApartBefore(block.text.slice(from, start), rules) : null) ??
      (countsDays(this.#reading, end, sentence.end) && !this.#countsToNext(sentence.end)
        ? daysApartAfter(block.text.slice(end, sentence.end), rules)
        : null)
    if (own !== null || near?.later?.from !== 'next') return own
    return { ...near.later, from: 'told' }
  }

  /** "The ministers' meeting, two days later the summit": a comma parts the count from this phrase, and another follows it in the sentence. */
  #countsToNext(end: number): boolean {
    if (!/^\s?[,–—-]/u.test(this.#reading.block.text.slice(this.#phrase.end, this.#phrase.end + 2))) return false
    return this.#block.some((other) => other.#phrase.start > this.#phrase.end && other.#phrase.start < end)
  }
}

/** Does a word that counts days stand in a stretch of the block ("days", "weeks", not "Tuesday")? */
export function countsDays({ rules, dateWords, block }: BlockReading, from: number, to: number): boolean {
  let words = COUNTING.get(rules)
  if (!words) {
    words = new Set(countingWords(rules).map(foldText))
    COUNTING.set(rules, words)
  }
  for (const { start, end } of dateWords) if (start >= from && end <= to && words.has(foldWord(block.text, start, end))) return true
  return false
}
/** A count of days that begins with a word, and where it ends, if a preposition of place leads on from there; else it is the sentence's. */
export function countedBefore(reading: BlockReading, { start, joint }: Neighbour): { apart: DaysApart; end: number } | null {
  const { block, rules } = reading
  if (joint === 'hyphen' || reading.dateWords.length === 0 || !countsDays(reading, start, start + COUNT_REACH)) return null
  const counted = countedFirst(plain(block.text, start, start + COUNT_REACH), rules)
  if (!counted) return null
  let end = start
  for (let i = 0; i < counted.words; i++) end = wordAfter(block.text, end)?.end ?? end
  const after = wordAfter(block.text, end)
  return after?.joint === 'space' && wordSet(rules.locative).has(after.folded) ? { apart: counted.apart, end } : null
}
/** Units of the longest such count. */
const COUNT_REACH = 40
const COUNTING = new WeakMap<LanguageRules, ReadonlySet<string>>()

/** Does a day lie in what a month's phrase may mean? */
function isWithin(day: DayPhrase, month: DayPhrase): boolean {
  return day.ranges.some(([first, last]) => month.ranges.some(([from, to]) => from <= first && last <= to))
}

/** Does a day stand in a phrase, or right before it ("am 27. März der Gipfel")? Then it is that one's and no other's. */
function belongsTo(reading: BlockReading, day: DayPhrase, phrase: FoundPhrase): boolean {
  if (phrase.start <= day.start && day.end <= phrase.end) return true
  if (!day.precise || day.end > phrase.start || phrase.days.length > 0) return false
  const between = reading.block.text.slice(day.end, phrase.start)
  if (between.length > ARTICLE_REACH || !/^\s[\p{L}\s]*$/u.test(between)) return false
  const { definite, indefinite } = reading.rules
  return between.split(' ').every((word) => word === '' || wordSet(definite).has(word) || wordSet(indefinite).has(word))
}
/** Units of two spaces and the longest article. */
const ARTICLE_REACH = 7

/** Conjunctions and words of time: what they begin has its own days and places. */
const WHAT_WAS_BEFORE: Record<LanguageRules['language'], RegExp> = {
  en: /(?<!\p{L})(?:after|before)\s(?:(?:he|she|they|it|that|which)\s|(?:\p{Lu}[\p{L}'’-]+\s){1,3}(?:met|held|spent|spoke|said|flew|left|had|was|were|\p{Ll}+ed)\s)/u,
  fr: /(?<!\p{L})(?:après|avant) (?:que|qu['’]|quoi|cela|avoir|de\s\p{Ll}+[ei]r)(?!\p{L})/u,
  de: /(?<!\p{L})(?:nachdem|bevor|ehe|danach|anschließend)(?!\p{L})/u,
  es: /(?<!\p{L})(?:después de|luego de|tras|antes de) (?:que|haber|eso|lo cual)(?!\p{L})/u,
  it: /(?<!\p{L})(?:dopo|prima) (?:che|aver|di\s\p{Ll}+re)(?!\p{L})/u,
  pl: /(?<!\p{L})(?:po tym,? jak|zanim|po czym|potem)(?!\p{L})/u,
  uk: /(?<!\p{L})(?:після того,? як|перш ніж|після (?:цього|чого))(?!\p{L})/u,
  ru: /(?<!\p{L})(?:после того,? как|прежде чем|после (?:этого|чего))(?!\p{L})/u,
}

const CLAUSE_END = /[,;:.!?()–—]/
