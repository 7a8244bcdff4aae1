// One way of naming an entity, with the rule that says when it may be marked.
// Inflected forms are made by the language rules at compile time; `forms` holds only the exceptions.
import { z } from 'zod'
import { fuzzyDateSchema } from './fuzzy-date.ts'
import { languageSchema } from './text.ts'

/**
 * What sort of name it is.
 * full: the whole name (in any script or spelling). family: a bare surname. short: a shortened name ("the Coalition", "Sir Keir").
 * acronym: case-sensitive initials (NATO, EU, UK). metonym: a capital or building that stands for the entity (Kyiv → Ukraine).
 * misprint: a wrong spelling that some article printed.
 */
export const NAME_KINDS = ['full', 'family', 'short', 'acronym', 'metonym', 'misprint'] as const

/**
 * When it may be marked. alone: wherever it stands. supported: only with support in the same article:
 * a surname after its full name, beside its post or state, or with two entities that share a meeting or post; a metonym where it acts.
 * never: known, so that it can be searched for and excluded, but not marked.
 */
export const NAME_USES = ['alone', 'supported', 'never'] as const

export const nameSchema = z.strictObject({
  text: z.string().min(1).max(120),
  lang: languageSchema,
  kind: z.enum(NAME_KINDS),
  use: z.enum(NAME_USES),
  /** Extra inflected forms that the language's rules do not make. */
  forms: z.array(z.string().min(1)).optional(),
  from: fuzzyDateSchema.optional(),
  until: fuzzyDateSchema.optional(),
})
export type Name = z.infer<typeof nameSchema>
export type NameKind = Name['kind']
export type NameUse = Name['use']
