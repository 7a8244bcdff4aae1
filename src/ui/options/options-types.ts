// What the options page gets and what it asks for. src/app fills it from the stored settings, the record's index and the browser.
import type { Settings } from '../../settings/settings.ts'
import type { SettingsReading } from '../../settings/stored-settings.ts'
import type { TopicNode } from '../../settings/topic-tree.ts'
import type { Tongue } from '../i18n/language.ts'
import type { OptionsMessages } from '../i18n/options/en.ts'
import type { PacksProps } from './pack-types.ts'

/** Changes what is stored now, not what the page read when it opened. */
export type ChangeSettings = (change: (settings: Settings) => Settings) => void

export type KeyInfo = { command: keyof OptionsMessages['keys']['commands'] /** As the browser writes it; empty: none. */; keys: string }

/** The record in figures, for "the record" and its coverage. Dates are fuzzy, languages and countries are codes. */
export type RecordInfo = {
  title: string
  version: string
  licence: string
  from: string
  until: string
  updated: string
  languages: readonly string[]
  countries: readonly string[]
  counts: Partial<Record<keyof OptionsMessages['record']['counts'], number>>
}

export type OptionsProps = {
  words: OptionsMessages
  tongue: Tongue
  reading: SettingsReading
  change: ChangeSettings
  /** ms since 1970. */
  now: number
  /** The record's topics in its order, labels in the reader's language. Null: they could not be read. */
  topics: readonly TopicNode[] | null
  /** An entity's name, or null where the record does not know it. */
  nameOf: (id: string) => string | null
  keys: readonly KeyInfo[]
  /** The browser's own page for keys. `open` null: pages may not open it (Firefox), so its address is shown. */
  keysPage: { open: (() => void) | null; address: string }
  packs: PacksProps
  record: RecordInfo | null
  /** Why storage could not be read or written, in the browser's words. */
  problem: string | null
  forgetUnreadable: () => void
  openDossier: () => void
  openEditor: () => void
}
