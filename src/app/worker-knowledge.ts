// The knowledge as the worker holds it: the gazetteer, the index and the shards of cards of the record in use, each read when first
// asked for after a wake, and kept until the browser stops the worker or the reader changes the packs. A file that could not be read
// is tried again next time; a damaged stored state gives way to the packaged record (current-record.ts).
import {
  GAZETTEER_FILE,
  INDEX_FILE,
  type KnowledgeIndex,
  type KnowledgeShard,
  knowledgeIndexSchema,
  knowledgeShardSchema,
  shardFile,
  shardOf,
} from '../knowledge/compiled-knowledge.ts'
import { type Gazetteer, loadGazetteer } from '../match/gazetteer.ts'
import { currentRecord, giveUp, type RecordSource } from '../platform/current-record.ts'

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

/** An entity's shard with the index that it belongs to: both of one record, also while the packs change. */
export type CardKnowledge = { index: KnowledgeIndex; shard: KnowledgeShard }

export type WorkerKnowledge = {
  /** `tab`: where the page is that asks; a pack may be tried out there. */
  gazetteer: (tab: number | null) => Promise<Gazetteer>
  /** The shard that holds the entity, or would. */
  cardKnowledge: (id: string, tab: number | null) => Promise<CardKnowledge>
  /** A card will be asked for soon: begins to read what each of them needs. What fails then is told to whoever asks for the card. */
  expectCard: (tab: number | null) => void
}
type RecordParts = {
  index: () => Promise<KnowledgeIndex>
  gazetteer: () => Promise<Gazetteer>
  cardKnowledge: (id: string) => Promise<CardKnowledge>
}
type Held = { source: RecordSource; parts: RecordParts }

/** Nothing is read until it is asked for. The functions reject with KnowledgeFileError where a file of the package is missing or damaged. */
export function openKnowledge(): WorkerKnowledge {
  const held: { installed: Held | null; tried: Held | null } = { installed: null, tried: null }

  /** The parts of the record in use now; those of an older revision are let go, those of a pack that is tried out are beside. */
  async function partsNow(tab: number | null): Promise<Held> {
    const source = await currentRecord(tab)
    const place = source.revision < 0 ? 'tried' : 'installed'
    const known = held[place]
    const parts = known?.source.revision === source.revision ? known : { source, parts: readParts(source) }
    held[place] = parts
    return parts
  }
  async function from<T>(tab: number | null, read: (parts: RecordParts) => Promise<T>): Promise<T> {
    const { source, parts } = await partsNow(tab)
    try {
      return await read(parts)
    } catch (error) {
      if (await giveUp(source)) return read((await partsNow(tab)).parts)
      throw error
    }
  }
  return {
    gazetteer: (tab) => from(tab, (parts) => parts.gazetteer()),
    cardKnowledge: (id, tab) => from(tab, (parts) => parts.cardKnowledge(id)),
    expectCard: (tab) =>
      void partsNow(tab)
        .then(({ parts }) => parts.index())
        .catch(() => undefined),
  }
}

function readParts(source: RecordSource): RecordParts {
  const gazetteer = once(() => source.bytes(GAZETTEER_FILE, loadGazetteer))
  const index = once(() => source.json(INDEX_FILE, (value) => knowledgeIndexSchema.parse(value)))
  const shards = new Map<number, Promise<KnowledgeShard>>()

  async function cardKnowledge(id: string): Promise<CardKnowledge> {
    const known = await index()
    const number = shardOf(id, known.shards)
    const kept = shards.get(number) ?? source.json(shardFile(number), (value) => knowledgeShardSchema.parse(value))
    // Put last, so that the shard longest unused is the first of the map.
    shards.delete(number)
    shards.set(number, kept)
    const oldest = shards.keys().next().value
    if (shards.size > SHARDS_KEPT && oldest !== undefined) shards.delete(oldest)
    kept.catch(() => shards.delete(number))
    return { index: known, shard: await kept }
  }

  return { index, gazetteer, cardKnowledge }
}
