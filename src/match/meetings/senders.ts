// "With Trump's envoys Witkoff and Kushner", "fra Putin e l'inviato di Trump": whoever sent those who came did not come. Gets a name, of a
// person or an office, or a post in a meeting's phrase; says whether others stand there for whoever it is.
import type { Gazetteer } from '../gazetteer.ts'
import { ENVOYS } from '../languages/meeting-kinds.ts'
import { namesAndLexicon } from '../matches-beside.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { anyOf, fitsWord, wordSet } from '../word-sets.ts'
import { GENITIVE, OTHER_SIDE } from './phrase-links.ts'
import { isTitle } from './phrase-words.ts'
import { isLeader } from './who-met.ts'

/** Where the walk goes on if `match` is whoever sent others, by name or by office; else null. `link`: the last preposition before it. */
export function pastSender(reading: BlockReading, match: Match, gazetteer: Gazetteer, link: string): number | null {
  const { rules, names } = reading
  const { text } = reading.block
  const named = names.find((one) => one.start === match.start && SENDING.has(gazetteer.kindOf(one.target)))
  if (named === undefined) return null
  const before = wordBefore(text, match.start)
  const isLinked = before !== null && before.folded === link && GENITIVE.test(link)
  if (isLinked && fitsWord(ENVOY, wordBefore(text, before.start)?.folded ?? '')) return match.end
  // Whoever leads a state is seldom an envoy; others are, behind the post of those who sent them.
  const leads = gazetteer.kindOf(named.target) === 'office' || isLeader(named.target, gazetteer)
  if (leads && isOfEnvoys(reading, match.start, gazetteer)) return match.end
  const next = wordAfter(text, match.end)
  // Where nouns have cases, a name in between is in the genitive ("z wysłannikami Trumpa Witkoffem"); a name alone is the envoy's.
  if (rules.cases && before?.joint === 'space' && fitsWord(ENVOY, before.folded))
    return next?.joint === 'space' && names.some((one) => one.start === next.start && one.class === PATTERN_CLASS.NAME) ? match.end : null
  // "Trumps Sondergesandtem": German joins the genitive's letter to the name. English needs none ("White House envoys").
  const joined = (rules.language === 'de' && text[match.end - 1] === 's') || (rules.language === 'en' && next?.joint === 'space')
  if (!joined && !POSSESSIVE.test(text.slice(match.end, match.end + POSSESSIVE_REACH))) return null
  const own = joined ? next : wordAfter(text, match.end + POSSESSIVE_REACH - 1)
  const envoy = own !== null && wordSet(rules.calm).has(own.folded) && !fitsWord(ENVOY, own.folded) ? wordAfter(text, own.end) : own
  return envoy !== null && fitsWord(ENVOY, envoy.folded) ? envoy.end : null
}
const ENVOY = anyOf(ENVOYS)
const SENDING: ReadonlySet<string> = new Set(['person', 'office'])

/**
 * "Wysłannikami prezydenta USA", "the envoys of the new American president": does nothing but whose they are lie between an envoy and what begins
 * here? That is articles, posts and titles, and a state only with these: "the envoy of Norland Ana Brandt" is herself.
 */
export function isOfEnvoys(reading: BlockReading, at: number, gazetteer: Gazetteer): boolean {
  const { rules } = reading
  let word = wordBefore(reading.block.text, at)
  let [ofState, titled] = [false, false]
  for (let hops = 0; hops <= HOPS && (word?.joint === 'space' || word?.joint === 'hyphen'); hops++) {
    const { start, end, folded } = word
    if (fitsWord(ENVOY, folded)) return titled || !ofState
    const isState = namesAndLexicon(reading).some(
      (one) =>
        one.start <= start &&
        one.end >= end &&
        (one.class === PATTERN_CLASS.DEMONYM || (one.class === PATTERN_CLASS.NAME && WHOSE.has(gazetteer.kindOf(one.target)))),
    )
    const isPost = !isState && isTitle(reading, word)
    if (!isState && !isPost && !GENITIVE.test(folded) && !wordSet(rules.calm).has(folded)) return false
    ofState ||= isState
    titled ||= isPost
    word = wordBefore(reading.block.text, start)
  }
  return false
}
/** Words between them ("of the new president of the United States"). */
const HOPS = 7
const WHOSE: ReadonlySet<string> = new Set(['office', 'state'])

/** "Between his envoy and the Russian leader", "tra la delegazione statunitense e quella russa": a side that is not named. */
export function isUnnamedSide({ folded }: Neighbour): boolean {
  return OTHER_SIDE.test(folded) || fitsWord(ENVOY, folded)
}
const POSSESSIVE = /^['’]s\s$/u
/** Units of it. */
const POSSESSIVE_REACH = 3
