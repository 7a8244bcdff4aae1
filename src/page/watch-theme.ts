// Tells when the page may have changed its colours: the system's scheme, or a class or attribute of an element that holds the article, where
// sites keep their theme: at the top, or on the box of their application. Says "may", the caller looks whether anything did change.
import { shownParentOf } from './native-tree.ts'

/** What the reader's system says: pages that follow it change without an attribute. */
const SYSTEM = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']
/** Colours often fade over; after this long (ms) they are what they will be. */
const FADE = 400

/** Each look that finds no other colours makes the next one wait twice as long, at most this long (ms): pages animate what holds them. */
const LONGEST_WAIT = 5_000
/** After so long (ms) without a sign the next one is looked after at once again. */
const CALM = 10_000

/** Gives a function that watches all that an element stands in, from then on. `onChange` looks, and says whether there are other colours. */
export function watchTheme(document: Document, onChange: () => boolean, signal: AbortSignal): (element: Element) => void {
  const view = document.defaultView
  if (view === null || signal.aborted) return () => undefined
  let timer: number | undefined
  let wait = FADE
  let lastSign = 0
  const soon = (): void => {
    const now = view.performance.now()
    if (now - lastSign > CALM) wait = FADE
    lastSign = now
    timer ??= view.setTimeout(() => {
      timer = undefined
      wait = onChange() ? FADE : Math.min(wait * 2, LONGEST_WAIT)
    }, wait)
  }
  const systemTurned = (): void => {
    view.clearTimeout(timer)
    timer = undefined
    wait = FADE
    soon()
  }
  const observer = new view.MutationObserver(soon)
  const watched = new WeakSet<Node>()
  const watchAbove = (element: Element): void => {
    for (let up = shownParentOf(element); up !== null && !watched.has(up); up = shownParentOf(up)) {
      watched.add(up)
      if (up.nodeType === 1) observer.observe(up, { attributes: true })
    }
  }
  for (const query of SYSTEM) view.matchMedia(query).addEventListener('change', systemTurned, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    view.clearTimeout(timer)
  })
  return watchAbove
}
