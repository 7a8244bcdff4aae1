import { expect, test, vi } from 'vitest'
import { INDEX_FILE, shardFile, shardOf } from '../../../src/knowledge/compiled-knowledge.ts'
import { compileShards, shardFiles } from '../../../src/knowledge/shards.ts'
import { tinySet } from '../knowledge/tiny-set.ts'

const FILES = new Map(shardFiles(compileShards(tinySet())))
const ID = 'person/ana-brandt'
const read: string[] = []
let broken = false

vi.mock('../../../src/platform/current-record.ts', () => ({
  currentRecord: async () => ({
    revision: 0,
    json: async (file: string, parse: (value: unknown) => unknown) => {
      read.push(file)
      if (broken) throw new Error(`no ${file}`)
      return parse(structuredClone(FILES.get(file)))
    },
  }),
  giveUp: async () => false,
}))
const { openKnowledge } = await import('../../../src/app/worker-knowledge.ts')

/** Whatever was begun has had its turn. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 10))

test('what each card needs is read when one is expected, once, and the card’s own part when it is asked for', async () => {
  const knowledge = openKnowledge()
  knowledge.expectCard(7)
  await settled()
  expect(read).toEqual([INDEX_FILE])
  const { index, shard } = await knowledge.cardKnowledge(ID, 7)
  expect(read).toEqual([INDEX_FILE, shardFile(shardOf(ID, index.shards))])
  expect(shard).toBeDefined()
})

test('what fails while a card is expected is told to whoever asks for it, if it fails again', async () => {
  const knowledge = openKnowledge()
  broken = true
  knowledge.expectCard(7)
  await settled()
  await expect(knowledge.cardKnowledge(ID, 7)).rejects.toThrow(`no ${INDEX_FILE}`)
  broken = false
  expect((await knowledge.cardKnowledge(ID, 7)).index).toBeDefined()
})
