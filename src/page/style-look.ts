// What the page's styles say of marks about to be painted: which of them show, and on what ground. Reads only: whoever paints looks at
// many blocks first and writes afterwards, since a style that is asked for after each write is computed anew each time.
import { placesOf, rangesOf } from './block-range.ts'
import { Grounds } from './grounds.ts'
import { type Ground, type Side, sideOf } from './mark-style.ts'
import type { PageBlock } from './page-block.ts'
import type { PageMark } from './page-mark.ts'
import { Sight, sightNow } from './visibility.ts'

/** Texts that are looked at to tell whether the page has another theme: sites darken all, or a part of some size. */
const SAMPLES = 8

/** The ranges of a block's marks that show, each with what it stands on. */
export interface Seen<M> {
  readonly ranges: readonly (readonly [M, StaticRange, Ground])[]
  /** Some of the marks do not show now. */
  readonly hides: boolean
}

/** One look at styles: what is known of an element holds until the page or we change something. */
export class Look {
  readonly sight: Sight
  readonly grounds: Grounds

  constructor(document: Document) {
    this.sight = new Sight(document)
    this.grounds = new Grounds(document)
  }
}

/** Does a text stand on another ground than when it was painted? */
function hasTurned({ element }: PageBlock, { ranges }: Seen<unknown>, grounds: Grounds): boolean {
  return ranges.some(([, { startContainer }, ground]) => grounds.under(startContainer.parentElement, element) !== ground)
}

/** The blocks whose texts stand on another ground than when they were painted. None where those of a few, spread over all, do not. */
export function turnedBlocks(document: Document, painted: readonly (readonly [PageBlock, Seen<unknown>])[]): PageBlock[] {
  const grounds = new Grounds(document)
  const step = Math.ceil(painted.length / SAMPLES)
  if (!painted.some(([block, seen], at) => at % step === 0 && hasTurned(block, seen, grounds))) return []
  return painted.flatMap(([block, seen]) => (hasTurned(block, seen, grounds) ? [block] : []))
}

/** The side that most marks stand on; light where there are none. Asks for no style: it was asked when they were painted. */
export function sideOfMost(looks: readonly Seen<unknown>[]): Side {
  let more = 0
  for (const { ranges } of looks) for (const [, , ground] of ranges) more += sideOf(ground) === 'dark' ? 1 : -1
  return more > 0 ? 'dark' : 'light'
}

/** Is the text shown? Asks for style and layout. */
export function isShown(mark: PageMark): boolean {
  const element = placesOf(mark.pageBlock, mark.span)?.[0]?.node.parentElement ?? null
  return element !== null && sightNow(element.ownerDocument).shows(element)
}

/** Looks at the marks of one block. One look serves a whole slice. */
export function lookAt<M extends PageMark>(block: PageBlock, marks: readonly M[], { sight, grounds }: Look): Seen<M> {
  const ranges: (readonly [M, StaticRange, Ground])[] = []
  let hides = false
  for (const mark of marks) {
    const found = rangesOf(block, mark.span)
    const first = found?.[0]
    if (found === null || first === undefined) continue
    const element = first.startContainer.parentElement
    if (!sight.shows(element)) {
      hides = true
      continue
    }
    // The style of what is not drawn is not asked for: the browser would have to make it, and says so on the page's console.
    const ground = grounds.under(element, block.element)
    for (const range of found) ranges.push([mark, range, ground])
  }
  return { ranges, hides }
}

const spanOf = ({ span }: PageMark): string => `${span.start}-${span.end}`

/** The old marks' ranges for new marks of the same words: what style said of them still holds. */
export function carryOver<M extends PageMark>({ ranges, hides }: Seen<M>, marks: readonly M[]): Seen<M> {
  const bySpan = new Map(marks.map((mark) => [spanOf(mark), mark]))
  const kept = ranges.flatMap(([old, range, ground]) => {
    const mark = bySpan.get(spanOf(old))
    return mark === undefined ? [] : [[mark, range, ground] as const]
  })
  return { ranges: kept, hides }
}
