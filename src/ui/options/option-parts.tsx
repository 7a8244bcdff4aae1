// The parts that every section of the options is made of: the section with its reset, and rows with a label and one control.
// A row hides itself while a search does not match it, and a section without a matching row hides whole.
import type { ComponentChildren } from 'preact'
import { useContext, useId } from 'preact/hooks'
import { matches } from '../kit/search-text.ts'
import { OptionQuery, useMatch } from './option-search.ts'

type OptionSectionProps = {
  id: string
  title: string
  hint?: string
  /** Other words for the whole of it. */
  keywords: string
  /** The texts of its rows, by which a search finds it. */
  terms: readonly string[]
  reset?: { label: string; onReset: () => void } | undefined
  children: ComponentChildren
}

export function OptionSection({ id, title, hint, keywords, terms, reset, children }: OptionSectionProps) {
  const query = useContext(OptionQuery)
  const isWhole = matchesOne(query, [title, keywords])
  if (!isWhole && !matchesOne(query, terms)) return null
  return (
    <section class="option-section" id={id} aria-labelledby={`${id}-title`}>
      <header class="option-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {reset !== undefined && (
          <button type="button" class="quiet-button" aria-label={`${reset.label}: ${title}`} onClick={reset.onReset}>
            {reset.label}
          </button>
        )}
      </header>
      {hint !== undefined && <p class="option-hint">{hint}</p>}
      <OptionQuery.Provider value={isWhole ? '' : query}>{children}</OptionQuery.Provider>
    </section>
  )
}

const matchesOne = (query: string, terms: readonly string[]): boolean => terms.some((term) => matches(query, [term]))

type RowProps = {
  label: string
  hint?: string | undefined
  children: (ids: { control: string; hint: string | undefined }) => ComponentChildren
}

/** A row: the label, what it means, and the control, tied together by ids. */
export function OptionRow({ label, hint, children }: RowProps) {
  const control = useId()
  const hintId = `${control}-hint`
  if (!useMatch([label, hint ?? ''])) return null
  return (
    <div class="option-row">
      <div class="option-label">
        <label for={control}>{label}</label>
        {hint !== undefined && (
          <p id={hintId} class="option-hint">
            {hint}
          </p>
        )}
      </div>
      {children({ control, hint: hint === undefined ? undefined : hintId })}
    </div>
  )
}

export function SwitchRow({ label, hint, on, onSwitch }: { label: string; hint?: string; on: boolean; onSwitch: (on: boolean) => void }) {
  return (
    <OptionRow label={label} hint={hint}>
      {(ids) => (
        <input
          type="checkbox"
          class="switch"
          id={ids.control}
          aria-describedby={ids.hint}
          checked={on}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
      )}
    </OptionRow>
  )
}

type SelectRowProps<T extends string> = {
  label: string
  hint?: string
  value: T
  choices: readonly { value: T; label: string; lang?: string }[]
  onChoose: (value: T) => void
}

export function SelectRow<T extends string>({ label, hint, ...choice }: SelectRowProps<T>) {
  return (
    <OptionRow label={label} hint={hint}>
      {(ids) => <Select id={ids.control} describedBy={ids.hint} {...choice} />}
    </OptionRow>
  )
}

type SelectProps<T extends string> = Omit<SelectRowProps<T>, 'label' | 'hint'> & {
  id?: string
  label?: string
  describedBy?: string | undefined
  disabled?: boolean
}

export function Select<T extends string>({ id, label, describedBy, value, choices, disabled = false, onChoose }: SelectProps<T>) {
  return (
    <select
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      disabled={disabled}
      onChange={(event) => onChoose(event.currentTarget.value as T)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} lang={choice.lang} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
