// What the page's styles say of marks about to be painted: which of them show, and on what ground. Reads only: whoever paints looks at
// many blocks first and writes afterwards, since a style that is asked for after each write is computed anew each time.
import { placesOf, rangesOf } from './block-range.ts'
import { type Ground, groundOf } from './mark-style.ts'
import type { PageBlock } from './page-block.ts'
import type { PageMark } from './page-mark.ts'

/** The ranges of a block's marks that show, and what the block's text stands on. */
export interface Seen<M> {
  readonly ground: Ground
  readonly ranges: readonly (readonly [M, StaticRange])[]
}

/** What a block's text stands on, by the colour of the text where it is marked. */
export function groundUnder({ element }: PageBlock): Ground {
  return groundOf(element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '')
}

const shows = (element: Element | null | undefined): boolean => element?.checkVisibility({ visibilityProperty: true }) ?? false

/** Is the text shown? Asks for style. */
export function isShown(mark: PageMark): boolean {
  return shows(placesOf(mark.pageBlock, mark.span)?.[0]?.node.parentElement)
}

/** Looks at the marks of one block; each element that holds marks is asked once. */
export function lookAt<M extends PageMark>(block: PageBlock, marks: readonly M[]): Seen<M> {
  const asked = new Map<Element | null, boolean>()
  const ranges: (readonly [M, StaticRange])[] = []
  for (const mark of marks) {
    const found = rangesOf(block, mark.span)
    const first = found?.[0]
    if (found === null || first === undefined) continue
    const { parentElement } = first.startContainer
    let shown = asked.get(parentElement)
    if (shown === undefined) {
      shown = shows(parentElement)
      asked.set(parentElement, shown)
    }
    if (shown) for (const range of found) ranges.push([mark, range])
  }
  return { ground: groundUnder(block), ranges }
}
