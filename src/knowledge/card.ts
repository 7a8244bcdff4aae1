// The card as a plain value, ready to show: every text already in the reader's language where the record has it,
// every date ISO, every list in the order of display (card-positions.ts). Made by describeEntity(), shown by src/ui/card.
import { z } from 'zod'
import { OUTLET_CONTROLS } from '../model/article.ts'
import { MEETING_FORMATS, MEETING_LEVELS, PARTICIPATION_MODES, PARTICIPATION_ROLES } from '../model/entity.ts'
import { ENTITY_KINDS } from '../model/ids.ts'
import { DATE_SOURCES } from '../model/page.ts'
import { quotationSchema, stanceSchema } from '../model/statement.ts'

/** An entity to be named and opened from a card. */
const cardLinkSchema = z.object({ id: z.string(), kind: z.enum(ENTITY_KINDS), name: z.string() })
/** A text and its language: the reader's where the record has it, else English. */
const localTextSchema = z.object({ text: z.string(), lang: z.string() })
const cardTopicSchema = z.object({ id: z.string(), branch: z.string(), label: z.string(), question: z.string() })

const cardReportSchema = z.object({
  article: z.string(),
  outlet: z.string(),
  country: z.string().nullable(),
  control: z.enum(OUTLET_CONTROLS).nullable(),
  language: z.string(),
  title: z.string().nullable(),
  /** null: no address is known; outlet and date are shown instead of a link. */
  url: z.string().nullable(),
  published: z.string().nullable(),
  mode: z.enum(['direct', 'indirect']),
  /** Names in order, nearest first. */
  credits: z.array(z.string()),
  /** The page being read is this article. */
  thisArticle: z.boolean(),
  /** Stance that this article ascribes, where it differs from the statement's. */
  stance: stanceSchema.nullable(),
  note: z.string().nullable(),
})
/** Reports of one origin: ten outlets with one agency's text are one group. Origin null: unknown, never counted as a further witness. */
const cardReportGroupSchema = z.object({ origin: z.string().nullable(), reports: z.array(cardReportSchema) })

/** One wording of a quotation and the articles that print it so. */
const cardWordingSchema = z.object({ quote: quotationSchema, outlets: z.array(z.string()) })

const cardStatementSchema = z.object({
  id: z.string(),
  actor: cardLinkSchema,
  stance: stanceSchema.nullable(),
  /** What this stance means for the topic; null where the topic does not say. */
  stanceMeaning: localTextSchema.nullable(),
  /** English, the record's own words. */
  gist: z.string(),
  said: z.string().nullable(),
  /** Where the day is not known: the day of the first dated article that tells it, by which it was said. */
  by: z.string().nullable(),
  /** Surely said after the page's own day: what the page could not know yet. */
  laterThanPage: z.boolean(),
  meeting: cardLinkSchema.nullable(),
  /** Who voiced it where that is not the actor; id null for a description. */
  speaker: z.object({ id: z.string().nullable(), name: z.string() }).nullable(),
  wordings: z.array(cardWordingSchema),
  groups: z.array(cardReportGroupSchema),
  /** Number of distinct known origins; at least 1 is shown as "one source" even when the origin is unknown. */
  origins: z.int(),
})

const cardPositionSchema = z.object({
  topic: cardTopicSchema,
  /** The page is about this topic. */
  onPage: z.boolean(),
  /** For an actor's card the actor itself; on a meeting's card whose position it is. */
  actor: cardLinkSchema,
  stance: stanceSchema.nullable(),
  change: z.enum(['stated first', 'unchanged', 'changed']),
  /** The newest by the page's date (the record's end where it has none); where all are later, the first of them. */
  latest: cardStatementSchema,
  /** Earlier statements, newest first. */
  earlier: z.array(cardStatementSchema),
  /** Statements from after the page's date, oldest first. */
  later: z.array(cardStatementSchema),
  /** The sources ascribe different stances to it. */
  differs: z.boolean(),
  origins: z.int(),
})

