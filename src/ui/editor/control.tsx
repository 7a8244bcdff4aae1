// The control of one value: a line, a longer text, a date, a choice, a reference, or lines. It has no label of its own: a form writes one
// beside it, a table names it by row and column.
import type { Field } from '../../knowledge/pack/draft-field-types.ts'
import { textAt, type ValuePath, valueAt } from '../../knowledge/pack/draft-path.ts'
import { cardMessages } from '../i18n/card/card-messages.ts'
import { choicesOf, choiceWord, useForm } from './form-context.ts'
import { LinesControl } from './lines-control.tsx'

/** A list of the languages' codes stands once in the page (editor-page.tsx). */
export const LANGUAGE_LIST = 'editor-languages'

/** What a report's origin is where that is no outlet. */
const SPEAKER = 'speaker'

export type ControlProps = {
  field: Exclude<Field, { type: 'list' | 'refs' }>
  /** From the record's root. */
  path: ValuePath
  id: string
  /** Where no label stands beside it. */
  label?: string
  describedBy?: string | undefined
  invalid?: boolean
}

export function Control({ field, path, id, label, describedBy, invalid = false }: ControlProps) {
  const form = useForm()
  const { record, set } = form
  const value = textAt(record, path)
  const shared = { id, 'aria-label': label, 'aria-describedby': describedBy, 'aria-invalid': invalid }
  const onInput = (event: { currentTarget: { value: string } }) => set(path, event.currentTarget.value)
  if (field.type === 'lines') return <LinesControl {...shared} path={path} />
  if (field.type === 'ref') {
    return <RefControl {...shared} value={value} to={field} onChoose={(next) => set(path, next)} />
  }
  if (field.type === 'choice') {
    const isNull = valueAt(record, path) === null
    const none = field.orNull ? choiceWord(form, 'stances', 'none') : form.words.nothingChosen
    return (
      <select
        {...shared}
        value={isNull ? '' : value}
        onChange={({ currentTarget }) => set(path, currentTarget.value === '' && field.orNull ? null : currentTarget.value)}
      >
        {(field.optional || field.orNull) && <option value="">{none}</option>}
        {!field.optional && !field.orNull && value === '' && <option value="">{form.words.choose}</option>}
        {choicesOf(field.of).map((each) => (
          <option key={each} value={each} selected={each === value}>
            {choiceWord(form, field.of, each)}
          </option>
        ))}
      </select>
    )
  }
  if (field.type === 'long' || (field.type === 'localized' && field.long)) {
    return <textarea {...shared} rows={2} value={value} onInput={onInput} />
  }
  const extra = field.type === 'language' ? { list: LANGUAGE_LIST, size: 8 } : field.type === 'date' ? { size: 12 } : {}
  return <input type="text" {...shared} {...extra} value={value} onInput={onInput} spellcheck={field.type === 'localized'} />
}

type RefControlProps = {
  id: string
  value: string
  to: Extract<Field, { type: 'ref' | 'refs' }>
  onChoose: (id: string) => void
}

/** A choice among records, by their names; one that is nowhere is shown by its id, so that it is seen and not lost. */
export function RefControl({ value, to, onChoose, ...attributes }: RefControlProps) {
  const { words, tongue, choosable } = useForm()
  const { own, known } = choosable(to.to)
  const orSpeaker = to.type === 'ref' && to.orSpeaker === true
  const isKnown = value === '' || (orSpeaker && value === SPEAKER) || [...own, ...known].some(({ id }) => id === value)
  const option = ({ id, label }: { id: string; label: string }) => (
    <option key={id} value={id} selected={id === value}>
      {label}
    </option>
  )
  return (
    <select {...attributes} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      <option value="">{to.type === 'ref' && to.optional ? words.nothingChosen : words.choose}</option>
      {!isKnown && option({ id: value, label: words.notThere(value) })}
      {orSpeaker && option({ id: SPEAKER, label: cardMessages[tongue.language].originSpeaker })}
      {own.length > 0 && <optgroup label={words.ownRecords}>{own.map(option)}</optgroup>}
      {known.length > 0 && <optgroup label={words.knownRecords}>{known.map(option)}</optgroup>}
    </select>
  )
}
