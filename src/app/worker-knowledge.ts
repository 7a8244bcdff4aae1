// The knowledge as the worker holds it: the gazetteer, the index and the shards of cards, each read from the package when first
// asked for after a wake, and kept until the browser stops the worker. A file that could not be read is tried again next time.
import {
  type KnowledgeIndex,
  type KnowledgeShard,
  knowledgeIndexSchema,
  knowledgeShardSchema,
  shardFile,
  shardOf,
} from '../knowledge/compiled-knowledge.ts'
import { type Gazetteer, loadGazetteer } from '../match/gazetteer.ts'
import { readBinary, readJson } from '../platform/knowledge-files.ts'

/** Cards read since the wake that are kept: a page's dwells come back to the same few, and a shard is a few dozen kilobytes. */
const SHARDS_KEPT = 16

/** Runs `read` once and gives its result to all who ask; after a failure the next one who asks runs it again. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null
  return () => {
    kept ??= read().catch((error: unknown) => {
      kept = null
      throw error
    })
    return kept
  }
}

export type WorkerKnowledge = {
  gazetteer: () => Promise<Gazetteer>
  index: () => Promise<KnowledgeIndex>
  /** The shard that holds the entity, or would. */
  shardFor: (id: string) => Promise<KnowledgeShard>
}

/** Nothing is read until it is asked for. The functions reject with KnowledgeFileError where a file is missing or damaged. */
export function openKnowledge(): WorkerKnowledge {
  const gazetteer = once(() => readBinary('gazetteer.bin', loadGazetteer))
  const index = once(() => readJson('index.json', (value) => knowledgeIndexSchema.parse(value)))
  const shards = new Map<number, Promise<KnowledgeShard>>()

  async function shardFor(id: string): Promise<KnowledgeShard> {
    const number = shardOf(id, (await index()).shards)
    const kept = shards.get(number) ?? readJson(shardFile(number), (value) => knowledgeShardSchema.parse(value))
    // Put last, so that the shard longest unused is the first of the map.
    shards.delete(number)
    shards.set(number, kept)
    const oldest = shards.keys().next().value
    if (shards.size > SHARDS_KEPT && oldest !== undefined) shards.delete(oldest)
    kept.catch(() => shards.delete(number))
    return kept
  }

  return { gazetteer, index, shardFor }
}
