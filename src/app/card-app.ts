// The card script: leaves the card layer where the reader script of the same frame finds it. Does nothing by itself.
import { mountCardLayer } from '../ui/popover/card-layer.tsx'
import { cardDoor } from './script-doors.ts'

export function startCard(): void {
  cardDoor.open(mountCardLayer)
}
