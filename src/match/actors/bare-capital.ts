// Capitals in languages with cases: a place needs a preposition there, so a capital without one is the subject, object or owner of what is told.
// Gets the match with the words beside it; gives the words that tell so, or null where it is (or may be) a place after all.
import { opensSentence } from '../../text/sentence.ts'
import { type Neighbour, wordBefore } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { fitsWord, wordSet } from '../word-sets.ts'
import { nextOfRow } from './capital-row.ts'

/**
 * In languages with cases a place needs a preposition: a capital without one is the subject, the object or the owner of what is told,
 * unless a word before it says that it is a place after all ("центр Києва", "opuścił Paryż").
 */
export function withoutPreposition(reading: BlockReading, match: Match, before: Neighbour | null, after: Neighbour | null): string | null {
  const { text, role } = reading.block
  const { rules } = reading
  const small = (word: Neighbour) =>
    [rules.links, rules.locative, rules.metonym.partners, rules.metonym.places].some((list) => wordSet(list).has(word.folded))
  const gap = text.slice(match.end, match.end + 3)
  // A dash or a bracket explains or joins ("рейс Київ – Варшава"), a hyphen makes a compound.
  if (/^\s?[-–—(/]/.test(gap) || after?.joint === 'hyphen') return null
  const opens = before === null || opensSentence(text, match.start) || before.joint === 'dot'
  const opensClause = opens || /,\s$/.test(text.slice(0, match.start))
  // What begins a line and is followed by a comma, a stop or a number is a label or a dateline; in a headline, also by "in…".
  if (opensClause) {
    const goesOn = after?.joint === 'space' && !after.capital && !/^\d/.test(after.folded)
    // "По-прежнему": a preposition and a hyphen make an adverb.
    return goesOn && (text[after.end] === '-' || !((role !== 'text' || !opens) && small(after))) ? after.text : null
  }
  // After "then", "also" or "but" a capital is told of only where a verb follows it, which was looked for before.
  if (before?.joint !== 'space' || small(before) || wordSet(rules.openers).has(before.folded) || !/\p{L}/u.test(before.text)) return null
  if (rules.metonym.placeStems?.test(before.folded) || reading.names.some((one) => one.end === before.end)) return null
  const two = wordBefore(text, before.start)
  if (isSame(before)) {
    let word: Neighbour | null = two
    while (word?.joint === 'space' && isSame(word)) word = wordBefore(text, word.start)
    if (word?.joint === 'space' && small(word)) return null
  }
  // An adjective between a preposition and the capital ("у нічному Києві").
  if (
    two?.joint === 'space' &&
    (small(two) || wordSet(rules.metonym.places).has(two.folded)) &&
    /(?:[иіоеыy]м[ує]?|[иіїыeо]й|ym|im|ej|[уo]му)$/u.test(before.folded)
  )
    return null
  // "тепер є Париж, Лондон, Берлін": names listed after what is no verb of theirs.
  if (isListedAfter(reading, match, before)) return null
  return before.text
}

/** "В том же Эр-Рияде", "w tym samym Paryżu": words between a preposition and the capital that tell of the same one. */
function isSame({ folded }: Neighbour): boolean {
  return fitsWord(SAME, folded)
}
const SAME = /^(?:том|тои|тому|же|ж|самом|самому|самим|самои|тіи|тым|тым|tym|tymze|tej|samym|samej)$/

/** Does a capital open a list after a word that is neither their verb nor their adjective? */
function isListedAfter(reading: BlockReading, match: Match, before: Neighbour): boolean {
  return nextOfRow(reading, match) !== undefined && !ACTS_BEFORE.test(before.folded)
}
/** Endings of verbs in the past or present, infinitives and adjectives; a noun or "is" has none of them. */
const ACTS_BEFORE = /.{2,}(?:в|л[аиоы]?|ть|ти|ют|ут|ят|ат|ся|сь|ет|ит|а|я|ла|li|ly|la|je|ja|ny|wy|ki)$/u
