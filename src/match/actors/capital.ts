// A capital in the text with the words beside it, as the rules of metonym.ts look at it. Decides nothing.
import type { Gazetteer } from '../gazetteer.ts'
import { afterPossessive, type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { isBaseForm } from './base-form.ts'

/** A capital with the words beside it. */
export interface Capital {
  reading: BlockReading
  match: Match
  gazetteer: Gazetteer
  /** May it be a subject, by its form? */
  subject: boolean
  /** End of its possessive ending ("Kyiv's"); that of the capital itself where it has none. */
  possessed: number
  after: Neighbour | null
  before: Neighbour | null
  /** The word before, where nothing but a space parts them. */
  spaced: Neighbour | null
  /** The word before that one. */
  two: Neighbour | null
}
/** A rule has decided that it is (or may be) a place. */
export const PLACE = Symbol('place')
/** The words that make it a government; PLACE; or null where a rule has nothing to say. */
export type Verdict = string | typeof PLACE | null

export function capitalAt(reading: BlockReading, match: Match, gazetteer: Gazetteer): Capital {
  const { text } = reading.block
  const possessed = afterPossessive(text, match.end)
  const before = wordBefore(text, match.start)
  return {
    reading,
    match,
    gazetteer,
    // A German genitive ("Moskaus") is a form of its own too.
    subject: (!reading.rules.cases && !reading.rules.verbSecond) || isBaseForm(text, match, gazetteer),
    possessed,
    after: wordAfter(text, possessed),
    before,
    spaced: before?.joint === 'space' ? before : null,
    two: before && wordBefore(text, before.start),
  }
}
