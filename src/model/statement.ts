// Topics, statements with their reports, and facts with their accounts: what the record holds about actors and meetings.
// Positions are not here: they are derived (src/knowledge/positions.ts).
import { z } from 'zod'
import { supersededSchema } from './entity.ts'
import { fuzzyDateSchema } from './fuzzy-date.ts'
import { actorIdSchema, articleIdSchema, entityIdSchema, factIdSchema, meetingIdSchema, statementIdSchema, topicIdSchema } from './ids.ts'
import { isQuotable, LONGEST_OWN_TEXT, MOST_QUOTED_WORDS } from './limits.ts'
import { languageSchema, localizedSchema, maybeLocalizedSchema } from './text.ts'

export const STANCES = ['favour', 'against', 'conditional', 'neutral', 'mixed', 'unclear'] as const
export const stanceSchema = z.enum(STANCES)
export type Stance = z.infer<typeof stanceSchema>

/** A contested question; `stances` says what each stance means for it. */
export const topicSchema = z.strictObject({
  id: topicIdSchema,
  /** Absent for a top branch of the tree (which has the colour). */
  parent: topicIdSchema.optional(),
  /** Two or three words for lists and marks. */
  label: localizedSchema,
  question: localizedSchema,
  description: z.string().optional(),
  stances: z.partialRecord(stanceSchema, maybeLocalizedSchema),
  /** Phrases, by language, whose presence tells that a page is about the topic. */
  cues: z.record(z.string(), z.array(z.string().min(2))).default({}),
})
export type Topic = z.infer<typeof topicSchema>

/** Nearest to the speaker's own words first. */
export const QUOTATION_KINDS = ['as printed', 'translation', 'rewording'] as const

/**
 * The speaker's words as one article prints them.
 * as printed: in quotation marks, in the language spoken, as far as is known the speaker's own.
 * translation: the outlet's translation. rewording: quotation marks round words that another source shows to be changed.
 */
export const quotationSchema = z.strictObject({
  text: z.string().min(1).refine(isQuotable, `a quotation is at most ${MOST_QUOTED_WORDS} words`),
  lang: languageSchema,
  kind: z.enum(QUOTATION_KINDS),
})

/**
 * One article's telling of a statement or of a fact's value.
 * `credits`: the chain, nearest first ("Espreso citing AP" → ["outlet/associated-press"]); ids where known, else names.
 * `origin`: where the report first came from: an outlet id, or "speaker" for the speaker's own office or page; absent = unknown,
 * which is never counted as one more witness.
 */
const reportSchema = z.strictObject({
  article: articleIdSchema,
  mode: z.enum(['direct', 'indirect']),
  credits: z.array(z.string().min(1)).default([]),
  origin: z.string().min(1).optional(),
  quote: quotationSchema.optional(),
  /** The stance that this article ascribes, where it differs from the statement's. */
  stance: stanceSchema.optional(),
  /** How this article tells it differently, in our own words. */
  note: z.string().max(LONGEST_OWN_TEXT).optional(),
})
export type Report = z.infer<typeof reportSchema>

/** Who voiced it: an actor of the record, or a description ("a French military official"). */
export const speakerSchema = z.union([z.strictObject({ actor: actorIdSchema }), z.strictObject({ description: localizedSchema })])

export const statementSchema = z.strictObject({
  id: statementIdSchema,
  /** Whose position it is. */
  actor: actorIdSchema,
  /** Who voiced it, where that is not the actor. */
  speaker: speakerSchema.optional(),
  topic: topicIdSchema,
  /** null: a report without a stance, never counted as one. */
  stance: stanceSchema.nullable(),
  /** Own words, English. */
  gist: z.string().min(1).max(LONGEST_OWN_TEXT),
  said: fuzzyDateSchema.optional(),
  meeting: meetingIdSchema.optional(),
  reports: z.array(reportSchema).min(1),
  note: z.string().optional(),
  superseded: supersededSchema.optional(),
})
export type Statement = z.infer<typeof statementSchema>

/** One value that some articles give for a fact. */
const accountSchema = z.strictObject({
  /** Short, own words or the figure as printed ("34", "almost all 32 members of NATO"). */
  value: localizedSchema,
  reports: z.array(reportSchema).min(1),
})
export type Account = z.infer<typeof accountSchema>

/** A checkable property of an entity and the value that each article gives for it. */
export const factSchema = z.strictObject({
  id: factIdSchema,
  subject: entityIdSchema,
  /** Other entities on whose card it also belongs. */
  about: z.array(entityIdSchema).default([]),
  topic: topicIdSchema.optional(),
  /** The property as a question: "How many military chiefs took part?" */
  question: localizedSchema,
  accounts: z.array(accountSchema).min(1),
  /** How the accounts relate: agrees (one value), differs, or partly (they can both be true). */
  relation: z.enum(['agrees', 'differs', 'partly']),
  /** Own words: what explains the difference, where a source does. */
  assessment: z.string().max(300).optional(),
  /** Articles about the subject that were read whole and do not tell it. Absence is not denial. */
  silent: z.array(articleIdSchema).default([]),
  superseded: supersededSchema.optional(),
})
export type Fact = z.infer<typeof factSchema>

/** One file under data/statement/: an actor's statements. One file under data/fact/: a subject's facts. */
export const statementFileSchema = z.strictObject({ actor: actorIdSchema, statements: z.array(statementSchema) })
export const factFileSchema = z.strictObject({ subject: entityIdSchema, facts: z.array(factSchema) })
