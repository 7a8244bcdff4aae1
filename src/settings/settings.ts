// What the reader chose. Storage holds only what differs from the defaults; reading fills the rest, validates,
// and falls back to defaults where a value cannot be read, keeping that value aside.
import { z } from 'zod'
import { UI_LANGUAGES } from '../model/text.ts'

export const DENSITIES = ['every', 'section', 'page'] as const
/** Seven colours that readers with colour-blindness can tell apart; src/ui/styles/tokens gives each its values in light and dark. */
export const COLOURS = ['blue', 'orange', 'teal', 'plum', 'olive', 'brick', 'slate'] as const
export type Colour = (typeof COLOURS)[number]
const kindSwitch = z.object({ on: z.boolean(), density: z.enum(DENSITIES) })

export const settingsSchema = z.object({
  /** Marking stops everywhere: true, or until this time (ms since 1970) when paused for an hour. */
  paused: z.union([z.boolean(), z.number()]),
  /** Host patterns ("example.org", "*.example.org"): never here; always here, even if it does not look like news. */
  sites: z.object({ never: z.array(z.string()), always: z.array(z.string()) }),
  topics: z.object({
    off: z.array(z.string()),
    /** The reader's order; topics not listed follow in the record's order. */
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
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  language: z.enum(['browser', ...UI_LANGUAGES]),
  /** Milliseconds the pointer rests on a name before its card opens. */
  hoverDelay: z.number().int().min(0).max(3000),
  /** Cards open on hover; off: by keyboard, handle or the toolbar popup only. */
  hover: z.boolean(),
  /** "Not this one": marks that the reader hid. `text` as printed; host empty = everywhere; page = one address. */
  hidden: z.array(z.object({ entity: z.string(), text: z.string(), host: z.string(), page: z.string() })),
})
export type Settings = z.infer<typeof settingsSchema>
export type MarkKind = keyof Settings['kinds']

/** First-run defaults (design.md §1.9). */
export const DEFAULT_SETTINGS: Settings = {
  paused: false,
  sites: { never: [], always: [] },
  topics: { off: [], order: [], colours: {} },
  kinds: {
    person: { on: true, density: 'every' },
    state: { on: true, density: 'section' },
    organisation: { on: true, density: 'every' },
    bloc: { on: true, density: 'every' },
    office: { on: true, density: 'every' },
    meeting: { on: true, density: 'every' },
    capital: { on: false, density: 'section' },
  },
  headlines: true,
  theme: 'system',
  language: 'browser',
  // Long enough that crossing a paragraph opens nothing, short enough to feel prompt: Wikimedia Popups measured 500 ms in all.
  hoverDelay: 450,
  hover: true,
  hidden: [],
}
