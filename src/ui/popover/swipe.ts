// Swiping a sheet away: it follows the finger downwards from its head, and goes when it was let go far enough down, or fast enough.
// One way among three: the button in its head and a tap beside it close it too (no action needs a drag: WCAG 2.2, 2.5.7).
import { drag } from './move-frame.ts'

/** Let go below this part of its height, the sheet goes. */
const FAR = 0.3
/** So fast (px for each ms), over so many px at least, it goes however short the way. */
const FAST = 0.5
const LEAST = 24

/** Follows a press on the sheet's head; `onAway` when it was swiped away, else the sheet goes back to its place. */
export function swipe(event: PointerEvent, sheet: HTMLElement, onAway: () => void): void {
  const start = performance.now()
  let down = 0
  drag(
    event,
    (_x, y) => {
      down = Math.max(0, y)
      sheet.style.setProperty('translate', `0 ${down}px`)
    },
    () => {
      const speed = down / Math.max(1, performance.now() - start)
      if (down > sheet.offsetHeight * FAR || (down > LEAST && speed > FAST)) onAway()
      else sheet.style.removeProperty('translate')
    },
  )
}
