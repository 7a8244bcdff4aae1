// The place in the dossier, as the address has it after "#": an id of the record, "overview", "meetings", "differ", "outlets", or nothing.
// Links are ordinary links, so that back, forward, bookmarks and new tabs work as everywhere. Browsers restore how far a page was scrolled
// before its content is drawn again, so that is remembered here, for each step of the history.
import { useEffect, useState } from 'preact/hooks'

export type Place = {
  hash: string
  /** How far the page was scrolled when the reader left it; 0 where the reader comes by a link. */
  scrolled: number
  /** The reader came by the browser's way back or forward. */
  isReturn: boolean
}

/** As the address has it where it cannot be decoded ("100%"): then the record has no such entry, and the page says so. */
export function placeOf({ hash }: { hash: string }): string {
  const place = hash.slice(1)
  try {
    return decodeURIComponent(place)
  } catch {
    return place
  }
}

const current = (): string => placeOf(location)

export function usePlace(): Place {
  const [place, setPlace] = useState<Place>(() => ({ hash: current(), scrolled: 0, isReturn: false }))
  useEffect(() => {
    const left = new Map<string, number>()
    let isReturn = false
    const leave = (event: NavigateEvent) => {
      isReturn = event.navigationType === 'traverse'
      if (navigation.currentEntry !== null) left.set(navigation.currentEntry.key, scrollY)
    }
    const arrive = () => {
      const scrolled = isReturn ? (left.get(navigation.currentEntry?.key ?? '') ?? 0) : 0
      setPlace({ hash: current(), scrolled, isReturn })
    }
    navigation.addEventListener('navigate', leave)
    addEventListener('hashchange', arrive)
    return () => {
      navigation.removeEventListener('navigate', leave)
      removeEventListener('hashchange', arrive)
    }
  }, [])
  return place
}
