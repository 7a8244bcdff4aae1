// What the words round a name tell of. On one page stand real news and a quiz, a match, a recipe, a namesake: each name is judged by its own
// passage. Gets a block's reading and a span; tells whether its sentence is one of another matter than politics, or speaks of a name and not of
// its owner. Which names must ask, and what the page says besides, resolve-actors.ts decides.
import type { Span } from '../../model/page.ts'
import { FOLD, foldWord, SEPARATOR } from '../../text/fold.ts'
import { contains } from '../../text/span.ts'
import { KIND, OTHER_MATTERS, USE } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { fitsWord } from '../word-sets.ts'
import { tellsOf } from './told-match.ts'
import { POLITICAL_NOUNS } from './told-politics.ts'

/** Is a bare surname here a name that is spoken of, or somebody's who is only called so ("no relation", "named after", "his surname")? */
export function isSpokenOfAsName(reading: BlockReading, span: Span): boolean {
  if (!reading.matterWords.some((one) => one.target === OTHER_MATTERS.NAME)) return false
  return tellsOf(reading, span, OTHER_MATTERS.NAME) || !tellsOfPolitics(reading, sentenceRound(reading, span), span)
}

/**
 * "A spaniel answering to the name of Charles III", "Rustam Umerov from Ufa, a namesake of his": is even a full name given to something of
 * every day, or to somebody whom the text calls a namesake behind where he is from?
 */
export function isCalledSo({ reading, start, end }: { reading: BlockReading } & Span): boolean {
  const isBefore = (one: Match) => one.end < start && GIVEN.test(reading.block.text.slice(one.end, start))
  const isBehind = (one: Match) => one.start > end && FROM_SOMEWHERE.test(plain(reading.block.text, end, one.start))
  const sayings = reading.matterWords.filter((one) => one.target === OTHER_MATTERS.NAME)
  return sayings.some(isBehind) || (sayings.some(isBefore) && tellsOf(reading, { start, end: start }, OTHER_MATTERS.EVERYDAY))
}
const FROM_SOMEWHERE = /^\s(?:from|of|de|du|aus|di|da|z|ze|з|із|зі|из)\s\p{Lu}\p{L}+,\s(?:\p{L}+\s){0,3}$/u
/** A space, and a small word and a mark of quotation at most. */
const GIVEN = /^\s(?:\p{Ll}{1,3}\s)?[«„“"‘]?\s?$/u

/**
 * Is the passage one of every day: a word of it in the name's sentence and none of politics, or several in the block and nothing of politics in
 * all of it?
 */
export function isOfEveryday(reading: BlockReading, span: Span): boolean {
  // Most blocks have no such word.
  if (reading.matterWords.length === 0) return false
  const everyday = reading.matterWords.filter((one) => one.target !== OTHER_MATTERS.NAME)
  const sentence = sentenceRound(reading, span)
  if (everyday.some((one) => contains(sentence, one)) && !tellsOfPolitics(reading, sentence, span)) return true
  const isMatter = everyday.length >= SEVERAL || everyday.some((one) => one.target === OTHER_MATTERS.MATCH)
  return isMatter && !tellsOfPolitics(reading, { start: 0, end: reading.block.text.length }, span)
}
/** One such word or two are figures of speech now and then; what only matches are told with is none. */
const SEVERAL = 3

/** Does a stretch, but for the name itself, tell of politics: a topic, a post, a meeting, somebody or some body of ours, what states do? */
function tellsOfPolitics(reading: BlockReading, stretch: Span, span: Span): boolean {
  return namesPolitics(reading, stretch, span) || hasStatecraft(reading, stretch, span)
}

/** The same by what was found in reading the block, which costs next to nothing. */
function namesPolitics(reading: BlockReading, stretch: Span, span: Span): boolean {
  const isHere = (one: Match) => contains(stretch, one)
  return (
    reading.cues.some(isHere) ||
    reading.meetingNames.some(isHere) ||
    reading.lexicon.some((one) => isPoliticalNoun(one) && !contains(span, one) && isHere(one)) ||
    reading.names.some((one) => isPoliticalName(one) && !contains(span, one) && isHere(one))
  )
}

/** The same of all of a block. */
export function namesPoliticsAnywhere({ cues, meetingNames, lexicon, names }: BlockReading): boolean {
  return cues.length + meetingNames.length > 0 || names.some(isPoliticalName) || lexicon.some(isPoliticalNoun)
}

function isPoliticalNoun(one: Match): boolean {
  return POLITICAL_NOUNS.has(one.class)
}

/** A name beyond doubt, and no capital. */
function isPoliticalName({ use, nameKind }: Match): boolean {
  return use === USE.ALONE && nameKind !== KIND.METONYM
}

/** The same by the words of what states do, looked up one by one. */
export function hasStatecraft(reading: BlockReading, { start, end }: Span, span: Span): boolean {
  const isInside = span.start >= start && span.end <= end
  return isInside ? hasWord(reading, start, span.start) || hasWord(reading, span.end, end) : hasWord(reading, start, end)
}

/** Word by word where they stand: every weak name asks this of its block, and folding all of it would cost more than the questions. */
function hasWord({ block, rules }: BlockReading, start: number, end: number): boolean {
  const { text } = block
  const { statecraft } = rules.metonym
  for (let from = start; from < end; from++) {
    let to = from
    while (to < end && isInWord(text.charCodeAt(to))) to++
    const word = to - from >= SHORTEST ? foldWord(text, from, to) : ''
    if (word.length >= SHORTEST && fitsWord(statecraft, word)) return true
    from = to
  }
  return false
}
const SHORTEST = 3

/** Letters, and what is not seen between them; digits part words. */
export function isInWord(unit: number): boolean {
  const value = FOLD[unit] as number
  return value > LAST_DIGIT || value === SEPARATOR.IGNORED
}
const LAST_DIGIT = 0x39
