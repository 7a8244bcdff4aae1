// What is drawn on top at a point of the page. The highlights under a point include those of text that other text lies over (a header
// that stays, a menu, a dialog; seen in Chromium 156), so a hit counts only where the marked text itself is on top.
import { shows } from './native-tree.ts'

/** The innermost element on top at a point of the viewport, through open shadow roots; null where there is none. */
export function elementOnTop(document: Document, x: number, y: number): Element | null {
  let top = document.elementFromPoint(x, y)
  for (let root = top?.shadowRoot ?? null; root !== null; root = top?.shadowRoot ?? null) {
    const inner = root.elementFromPoint(x, y)
    if (inner === null || inner === top) break
    top = inner
  }
  return top
}

/** Can text of this element be what lies on top? Yes where the one is inside the other, as shown. */
export function isUnder(element: Element, top: Element): boolean {
  return shows(element, top) || shows(top, element)
}
