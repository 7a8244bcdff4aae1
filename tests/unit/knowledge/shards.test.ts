// The compiled files: an index that its schema accepts, every entity in the shard its id names, every article that a card needs.
import { expect, test } from 'vitest'
import {
  knowledgeIndexSchema,
  knowledgeShardSchema,
  mergeShards,
  nameShardSchema,
  shardOf,
} from '../../../src/knowledge/compiled-knowledge.ts'
import { compileShards } from '../../../src/knowledge/shards.ts'
import { tinySet } from './tiny-set.ts'

const set = tinySet()
const { index, shards, names } = compileShards(set)

test('index and shards read back from JSON as they were written', () => {
  expect(knowledgeIndexSchema.parse(JSON.parse(JSON.stringify(index)))).toEqual(index)
  for (const shard of shards) expect(knowledgeShardSchema.parse(JSON.parse(JSON.stringify(shard)))).toEqual(shard)
  for (const shard of names) expect(nameShardSchema.parse(JSON.parse(JSON.stringify(shard)))).toEqual(shard)
})

test('a stance that a topic only calls by its name again has no meaning there', () => {
  const known = tinySet()
  const [topic] = known.topics
  if (topic === undefined) throw new Error('no topic')
  topic.stances = { favour: { en: 'build it' }, unclear: { en: 'unclear', de: 'unklar' } }
  expect(compileShards(known).index.topics[0]?.stances).toEqual({ favour: { en: 'build it' } })
})

test('every entity stands in the shards of names and of cards that its id names, once', () => {
  for (const { id } of set.entities) {
    const holders = shards.flatMap((shard, number) => (Object.hasOwn(shard.records, id) ? [number] : []))
    expect(holders).toEqual([shardOf(id, index.shards)])
    expect(names.flatMap((shard, number) => (Object.hasOwn(shard, id) ? [number] : []))).toEqual([shardOf(id, index.shards)])
  }
})

test('every article that a record names is in its shard', () => {
  for (const { records, articles } of shards) {
    const named = JSON.stringify(records).match(/"article\/[a-z0-9/-]+"/g) ?? []
    for (const id of named) expect(Object.keys(articles)).toContain(JSON.parse(id))
  }
})

test('every entity and outlet that a record or its articles name is in its shard', () => {
  const known = new Set<string>([...set.entities, ...set.outlets].map(({ id }) => id))
  for (const { records, articles, entities, outlets } of shards) {
    const named = JSON.stringify([records, articles]).match(/"[a-z]+\/[a-z0-9-]+"/g) ?? []
    const ids = named.map((id) => JSON.parse(id) as string).filter((id) => known.has(id))
    expect(ids.filter((id) => !Object.hasOwn(entities, id) && !Object.hasOwn(outlets, id))).toEqual([])
  }
})

test('the index gives topics with their branch and counts; the shards stubs with their topics, and outlets', () => {
  expect(index.topics.map(({ id, branch }) => [id, branch])).toContainEqual(['topic/border-force', 'topic/security'])
  expect(index.counts).toEqual({ actors: 8, meetings: 2, outlets: 4 })
  const { entities, outlets } = mergeShards(shards)
  expect(entities['meeting/2025-03-11-port-selva-leaders']).toMatchObject({ start: '2025-03-11', topics: ['topic/border-force'] })
  expect(outlets['outlet/sudria-tv']).toEqual({ name: 'Sudria TV', country: 'UA', control: 'state' })
})

test('a stub tells the last day of a meeting that went on for several, and none of one that did not', () => {
  const { entities } = mergeShards(shards)
  expect(entities['meeting/2025-06-20-lakeside-talks']).toMatchObject({ start: '2025-06-20', end: '2025-06-21' })
  expect(entities['meeting/2025-03-11-port-selva-leaders']).not.toHaveProperty('end')
})

test('an entity without a label is named by its canonical name', () => {
  const { shards: bare } = compileShards({
    ...set,
    entities: set.entities.map(({ label: _label, ...entity }) => entity) as typeof set.entities,
  })
  expect(mergeShards(bare).entities['state/norland']?.label).toEqual({ en: 'Norland' })
})

test('bodies that belong to each other in a circle have no country, and compiling ends', () => {
  const circle = tinySet()
  for (const entity of circle.entities) if (entity.kind === 'organisation') entity.of = entity.id
  expect(shardRecord(circle, 'organisation/border-watch').country).toBeNull()
  expect(shardRecord(circle, 'office/marble-house').country).toBe('XN')
})

function shardRecord(of: typeof set, id: string) {
  const compiled = compileShards(of)
  const record = compiled.shards[shardOf(id, compiled.index.shards)]?.records[id]
  if (record === undefined) throw new Error(`no record of ${id}`)
  return record
}
