// A state in the title of a film, a book or a song: "Bons baisers de Russie", "Winter in der Ukraine". Gets a state's match and its block; tells
// whether it stands within the marks of a title. What a name opens or fills by itself is named-after.ts' business.
import type { Span } from '../../model/page.ts'
import { contains } from '../../text/span.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { WORKS } from '../languages/bearer-words.ts'
import { wordBefore } from '../neighbours.ts'
import { OTHER_MATTERS, USE } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { anyOf, fitsWord } from '../word-sets.ts'
import { isOfOtherDepartment } from './department.ts'
import { POLITICAL_NOUNS } from './told-politics.ts'

/** Is a state's name a part of a title: quoted behind the word for a work, or among the words of cinemas and libraries and none of politics? */
export function isInTitle(reading: BlockReading, match: Match, gazetteer: Gazetteer): boolean {
  const quotation = quotationRound(reading.block.text, match)
  if (quotation === null) return false
  return isBehindWork(reading, quotation) || isAmongWorks(reading, quotation, gazetteer)
}

/** The marks round a span, where what they hold may be a title: short, with a capital, no sentence, nobody's words behind a colon. */
function quotationRound(text: string, { start, end }: Span): Span | null {
  if (!opensBefore(text, start)) return null
  const before = OPENS.exec(text.slice(Math.max(0, start - LONGEST_PART), start))
  if (before === null) return null
  const after = CLOSES.exec(text.slice(end, end + LONGEST_PART))
  if (after === null) return null
  const open = start - before[0].length
  return SPEAKS_BEFORE.test(text.slice(Math.max(0, open - 2), open)) ? null : { start: open, end: end + after[0].length }
}
/** Asked of every state's name: nearly none has a mark before it in its sentence. */
function opensBefore(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - LONGEST_PART; at--) {
    const unit = text.charCodeAt(at)
    if (unit === FULL_STOP || unit === COLON) return false
    if (unit === QUOTE || (unit >= GUILLEMET && MARKS.has(unit))) return true
  }
  return false
}
const [QUOTE, GUILLEMET, FULL_STOP, COLON] = [0x22, 0xab, 0x2e, 0x3a]
const MARKS: ReadonlySet<number> = new Set([...'«»„“‘'].map((mark) => mark.charCodeAt(0)))
/** Characters of a title before a name in it, and after it. */
const LONGEST_PART = 40
const OPENS = /[«»„“"‘](?:\s?\p{Lu}[^.:;!?«»„“”"\n]*\s)$/u
/** Behind the marks nobody says it. */
const CLOSES = /^[^.:;!?,«»„“”"\n]*\s?[»«”“"](?!,?\s[–—]|,\s\p{L}+\s\p{Lu}|\p{L})/u
const SPEAKS_BEFORE = /:\s$/

/** "Der Roman »Winter in der Ukraine«": the word for a work right before the marks, or one word further off. */
function isBehindWork({ block }: BlockReading, { start }: Span): boolean {
  let word = wordBefore(block.text, start)
  for (let hops = 0; hops < BEHIND && word !== null && word.joint === 'space'; hops++) {
    if (fitsWord(WORK, word.folded)) return true
    word = wordBefore(block.text, word.start)
  }
  return false
}
const BEHIND = 3
const WORK = anyOf(WORKS)

/** A word of every day in the block, or a heading of such matters over it, and in the sentence nobody of ours, no post and no meeting. */
function isAmongWorks(reading: BlockReading, quotation: Span, gazetteer: Gazetteer): boolean {
  const isOutside = (one: Match) => one.end <= quotation.start || one.start >= quotation.end
  const isEveryday = (one: Match) => one.target === OTHER_MATTERS.EVERYDAY && isOutside(one)
  if (!reading.matterWords.some(isEveryday) && !isOfOtherDepartment(reading)) return false
  const sentence = sentenceRound(reading, quotation)
  const isPolitics = (one: Match) => contains(sentence, one) && isOutside(one)
  return !(
    reading.cues.some(isPolitics) ||
    reading.lexicon.some((one) => POLITICAL_NOUNS.has(one.class) && isPolitics(one)) ||
    reading.names.some((one) => one.use === USE.ALONE && isPolitics(one) && gazetteer.kindOf(one.target) === 'person')
  )
}
