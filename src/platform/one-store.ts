// A database of its own with one store of plain values, opened for each use and closed after it: for what is read and written now and then.
// Rejects where the browser has no storage for the extension, or refuses.
import { type IDBPDatabase, openDB } from 'idb'

/** Runs `use` on the database `name`, which has the one store `store`; what it gives is given on. */
export async function withStore<T>(name: string, store: string, use: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDB(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore(store)
    },
  })
  try {
    return await use(db)
  } finally {
    db.close()
  }
}
