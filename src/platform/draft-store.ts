// The pack that is being written in the editor, and the one before it, in IndexedDB: kept when the page is reloaded, closed or crashes.
// Stores plain values and reads back whatever is there; the caller checks what it is.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { errorWords } from '../text/error-words.ts'

/** working: what the editor shows. earlier: what it showed before another pack was opened or begun. */
export type DraftSlot = 'working' | 'earlier'

interface DraftSchema extends DBSchema {
  drafts: { key: DraftSlot; value: unknown }
}

const NAME = 'drafts'

async function withDatabase<T>(use: (db: IDBPDatabase<DraftSchema>) => Promise<T>): Promise<T> {
  const db = await openDB<DraftSchema>(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('drafts')
    },
  })
  try {
    return await use(db)
  } finally {
    db.close()
  }
}

/** Undefined where nothing was stored. Rejects where there is no storage. */
export function readDraft(slot: DraftSlot): Promise<unknown> {
  return withDatabase((db) => db.get('drafts', slot))
}

/** Rejects where storage refuses (full). */
async function writeDraft(slot: DraftSlot, value: unknown): Promise<void> {
  await withDatabase((db) => db.put('drafts', value, slot))
}

/**
 * Writes one value after the other to a slot, the newest only: what is given while a write is under way takes the place of what waits.
 * `told` hears after each write whether it failed.
 */
export function draftSaver(slot: DraftSlot, told: (problem: string | null) => void): (value: unknown) => void {
  let waiting: { value: unknown } | null = null
  let busy = false
  async function run(): Promise<void> {
    busy = true
    while (waiting !== null) {
      const { value } = waiting
      waiting = null
      await writeDraft(slot, value).then(
        () => told(null),
        (error: unknown) => told(errorWords(error)),
      )
    }
    busy = false
  }
  return (value) => {
    waiting = { value }
    if (!busy) void run()
  }
}
