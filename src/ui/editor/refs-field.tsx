// A list of references: articles that tell something, topics, hosts.
import type { Field } from '../../knowledge/pack/draft-field-types.ts'
import { isList, type Json, type ValuePath, valueAt } from '../../knowledge/pack/draft-path.ts'
import { IconButton } from '../kit/icon-button.tsx'
import { RemoveIcon } from '../kit/page-icons.tsx'
import { RefControl } from './control.tsx'
import { controlId, useForm } from './form-context.ts'
import { ProblemLines, problemsAt } from './labelled-field.tsx'

/** The entries with steps to change them. */
export function useEntries(path: ValuePath) {
  const { record, set } = useForm()
  const value = valueAt(record, path)
  const entries: readonly Json[] = isList(value) ? value : []
  return {
    entries,
    add: (entry: Json) => set(path, [...entries, entry]),
    remove: (index: number) => set(path, entries.toSpliced(index, 1)),
  }
}

/** One choice for each entry, and one more to add the next: choosing is adding. */
export function RefsField({ field, path }: { field: Extract<Field, { type: 'refs' }>; path: ValuePath }) {
  const form = useForm()
  const { words, tongue, key, set } = form
  const { entries, add } = useEntries(path)
  // Without its last entry the list goes: an empty order of topics would be one that none of them is in.
  const remove = (index: number) => set(path, entries.length === 1 ? undefined : entries.toSpliced(index, 1))
  const name = words.fields[field.label]
  const problems = problemsAt(form, path)
  return (
    <fieldset class="form-list" id={controlId(key, path)} tabIndex={-1}>
      <legend>{name}</legend>
      {entries.map((entry, index) => (
        <div class="form-ref" key={index}>
          <RefControl
            id={controlId(key, [...path, index])}
            aria-label={words.entry(name, tongue.number(index + 1))}
            value={typeof entry === 'string' ? entry : ''}
            to={field}
            onChoose={(id) => set([...path, index], id)}
          />
          <IconButton label={words.removeEntry(name, tongue.number(index + 1))} onPress={() => remove(index)}>
            <RemoveIcon />
          </IconButton>
        </div>
      ))}
      <div class="form-ref">
        <RefControl
          // Emptied after each choice: a fresh control for the next.
          key={`next-${entries.length}`}
          id={controlId(key, [...path, 'next'])}
          aria-label={words.addEntry(name)}
          value=""
          to={field}
          onChoose={(id) => id !== '' && add(id)}
        />
      </div>
      <ProblemLines problems={problems} />
    </fieldset>
  )
}
