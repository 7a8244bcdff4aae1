// The packs as knowledge sets: read from the package's file or from the stored bytes, and put together in their order of precedence.
// Runs in the options page's Worker; the page itself reads the packaged version's header only.

import { FILES_VERSION, STOPLISTS_FILE } from '../knowledge/compiled-knowledge.ts'
import { mergeKnowledge } from '../knowledge/merge-knowledge.ts'
import { isPackagedAlone, type Library, PACKAGED, type PackVersion, withPackaged } from '../knowledge/pack/library.ts'
import { PackError } from '../knowledge/pack/pack-error.ts'
import { PACKAGED_FILE } from '../knowledge/pack/pack-format.ts'
import type { Stoplists } from '../knowledge/rules/finding.ts'
import type { EntityId } from '../model/ids.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import { readBlob, readJson } from '../platform/knowledge-files.ts'
import { type CompiledHead, readLibrary, readSource } from '../platform/pack-store.ts'
import { type PackProgress, readPackBlob, readPackHeader } from '../platform/read-pack-blob.ts'
import { errorWords } from '../text/error-words.ts'

/** An installed pack's own file is gone or can no longer be read. */
export class PackLost extends Error {
  override name = 'PackLost'
}

/** The version that this Sidelight carries. Rejects with KnowledgeFileError where the package's file is missing or damaged. */
export async function packagedVersion(sidelight: string): Promise<PackVersion> {
  const file = await readBlob(PACKAGED_FILE)
  const { announced } = await readPackHeader(file, sidelight)
  if (announced === null) throw new PackLost(PACKAGED_FILE)
  return { key: PACKAGED, manifest: announced.manifest, counts: announced.counts, bytes: file.size, added: 0 }
}

/** The library as stored, with what this Sidelight carries. */
export async function readLibraryNow(sidelight: string): Promise<Library> {
  const [stored, packaged] = await Promise.all([readLibrary(), packagedVersion(sidelight)])
  return withPackaged(stored, packaged)
}

/** Does the compiled state fit the library and this Sidelight? */
export function isCurrent(library: Library, head: CompiledHead | null, sidelight: string): boolean {
  return isPackagedAlone(library) ? head === null : head?.made === sidelight && head.files === FILES_VERSION
}

/** A version's file, for reading or exporting. */
export async function packFile({ key, manifest }: PackVersion): Promise<Blob> {
  if (key === PACKAGED) return readBlob(PACKAGED_FILE)
  const bytes = await readSource(key)
  if (bytes === null) throw new PackLost(`${manifest.id} ${manifest.version}`)
  return new Blob([bytes], { type: 'application/gzip' })
}

/** The sets of these versions, in their order. */
export async function readSets(versions: readonly PackVersion[], sidelight: string, progress: PackProgress): Promise<KnowledgeSet[]> {
  const of = versions.reduce((sum, { counts }) => sum + Object.values(counts).reduce((all, count) => all + count, 0), 0)
  const sets: KnowledgeSet[] = []
  let before = 0
  for (const version of versions) {
    const file = await packFile(version)
    const { set } = await readPackBlob(file, sidelight, (done) => progress(before + done, of)).catch((error: unknown) => {
      throw new PackLost(`${version.manifest.id} ${version.manifest.version}: ${errorWords(error)}`, { cause: error })
    })
    before += Object.values(version.counts).reduce((all, count) => all + count, 0)
    sets.push(set)
  }
  return sets
}

/**
 * Names that can be prepared at once. A million on 100,000 entities are measured (docs/bench.md); beyond half as many again the compiled
 * names alone come near what a worker can hold in one piece. Refused before, in words.
 */
const MOST_NAMES = 1_500_000

/** Sets searched as one. A name inflects in the languages of the pack that it comes from: another pack's would multiply its forms. */
export interface CombinedSet {
  set: KnowledgeSet
  languagesOf: (entity: EntityId) => readonly string[]
}

/** With none of them on, an empty record under the given manifest. Throws PackError where they hold too many names. */
export function combine(sets: readonly KnowledgeSet[], manifest: KnowledgeSet['manifest']): CombinedSet {
  const names = sets.reduce((sum, { entities }) => sum + entities.reduce((all, entity) => all + entity.names.length, 0), 0)
  if (names > MOST_NAMES) {
    throw new PackError('too large', null, `The packs in use would hold ${names} names together; Sidelight can prepare ${MOST_NAMES}.`)
  }
  const [first, ...others] = sets
  if (first === undefined) {
    return { set: { manifest, entities: [], topics: [], outlets: [], articles: [], statements: [], facts: [] }, languagesOf: () => [] }
  }
  const languages = new Map<EntityId, readonly string[]>()
  // Where two hold one id, the first one's record stands: it is put last.
  for (const set of sets.toReversed()) for (const { id } of set.entities) languages.set(id, set.manifest.languages)
  return { set: mergeKnowledge(first, ...others), languagesOf: (entity) => languages.get(entity) ?? [] }
}

export async function readStoplists(): Promise<Stoplists> {
  const lists = await readJson(STOPLISTS_FILE, (value) => value as Record<string, string[]>)
  return new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words)]))
}
