// The heading of a page of the dossier. It tells when its page is there, so that keyboard and screen reader go on from here and not from
// the link that is gone.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useCard } from '../card/card-context.ts'
import { useDossier } from './dossier-context.ts'

/** For the first heading of a page: the page is named by it, and reading goes on there. */
export function useArrival(title: string) {
  const { arrive } = useDossier()
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (heading.current !== null) arrive(heading.current, title)
  }, [title])
  return heading
}

/** `kind`: what sort of entry it is; none for the dossier's own lists. */
export function PageTitle({ kind, title, native = null }: { kind?: string; title: string; native?: string | null }) {
  const { m } = useCard()
  const { d } = useDossier()
  const heading = useArrival(title)
  return (
    <header class="page-title">
      <a class="page-back" href="#overview">
        <span class="visually-hidden">{m.back}: </span>
        {d.overview}
      </a>
      {kind !== undefined && <p class="kind">{kind}</p>}
      <h2 ref={heading} tabIndex={-1}>
        {title}{' '}
        {native !== null && (
          <span class="native" dir="auto">
            {native}
          </span>
        )}
      </h2>
      {kind !== undefined && <UnfoldAll />}
    </header>
  )
}

/** Unfolds every statement's words and sources on the page, for reading on, or folds them again. */
function UnfoldAll() {
  const { d } = useDossier()
  const [open, setOpen] = useState(false)
  return (
    <button
      type="button"
      class="quiet-button unfold-button"
      aria-expanded={open}
      onClick={(event) => {
        for (const fold of event.currentTarget.closest('article')?.querySelectorAll('details') ?? []) fold.open = !open
        setOpen(!open)
      }}
    >
      {open ? d.fold : d.unfold}
    </button>
  )
}
