// One field of a form, whatever its type. A list has a small form for each entry (names, posts, reports, who took part), whose fields are
// fields again.
import type { Field } from '../../knowledge/pack/draft-field-types.ts'
import type { ValuePath } from '../../knowledge/pack/draft-path.ts'
import { IconButton } from '../kit/icon-button.tsx'
import { RemoveIcon } from '../kit/page-icons.tsx'
import { controlId, useForm } from './form-context.ts'
import { ByLanguage, Labelled, ProblemLines, problemsOf } from './labelled-field.tsx'
import { RefsField, useEntries } from './refs-field.tsx'

/** `at`: where the field's record or entry stands in the whole record. */
export function FieldView({ field, at = [] }: { field: Field; at?: ValuePath }) {
  const path = [...at, ...field.path]
  if (field.type === 'list') return <ListField field={field} path={path} />
  if (field.type === 'refs') return <RefsField field={field} path={path} />
  if (field.type === 'localized' || (field.type === 'lines' && field.byLanguage)) return <ByLanguage field={field} path={path} />
  return <Labelled field={field} path={path} />
}

function ListField({ field, path }: { field: Extract<Field, { type: 'list' }>; path: ValuePath }) {
  const form = useForm()
  const { words, tongue, key } = form
  const { entries, add, remove } = useEntries(path)
  const name = words.fields[field.label]
  const hint = (words.fieldHints as Partial<Record<string, string>>)[field.label]
  const own = problemsOf(form, path)
  return (
    <fieldset class="form-list" id={controlId(key, path)} tabIndex={-1}>
      <legend>{name}</legend>
      {hint !== undefined && <p class="option-hint">{hint}</p>}
      {entries.map((_entry, index) => (
        <fieldset class="form-entry" key={index}>
          <legend class="visually-hidden">{words.entry(name, tongue.number(index + 1))}</legend>
          <div class="form-grid">
            {field.item.map((each) => (
              <FieldView key={each.label} field={each} at={[...path, index]} />
            ))}
          </div>
          <IconButton label={words.removeEntry(name, tongue.number(index + 1))} onPress={() => remove(index)}>
            <RemoveIcon />
          </IconButton>
        </fieldset>
      ))}
      <ProblemLines problems={own} />
      <button type="button" class="choice-button" onClick={() => add(field.fresh)}>
        {words.addEntry(name)}
      </button>
    </fieldset>
  )
}
