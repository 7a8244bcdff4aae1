// Writes a knowledge set as the lines of a pack. Pure and lazy: the caller gzips and stores the lines as they come.
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import { canonicalText } from '../canonical-record.ts'
import { Sha256 } from '../sha256.ts'
import { PACK_FORMAT, PACK_LISTS, PACK_NEEDS, type PackHeader, packHeaderSchema, schemaOfList } from './pack-format.ts'

/** The lines, each with its newline. The same set gives the same bytes: records stand by list and then by id. */
export function* writePack(set: KnowledgeSet): Generator<string, void> {
  const counts = Object.fromEntries(PACK_LISTS.map((list) => [list, set[list].length])) as PackHeader['counts']
  const header: PackHeader = { pack: 'sidelight', format: PACK_FORMAT, needs: PACK_NEEDS, manifest: set.manifest, counts }
  const digest = new Sha256()
  const sign = (line: string) => {
    digest.update(line)
    return line
  }
  yield sign(`${canonicalText(packHeaderSchema, header, 0)}\n`)
  for (const list of PACK_LISTS) {
    const schema = schemaOfList(list)
    const records: { id: string }[] = [...set[list]]
    records.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    for (const record of records) yield sign(`${canonicalText(schema, record, 0)}\n`)
  }
  yield `${JSON.stringify({ checksum: `sha256:${digest.hex()}` })}\n`
}
