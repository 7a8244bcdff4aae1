// The other frames of the tab, while a card of this frame is open: Escape and presses there go to this frame too, since the reader's focus
// and pointer may be in any of them while the card is drawn in the top one. Only frames of the page's own origin can be reached.

import { watchEscape } from '../page/pointer.ts'

export type OtherFrames = {
  /** Something was pressed there, but not in a card of ours. */
  press: () => void
  /** True: it closed something, and that frame's page is not to act on it too. */
  escape: () => boolean
  isOwn: (target: EventTarget | null) => boolean
}

/** Every window below this one, itself first, as far as it can be reached. */
function windowsIn(view: Window): Window[] {
  const below: Window[] = []
  for (let at = 0; at < view.length; at++) {
    try {
      const inner = view[at]
      // Asking for a document across origins throws, or gives none.
      if (inner?.document != null) below.push(...windowsIn(inner))
    } catch {
      // A frame of another origin: nothing of ours is there.
    }
  }
  return [view, ...below]
}

/** Listens in all frames that are there now, this one left out, until the signal aborts. */
export function watchOtherFrames(view: Window, top: Window, on: OtherFrames, signal: AbortSignal): void {
  for (const other of windowsIn(top)) {
    if (other === view) continue
    other.addEventListener('pointerdown', (event) => event.isTrusted && !on.isOwn(event.target) && on.press(), {
      capture: true,
      passive: true,
      signal,
    })
    watchEscape(other, on.escape, signal)
  }
}
