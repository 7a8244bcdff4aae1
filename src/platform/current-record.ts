// The compiled record in use: the stored state of the reader's packs where there is one, else the files that the package carries; on
// a tab on which the editor tries a pack out, that pack's. All hold the same files under the same names (compiled-knowledge.ts), and
// each is read one file at a time.
// Where the stored state is damaged the packaged record takes its place whole, never in parts, and the trouble is noted for the
// options page. Parses nothing itself: the caller says what each part must be.
import { FILES_VERSION } from '../knowledge/compiled-knowledge.ts'
import { readBinary, readJson } from './knowledge-files.ts'
import { noteTrouble } from './knowledge-signal.ts'
import { readCompiled, readHead } from './pack-store.ts'
import { endTrial, trialOn } from './trial.ts'
import { readTried } from './trial-store.ts'

/** Parsers throw where the part is not what it should be; the promise then rejects. */
export interface RecordSource {
  /** Of the library; 0 for the packaged record, below zero for a pack that is tried out. */
  revision: number
  bytes: <T>(file: string, parse: (bytes: ArrayBuffer) => T) => Promise<T>
  json: <T>(file: string, parse: (value: unknown) => T) => Promise<T>
}

const packagedRecord: RecordSource = { revision: 0, bytes: readBinary, json: readJson }

/** A source that reads its files from a store of compiled files. */
function recordFrom(revision: number, read: (file: string) => Promise<unknown>): RecordSource {
  const bytesOf = async (file: string): Promise<ArrayBuffer> => {
    const stored = await read(file)
    const bytes = stored instanceof Blob ? await stored.arrayBuffer() : stored
    if (!(bytes instanceof ArrayBuffer)) throw new Error(`${file} is not in the stored state`)
    return bytes
  }
  return {
    revision,
    bytes: async (file, parse) => parse(await bytesOf(file)),
    json: async (file, parse) => parse(JSON.parse(new TextDecoder().decode(await bytesOf(file)))),
  }
}

const storedRecord = (revision: number): RecordSource => recordFrom(revision, readCompiled)
const triedRecord = (id: number): RecordSource => recordFrom(id, (file) => readTried(id, file))

/** Revisions that this context found damaged. */
const damaged = new Set<number>()

/** What serves now, on this tab. Cheap enough to ask at every request: one small record is read. Never rejects. */
export async function currentRecord(tab: number | null = null): Promise<RecordSource> {
  const trial = tab === null ? null : await trialOn(tab)
  if (trial !== null && !damaged.has(trial.id)) return triedRecord(trial.id)
  try {
    const head = await readHead()
    if (head === null) return packagedRecord
    // Compiled by an older Sidelight in files that this one does not read: made anew in the background (prepare-packs.ts).
    if (head.files !== FILES_VERSION) await giveUp({ ...packagedRecord, revision: head.revision })
    return damaged.has(head.revision) ? packagedRecord : storedRecord(head.revision)
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

/** Runs `read` on the record in use (on this tab), and once more where that turns out damaged or was replaced meanwhile. */
export async function readRecord<T>(read: (source: RecordSource) => Promise<T>, tab: number | null = null): Promise<T> {
  const source = await currentRecord(tab)
  try {
    return await read(source)
  } catch (error) {
    if (await giveUp(source)) return read(await currentRecord(tab))
    throw error
  }
}
