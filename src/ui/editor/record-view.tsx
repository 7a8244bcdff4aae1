// One step of the editor: the records of some kinds, as forms that open one at a time or as tables, with a field that narrows the list.
import { useState } from 'preact/hooks'
import type { DraftProblem } from '../../knowledge/pack/check-draft.ts'
import type { Draft, DraftRecord } from '../../knowledge/pack/draft.ts'
import { FORMS } from '../../knowledge/pack/draft-fields.ts'
import type { Json, ValuePath } from '../../knowledge/pack/draft-path.ts'
import { labelOf } from '../../knowledge/pack/known-records.ts'
import { type DraftKind, kindOfRecord } from '../../knowledge/pack/new-records.ts'
import { cardMessages } from '../i18n/card/card-messages.ts'
import { IconButton } from '../kit/icon-button.tsx'
import { RemoveIcon } from '../kit/page-icons.tsx'
import { matches } from '../kit/search-text.ts'
import { AddRecord } from './add-record.tsx'
import { KINDS_OF_VIEW, type RecordView as View } from './editor-views.ts'
import type { Form } from './form-context.ts'
import { RecordForm } from './record-form.tsx'
import { RecordTable } from './record-table.tsx'

/** Shown at once; a longer list is narrowed by typing. Forms and cells are many controls each. */
const MOST_SHOWN = 100
/** From here on a list is worth narrowing. */
const WORTH_FILTERING = 8

export type RecordActions = {
  add: (kind: DraftKind, name: string, owner: string | null) => void
  set: (id: string, path: ValuePath, value: Json | undefined) => void
  remove: (id: string) => void
  open: (id: string | null) => void
}

type RecordViewProps = Pick<Form, 'words' | 'tongue' | 'choosable'> & {
  view: View
  draft: Draft
  problems: readonly DraftProblem[]
  /** Id of the record whose form is open. */
  openId: string | null
  asTable: boolean
  onTable: (asTable: boolean) => void
  actions: RecordActions
}

export function RecordView({ view, draft, problems, openId, asTable, onTable, actions, ...shared }: RecordViewProps) {
  const { words, tongue } = shared
  const [query, setQuery] = useState('')
  const lists = { actors: 'entities', meetings: 'entities', topics: 'topics', statements: 'statements', facts: 'facts' } as const
  const all = view === 'sources' ? [...draft.outlets, ...draft.articles] : draft[lists[view]]
  const records = all.filter((record) => KINDS_OF_VIEW[view].includes(kindOfRecord(record)))
  const found = records.filter((record) => record.id === openId || matches(query, [labelOf(record), record.id]))
  const shown = found.slice(0, MOST_SHOWN)
  const kinds = KINDS_OF_VIEW[view].filter((kind) => shown.some((record) => kindOfRecord(record) === kind))
  return (
    <>
      <AddRecord key={view} view={view} onAdd={actions.add} {...shared} />
      {records.length === 0 && <p class="option-hint">{words.none[view]}</p>}
      {records.length > 0 && (
        <div class="list-tools">
          {records.length >= WORTH_FILTERING && (
            <input
              type="search"
              placeholder={words.filter}
              aria-label={words.filter}
              value={query}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
          )}
          <span class="button-row">
            {[false, true].map((table) => (
              <button
                key={String(table)}
                type="button"
                class="choice-button"
                aria-pressed={asTable === table}
                onClick={() => onTable(table)}
              >
                {table ? words.asTable : words.asForms}
              </button>
            ))}
          </span>
        </div>
      )}
      {asTable ? (
        kinds.map((kind) => (
          <RecordTable
            key={kind}
            kind={kind}
            records={shown.filter((record) => kindOfRecord(record) === kind)}
            problems={problems}
            onSet={actions.set}
            onRemove={actions.remove}
            {...shared}
          />
        ))
      ) : (
        <ul class="record-list">
          {shown.map((record, place) => (
            <RecordItem key={place} record={record} isOpen={record.id === openId} problems={problems} actions={actions} {...shared} />
          ))}
        </ul>
      )}
      {found.length > shown.length && <p class="option-hint">{tongue.plural(found.length - shown.length, words.more)}</p>}
    </>
  )
}

type RecordItemProps = Pick<RecordViewProps, 'problems' | 'actions' | 'words' | 'tongue' | 'choosable'> & {
  record: DraftRecord
  isOpen: boolean
}

function RecordItem({ record, isOpen, problems, actions, words, tongue, choosable }: RecordItemProps) {
  const kind = kindOfRecord(record)
  const kindWords: Readonly<Record<string, string>> = cardMessages[tongue.language].kinds
  const label = labelOf(record)
  const count = problems.filter((problem) => problem.record === record.id && problem.weight === 'refuses').length
  return (
    <li class="record-item">
      <div class="record-head">
        <button type="button" class="record-toggle" aria-expanded={isOpen} onClick={() => actions.open(isOpen ? null : record.id)}>
          <span class="record-name">{label}</span>
          <span class="option-hint">
            {kindWords[kind]}
            {kind === 'outlet' && words.fields.outlet}
            {kind === 'article' && words.fields.article}
          </span>
          {count > 0 && <span class="problem-count">{tongue.plural(count, words.check.inTab)}</span>}
        </button>
        <IconButton label={words.remove(label)} onPress={() => actions.remove(record.id)}>
          <RemoveIcon />
        </IconButton>
      </div>
      {isOpen && (
        <RecordForm
          id={record.id}
          record={record}
          fields={FORMS[kind]}
          problems={problems}
          onSet={(path, value) => actions.set(record.id, path, value)}
          words={words}
          tongue={tongue}
          choosable={choosable}
        />
      )}
    </li>
  )
}
