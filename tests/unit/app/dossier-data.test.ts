// What the dossier reads: of an ordinary record everything, of a large one the index and the shard of the place.
import { expect, test } from 'vitest'
import { readAllNames, readDossier } from '../../../src/app/dossier-data.ts'
import { INDEX_FILE, nameFile, shardCount, shardFile, shardOf } from '../../../src/knowledge/compiled-knowledge.ts'
import { compileShards } from '../../../src/knowledge/shards.ts'
import type { RecordSource } from '../../../src/platform/current-record.ts'
import { tinySet } from '../knowledge/tiny-set.ts'

const LARGE = 100_000
const SHARDS = shardCount(LARGE)

/** The tiny record, said to have so many actors; of a large one every file is there. `read` lists the files asked for. */
function record(actors: number): { source: RecordSource; read: string[]; shards: number } {
  const { index, shards, names } = compileShards(tinySet())
  const count = actors > 1_000 ? SHARDS : index.shards
  const files = new Map<string, unknown>([[INDEX_FILE, { ...index, shards: count, counts: { ...index.counts, actors } }]])
  for (let number = 0; number < count; number++) {
    files.set(shardFile(number), { records: {}, articles: {}, outlets: {}, entities: {} })
    files.set(nameFile(number), names[number] ?? {})
  }
  const all = Object.assign({}, ...shards.map(({ records }) => records))
  for (const [id, one] of Object.entries(all)) {
    const file = shardFile(shardOf(id, count))
    const shard = files.get(file) as { records: object }
    files.set(file, { ...shard, records: { ...shard.records, [id]: one } })
  }
  const read: string[] = []
  const json: RecordSource['json'] = async (file, parse) => {
    read.push(file)
    return parse(structuredClone(files.get(file)))
  }
  return { source: { revision: 1, bytes: () => expect.unreachable(), json }, read, shards: count }
}

test('an ordinary record is read whole', async () => {
  const { source, read, shards } = record(20)
  const { shard, partFor } = await readDossier(source, 'person/ana-brandt')
  expect(partFor).toBeNull()
  expect(read).toHaveLength(1 + shards)
  expect(Object.keys(shard.records)).toHaveLength(tinySet().entities.length)
})

test.each(['', 'overview', 'meetings', 'outlets', 'topic/customs', 'outlet/selva-post'])(
  'of a hundred thousand entities the index alone is read at "%s"',
  async (place) => {
    const { source, read } = record(LARGE)
    expect((await readDossier(source, place)).partFor).toBe(place)
    expect(read).toEqual([INDEX_FILE])
  },
)

test('and of one of them the index and its shard', async () => {
  const { source, read } = record(LARGE)
  const { shard } = await readDossier(source, 'person/ana-brandt')
  expect(read).toEqual([INDEX_FILE, shardFile(shardOf('person/ana-brandt', SHARDS))])
  expect(Object.keys(shard.records)).toContain('person/ana-brandt')
})

test('names are read for the search only, each file once', async () => {
  const { source, read } = record(LARGE)
  expect(Object.keys(await readAllNames(source))).toContain('person/ana-brandt')
  expect(new Set(read).size).toBe(1 + SHARDS)
  expect(read).toHaveLength(1 + SHARDS)
})
