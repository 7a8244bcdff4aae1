// Where a phrase's walk to the right comes to a word that it does not know: whose meeting that makes it. Gets the phrase, the word and how the
// walk came there; writes into the reference. Which words are known, phrase-right.ts decides.
import type { Gazetteer } from '../gazetteer.ts'
import { WENT_OVER } from '../languages/held-words.ts'
import { HOME_BODIES } from '../languages/home-bodies.ts'
import { RESIDENCES, ROOMS } from '../languages/venue-words.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { Match } from '../read-block.ts'
import { anyOf, fitsWord, wordSet, wordTest } from '../word-sets.ts'
import { ledToBy } from './lead-words.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isByHost } from './phrase-clauses.ts'
import { BETWEEN, BY, GENITIVE, OWNER, PRONOUN, WITH } from './phrase-links.ts'
import { countsDays } from './phrase-surroundings.ts'
import { isWater } from './phrase-venues.ts'
import { isBody } from './phrase-walk.ts'
import { isInfinitive, namesSubject, saysHowLong } from './phrase-words.ts'
import { represents } from './who-met.ts'

/** How the walk came to the word: by which small word, and what those before it tell. */
export interface Approach {
  /** The preposition or article right before the word. */
  link: string
  /** Nothing but genitives so far: what comes is whose meeting it is. */
  owned: boolean
  /** A preposition leads to those whom one meets. */
  withWhom: boolean
  between: boolean
  /** A preposition of place leads on. */
  locative: boolean
}

/** Takes in what the unknown word says of the meeting: that it is another one, or somebody else's. */
export function takeUnknown(to: MeetingReference, word: Neighbour, { link, owned, withWhom, between, locative }: Approach): void {
  const { reading } = to
  const german = reading.rules.language === 'de'
  // "The palace on the Bosphorus".
  if (isWater(word.folded) && to.places.length > 0) {
    to.end = word.end
    return
  }
  // "The meeting in the East Room", "im Kabinettssaal": where in its house it was.
  const room = locative ? endOfRoom(to, word) : null
  if (room !== null) {
    to.end = room
    return
  }
  // "on Libya", "in Ramstein", "with Whitaker": what we do not know makes it another meeting.
  if (word.capital && !reading.titleCase && !german) to.foreign = true
  const says = (owned || withWhom) && !THOSE.test(word.folded) && !saysHowLong(word) && !isInfinitive(word, reading.rules.language)
  if (says && !countsDays(reading, word.start, word.end)) to.qualified = true
  if (says && owned && OWNER.test(link) && !PRONOUN.test(word.folded)) to.owned = true
  // "La riunione nella residenza di …": some place of its own.
  if (locative && RESIDENCE.test(word.folded)) to.qualified = true
  // "Das Treffen im Oval Office": where every noun has a capital, an unknown place makes it another one at least where nothing else tells.
  if (locative && german && word.capital) to.qualified = true
  // "Between the EU and the African Union": one side we do not know. "Entre Macron et Merz a duré": both are told.
  const isSide = to.actors.length < SIDES || wordSet(reading.rules.and).has(link)
  if (between && isSide && !isInfinitive(word, reading.rules.language)) to.foreign = true
}
const SIDES = 2
const RESIDENCE = anyOf(RESIDENCES)

/** Where the name of a room ends that begins with this word ("East Room", "salón Este", "Овальному кабинете"); null where it names none. */
function endOfRoom({ reading: { block } }: MeetingReference, first: Neighbour): number | null {
  let word: Neighbour | null = first
  let end: number | null = null
  for (let hops = 0; hops < ROOM_REACH && word && (hops === 0 || word.joint === 'space'); hops++) {
    if (fitsWord(ROOM, word.folded)) end = word.end
    else if (!word.capital) return end
    else if (end !== null) return word.end
    word = wordAfter(block.text, word.end)
  }
  return end
}
const ROOM = anyOf(ROOMS)
/** Words of "Franklin Roosevelt Room". */
const ROOM_REACH = 3

