// DOM -> Block[]: reads the text of article elements. Sync for small pages and the command line; in slices for everything else.
// Gets roots (find-article.ts) and gives PageBlocks. Hidden text is still in them: what is painted is looked at when it is painted.
import type { Block } from '../model/page.ts'
import { BlockReader, type ReadOptions, roleOfHeading, type Surroundings } from './block-reader.ts'
import { FLOW, flowOf } from './element-class.ts'
import { leadsAway } from './links.ts'
import { shownParentOf } from './native-tree.ts'
import type { PageBlock, Roots } from './page-block.ts'
import { judgeElement } from './skip.ts'

export type CollectOptions = Partial<ReadOptions>

/**
 * One slice of reading, in milliseconds: a task of 50 ms is what readers begin to feel, and matching and painting share it on slow machines.
 */
export const SLICE_MS = 8

/** What the text of a root inherits from the elements above it. */
export function surroundingsOf(root: Element): Surroundings {
  let lang: string | null = null
  let role: Block['role'] = 'text'
  let linked = false
  for (let at: Node | null = root; at !== null; at = shownParentOf(at)) {
    if (at.nodeType !== 1) continue
    const element = at as Element
    if (typeof element.localName !== 'string') continue
    lang ??= element.getAttribute('lang')
    if (element === root) continue
    if (element.localName === 'a') linked ||= leadsAway(element)
    const isHeading = flowOf(element.localName) === FLOW.HEADING || element.getAttribute('role') === 'heading'
    // Of nested ones the inner counts.
    if (isHeading && role === 'text') role = roleOfHeading(element, element.localName)
  }
  return { lang: (lang ?? '').toLowerCase(), role, linked }
}

/** Is an element inside something that is never read, below `top`? And is it in another story's teaser? */
export function judgeUpTo(element: Element, top: Element): 'read' | 'teaser' | 'skip' {
  let found: 'read' | 'teaser' = 'read'
  for (let at: Node | null = element; at !== null && at !== top; at = shownParentOf(at)) {
    if (at.nodeType !== 1 || typeof (at as Element).localName !== 'string') continue
    const tag = (at as Element).localName
    const judgement = judgeElement(at as Element, tag, flowOf(tag))
    if (judgement === 'skip') return 'skip'
    if (judgement === 'teaser') found = 'teaser'
  }
  return found
}

/** A walk over the roots that can rest between slices. Blocks are numbered from 0 unless the options say otherwise. */
export function createReader(roots: Roots, options: CollectOptions = {}): BlockReader {
  let index = 0
  return new BlockReader(roots, surroundingsOf, { nextIndex: () => index++, ...options })
}

/** All blocks of the roots at once. `leftOut`: the page is larger than the limits, and its end was not read. */
export function collectBlocks(roots: Roots, options: CollectOptions = {}): PageBlock[] {
  const reader = createReader(roots, options)
  return reader.read(Number.POSITIVE_INFINITY, () => 0)
}

/** Lets input and painting go first, then goes on; much sooner than a timer. Rejects when the signal aborts. */
export async function yieldToPage(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const scheduler = globalThis.scheduler as Scheduler | undefined
  if (typeof scheduler?.yield === 'function') await scheduler.yield()
  else await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}

/** Reads in slices of SLICE_MS; each value is what one slice found. Ends early, without an error, when the signal aborts. */
export async function* readInSlices(reader: BlockReader, signal: AbortSignal): AsyncGenerator<PageBlock[], void> {
  while (!signal.aborted) {
    const blocks = reader.read(performance.now() + SLICE_MS, () => performance.now())
    if (blocks.length > 0) yield blocks
    if (reader.done) return
    try {
      await yieldToPage(signal)
    } catch {
      return
    }
  }
}
