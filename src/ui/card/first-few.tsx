// The first few of a list, and a button for the others: a card is for a glance, and each list says how much more there is.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useCard } from './card-context.ts'

interface Props<T> {
  readonly items: readonly T[]
  readonly first: number
  readonly class: string
  /** One list item, with its key; `at`: which it is. */
  readonly each: (item: T, at: number) => ComponentChildren
}

export function FirstFew<T>({ items, first, class: name, each }: Props<T>) {
  const { m, t } = useCard()
  const [all, setAll] = useState(false)
  const rest = items.length - first
  return (
    <>
      <ul class={name}>{(all ? items : items.slice(0, first)).map(each)}</ul>
      {rest > 0 && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? m.less : t.plural(rest, m.more)}
        </button>
      )}
    </>
  )
}
