// The jobs of the options page's Worker: read a pack, check it against what is installed, say what it would change; compile all
// packs in use and store them. Nothing is stored but by the one transaction at the end, so that this may be ended at any moment.
import { entityTopics } from '../knowledge/entity-topics.ts'
import { checkPack } from '../knowledge/pack/check-pack.ts'
import { addVersion, currentVersion, enabledVersions, isPackagedAlone, type Library, type PackVersion } from '../knowledge/pack/library.ts'
import { PackError } from '../knowledge/pack/pack-error.ts'
import { previewPack } from '../knowledge/pack/preview-pack.ts'
import { compileShards } from '../knowledge/shards.ts'
import { compileGazetteer } from '../match/compile-gazetteer.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import { localized } from '../model/text.ts'
import { type CompiledState, commitChange, PacksChanged } from '../platform/pack-store.ts'
import { readPackBlob } from '../platform/read-pack-blob.ts'
import type { PackFailure, PackReport, PackStep } from '../protocol/pack-work.ts'
import type { PackJob } from './pack-job.ts'
import { combine, PackLost, packagedVersion, readLibraryNow, readSets, readStoplists } from './pack-sets.ts'

/** More sentences about one pack are not read. */
const SENTENCES_TOLD = 12
/** Progress is told at most so often: a report for every piece of a file would cost more than the reading. */
const PROGRESS_MS = 100

type Tell = (report: PackReport) => void
/** What a preview has read, and an installation stores. */
type Prepared = { library: Library; set: KnowledgeSet; sources: Map<string, ArrayBuffer>; sidelight: string }

/** The Worker's side: gives a function that does one job after the other and tells how it goes. It never throws. */
export function packWork(tell: Tell): (job: PackJob) => Promise<void> {
  let prepared: Prepared | null = null

  async function run(job: PackJob): Promise<void> {
    if (job.type === 'preview') prepared = await preview(job, tell)
    else if (job.type === 'arrange') await arrange(job, tell)
    else if (prepared !== null) {
      const { library, set, sources, sidelight } = prepared
      const state = compile(set, tell)
      await store(tell, library, { ...state, made: sidelight }, sources)
    }
  }
  return (job) => run(job).catch((error: unknown) => tell(reportOf(error)))
}

/** Null where the pack was refused, which has been told. */
async function preview(job: PackJob & { type: 'preview' }, tell: Tell): Promise<Prepared | null> {
  const { file, sidelight, language } = job
  const { header, set, lineOf } = await readPackBlob(file, sidelight, slowly('reading', tell))
  const { manifest, counts } = header
  if (job.expect !== null && manifest.id !== job.expect) {
    tell({ type: 'other pack', title: localized(manifest.title, language) })
    return null
  }
  const library = await readLibraryNow(sidelight)
  const version: PackVersion = { key: crypto.randomUUID(), manifest, counts, bytes: file.size, added: Date.now() }
  const next = addVersion(library, version)
  const installed = enabledVersions(library)
  const sets = await readSets(installed, sidelight, slowly('gathering', tell))
  const setOf = new Map([[version.key, set]])
  for (const [place, { key }] of installed.entries()) setOf.set(key, sets[place] as KnowledgeSet)

  tell({ type: 'progress', step: 'checking', done: 0, of: null })
  const others = installed.flatMap(({ key, manifest: { id } }) => (id === manifest.id ? [] : (setOf.get(key) ?? [])))
  const check = checkPack(set, others, await readStoplists())
  if (check.refusals.length > 0) {
    const sentences = check.refusals.map(({ record, message, mend }) => `Line ${lineOf(record)}: ${message}; ${mend}.`)
    tell({ type: 'refused', sentences: sentences.slice(0, SENTENCES_TOLD), more: Math.max(0, sentences.length - SENTENCES_TOLD) })
    return null
  }

  tell({ type: 'progress', step: 'comparing', done: 0, of: null })
  const own = library.packs.find(({ id }) => id === manifest.id)
  const replaces = own === undefined ? null : (currentVersion(own)?.manifest.version ?? null)
  const before = combine(sets, manifest)
  const after = combine(
    enabledVersions(next).flatMap(({ key }) => setOf.get(key) ?? []),
    manifest,
  )
  tell({ type: 'preview', preview: previewPack({ header, check, replaces, before, after, language }) })
  return { library: next, set: after, sources: new Map([[version.key, await file.arrayBuffer()]]), sidelight }
}

async function arrange({ library, sidelight }: PackJob & { type: 'arrange' }, tell: Tell): Promise<void> {
  if (isPackagedAlone(library)) return store(tell, library, null)
  const sets = await readSets(enabledVersions(library), sidelight, slowly('gathering', tell))
  const set = combine(sets, (await packagedVersion(sidelight)).manifest)
  await store(tell, library, { ...compile(set, tell), made: sidelight })
}

function compile(set: KnowledgeSet, tell: Tell): CompiledState {
  tell({ type: 'progress', step: 'compiling', done: 0, of: null })
  const { index, shards } = compileShards(set)
  return { index, shards, gazetteer: compileGazetteer(set, entityTopics(set)).buffer }
}

async function store(
  tell: Tell,
  library: Library,
  compiled: (CompiledState & { made: string }) | null,
  sources: ReadonlyMap<string, ArrayBuffer> = new Map(),
): Promise<void> {
  tell({ type: 'progress', step: 'storing', done: 0, of: null })
  tell({ type: 'stored', revision: await commitChange({ library, sources, compiled }) })
}

function slowly(step: PackStep, tell: Tell): (done: number, of: number | null) => void {
  let last = Number.NEGATIVE_INFINITY
  return (done, of) => {
    const now = performance.now()
    if (now - last < PROGRESS_MS) return
    last = now
    tell({ type: 'progress', step, done, of })
  }
}

function reportOf(error: unknown): PackReport {
  if (error instanceof PackError) return { type: 'refused', sentences: [error.message], more: 0 }
  return { type: 'failed', why: failureOf(error), detail: error instanceof Error ? error.message : String(error) }
}

function failureOf(error: unknown): PackFailure {
  if (error instanceof PacksChanged) return 'changed'
  if (error instanceof PackLost) return 'lost'
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'other'
}
