// The card script: leaves the card layer where the content script of the same frame finds it. Does nothing by itself.
import { mountCardLayer } from '../ui/popover/card-layer.tsx'
import { openDoor } from './card-door.ts'

export function startCard(): void {
  openDoor(mountCardLayer)
}
