// A part that unfolds: the browser's own details element, so that keyboard, search in page and screen readers know it.
import type { ComponentChildren } from 'preact'

interface Props {
  readonly summary: ComponentChildren
  readonly open?: boolean
  readonly class?: string
  readonly children: ComponentChildren
}

export function Disclosure({ summary, open = false, class: extra, children }: Props) {
  return (
    <details class={extra === undefined ? 'fold' : `fold ${extra}`} open={open}>
      <summary>{summary}</summary>
      <div class="fold-body">{children}</div>
    </details>
  )
}
