// The pack editor's jobs in the Worker: check a draft as an import would, compile it with the packs in use for trying out, write its
// file. Nothing installed is touched: what is tried out is stored apart (trial-store.ts).
import { checkDraft, type DraftCheck } from '../knowledge/pack/check-draft.ts'
import { exportDraft, leansOn, packFileName } from '../knowledge/pack/export-draft.ts'
import { currentVersion, enabledVersions, type Library } from '../knowledge/pack/library.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import { gzipText } from '../platform/gzip-text.ts'
import { storeTrial } from '../platform/trial-store.ts'
import type { DraftReport } from '../protocol/draft-work.ts'
import { errorWords } from '../text/error-words.ts'
import { compiledFiles } from './compiled-files.ts'
import type { DraftJob } from './draft-job.ts'
import { combine, readLibraryNow, readSets, readStoplists } from './pack-sets.ts'

type Tell = (report: DraftReport) => void

/** Does one job and tells how it goes. Never rejects. */
export async function workOnDraft(job: DraftJob, tell: Tell): Promise<void> {
  try {
    await run(job, tell)
  } catch (error) {
    tell({ type: 'draft failed', why: errorWords(error) })
  }
}

async function run({ type, draft, sidelight }: DraftJob, tell: Tell): Promise<void> {
  tell({ type: 'draft step', step: 'gathering' })
  const library = await readLibraryNow(sidelight)
  const inUse = enabledVersions(library)
  const sets = await readSets(inUse, sidelight, () => {})
  const id = draft.manifest.id
  // An older version of the same pack gives way to this one, as at an import.
  const others = sets.filter(({ manifest }) => manifest.id !== id)

  tell({ type: 'draft step', step: 'checking' })
  const { set, problems }: DraftCheck = checkDraft(draft, others, await readStoplists())
  tell({ type: 'checked', problems })
  if (set === null || type === 'check draft') return
  if (type === 'write draft') {
    const bytes = await gzipText(exportDraft(set, sidelight))
    tell({ type: 'written', name: packFileName(set.manifest), bytes, leansOn: leansOn(set) })
    return
  }
  tell({ type: 'draft step', step: 'compiling' })
  const tried = combine(inPlace(library, sets, set), set.manifest)
  tell({ type: 'ready to try', trial: await storeTrial(compiledFiles(tried, () => {})) })
}

/** The sets in use with the draft where an import would put it: in its own pack's place, or last. */
function inPlace(library: Library, sets: readonly KnowledgeSet[], draft: KnowledgeSet): KnowledgeSet[] {
  const { id } = draft.manifest
  const installed = library.packs.find((pack) => pack.id === id)
  if (installed === undefined || !installed.on || currentVersion(installed) === undefined) return [...sets, draft]
  return sets.map((set) => (set.manifest.id === id ? draft : set))
}
