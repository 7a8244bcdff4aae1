// The first few of a list, and a button for the others: a card is for a glance, and each list says how much more there is.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useCard } from './card-context.ts'

interface Props<T> {
  readonly items: readonly T[]
  /** The same in the order in which all of them are shown, where that is another. */
  readonly all?: readonly T[]
  readonly first: number
  readonly class: string
  /** One list item, with its key; `at`: which it is. */
  readonly each: (item: T, at: number) => ComponentChildren
}

export function FirstFew<T>({ items, all = items, first, class: name, each }: Props<T>) {
  const { m, t } = useCard()
  const [whole, setWhole] = useState(false)
  const rest = items.length - first
  return (
    <>
      <ul class={name}>{(whole ? all : items.slice(0, first)).map(each)}</ul>
      {rest > 0 && (
        <button type="button" class="more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? m.less : t.plural(rest, m.more)}
        </button>
      )}
    </>
  )
}
