// The form of one record, or of the manifest: what is mostly written stands open, the rest behind a fold.
import type { DraftProblem } from '../../knowledge/pack/check-draft.ts'
import type { Field } from '../../knowledge/pack/draft-field-types.ts'
import type { Json, JsonObject, ValuePath } from '../../knowledge/pack/draft-path.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { FieldView } from './field-view.tsx'
import { type Form, FormContext } from './form-context.ts'
import { ProblemLines } from './labelled-field.tsx'

export type RecordFormProps = Pick<Form, 'words' | 'tongue' | 'choosable'> & {
  /** The record's id, or "manifest". */
  id: string
  record: JsonObject
  fields: readonly Field[]
  problems: readonly DraftProblem[]
  onSet: (path: ValuePath, value: Json | undefined) => void
}

const isOpen = (field: Field): boolean =>
  field.main === true || ((field.type === 'list' || field.type === 'refs') && field.label !== 'names')

export function RecordForm({ id, record, fields, problems, onSet, ...shared }: RecordFormProps) {
  const own = problems.filter((problem) => problem.record === id)
  const open = fields.filter(isOpen)
  const folded = fields.filter((field) => !isOpen(field))
  const isListed = (problem: DraftProblem) => fields.some(({ path }) => path.every((key, depth) => problem.path[depth] === key))
  const form: Form = { ...shared, key: 'form', record, set: onSet, problems: own }
  return (
    <FormContext.Provider value={form}>
      <div class="record-form">
        {/* About the record as a whole, or about a value that the forms do not show. */}
        <ProblemLines problems={own.filter((problem) => !isListed(problem))} />
        {open.map((field) => (
          <FieldView key={field.label} field={field} />
        ))}
        {folded.length > 0 && (
          <Disclosure summary={shared.words.moreFields}>
            {folded.map((field) => (
              <FieldView key={field.label} field={field} />
            ))}
          </Disclosure>
        )}
      </div>
    </FormContext.Provider>
  )
}
