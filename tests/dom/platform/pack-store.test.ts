// The pack store in a real browser's IndexedDB: a change is stored whole or not at all.
import { beforeEach, describe, expect, test } from 'vitest'
import { FILES_VERSION, GAZETTEER_FILE, INDEX_FILE, shardFile } from '../../../src/knowledge/compiled-knowledge.ts'
import { addVersion, type Library, removePack, withPackaged } from '../../../src/knowledge/pack/library.ts'
import { commitChange, PacksChanged, readCompiled, readHead, readLibrary, readSource } from '../../../src/platform/pack-store.ts'
import { packVersion } from '../ui/options/pack-specimens.ts'

const PACKAGED_VERSION = packVersion('harbour', 'Harbour talks', '1.0.0', 'packaged')
const bytes = (...values: number[]): ArrayBuffer => Uint8Array.from(values).buffer
const state = (mark: number, shards = 3) => ({
  made: '0.1.0',
  files: new Map<string, ArrayBuffer | Blob>([
    [GAZETTEER_FILE, new Blob([bytes(mark, mark)])],
    [INDEX_FILE, bytes(mark)],
    ...Array.from({ length: shards }, (_, number) => [shardFile(number), bytes(mark)] as const),
  ]),
})

const fresh = async (): Promise<Library> => withPackaged(await readLibrary(), PACKAGED_VERSION)
const install = async (key: string, mark: number, shards?: number): Promise<number> => {
  const library = addVersion(await fresh(), packVersion('moon', 'Moon talks', '1.0.0', key))
  return commitChange({ library, sources: new Map([[key, bytes(mark)]]), compiled: state(mark, shards) })
}
const first = async (stored: unknown): Promise<number | undefined> =>
  new Uint8Array(stored instanceof Blob ? await stored.arrayBuffer() : (stored as ArrayBuffer))[0]
const marks = async () => {
  const files = await Promise.all([GAZETTEER_FILE, INDEX_FILE, shardFile(0)].map(readCompiled))
  return Promise.all(files.map(first))
}

beforeEach(async () => {
  // Back to the packaged record alone, with no version stored.
  const library = (await fresh()).packs.reduce((now, { id }) => removePack(now, id), await fresh())
  await commitChange({ library, compiled: null })
})

describe('a change', () => {
  test('stores library, sources and compiled state together, under the next revision', async () => {
    const before = (await fresh()).revision
    expect(await install('a', 7)).toBe(before + 1)
    expect((await readLibrary())?.packs.map(({ id }) => id)).toEqual(['harbour', 'moon'])
    expect(await first(await readSource('a'))).toBe(7)
    expect(await readHead()).toEqual({ revision: before + 1, made: '0.1.0', files: FILES_VERSION })
    expect(await marks()).toEqual([7, 7, 7])
  })

  test('replaces the compiled state whole: no shard of the old one is left', async () => {
    await install('a', 7, 5)
    await install('b', 8, 2)
    expect(await marks()).toEqual([8, 8, 8])
    expect(await readCompiled(shardFile(4))).toBeUndefined()
    expect(await first(await readSource('a'))).toBe(7)
  })

  test('drops the sources of versions that are gone', async () => {
    await install('a', 7)
    await commitChange({ library: removePack(await fresh(), 'moon'), compiled: null })
    expect([await readSource('a'), await readHead(), await readCompiled(GAZETTEER_FILE)]).toEqual([null, null, undefined])
  })

  test('that was made from an older library is refused, and changes nothing', async () => {
    const old = await fresh()
    await install('a', 7)
    await expect(commitChange({ library: addVersion(old, PACKAGED_VERSION), compiled: state(9) })).rejects.toThrow(PacksChanged)
    expect(await marks()).toEqual([7, 7, 7])
    expect(await readHead()).toMatchObject({ revision: old.revision + 1 })
  })

  test('in which one value cannot be stored changes nothing', async () => {
    await install('a', 7)
    const revision = (await fresh()).revision
    const broken = state(9)
    broken.files.set(shardFile(9), { cannot: () => {} } as unknown as ArrayBuffer)
    await expect(commitChange({ library: await fresh(), compiled: broken })).rejects.toThrow()
    expect(await marks()).toEqual([7, 7, 7])
    expect((await readLibrary())?.revision).toBe(revision)
  })
})

test('without room says how much was to be stored, and changes nothing', async () => {
  await install('a', 7)
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (...parts: Parameters<typeof put>) {
    if (this.name !== 'compiled') return put.apply(this, parts)
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  }
  try {
    await expect(commitChange({ library: await fresh(), compiled: state(9, 2) })).rejects.toMatchObject({ name: 'NoRoom', needed: 5 })
  } finally {
    IDBObjectStore.prototype.put = put
  }
  expect(await marks()).toEqual([7, 7, 7])
})

describe('killed in the middle', () => {
  test('a Worker that is ended while its transaction runs leaves the old state whole', async () => {
    await install('a', 7)
    // The same stores, written as a change is, without an end: only whoever ends the Worker ends the transaction.
    const source = `
      const open = indexedDB.open('packs')
      open.onsuccess = () => {
        const transaction = open.result.transaction(['library', 'sources', 'compiled'], 'readwrite')
        const compiled = transaction.objectStore('compiled')
        compiled.clear()
        transaction.objectStore('library').put({ revision: 99, packs: [] }, 'library')
        const more = () => { compiled.put(new ArrayBuffer(8), 'gazetteer').onsuccess = more }
        more()
        postMessage('begun')
      }`
    const worker = new Worker(URL.createObjectURL(new Blob([source])))
    await new Promise((begun) => {
      worker.onmessage = begun
    })
    await new Promise((later) => setTimeout(later, 50))
    worker.terminate()
    expect(await marks()).toEqual([7, 7, 7])
    expect((await readLibrary())?.packs).toHaveLength(2)
  })
})
