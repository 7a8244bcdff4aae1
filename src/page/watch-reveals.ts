// Tells when text that was hidden by style may have come to show: sections that a click opens, paragraphs that fade in as they are scrolled
// to, what a cookie wall in a frame had covered. A style changes without a word to observers, and so does the registry of highlights; what
// goes with such changes are these events, and, where a text is hidden, other classes and styles on it or above it. Nothing runs between them.
import { shownParentOf } from './native-tree.ts'

const SIGNS = ['transitionend', 'animationend', 'animationcancel', 'click', 'toggle', 'scrollend']
/** A press in a frame is not heard outside it, and what it takes away may be the frame itself: then the pointer comes onto the page from there. */
const comesFromFrame = ({ relatedTarget }: PointerEvent): boolean =>
  relatedTarget === null || /^i?frame$/.test((relatedTarget as Partial<Element>).localName ?? '')

/** What a script fades in step by step, without the browser's own animations, has mostly done so after this long, in milliseconds. */
const FADE = 1_000

/** Scripts that count how far the page is scrolled write that into a style at each step: so long, in milliseconds, one look serves all. */
const RESTYLED = 500
const STYLED: MutationObserverInit = { attributes: true, attributeFilter: ['class', 'style'] }

/**
 * Calls back soon after each sign and once more when a fade would be over. Gives what is to be called with each element of which some text is
 * hidden: from then on other classes and styles on it, in it and above it are signs, too.
 */
export function watchReveals(document: Document, onSign: () => void, signal: AbortSignal): (hidden: Element) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let restyled: ReturnType<typeof setTimeout> | undefined
  const sign = (): void => {
    // The page's own listeners, which do the revealing, may come after this one.
    clearTimeout(timer)
    timer = setTimeout(() => {
      onSign()
      timer = setTimeout(onSign, FADE)
    })
  }
  const listening = { signal, capture: true, passive: true }
  for (const type of SIGNS) document.addEventListener(type, sign, listening)
  document.addEventListener('pointerover', (event) => comesFromFrame(event) && sign(), listening)
  const styles = new (document.defaultView ?? globalThis).MutationObserver(() => {
    restyled ??= setTimeout(() => {
      restyled = undefined
      onSign()
    }, RESTYLED)
  })
  const watched = new WeakSet<Element>()
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    clearTimeout(restyled)
    styles.disconnect()
  })
  return (hidden) => {
    if (signal.aborted) return
    for (let at: Node | null = hidden; at !== null; at = shownParentOf(at)) {
      if (at.nodeType !== 1 || (at !== hidden && watched.has(at as Element))) continue
      watched.add(at as Element)
      styles.observe(at, at === hidden ? { ...STYLED, subtree: true } : STYLED)
    }
  }
}
