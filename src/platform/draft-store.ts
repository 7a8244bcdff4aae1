// The pack that is being written in the editor, and the one before it, in IndexedDB: kept when the page is reloaded, closed or crashes.
// Stores plain values and reads back whatever is there; the caller checks what it is.
import { errorWords } from '../text/error-words.ts'
import { withStore } from './one-store.ts'

/** working: what the editor shows. earlier: what it showed before another pack was opened or begun. */
export type DraftSlot = 'working' | 'earlier'

/** Of the database, and of its store. */
const NAME = 'drafts'

/** Undefined where nothing was stored. Rejects where there is no storage. */
export function readDraft(slot: DraftSlot): Promise<unknown> {
  return withStore(NAME, NAME, (db) => db.get(NAME, slot))
}

/** Rejects where storage refuses (full). */
async function writeDraft(slot: DraftSlot, value: unknown): Promise<void> {
  await withStore(NAME, NAME, (db) => db.put(NAME, value, slot))
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
