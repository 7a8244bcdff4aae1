// Scrolling a card by keys while the focus is on the card itself or in its head: those stand outside the part that scrolls, so that the
// browser would scroll the page below instead. Inside that part the browser does it.

/** Of a line of text and a page, in px and in parts of what shows; the browsers' own steps. */
const LINE = 40
const PAGE = 0.875

/** How far a key scrolls; null: it does not. A page is what the box shows. */
function wayOf(event: KeyboardEvent, box: Element): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  switch (event.key) {
    case 'ArrowDown':
      return LINE
    case 'ArrowUp':
      return -LINE
    case 'PageDown':
      return box.clientHeight * PAGE
    case 'PageUp':
      return -box.clientHeight * PAGE
    case ' ':
      return box.clientHeight * (event.shiftKey ? -PAGE : PAGE)
    case 'Home':
      return -box.scrollHeight
    case 'End':
      return box.scrollHeight
    default:
      return null
  }
}

/** The part of a frame that scrolls: its card's body, or in a low window the card. */
export function scrolledBox(frame: HTMLElement): Element | undefined {
  const boxes = [...frame.querySelectorAll('.card, .body')]
  return boxes.find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight) ?? boxes.at(-1)
}

/** Scrolls the frame's card where a key asks for it and the browser would scroll something else. */
export function scrollByKey(event: KeyboardEvent, frame: HTMLElement): void {
  const target = event.target as Element
  const box = scrolledBox(frame)
  if (event.defaultPrevented || box === undefined || (target !== frame && box.contains(target))) return
  // Space presses a button.
  if (event.key === ' ' && target.closest('button, a, summary') !== null) return
  const way = wayOf(event, box)
  if (way === null) return
  event.preventDefault()
  box.scrollBy({ top: way, behavior: 'instant' })
}
