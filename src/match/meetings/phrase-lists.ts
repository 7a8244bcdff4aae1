// Lists of those who met ("between Ukraine, Russia and Turkey", "of Trump, Zelensky and European leaders"), and pairs ("Trump–Putin"). Gets the
// phrase as far as it has been read and the words after it; gives true where the list goes on.

import { foldText } from '../../text/fold.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { wordSet, wordTest } from '../word-sets.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isComma, isDash } from './phrase-joints.ts'
import { AGAINST, PARTNERS } from './phrase-links.ts'
import { matchStarting } from './phrase-matches.ts'
import { isBody } from './phrase-walk.ts'
import { isTitle, namesSubject, OTHERS } from './phrase-words.ts'

/** Is a word the next of those who met, after a comma? `at`: where the phrase has been read to. `toItsEnd`: only where the list has an "and" before its last. */
export function isListed(to: MeetingReference, at: number, from: Neighbour, gazetteer: Gazetteer, toItsEnd: boolean): boolean {
  if (from.joint !== 'broken' || !isComma(to.reading.block.text, at, from.start) || !isPerson(to.actors.at(-1), gazetteer)) return false
  if (!toItsEnd) return endOfOne(to.reading, from, gazetteer) !== null
  // "After the talks with Trump, Macron and Merz left": a nominative begins another clause.
  if (to.reading.rules.cases && namesSubject(to.reading, from, gazetteer)) return false
  return isListToItsEnd(to.reading, at, gazetteer)
}

/** "Trump–Putin", "Трамп — Путин": is a word the second of a pair, the first of which the phrase has come to? */
export function isPaired(to: MeetingReference, at: number, word: Neighbour, gazetteer: Gazetteer): boolean {
  const { reading, actors } = to
  if (word.joint !== 'broken' || !isPerson(actors.at(-1), gazetteer) || !isDash(reading.block.text, at, word.start)) return false
  const first = reading.names.find((one) => one.end === at)
  return (
    first !== undefined && isPerson(matchStarting(reading, word)?.target, gazetteer) && (word.start === at + 1 || isRightAfter(to, first))
  )
}

/** "Réunion Trump, Zelensky et dirigeants européens", "Переговоры Трамп — Путин": is a name right after the noun the first of several, and no other clause's? */
export function opensSeveral(to: MeetingReference, first: Match, gazetteer: Gazetteer): boolean {
  const { reading } = to
  if (gazetteer.kindOf(first.target) !== 'person' || !isRightAfter(to, first)) return false
  const next = wordAfter(reading.block.text, first.end)
  if (next?.joint !== 'broken') return false
  if (isDash(reading.block.text, first.end, next.start)) return isPerson(matchStarting(reading, next)?.target, gazetteer)
  return reading.block.role === 'headline' && !reading.rules.cases && isListToItsEnd(reading, first.end, gazetteer)
}

/** Is a folded word an "and", or what parts two sides in its place ("między Ukrainą a Rosją")? */
export function joinsSides({ reading: { rules }, actors }: MeetingReference, folded: string, between: boolean): boolean {
  return wordSet(rules.and).has(folded) || (rules.cases === true && between && actors.length > 0 && AGAINST.test(folded))
}

function isRightAfter({ end, reading }: MeetingReference, { start }: Match): boolean {
  return start >= end ? /^\s$/u.test(reading.block.text.slice(end, start)) : reading.lexicon.some((one) => one.end === start - 1)
}

function isPerson(actor: number | undefined, gazetteer: Gazetteer): boolean {
  return actor !== undefined && gazetteer.kindOf(actor) === 'person'
}

