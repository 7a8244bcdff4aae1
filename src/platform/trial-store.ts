// The compiled state of a pack that is tried out: beside the installed packs', in IndexedDB, in a database of its own, so that nothing
// installed is touched. Works in a page's Worker too, which has no extension API; which tab it is for is trial.ts's business.
import { withStore } from './one-store.ts'
import type { CompiledFiles } from './pack-store.ts'

const NAME = 'trial'
const STORE = 'compiled'

/** Stores compiled files for trying out, in place of an earlier one, and gives its id: below zero, so that it is no revision of the library. */
export function storeTrial(files: CompiledFiles): Promise<number> {
  const id = -Date.now()
  return withStore(NAME, STORE, async (db) => {
    const transaction = db.transaction(STORE, 'readwrite')
    const { store } = transaction
    const cleared = store.clear()
    const puts = [...files].map(([file, bytes]) => store.put(bytes, file))
    await Promise.all([cleared, store.put(id, 'id'), ...puts, transaction.done])
    return id
  })
}

/** A compiled file of a trial; rejects where another trial's stands there, or none. */
export function readTried(id: number, file: string): Promise<unknown> {
  return withStore(NAME, STORE, async (db) => {
    const { store } = db.transaction(STORE)
    const [stored, value] = await Promise.all([store.get('id'), store.get(file)])
    if (stored !== id) throw new Error('The pack is no longer tried out.')
    return value
  })
}

/** Never rejects: what is left behind serves nobody, and goes with the next trial. */
export async function clearTried(): Promise<void> {
  await withStore(NAME, STORE, (db) => db.clear(STORE)).catch(() => undefined)
}
