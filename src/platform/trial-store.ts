// The compiled state of a pack that is tried out: beside the installed packs', in IndexedDB, in a database of its own, so that nothing
// installed is touched. Works in a page's Worker too, which has no extension API; which tab it is for is trial.ts's business.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { CompiledFiles } from './pack-store.ts'

interface TrialSchema extends DBSchema {
  compiled: { key: string; value: unknown }
}

const NAME = 'trial'

async function withDatabase<T>(use: (db: IDBPDatabase<TrialSchema>) => Promise<T>): Promise<T> {
  const db = await openDB<TrialSchema>(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('compiled')
    },
  })
  try {
    return await use(db)
  } finally {
    db.close()
  }
}

/** Stores compiled files for trying out, in place of an earlier one, and gives its id: below zero, so that it is no revision of the library. */
export function storeTrial(files: CompiledFiles): Promise<number> {
  const id = -Date.now()
  return withDatabase(async (db) => {
    const transaction = db.transaction('compiled', 'readwrite')
    const { store } = transaction
    const cleared = store.clear()
    const puts = [...files].map(([file, bytes]) => store.put(bytes, file))
    await Promise.all([cleared, store.put(id, 'id'), ...puts, transaction.done])
    return id
  })
}

/** A compiled file of a trial; rejects where another trial's stands there, or none. */
export function readTried(id: number, file: string): Promise<unknown> {
  return withDatabase(async (db) => {
    const { store } = db.transaction('compiled')
    const [stored, value] = await Promise.all([store.get('id'), store.get(file)])
    if (stored !== id) throw new Error('The pack is no longer tried out.')
    return value
  })
}

/** Never rejects: what is left behind serves nobody, and goes with the next trial. */
export async function clearTried(): Promise<void> {
  await withDatabase((db) => db.clear('compiled')).catch(() => undefined)
}
