// All records of one release of a knowledge set. A pack is this, written as lines; data/ is this, one file a thing.
import { z } from 'zod'
import { articleSchema, outletSchema } from './article.ts'
import { entitySchema } from './entity.ts'
import { fuzzyDateSchema } from './fuzzy-date.ts'
import { outletIdSchema, topicIdSchema } from './ids.ts'
import { factSchema, statementSchema, topicSchema } from './statement.ts'
import { languageSchema, localizedSchema } from './text.ts'

/** Far more than any record has, few enough that each name may ask for each. */
const MOST_LANGUAGES = 200

export const manifestSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: localizedSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  licence: z.string().min(1),
  languages: z.array(languageSchema).min(1).max(MOST_LANGUAGES),
  /** The record's period; its end is the record's date: posts without an end are "as of" it. */
  period: z.strictObject({ from: fuzzyDateSchema, until: fuzzyDateSchema }),
  /** Day of the last editorial change. */
  updated: fuzzyDateSchema,
  /** The topics' top branches in the editors' order: lists show them so, and colours are given out so. Absent: by id. */
  branches: z.array(topicIdSchema).optional(),
})
export type Manifest = z.infer<typeof manifestSchema>

export const knowledgeSetSchema = z.strictObject({
  manifest: manifestSchema,
  entities: z.array(entitySchema),
  topics: z.array(topicSchema),
  outlets: z.array(outletSchema),
  /** Articles with the outlet that their file names. */
  articles: z.array(articleSchema.extend({ outlet: outletIdSchema })),
  statements: z.array(statementSchema),
  facts: z.array(factSchema),
})
export type KnowledgeSet = z.infer<typeof knowledgeSetSchema>
export type PublishedArticle = KnowledgeSet['articles'][number]
