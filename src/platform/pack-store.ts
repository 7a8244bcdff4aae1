// Installed packs in IndexedDB: the library, the source bytes of every version, and the compiled files of all enabled packs together.
// A change is one transaction: whoever dies in the middle (tab closed, browser killed, disk full) leaves the old state whole.
// Knows nothing of what the records mean; extension pages, their Worker and the background worker read it.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { FILES_VERSION } from '../knowledge/compiled-knowledge.ts'
import type { Library } from '../knowledge/pack/library.ts'

/**
 * What stands for all enabled packs together: the same files as the package has for its own record, by name (compiled-knowledge.ts).
 * Large ones as blobs: browsers read those several times as fast as buffers, and hold no second copy meanwhile.
 */
export type CompiledFiles = ReadonlyMap<string, ArrayBuffer | Blob>

/** Says that there is a compiled state, and which. */
export interface CompiledHead {
  revision: number
  /** Version of Sidelight that compiled it: another one may compile otherwise, and may bring another record. */
  made: string
  /** FILES_VERSION of what is stored: another one cannot be read. */
  files: number
}

export interface StoreChange {
  /** The library to store; its revision is the one that it was read with. */
  library: Library
  /** Source bytes of new versions, by key. Those that no version in the library has any more are deleted. */
  sources?: ReadonlyMap<string, ArrayBuffer>
  /** Null: the packaged record alone is in use. */
  compiled: { files: CompiledFiles; made: string } | null
}

/** Another page has changed the packs since this one read them. */
export class PacksChanged extends Error {
  override name = 'PacksChanged'
  constructor() {
    super('The packs were changed in another tab meanwhile.')
  }
}

/** The browser has no room for the change. `needed`: bytes of all that was to be stored. */
export class NoRoom extends Error {
  override name = 'NoRoom'
  readonly needed: number
  constructor(needed: number) {
    super(`There is no room for ${needed} bytes.`)
    this.needed = needed
  }
}

/** Bytes that are missing for so many; null where the browser does not tell, or tells of room enough. */
export async function missingRoom(needed: number): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate().catch(() => ({}) as StorageEstimate)
  const missing = quota === undefined || usage === undefined ? 0 : needed - (quota - usage)
  return missing > 0 ? missing : null
}

interface PackSchema extends DBSchema {
  library: { key: 'library'; value: Library }
  sources: { key: string; value: ArrayBuffer }
  compiled: { key: string; value: CompiledHead | ArrayBuffer | Blob }
}

const NAME = 'packs'
/** Key of the head among the compiled files; no file is called so. */
const HEAD = 'head'

let opened: Promise<IDBPDatabase<PackSchema>> | null = null

/** The open database, kept while this context lives; opened anew after the browser closed it. */
function database(): Promise<IDBPDatabase<PackSchema>> {
  const forget = () => {
    opened = null
  }
  opened ??= openDB<PackSchema>(NAME, 1, {
    upgrade(db) {
      for (const store of ['library', 'sources', 'compiled'] as const) db.createObjectStore(store)
    },
    // A newer Sidelight in another tab must not wait for this one.
    blocking: (_from, _to, event) => {
      ;(event.target as IDBDatabase).close()
      forget()
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget()
    throw error
  })
  return opened
}

/** Null where nothing was ever stored. */
export async function readLibrary(): Promise<Library | null> {
  return (await (await database()).get('library', 'library')) ?? null
}

/** The gzipped bytes of a version; null where there are none under that key. */
export async function readSource(key: string): Promise<ArrayBuffer | null> {
  return (await (await database()).get('sources', key)) ?? null
}

/** Null: nothing compiled is stored, and the package's own files serve. */
export async function readHead(): Promise<CompiledHead | null> {
  return ((await (await database()).get('compiled', HEAD)) as CompiledHead | undefined) ?? null
}

/** A compiled file as it is stored: undefined where missing. The caller checks what it is. */
export async function readCompiled(file: string): Promise<unknown> {
  return (await database()).get('compiled', file)
}

/** Stores a change whole or not at all, and gives the new revision. Throws PacksChanged, NoRoom, or the browser's error. */
export async function commitChange({ library, sources = new Map(), compiled }: StoreChange): Promise<number> {
  // Strict: on the disk before open tabs are told of it.
  const transaction = (await database()).transaction(['library', 'sources', 'compiled'], 'readwrite', { durability: 'strict' })
  const stores = {
    library: transaction.objectStore('library'),
    sources: transaction.objectStore('sources'),
    compiled: transaction.objectStore('compiled'),
  }
  const revision = library.revision + 1
  // One await only, for the revision: every later request is made at once, so that the transaction cannot end in between.
  const stored = await stores.library.get('library')
  const requests: Promise<unknown>[] = []
  if ((stored?.revision ?? 0) !== library.revision) {
    transaction.abort()
    await transaction.done.catch(() => undefined)
    throw new PacksChanged()
  }
  try {
    const kept = new Set(library.packs.flatMap((pack) => pack.versions.map(({ key }) => key)))
    for (const key of stored?.packs.flatMap((pack) => pack.versions.map((version) => version.key)) ?? []) {
      if (!kept.has(key)) requests.push(stores.sources.delete(key))
    }
    for (const [key, bytes] of sources) requests.push(stores.sources.put(bytes, key))
    requests.push(stores.library.put({ ...library, revision }, 'library'), stores.compiled.clear())
    if (compiled !== null) {
      requests.push(stores.compiled.put({ revision, made: compiled.made, files: FILES_VERSION }, HEAD))
      for (const [file, bytes] of compiled.files) requests.push(stores.compiled.put(bytes, file))
    }
    await Promise.all([...requests, transaction.done])
    return revision
  } catch (error) {
    // A value that cannot be copied throws at once and leaves what was asked before it to be stored: it must not be.
    abort(transaction)
    await Promise.allSettled([...requests, transaction.done])
    // Of a transaction that ended for want of room, requests say only that it was aborted.
    const cause = transaction.error ?? error
    throw cause instanceof Error && cause.name === 'QuotaExceededError' ? new NoRoom(bytesOf(sources, compiled?.files ?? new Map())) : cause
  }
}

function bytesOf(...stored: readonly CompiledFiles[]): number {
  const sizes = stored.flatMap((files) => [...files.values()].map((file) => (file instanceof Blob ? file.size : file.byteLength)))
  return sizes.reduce((sum, size) => sum + size, 0)
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // Already aborted, as by a disk that is full.
  }
}
