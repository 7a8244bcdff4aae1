// What is drawn on top at a point of the page. The highlights under a point include those of text that other text lies over (a header
// that stays, a menu, a dialog; seen in Chromium 156), so a hit counts only where the marked text itself is on top.
import { shows } from './native-tree.ts'
import type { PageMark } from './page-mark.ts'

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

/** Those of the marks hit at a point whose text can be what lies on top there: the one element is inside the other, as shown. */
export function onTop<M extends PageMark>(document: Document, x: number, y: number, hit: readonly M[]): M[] {
  const top = hit.length === 0 ? null : elementOnTop(document, x, y)
  return top === null ? [] : hit.filter(({ pageBlock: { element } }) => shows(element, top) || shows(top, element))
}
