// What the editor's page keeps for itself: which step is shown, which record's form is open, and the way to the field of a problem; with the
// steps that change records and can be undone.
import { useEffect, useState } from 'preact/hooks'
import type { DraftProblem } from '../../knowledge/pack/check-draft.ts'
import { addRecord, changeManifest, type Draft, findRecord, removeRecord } from '../../knowledge/pack/draft.ts'
import { slugOfText } from '../../knowledge/pack/draft-ids.ts'
import { type Json, textAt, type ValuePath } from '../../knowledge/pack/draft-path.ts'
import { labelOf } from '../../knowledge/pack/known-records.ts'
import { addNew, changeRecord } from '../../knowledge/pack/new-records.ts'
import type { UndoState } from '../kit/use-undo.ts'
import type { EditorProps } from './editor-types.ts'
import { type EditorView, RECORD_VIEWS, viewOfRecord } from './editor-views.ts'
import { controlId } from './form-context.ts'
import type { RecordActions } from './record-view.tsx'

export type Editing = {
  view: EditorView
  show: (view: EditorView) => void
  openId: string | null
  asTable: boolean
  setTable: (asTable: boolean) => void
  goTo: (problem: DraftProblem) => void
  setManifest: (path: ValuePath, value: Json | undefined) => void
  records: RecordActions
}

/** Puts the focus on the control of a value, or of the nearest thing around it that has one. */
function focusField(path: ValuePath): void {
  for (let length = path.length; length >= 0; length--) {
    const at = path.slice(0, length)
    const found = [at, [...at, 'en']].map((each) => document.getElementById(controlId('form', each))).find((element) => element !== null)
    if (found === undefined) continue
    for (let fold = found.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
    found.focus()
    found.scrollIntoView({ block: 'center' })
    return
  }
  document.querySelector<HTMLElement>('.record-form :is(input, select, textarea)')?.focus()
}

export function useEditing({ draft, actions, words }: Pick<EditorProps, 'draft' | 'actions' | 'words'>, undo: UndoState): Editing {
  const [view, setView] = useState<EditorView>('pack')
  const [openId, setOpenId] = useState<string | null>(null)
  const [asTable, setTable] = useState(false)
  const [target, setTarget] = useState<DraftProblem | null>(null)
  // After the step and the form have been drawn.
  useEffect(() => {
    if (target === null) return
    focusField(target.path)
    setTarget(null)
  }, [target])

  const show = (next: EditorView): void => {
    setView(next)
    setOpenId(null)
  }
  return {
    view,
    show,
    openId,
    asTable,
    setTable,
    goTo: (problem) => {
      const next = viewOfRecord(problem.record)
      setView(next)
      if ((RECORD_VIEWS as readonly string[]).includes(next)) setTable(false)
      setOpenId(problem.record)
      setTarget(problem)
    },
    setManifest: (path, value) => actions.change((before) => titled(before, path, value)),
    records: {
      open: setOpenId,
      add: (kind, name, owner) => {
        setOpenId(addNew(draft, kind, name, owner).id)
        actions.change((before) => addNew(before, kind, name, owner).draft)
      },
      set: (id, path, value) => {
        const next = changeRecord(draft, id, path, value)
        if (openId === id) setOpenId(next.id)
        actions.change((before) => changeRecord(before, id, path, value).draft)
      },
      remove: (id) => {
        const taken = removeRecord(draft, id)
        if (taken === null) return
        actions.change((before) => removeRecord(before, id)?.draft ?? before)
        if (openId === id) setOpenId(null)
        const { removed, at } = taken
        undo.note({
          text: words.removed(labelOf(removed)),
          // Only it comes back: what was written meanwhile stays.
          undo: () => actions.change((before) => (findRecord(before, id) === undefined ? addRecord(before, removed, at) : before)),
        })
      },
    },
  }
}

/** The pack's short name follows its title until somebody writes another. */
function titled(draft: Draft, path: ValuePath, value: Json | undefined): Draft {
  const next = changeManifest(draft, path, value)
  if (path.join('.') !== 'title.en') return next
  const follows = textAt(draft.manifest, ['id']) === slugOfText(textAt(draft.manifest, ['title', 'en']))
  return follows ? changeManifest(next, ['id'], slugOfText(textAt(next.manifest, ['title', 'en']))) : next
}
