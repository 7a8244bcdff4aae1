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
