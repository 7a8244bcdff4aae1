// What the page's styles say of marks about to be painted: which of them show, and on what ground. Reads only: whoever paints looks at
// many blocks first and writes afterwards, since a style that is asked for after each write is computed anew each time.
import { placesOf, rangesOf } from './block-range.ts'
import { type Ground, groundOf } from './mark-style.ts'
import type { PageBlock } from './page-block.ts'
import type { PageMark } from './page-mark.ts'
import { type Sight, sightNow } from './visibility.ts'

/** The ranges of a block's marks that show, and what the block's text stands on. */
export interface Seen<M> {
  readonly ground: Ground
  readonly ranges: readonly (readonly [M, StaticRange])[]
  /** Some of the marks do not show now. */
  readonly hides: boolean
}

/** What a block's text stands on, by the colour of the text where it is marked. */
export function groundUnder({ element }: PageBlock): Ground {
  return groundOf(element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '')
}

/** Is the text shown? Asks for style and layout. */
export function isShown(mark: PageMark): boolean {
  const element = placesOf(mark.pageBlock, mark.span)?.[0]?.node.parentElement ?? null
  return element !== null && sightNow(element.ownerDocument).shows(element)
}

/** Looks at the marks of one block. `sight` serves a whole slice of looks. */
export function lookAt<M extends PageMark>(block: PageBlock, marks: readonly M[], sight: Sight): Seen<M> {
  const ranges: (readonly [M, StaticRange])[] = []
  let hides = false
  for (const mark of marks) {
    const found = rangesOf(block, mark.span)
    const first = found?.[0]
    if (found === null || first === undefined) continue
    if (sight.shows(first.startContainer.parentElement)) for (const range of found) ranges.push([mark, range])
    else hides = true
  }
  // The style of what is not drawn is not asked for: the browser would have to make it, and says so on the page's console.
  return { ground: ranges.length > 0 ? groundUnder(block) : 'light', ranges, hides }
}

const spanOf = ({ span }: PageMark): string => `${span.start}-${span.end}`

/** The old marks' ranges for new marks of the same words: what style said of them still holds. */
export function carryOver<M extends PageMark>({ ground, ranges, hides }: Seen<M>, marks: readonly M[]): Seen<M> {
  const bySpan = new Map(marks.map((mark) => [spanOf(mark), mark]))
  const kept = ranges.flatMap(([old, range]) => {
    const mark = bySpan.get(spanOf(old))
    return mark === undefined ? [] : [[mark, range] as const]
  })
  return { ground, ranges: kept, hides }
}
