// Moving and resizing a pinned card: by dragging, by arrow keys, and by single presses (no action needs a drag: WCAG 2.2, 2.5.7).
// Works on the frame's own style; the card stays whole on the screen.
import { moveFrame, viewOf } from './follow.ts'
import { watchSize } from './watch-size.ts'

/** One press of an arrow key, px; with Shift. */
const STEP = 16
const BIG_STEP = 64
/** From the edges of the screen, px. */
const MARGIN = 8
const LEAST = { width: 260, height: 160 }

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Moves the frame to a place, kept on the screen. */
export function moveTo(frame: HTMLElement, x: number, y: number): void {
  const view = viewOf(frame.ownerDocument)
  const most = { x: view.x + view.width - frame.offsetWidth - MARGIN, y: view.y + view.height - frame.offsetHeight - MARGIN }
  moveFrame(frame, Math.max(view.x + MARGIN, Math.min(x, most.x)), Math.max(view.y + MARGIN, Math.min(y, most.y)))
}

/** Keeps a pinned frame whole on the screen while it or the window changes size. Returns its undo. */
export function keepOnScreen(frame: HTMLElement): () => void {
  const settle = () => {
    const { x, y } = frame.getBoundingClientRect()
    moveTo(frame, x, y)
  }
  settle()
  const unwatch = watchSize(frame, settle)
  const view = frame.ownerDocument.defaultView
  view?.addEventListener('resize', settle)
  return () => {
    unwatch()
    view?.removeEventListener('resize', settle)
  }
}

/** Gives the frame a size, kept between the least that can be read and the room to the edge of the screen. */
export function resizeTo(frame: HTMLElement, width: number, height: number): void {
  const view = viewOf(frame.ownerDocument)
  const box = frame.getBoundingClientRect()
  const most = { width: view.x + view.width - box.x - MARGIN, height: view.y + view.height - box.y - MARGIN }
  frame.style.setProperty('inline-size', `${Math.max(LEAST.width, Math.min(width, most.width))}px`)
  frame.style.setProperty('block-size', `${Math.max(LEAST.height, Math.min(height, most.height))}px`)
  frame.style.setProperty('--tall', `${most.height}px`)
}

/** An arrow key as a way in px; null for other keys. */
export function arrowStep(event: KeyboardEvent): { readonly x: number; readonly y: number } | null {
  const arrow = ARROWS[event.key]
  if (arrow === undefined || event.ctrlKey || event.altKey || event.metaKey) return null
  const step = event.shiftKey ? BIG_STEP : STEP
  return { x: arrow[0] * step, y: arrow[1] * step }
}

/** The next corner of the screen for a press on the move button: clockwise from where the card is nearest. */
export function nextCorner(frame: HTMLElement): void {
  const view = viewOf(frame.ownerDocument)
  const box = frame.getBoundingClientRect()
  const right = box.x + box.width / 2 > view.x + view.width / 2
  const low = box.y + box.height / 2 > view.y + view.height / 2
  // Top left, top right, bottom right, bottom left: one goes right while high, and down while right.
  moveTo(frame, low ? view.x : view.x + view.width, right ? view.y + view.height : view.y)
}

/**
 * Follows a drag that began with this press. `onMove` gets the way from the start, px; it ends with the press, or when the pointer is
 * taken away: then `onEnd` is called. Only the main button drags.
 */
export function drag(event: PointerEvent, onMove: (x: number, y: number) => void, onEnd?: () => void): void {
  const grip = event.currentTarget as Element | null
  if (event.button !== 0 || grip === null) return
  const from = { x: event.clientX, y: event.clientY }
  const end = new AbortController()
  grip.setPointerCapture(event.pointerId)
  grip.addEventListener('pointermove', (move) => onMove((move as PointerEvent).clientX - from.x, (move as PointerEvent).clientY - from.y), {
    signal: end.signal,
  })
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'])
    grip.addEventListener(type, () => end.abort(), { signal: end.signal })
  if (onEnd !== undefined) end.signal.addEventListener('abort', onEnd)
}
