// What the reader chose, as a schema and as types. Storage holds only what differs from the defaults (stored-settings.ts);
// reading fills the rest and falls back to defaults where a value cannot be read, keeping that value aside.
// Brings zod along: the content script imports only types from here, and values from defaults.ts.
import { z } from 'zod'
import { COLOURS, DENSITIES, LANGUAGE_CHOICES, LONGEST_HOVER_DELAY, THEMES } from './defaults.ts'

export type Colour = (typeof COLOURS)[number]
export type Density = (typeof DENSITIES)[number]
const kindSwitch = z.object({ on: z.boolean(), density: z.enum(DENSITIES) })

export const settingsSchema = z.object({
  /** Marking stops everywhere: true, or until this time (ms since 1970) when paused for an hour. */
  paused: z.union([z.boolean(), z.number()]),
  /** Host patterns ("example.org", "*.example.org"): never here; always here, even if it does not look like news. */
  sites: z.object({ never: z.array(z.string()), always: z.array(z.string()) }),
  topics: z.object({
    /** Topics that are off. A top branch listed here switches off all its topics. */
    off: z.array(z.string()),
    /** The reader's order of topics or branches; those not listed follow in the record's order. */
    order: z.array(z.string()),
    /** Colour by top branch; branches not listed take the next free colour. */
    colours: z.record(z.string(), z.enum(COLOURS)),
  }),
  kinds: z.object({
    person: kindSwitch,
    state: kindSwitch,
    organisation: kindSwitch,
    bloc: kindSwitch,
    office: kindSwitch,
    meeting: kindSwitch,
    /** Capitals that stand for governments (Kyiv, Moscow). */
    capital: kindSwitch,
  }),
  headlines: z.boolean(),
  theme: z.enum(THEMES),
  language: z.enum(LANGUAGE_CHOICES),
  /** Milliseconds the pointer rests on a name before its card opens. */
  hoverDelay: z.number().int().min(0).max(LONGEST_HOVER_DELAY),
  /** Cards open on hover; off: by keyboard, handle or the toolbar popup only. */
  hover: z.boolean(),
  /** A card goes as soon as the pointer has left both it and its name; off: it stays a moment longer. */
  hoverAtOnce: z.boolean(),
  /** "Not this one": marks that the reader hid. `text` as printed; host empty = everywhere; page = one address. */
  hidden: z.array(z.object({ entity: z.string(), text: z.string(), host: z.string(), page: z.string() })),
})
export type Settings = z.infer<typeof settingsSchema>
export type MarkKind = keyof Settings['kinds']
export type HiddenMark = Settings['hidden'][number]
