// A span of a block -> the ranges that paint it: mostly one; more where something that is not read stands in between (a footnote's sign),
// or where the text is in several trees. Checks first that the page still holds the text that was read.
import type { Span } from '../model/page.ts'
import type { PageBlock, Piece } from './page-block.ts'

/** Does this piece's text node still hold, where it was read, the same units of text? */
function holds(block: PageBlock, { node, at, from }: Piece, start: number, end: number): boolean {
  if (!node.isConnected) return false
  const offset = from - at
  if (offset + end > node.length) return false
  return node.substringData(offset + start, end - start) === block.block.text.slice(start, end)
}

/** Index of the first piece that ends after `offset`. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle] as Piece
    if (piece.at + piece.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A part of a span in one text node, by offsets in that node. */
export interface TextPlace {
  readonly node: Text
  readonly start: number
  readonly end: number
  readonly afterGap: boolean
}

/** Where a span lies, node by node; null where the page has changed since it was read, or the span is empty. */
export function placesOf(pageBlock: PageBlock, span: Span): TextPlace[] | null {
  const places: TextPlace[] = []
  const { pieces } = pageBlock
  for (let index = pieceAt(pieces, span.start); index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    if (piece.at >= span.end) break
    const start = Math.max(span.start, piece.at)
    const end = Math.min(span.end, piece.at + piece.length)
    if (!holds(pageBlock, piece, start, end)) return null
    places.push({ node: piece.node, start: start - piece.at + piece.from, end: end - piece.at + piece.from, afterGap: piece.afterGap })
  }
  return places.length > 0 ? places : null
}

const FOLLOWING = 4

/** Can one range run on from the one text to the other? */
function runsOn(last: TextPlace, next: TextPlace): boolean {
  if (next.afterGap || last.node.getRootNode() !== next.node.getRootNode()) return false
  // Slots may show texts in another order than they stand in.
  return last.node === next.node || (last.node.compareDocumentPosition(next.node) & FOLLOWING) !== 0
}

/** The static ranges of a span, in order; null where the page has changed since it was read. */
export function rangesOf(pageBlock: PageBlock, span: Span): StaticRange[] | null {
  const places = placesOf(pageBlock, span)
  if (places === null) return null
  const ranges: StaticRange[] = []
  for (let at = 0; at < places.length; at++) {
    const first = places[at] as TextPlace
    let last = first
    for (let next = places[at + 1]; next !== undefined && runsOn(last, next); next = places[at + 1]) {
      last = next
      at++
    }
    ranges.push(new StaticRange({ startContainer: first.node, startOffset: first.start, endContainer: last.node, endOffset: last.end }))
  }
  return ranges
}

/** Does the page still hold the whole block as it was read? */
export function isCurrent(pageBlock: PageBlock): boolean {
  return pageBlock.pieces.every((piece) => holds(pageBlock, piece, piece.at, piece.at + piece.length))
}

/** Rectangles of a span in the viewport, one for each line it takes up; empty where the page has changed or shows nothing of it. */
export function rectsOf(pageBlock: PageBlock, span: Span): DOMRect[] {
  const rects: DOMRect[] = []
  for (const { node, start, end } of placesOf(pageBlock, span) ?? []) {
    // A live range costs on each later change of the page: this one is dropped at once.
    const range = node.ownerDocument.createRange()
    range.setStart(node, start)
    range.setEnd(node, end)
    for (const rect of range.getClientRects()) if (rect.width > 0 && rect.height > 0) rects.push(rect)
  }
  return rects
}
