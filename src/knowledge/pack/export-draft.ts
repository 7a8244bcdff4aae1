// A checked draft as the text of a pack, by the writer that npm run pack uses, and read back by the reader that imports it: what is
// handed out is what any Sidelight of this version takes. The caller gzips and saves it.
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import { PACK_ENDING } from './pack-format.ts'
import { PackReader } from './read-pack.ts'
import { writePack } from './write-pack.ts'

/** The lines of the pack, each with its newline. Throws PackError where the set is larger than a pack may be. */
export function exportDraft(set: KnowledgeSet, version: string): string[] {
  const lines = [...writePack(set)]
  const reader = new PackReader(version)
  for (const line of lines) reader.readLine(line.slice(0, -1))
  reader.finish()
  return lines
}

/** "harbour-talks-1.0.0.sidelight.gz". */
export const packFileName = ({ id, version }: { id: string; version: string }): string => `${id}-${version}${PACK_ENDING}`

/** Ids that the set names but does not hold: whoever imports the pack needs another one that has them. */
export function leansOn(set: KnowledgeSet): string[] {
  const { manifest: _manifest, ...lists } = set
  const own = new Set<string>(Object.values(lists).flatMap((records) => records.map(({ id }) => id as string)))
  const named = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (RECORD_ID.test(value) && !own.has(value)) named.add(value)
    } else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) visit(item)
  }
  visit(lists)
  return [...named].sort()
}

const RECORD_ID = /^(?:person|state|organisation|bloc|office|meeting|topic|outlet|article|statement|fact)\/[a-z0-9-]+(?:\/[a-z0-9-]+)?$/
