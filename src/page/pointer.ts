// Pointer, touch, scrolling and Escape -> what they mean for marks. Gets a way to ask which marks lie under a point; calls back plainly,
// for the hover table to decide. Only events of the reader's own hand count; at most one hit test for each frame, none while scrolling.

export interface PointerCallbacks<M> {
  /**
   * Mouse or pen over a mark: at each move that changes frame, so that a rest can be told; and at the end of a scroll where it moved during
   * that, or is on the same mark still. `point` in the viewport; `late`: milliseconds since that move, or since the scroll ended.
   */
  readonly enter: (mark: M, point: { x: number; y: number }, late: number) => void
  /** The pointer is on no mark any more (also when it goes onto a card, or out of the page). */
  readonly leave: () => void
  readonly scroll: () => void
  readonly scrollEnd: () => void
  /** A touch tapped a mark's text, or the free place behind a link that holds one. The page gets its tap as always: a link is followed. */
  readonly tap: (mark: M, point: { x: number; y: number }) => void
  /** A press outside marks and our own host. */
  readonly press: () => void
  /** Escape was pressed; true: it closed something, and the page is not to act on it too. */
  readonly escape: () => boolean
}

export interface PointerSource<M> {
  /** Marks under a point, innermost first. */
  readonly marksAt: (x: number, y: number) => readonly M[]
  /** The mark in a link that ends just before a point without a mark; null where there is none. */
  readonly markBefore: (x: number, y: number) => M | null
  /** Is this our own host element? */
  readonly isOwn: (target: EventTarget | null) => boolean
}

/** A finger that moved further (pixels) or stayed longer (ms) was scrolling or selecting, not tapping. */
const TAP_DISTANCE = 12
const TAP_TIME = 500
/** A scroll counts as going on this long (ms) after its last event, where `scrollend` does not come: two frames at 15 fps. */
const SCROLL_REST = 150
/** A hand that turns a wheel shakes the mouse by less than this (px): what is then scrolled under the pointer was not pointed at. */
const WHEEL_SHAKE = 5

/** Listens on the window, in the capture phase, so that a page that stops its events does not stop ours. Ends with the signal. */
export function watchPointer<M>(view: Window, source: PointerSource<M>, on: PointerCallbacks<M>, signal: AbortSignal): void {
  const passive: AddEventListenerOptions = { capture: true, passive: true, signal }
  let moved: PointerEvent | null = null
  let frame = 0
  /** The move whose place was looked at last, and the mark that it was on. */
  let looked: PointerEvent | null = null
  let at: M | null = null
  /** The pointer has not moved since before a scroll. */
  let rests = false
  let lastScroll = Number.NEGATIVE_INFINITY
  let stillSince = Number.NEGATIVE_INFINITY
  let down: { x: number; y: number; time: number } | null = null

  const isScrolling = (): boolean => performance.now() - lastScroll < SCROLL_REST

  const isWhereLooked = (move: PointerEvent): boolean =>
    looked !== null && Math.hypot(move.clientX - looked.clientX, move.clientY - looked.clientY) < WHEEL_SHAKE

  function leave(): void {
    if (at === null) return
    at = null
    on.leave()
  }

  function look(): void {
    frame = 0
    const event = moved
    if (event === null || signal.aborted || isScrolling()) return
    const { clientX: x, clientY: y } = event
    const mark = source.isOwn(event.target) ? undefined : source.marksAt(x, y)[0]
    // What was scrolled under a pointer that rests was not pointed at.
    if (mark === undefined || (rests && mark !== at)) leave()
    else {
      at = mark
      // A browser that blurs its times may put the event after now.
      on.enter(mark, { x, y }, Math.max(0, performance.now() - Math.max(event.timeStamp, stillSince)))
    }
    if (!rests) looked = event
  }

  function lookNextFrame(): void {
    if (frame === 0) frame = view.requestAnimationFrame(look)
  }

  view.addEventListener(
    'pointermove',
    (event) => {
      // A tap's imitation of a mouse arrives with the pointer type of touch.
      if (!event.isTrusted || event.pointerType === 'touch') return
      // A pressed button is a selection or a drag: what it began on is not pointed at any more, and a card would cover what is being selected.
      moved = event.buttons === 0 ? event : null
      if (moved === null) return leave()
      rests = false
      lookNextFrame()
    },
    passive,
  )
  view.document.addEventListener(
    'pointerout',
    (event) => {
      if (event.isTrusted && event.relatedTarget === null && event.pointerType !== 'touch') {
        moved = null
        looked = null
        leave()
      }
    },
    passive,
  )
  view.addEventListener(
    'scroll',
    (event) => {
      if (!event.isTrusted) return
      const wasStill = !isScrolling()
      lastScroll = performance.now()
      if (wasStill) on.scroll()
    },
    passive,
  )
  view.addEventListener(
    'scrollend',
    (event) => {
      if (!event.isTrusted) return
      lastScroll = Number.NEGATIVE_INFINITY
      stillSince = performance.now()
      on.scrollEnd()
      if (moved === null) return
      rests = isWhereLooked(moved)
      if (!rests || at !== null) lookNextFrame()
    },
    passive,
  )
  view.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || source.isOwn(event.target)) return
      down = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY, time: event.timeStamp } : null
      if (source.marksAt(event.clientX, event.clientY).length === 0) on.press()
    },
    passive,
  )
  view.addEventListener('pointercancel', () => (down = null), passive)
  view.addEventListener(
    'pointerup',
    (event) => {
      const start = down
      down = null
      if (!event.isTrusted || start === null || event.timeStamp - start.time > TAP_TIME) return
      const { clientX: x, clientY: y } = event
      if (Math.hypot(x - start.x, y - start.y) > TAP_DISTANCE) return
      const mark = source.marksAt(x, y)[0] ?? source.markBefore(x, y)
      if (mark !== null) on.tap(mark, { x, y })
    },
    passive,
  )
  watchEscape(view, on.escape, signal)
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame))
}

/**
 * Asks `onEscape` at each press of Escape in a window; what it answers with true, the page does not hear of, nor of the key's release:
 * many pages close their dialogs then.
 */
export function watchEscape(view: Window, onEscape: PointerCallbacks<unknown>['escape'], signal: AbortSignal): void {
  let taken = false
  function hear(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return
    // A key held down is one press.
    if (event.type === 'keydown' && !(event.repeat && taken)) taken = onEscape()
    if (!taken) return
    event.preventDefault()
    event.stopPropagation()
  }
  for (const type of ['keydown', 'keyup'] as const) view.addEventListener(type, hear, { capture: true, signal })
}
