// A capital's name as a town's: its mayor, its boroughs, the Paris of Texas. What is told of the town is no act of a government.
// Gets a block's reading and the match of a capital; the words are in the language rules. Says nothing of the page as a whole.

import type { Span } from '../../model/page.ts'
import { foldText } from '../../text/fold.ts'
import { afterPossessive, wordAfter, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { wordSet } from '../word-sets.ts'
import { findPostPhrases } from './posts.ts'

/** Does a word right beside the capital tell of the town ("the mayor of Kyiv", "Berlins Senat", "Paris, Texas")? */
export function tellsOfTown(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  const { town } = reading.rules.metonym
  let word = wordBefore(text, match.start)
  for (let hops = 0; hops < BESIDE && word && word.joint !== 'broken' && word.joint !== 'dot'; hops++) {
    if (town.test(word.folded)) return true
    word = wordBefore(text, word.start)
  }
  let end = afterPossessive(text, match.end)
  for (let hops = 0; hops < BESIDE; hops++) {
    const next = wordAfter(text, end)
    if (next === null || !WITHIN.test(text.slice(end, next.start))) return false
    if (town.test(next.folded)) return true
    end = next.end
  }
  return false
}
/** Is the capital itself called a town by the word before it, with a small word between at most ("Prezydent Warszawy", "the mayor of Kyiv")? */
export function isOwnedByTown(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  const before = wordBefore(text, match.start)
  if (before?.joint !== 'space') return false
  const { town } = reading.rules.metonym
  if (town.test(before.folded)) return true
  const two = wordSet(reading.rules.links).has(before.folded) ? wordBefore(text, before.start) : null
  return two?.joint === 'space' && town.test(two.folded)
}

/** "the mayor of Kyiv", "Paris city council": a small word lies between at most. */
const BESIDE = 2
/** What may lie between a town and the words that tell of it. */
const WITHIN = /^,?[\s\u00a0(-]{1,2}$/

/**
 * Do the words round a capital speak of politics between states (to reject, to warn, a sanction, an envoy)? Asked where the page names too
 * little of ours for its word alone to be taken; a score tells of sport.
 */
export function speaksOfPolitics(reading: BlockReading, match: Span): boolean {
  const { text } = reading.block
  const sentence = sentenceRound(reading, match)
  const from = Math.max(sentence.start, match.start - FAR_BEFORE)
  const near = text.slice(from, match.start) + text.slice(match.end, Math.min(sentence.end, match.end + FAR_AFTER))
  if (A_SCORE.test(near)) return false
  const { statecraft } = reading.rules.metonym
  return foldText(near)
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => word.length >= SHORTEST && statecraft.test(word))
}
/** Does an office do what offices do: is a verb of acting right after it, or are the words round it those of politics? `metThere`: meeting in it will do. */
export function actsAsOffice(reading: BlockReading, span: Span, metThere: boolean): boolean {
  const { text } = reading.block
  // In quotation marks of its own it is a title or a sign.
  if (
    /[«»„“"‘‚]\s?$/u.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
    /^\s?[»«”“"’]/u.test(text.slice(span.end, span.end + 2))
  )
    return false
  const after = wordAfter(text, span.end)
  const { verbs, verbForm } = reading.rules.metonym
  if (after?.joint === 'space' && !after.capital && (wordSet(verbs).has(after.folded) || verbForm?.test(after.folded))) return true
  if (/^:\s[«„“"»]/u.test(text.slice(span.end, span.end + 3)) || speaksOfPolitics(reading, span)) return true
  const { start: from, end: to } = sentenceRound(reading, span)
  const inSentence = (one: Match) => one.start >= from && one.end <= to
  if (metThere && reading.meetingVerbs.some(inSentence)) return true
  return reading.lexicon.some((one) => POLITICAL_NOUNS.has(one.class) && inSentence(one))
}
/**
 * Is a name told of in the words of politics: does its sentence speak of what states do, or name a post, a meeting or those who meet? His
 * own title does not count: a minister opens fairs too.
 */
export function isAmongPolitics(reading: BlockReading, span: Span): boolean {
  const { start, end } = sentenceRound(reading, span)
  if (reading.meetingVerbs.some((one) => one.start >= start && one.end <= end)) return true
  const own = withTitle(reading, span)
  const isTold = (one: Match) => POLITICAL_NOUNS.has(one.class) && one.start >= start && one.end <= end
  return reading.lexicon.some((one) => isTold(one) && (one.end <= own.start || one.start >= own.end)) || speaksOfPolitics(reading, own)
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
const POLITICAL_NOUNS: ReadonlySet<number> = new Set([PATTERN_CLASS.POST, PATTERN_CLASS.MEETING_NOUN, PATTERN_CLASS.LEVEL])

/** Characters round a capital in which its verb and object lie. */
const FAR_BEFORE = 40
const FAR_AFTER = 60
const SHORTEST = 3
/** Does the sentence round a name tell of a match: a score ("2:3", "4-0", "5 a 4", "24-13"), a hat-trick? Then it is a player's. */
export function tellsOfMatch(reading: BlockReading, span: Span): boolean {
  const { text } = reading.block
  if (reading.matchWords.length > 0) {
    const sentence = sentenceRound(reading, span)
    if (reading.matchWords.some((one) => one.start >= sentence.start && one.end <= sentence.end)) return true
  }
  if (!/\d/.test(text)) return false
  const { start, end } = sentenceRound(reading, span)
  return hasScore(text.slice(start, end))
}

/** Does a text tell a score? Hours, days and spans of years are none. */
export function hasScore(text: string): boolean {
  if (GOALS.test(text)) return true
  const points = POINTS.exec(text)
  return points !== null && Number(points[1]) > Number(points[2])
}
/** Goals of one digit at the end: an hour has two. */
const GOALS = /(?:^|[\s(])\d{1,2}(?:\s?[-–:]\s?|\sa\s)\d(?![\d.:-]|\s?(?:h|uhr))/iu
/** Points of two digits: days from and to are told in their order, a winner's score is not. */
const POINTS = /(?:^|[\s(])(\d\d)[-–](\d\d)(?![\d.:-])/u

/** "3-1", "88:90". */
const A_SCORE = /(?:^|[\s(])\d{1,3}\s?[-–:]\s?\d{1,3}(?![\d.:]|\s?(?:h|uhr))/iu
