// What the toolbar popup gets and what it asks for. src/app fills it: the summary from the content script of the active tab,
// names and facts from the worker or the knowledge files. The popup itself reads nothing and keeps nothing.
import type { CardFact } from '../../knowledge/card.ts'
import type { EntityKind } from '../../model/ids.ts'
import type { PageSummary, StepDirection, StepPlace } from '../../protocol/panel-requests.ts'
import type { Settings } from '../../settings/settings.ts'
import type { TopicBranches } from '../../settings/topics.ts'
import type { Tongue } from '../i18n/language.ts'
import type { PanelMessages, UnreachablePage } from '../i18n/panel/en.ts'

/** The active tab: its summary, or why there is none. */
export type PanelPage =
  | { kind: 'summary'; summary: PageSummary }
  | { kind: 'loading' }
  /** The content script was orphaned by an update, or never came: a reload helps. */
  | { kind: 'disconnected' }
  /** Pages may not be read; `host` is the one that is open. */
  | { kind: 'no permission'; host: string }
  | { kind: 'unreachable'; why: UnreachablePage }

/** An entity's name in the reader's language; for meetings the fuzzy dates of their first and last day, `end` null where they are one. */
export type EntityLabel = { name: string; kind: EntityKind; start?: string; end?: string | null }

/** Looks up names in the record. Null: the record does not know the id (any more). */
export type PanelLookup = {
  entity: (id: string) => EntityLabel | null
  topic: (id: string) => string | null
  /** What the record in use is about; null: not read. */
  record: string | null
  /** Every topic's branch, in the record's order; the page's own where the record's are not at hand. */
  branches: TopicBranches
}

/** Somebody who took part in one of the page's meetings, or took a position on its topics there, and is not named on it. */
export type AbsentActor = { id: string; name: string; kind: EntityKind; why: 'took part' | 'took a position' }

export type PanelActions = {
  /** Gives where it led. */
  step: (direction: StepDirection, entity: string | null) => Promise<StepPlace>
  /** Until the page is left. */
  pausePage: (paused: boolean) => void
  /** Changes what is stored now, not what this popup read when it opened. */
  changeSettings: (change: (settings: Settings) => Settings) => void
  /** Asks for leave to read pages: all of them, as the manifest has it. */
  askPermission: () => void
  reloadPage: () => void
  /** `place`: an id of the record; empty for the overview. */
  openDossier: (place: string) => void
  openOptions: () => void
  /** The page that shows what Sidelight does. */
  openWelcome: () => void
}

export type PanelProps = {
  words: PanelMessages
  tongue: Tongue
  page: PanelPage
  settings: Settings
  /** ms since 1970. */
  now: number
  lookup: PanelLookup
  /** Facts about the page's meetings and actors on which sources do not agree. */
  differing: readonly CardFact[]
  absent: readonly AbsentActor[]
  actions: PanelActions
}
