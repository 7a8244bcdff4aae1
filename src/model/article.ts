// Outlets and their articles: where a report can be read.
import { z } from 'zod'
import { fuzzyDateSchema } from './fuzzy-date.ts'
import { articleIdSchema, outletIdSchema } from './ids.ts'
import { languageSchema } from './text.ts'

export const OUTLET_KINDS = [
  'agency',
  'newspaper',
  'broadcaster',
  'magazine',
  'online',
  'aggregator',
  'government',
  'organisation',
  'think tank',
  'blog',
] as const
/** Who stands behind an outlet, where that is not the newsroom itself. A fact about ownership, no rating. */
export const OUTLET_CONTROLS = ['state', 'party', 'advocacy', 'government office'] as const

export const outletSchema = z.strictObject({
  id: outletIdSchema,
  name: z.string().min(1),
  kind: z.enum(OUTLET_KINDS),
  /** ISO 3166-1 alpha-2; absent where not known. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** Host names of its pages, without "www.". */
  domains: z.array(z.string().regex(/^[a-z0-9.-]+$/)).default([]),
  control: z.enum(OUTLET_CONTROLS).optional(),
  note: z.string().optional(),
})
export type Outlet = z.infer<typeof outletSchema>

export const articleSchema = z.strictObject({
  id: articleIdSchema,
  /** As printed; absent where the page was never seen. */
  title: z.string().min(1).optional(),
  url: z
    .string()
    // Without a name before the host: "https://known.example@other.example/" leads elsewhere than it reads.
    .regex(/^https?:\/\/[^\s/?#@[\]]+(?:[/?#]\S*)?$/, 'expected an http or https address')
    .optional(),
  published: fuzzyDateSchema.optional(),
  /** Where the date comes from: the page, its address, or another article that names it. */
  dateFrom: z.enum(['page', 'address', 'text', 'elsewhere']).optional(),
  language: languageSchema,
  /** Whom the article credits anywhere, in order: outlet ids where the record knows them, else names. A report says whom for its own words; no card shows these. */
  credits: z.array(z.string().min(1)).default([]),
  note: z.string().optional(),
})
export type Article = z.infer<typeof articleSchema>

/** One file under data/article/: an outlet's articles. */
export const articleFileSchema = z.strictObject({ outlet: outletIdSchema, articles: z.array(articleSchema) })
