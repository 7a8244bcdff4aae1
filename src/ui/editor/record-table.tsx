// Records of one kind as a table: a row each, the values that are mostly written as cells that can be typed in.

import type { DraftRecord } from '../../knowledge/pack/draft.ts'
import { FORMS } from '../../knowledge/pack/draft-fields.ts'
import type { Json, ValuePath } from '../../knowledge/pack/draft-path.ts'
import { labelOf } from '../../knowledge/pack/known-records.ts'
import type { DraftKind } from '../../knowledge/pack/new-records.ts'
import { cardMessages } from '../i18n/card/card-messages.ts'
import { IconButton } from '../kit/icon-button.tsx'
import { RemoveIcon } from '../kit/page-icons.tsx'
import { Control, type ControlProps } from './control.tsx'
import { controlId, type Form, FormContext } from './form-context.ts'
import { problemsAt } from './labelled-field.tsx'

type RecordTableProps = Pick<Form, 'words' | 'tongue' | 'choosable' | 'problems'> & {
  kind: DraftKind
  records: readonly DraftRecord[]
  onSet: (id: string, path: ValuePath, value: Json | undefined) => void
  onRemove: (id: string) => void
}

export function RecordTable({ kind, records, onSet, onRemove, problems, ...shared }: RecordTableProps) {
  const { words } = shared
  const columns = FORMS[kind].filter(
    (field): field is ControlProps['field'] => field.main === true && field.type !== 'list' && field.type !== 'refs',
  )
  const kinds: Readonly<Record<string, string>> = cardMessages[shared.tongue.language].kinds
  const { outlet, article } = words.fields
  const named: Partial<Record<DraftKind, string>> = {
    outlet,
    article,
    topic: words.views.topics,
    statement: words.views.statements,
    fact: words.views.facts,
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keys too
    <section class="table-scroll" tabIndex={0} aria-label={kinds[kind] ?? named[kind] ?? words.asTable}>
      <table class="record-table">
        <thead>
          <tr>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {words.fields[label]}
              </th>
            ))}
            <th scope="col">
              <span class="visually-hidden">{words.remove('')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map((record, row) => {
            const own = problems.filter((problem) => problem.record === record.id)
            const form: Form = {
              ...shared,
              key: `${kind}-${row}`,
              record,
              problems: own,
              set: (path, value) => onSet(record.id, path, value),
            }
            return (
              <FormContext.Provider key={row} value={form}>
                <tr>
                  {columns.map((field) => {
                    const path = field.type === 'localized' ? [...field.path, 'en'] : field.path
                    const label = `${words.fields[field.label]}: ${labelOf(record)}`
                    return (
                      <td key={field.label} class={`is-${field.type}`}>
                        <Control
                          field={field}
                          path={path}
                          id={controlId(form.key, path)}
                          label={label}
                          invalid={problemsAt(form, path).length > 0}
                        />
                      </td>
                    )
                  })}
                  <td>
                    <IconButton label={words.remove(labelOf(record))} onPress={() => onRemove(record.id)}>
                      <RemoveIcon />
                    </IconButton>
                  </td>
                </tr>
              </FormContext.Provider>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
