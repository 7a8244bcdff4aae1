// The choices that a setting has, and what holds before the reader chooses anything.
// Without zod, because the content script needs these values too; settings.ts builds its schema from the same lists.
import type { Settings } from './settings.ts'

export const DENSITIES = ['every', 'section', 'page'] as const
/** Seven colours that readers with colour-blindness can tell apart; src/ui/styles/palette.ts gives each its values in light and dark. */
export const COLOURS = ['blue', 'orange', 'teal', 'plum', 'olive', 'brick', 'slate'] as const
export const THEMES = ['system', 'light', 'dark', 'contrast'] as const
/** A test holds the list equal to UI_LANGUAGES, which lives in a module that brings zod along. */
export const LANGUAGE_CHOICES = ['browser', 'en', 'fr', 'de', 'uk', 'es'] as const
export const MARK_KINDS = ['person', 'state', 'organisation', 'bloc', 'office', 'meeting', 'capital'] as const
/** Milliseconds. Beyond three seconds a reader cannot tell a long delay from a card that never opens. */
export const LONGEST_HOVER_DELAY = 3000

/** What holds at the first run: capitals that stand for governments are off, states are marked once in a section. */
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
  hoverAtOnce: false,
  hidden: [],
}
