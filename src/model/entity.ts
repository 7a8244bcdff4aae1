// Actors and meetings as they stand in data/: who can act, and what they met at.
import { z } from 'zod'
import { fuzzyDateSchema } from './fuzzy-date.ts'
import { actorIdSchema, articleIdSchema, meetingIdSchema, topicIdSchema } from './ids.ts'
import { nameSchema } from './name.ts'
import { localizedSchema, maybeLocalizedSchema } from './text.ts'

/** A record that has been replaced: where to look now, and why (corrections are shown, not hidden). */
export const supersededSchema = z.strictObject({ by: z.string().optional(), on: fuzzyDateSchema, reason: z.string().min(1) })

/** Posts that language rules can name ("French president", "NATO chief", "Verteidigungsminister"). */
export const POST_KEYS = [
  'president',
  'prime-minister',
  'chancellor',
  'vice-president',
  'monarch',
  'secretary-general',
  'commission-president',
  'council-president',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'minister',
  'foreign-policy-chief',
  'chief-of-defence',
  'army-chief',
  'supreme-commander',
  'national-security-adviser',
  'security-council-secretary',
  'chief-of-staff',
  'special-envoy',
  'ambassador',
  'spokesperson',
  'presidential-spokesperson',
  'foreign-ministry-spokesperson',
  'deputy-foreign-minister',
  'parliament-speaker',
  'party-leader',
  'pope',
  'other',
] as const
export type PostKey = (typeof POST_KEYS)[number]

/** A person's post in a state or body over time. No `until` means "as of the record's date", not "still". */
const membershipSchema = z.strictObject({
  post: z.enum(POST_KEYS),
  of: actorIdSchema,
  title: localizedSchema,
  from: fuzzyDateSchema.optional(),
  until: fuzzyDateSchema.optional(),
})
export type Membership = z.infer<typeof membershipSchema>

const common = {
  /** Canonical English name. */
  name: z.string().min(1),
  /** The name in other languages, for showing (not for matching). */
  label: localizedSchema.optional(),
  names: z.array(nameSchema),
  /** One sentence, own words; no longer than LONGEST_OWN_TEXT, which the rules remark upon (src/knowledge/rules/languages.ts). */
  description: localizedSchema,
  /** Phrases that only look like a name of this entity ("Washington Post", "Donald Trump Jr."). */
  lookAlikes: z.array(z.string().min(2)).default([]),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  superseded: supersededSchema.optional(),
}

export const personSchema = z.strictObject({
  id: actorIdSchema,
  kind: z.literal('person'),
  ...common,
  /** Grammatical gender for inflected forms. */
  gender: z.enum(['f', 'm']).optional(),
  posts: z.array(membershipSchema).default([]),
})

export const stateSchema = z.strictObject({
  id: actorIdSchema,
  kind: z.literal('state'),
  ...common,
  /** ISO 3166-1 alpha-2. */
  iso: z.string().regex(/^[A-Z]{2}$/),
  /** Adjectives and names of the people by language: cues and parts of posts, never names. */
  demonyms: z.record(z.string(), z.array(z.string().min(2))).default({}),
})

export const organisationSchema = z.strictObject({
  id: actorIdSchema,
  kind: z.literal('organisation'),
  ...common,
  /** The state or body that it belongs to. */
  of: actorIdSchema.optional(),
})

export const blocSchema = z.strictObject({
  id: actorIdSchema,
  kind: z.literal('bloc'),
  ...common,
  members: z
    .array(z.strictObject({ actor: actorIdSchema, from: fuzzyDateSchema.optional(), until: fuzzyDateSchema.optional() }))
    .default([]),
})

export const officeSchema = z.strictObject({
  id: actorIdSchema,
  kind: z.literal('office'),
  ...common,
  /** The state whose office it is. */
  of: actorIdSchema,
})

export const PARTICIPATION_MODES = ['in person', 'remote', 'represented', 'absent', 'not invited', 'unknown'] as const
export const PARTICIPATION_ROLES = ['host', 'co-host', 'participant', 'observer', 'speaker'] as const

/** An actor at a meeting, as the named articles tell it. Two entries for one actor with different modes: the sources differ. */
const participationSchema = z.strictObject({
  actor: actorIdSchema,
  role: z.enum(PARTICIPATION_ROLES),
  mode: z.enum(PARTICIPATION_MODES),
  /** For whom a person took part. */
  onBehalfOf: actorIdSchema.optional(),
  sources: z.array(articleIdSchema).min(1),
  note: z.string().optional(),
})
export type Participation = z.infer<typeof participationSchema>

export const MEETING_LEVELS = [
  'leaders',
  'foreign ministers',
  'defence ministers',
  'ministers',
  'military chiefs',
  'national security advisers',
  'delegations',
  'officials',
] as const
export const MEETING_FORMATS = ['in person', 'remote', 'hybrid'] as const
export type MeetingLevel = (typeof MEETING_LEVELS)[number]

export const meetingSchema = z.strictObject({
  id: meetingIdSchema,
  kind: z.literal('meeting'),
  ...common,
  /** First and last day; an absent end means a single day (or a single vague date). */
  start: fuzzyDateSchema,
  end: fuzzyDateSchema.optional(),
  /** Absent for purely remote meetings. */
  place: z
    .strictObject({
      city: localizedSchema,
      state: actorIdSchema.optional(),
      region: localizedSchema.optional(),
      venue: maybeLocalizedSchema.optional(),
    })
    .optional(),
  format: z.enum(MEETING_FORMATS),
  level: z.enum(MEETING_LEVELS),
  /** What it was about, for telling it from others on the same day. */
  topics: z.array(topicIdSchema).default([]),
  hosts: z.array(actorIdSchema).default([]),
  participations: z.array(participationSchema).default([]),
  partOf: meetingIdSchema.optional(),
  related: z.array(meetingIdSchema).default([]),
  sources: z.array(articleIdSchema).min(1),
})

const actorSchema = z.discriminatedUnion('kind', [personSchema, stateSchema, organisationSchema, blocSchema, officeSchema])
export const entitySchema = z.discriminatedUnion('kind', [
  personSchema,
  stateSchema,
  organisationSchema,
  blocSchema,
  officeSchema,
  meetingSchema,
])

export type Person = z.infer<typeof personSchema>
export type State = z.infer<typeof stateSchema>
export type Organisation = z.infer<typeof organisationSchema>
export type Bloc = z.infer<typeof blocSchema>
export type Office = z.infer<typeof officeSchema>
export type Actor = z.infer<typeof actorSchema>
export type Meeting = z.infer<typeof meetingSchema>
export type Entity = z.infer<typeof entitySchema>
