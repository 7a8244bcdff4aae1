// Where the chosen actor appears along the page: positions for a soft edge beside the scroll bar, and counts above and below.
// Gives data only; the drawing is the card host's. Positions are of the whole scrolled page, so that they stay while it scrolls.
import { rectOf } from './marks.ts'
import type { PageMark } from './page-mark.ts'

export interface EdgeMarkers {
  /** Heights from 0 (top of the page) to 1 (its end), in order, near ones drawn together. */
  readonly positions: readonly number[]
  /** Marks of the key that lie wholly above and below the viewport. */
  readonly above: number
  readonly below: number
}

/** Rectangles to ask for at once: each is cheap once the layout is clean, a thousand are not. Beyond it, marks are taken evenly. */
const MAX_RECTS = 400
/** Positions closer than this part of the page fall on the same few pixels. */
const RESOLUTION = 0.004

/**
 * The edge for marks of one actor, along the page in `view`; marks of an inner frame begin `offset` px below that window's upper edge.
 * Asks for layout: call it when the choice changes, and for the counts when scrolling has come to rest.
 */
export function edgeMarkers(marks: readonly PageMark[], view: Window, offset = 0): EdgeMarkers {
  const step = Math.max(1, Math.ceil(marks.length / MAX_RECTS))
  const whole = Math.max(1, view.document.scrollingElement?.scrollHeight ?? view.innerHeight)
  const positions: number[] = []
  let above = 0
  let below = 0
  for (let at = 0; at < marks.length; at += step) {
    const rect = rectOf(marks[at])
    if (rect === null) continue
    const count = Math.min(step, marks.length - at)
    const upper = rect.top + offset
    if (upper + rect.height <= 0) above += count
    else if (upper >= view.innerHeight) below += count
    positions.push(Math.min(1, Math.max(0, (upper + view.scrollY) / whole)))
  }
  positions.sort((a, b) => a - b)
  return { positions: positions.filter((position, at) => at === 0 || position - (positions[at - 1] ?? 0) >= RESOLUTION), above, below }
}
