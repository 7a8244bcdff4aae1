// A button that shows a sign only; its words are its accessible name and its tooltip. At least 24 by 24 px (WCAG 2.2, 2.5.8).
import type { ComponentChildren } from 'preact'

interface Props {
  readonly label: string
  readonly onPress: () => void
  /** For a switch: whether it is on. */
  readonly pressed?: boolean
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly children: ComponentChildren
}

export function IconButton({ label, onPress, pressed, onKeyDown, children }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      {children}
    </button>
  )
}
