// Compiling a data folder to the files that the extension carries.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compileData } from '../../../src/cli/compile-data.ts'
import { listFiles } from '../../../src/cli/load-data.ts'
import { knowledgeIndexSchema, knowledgeShardSchema, shardFile } from '../../../src/knowledge/compiled-knowledge.ts'

const TINY = join(import.meta.dirname, '../../fixtures/tiny-knowledge')
let out = ''
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'sidelight-compile-'))
})
afterEach(() => rmSync(out, { recursive: true }))

test('writes the index, every shard and the gazetteer, and says how large each is', async () => {
  const { files, counts } = await compileData(TINY, out)
  expect(counts).toEqual({ entities: 10, topics: 4, outlets: 4, articles: 6, statements: 8, facts: 1 })
  expect(files.map(({ path }) => path).sort()).toEqual(listFiles(out))
  for (const { path, bytes } of files) expect(readFileSync(join(out, path)).byteLength).toBe(bytes)
  const read = (path: string): unknown => JSON.parse(readFileSync(join(out, path), 'utf8'))
  const index = knowledgeIndexSchema.parse(read('index.json'))
  for (let shard = 0; shard < index.shards; shard++) knowledgeShardSchema.parse(read(shardFile(shard)))
  expect(listFiles(out)).toContain('gazetteer.bin')
})

test('the same data give the same bytes', async () => {
  await compileData(TINY, join(out, 'a'))
  await compileData(TINY, join(out, 'b'))
  for (const path of listFiles(join(out, 'a'))) {
    expect(readFileSync(join(out, 'a', path)).equals(readFileSync(join(out, 'b', path)))).toBe(true)
  }
})

test('refuses data that does not read cleanly, naming the first place, and writes nothing', async () => {
  const dir = join(out, 'data')
  await compileData(TINY, join(out, 'warm'))
  writeFileSync(join(out, 'stray.json'), '{}')
  await expect(compileData(out, dir)).rejects.toThrow(/problems in the data, the first at .+:1: /)
  expect(listFiles(out).some((file) => file.startsWith('data/'))).toBe(false)
})