const cardAccountSchema = z.object({
  value: z.string(),
  /** Of the value: the reader's where the record has it, else English. */
  lang: z.string(),
  groups: z.array(cardReportGroupSchema),
  origins: z.int(),
  thisArticle: z.boolean(),
})
const cardFactSchema = z.object({
  id: z.string(),
  subject: cardLinkSchema,
  topic: cardTopicSchema.nullable(),
  question: z.string(),
  relation: z.enum(['agrees', 'differs', 'partly']),
  accounts: z.array(cardAccountSchema),
  assessment: z.string().nullable(),
  /** All that is told of it is from after the page's date. */
  laterThanPage: z.boolean(),
  /** Outlets read whole that do not tell it: "not reported by", never "denied by". */
  notReportedBy: z.array(z.string()),
})

const cardParticipantSchema = z.object({
  actor: cardLinkSchema,
  role: z.enum(PARTICIPATION_ROLES),
  mode: z.enum(PARTICIPATION_MODES),
  onBehalfOf: cardLinkSchema.nullable(),
  sources: z.array(z.string()),
  note: z.string().nullable(),
  /** Sources differ on how this actor took part; one entry for each mode told. */
  disputed: z.boolean(),
})

const cardMeetingSchema = z.object({
  start: z.string(),
  end: z.string().nullable(),
  /** From the narrow to the wide: building, city, region, state. Null: nowhere but on line. */
  place: z.array(localTextSchema).nullable(),
  format: z.enum(MEETING_FORMATS),
  level: z.enum(MEETING_LEVELS),
  hosts: z.array(cardLinkSchema),
  participants: z.array(cardParticipantSchema),
  before: cardLinkSchema.nullable(),
  after: cardLinkSchema.nullable(),
  related: z.array(cardLinkSchema),
})

export const entityCardSchema = z.object({
  id: z.string(),
  kind: z.enum(ENTITY_KINDS),
  name: z.string(),
  /** The name in its own script or language, where that differs. */
  nativeName: z.string().nullable(),
  description: localTextSchema,
  /** Post held on the page's date; `asOfRecord` when the page has no date, or is newer than the record's end and the post has no end. */
  post: z.object({ title: z.string(), of: cardLinkSchema, day: z.string(), asOfRecord: z.boolean() }).nullable(),
  /** The state or body whose office or organisation this is, as far as the record says. */
  of: cardLinkSchema.nullable(),
  page: z.object({ published: z.string().nullable(), publishedFrom: z.enum(DATE_SOURCES).nullable(), article: z.string().nullable() }),
  positions: z.array(cardPositionSchema),
  facts: z.array(cardFactSchema),
  meeting: cardMeetingSchema.nullable(),
  /** Meetings that an actor took part in, nearest to the page's date first. */
  meetings: z.array(cardLinkSchema.extend({ start: z.string(), mode: z.enum(PARTICIPATION_MODES) })),
  coverage: z.object({
    articles: z.int(),
    origins: z.int(),
    countries: z.array(z.string()),
    languages: z.array(z.string()),
    from: z.string().nullable(),
    until: z.string().nullable(),
    updated: z.string(),
  }),
  /** The page is newer than the record's end. */
  pageIsNewer: z.boolean(),
})

export type CardLink = z.infer<typeof cardLinkSchema>
export type CardTopic = z.infer<typeof cardTopicSchema>
export type CardReport = z.infer<typeof cardReportSchema>
export type CardReportGroup = z.infer<typeof cardReportGroupSchema>
export type CardWording = z.infer<typeof cardWordingSchema>
export type CardStatement = z.infer<typeof cardStatementSchema>
export type CardPosition = z.infer<typeof cardPositionSchema>
export type CardAccount = z.infer<typeof cardAccountSchema>
export type CardFact = z.infer<typeof cardFactSchema>
export type CardParticipant = z.infer<typeof cardParticipantSchema>
export type CardMeeting = z.infer<typeof cardMeetingSchema>
export type EntityCard = z.infer<typeof entityCardSchema>
