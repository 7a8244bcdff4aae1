// Requests to the content script of a tab: the toolbar popup's, and what the worker has to tell a page by itself (keyboard commands, which browsers
// deliver to the background only, pauses, and that it is to be read again). The content script checks them with guards, not zod.
import { z } from 'zod'
import { pageFactsSchema } from '../model/page.ts'

/** What becomes of the page: it is marked, it is being read, or why it is neither. */
export const PAGE_STATES = [
  'marked',
  'empty',
  'reading',
  'paused page',
  'paused site',
  'paused everywhere',
  'not news',
  'nothing found',
  'disconnected',
] as const

/** One entity on the page, counted over all mentions, whether or not the settings paint them. */
const summaryEntitySchema = z.object({
  id: z.string(),
  count: z.int(),
  painted: z.int(),
  salience: z.number(),
  topics: z.array(z.string()),
})

/**
 * What keeps a page from being known whole. page end: it is longer than what is read. frame: text in a frame of another site. answer: the worker's
 * answer did not come. packs: the record that comes with Sidelight is used in their place.
 */
const UNREAD = ['page end', 'frame', 'answer', 'packs'] as const
/** `detail`: what the browser or the worker says of it, in English; empty where there is nothing more to say. */
const unreadSchema = z.object({ what: z.enum(UNREAD), detail: z.string() })
export type Unread = z.infer<typeof unreadSchema>

const pageSummarySchema = z.object({
  state: z.enum(PAGE_STATES),
  facts: pageFactsSchema,
  entities: z.array(summaryEntitySchema),
  topics: z.array(z.string()),
  branches: z.record(z.string(), z.string()),
  article: z.string().nullable(),
  /** Meeting references that could not be told apart: their candidate ids. */
  undecided: z.array(z.array(z.string())),
  /** Said aloud, never silently dropped; null: all was read. */
  incomplete: unreadSchema.nullable(),
})
export type PageSummary = z.infer<typeof pageSummarySchema>
export type SummaryEntity = z.infer<typeof summaryEntitySchema>
export type PageState = (typeof PAGE_STATES)[number]

/** The manifest's keyboard commands: to the next or previous mark, the card of the mark one is at, and a pause of this page or its end. */
export const MARK_COMMANDS = ['next-mark', 'previous-mark', 'open-card', 'toggle-page'] as const
export type MarkCommand = (typeof MARK_COMMANDS)[number]

/** Number of the mark, from 1, and how many there are; 0 of 0: none. */
const stepPlaceSchema = z.object({ index: z.int(), of: z.int() })
export type StepPlace = z.infer<typeof stepPlaceSchema>
const STEP_DIRECTIONS = ['next', 'previous'] as const
export type StepDirection = (typeof STEP_DIRECTIONS)[number]

export const panelRequests = {
  pageSummary: { request: z.object({ type: z.literal('pageSummary') }), answer: pageSummarySchema },
  /** Move to the next or previous mark (of one entity, if named) and show where it is. */
  step: {
    request: z.object({
      type: z.literal('step'),
      direction: z.enum(STEP_DIRECTIONS),
      entity: z.string().nullable(),
      /** outside: to the frame's first mark, or backwards its last; the step before was in another frame. */
      from: z.enum(['here', 'outside']),
    }),
    answer: stepPlaceSchema,
  },
  /** Where stepping stands in this frame; index 0: not here. */
  stepPlace: { request: z.object({ type: z.literal('stepPlace'), entity: z.string().nullable() }), answer: stepPlaceSchema },
  /** Stepping goes on in another frame. */
  stepOut: { request: z.object({ type: z.literal('stepOut') }), answer: z.null() },
  /** Pause or resume this page until it is left. Sites, hours and everywhere are settings, which reach the page through storage. */
  pausePage: { request: z.object({ type: z.literal('pausePage'), paused: z.boolean() }), answer: z.null() },
  /** Is this page paused? A frame that begins late asks so of the top one, through the worker. */
  isPaused: { request: z.object({ type: z.literal('isPaused') }), answer: z.boolean() },
  /** Read the page afresh: what the names stand for on this tab has changed (a pack is tried out here, or no more). */
  readAgain: { request: z.object({ type: z.literal('readAgain') }), answer: z.null() },
  /** A key was pressed: one of the commands in this frame. */
  command: { request: z.object({ type: z.literal('command'), command: z.enum(MARK_COMMANDS) }), answer: z.null() },
} as const
type PanelRequests = typeof panelRequests
export type PanelRequestName = keyof PanelRequests
export type PanelRequestOf<N extends PanelRequestName> = z.infer<PanelRequests[N]['request']>
export type PanelRequest = PanelRequestOf<PanelRequestName>
export type PanelAnswerOf<N extends PanelRequestName> = z.infer<PanelRequests[N]['answer']>
