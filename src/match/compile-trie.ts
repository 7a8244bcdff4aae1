// Packs pattern drafts into the word trie: an open-addressing table of edges, a filter on first words, patterns sorted by state.
import { edgeKey, filterSlot, foldedName, splitWords } from '../text/word-hash.ts'
import type { PatternDraft } from './expand-names.ts'
import { CASE_RULE, packMeta } from './pattern.ts'
import type { StringTable } from './string-table.ts'

export interface CompiledTrie {
  filter: Uint16Array
  edgeKeys: Int32Array
  edgeStates: Uint32Array
  statePatterns: Uint32Array
  stateEdges: Uint32Array
  patternTarget: Uint32Array
  patternMeta: Uint32Array
  patternFrom: Int32Array
  patternUntil: Int32Array
  patternText: Uint32Array
  patternName: Uint32Array
  folded: Uint16Array
}

/** Slots of the first-word filter for each pattern: many share their first word, so few words that begin no name meet a full one. */
const FILTER_SLOTS_PER_PATTERN = 4
/** Slots for each edge: at half load a search probes one or two. */
const SLOTS_PER_EDGE = 2

function powerOfTwo(atLeast: number): number {
  let size = 1024
  while (size < atLeast) size *= 2
  return size
}

/** Compiles drafts whose text has at least one word; the same draft twice is kept once. */
export function compileTrie(drafts: readonly PatternDraft[], strings: StringTable): CompiledTrie {
  const filter = new Uint16Array(powerOfTwo(drafts.length * FILTER_SLOTS_PER_PATTERN))
  const edges = new Map<number, number>()
  let states = 1
  const parents = new Set<number>()
  const seen = new Set<string>()
  const placed: { state: number; folded: string; draft: PatternDraft }[] = []
  for (const draft of drafts) {
    const words = splitWords(draft.text)
    const first = words[0]
    if (!first) continue
    const folded = foldedName(words)
    const identity = `${folded}|${draft.target}|${packMeta(draft.meta)}|${draft.from}|${draft.until}`
    if (seen.has(identity)) continue
    seen.add(identity)
    let state = 0
    for (const word of words) {
      const key = edgeKey(state, word.gap, word.hash)
      let next = edges.get(key)
      if (next === undefined) {
        next = states++
        edges.set(key, next)
        parents.add(state)
      }
      state = next
    }
    for (const capital of draft.meta.caseRule === CASE_RULE.ANY ? [true, false] : [true]) {
      const slot = filterSlot(first.hash, capital) & (filter.length - 1)
      filter[slot] = (filter[slot] as number) | draft.meta.languages
    }
    placed.push({ state, folded, draft })
  }
  placed.sort((a, b) => a.state - b.state || (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0))
  const capacity = powerOfTwo(edges.size * SLOTS_PER_EDGE)
  const edgeKeys = new Int32Array(capacity)
  const edgeStates = new Uint32Array(capacity)
  for (const [key, state] of edges) {
    let slot = key & (capacity - 1)
    while (edgeKeys[slot] !== 0) slot = (slot + 1) & (capacity - 1)
    edgeKeys[slot] = key
    edgeStates[slot] = state
  }
  const statePatterns = new Uint32Array(states + 1)
  for (const { state } of placed) statePatterns[state + 1] = (statePatterns[state + 1] as number) + 1
  for (let state = 0; state < states; state++)
    statePatterns[state + 1] = (statePatterns[state + 1] as number) + (statePatterns[state] as number)
  const { patternText, folded } = packTexts(placed)
  const stateEdges = new Uint32Array((states >>> 5) + 1)
  for (const state of parents) stateEdges[state >>> 5] = (stateEdges[state >>> 5] as number) | (1 << (state & 31))
  return {
    filter,
    edgeKeys,
    edgeStates,
    statePatterns,
    stateEdges,
    patternTarget: Uint32Array.from(placed, ({ draft }) => draft.target),
    patternMeta: Uint32Array.from(placed, ({ draft }) => packMeta(draft.meta)),
    patternFrom: Int32Array.from(placed, ({ draft }) => draft.from),
    patternUntil: Int32Array.from(placed, ({ draft }) => draft.until),
    patternText,
    patternName: Uint32Array.from(placed, ({ draft }) => strings.number(draft.name)),
    folded,
  }
}

/** The patterns' folded texts, each ended by a zero; patterns of one state and text share it. */
function packTexts(placed: readonly { state: number; folded: string }[]): { patternText: Uint32Array; folded: Uint16Array } {
  const patternText = new Uint32Array(placed.length)
  const starts: string[] = []
  let length = 0
  placed.forEach(({ state, folded }, index) => {
    const before = placed[index - 1]
    if (before && before.state === state && before.folded === folded) {
      patternText[index] = patternText[index - 1] as number
      return
    }
    patternText[index] = length
    starts.push(folded)
    length += folded.length + 1
  })
  const folded = new Uint16Array(length)
  let at = 0
  for (const text of starts) {
    for (let i = 0; i < text.length; i++) folded[at + i] = text.charCodeAt(i)
    at += text.length + 1
  }
  return { patternText, folded }
}
