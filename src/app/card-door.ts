// Where the card script leaves its entrance for the content script of the same frame: both run in one isolated world, which the
// page cannot look into, but are two files, since only the second carries Preact. A symbol, so that no page element can shadow it.
import type { CardLayer, LayerOptions } from '../ui/popover/layer-types.ts'

/** Draws cards into the document, which may be that of an outer frame, until the signal aborts. */
export type MountLayer = (document: Document, options: LayerOptions, signal?: AbortSignal) => CardLayer

const DOOR = Symbol.for('sidelight card')
const world = globalThis as { [DOOR]?: MountLayer }

export function openDoor(mount: MountLayer): void {
  world[DOOR] = mount
}

/** Null until the card script has run in this frame. */
export function cardDoor(): MountLayer | null {
  return world[DOOR] ?? null
}
