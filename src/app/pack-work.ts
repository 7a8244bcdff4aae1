// The jobs of the options page's Worker: read a pack, check it against what is installed, say what it would change; compile all
// packs in use and store them. Nothing is stored but by the one transaction at the end, so that this may be ended at any moment.
import { checkPack } from '../knowledge/pack/check-pack.ts'
import { addVersion, currentVersion, enabledVersions, isPackagedAlone, type Library, type PackVersion } from '../knowledge/pack/library.ts'
import { PackError } from '../knowledge/pack/pack-error.ts'
import { type PackRefusal, troubleOfFault, troubleOfRule } from '../knowledge/pack/pack-trouble.ts'
import { previewPack } from '../knowledge/pack/preview-pack.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import { localized } from '../model/text.ts'
import { type CompiledFiles, commitChange, missingRoom, NoRoom, PacksChanged, readHead } from '../platform/pack-store.ts'
import { readPackBlob } from '../platform/read-pack-blob.ts'
import type { PackFailure, PackReport, PackStep } from '../protocol/pack-work.ts'
import { errorWords } from '../text/error-words.ts'
import { compiledFiles } from './compiled-files.ts'
import type { PackJob } from './pack-job.ts'
import { type CombinedSet, combine, isCurrent, PackLost, packagedVersion, readLibraryNow, readSets, readStoplists } from './pack-sets.ts'

/** More sentences about one pack are not read. */
const REFUSALS_TOLD = 12
/** Progress is told at most so often: a report for every piece of a file would cost more than the reading. */
const PROGRESS_MS = 100

/** Name of the lock under which a state is renewed. */
const RENEWING = 'renewing packs'

type Tell = (report: PackReport) => void
/** What a preview has read, and an installation stores. */
type Prepared = { library: Library; combined: CombinedSet; sources: Map<string, ArrayBuffer>; sidelight: string }

/** The Worker's side: gives a function that does one job after the other and tells how it goes. It never throws. */
export function packWork(tell: Tell): (job: PackJob) => Promise<void> {
  let prepared: Prepared | null = null

  async function run(job: PackJob): Promise<void> {
    if (job.type === 'preview') prepared = await preview(job, tell)
    else if (job.type === 'arrange') await arrange(job, tell)
    else if (job.type === 'renew') await navigator.locks.request(RENEWING, () => renew(job, tell))
    else if (prepared !== null) {
      const { library, combined, sources, sidelight } = prepared
      prepared = null
      await store(tell, library, { files: compile(combined, tell), made: sidelight }, sources)
    }
  }
  return (job) => run(job).catch(async (error: unknown) => tell(await reportOf(error)))
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
    const refusals = check.refusals.slice(0, REFUSALS_TOLD).map(({ record, rule, message, mend }): PackRefusal => {
      const line = lineOf(record)
      return { trouble: troubleOfRule(rule), line, sentence: `Line ${line}: ${message}; ${mend}.` }
    })
    tell({ type: 'refused', refusals, more: check.refusals.length - refusals.length })
    return null
  }

  tell({ type: 'progress', step: 'comparing', done: 0, of: null })
  const own = library.packs.find(({ id }) => id === manifest.id)
  const replaces = own === undefined ? null : (currentVersion(own)?.manifest ?? null)
  const before = combine(sets, manifest)
  const after = combine(
    enabledVersions(next).flatMap(({ key }) => setOf.get(key) ?? []),
    manifest,
  )
  tell({ type: 'preview', preview: previewPack({ header, check, replaces, before: before.set, after: after.set, language }) })
  return { library: next, combined: after, sources: new Map([[version.key, await file.arrayBuffer()]]), sidelight }
}

async function arrange({ library, sidelight }: PackJob & { type: 'arrange' }, tell: Tell): Promise<void> {
  if (isPackagedAlone(library)) return store(tell, library, null)
  const sets = await readSets(enabledVersions(library), sidelight, slowly('gathering', tell))
  const combined = combine(sets, (await packagedVersion(sidelight)).manifest)
  await store(tell, library, { files: compile(combined, tell), made: sidelight })
}

/** The options page and the background may both find the state old at once: the second waits, and finds it new. */
async function renew({ sidelight }: PackJob & { type: 'renew' }, tell: Tell): Promise<void> {
  const [library, head] = await Promise.all([readLibraryNow(sidelight), readHead()])
  if (isCurrent(library, head, sidelight)) tell({ type: 'stored', revision: library.revision })
  else await arrange({ type: 'arrange', library, sidelight }, tell)
}

function compile(combined: CombinedSet, tell: Tell): CompiledFiles {
  tell({ type: 'progress', step: 'compiling', done: 0, of: null })
  return compiledFiles(combined, slowly('compiling', tell))
}

async function store(
  tell: Tell,
  library: Library,
  compiled: { files: CompiledFiles; made: string } | null,
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

async function reportOf(error: unknown): Promise<PackReport> {
  if (error instanceof PackError) {
    const { fault, line, message } = error
    return { type: 'refused', refusals: [{ trouble: troubleOfFault(fault), line, sentence: message }], more: 0 }
  }
  const detail = errorWords(error)
  const missing = error instanceof NoRoom ? await missingRoom(error.needed) : null
  return { type: 'failed', why: failureOf(error), detail, missing }
}

function failureOf(error: unknown): PackFailure {
  if (error instanceof PacksChanged) return 'changed'
  if (error instanceof PackLost) return 'lost'
  return error instanceof NoRoom ? 'full' : 'other'
}
