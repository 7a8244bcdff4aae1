// The editor's steps, with how many records each holds and how many things must be mended there. Buttons, since nothing is navigated to.
import type { DraftProblem } from '../../knowledge/pack/check-draft.ts'
import { type Draft, recordsOf } from '../../knowledge/pack/draft.ts'
import { kindOfRecord } from '../../knowledge/pack/new-records.ts'
import type { EditorMessages } from '../i18n/editor/en.ts'
import type { Tongue } from '../i18n/language.ts'
import { type EditorView, KINDS_OF_VIEW, RECORD_VIEWS, viewOfRecord } from './editor-views.ts'

type StepListProps = {
  views: readonly EditorView[]
  view: EditorView
  draft: Draft
  problems: readonly DraftProblem[]
  words: EditorMessages
  tongue: Tongue
  onShow: (view: EditorView) => void
}

export function StepList({ views, view, draft, problems, words, tongue, onShow }: StepListProps) {
  const records = recordsOf(draft)
  const held = (step: EditorView): number | null => {
    const kinds = RECORD_VIEWS.find((each) => each === step)
    return kinds === undefined ? null : records.filter((record) => KINDS_OF_VIEW[kinds].includes(kindOfRecord(record))).length
  }
  const wrong = (step: EditorView) => problems.filter(({ record, weight }) => weight === 'refuses' && viewOfRecord(record) === step).length
  return (
    <nav class="editor-steps" aria-label={words.contents}>
      <ul>
        {views.map((step) => {
          const count = held(step)
          const faults = wrong(step)
          return (
            <li key={step}>
              <button type="button" class="step-button" aria-current={step === view ? 'page' : undefined} onClick={() => onShow(step)}>
                <span>{words.views[step]}</span>
                {count !== null && count > 0 && <span class="option-hint">{tongue.number(count)}</span>}
                {faults > 0 && (
                  <span class="problem-count">
                    <span aria-hidden="true">{tongue.number(faults)}</span>
                    <span class="visually-hidden">{tongue.plural(faults, words.check.inTab)}</span>
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
