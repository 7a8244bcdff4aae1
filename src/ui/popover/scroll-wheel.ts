// Scrolling a card by the wheel while the pointer is on its head, which stands outside the part that scrolls: the browser would scroll the page
// below, and carry it away from under the card. Inside that part the browser does it.
import { scrolledBox } from './scroll-keys.ts'

/** What a wheel's turn is told in, in px: pixels, lines of text, pages (what the box shows). */
const UNITS = [() => 1, () => 40, (box: Element) => box.clientHeight] as const

/** Scrolls the frame's card where the wheel was turned in the frame, but not in what scrolls. A card that shows whole lets the page scroll. */
export function scrollByWheel(event: WheelEvent, frame: HTMLElement): void {
  const box = scrolledBox(frame)
  if (box === undefined || box.contains(event.target as Element) || box.scrollHeight <= box.clientHeight) return
  // With the key held it zooms.
  if (event.ctrlKey || event.deltaY === 0) return
  event.preventDefault()
  box.scrollBy({ top: event.deltaY * (UNITS[event.deltaMode]?.(box) ?? 1), behavior: 'instant' })
}
