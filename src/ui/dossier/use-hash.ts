// The place in the dossier, as the address has it after "#": an id of the record, "overview", "meetings", "differ", "outlets", or nothing.
// Links are ordinary links, so that back, forward, bookmarks and new tabs work as everywhere.
import { useEffect, useState } from 'preact/hooks'

const current = (): string => decodeURIComponent(location.hash.slice(1))

export function useHash(): string {
  const [hash, setHash] = useState(current)
  useEffect(() => {
    const follow = () => setHash(current())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return hash
}
