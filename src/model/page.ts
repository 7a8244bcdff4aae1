// What passes for a page on its way through: blocks of text, facts about the page, and the mentions found in them.
// Types and schemas only. Content scripts import the types; the worker and the command line parse with the schemas.
import { z } from 'zod'
import { articleIdSchema, entityIdSchema, topicIdSchema } from './ids.ts'
import { REASON_CODES } from './reason-codes.ts'

/** A half-open range [start, end) of UTF-16 units in a block's text. */
const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Span = z.infer<typeof spanSchema>

/** What part a block plays in the article. Headlines have a switch; sections bound "first in a section"; teasers are counted, not marked. */
const BLOCK_ROLES = ['headline', 'heading', 'text', 'teaser'] as const

/**
 * The text of one block-level element. `index` is stable for the life of the page and grows in document order at the first reading;
 * `section` counts headings passed. The text is the original's, offsets in UTF-16 units.
 */
export const blockSchema = z.object({
  index: z.int().nonnegative(),
  text: z.string(),
  /** BCP 47 tag from the nearest lang attribute, lower-case; empty where unknown. */
  lang: z.string(),
  role: z.enum(BLOCK_ROLES),
  section: z.int().nonnegative(),
})
export type Block = z.infer<typeof blockSchema>

export const DATE_SOURCES = ['given', 'json-ld', 'meta', 'time', 'address', 'dateline'] as const
/** Where the article's date was found, in order of trust. */
export type DateSource = (typeof DATE_SOURCES)[number]

/** article: one news article. front: a news front page or list of teasers. other: not news (nothing is sent). */
const PAGE_KINDS = ['article', 'front', 'other'] as const
export type PageKind = (typeof PAGE_KINDS)[number]

export const pageFactsSchema = z.object({
  /** Canonical address without its fragment; empty for a file without one. */
  url: z.string(),
  host: z.string(),
  lang: z.string(),
  title: z.string(),
  kind: z.enum(PAGE_KINDS),
  /** ISO day (YYYY-MM-DD) of publication, and where it was found; null: not found (the dateline is tried by annotate()). */
  published: z.string().nullable(),
  publishedFrom: z.enum(DATE_SOURCES).nullable(),
})
export type PageFacts = z.infer<typeof pageFactsSchema>

export const MENTION_VIAS = ['name', 'metonym', 'post', 'reference'] as const
export type MentionVia = (typeof MENTION_VIAS)[number]

export type { ReasonCode } from './reason-codes.ts'

const reasonSchema = z.object({
  code: z.enum(REASON_CODES),
  /** The name of the record that matched, in its own spelling. */
  name: z.string().optional(),
  /** The words on the page that earned it ("President", "said", "Tuesday"). */
  cue: z.string().optional(),
  /** Block where the supporting full name stands, or where the meeting was introduced. */
  block: z.int().optional(),
  /** Entities whose presence supports it. */
  entities: z.array(entityIdSchema).optional(),
  /** ISO day that decided (the article's, or the day a phrase points to). */
  date: z.string().optional(),
})
export type Reason = z.infer<typeof reasonSchema>

const candidateSchema = z.object({ id: entityIdSchema, score: z.number() })
export type Candidate = z.infer<typeof candidateSchema>

/** A mention in a block, linked to one entity, or to none: then the candidates are those that could not be told apart. Else there are none. */
const resolvedMentionSchema = spanSchema.extend({
  block: z.int().nonnegative(),
  entity: entityIdSchema.nullable(),
  candidates: z.array(candidateSchema),
  via: z.enum(MENTION_VIAS),
  /** Confidence 0–1. */
  score: z.number(),
  reason: reasonSchema,
})
export type ResolvedMention = z.infer<typeof resolvedMentionSchema>

/**
 * What has been learnt of a page so far, so that one piece of a long page, or a paragraph that changed, is read in the light of the rest.
 * Small, plain JSON, opaque to the content script, which hands it back with its next request: the worker keeps no state.
 */
export const pageEvidenceSchema = z.object({
  /** Entities named beyond doubt, with the first block that does so. */
  named: z.record(z.string(), z.int()),
  /** Names of ours that somebody or something else bears here, and what else bears upon whom a name means (match/evidence-marks.ts). */
  otherBearers: z.array(z.string()),
  /** People whose bare surname stands somewhere: company for others, whether or not it is earned. */
  surnames: z.array(z.string()),
  /** A cue phrase of some topic was met. */
  cued: z.boolean(),
  /** Meetings introduced, with the block, in order. */
  meetings: z.array(z.object({ id: entityIdSchema, block: z.int() })),
  /** Dateline date, where the page's own date was missing. */
  published: z.string().nullable(),
  /** About when the page was written, by what it tells of, where nothing shows its date: an ISO day that chooses between meetings and is shown nowhere else. */
  placed: z.string().nullable(),
})
export type PageEvidence = z.infer<typeof pageEvidenceSchema>

/** The worker's answer for a page (or a piece of it): ids and spans, no texts of the record. */
export const pageAnnotationSchema = z.object({
  published: z.string().nullable(),
  publishedFrom: z.enum(DATE_SOURCES).nullable(),
  mentions: z.array(resolvedMentionSchema),
  /** For each entity mentioned: topics on which the record holds a position or a fact of it; weight on this page 0–1. */
  entities: z.record(z.string(), z.object({ topics: z.array(topicIdSchema), salience: z.number() })),
  /** The page's own topics, heaviest first (from its meetings and cue phrases). */
  topics: z.array(topicIdSchema),
  /** Top branch of every topic of the record, in the record's order: colours and order follow from it, alike on every page. */
  branches: z.record(z.string(), topicIdSchema),
  /** The record's article that this page is, by canonical address. */
  article: articleIdSchema.nullable(),
  evidence: pageEvidenceSchema,
})
export type PageAnnotation = z.infer<typeof pageAnnotationSchema>
