// The frame of every sign: drawn in the ink of the text beside it, and hidden from screen readers, since words stand beside or behind each.
import type { ComponentChildren } from 'preact'

export function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
        {children}
      </g>
    </svg>
  )
}
