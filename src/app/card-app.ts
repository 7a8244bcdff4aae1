// The card script: leaves what makes a page's cards where the reader script of the same frame finds it. Does nothing by itself.
import { createPageCards } from './page-cards.ts'
import { cardDoor } from './script-doors.ts'

export function startCard(): void {
  cardDoor.open(createPageCards)
}
