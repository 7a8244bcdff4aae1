// What the dossier reads of the record in use. A record of ordinary size whole, to lay it side by side; of a large pack the index, and then
// of each place only the shard that holds it: reading a hundred thousand entities takes half a minute and a gigabyte.
import {
  INDEX_FILE,
  type KnowledgeIndex,
  knowledgeIndexSchema,
  knowledgeShardSchema,
  mergeShards,
  type NameShard,
  nameFile,
  nameShardSchema,
  shardFile,
  shardOf,
} from '../knowledge/compiled-knowledge.ts'
import { ENTITY_KINDS } from '../model/ids.ts'
import type { RecordSource } from '../platform/current-record.ts'
import type { DossierData } from '../ui/dossier/dossier-page.tsx'

/** Actors and meetings of which all is shown together: ten times the bundled record's, still drawn in some seconds. */
const MOST_WHOLE = 5_000

const readIndex = (source: RecordSource): Promise<KnowledgeIndex> => source.json(INDEX_FILE, (value) => knowledgeIndexSchema.parse(value))

/** `place`: the address's hash. Rejects where a file is missing or damaged: half a record would look like a whole one. */
export async function readDossier(source: RecordSource, place: string): Promise<DossierData> {
  const index = await readIndex(source)
  const isPart = index.counts.actors + index.counts.meetings > MOST_WHOLE
  const all = Array.from({ length: index.shards }, (_, number) => number)
  const numbers = !isPart ? all : isEntity(place) ? [shardOf(place, index.shards)] : []
  const read = numbers.map((number) => source.json(shardFile(number), (value) => knowledgeShardSchema.parse(value)))
  return { index, shard: mergeShards(await Promise.all(read)), partFor: isPart ? place : null }
}

/** Every name, for the search in a record that is not read whole. */
export async function readAllNames(source: RecordSource): Promise<NameShard> {
  const { shards } = await readIndex(source)
  const files = Array.from({ length: shards }, (_, number) => nameFile(number))
  const names = await Promise.all(files.map((file) => source.json(file, (value) => nameShardSchema.parse(value))))
  return Object.assign({}, ...names)
}

const isEntity = (place: string): boolean => ENTITY_KINDS.some((kind) => place.startsWith(`${kind}/`))
