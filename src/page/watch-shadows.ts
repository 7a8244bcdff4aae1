// Text that comes to show through shadow trees, of which no mutation record tells: children that are slotted where they were not, and what
// custom elements show that the page defines only after they were read. Gets the trees and the elements; tells which elements to read.

/** Calls back with each element that a slot of this tree shows anew. */
export function watchSlots(root: ShadowRoot, onShown: (element: Element) => void, signal: AbortSignal): void {
  const known = new WeakSet<Element>()
  const look = ({ target }: Event): void => {
    for (const element of (target as Partial<HTMLSlotElement>).assignedElements?.() ?? []) {
      // A feed that is slotted grows by one child at a time: what it showed before is not read again.
      if (!known.has(element)) onShown(element)
      known.add(element)
    }
  }
  root.addEventListener('slotchange', look, { signal })
}

/** So many elements are waited for: a page that never defines any of its own costs no more than these. */
const MAX_WAITING = 500

/**
 * Gives what is to be called with each custom element that has not been defined; calls back once with those that have a shadow root
 * afterwards. Scripts outside the page's own world are not told of definitions, but what an element comes to show changes its size or
 * that of what it stands in, which the browser tells.
 */
export function watchUnmade(view: Window, onMade: (element: Element) => void, signal: AbortSignal): (element: Element) => void {
  const waiting = new Set<Element>()
  let sizes: ResizeObserver | null = null
  const look = (): void => {
    for (const element of waiting) {
      if (element.isConnected && element.matches(':not(:defined)')) continue
      waiting.delete(element)
      if (element.shadowRoot !== null) onMade(element)
    }
    if (waiting.size > 0) return
    sizes?.disconnect()
    sizes = null
  }
  signal.addEventListener('abort', () => sizes?.disconnect())
  return (element) => {
    if (signal.aborted || waiting.size >= MAX_WAITING) return
    waiting.add(element)
    sizes ??= new (view as Window & typeof globalThis).ResizeObserver(look)
    // An element in a line has no size of its own.
    for (const one of [element, element.parentElement]) if (one !== null) sizes.observe(one)
  }
}
