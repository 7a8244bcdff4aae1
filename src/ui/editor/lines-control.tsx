// A list of short texts, written one a line. What is being typed stays as typed, its empty last line included; the record gets the
// lines that hold something.
import { useState } from 'preact/hooks'
import { isList, type ValuePath, valueAt } from '../../knowledge/pack/draft-path.ts'
import { useForm } from './form-context.ts'

type LinesControlProps = { id: string; path: ValuePath }

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export function LinesControl({ path, ...attributes }: LinesControlProps) {
  const { record, set } = useForm()
  const value = valueAt(record, path)
  const lines = isList(value) ? value.filter((line) => typeof line === 'string') : []
  const [typed, setTyped] = useState(lines.join('\n'))
  // Changed from elsewhere (another record, an undo): what the record says is shown.
  const text = linesOf(typed).join('\n') === lines.join('\n') ? typed : lines.join('\n')
  return (
    <textarea
      {...attributes}
      rows={Math.min(6, Math.max(1, lines.length))}
      value={text}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value)
        const next = linesOf(currentTarget.value)
        set(path, next.length === 0 ? undefined : next)
      }}
    />
  )
}
