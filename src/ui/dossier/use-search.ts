// What the reader searches the dossier for. A link leads out of the search to its page; the way back leads into the search again.
import { useRef, useState } from 'preact/hooks'
import type { Place } from './use-place.ts'

type Search = {
  query: string
  search: (query: string) => void
  /** A link was followed, which may lead to the place where the reader is already. */
  leave: () => void
}

/** The step of the history that the reader is at. */
const step = (): string => navigation.currentEntry?.key ?? ''

export function useSearch(place: Place): Search {
  const [typed, setTyped] = useState({ place, query: '' })
  /** What was searched for at each step. */
  const searched = useRef(new Map<string, string>())
  const now = typed.place === place ? typed.query : null
  return {
    query: now ?? (place.isReturn ? (searched.current.get(step()) ?? '') : ''),
    search: (query) => {
      searched.current.set(step(), query)
      setTyped({ place, query })
    },
    leave: () => setTyped({ place, query: '' }),
  }
}
