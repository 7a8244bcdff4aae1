// Which match of a block a word of a meeting's phrase belongs to. Gets the block's reading and the word; gives the match, or null.
// What the match tells of the meeting, phrase-walk.ts decides.
import { namesAndLexicon, startsAt } from '../matches-beside.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { tiesToNext } from './phrase-joints.ts'

/** The next word of a phrase, and what of ours begins there. */
export interface Next {
  word: Neighbour
  match: Match | null
  /** It goes on a list of those who met ("between Trump, Putin and Zelensky"). */
  listed: boolean
}

// The first that fits is taken: places and levels stand before names there, since "Paris" before a noun of meeting is where, not France's government.

/** The match that ends with this word, read from right to left. */
export function matchEnding(reading: BlockReading, word: Neighbour): Match | null {
  for (const one of namesAndLexicon(reading))
    if (one.start <= word.start && one.end >= word.end && one.class !== PATTERN_CLASS.POST) return one
  return null
}

/** The match that begins with this word, read from left to right. */
export function matchStarting(reading: BlockReading, word: Neighbour): Match | null {
  for (const one of namesAndLexicon(reading))
    if (one.start === word.start && one.end >= word.end && one.class !== PATTERN_CLASS.POST) return one
  return null
}

/** The word that a name's compound ends with ("US-Präsident"), where that is no name itself: the compound tells a post, not who met. */
export function restOfCompound(reading: BlockReading, match: Match): Neighbour | null {
  const { text } = reading.block
  if (match.class !== PATTERN_CLASS.NAME || !tiesToNext(text, match.end)) return null
  const rest = wordAfter(text, match.end)
  if (!rest || reading.names.some((one) => one.start === rest.start)) return null
  // "US-amerikanisch" says who met all the same.
  return startsAt(reading, PATTERN_CLASS.DEMONYM, rest.start) ? null : rest
}
