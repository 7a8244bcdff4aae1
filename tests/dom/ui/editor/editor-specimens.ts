// The pack editor as its tests and the gallery show it: a small made-up pack, with and without faults.
import type { DraftProblem } from '../../../../src/knowledge/pack/check-draft.ts'
import { addRecord, changeManifest, type Draft, emptyDraft } from '../../../../src/knowledge/pack/draft.ts'
import { addNew, changeRecord } from '../../../../src/knowledge/pack/new-records.ts'
import type { EditorActions, EditorProps } from '../../../../src/ui/editor/editor-types.ts'
import { EMPTY_TABLE } from '../../../../src/ui/editor/editor-types.ts'
import { editorMessages } from '../../../../src/ui/i18n/editor/editor-messages.ts'
import { tongue } from '../../../../src/ui/i18n/language.ts'

/** Two people, a topic, a meeting, an article and a statement. */
export function moonDraft(): Draft {
  let draft = changeManifest(changeManifest(emptyDraft('2026-01-05'), ['title', 'en'], 'Moon talks'), ['id'], 'moon-talks')
  draft = addNew(draft, 'person', 'Luna Weir', null).draft
  draft = changeRecord(draft, 'person/luna-weir', ['description', 'en'], 'A fictional lamplighter.').draft
  draft = changeRecord(draft, 'person/luna-weir', ['posts'], [{ post: 'other', of: 'state/vesna', title: { en: 'lamplighter' } }]).draft
  draft = addNew(draft, 'bloc', 'Lantern League', null).draft
  draft = addNew(draft, 'meeting', 'Moon summit', null).draft
  draft = addNew(draft, 'topic', 'Moonlight', null).draft
  draft = addNew(draft, 'outlet', 'The Moon Herald', null).draft
  draft = addRecord(draft, {
    id: 'article/the-moon-herald/light',
    outlet: 'outlet/the-moon-herald',
    title: 'Light on the quay',
    language: 'en',
  })
  const reports = [
    { article: 'article/the-moon-herald/light', mode: 'direct', quote: { text: 'Light, please.', lang: 'en', kind: 'as printed' } },
  ]
  const said = { actor: 'person/luna-weir', topic: 'topic/moonlight', stance: 'favour', gist: 'She asked for lamps.', reports }
  return addRecord(draft, { id: 'statement/luna-weir/lamps', ...said })
}

export const PROBLEMS: readonly DraftProblem[] = [
  {
    record: 'bloc/lantern-league',
    path: ['description'],
    rule: 'form',
    message: '"description" is missing',
    mend: 'add it',
    missing: true,
    weight: 'refuses',
  },
  {
    record: 'person/luna-weir',
    path: ['posts', 0, 'of'],
    rule: 'known ids',
    message: '"state/vesna" is not in the record',
    mend: 'correct the id, or add state/vesna',
    target: 'state/vesna',
    weight: 'refuses',
  },
  {
    record: 'topic/moonlight',
    path: ['label'],
    rule: 'languages',
    message: 'the label is missing in fr, de, uk, es',
    mend: 'add "fr", "de", "uk", "es"',
    weight: 'remark',
  },
]

/** One row that can be taken, one with two faults. */
export const TABLE_TEXT = [
  'Who,Topic,Stance,Gist,Date,URL,Outlet',
  'Tomas Weir,Moonlight,against,He said that lamps can wait.,2025-03-11,https://moon-herald.example/wait,The Moon Herald',
  'Mila Orlova,Moonlight,perhaps,She had no view.,3/11/2025,https://moon-herald.example/wait,The Moon Herald',
].join('\n')

const nothing = () => {}
export const NO_ACTIONS: EditorActions = {
  change: nothing,
  changeTable: nothing,
  open: async () => true,
  begin: nothing,
  swap: nothing,
  check: nothing,
  lookForTabs: nothing,
  tryOn: nothing,
  endTrial: nothing,
  showTab: nothing,
  save: nothing,
  openOptions: nothing,
}

export function editorProps(changes: Partial<EditorProps> = {}): EditorProps {
  return {
    words: editorMessages.en,
    tongue: tongue('en'),
    draft: moonDraft(),
    table: EMPTY_TABLE,
    known: [{ id: 'person/ines-calder', kind: 'person', label: 'Ines Calder', names: ['Ines Calder'] }],
    hasEarlier: false,
    opening: { kind: 'none' },
    problem: null,
    checking: { kind: 'none' },
    trial: { kind: 'off', ended: false },
    tabs: [{ id: 7, title: 'Lamps for the quay – The Moon Herald', url: 'https://moon-herald.example/lamps' }],
    saving: { kind: 'none' },
    actions: NO_ACTIONS,
    ...changes,
  }
}
