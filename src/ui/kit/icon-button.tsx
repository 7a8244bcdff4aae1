// A button that shows a sign only; its words are its accessible name and its tooltip. At least 24 by 24 px (WCAG 2.2, 2.5.8).
import type { ComponentChildren } from 'preact'

interface Props {
  readonly label: string
  /** Tooltip, where it says more than the label (what a press does now). */
  readonly hint?: string
  readonly onPress: () => void
  /** For a switch: whether it is on. */
  readonly pressed?: boolean
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly children: ComponentChildren
}

export function IconButton({ label, hint, onPress, pressed, onKeyDown, children }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={hint ?? label}
      aria-pressed={pressed}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      {children}
    </button>
  )
}
