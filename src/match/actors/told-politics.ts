// Sentences that tell of politics between states: by what states do to each other, by posts, meetings and those who meet. Weak signs of a
// government are taken where they stand in one. Gets a block's reading and a span; the words are in the language rules.
import type { Span } from '../../model/page.ts'
import { foldText } from '../../text/fold.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { fitsWord } from '../word-sets.ts'
import { findPostPhrases } from './posts.ts'
import { hasScore } from './told-match.ts'

/**
 * Do the words round a capital speak of politics between states (to reject, to warn, a sanction, an envoy)? Asked where the page names too
 * little of ours for its word alone to be taken; a score tells of sport.
 */
export function speaksOfPolitics(reading: BlockReading, match: Span): boolean {
  const { text } = reading.block
  const sentence = sentenceRound(reading, match)
  const from = Math.max(sentence.start, match.start - FAR_BEFORE)
  const near = text.slice(from, match.start) + text.slice(match.end, Math.min(sentence.end, match.end + FAR_AFTER))
  if (hasScore(near)) return false
  const { statecraft } = reading.rules.metonym
  return foldText(near)
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => word.length >= SHORTEST && fitsWord(statecraft, word))
}
/** Characters round a capital in which its verb and object lie. */
const FAR_BEFORE = 40
const FAR_AFTER = 60
const SHORTEST = 3

/**
 * Is a name told of in the words of politics: does its sentence speak of what states do, or name a post, a meeting or those who meet? His
 * own title does not count: a minister opens fairs too.
 */
export function isAmongPolitics(reading: BlockReading, span: Span): boolean {
  return isBesidePolitics(reading, span) || speaksOfPolitics(reading, withTitle(reading, span))
}

/** Is any of these names? The nouns and verbs, which stand in the lexicon, are asked for all of them before any sentence is read for its words. */
export function isAnyAmongPolitics(readings: readonly BlockReading[], isAsked: (name: Match) => boolean): boolean {
  const isAny = (ask: typeof isAmongPolitics) => readings.some((one) => one.names.some((name) => isAsked(name) && ask(one, name)))
  return isAny(isBesidePolitics) || isAny((reading, name) => speaksOfPolitics(reading, withTitle(reading, name)))
}

/** Does a name's sentence hold a verb of meeting, or a post that is not the name's own, a meeting or those who meet? */
function isBesidePolitics(reading: BlockReading, span: Span): boolean {
  const { meetingVerbs, lexicon } = reading
  if (meetingVerbs.length + lexicon.length === 0) return false
  const { start, end } = sentenceRound(reading, span)
  if (meetingVerbs.some((one) => one.start >= start && one.end <= end)) return true
  const told = lexicon.filter((one) => POLITICAL_NOUNS.has(one.class) && one.start >= start && one.end <= end)
  if (told.length === 0) return false
  const own = withTitle(reading, span)
  return told.some((one) => one.end <= own.start || one.start >= own.end)
}

/** A name with the post that stands right before or after it ("Defence Secretary John Healey", "Stubb, the Finnish president,"). */
function withTitle(reading: BlockReading, { start, end }: Span): Span {
  const { text } = reading.block
  for (const title of findPostPhrases(reading)) {
    if (title.end <= start && BETWEEN.test(text.slice(title.end, start))) return { start: title.start, end }
    if (title.start >= end && BETWEEN.test(text.slice(end, title.start))) return { start, end: title.end }
  }
  return { start, end }
}
/** What lies between a name and its title: a comma and an article at most. */
const BETWEEN = /^[\s,]{1,2}(?:\p{L}{1,3}[\s'’])?$/u
/** Posts, meetings and those who meet: told of in one sentence with an office, they are its own. */
export const POLITICAL_NOUNS: ReadonlySet<number> = new Set([PATTERN_CLASS.POST, PATTERN_CLASS.MEETING_NOUN, PATTERN_CLASS.LEVEL])
