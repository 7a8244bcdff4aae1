// Packs pattern drafts into the word trie: an open-addressing table of edges, a filter on first words, patterns sorted by state. Drafts
// are taken one by one and kept as numbers, so that a pack with a million names compiles in the memory of its file, not of its objects.
import { edgeKey, filterSlot, foldedName, splitWords } from '../../text/word-hash.ts'
import { CASE_RULE, packMeta } from '../pattern.ts'
import type { PatternDraft } from './expand-names.ts'
import { type CompiledFullNames, FullNames } from './full-names.ts'
import { GrowingArray } from './growing-array.ts'
import { addToHash, FIRST_HASH, NumberTable } from './number-table.ts'
import type { StringTable } from './string-table.ts'

export interface CompiledTrie extends CompiledFullNames {
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

/** Slots of the first-word filter for each first word: few words that begin no name meet a full one. */
const FILTER_SLOTS_PER_WORD = 8
/** Slots for each edge: at half load a search probes one or two. */
const SLOTS_PER_EDGE = 2

function powerOfTwo(atLeast: number): number {
  let size = 1024
  while (size < atLeast) size *= 2
  return size
}

const any = (): boolean => true

/** Takes drafts whose text has at least one word, the same draft twice once, then gives the trie. */
export class TrieBuilder {
  readonly #strings: StringTable
  /** The key of the edge that leads to each state from 1 on, and the state by that key. */
  readonly #keys = new GrowingArray(Int32Array)
  readonly #stateOf = new NumberTable()
  /** Bits of the states that some edge leaves. */
  readonly #parents = new GrowingArray(Uint32Array)
  /** First words as the filter hashes them, with their languages. */
  readonly #firsts = new GrowingArray(Uint32Array)
  readonly #firstLanguages = new GrowingArray(Uint32Array)
  readonly #firstOf = new NumberTable()
  /** Where the text that was first met at a state begins, and one more; 0: none. Hashes collide: other texts of a state stand in `others`. */
  readonly #textOf = new GrowingArray(Uint32Array)
  readonly #others = new Map<string, number>()
  readonly #folded = new GrowingArray(Uint16Array)
  /** By pattern, in the order of drafts. */
  readonly #state = new GrowingArray(Uint32Array)
  readonly #text = new GrowingArray(Uint32Array)
  readonly #target = new GrowingArray(Uint32Array)
  readonly #meta = new GrowingArray(Uint32Array)
  readonly #from = new GrowingArray(Int32Array)
  readonly #until = new GrowingArray(Int32Array)
  readonly #name = new GrowingArray(Uint32Array)
  readonly #patternOf = new NumberTable()
  readonly #fullNames = new FullNames()

  constructor(strings: StringTable) {
    this.#strings = strings
    this.#textOf.push(0)
  }

  add({ text, name, target, meta, from, until, ofPerson }: PatternDraft): void {
    const words = splitWords(text)
    const [first] = words
    if (first === undefined) return
    let state = 0
    const states: number[] = []
    for (const { gap, hash } of words) {
      state = this.#step(state, edgeKey(state, gap, hash))
      if (ofPerson) states.push(state)
    }
    const at = this.#textAt(state, foldedName(words))
    const packed = packMeta(meta)
    const where = addToHash(addToHash(FIRST_HASH, at), target)
    const identity = addToHash(addToHash(addToHash(where, packed), from), until)
    const twin = this.#patternOf.find(
      identity,
      (pattern) =>
        this.#text.at(pattern) === at &&
        this.#target.at(pattern) === target &&
        this.#meta.at(pattern) === packed &&
        this.#from.at(pattern) === from &&
        this.#until.at(pattern) === until,
    )
    if (twin >= 0) return
    this.#patternOf.put(identity, this.#state.length)
    if (ofPerson) this.#fullNames.add(target, this.#state.length, states)
    this.#state.push(state)
    this.#text.push(at)
    this.#target.push(target)
    this.#meta.push(packed)
    this.#from.push(from)
    this.#until.push(until)
    this.#name.push(this.#strings.number(name))
    this.#addFirst(filterSlot(first.hash, true), meta.languages)
    if (meta.caseRule === CASE_RULE.ANY) this.#addFirst(filterSlot(first.hash, false), meta.languages)
  }

