// A capital that stands for its government: only where it acts or is acted upon, never as a place. Without a cue it is no mention.
import { FIRST_WORD_VALUE, FOLD, isAllCapitals } from '../text/fold.ts'
import type { LanguageRules } from './languages/rules.ts'
import { afterPossessive, type Neighbour, wordAfter, wordBefore } from './neighbours.ts'
import { PATTERN_CLASS } from './pattern.ts'
import type { BlockReading, Match } from './read-block.ts'
import { wordSet } from './word-sets.ts'

/** The words on the page that make this capital a government, or null where it is (or may be) a place. */
export function actingCue(reading: BlockReading, match: Match): string | null {
  const { text } = reading.block
  const { metonym } = reading.rules
  if (isDateline(text, match)) return null
  const possessed = afterPossessive(text, match.end)
  const after = wordAfter(text, possessed)
  if (after && after.joint === 'space' && isAny(reading, after, metonym.placeNouns)) return null
  if (
    after &&
    possessed === match.end &&
    after.joint !== 'broken' &&
    reading.lexicon.some((one) => one.class === PATTERN_CLASS.MEETING_NOUN && one.start === after.start)
  )
    return null
  // "Kyiv, Ukraine": a place with its country.
  if (
    after &&
    /^\s*,\s*$/.test(text.slice(match.end, after.start)) &&
    reading.names.some((one) => one.start === after.start && one.target === match.target)
  )
    return null
  const before = wordBefore(text, match.start)
  const two = before && wordBefore(text, before.start)
  const pair = before && two ? `${two.folded} ${before.folded}` : ''
  if (before && before.joint === 'space' && wordSet(metonym.partners).has(pair)) return pair
  if (possessed > match.end && after?.joint === 'space') return text.slice(match.end, possessed)
  if (before && before.joint === 'space' && wordSet(metonym.places).has(before.folded)) return null
  if (speaks(reading, match)) return ':'
  const partner = besideActing(reading, match)
  if (partner) return partner
  if (after && after.joint === 'space' && possessed === match.end) {
    const cue = verbAfter(text, after, metonym)
    if (cue) return cue
  }
  if (before && before.joint === 'space' && wordSet(metonym.partners).has(before.folded)) return before.text
  if (
    before &&
    before.joint === 'space' &&
    !before.capital &&
    isGenitive(reading, match) &&
    !wordSet(reading.rules.links).has(before.folded)
  )
    return before.text
  return null
}

/** The verb after a capital: listed, by its ending, or after one short word ("Київ її відкинув"). */
function verbAfter(text: string, after: Neighbour, metonym: LanguageRules['metonym']): string | null {
  const verbs = wordSet(metonym.verbs)
  const listed = phraseIn(text, after, verbs)
  if (listed) return listed
  if (after.capital) return null
  if (metonym.verbForm?.test(after.folded)) return after.text
  const next = metonym.wordBetween && after.end - after.start <= SHORT_WORD ? wordAfter(text, after.end) : null
  return next && next.joint === 'space' && (verbs.has(next.folded) || metonym.verbForm?.test(next.folded)) ? next.text : null
}
/** Pronouns and adverbs between a capital and its verb are at most this long. */
const SHORT_WORD = 7

/** "Moscow: no to NATO troops": who speaks in a headline, a heading or an entry of a live blog. */
function speaks(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  return /^\s?:\s/.test(text.slice(match.end, match.end + 3)) && /^[\d\s.:–—-]*$/.test(text.slice(0, match.start))
}

/** "Paris, Berlin and Warsaw promise": capitals in a row act together, by the verb after the last. */
function besideActing(reading: BlockReading, match: Match): string | null {
  const { text } = reading.block
  const next = reading.names.find(
    (one) => one.start > match.end && one.nameKind === match.nameKind && IN_A_ROW.test(text.slice(match.end, one.start)),
  )
  return next ? actingCue(reading, next) : null
}
const IN_A_ROW = /^(?:,\s*|,?\s+(?:and|et|und|y|e|ed|i|oraz|і|й|та|и|or)\s+)$/u

function isGenitive(reading: BlockReading, match: Match): boolean {
  return reading.rules.metonym.genitive?.test(reading.block.text.slice(match.start, match.end)) ?? false
}

function isAny(_reading: BlockReading, word: Neighbour, list: readonly string[]): boolean {
  return wordSet(list).has(word.folded)
}

/** The word, or the word and the next, if the set has it. */
function phraseIn(text: string, word: Neighbour, set: ReadonlySet<string>): string | null {
  const next = wordAfter(text, word.end)
  if (next && set.has(`${word.folded} ${next.folded}`)) return text.slice(word.start, next.end)
  return set.has(word.folded) ? word.text : null
}

/** "PARIS (Agency) —", "Kyiv, March 11 –": a dateline names the place of writing. */
function isDateline(text: string, match: Match): boolean {
  for (let i = 0; i < match.start; i++) if ((FOLD[text.charCodeAt(i)] as number) >= FIRST_WORD_VALUE) return false
  const rest = text.slice(match.end, match.end + 60)
  if (
    /^[^.!?]{0,50}(?:\([^)]{2,40}\)|[–—]|\s-\s|\.\s?[–—-])/.test(rest) &&
    (isAllCapitals(text, match.start, match.end) || /^[\s,]*(?:\(|[–—]|-\s|\p{L}+\s*[(–—]|[^.]{0,30}\d)/u.test(rest))
  )
    return true
  return false
}
