// The tiny record as a value, read by the same code as the real one, and a card of one of its entities.
import { join } from 'node:path'
import { loadData } from '../../../src/cli/load-data.ts'
import type { CardPage } from '../../../src/knowledge/card-context.ts'
import { shardOf } from '../../../src/knowledge/compiled-knowledge.ts'
import { describeEntity } from '../../../src/knowledge/describe-entity.ts'
import { compileShards } from '../../../src/knowledge/shards.ts'
import type { KnowledgeSet } from '../../../src/model/knowledge-set.ts'

export const TINY_DIR = join(import.meta.dirname, '../../fixtures/tiny-knowledge')

/** A fresh copy each time, so that a test may change it. */
export function tinySet(): KnowledgeSet {
  return loadData(TINY_DIR).set
}

export const PAGE: CardPage = { url: '', published: '2025-03-12', publishedFrom: 'meta', topics: [] }

/** The card of an entity, made from freshly compiled shards. */
export function cardOf(id: string, page: Partial<CardPage> = {}, language = 'en', set = tinySet()) {
  const { index, shards } = compileShards(set)
  const shard = shards[shardOf(id, index.shards)]
  if (shard === undefined) throw new Error('no such shard')
  const card = describeEntity(id, language, { ...PAGE, ...page }, { index, shard })
  if (card === null) throw new Error(`no card for ${id}`)
  return card
}
