// Requests that a content script (or the card) makes of the worker: one direction, one file.
// The worker parses requests with these schemas; the content script imports only the types and checks answers
// with src/protocol/guards.ts, which a test holds equal to the schemas.
import { z } from 'zod'
import { entityCardSchema } from '../knowledge/card.ts'
import { entityIdSchema } from '../model/ids.ts'
import { blockSchema, DATE_SOURCES, pageAnnotationSchema, pageEvidenceSchema, pageFactsSchema } from '../model/page.ts'

export const contentRequests = {
  /** Find and link the names in these blocks. `evidence` is what earlier answers of this page returned. */
  annotatePage: {
    request: z.object({
      type: z.literal('annotatePage'),
      facts: pageFactsSchema,
      blocks: z.array(blockSchema),
      evidence: pageEvidenceSchema.nullable(),
    }),
    answer: pageAnnotationSchema,
  },
  /** The card of one entity as of the article's date, in the reader's language. Null: the record has no such entity (any more). */
  describeEntity: {
    request: z.object({
      type: z.literal('describeEntity'),
      id: entityIdSchema,
      language: z.string(),
      page: z.object({
        url: z.string(),
        published: z.string().nullable(),
        publishedFrom: z.enum(DATE_SOURCES).nullable(),
        topics: z.array(z.string()),
      }),
    }),
    answer: entityCardSchema.nullable(),
  },
  /** Put a script of ours into the asking frame: the reader on news pages, the card at the reader's first act. */
  loadScript: {
    request: z.object({ type: z.literal('loadScript'), script: z.enum(['reader', 'card']) }),
    answer: z.object({ loaded: z.boolean() }),
  },
  /** How many actors this frame shows; the worker sums the frames for the badge. Null clears it. */
  reportCount: { request: z.object({ type: z.literal('reportCount'), actors: z.int().nonnegative().nullable() }), answer: z.null() },
  /** From our page without a window: the packs were prepared anew, and open tabs should follow. */
  packsPrepared: { request: z.object({ type: z.literal('packsPrepared'), revision: z.int().nonnegative() }), answer: z.null() },
  /**
   * Changes of the settings made in a card. The worker stores them, since all windows' changes must follow each other
   * (settings-store.ts), and a page's script shares no lock with the extension's own pages.
   */
  setHidden: {
    request: z.object({
      type: z.literal('setHidden'),
      mark: z.object({ entity: z.string(), text: z.string(), host: z.string(), page: z.string() }),
      hidden: z.boolean(),
    }),
    answer: z.null(),
  },
  setTopic: { request: z.object({ type: z.literal('setTopic'), topic: z.string(), on: z.boolean() }), answer: z.null() },
  /** Open a page of ours (the dossier at an entity, the options) in a new tab. */
  openPage: {
    request: z.object({ type: z.literal('openPage'), page: z.enum(['dossier', 'options']), hash: z.string().max(400) }),
    answer: z.null(),
  },
} as const

type ContentRequests = typeof contentRequests
export type ContentRequestName = keyof ContentRequests
export type RequestOf<N extends ContentRequestName> = z.infer<ContentRequests[N]['request']>
export type ContentRequest = RequestOf<ContentRequestName>
export type AnswerOf<N extends ContentRequestName> = z.infer<ContentRequests[N]['answer']>