/** Where the next of those who met ends: a person by name or by post, or a level ("the European leaders"); null where a word stands there that is neither. */
function endOfOne(reading: BlockReading, from: Neighbour, gazetteer: Gazetteer): number | null {
  const { text } = reading.block
  let word: Neighbour | null = from
  let ofState = false
  for (let hops = 0; hops < TITLES && word; hops++) {
    // "Staats- und Regierungschefs".
    const isHalf = wordSet(reading.rules.and).has(word.folded) && /^[-‐]\s$/u.test(text.slice(word.start - 2, word.start))
    if (hops > 0 && !isHalf && (word.joint === 'broken' || word.joint === 'dot')) return null
    const match = matchStarting(reading, word)
    if (match?.class === PATTERN_CLASS.NAME && gazetteer.kindOf(match.target) === 'person') return match.end
    // "The Ukrainian leader": by post.
    if (match?.class === PATTERN_CLASS.LEVEL || (ofState && isTitle(reading, word))) return match?.end ?? word.end
    if (PARTNERS.test(word.folded) || EUROPEANS.test(word.folded)) return word.end
    const isOfState =
      match?.class === PATTERN_CLASS.DEMONYM ||
      (match?.class === PATTERN_CLASS.NAME && /^(?:state|bloc)$/.test(gazetteer.kindOf(match.target)))
    ofState ||= isOfState
    const { links, calm } = reading.rules
    const isSmall = wordSet(links).has(word.folded) || wordSet(calm).has(word.folded) || OTHERS.test(word.folded)
    if (!isOfState && !isTitle(reading, word) && !isSmall) return null
    word = wordAfter(text, match?.end ?? word.end)
  }
  return null
}
/** In all languages; folded. */
const EUROPEANS = wordTest(
  /^(?:european?s|europeens|europaern?|europeos|europei|europejczyk(?:ow|ami)|європеиц(?:ів|ями)|европеиц(?:ев|ами))$/u,
)
/** Words of an article and the longest title before a name. */
const TITLES = 6

/** "Between delegations of Ukraine, Russia and Turkey", "de la France, de l'Italie et de la Pologne": is a state or a body, after its small words, the next of a list? */
export function isListedState({ actors, places, reading }: MeetingReference, from: Neighbour, gazetteer: Gazetteer): boolean {
  const last = actors.at(-1)
  if (last === undefined || places.length > 0 || !isSide(last, gazetteer)) return false
  const { text } = reading.block
  let word: Neighbour | null = from
  for (let hops = 0; hops < ARTICLES && word; hops++) {
    const match = matchStarting(reading, word)
    if (match?.class === PATTERN_CLASS.NAME) return isSide(match.target, gazetteer) && isList(text, match.end)
    if (match || !wordSet(reading.rules.links).has(word.folded)) return false
    word = wordAfter(text, word.end)
  }
  return false
}
/** Words of "de la France". */
const ARTICLES = 3

function isSide(actor: number, gazetteer: Gazetteer): boolean {
  const kind = gazetteer.kindOf(actor)
  return kind === 'state' || isBody(kind)
}

/** Does a list go on or end after this word: with a comma and a capital, or an "and" and a capital? */
export function isList(text: string, end: number): boolean {
  return LIST.test(text.slice(end, end + LIST_REACH))
}
const LIST =
  /^(?:,\s|\s(?:and|et|und|sowie|y|e|i|oraz|та|і|й|и)\s)(?:(?:of|de|du|des|del|di|della|dell['’]|der)\s?)?(?:(?:the|la|le|les|l['’])\s?)?\p{Lu}/u
/** Units of a space, the longest "and", a space, an article with its preposition and a capital. */
const LIST_REACH = 18

/** "Macron, Merz and European leaders": parted by commas, and an "and" before the last. `at`: where the first of them ends. */
function isListToItsEnd(reading: BlockReading, at: number, gazetteer: Gazetteer): boolean {
  const { block, rules } = reading
  for (let end = at; ; ) {
    const joint = JOINT.exec(block.text.slice(end, end + LIST_REACH))
    const and = joint?.[1] ?? joint?.[2]
    const isLast = and !== undefined && wordSet(rules.and).has(foldText(and))
    if (!joint || (and !== undefined && !isLast && joint[2] !== undefined)) return false
    const next = wordAfter(block.text, end + (and !== undefined && !isLast ? 1 : joint[0].length) - 1)
    const last = next === null ? null : endOfOne(reading, next, gazetteer)
    if (last === null || isLast) return last !== null && end > at
    end = last
  }
}
/** A comma, an "and", or both. */
const JOINT = /^(?:,\s(?:(\p{L}{1,4})\s)?|\s(\p{L}{1,4})\s)/u
