// The format of a pack, version 1: lines of JSON in UTF-8, gzipped. The first line is the header with the manifest, then one record
// a line (its id says its kind), the last line is the checksum over all lines before it, newlines included.
import { z } from 'zod'
import { articleSchema, outletSchema } from '../../model/article.ts'
import { entitySchema } from '../../model/entity.ts'
import { ENTITY_KINDS, outletIdSchema } from '../../model/ids.ts'
import { type KnowledgeSet, manifestSchema } from '../../model/knowledge-set.ts'
import { factSchema, statementSchema, topicSchema } from '../../model/statement.ts'

export const PACK_FORMAT = 1
/** The first program version that reads format 1. */
export const PACK_NEEDS = '0.1.0'
/** Ending of a pack's file name. */
export const PACK_ENDING = '.sidelight.gz'
/** The record that comes with Sidelight, as a pack, beside its compiled files. */
export const PACKAGED_FILE = `record${PACK_ENDING}`

export const PACK_LISTS = [
  'topics',
  'outlets',
  'articles',
  'entities',
  'statements',
  'facts',
] as const satisfies readonly (keyof KnowledgeSet)[]
export type PackList = (typeof PACK_LISTS)[number]

const count = z.int().nonnegative()
export const packHeaderSchema = z.strictObject({
  pack: z.literal('sidelight'),
  format: z.literal(PACK_FORMAT),
  /** Lowest version of Sidelight that understands its records. */
  needs: z.string().regex(/^\d+\.\d+\.\d+$/),
  manifest: manifestSchema,
  counts: z.strictObject({ topics: count, outlets: count, articles: count, entities: count, statements: count, facts: count }),
})
export type PackHeader = z.infer<typeof packHeaderSchema>

export const packFooterSchema = z.strictObject({ checksum: z.string().regex(/^sha256:[0-9a-f]{64}$/) })

const lineSchemas = {
  topics: topicSchema,
  outlets: outletSchema,
  articles: articleSchema.extend({ outlet: outletIdSchema }),
  entities: entitySchema,
  statements: statementSchema,
  facts: factSchema,
} as const satisfies Record<PackList, z.ZodType>

/** The list a record belongs to, and its schema; null where the id's kind is unknown. */
export function listOf(id: string): PackList | null {
  const kind = id.slice(0, Math.max(0, id.indexOf('/')))
  if ((ENTITY_KINDS as readonly string[]).includes(kind)) return 'entities'
  const lists: Record<string, PackList> = {
    topic: 'topics',
    outlet: 'outlets',
    article: 'articles',
    statement: 'statements',
    fact: 'facts',
  }
  return Object.hasOwn(lists, kind) ? (lists[kind] ?? null) : null
}

export function schemaOfList(list: PackList): z.ZodType {
  return lineSchemas[list]
}

/** What a pack may be at most: each bound stops a file that would fill the memory before it is refused. */
export interface PackLimits {
  /** UTF-16 units in one line: the longest record of the bundled set has some 20,000. */
  line: number
  /** UTF-16 units unpacked: a million names on 100,000 entities take about 150 million. */
  text: number
  records: number
  /** Bytes of the gzipped file: what unpacks to `text` has some 30 million. Told before anything is unpacked. */
  file: number
}
export const PACK_LIMITS: PackLimits = { line: 1_000_000, text: 300_000_000, records: 2_000_000, file: 100_000_000 }