  /** Compiles what was taken. */
  finish(): CompiledTrie {
    const order = this.#byState()
    const { patternText, folded } = this.#packTexts(order.patterns)
    const pick = <T extends Uint32Array | Int32Array>(values: T): T => {
      const picked = new (values.constructor as new (length: number) => T)(values.length)
      for (let place = 0; place < picked.length; place++) picked[place] = values[order.patterns[place] as number] as number
      return picked
    }
    return {
      filter: this.#filter(),
      ...this.#edges(),
      statePatterns: order.statePatterns,
      stateEdges: this.#stateEdges(),
      patternTarget: pick(this.#target.values()),
      patternMeta: pick(this.#meta.values()),
      patternFrom: pick(this.#from.values()),
      patternUntil: pick(this.#until.values()),
      patternText,
      patternName: pick(this.#name.values()),
      folded,
      ...this.#fullNames.finish(order.patterns),
    }
  }

  #step(state: number, key: number): number {
    const known = this.#stateOf.find(key, any)
    if (known >= 0) return known
    const next = this.#keys.length + 1
    this.#keys.push(key)
    this.#stateOf.put(key, next)
    this.#textOf.push(0)
    while (this.#parents.length <= state >>> 5) this.#parents.push(0)
    this.#parents.set(state >>> 5, this.#parents.at(state >>> 5) | (1 << (state & 31)))
    return next
  }

  #textAt(state: number, text: string): number {
    const known = this.#textOf.at(state) - 1
    if (known >= 0 && this.#isText(known, text)) return known
    const other = known < 0 ? undefined : this.#others.get(`${state} ${text}`)
    if (other !== undefined) return other
    const at = this.#folded.length
    this.#folded.pushText(text)
    this.#folded.push(0)
    if (known < 0) this.#textOf.set(state, at + 1)
    else this.#others.set(`${state} ${text}`, at)
    return at
  }

  #isText(at: number, text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.#folded.at(at + i) !== text.charCodeAt(i)) return false
    return this.#folded.at(at + text.length) === 0
  }

  #addFirst(slot: number, languages: number): void {
    const known = this.#firstOf.find(slot | 0, any)
    if (known >= 0) {
      this.#firstLanguages.set(known, this.#firstLanguages.at(known) | languages)
      return
    }
    this.#firstOf.put(slot | 0, this.#firsts.length)
    this.#firsts.push(slot)
    this.#firstLanguages.push(languages)
  }

  #filter(): Uint16Array {
    const filter = new Uint16Array(powerOfTwo(this.#firsts.length * FILTER_SLOTS_PER_WORD))
    for (let first = 0; first < this.#firsts.length; first++) {
      const slot = this.#firsts.at(first) & (filter.length - 1)
      filter[slot] = (filter[slot] as number) | this.#firstLanguages.at(first)
    }
    return filter
  }

  #edges(): { edgeKeys: Int32Array; edgeStates: Uint32Array } {
    const capacity = powerOfTwo(this.#keys.length * SLOTS_PER_EDGE)
    const edgeKeys = new Int32Array(capacity)
    const edgeStates = new Uint32Array(capacity)
    for (let edge = 0; edge < this.#keys.length; edge++) {
      const key = this.#keys.at(edge)
      let slot = key & (capacity - 1)
      while (edgeKeys[slot] !== 0) slot = (slot + 1) & (capacity - 1)
      edgeKeys[slot] = key
      edgeStates[slot] = edge + 1
    }
    return { edgeKeys, edgeStates }
  }

  #stateEdges(): Uint32Array {
    const bits = new Uint32Array(((this.#keys.length + 1) >>> 5) + 1)
    bits.set(this.#parents.values())
    return bits
  }

  /** The patterns in order of state, then of text, then of drafts; and for each state the first of them. */
  #byState(): { statePatterns: Uint32Array; patterns: Uint32Array } {
    const states = this.#state.values()
    const statePatterns = new Uint32Array(this.#keys.length + 2)
    for (const state of states) statePatterns[state + 1] = (statePatterns[state + 1] as number) + 1
    for (let state = 1; state < statePatterns.length; state++)
      statePatterns[state] = (statePatterns[state] as number) + (statePatterns[state - 1] as number)
    const next = statePatterns.slice()
    const patterns = new Uint32Array(states.length)
    states.forEach((state, pattern) => {
      const place = next[state] as number
      patterns[place] = pattern
      next[state] = place + 1
    })
    // Patterns of one state share their text but where hashes collided: texts must not alternate there.
    const collided = new Set([...this.#others.keys()].map((key) => Number.parseInt(key, 10)))
    for (const state of collided) {
      const range = patterns.subarray(statePatterns[state], statePatterns[state + 1])
      range.set([...range].sort((a, b) => this.#text.at(a) - this.#text.at(b) || a - b))
    }
    return { statePatterns, patterns }
  }

  /** The texts in the order of the patterns, each ended by a zero: what is met together lies together. */
  #packTexts(patterns: Uint32Array): { patternText: Uint32Array; folded: Uint16Array } {
    const source = this.#folded.values()
    const folded = new Uint16Array(source.length)
    const patternText = new Uint32Array(patterns.length)
    let end = 0
    let before = -1
    patterns.forEach((pattern, place) => {
      const at = this.#text.at(pattern)
      if (at === before) {
        patternText[place] = patternText[place - 1] as number
        return
      }
      before = at
      patternText[place] = end
      const last = source.indexOf(0, at)
      folded.set(source.subarray(at, last), end)
      end += last - at + 1
    })
    return { patternText, folded }
  }
}
