// One value of a form: its name, what to write, the control, and what the check found wrong there. A text by language has one for each.
import type { ComponentChildren } from 'preact'
import type { DraftProblem } from '../../knowledge/pack/check-draft.ts'
import { isObject, type ValuePath, valueAt } from '../../knowledge/pack/draft-path.ts'
import { SEE_DICTIONARY } from '../../knowledge/rules/schema-problem.ts'
import { UI_LANGUAGES } from '../../model/text.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { Control, type ControlProps } from './control.tsx'
import { controlId, type Form, useForm } from './form-context.ts'

/** Everything about a value or what is inside it. */
export function problemsAt({ problems }: Form, path: ValuePath): DraftProblem[] {
  return problems.filter((problem) => path.every((key, depth) => problem.path[depth] === key))
}

/** About the value itself, and not about one inside it. */
export function problemsOf(form: Form, path: ValuePath): DraftProblem[] {
  return problemsAt(form, path).filter((problem) => problem.path.length === path.length)
}

export function Labelled({ field, path, label }: { field: ControlProps['field']; path: ValuePath; label?: string }) {
  const form = useForm()
  const id = controlId(form.key, path)
  const hint =
    (form.words.fieldHints as Partial<Record<string, string>>)[field.label] ?? (field.type === 'lines' ? form.words.onePerLine : undefined)
  const problems = problemsAt(form, path)
  const described = [hint === undefined ? '' : `${id}-hint`, problems.length > 0 ? `${id}-problem` : '']
    .filter((each) => each !== '')
    .join(' ')
  return (
    <div class={`form-field is-${field.type}`}>
      <label for={id}>{label ?? form.words.fields[field.label]}</label>
      <Control field={field} path={path} id={id} describedBy={described || undefined} invalid={problems.length > 0} />
      {hint !== undefined && (
        <p class="option-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <ProblemLines problems={problems} id={`${id}-problem`} />
    </div>
  )
}

/** What the check said, in its English sentences, but for what is merely missing. */
export function ProblemLines({ problems, id }: { problems: readonly DraftProblem[]; id?: string }) {
  const { words } = useForm()
  if (problems.length === 0) return null
  return (
    <p class="field-problem" id={id}>
      {problems.map((problem) => (
        <span key={problem.message + problem.mend}>{isMissing(problem) ? words.check.needed : <ProblemText problem={problem} />} </span>
      ))}
    </p>
  )
}

export const isMissing = (problem: DraftProblem): boolean => problem.rule === 'form' && problem.missing

export function ProblemText({ problem: { message, mend } }: { problem: DraftProblem }): ComponentChildren {
  // "See the data dictionary" leads nobody anywhere in this page.
  return <span lang="en">{mend === SEE_DICTIONARY ? `${message}.` : `${message}; ${mend}.`}</span>
}

/** English first; the interface's other languages, and those that the record has, behind a fold. */
export function ByLanguage({ field, path }: { field: ControlProps['field']; path: ValuePath }) {
  const form = useForm()
  const { record, words, tongue } = form
  const value = valueAt(record, path)
  const extra = isObject(value) ? Object.keys(value).filter((language) => !(UI_LANGUAGES as readonly string[]).includes(language)) : []
  const others = [...UI_LANGUAGES.filter((language) => language !== 'en'), ...extra]
  const name = words.fields[field.label]
  // What is wrong with the text as a whole (a language that is missing) stands with the languages.
  const whole = problemsOf(form, path)
  const written = isObject(value) ? Object.keys(value).filter((language) => language !== 'en').length : 0
  return (
    <div class="form-languages">
      <Labelled field={field} path={[...path, 'en']} label={name} />
      <Disclosure summary={written > 0 ? `${words.otherLanguages} (${tongue.number(written)})` : words.otherLanguages}>
        {others.map((language) => (
          <Labelled key={language} field={field} path={[...path, language]} label={words.inLanguage(name, tongue.languageName(language))} />
        ))}
        <ProblemLines problems={whole} />
      </Disclosure>
    </div>
  )
}
