// The building between a meeting's noun and its place: "talks at a military base in Anchorage", "reunión en la residencia presidencial de Mar-a-Lago",
// "summit in central London". Gets a block and the word after which the phrase has come to; gives where the place's own name begins. What lies
// between tells of whom the building is, never who met.

import type { Gazetteer } from '../gazetteer.ts'
import { AT_A_VENUE, NEARBY, REGIONS, VENUES, WATERS } from '../languages/venue-words.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading } from '../read-block.ts'
import { anyOf, fitsWord, wordSet, wordTest } from '../word-sets.ts'

/** The offset behind the last word before the place, where a preposition, a building's noun and its words lead to one; null where they do not. */
export function beforeVenuesPlace(reading: BlockReading, preposition: Neighbour, gazetteer: Gazetteer): number | null {
  if (!fitsWord(AT, preposition.folded)) return null
  const { block, rules, lexicon, names, dateWords } = reading
  // Few blocks name a place further on.
  if (!lexicon.some((one) => one.class === PATTERN_CLASS.PLACE && one.start >= preposition.end)) return null
  let isVenue = fitsWord(NEAR, preposition.folded)
  let at = preposition.end
  for (let step = 0; step < REACH; step++) {
    const word = wordAfter(block.text, at)
    if (!word || word.joint === 'broken' || word.joint === 'dot') return null
    const { start } = word
    const match = lexicon.find(
      (one) => one.start === start && (one.class === PATTERN_CLASS.PLACE || one.class === PATTERN_CLASS.MEETING_NOUN),
    )
    // "At his Mar-a-Lago resort".
    if (match)
      return match.class === PATTERN_CLASS.PLACE && (isVenue || (step > 0 && isVenueWord(wordAfter(block.text, match.end)?.folded ?? '')))
        ? at
        : null
    // An office is a place by itself.
    if (names.some((one) => one.start === start && gazetteer.kindOf(one.target) === 'office')) return null
    if (wordSet(rules.and).has(word.folded) || dateWords.some((one) => one.start === start)) return null
    isVenue ||=
      fitsWord(VENUE, word.folded) ||
      fitsWord(REGION, word.folded) ||
      fitsWord(NEAR, word.folded) ||
      CITY.test(word.folded) ||
      CAPITAL.test(word.folded)
    at = word.end
  }
  return null
}
const AT = anyOf(AT_A_VENUE)
const VENUE = anyOf(VENUES)
const NEAR = anyOf(NEARBY)
const REGION = anyOf(REGIONS)
/** Words of "the private residence of the US president in". */
const REACH = 8

/** "The Mar-a-Lago resort", "in the manor of Chevening": does a folded word beside a place’s name say what it is? */
export function isVenueWord(folded: string): boolean {
  return fitsWord(VENUE, folded)
}

/** "The palace on the Bosphorus": a water, after a place, says where that lies. */
export function isWater(folded: string): boolean {
  return fitsWord(WATER, folded)
}
const WATER = anyOf(WATERS)

/** A town before its name ("in the city of", "у місті"), in all languages; folded. */
export const CITY = wordTest(
  /^(?:city|town|resort|ville|(?!haupt)\p{L}*stadt|(?:urlaubs|ferien|bade|kur)ort|kuror\p{L}{1,3}|курорт[іеау]?|ciudad|citta|mi[ae]s[tc]\p{L}{1,3}|міст[оаіу]|місте|город(?:е|а|ом|у)?)$/u,
)

/** A state's capital, in all languages; folded. */
export const CAPITAL = wordTest(/^(?:capitale?|hauptstadt|stolic[yae]|столиц[іиюяею]+)$/u)
