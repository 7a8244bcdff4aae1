// The steps of the pack editor, and which records each shows.

import { type DraftKind, kindOfRecord } from '../../knowledge/pack/new-records.ts'
import { ACTOR_KINDS } from '../../model/ids.ts'

export const RECORD_VIEWS = ['actors', 'meetings', 'topics', 'sources', 'statements', 'facts'] as const
export type RecordView = (typeof RECORD_VIEWS)[number]
/** In the order in which somebody who begins needs them. */
export const EDITOR_VIEWS = ['pack', 'table', ...RECORD_VIEWS, 'finish'] as const
export type EditorView = (typeof EDITOR_VIEWS)[number]

export const KINDS_OF_VIEW: Readonly<Record<RecordView, readonly DraftKind[]>> = {
  actors: ACTOR_KINDS,
  meetings: ['meeting'],
  topics: ['topic'],
  sources: ['outlet', 'article'],
  statements: ['statement'],
  facts: ['fact'],
}

/** The step that shows a record; the first one for the manifest. */
export function viewOfRecord(id: string): EditorView {
  if (id === 'manifest') return 'pack'
  const kind = kindOfRecord({ id })
  return RECORD_VIEWS.find((view) => KINDS_OF_VIEW[view].includes(kind)) ?? 'pack'
}
