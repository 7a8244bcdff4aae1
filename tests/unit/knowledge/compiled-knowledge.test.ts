// Which shard holds an entity: stable for ever, spread evenly, and enough shards for large packs.
import { expect, test } from 'vitest'
import { shardCount, shardFile, shardOf } from '../../../src/knowledge/compiled-knowledge.ts'

test.each([
  [0, 32],
  [200, 32],
  [3200, 32],
  [3201, 33],
  [100_000, 1000],
])('%i entities are cut into %i shards', (entities, shards) => {
  expect(shardCount(entities)).toBe(shards)
})

test('the shard of an id never changes: FNV-1a as published', () => {
  // The published test vectors of 32-bit FNV-1a for "", "a" and "foobar".
  expect(shardOf('', 2 ** 32)).toBe(0x811c9dc5)
  expect(shardOf('a', 2 ** 32)).toBe(0xe40c292c)
  expect(shardOf('foobar', 2 ** 32)).toBe(0xbf9cf968)
})

test('ids spread over all shards, none holding more than twice its share', () => {
  const counts = new Array<number>(32).fill(0)
  for (let n = 0; n < 3200; n++) {
    const shard = shardOf(`person/name-${n}`, 32)
    counts[shard] = (counts[shard] ?? 0) + 1
  }
  expect(Math.min(...counts)).toBeGreaterThan(0)
  expect(Math.max(...counts)).toBeLessThan(200)
})

test('a shard’s file has at least two digits', () => {
  expect([shardFile(7), shardFile(31), shardFile(999)]).toEqual(['cards/07.json', 'cards/31.json', 'cards/999.json'])
})
