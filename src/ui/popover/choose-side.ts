// On which side of a line of text a card stands. Decided once, when it opens: a card that changed sides while it unfolds would jump.
// Pure arithmetic over boxes in viewport pixels.
import type { Box } from './layer-types.ts'

/** Room, in px, in which a card with three folded positions shows whole: with that much below, below is where readers look first. */
export const ENOUGH_ROOM = 340

/** Below when there is room enough, or more than above. */
export function chooseSide(line: Box, view: Box): 'bottom-start' | 'top-start' {
  const below = view.y + view.height - (line.y + line.height)
  const above = line.y - view.y
  return below >= ENOUGH_ROOM || below >= above ? 'bottom-start' : 'top-start'
}

/** The line of a wrapped name that the pointer is on; the first where there is no pointer, or it is on none. Null without lines. */
export function lineAt(lines: readonly Box[], point: { readonly x: number; readonly y: number } | null): Box | null {
  const hit = lines.find(
    (line) =>
      point !== null &&
      point.y >= line.y &&
      point.y <= line.y + line.height &&
      point.x >= line.x - SLACK &&
      point.x <= line.x + line.width + SLACK,
  )
  return hit ?? lines[0] ?? null
}

/** Pointers between two letters at a line's end can lie a pixel or two outside its box. */
const SLACK = 2
