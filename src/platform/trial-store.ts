// The compiled state of a pack that is tried out: beside the installed packs', in IndexedDB, in a database of its own, so that nothing
// installed is touched. Works in a page's Worker too, which has no extension API; which tab it is for is trial.ts's business.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { CompiledState } from './pack-store.ts'

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

/** Stores a compiled state for trying out, in place of an earlier one, and gives its id: below zero, so that it is no revision of the library. */
export function storeTrial({ gazetteer, index, shards }: CompiledState): Promise<number> {
  const id = -Date.now()
  return withDatabase(async (db) => {
    const transaction = db.transaction('compiled', 'readwrite')
    const { store } = transaction
    const puts = [store.clear(), store.put(id, 'id'), store.put(gazetteer, 'gazetteer'), store.put(index, 'index')]
    for (const [number, shard] of shards.entries()) puts.push(store.put(shard, `shard ${number}`))
    await Promise.all([...puts, transaction.done])
    return id
  })
}

/** A part of a trial's compiled state; rejects where another trial's stands there, or none. */
export function readTried(id: number, part: 'gazetteer' | 'index' | number): Promise<unknown> {
  return withDatabase(async (db) => {
    const { store } = db.transaction('compiled')
    const [stored, value] = await Promise.all([store.get('id'), store.get(typeof part === 'number' ? `shard ${part}` : part)])
    if (stored !== id) throw new Error('The pack is no longer tried out.')
    return value
  })
}

/** Never rejects: what is left behind serves nobody, and goes with the next trial. */
export async function clearTried(): Promise<void> {
  await withDatabase((db) => db.clear('compiled')).catch(() => undefined)
}
