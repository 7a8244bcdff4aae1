// Names that are plain words too: short acronyms ("LET US PRAY", "UN SOMMET"), of which among capitals only what stands beside them tells, and
// states printed like their adjective. Gets the match and its block; tells whether it is such a word. Says nothing of whose name it is.
import { foldText, isAllCapitals } from '../../text/fold.ts'
import { startsAt } from '../matches-beside.ts'
import { wordAfter, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { wordSet } from '../word-sets.ts'

/** Short acronyms in capitals among capitals may be plain words ("LET US PRAY", "UN SOMMET"): folded, by what they would be. */
const PLAIN_WORDS = new Set(['us', 'un', 'it', 'ue', 'who', 'eu', 'es', 'oni', 'ce'])

const LONGEST_PLAIN = 3

/** Is an acronym, printed in capitals among capitals, a plain word? */
export function isPlainWordInCapitals(reading: BlockReading, match: Match): boolean {
  if (match.end - match.start > LONGEST_PLAIN) return false
  const { text } = reading.block
  if (!PLAIN_WORDS.has(foldText(text.slice(match.start, match.end))) || text.slice(match.start, match.end).includes('.')) return false
  const from = Math.max(0, match.start - 20)
  const to = Math.min(text.length, match.end + 20)
  const around = text.slice(from, match.start) + text.slice(match.end, to)
  return /\p{L}{2}/u.test(around) && isAllCapitals(around, 0, around.length) && !isStateInCapitals(reading, match)
}

/** "TALKS END WITH US OFFER", "US PRESIDENT ARRIVES": at the start or after a preposition, and before a word of politics, it is no pronoun. */
function isStateInCapitals({ block: { text }, rules, lexicon }: BlockReading, match: Match): boolean {
  if (rules.language !== 'en' || foldText(text.slice(match.start, match.end)) !== 'us') return false
  const before = wordBefore(text, match.start)
  if (before !== null && before.joint === 'space' && !wordSet(rules.links).has(before.folded)) return false
  const after = wordAfter(text, match.end)
  if (after?.joint !== 'space') return false
  const { politics, statecraft } = rules.metonym
  return politics?.test(after.folded) === true || statecraft.test(after.folded) || lexicon.some((one) => one.start === after.start)
}

/** "Niemcy kupili": the people and the land are printed alike, but only people take the masculine plural of the past. */
function isGermans({ block }: BlockReading, { start, end }: Match): boolean {
  return block.text.slice(start, end) === 'Niemcy'
}
const THEY_DID = /^\p{L}{2,}li$/u

/** "Polski premier": what opens the sentence is printed like the state in the genitive, but is the adjective of the post after it. */
export function isPeopleInstead(reading: BlockReading, match: Match): boolean {
  if (!reading.rules.cases) return false
  const after = wordAfter(reading.block.text, match.end)
  if (reading.rules.language === 'pl' && after?.joint === 'space' && THEY_DID.test(after.folded)) return isGermans(reading, match)
  if (!startsAt(reading, PATTERN_CLASS.DEMONYM, match.start)) return false
  return after?.joint === 'space' && startsAt(reading, PATTERN_CLASS.POST, after.start)
}
