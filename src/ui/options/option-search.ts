// Searching the options: which texts match what was typed. Accents and case do not matter; every word typed must occur.
// The matching is the kit's (search-text.ts), which the dossier shares; here is how rows and sections hear of the query.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { matches } from '../kit/search-text.ts'

/** What is searched for; empty inside a section whose own title or keywords match, where every row is shown. */
export const OptionQuery = createContext('')

/** Is a row with these texts to be shown? */
export function useMatch(texts: readonly string[]): boolean {
  return matches(useContext(OptionQuery), texts)
}
