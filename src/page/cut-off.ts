// Is a mark cut off where nobody can scroll to it: in the part of a story that a fold keeps back ("Read on"), below a paywall, in a slide
// that is not shown? For the way from mark to mark: a step there would show nothing, or scroll the fold's box for good.
// Painting does not ask: what moves into view by itself, a ticker for instance, is to carry its marks. Reads layout; one look for each question.
import { placesOf } from './block-range.ts'
import { rectOf } from './marks.ts'
import { shownParentOf } from './native-tree.ts'
import type { PageMark } from './page-mark.ts'

/** A box counts as left when no more than this of the mark is in it, px: boxes stand on fractions of pixels. */
const SLIVER = 1

const CUTS = /^(?:hidden|clip)$/
const SCROLLS = /^(?:auto|scroll)$/

interface Frame {
  readonly box: DOMRect
  readonly overflowX: string
  readonly overflowY: string
  readonly position: string
}

/** From and to along one axis, in the viewport. */
type Stretch = readonly [number, number]
const isOutside = ([from, to]: Stretch, [start, end]: Stretch): boolean => to <= start + SLIVER || from >= end - SLIVER

/** Elements of a page as boxes, each looked at once. Throw it away when the page goes on. */
export class Folds {
  readonly #frames = new Map<Element, Frame>()

  #frameOf(element: Element): Frame {
    let frame = this.#frames.get(element)
    if (frame === undefined) {
      const { overflowX, overflowY, position, display } = getComputedStyle(element)
      // A line has no box that could cut anything off.
      const inLine = display === 'inline' || display === 'contents'
      frame = { box: element.getBoundingClientRect(), overflowX: inLine ? '' : overflowX, overflowY: inLine ? '' : overflowY, position }
      this.#frames.set(element, frame)
    }
    return frame
  }

  /** False as well where the mark has no place at all: that is another question. */
  cutsOff(mark: PageMark): boolean {
    const rect = rectOf(mark)
    if (rect === null) return false
    let x: Stretch = [rect.left, rect.right]
    let y: Stretch = [rect.top, rect.bottom]
    // What is placed by itself leaves the boxes above it, up to one that is placed too.
    let placed = 'static'
    for (let at: Node | null = placesOf(mark.pageBlock, mark.span)?.[0]?.node ?? null; at !== null; at = shownParentOf(at)) {
      if (at.nodeType !== 1) continue
      // What the root and the body cut off, the window scrolls.
      if (/^(?:html|body)$/.test((at as Element).localName)) return false
      const { box, overflowX, overflowY, position } = this.#frameOf(at as Element)
      if (placed === 'fixed' || (placed === 'absolute' && position === 'static')) continue
      const across: Stretch = [box.left, box.right]
      const down: Stretch = [box.top, box.bottom]
      if ((CUTS.test(overflowX) && isOutside(x, across)) || (CUTS.test(overflowY) && isOutside(y, down))) return true
      // What is in a box that scrolls can be brought to where the box is.
      if (SCROLLS.test(overflowX)) x = across
      if (SCROLLS.test(overflowY)) y = down
      placed = position
    }
    return false
  }
}
