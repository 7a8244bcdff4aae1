// What the pack editor's page gets and what it asks for. src/app fills it from the stored draft, the Worker and the browser's tabs.
import type { DraftProblem } from '../../knowledge/pack/check-draft.ts'
import type { Draft } from '../../knowledge/pack/draft.ts'
import type { KnownRecord } from '../../knowledge/pack/known-records.ts'
import type { Column, TableKind } from '../../knowledge/pack/table-columns.ts'
import type { PackStep } from '../../protocol/pack-work.ts'
import type { Separator } from '../../text/csv.ts'
import type { EditorMessages } from '../i18n/editor/en.ts'
import type { Tongue } from '../i18n/language.ts'

/** A table on its way into the pack, as typed. Null: as guessed from the text. */
export type TableDraft = {
  text: string
  kind: TableKind | null
  headings: boolean | null
  columns: readonly (Column | null)[] | null
  separator: Separator | null
}
export const EMPTY_TABLE: TableDraft = { text: '', kind: null, headings: null, columns: null, separator: null }

export type CheckState =
  | { kind: 'none' }
  | { kind: 'working' }
  /** `stale`: the draft has changed since. */
  | { kind: 'done'; problems: readonly DraftProblem[]; stale: boolean }
  | { kind: 'failed'; why: string }

/** What the page on trial shows: names of the pack's own entities with their counts, or why there is none. */
export type TrialSight =
  | { kind: 'marked'; seen: readonly { name: string; count: number }[] }
  | { kind: 'reading' | 'nothing' | 'notNews' | 'paused' | 'gone' }
export type TrialState =
  | { kind: 'off'; ended: boolean }
  | { kind: 'working'; step: PackStep }
  | { kind: 'on'; tab: number; title: string; sight: TrialSight }
  | { kind: 'refused' }
  | { kind: 'failed'; why: string }

export type SaveState =
  | { kind: 'none' | 'working' | 'refused' }
  | { kind: 'done'; name: string; leansOn: number }
  | { kind: 'failed'; why: string }

/** refused: an English sentence that says what is wrong with the file. too many: records; the editor takes `most`. */
export type OpenState = { kind: 'none' } | { kind: 'refused'; sentence: string } | { kind: 'too many'; most: number }

export type EditorTab = { id: number; title: string; url: string }

export type EditorActions = {
  change: (step: (draft: Draft) => Draft) => void
  changeTable: (table: TableDraft) => void
  open: (file: File) => Promise<boolean>
  begin: () => void
  /** The pack before comes back; this one takes its place. */
  swap: () => void
  check: () => void
  lookForTabs: () => void
  tryOn: (tab: EditorTab) => void
  endTrial: () => void
  showTab: (tab: number) => void
  save: () => void
  openOptions: () => void
}

export type EditorProps = {
  words: EditorMessages
  tongue: Tongue
  draft: Draft
  table: TableDraft
  /** Records of the packs in use. */
  known: readonly KnownRecord[]
  hasEarlier: boolean
  opening: OpenState
  /** Why the last change was not kept, in the browser's words. */
  problem: string | null
  checking: CheckState
  trial: TrialState
  tabs: readonly EditorTab[]
  saving: SaveState
  actions: EditorActions
}
