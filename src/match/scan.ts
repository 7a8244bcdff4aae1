// The search itself: one pass over a text, a filter on first words, then the word trie. Knows nothing of languages or rules:
// it reports every pattern state reached, with offsets in the original text.
import { FIRST_IDEOGRAPH, FIRST_WORD_VALUE, FOLD, isCapitalAt, SEPARATOR } from '../text/fold.ts'
import { edgeKey, filterSlot, GAP, gapBetween, HASH_SEED, hashLetter } from '../text/word-hash.ts'
import type { Gazetteer } from './gazetteer.ts'

/** Called for each state with patterns: a name may end here. Called in order of start; for one start, shorter first. */
export type OnState = (start: number, end: number, state: number) => void

/** Called where names go on from a state, but none with the word that follows after a space: a misspelt name may stand there. */
export type OnStop = (start: number, end: number, state: number, next: number) => void

/** Finds where names may stand. `language`: the bit of the text's language (pattern.ts). Case, language and folded text are checked by the caller (read-block.ts). */
export function scan(text: string, gazetteer: Gazetteer, language: number, onState: OnState, onStop: OnStop): void {
  const { filter, filterMask } = gazetteer
  const fold = FOLD
  const length = text.length
  let i = 0
  while (i < length) {
    const first = text.charCodeAt(i)
    let unit = fold[first] as number
    if (unit < FIRST_WORD_VALUE) {
      i++
      continue
    }
    const start = i
    let end = i
    let hash = HASH_SEED
    for (;;) {
      const from = i
      // One comparison tells a letter from separators and ideographs alike: nearly every unit of a page passes here.
      while ((unit - FIRST_WORD_VALUE) >>> 0 < LETTER_VALUES) {
        hash = hashLetter(hash, unit)
        if (++i >= length) break
        unit = fold[text.charCodeAt(i)] as number
      }
      if (i > from) end = i
      if (unit !== SEPARATOR.IGNORED || ++i >= length) break
      unit = fold[text.charCodeAt(i)] as number
    }
    if (end === start) {
      // An ideograph is a word of its own, also right after letters.
      hash = hashLetter(hash, unit)
      end = ++i
    }
    // Lower case differs from its fold only by accents; ASCII, which is most text, needs no second look.
    const capital = first < 0x80 ? first < 0x61 : isCapitalAt(text, start)
    // Names of every language share the table; "a" begins an Italian phrase, and no page in English should stop at it.
    if ((filter[filterSlot(hash, capital) & filterMask] as number) & language) walk(text, gazetteer, start, end, hash, onState, onStop)
    // The unit that ended the word is known to begin none.
    if (i === end && unit < FIRST_WORD_VALUE) i++
  }
}

/** Values of letters and digits that are written in words: those between separators and ideographs. */
const LETTER_VALUES = FIRST_IDEOGRAPH - FIRST_WORD_VALUE

/** Follows the trie from one first word. */
function walk(
  text: string,
  gazetteer: Gazetteer,
  start: number,
  firstEnd: number,
  firstHash: number,
  onState: OnState,
  onStop: OnStop,
): void {
  const { statePatterns, stateEdges } = gazetteer
  let state = step(gazetteer, 0, GAP.START, firstHash)
  let end = firstEnd
  while (state !== 0) {
    if ((statePatterns[state] as number) < (statePatterns[state + 1] as number)) onState(start, end, state)
    if ((((stateEdges[state >>> 5] as number) >>> (state & 31)) & 1) === 0) return
    let next = end
    let unit = 0
    let signs = 0
    while (next < text.length) {
      unit = FOLD[text.charCodeAt(next)] as number
      if (unit >= FIRST_WORD_VALUE) break
      next++
      // Only spaces may be many (indented source); gapBetween judges the rest.
      if (unit !== SEPARATOR.SPACE && unit !== SEPARATOR.IGNORED && ++signs > MOST_SIGNS) return
    }
    if (next >= text.length) return
    const gap = gapBetween(text, end, next)
    if (gap === GAP.BROKEN) return
    let hash = HASH_SEED
    let at = next
    const before = end
    end = next
    while (at < text.length) {
      unit = FOLD[text.charCodeAt(at)] as number
      if (unit >= FIRST_WORD_VALUE) {
        if (unit >= FIRST_IDEOGRAPH && end !== next) break
        hash = hashLetter(hash, unit)
        end = ++at
        if (unit >= FIRST_IDEOGRAPH) break
      } else if (unit === SEPARATOR.IGNORED) at++
      else break
    }
    const reached = step(gazetteer, state, gap, hash)
    if (reached === 0 && gap === GAP.SPACE && (end - next <= PARTICLE || isCapitalAt(text, next))) onStop(start, before, state, next)
    state = reached
  }
}

/** The state that a word, folded, leads to where a name begins; 0 where none begins so. */
export function stateOfWord(gazetteer: Gazetteer, folded: string): number {
  let hash = HASH_SEED
  for (let i = 0; i < folded.length; i++) hash = hashLetter(hash, folded.charCodeAt(i))
  return step(gazetteer, 0, GAP.START, hash)
}

/** Letters of the longest word of a name that may begin small ("van", "der"). */
const PARTICLE = 3

/** Signs other than spaces between two words of a name: more is the end of a phrase. */
const MOST_SIGNS = 2

function step(gazetteer: Gazetteer, state: number, gap: number, hash: number): number {
  const { edgeKeys, edgeStates, edgeMask } = gazetteer
  const key = edgeKey(state, gap, hash)
  let slot = key & edgeMask
  // Half the slots are empty; the bound is for a damaged file that has none.
  for (let probes = 0; probes <= edgeMask; probes++) {
    const found = edgeKeys[slot] as number
    if (found === key) return edgeStates[slot] as number
    if (found === 0) return 0
    slot = (slot + 1) & edgeMask
  }
  return 0
}
