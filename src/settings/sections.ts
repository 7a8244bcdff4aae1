// The settings in sections, as the options page shows and resets them. Every field belongs to exactly one (a test holds it).
import { sameJson } from '../model/undo-json.ts'
import { DEFAULT_SETTINGS } from './defaults.ts'
import { allFields, fieldValue, withField } from './fields.ts'
import type { Settings } from './settings.ts'

export const SECTIONS = ['topics', 'marks', 'cards', 'look', 'sites', 'hidden'] as const
export type Section = (typeof SECTIONS)[number]

const BEGINNINGS: Record<Section, readonly string[]> = {
  topics: ['topics.'],
  marks: ['kinds.', 'headlines'],
  cards: ['hover'],
  look: ['theme', 'language'],
  sites: ['sites.', 'paused'],
  hidden: ['hidden'],
}

/** The paths of a section's fields. */
export function fieldsOf(section: Section): string[] {
  return allFields()
    .map(({ path }) => path)
    .filter((path) => BEGINNINGS[section].some((beginning) => path.startsWith(beginning)))
}

/** The settings with one section as before the reader chose anything. */
export function resetSection(settings: Settings, section: Section): Settings {
  return fieldsOf(section).reduce((reset, path) => withField(reset, path, fieldValue(DEFAULT_SETTINGS, path)), settings)
}

/** Has the reader changed anything in this section? */
export function isSectionChanged(settings: Settings, section: Section): boolean {
  return fieldsOf(section).some((path) => !sameJson(fieldValue(settings, path), fieldValue(DEFAULT_SETTINGS, path)))
}
