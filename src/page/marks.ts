// Marks in order: the reader's choice of how many are painted, the way from one to the next, and bringing one into view.
// Works on the marks that it is given; paints nothing and remembers nothing.
import type { Settings } from '../settings/settings.ts'
import { placesOf, rectsOf } from './block-range.ts'
import type { PageBlock } from './page-block.ts'
import type { PageMark } from './page-mark.ts'

const FOLLOWING = 4
const DISCONNECTED = 1

/** Document order of two blocks; in different trees (a shadow root and its page) the order in which they were read. */
function compareBlocks(a: PageBlock, b: PageBlock): number {
  const [first, second] = [a.pieces[0]?.node, b.pieces[0]?.node]
  if (first === undefined || second === undefined || a === b) return 0
  const relation = first === second ? DISCONNECTED : first.compareDocumentPosition(second)
  if (relation & DISCONNECTED) return a.block.index - b.block.index
  return relation & FOLLOWING ? -1 : 1
}

/** Marks in the order in which they are read: by place in the document; of nested ones the outer first. A new list. */
export function inOrder<M extends PageMark>(marks: readonly M[]): M[] {
  const byBlock = new Map<PageBlock, M[]>()
  for (const mark of marks) {
    const list = byBlock.get(mark.pageBlock)
    if (list === undefined) byBlock.set(mark.pageBlock, [mark])
    else list.push(mark)
  }
  const blocks = [...byBlock.keys()].sort(compareBlocks)
  return blocks.flatMap((block) => (byBlock.get(block) ?? []).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end))
}

/** The parts of the settings that decide which marks are painted, besides topics and what the reader hid. */
export type MarkChoice = Pick<Settings, 'kinds' | 'headlines'>

/**
 * Which marks the reader wants to see, asked mark by mark in their order: kinds that are on, headlines where wanted, never teasers;
 * of each key all, the first in each section, or the first on the page.
 */
export function thinner({ kinds, headlines }: MarkChoice): (mark: PageMark) => boolean {
  const onPage = new Set<string>()
  const bySection = new Map<number, Set<string>>()
  const inSection = (section: number): Set<string> => {
    const seen = bySection.get(section) ?? new Set()
    bySection.set(section, seen)
    return seen
  }
  return (mark) => {
    const { role, section } = mark.pageBlock.block
    const { on, density } = kinds[mark.kind]
    if (!on || role === 'teaser' || (role === 'headline' && !headlines)) return false
    if (density === 'every') return true
    const seen = density === 'page' ? onPage : inSection(section)
    if (seen.has(mark.key)) return false
    seen.add(mark.key)
    return true
  }
}

/**
 * The next or previous of marks in order, round the ends; null where there is none.
 * Without a current mark: the first one from the middle of the viewport on (or back).
 */
export function stepFrom<M extends PageMark>(ordered: readonly M[], current: M | null, direction: 'next' | 'previous'): M | null {
  const { length } = ordered
  if (length === 0) return null
  const at = current === null ? -1 : ordered.findIndex((mark) => isSame(mark, current))
  if (at >= 0) return ordered[(at + (direction === 'next' ? 1 : length - 1)) % length] ?? null
  const start = firstBelow(ordered, 0)
  return ordered[direction === 'next' ? start % length : (start + length - 1) % length] ?? null
}

const isSame = (a: PageMark, b: PageMark): boolean =>
  a.pageBlock === b.pageBlock && a.key === b.key && a.span.start === b.span.start && a.span.end === b.span.end

/** Index of the first of marks in order whose text ends below this height of the viewport; asks for few rectangles. */
export function firstBelow(ordered: readonly PageMark[], height: number): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    const rect = rectOf(ordered[middle])
    if (rect !== null && rect.bottom <= height) low = middle + 1
    else high = middle
  }
  return low
}

/** The first line of a mark, in the viewport; null where nothing of it shows. */
export function rectOf(mark: PageMark | undefined): DOMRect | null {
  return mark === undefined ? null : (rectsOf(mark.pageBlock, mark.span)[0] ?? null)
}

/** All lines of a mark, in the viewport: for placing a card at the line that the pointer is on. */
export function markRects(mark: PageMark): DOMRect[] {
  return rectsOf(mark.pageBlock, mark.span)
}

/** Part of the viewport's height at its top and bottom where sticky headers and banners lie. */
const COVERED = 0.15

/** Scrolls the mark's first line into the middle, unless it stands well in view already. False: the mark is no longer on the page. */
export function scrollToMark(mark: PageMark): boolean {
  const parent = placesOf(mark.pageBlock, mark.span)?.[0]?.node.parentElement
  const view = parent?.ownerDocument.defaultView
  if (parent == null || view == null) return false
  const isInView = (): boolean => {
    const rect = rectOf(mark)
    return rect !== null && rect.top >= view.innerHeight * COVERED && rect.bottom <= view.innerHeight * (1 - COVERED)
  }
  if (isInView()) return true
  // First through all boxes that scroll, then to the line itself: a paragraph may be longer than the screen.
  parent.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const rect = rectOf(mark)
  if (rect !== null && !isInView()) view.scrollBy({ top: rect.top - view.innerHeight / 2, behavior: 'instant' })
  return rect !== null
}

/** The blocks to fade when one key is chosen: those near a mark of it (by order of reading) that do not name it. At most `limit`. */
export function blocksWithout(
  blocks: readonly PageBlock[],
  marks: readonly PageMark[],
  key: string,
  around: PageMark | null,
  limit = 300,
): PageBlock[] {
  const naming = new Set(marks.filter((mark) => mark.key === key).map((mark) => mark.pageBlock))
  const centre = around === null ? 0 : Math.max(0, blocks.indexOf(around.pageBlock))
  const from = Math.max(0, centre - (limit >> 1))
  return blocks.slice(from, from + limit).filter((block) => !naming.has(block))
}
