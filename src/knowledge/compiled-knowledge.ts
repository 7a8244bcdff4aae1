// The compiled record that the worker reads: one index, read at once, and shards of cards, one of which is read on the first
// dwell on an entity. Together they hold all that describeEntity() needs; data/ itself is not in the package.
import { z } from 'zod'
import { articleSchema, OUTLET_CONTROLS } from '../model/article.ts'
import { entitySchema, PARTICIPATION_MODES } from '../model/entity.ts'
import { articleIdSchema, ENTITY_KINDS, meetingIdSchema, outletIdSchema, topicIdSchema } from '../model/ids.ts'
import { manifestSchema } from '../model/knowledge-set.ts'
import { factSchema, stanceSchema, statementSchema } from '../model/statement.ts'
import { localizedSchema } from '../model/text.ts'

/** An entity as a list or a link shows it. `topics`: where the record holds a position or a fact of it, weightiest branch first. */
export const entityStubSchema = z.object({
  kind: z.enum(ENTITY_KINDS),
  label: localizedSchema,
  topics: z.array(topicIdSchema),
  /** First day of a meeting. */
  start: z.string().optional(),
})
export const indexTopicSchema = z.object({
  id: topicIdSchema,
  branch: topicIdSchema,
  label: localizedSchema,
  question: localizedSchema,
  stances: z.partialRecord(stanceSchema, z.string()),
})
export const indexOutletSchema = z.object({
  name: z.string(),
  country: z.string().optional(),
  control: z.enum(OUTLET_CONTROLS).optional(),
})

export const knowledgeIndexSchema = z.object({
  manifest: manifestSchema,
  /** In the record's order. */
  topics: z.array(indexTopicSchema),
  entities: z.record(z.string(), entityStubSchema),
  outlets: z.record(z.string(), indexOutletSchema),
  /** Article id by canonical address (canonical-address.ts). */
  articles: z.record(z.string(), articleIdSchema),
  /** Number of shards; shardOf(id, shards) says which one holds an entity. */
  shards: z.int().positive(),
})
export type KnowledgeIndex = z.infer<typeof knowledgeIndexSchema>
export type EntityStub = z.infer<typeof entityStubSchema>

/** One entity with every record that its card draws on. */
export const entityRecordSchema = z.object({
  entity: entitySchema,
  /** An actor's statements; for a meeting those made there, and what the same actors said on the same topics at other times. */
  statements: z.array(statementSchema),
  facts: z.array(factSchema),
  /** An actor's meetings, earlier first, with the way it took part. */
  meetings: z.array(z.object({ id: meetingIdSchema, start: z.string(), mode: z.enum(PARTICIPATION_MODES) })),
  /** A meeting's neighbours in time on its topics. */
  before: meetingIdSchema.nullable(),
  after: meetingIdSchema.nullable(),
  /** States, by ISO code, whose language the entity's own name is in. */
  country: z.string().nullable(),
})
export const shardArticleSchema = articleSchema.pick({ title: true, url: true, published: true, language: true, credits: true }).extend({
  outlet: outletIdSchema,
})
export const knowledgeShardSchema = z.object({
  records: z.record(z.string(), entityRecordSchema),
  /** Every article that these records name. */
  articles: z.record(z.string(), shardArticleSchema),
})
export type EntityRecord = z.infer<typeof entityRecordSchema>
export type ShardArticle = z.infer<typeof shardArticleSchema>
export type KnowledgeShard = z.infer<typeof knowledgeShardSchema>

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

/** A shard's file beside the index: "cards/07.json". */
export function shardFile(shard: number): string {
  return `cards/${String(shard).padStart(2, '0')}.json`
}
