// The compiled record as our pages and the worker read it: a small index, read at once; shards of names, of which a list reads those
// that it shows; shards of cards, one of which is read on the first dwell on an entity and holds all that its card needs. None grows
// with the record, so that waking costs the same for a hundred entities and for a hundred thousand. data/ itself is not in the package.
import { z } from 'zod'
import { articleSchema, OUTLET_CONTROLS } from '../model/article.ts'
import { entitySchema, PARTICIPATION_MODES } from '../model/entity.ts'
import { ENTITY_KINDS, meetingIdSchema, outletIdSchema, topicIdSchema } from '../model/ids.ts'
import { manifestSchema } from '../model/knowledge-set.ts'
import { factSchema, stanceSchema, statementSchema } from '../model/statement.ts'
import { localizedSchema, maybeLocalizedSchema } from '../model/text.ts'

/** An entity as a list or a link shows it. `topics`: where the record holds a position or a fact of it, weightiest branch first. */
const entityStubSchema = z.object({
  kind: z.enum(ENTITY_KINDS),
  label: localizedSchema,
  topics: z.array(topicIdSchema),
  /** First and last day of a meeting; no last one where it ended on the day on which it began. */
  start: z.string().optional(),
  end: z.string().optional(),
})
const indexTopicSchema = z.object({
  id: topicIdSchema,
  branch: topicIdSchema,
  label: localizedSchema,
  question: localizedSchema,
  stances: z.partialRecord(stanceSchema, maybeLocalizedSchema),
})
const indexOutletSchema = z.object({
  name: z.string(),
  country: z.string().optional(),
  control: z.enum(OUTLET_CONTROLS).optional(),
})

const count = z.int().nonnegative()
export const knowledgeIndexSchema = z.object({
  manifest: manifestSchema,
  /** In the record's order. */
  topics: z.array(indexTopicSchema),
  counts: z.object({ actors: count, meetings: count, outlets: count }),
  /** ISO codes of the outlets' countries. */
  countries: z.array(z.string()),
  /** Of the articles; the manifest's are those in which the record's names inflect. */
  languages: z.array(z.string()),
  /** Number of shards, of names and of cards alike; shardOf(id, shards) says which one holds an entity. */
  shards: z.int().positive(),
})
export type KnowledgeIndex = z.infer<typeof knowledgeIndexSchema>
export type EntityStub = z.infer<typeof entityStubSchema>

/** One entity with every record that its card draws on. */
const entityRecordSchema = z.object({
  entity: entitySchema,
  /** An actor's statements; for a meeting those made there, and what the same actors said on the same topics at other times. */
  statements: z.array(statementSchema),
  facts: z.array(factSchema),
  /** An actor's meetings, earlier first, with the way it took part. */
  meetings: z.array(z.object({ id: meetingIdSchema, start: z.string(), mode: z.enum(PARTICIPATION_MODES) })),
  /** A meeting's neighbours in time on its topics. */
  before: meetingIdSchema.nullable(),
  after: meetingIdSchema.nullable(),
  /** ISO code of the state whose language the entity's own name is in; null: none is known. */
  country: z.string().nullable(),
})
const shardArticleSchema = articleSchema.pick({ title: true, url: true, published: true, language: true, credits: true }).extend({
  outlet: outletIdSchema,
})
/** Every entity of the shard, as a list or a link shows it. */
export const nameShardSchema = z.record(z.string(), entityStubSchema)
export const outletsSchema = z.record(z.string(), indexOutletSchema)
export const knowledgeShardSchema = z.object({
  records: z.record(z.string(), entityRecordSchema),
  /** Every article that these records name, and the outlets of those and of their origins and credits. */
  articles: z.record(z.string(), shardArticleSchema),
  outlets: outletsSchema,
  /** These records' entities, and every entity that they name. */
  entities: nameShardSchema,
})
export type EntityRecord = z.infer<typeof entityRecordSchema>
export type ShardArticle = z.infer<typeof shardArticleSchema>
export type NameShard = z.infer<typeof nameShardSchema>
export type OutletNames = z.infer<typeof outletsSchema>
export type KnowledgeShard = z.infer<typeof knowledgeShardSchema>

/** All of some shards as one: what the dossier reads. */
export function mergeShards(shards: readonly KnowledgeShard[]): KnowledgeShard {
  const whole: KnowledgeShard = { records: {}, articles: {}, outlets: {}, entities: {} }
  for (const shard of shards) {
    Object.assign(whole.records, shard.records)
    Object.assign(whole.articles, shard.articles)
    Object.assign(whole.outlets, shard.outlets)
    Object.assign(whole.entities, shard.entities)
  }
  return whole
}

/** Enough shards that one is small (a few dozen kilobytes) in the bundled set, and that a large pack's stay so. */
const LEAST_SHARDS = 32
const ENTITIES_PER_SHARD = 100

/** How many shards a set of so many entities is cut into. */
export function shardCount(entities: number): number {
  return Math.max(LEAST_SHARDS, Math.ceil(entities / ENTITIES_PER_SHARD))
}

/** The shard of an entity: FNV-1a over the id's UTF-16 units, so that it is the same on every machine and in every version. */
export function shardOf(id: string, shards: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  return (hash >>> 0) % shards
}

/** Raised whenever the files below change meaning, so that a state which an older Sidelight compiled is made anew, never misread. */
export const FILES_VERSION = 3
export const INDEX_FILE = 'index.json'
export const GAZETTEER_FILE = 'gazetteer.bin'
/** Every outlet, for the pack editor's lists. */
export const OUTLETS_FILE = 'outlets.json'
/** Common words by language, for the rules that an import asks. */
export const STOPLISTS_FILE = 'stoplists.json'

/** The file of a shard of cards: "cards/07.json". */
export function shardFile(shard: number): string {
  return `cards/${numbered(shard)}.json`
}

/** The file of a shard of names: "names/07.json". */
export function nameFile(shard: number): string {
  return `names/${numbered(shard)}.json`
}

function numbered(shard: number): string {
  return String(shard).padStart(2, '0')
}
