// The word lists of a language's rules as sets of folded words, made once per language and list.
import { foldText } from '../text/fold.ts'

const cache = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The list as a set of folded words and phrases. */
export function wordSet(list: readonly string[]): ReadonlySet<string> {
  let set = cache.get(list)
  if (!set) {
    set = new Set(list.map(foldText))
    cache.set(list, set)
  }
  return set
}

const numbers = new WeakMap<Readonly<Record<string, number>>, ReadonlyMap<string, number>>()

/** The number that a table gives a folded word, or undefined. */
export function wordNumber(table: Readonly<Record<string, number>>, folded: string): number | undefined {
  let map = numbers.get(table)
  if (!map) {
    map = new Map(Object.entries(table).map(([word, number]) => [foldText(word), number]))
    numbers.set(table, map)
  }
  return map.get(folded)
}
