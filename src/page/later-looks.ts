// Looks again after an application has changed its address: many change the address first and the text a moment later, so that what the
// page was judged by was still the page before. Gets what to do at each look; decides only when. A new call takes the old one's place.

/** So many ms after the change: most texts come within a second; those that are fetched on a slow line within four. */
const LATER = [700, 4_000]
/** A page that is never idle is looked at after this long all the same (ms). */
const MAX_BUSY = 2_000

/** Gives what is called at each change of address. All ends with the signal. */
export function laterLooks(view: Window, look: () => void, signal: AbortSignal): () => void {
  let timers: number[] = []
  let turn = 0
  const stop = (): void => {
    turn++
    for (const timer of timers) view.clearTimeout(timer)
    timers = []
  }
  signal.addEventListener('abort', stop, { once: true })
  return () => {
    stop()
    const own = turn
    const whenIdle = (): void => {
      view.requestIdleCallback(() => turn === own && look(), { timeout: MAX_BUSY })
    }
    timers = LATER.map((wait) => view.setTimeout(whenIdle, wait))
  }
}
