// "With Trump's envoys Witkoff and Kushner", "fra Putin e l'inviato di Trump": whoever sent those who came did not come. Gets a person's name in a
// meeting's phrase; says whether others stand there for that person.
import type { Gazetteer } from '../gazetteer.ts'
import { ENVOYS } from '../languages/meeting-kinds.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { anyOf, fitsWord, wordSet } from '../word-sets.ts'
import { GENITIVE, OTHER_SIDE } from './phrase-links.ts'
import { isLeader } from './who-met.ts'

/** `link`: the last preposition before the name. */
export function isSender({ block: { text }, rules, names }: BlockReading, match: Match, gazetteer: Gazetteer, link: string): boolean {
  if (match.class !== PATTERN_CLASS.NAME || gazetteer.kindOf(match.target) !== 'person') return false
  const before = wordBefore(text, match.start)
  if (before && before.folded === link && GENITIVE.test(link)) return fitsWord(ENVOY, wordBefore(text, before.start)?.folded ?? '')
  // Where nouns have cases, a name in between is in the genitive ("z wysłannikami Trumpa Witkoffem"); a name alone would be the envoy's, but for
  // that of somebody who leads a state.
  if (rules.cases && before?.joint === 'space' && fitsWord(ENVOY, before.folded)) {
    if (isLeader(match.target, gazetteer)) return true
    const envoy = wordAfter(text, match.end)
    return envoy?.joint === 'space' && names.some((one) => one.start === envoy.start && one.class === match.class)
  }
  // "Trumps Sondergesandtem": German joins the genitive's letter to the name.
  const joined = rules.language === 'de' && text[match.end - 1] === 's'
  if (!joined && !POSSESSIVE.test(text.slice(match.end, match.end + POSSESSIVE_REACH))) return false
  const next = wordAfter(text, joined ? match.end : match.end + POSSESSIVE_REACH - 1)
  if (next === null || fitsWord(ENVOY, next.folded)) return next !== null
  return wordSet(rules.calm).has(next.folded) && fitsWord(ENVOY, wordAfter(text, next.end)?.folded ?? '')
}
const ENVOY = anyOf(ENVOYS)

/** "Between his envoy and the Russian leader", "tra la delegazione statunitense e quella russa": a side that is not named. */
export function isUnnamedSide({ folded }: Neighbour): boolean {
  return OTHER_SIDE.test(folded) || fitsWord(ENVOY, folded)
}
const POSSESSIVE = /^['’]s\s$/u
/** Units of it. */
const POSSESSIVE_REACH = 3
