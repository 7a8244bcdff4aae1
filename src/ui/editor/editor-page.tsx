// The pack editor: its steps at the side, one of them shown at a time, and one undo for what was removed or taken in. A plain function of
// its props (editor-types.ts); what it keeps for itself is in use-editing.ts.
import { useMemo } from 'preact/hooks'
import { MANIFEST_FORM } from '../../knowledge/pack/draft-fields.ts'
import { textAt } from '../../knowledge/pack/draft-path.ts'
import { type KnownRecord, knownOfDraft } from '../../knowledge/pack/known-records.ts'
import { kindOfRecord } from '../../knowledge/pack/new-records.ts'
import { addedCount, addRows, takeBack } from '../../knowledge/pack/table-records.ts'
import { PAGE_LANGUAGES } from '../../model/text.ts'
import { FileChoice } from '../kit/file-button.tsx'
import { UndoBar } from '../kit/undo-bar.tsx'
import { useUndo } from '../kit/use-undo.ts'
import { CheckList } from './check-list.tsx'
import { LANGUAGE_LIST } from './control.tsx'
import type { EditorProps } from './editor-types.ts'
import { EDITOR_VIEWS, KINDS_OF_VIEW, type RecordView as RecordViewName } from './editor-views.ts'
import type { Choosable, Form } from './form-context.ts'
import { OpeningNote } from './opening-note.tsx'
import { RecordForm } from './record-form.tsx'
import { RecordView } from './record-view.tsx'
import { SavePanel } from './save-panel.tsx'
import { StepList } from './step-list.tsx'
import { TableView } from './table-view.tsx'
import { TrialPanel } from './trial-panel.tsx'
import { useEditing } from './use-editing.ts'

const ACCEPT = '.gz,application/gzip'

export function EditorPage(props: EditorProps) {
  const { words, tongue, draft, table, known, hasEarlier, problem, checking, trial, tabs, saving, actions } = props
  const undo = useUndo()
  const editing = useEditing(props, undo)
  const { view } = editing
  const problems = checking.kind === 'done' ? checking.problems : []
  const choosable = useMemo(() => chooser(knownOfDraft(draft), known), [draft, known])
  const title = textAt(draft.manifest, ['title', 'en']) || words.untitled
  const shared = { words, tongue, choosable }
  const told = (text: string) => undo.note({ text, undo: actions.swap })

  return (
    <div class="editor-page">
      <header class="editor-head">
        <div>
          <h1>{words.title}</h1>
          <p class="option-hint">{words.intro}</p>
        </div>
        <div class="button-row">
          <FileChoice
            label={words.open}
            accept={ACCEPT}
            onFile={async (file) => {
              if (await actions.open(file)) {
                editing.show('pack')
                told(words.opened(file.name))
              }
            }}
          />
          <button
            type="button"
            class="choice-button"
            onClick={() => {
              actions.begin()
              editing.show('pack')
              told(words.begun)
            }}
          >
            {words.begin}
          </button>
          {hasEarlier && (
            <button
              type="button"
              class="choice-button"
              onClick={() => {
                actions.swap()
                editing.show('pack')
                told(words.swapped)
              }}
            >
              {words.earlier}
            </button>
          )}
        </div>
      </header>
      <StepList view={view} draft={draft} problems={problems} words={words} tongue={tongue} onShow={editing.show} views={EDITOR_VIEWS} />
      <main class="editor-main" aria-labelledby="step-title">
        <OpeningNote opening={props.opening} problem={problem} words={words} tongue={tongue} />
        <h2 id="step-title">{words.views[view]}</h2>
        <p class="option-hint">{words.hints[view]}</p>
        {view === 'pack' && (
          <RecordForm
            id="manifest"
            record={draft.manifest}
            fields={MANIFEST_FORM}
            problems={problems}
            onSet={editing.setManifest}
            {...shared}
          />
        )}
        {view === 'table' && (
          <TableView
            table={table}
            words={words}
            tongue={tongue}
            onTable={actions.changeTable}
            onTake={(read) => {
              const before = draft
              const after = addRows(draft, read.kind, read.rows, known)
              actions.change(() => after)
              undo.note({
                text: tongue.plural(read.rows.length, words.table.takenRows),
                undo: () => {
                  actions.change((now) => takeBack(now, before, after))
                  actions.changeTable(table)
                },
              })
              return addedCount(draft, after)
            }}
          />
        )}
        {isRecordView(view) && (
          <RecordView
            key={view}
            view={view}
            draft={draft}
            problems={problems}
            openId={editing.openId}
            asTable={editing.asTable}
            onTable={editing.setTable}
            actions={editing.records}
            {...shared}
          />
        )}
        {view === 'finish' && (
          <>
            <CheckList draft={draft} checking={checking} words={words} tongue={tongue} onCheck={actions.check} onGo={editing.goTo} />
            <TrialPanel trial={trial} tabs={tabs} words={words} tongue={tongue} actions={actions} />
            <SavePanel saving={saving} words={words} tongue={tongue} onSave={actions.save} onOptions={actions.openOptions} />
          </>
        )}
        <p class="option-hint kept-note">
          {title} · {words.kept}
        </p>
      </main>
      <datalist id={LANGUAGE_LIST}>
        {PAGE_LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {tongue.languageName(language)}
          </option>
        ))}
      </datalist>
      <UndoBar state={undo} undo={words.undo} dismiss={words.dismiss} />
    </div>
  )
}

const isRecordView = (view: string): view is RecordViewName => Object.hasOwn(KINDS_OF_VIEW, view)

/** Records by kinds, sorted by what they are called; the draft's own win over a known one of the same id. */
function chooser(own: readonly KnownRecord[], known: readonly KnownRecord[]): Form['choosable'] {
  const owned = new Set(own.map(({ id }) => id))
  const byLabel = (records: readonly KnownRecord[]) => [...records].sort((a, b) => a.label.localeCompare(b.label))
  const [ownSorted, knownSorted] = [byLabel(own), byLabel(known.filter(({ id }) => !owned.has(id)))]
  const made = new Map<string, Choosable>()
  return (kinds) => {
    const key = kinds.join(' ')
    const ready = made.get(key)
    if (ready !== undefined) return ready
    const of = (records: readonly KnownRecord[]) => records.filter((record) => kinds.includes(kindOfRecord(record)))
    const fresh = { own: of(ownSorted), known: of(knownSorted) }
    made.set(key, fresh)
    return fresh
  }
}
