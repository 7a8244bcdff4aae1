// Searching the options: which texts match what was typed. Accents and case do not matter; every word typed must occur.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Does every word of the query occur in the texts taken together? An empty query matches all. */
export function matches(query: string, texts: readonly string[]): boolean {
  const all = fold(texts.join(' '))
  return fold(query)
    .split(/\s+/)
    .every((word) => all.includes(word))
}

/** What is searched for; empty inside a section whose own title matches, where every row is shown. */
export const OptionQuery = createContext('')

/** Is a row with these texts to be shown? */
export function useMatch(texts: readonly string[]): boolean {
  return matches(useContext(OptionQuery), texts)
}
