// What a table was understood to be: the kind of its rows, whether it has headings, what each column means. All of it can be changed.
import type { ReadTable } from '../../knowledge/pack/read-table-draft.ts'
import { COLUMNS, type Column, TABLE_KINDS, type TableKind } from '../../knowledge/pack/table-columns.ts'
import type { EditorMessages } from '../i18n/editor/en.ts'
import type { TableDraft } from './editor-types.ts'

type TableMeaningProps = { read: ReadTable; table: TableDraft; words: EditorMessages; onTable: (table: TableDraft) => void }

export function TableMeaning({ read, table, words, onTable }: TableMeaningProps) {
  const texts = words.table
  const choose = (place: number, column: Column | null) =>
    onTable({ ...table, columns: read.columns.map((each, index) => (index === place ? column : each)) })
  return (
    <section class="table-meaning" aria-labelledby="table-columns">
      <h3 id="table-columns">{texts.columns}</h3>
      <div class="form-grid">
        <label>
          {texts.kind}
          <select
            value={read.kind}
            // The columns of another kind are others: guessed anew.
            onChange={({ currentTarget }) => onTable({ ...table, kind: currentTarget.value as TableKind, columns: null })}
          >
            {TABLE_KINDS.map((kind) => (
              <option key={kind} value={kind} selected={kind === read.kind}>
                {texts.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <label class="check-row">
          <input
            type="checkbox"
            checked={read.hasHeadings}
            onChange={({ currentTarget }) => onTable({ ...table, headings: currentTarget.checked, columns: null })}
          />
          {texts.headings}
        </label>
      </div>
      <div class="form-grid">
        {read.columns.map((column, place) => (
          <label key={place}>
            {read.headings[place] === '' ? texts.columnNumber(String(place + 1)) : texts.column(read.headings[place] ?? '')}
            <select value={column ?? ''} onChange={({ currentTarget }) => choose(place, (currentTarget.value || null) as Column | null)}>
              <option value="">{texts.skip}</option>
              {COLUMNS[read.kind].map((each) => (
                <option key={each} value={each} selected={each === column}>
                  {texts.names[each]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </section>
  )
}
