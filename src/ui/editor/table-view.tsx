// From a table: paste or drop it, see what was understood, put it right, take it in. Rows with a fault stay in the text with a sentence
// each, so that nothing is lost and nothing half taken.
import { useId, useMemo, useState } from 'preact/hooks'
import { MOST_ROWS, type ReadTable, readTableDraft, withoutTaken } from '../../knowledge/pack/read-table-draft.ts'
import { COLUMNS } from '../../knowledge/pack/table-columns.ts'
import type { EditorMessages } from '../i18n/editor/en.ts'
import type { Tongue } from '../i18n/language.ts'
import { FileChoice } from '../kit/file-button.tsx'
import { EMPTY_TABLE, type TableDraft } from './editor-types.ts'
import { TableMeaning } from './table-meaning.tsx'
import { TablePreview } from './table-preview.tsx'

const ACCEPT = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain'
/** A table of two thousand rows has some hundred kilobytes; a file of another kind is mostly larger. */
const MOST_MEGABYTES = 5

type TableViewProps = {
  table: TableDraft
  words: EditorMessages
  tongue: Tongue
  onTable: (table: TableDraft) => void
  /** Takes the rows that can be taken, and gives how many records were new. */
  onTake: (read: ReadTable) => number
}

export function TableView({ table, words, tongue, onTable, onTake }: TableViewProps) {
  const texts = words.table
  const id = useId()
  const [over, setOver] = useState(false)
  const [note, setNote] = useState('')
  const read = useMemo(() => readTableDraft(table.text, table), [table])
  const put = (text: string) => {
    setNote('')
    onTable({ ...EMPTY_TABLE, text })
  }
  async function takeFile(file: File | undefined): Promise<void> {
    if (file === undefined) return
    if (file.size > MOST_MEGABYTES * 1_000_000) setNote(texts.tooLarge(tongue.number(MOST_MEGABYTES)))
    else put(await file.text())
  }
  function take(): void {
    if (read === null) return
    const records = onTake(read)
    onTable({ ...table, text: withoutTaken(table.text, read) })
    setNote(texts.taken(tongue.plural(read.rows.length, texts.takenRows), tongue.plural(records, texts.newRecords)))
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
      <div
        class={over ? 'table-drop over' : 'table-drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          // A dragged text falls into the field by itself; a file would take the browser away from this page.
          setOver(false)
          const file = event.dataTransfer?.files[0]
          if (file === undefined) return
          event.preventDefault()
          void takeFile(file)
        }}
      >
        <label for={id}>{texts.paste}</label>
        <p class="option-hint" id={`${id}-hint`}>
          {texts.pasteHint}
        </p>
        <textarea
          id={id}
          class="table-text"
          rows={8}
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={table.text}
          onInput={({ currentTarget }) => onTable({ ...table, text: currentTarget.value })}
        />
        <div class="button-row">
          <FileChoice label={texts.file} accept={ACCEPT} onFile={(file) => takeFile(file)} />
          <span class="option-hint">{texts.drop}</span>
          {table.text === '' ? (
            <button type="button" class="choice-button" onClick={() => put(templateOf(words))}>
              {texts.template}
            </button>
          ) : (
            <button type="button" class="choice-button" onClick={() => put('')}>
              {texts.clear}
            </button>
          )}
        </div>
      </div>
      <p role="status" class="table-note">
        {note}
      </p>
      {read !== null && (
        <>
          <TableMeaning read={read} table={table} words={words} onTable={onTable} />
          <TablePreview read={read} words={words} tongue={tongue} />
          {read.leftOut > 0 && <p class="note">{texts.tooManyRows(tongue.number(MOST_ROWS))}</p>}
          <button type="button" class="main-button" disabled={read.rows.length === 0} onClick={take}>
            {texts.take}
          </button>
        </>
      )}
    </>
  )
}

/** Headings of a table of statements, in the reader's words. */
function templateOf({ table }: EditorMessages): string {
  return `${COLUMNS.statements.map((column) => table.names[column]).join(',')}\n`
}
