// The words of a meeting's phrase that are neither names nor days: kinds, counts, titles, what makes it another meeting. Gets the reference
// and a word; takes in what the word tells. Where the phrase goes, meeting-phrase.ts decides.
import type { MeetingReference } from './meeting-reference.ts'
import type { Neighbour } from './neighbours.ts'
import { PATTERN_CLASS } from './pattern.ts'
import type { BlockReading } from './read-block.ts'
import { wordNumber, wordSet } from './word-sets.ts'

/** Takes in a word of the language's lists; false where the phrase ends at it. */
export function takeWord(to: MeetingReference, word: Neighbour, side: 'left' | 'right'): boolean {
  const { rules } = to.reading
  if (side === 'left' && wordSet(rules.newer).has(word.folded)) to.newer = true
  if (wordSet(rules.foreign).has(word.folded)) {
    to.foreign = true
    return true
  }
  // "The next summit" is none of those held, unless a day says which.
  if (wordSet(rules.hypothetical).has(word.folded) || wordNumber(rules.relative, word.folded) === 1) {
    to.hypothetical = true
    return true
  }
  if (wordSet(rules.remote).has(word.folded)) {
    to.remote = true
    return true
  }
  // Titles before the names of those who met, and what they were once.
  if (side === 'right' && isTitle(to.reading, word)) return true
  if (wordSet(rules.second).has(word.folded) || (side === 'left' && wordSet(rules.first).has(word.folded))) {
    to.ordinal = wordSet(rules.second).has(word.folded) ? 2 : 1
    return true
  }
  if (COUNT.test(word.folded)) return true
  return wordSet(rules.calm).has(word.folded) || wordNumber(rules.relative, word.folded) !== undefined
}
/** A count ("with 25 leaders") does not end the phrase. */
const COUNT = /^\d{1,3}$/

/** Is the word a title, or part of a post ("foreign minister")? */
export function isTitle(reading: BlockReading, word: Neighbour): boolean {
  return (
    wordSet(reading.rules.titles).has(word.folded) ||
    reading.lexicon.some((one) => one.class === PATTERN_CLASS.POST && one.start <= word.start && word.end <= one.end)
  )
}
