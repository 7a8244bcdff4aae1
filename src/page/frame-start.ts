// When an inner frame is first looked at: not while it is being filled, since pages open frames for short work of their own (editors, charts,
// forms, a step of a benchmark), and each would pay for being looked at. The reader's coming to it, or a calm moment some seconds later.
// Decides only when; what is done then is the caller's.

/** How long (ms) an inner frame is left to itself. Names there are marked so much later than in the page round it. */
const LEFT_ALONE = 3_000
/** A frame that is never idle is looked at after this long (ms) all the same. */
const MAX_BUSY = 2_000
/** By these a reader shows that they are in the frame. */
const COMINGS = ['pointermove', 'pointerdown', 'wheel', 'keydown'] as const

/** Calls back once: at the reader's first own event in this frame, or when it is idle after a few seconds. Scripts' events do not count. */
export function whenFrameIsSettled(view: Window, begin: () => void): void {
  const waiting = new AbortController()
  const { signal } = waiting
  const start = (): void => {
    if (signal.aborted) return
    waiting.abort()
    view.clearTimeout(timer)
    begin()
  }
  const timer = view.setTimeout(() => view.requestIdleCallback(start, { timeout: MAX_BUSY }), LEFT_ALONE)
  for (const type of COMINGS) view.addEventListener(type, (event) => event.isTrusted && start(), { capture: true, passive: true, signal })
}
