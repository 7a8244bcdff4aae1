// The compiled record in use: the stored state of the reader's packs where there is one, else the files that the package carries; on
// a tab on which the editor tries a pack out, that pack's.
// Where the stored state is damaged the packaged record takes its place whole, never in parts, and the trouble is noted for the
// options page. Parses nothing itself: the caller says what each part must be.
import { shardFile } from '../knowledge/compiled-knowledge.ts'
import { readBinary, readJson } from './knowledge-files.ts'
import { noteTrouble } from './knowledge-signal.ts'
import { readCompiled, readHead } from './pack-store.ts'
import { endTrial, trialOn } from './trial.ts'
import { readTried } from './trial-store.ts'

/** Parsers throw where the part is not what it should be; the promise then rejects. */
export interface RecordSource {
  /** Of the library; 0 for the packaged record, below zero for a pack that is tried out. */
  revision: number
  gazetteer: <T>(parse: (bytes: ArrayBuffer) => T) => Promise<T>
  index: <T>(parse: (value: unknown) => T) => Promise<T>
  shard: <T>(number: number, parse: (value: unknown) => T) => Promise<T>
}

export const packagedRecord: RecordSource = {
  revision: 0,
  gazetteer: (parse) => readBinary('gazetteer.bin', parse),
  index: (parse) => readJson('index.json', parse),
  shard: (number, parse) => readJson(shardFile(number), parse),
}

const storedRecord = (revision: number): RecordSource => ({
  revision,
  gazetteer: async (parse) => parse((await readCompiled('gazetteer')) as ArrayBuffer),
  index: async (parse) => parse(await readCompiled('index')),
  shard: async (number, parse) => parse(await readCompiled(number)),
})

const triedRecord = (id: number): RecordSource => ({
  revision: id,
  gazetteer: async (parse) => parse((await readTried(id, 'gazetteer')) as ArrayBuffer),
  index: async (parse) => parse(await readTried(id, 'index')),
  shard: async (number, parse) => parse(await readTried(id, number)),
})

/** Revisions that this context found damaged. */
const damaged = new Set<number>()

/** What serves now, on this tab. Cheap enough to ask at every request: one small record is read. Never rejects. */
export async function currentRecord(tab: number | null = null): Promise<RecordSource> {
  const trial = tab === null ? null : await trialOn(tab)
  if (trial !== null && !damaged.has(trial.id)) return triedRecord(trial.id)
  try {
    const head = await readHead()
    return head === null || damaged.has(head.revision) ? packagedRecord : storedRecord(head.revision)
  } catch {
    // No storage here (a private window may have none): there are no packs then.
    return packagedRecord
  }
}

/** Says that a source of currentRecord() turned out damaged: from now on the packaged record serves. Gives false for that one itself. */
export async function giveUp({ revision }: RecordSource): Promise<boolean> {
  if (revision === 0) return false
  if (revision < 0) {
    damaged.add(revision)
    await endTrial().catch(() => undefined)
    return true
  }
  // Read while it was being replaced: that is no damage.
  const head = await readHead().catch(() => null)
  if (head?.revision === revision) {
    damaged.add(revision)
    await noteTrouble(revision).catch(() => undefined)
  }
  return true
}

/** Runs `read` on the record in use, and once more where that turns out damaged or was replaced meanwhile. */
export async function readRecord<T>(read: (source: RecordSource) => Promise<T>): Promise<T> {
  const source = await currentRecord()
  try {
    return await read(source)
  } catch (error) {
    if (await giveUp(source)) return read(await currentRecord())
    throw error
  }
}
