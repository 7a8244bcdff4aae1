// Names of entities for our own pages: read from the record in use for the ids that a page shows, as they come.
import { useEffect, useState } from 'preact/hooks'
import type { NameShard } from '../knowledge/compiled-knowledge.ts'
import { readNames } from './record-index.ts'

/** What is known of these entities so far. `version`: another one means that another record is in use; `tab`: on which, if one matters. Never throws: unread is unknown. */
export function useNames(ids: readonly string[], version: unknown, tab: number | null = null): NameShard {
  const [names, setNames] = useState<NameShard>({})
  const wanted = [...new Set(ids)].sort().join(' ')
  useEffect(() => {
    let isLate = false
    if (wanted === '') return
    readNames(wanted.split(' '), tab).then(
      (read) => {
        if (!isLate) setNames(read)
      },
      () => undefined,
    )
    return () => {
      isLate = true
    }
  }, [wanted, version, tab])
  return names
}
