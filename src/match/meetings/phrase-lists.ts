// Lists of those who met ("between Ukraine, Russia and Turkey", "between Zelensky, the British prime minister Starmer and …"). Gets the phrase as
// far as it has been read and the words after it; gives true where the list goes on.

import { foldText } from '../../text/fold.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { wordSet } from '../word-sets.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isComma } from './phrase-joints.ts'
import { matchStarting } from './phrase-matches.ts'
import { isTitle } from './phrase-words.ts'

/** Is a word the next of those who met, after a comma? `at`: where the phrase has been read to. `toItsEnd`: only where the list has an "and" before its last. */
export function isListed(to: MeetingReference, at: number, from: Neighbour, gazetteer: Gazetteer, toItsEnd: boolean): boolean {
  if (from.joint !== 'broken' || (toItsEnd && !isListOfMany(to, at, gazetteer))) return false
  return isNextPerson(to, at, from, gazetteer)
}

/** After a comma: the next person who met, by post or by name with an article and titles before it. */
function isNextPerson({ reading, actors }: MeetingReference, at: number, from: Neighbour, gazetteer: Gazetteer): boolean {
  const { text } = reading.block
  const last = actors.at(-1)
  if (!isComma(text, at, from.start) || last === undefined || gazetteer.kindOf(last) !== 'person') return false
  let word: Neighbour | null = from
  let ofState = false
  for (let hops = 0; hops < TITLES && word; hops++) {
    if (hops > 0 && (word.joint === 'broken' || word.joint === 'dot')) return false
    const match = matchStarting(reading, word)
    if (match?.class === PATTERN_CLASS.NAME && gazetteer.kindOf(match.target) === 'person') return true
    // "The Ukrainian leader": by post.
    if (ofState && isTitle(reading, word)) return true
    ofState ||= match?.class === PATTERN_CLASS.DEMONYM
    if (!match && !isTitle(reading, word) && !wordSet(reading.rules.links).has(word.folded)) return false
    word = wordAfter(text, match?.end ?? word.end)
  }
  return false
}
/** Words of an article and the longest title before a name. */
const TITLES = 6

/** Does a list go on or end after this word: with a comma and a capital, or an "and" and a capital? */
export function isList(text: string, end: number): boolean {
  return /^(?:,\s|\s(?:and|et|und|y|e|i|oraz|та|і|й|и)\s)\p{Lu}/u.test(text.slice(end, end + LIST_REACH))
}
/** Units of a space, the longest "and", a space and a capital. */
const LIST_REACH = 8

/** "With Macron, Merz and Tusk": people only, parted by commas, and an "and" before the last. `at`: where the first of them ends. */
function isListOfMany({ reading }: MeetingReference, at: number, gazetteer: Gazetteer): boolean {
  const { names, block, rules } = reading
  let end = at
  for (;;) {
    const joint = /^(?:,\s|\s(\p{L}{1,4})\s)/u.exec(block.text.slice(end, end + LIST_REACH))
    if (!joint) return false
    const start = end + joint[0].length
    const next = names.find((one) => one.start === start && gazetteer.kindOf(one.target) === 'person')
    if (!next) return false
    if (joint[1] !== undefined) return end > at && wordSet(rules.and).has(foldText(joint[1]))
    end = next.end
  }
}
