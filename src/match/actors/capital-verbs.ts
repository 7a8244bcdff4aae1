// The verb that a capital's government is the subject of, by the language's lists and endings. Gets the words beside the capital; gives the
// words that act, or null. Where the capital stands otherwise, metonym.ts asks.
import { foldText } from '../../text/fold.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { wordSet, wordTest } from '../word-sets.ts'

/** The verb after a capital: listed, by its ending, or after one short word ("Київ її відкинув"). */
export function verbAfter(text: string, after: Neighbour, metonym: LanguageRules['metonym']): string | null {
  const verbs = wordSet(metonym.verbs)
  const listed = phraseIn(text, after, verbs)
  if (listed) return listed
  if (after.capital) return null
  if (IS.test(after.folded) && OF_MIND.test(clauseAfter(text, after.end).trimStart())) return after.text
  if (metonym.verbForm?.test(after.folded) || isNegated(text, after)) return after.text
  if (metonym.presentForm?.test(after.folded)) {
    const object = wordAfter(text, after.end)
    if (object?.joint === 'space' && metonym.objects?.test(object.folded)) return after.text
  }
  const next =
    metonym.wordBetween && (after.end - after.start <= SHORT_WORD || ADVERB.test(after.folded)) ? wordAfter(text, after.end) : null
  return next && next.joint === 'space' && (verbs.has(next.folded) || metonym.verbForm?.test(next.folded)) ? next.text : null
}
/** "Moscow is in no hurry", "London was in two minds": what governments are in, and no town. */
const IS = wordTest(/^(?:is|was|remains)$/)
const OF_MIND = /^in (?:no|two minds|favou?r|touch|charge|contact|talks|denial|a (?:hurry|bind|corner))(?: |$)/

/** The clause that goes on behind an offset, folded. The last one is kept: several rules ask for that of one capital. */
export function clauseAfter(text: string, end: number): string {
  if (end !== clauseFrom || text !== clauseText) {
    clause = foldText((/^[^.,;:!?«»„“”"–—]*/.exec(text.slice(end, end + CLAUSE)) as RegExpExecArray)[0])
    clauseText = text
    clauseFrom = end
  }
  return clause
}
let [clauseText, clauseFrom, clause] = ['', 0, '']
/** Characters of a clause within which its noun stands. */
const CLAUSE = 60

/** "Kyiv wouldn't budge": what is not done is done by nobody but a government; what is not so may be a town's. */
export function isNegated(text: string, { end, folded }: Neighbour): boolean {
  return NOT_DONE.test(folded) && /^['\u2019]t(?!\p{L})/u.test(text.slice(end, end + 3))
}
const NOT_DONE = wordTest(/^(?:wouldn|won|couldn|can|didn|doesn|don|shouldn|hasn|haven|hadn|needn)$/)

/** Is this word, by the language's lists and endings, a verb that somebody says or does something with? */
export function isVerb(text: string, word: Neighbour, metonym: LanguageRules['metonym']): boolean {
  return phraseIn(text, word, wordSet(metonym.verbs)) !== null || metonym.verbForm?.test(word.folded) === true
}
/** Pronouns and adverbs between a capital and its verb are at most this long. */
const SHORT_WORD = 7
/** Adverbs are told by their endings. */
export const ADVERB = /.{3,}(?:[нлткв]о|ment|mente)$/u

/** In Romance languages what follows a capital that opens a sentence is its verb, unless it is a small word or says what the city is. */
export function firstInSentence(reading: BlockReading, match: Match, after: Neighbour | null): string | null {
  const { block, rules } = reading
  if (block.role !== 'text' || !after || after.joint !== 'space' || after.capital || after.start === match.end) return null
  if (/[«"“'‘(]\s?$/.test(block.text.slice(0, match.start)) || COPULA.test(after.folded) || !/^\p{L}{3,}$/u.test(after.text)) return null
  const small = [rules.links, rules.locative, rules.openers, rules.calm, rules.definite, rules.indefinite, rules.metonym.placeNouns]
  return small.some((list) => wordSet(list).has(after.folded)) ? null : after.text
}
const COPULA = wordTest(
  /^(?:est|etait|fut|sera|ete|es|era|fue|sera|esta|estaba|sono|stata|diventa|deviene|resta|devient|ist|que|che|qui|cuando|dove|donde|capitale|capital|vaut|vale|brilla|brille)$/,
)

/** The word, or the word and the next, if the set has it. */
function phraseIn(text: string, word: Neighbour, set: ReadonlySet<string>): string | null {
  const next = wordAfter(text, word.end)
  if (next && set.has(`${word.folded} ${next.folded}`)) return text.slice(word.start, next.end)
  return set.has(word.folded) ? word.text : null
}
