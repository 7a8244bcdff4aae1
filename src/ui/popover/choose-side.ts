// On which side of a line of text a card stands. Decided once, when it opens: a card that changed sides while it unfolds would jump.
// Pure arithmetic over boxes in viewport pixels.
import type { Box } from './layer-types.ts'

/** Room, in px, in which a card with three folded positions shows whole: with that much below, below is where readers look first. */
export const ENOUGH_ROOM = 340

/** Below when there is room enough, or more than above. */
export function chooseSide(line: Box, view: Box): 'bottom-start' | 'top-start' {
  const below = roomBeside(line, view, 'bottom-start')
  const above = roomBeside(line, view, 'top-start')
  return below >= ENOUGH_ROOM || below >= above ? 'bottom-start' : 'top-start'
}

/** The height between the line and the edge of what is seen, on that side, in px. */
export function roomBeside(line: Box, view: Box, side: ReturnType<typeof chooseSide>): number {
  return side === 'bottom-start' ? view.y + view.height - (line.y + line.height) : line.y - view.y
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
