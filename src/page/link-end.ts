// Taps just past a link's end: a tap on a link follows it, so that a name inside one is reached from the free place behind it.
// Gets a point without a mark under it; gives the link that ends before it. Works in either direction of writing.

import { placesOf } from './block-range.ts'
import { elementOnTop } from './on-top.ts'
import type { PageMark } from './page-mark.ts'

/** How far behind its end a link is still meant, px: about a thumb's width. Looked for in steps narrower than a letter. */
const REACH = 44
const STEP = 6
/** A thumb may land this far above or below the line, px. */
const SLACK = 8

/** The link whose last line ends just before this point; null where the point is on a link or a control itself, or none is near. */
export function linkBefore(document: Document, x: number, y: number): Element | null {
  const at = elementOnTop(document, x, y)
  if (at === null || at.closest('a, button, input, select, textarea, summary, label, [role="button"], [role="link"]') !== null) return null
  const back = document.defaultView?.getComputedStyle(at).direction === 'rtl' ? 1 : -1
  for (let way = STEP; way <= REACH; way += STEP) {
    const link = elementOnTop(document, x + back * way, y)?.closest('a[href]') ?? null
    if (link === null) continue
    const end = [...link.getClientRects()].at(-1)
    if (end === undefined || y < end.top - SLACK || y > end.bottom + SLACK) return null
    return (back === -1 ? x >= end.right : x <= end.left) ? link : null
  }
  return null
}

/** The last of marks in order that stands in a link; null where none does. */
export function lastMarkIn<M extends PageMark>(link: Element, ordered: Iterable<M>): M | null {
  let last: M | null = null
  for (const mark of ordered) {
    const node = placesOf(mark.pageBlock, mark.span)?.at(-1)?.node
    if (node !== undefined && link.contains(node)) last = mark
  }
  return last
}
