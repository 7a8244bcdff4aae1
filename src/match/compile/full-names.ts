// Lists of people's full names in the compiled file, for misspelt ones: which names go on from a given name, and how each person is called.
// Gets the trie's states and patterns as they are made; gives them in order, to be searched by halves and viewed in place.
import { GrowingArray } from './growing-array.ts'

export interface CompiledFullNames {
  givenStates: Uint32Array
  givenOffsets: Uint32Array
  givenPatterns: Uint32Array
  calledOffsets: Uint32Array
  calledPatterns: Uint32Array
}

export class FullNames {
  readonly #states = new GrowingArray(Uint32Array)
  readonly #fulls = new GrowingArray(Uint32Array)
  readonly #people = new GrowingArray(Uint32Array)
  readonly #names = new GrowingArray(Uint32Array)

  /** A name of a person. `states`: those of its words, the last one's too; of one word it is a surname. */
  add(person: number, pattern: number, states: readonly number[]): void {
    this.#people.push(person)
    this.#names.push(pattern)
    for (const state of states.slice(0, -1)) {
      this.#states.push(state)
      this.#fulls.push(pattern)
    }
  }

  /** `patterns`: all of them in the order of the file. */
  finish(patterns: Uint32Array): CompiledFullNames {
    const places = new Uint32Array(patterns.length)
    patterns.forEach((pattern, place) => {
      places[pattern] = place
    })
    const byState = inLists(this.#states.values(), this.#fulls.values(), places)
    const byPerson = inLists(this.#people.values(), this.#names.values(), places)
    const { offsets } = byState
    const givenStates = offsets.map((_offset, state) => state).filter((state) => (offsets[state] as number) < (offsets[state + 1] ?? 0))
    const givenOffsets = new Uint32Array(givenStates.length + 1).fill(byState.values.length)
    givenStates.forEach((state, at) => {
      givenOffsets[at] = offsets[state] as number
    })
    return { givenStates, givenOffsets, givenPatterns: byState.values, calledOffsets: byPerson.offsets, calledPatterns: byPerson.values }
  }
}

/** The values of each key one after the other, keys in order: counted, not compared, since a pack may have a million. */
function inLists(keys: Uint32Array, values: Uint32Array, places: Uint32Array): { offsets: Uint32Array; values: Uint32Array } {
  let most = 0
  for (const key of keys) most = Math.max(most, key + 1)
  const offsets = new Uint32Array(most + 1)
  for (const key of keys) offsets[key + 1] = (offsets[key + 1] as number) + 1
  for (let key = 1; key <= most; key++) offsets[key] = (offsets[key] as number) + (offsets[key - 1] as number)
  const next = offsets.slice()
  const listed = new Uint32Array(values.length)
  keys.forEach((key, at) => {
    const place = next[key] as number
    listed[place] = places[values[at] as number] as number
    next[key] = place + 1
  })
  return { offsets, values: listed }
}