/**
 * "Between the heads of delegation Medinsky and …", "with the US army secretary Driscoll": the offset after words that no list knows, where the name
 * of somebody follows right behind them, so that they are his title; `at` itself where none does. `isWith`:
 * a preposition has led to those who met; else somebody of the state that has just been named.
 */
export function afterUnknownTitle({ reading, actors }: MeetingReference, at: number, isWith: boolean, gazetteer: Gazetteer): number {
  const { rules, block, names } = reading
  const last = actors.at(-1)
  if (!isWith && (last === undefined || rules.cases)) return at
  let word = wordAfter(block.text, at)
  for (let hops = 0; hops <= UNKNOWN_TITLE && word !== null && (word.joint === 'space' || word.joint === 'apostrophe'); hops++) {
    const { start, folded } = word
    const name = names.find((one) => one.start === start && one.class === PATTERN_CLASS.NAME)
    if (name) {
      const isTheirs = gazetteer.kindOf(name.target) === 'person' && (isWith || represents(name.target, last as number, gazetteer))
      return isTheirs && hops > 0 && !(rules.cases && namesSubject(reading, word, gazetteer)) ? start - 1 : at
    }
    if (wordSet(rules.and).has(folded) || (wordSet(rules.locative).has(folded) && !GENITIVE.test(folded))) return at
    word = wordAfter(block.text, word.end)
  }
  return at
}
/** Words of "the heads of the delegation". */
const UNKNOWN_TITLE = 4

/** "Der Sitzung des Bundestags", "spotkaniu zarządu": nothing but genitives before the word, so that a board's or a parliament's is none of ours. */
export function takeHomeBody(to: MeetingReference, { folded }: Neighbour): void {
  if (fitsWord(AT_HOME, folded)) to.foreign = true
}
const AT_HOME = anyOf(HOME_BODIES)

/** "Szczyt UE–Indie", "саммит ЕС — Украина": does a dash pair a body and somebody else, so that both are sides, and it is no meeting of its own? */
export function pairsWithOther(to: MeetingReference, at: number, word: Neighbour, match: Match | null, gazetteer: Gazetteer): boolean {
  const last = to.actors.at(-1)
  if (!word.capital || last === undefined || !PAIR.test(to.reading.block.text.slice(at, word.start))) return false
  if (match === null) return word.joint === 'hyphen' && isBody(gazetteer.kindOf(last))
  // In Italian and Spanish a state's name may be that of its people, too.
  return (match.class === PATTERN_CLASS.NAME || match.class === PATTERN_CLASS.DEMONYM) && areBodyAndState(last, match.target, gazetteer)
}

/** Is one of two a body, and the other a state? */
export function areBodyAndState(one: number, other: number, gazetteer: Gazetteer): boolean {
  const [first, second] = [gazetteer.kindOf(one), gazetteer.kindOf(other)]
  return (isBody(first) && second === 'state') || (first === 'state' && isBody(second))
}
const PAIR = /^\s?[-‐‑–—]\s?$/u
/** "With those who had no chair": nobody in particular. */
const THOSE = wordTest(/^(?:those|ceux|celles|coloro|quienes|aquellos|denen|jenen|tymi|тими|теми)$/)

/**
 * "Represented at the meeting by Witkoff", "discussed the Moscow talks with Merz": does a preposition lead to those who did, or with whom somebody did,
 * what the clause's verb says? Not "by" whoever called it; "with" only where the meeting has told its place or day.
 */
export function isByOther(to: MeetingReference, link: string, at: number): boolean {
  if (BY.test(link)) return !isByHost(to.reading.block.text, at)
  return to.placesAndDays > 0 && WITH.test(link) && !BETWEEN.test(link) && isGoneOver(to)
}
const isGoneOver = ledToBy(WENT_OVER, 2)
