// Marks -> CSS highlights over static ranges: the page's markup stays as it is. Near the viewport first, the rest in slices.
// Gets the marks of a block at a time; gives back which marks lie under a point. Undone when the signal aborts.
import { placesOf, rangesOf } from './block-range.ts'
import { SLICE_MS, yieldToPage } from './collect-blocks.ts'
import { HighlightLayer, type LayerKey } from './highlight-layer.ts'
import { type Ground, groundOf, type MarkTint, PLAIN_TINTS, patternOf } from './mark-style.ts'
import { Nearness } from './nearness.ts'
import type { PageBlock } from './page-block.ts'
import type { PageMark } from './page-mark.ts'
import { watchTheme } from './watch-theme.ts'

/**
 * Up to this many marks all are registered; on pages with more, those near the viewport. After each change of the page Chromium goes
 * through every registered range: 800 cost it about 5 ms a frame, 8,000 about 90.
 */
export const MAX_REGISTERED = 800

export interface Painter<M extends PageMark> {
  /** Replaces the marks of one block; an empty list takes them away. */
  put(block: PageBlock, marks: readonly M[]): void
  /** Takes away all marks. */
  clear(): void
  /** Emphasises the marks of one key (null: none), and fades the other marks and the text of `quiet` blocks, where given. */
  choose(key: string | null, quiet?: readonly PageBlock[]): void
  /** The marks whose text is under a point of the viewport, innermost first. */
  marksAt(x: number, y: number): M[]
  /** All marks put, painted or waiting, in no order. */
  marks(): M[]
  /** Is this mark's text shown on the page (not hidden by a style, still there)? */
  isShown(mark: M): boolean
  /** Puts back what the page took from the registry or its style sheets. */
  restore(): void
}

interface Painted<M> {
  readonly marks: readonly M[]
  /** Ranges now registered; null: none are. */
  ranges: (readonly [M, StaticRange])[] | null
  ground: Ground
}

const layerOf = (mark: PageMark, ground: Ground): LayerKey => `${patternOf(mark.kind)} ${ground} ${mark.slot}`

/** What a block's text stands on, by the colour of the text where it is marked. */
function groundUnder(block: PageBlock): Ground {
  const { element } = block
  return groundOf(element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '')
}

/** Is the text shown? Asks for style, so only where a mark is about to be painted. */
function isShown(mark: PageMark): boolean {
  const node = placesOf(mark.pageBlock, mark.span)?.[0]?.node
  return node?.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false
}

/** `tints`: the topics' colours by slot. */
export function createPainter<M extends PageMark>(
  document: Document,
  signal: AbortSignal,
  tints: readonly MarkTint[] = PLAIN_TINTS,
): Painter<M> {
  const layer = new HighlightLayer(document, tints)
  const blocks = new Map<PageBlock, Painted<M>>()
  const owners = new WeakMap<AbstractRange, M>()
  const waiting = new Set<PageBlock>()
  const nearness = new Nearness(document, onNearness)
  let total = 0
  let chosen: string | null = null
  let working = false
  /** The first report on what is near has come: before it, painting would begin anywhere. */
  let knowsNear = false

  function register(block: PageBlock, painted: Painted<M>): void {
    unregister(painted)
    painted.ranges = []
    painted.ground = groundUnder(block)
    for (const mark of painted.marks) {
      const ranges = isShown(mark) ? rangesOf(block, mark.span) : null
      for (const range of ranges ?? []) {
        const root = range.startContainer.getRootNode()
        if (root !== document) layer.addRoot(root as ShadowRoot)
        owners.set(range, mark)
        painted.ranges.push([mark, range])
        layer.add(layerOf(mark, painted.ground), range)
        if (mark.key === chosen) layer.add(`chosen ${painted.ground} 0`, range)
      }
    }
  }

  function unregister(painted: Painted<M>): void {
    for (const [mark, range] of painted.ranges ?? []) {
      layer.delete(layerOf(mark, painted.ground), range)
      layer.delete(`chosen ${painted.ground} 0`, range)
    }
    painted.ranges = null
  }

  function onNearness(changed: readonly PageBlock[]): void {
    // Those that came near go first in the queue; a text that was hidden when it was far may show now.
    knowsNear = true
    const before = [...waiting]
    waiting.clear()
    for (const block of changed) {
      const painted = blocks.get(block)
      if (painted === undefined) continue
      if (nearness.isNear(block)) waiting.add(block)
      else if (total > MAX_REGISTERED) unregister(painted)
    }
    for (const block of before) waiting.add(block)
    void work()
  }

  async function work(): Promise<void> {
    if (working) return
    working = true
    try {
      await yieldToPage(signal)
      for (let until = performance.now() + SLICE_MS; waiting.size > 0; ) {
        const [block] = waiting as Set<PageBlock> & Iterable<PageBlock>
        if (block === undefined) break
        waiting.delete(block)
        const painted = blocks.get(block)
        if (painted !== undefined && (total <= MAX_REGISTERED || nearness.isNear(block))) register(block, painted)
        if (performance.now() < until) continue
        await yieldToPage(signal)
        until = performance.now() + SLICE_MS
      }
    } catch {
      // Aborted: nothing is left to paint.
    } finally {
      working = false
    }
  }

  /** The page may have changed its colours: where one text did, all are looked at. */
  function checkGrounds(): void {
    let first = true
    for (const [block, painted] of blocks) {
      if (painted.ranges === null) continue
      if (groundUnder(block) !== painted.ground) waiting.add(block)
      else if (first) return
      first = false
    }
    void work()
  }

  function clear(): void {
    blocks.clear()
    waiting.clear()
    nearness.clear()
    layer.remove()
    total = 0
  }

  watchTheme(document, checkGrounds, signal)
  signal.addEventListener('abort', clear)

  return {
    put(block, marks) {
      const old = blocks.get(block)
      if (old !== undefined) {
        unregister(old)
        blocks.delete(block)
        total -= old.marks.length
      }
      waiting.delete(block)
      if (marks.length === 0 || signal.aborted) {
        nearness.forget(block)
        return
      }
      const painted: Painted<M> = { marks, ranges: null, ground: 'light' }
      blocks.set(block, painted)
      total += marks.length
      // Where it was painted it is painted anew at once: no frame without its marks.
      if (old !== undefined && nearness.isNear(block)) register(block, painted)
      else nearness.watch(block)
      if (total <= MAX_REGISTERED) waiting.add(block)
      if (knowsNear) void work()
    },
    clear,
    choose(key, quiet) {
      chosen = key
      layer.clear('chosen')
      layer.clear('quiet')
      layer.setFaint(key !== null && quiet !== undefined)
      if (key === null) return
      for (const { ranges, ground } of blocks.values()) {
        for (const [mark, range] of ranges ?? []) if (mark.key === key) layer.add(`chosen ${ground} 0`, range)
      }
      for (const block of quiet ?? []) {
        const ground = groundUnder(block)
        for (const range of rangesOf(block, { start: 0, end: block.block.text.length }) ?? []) layer.add(`quiet ${ground} 0`, range)
      }
    },
    marksAt(x, y) {
      const found = new Set<M>()
      for (const range of layer.rangesAt(x, y)) {
        const mark = owners.get(range)
        if (mark !== undefined) found.add(mark)
      }
      return [...found].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    },
    marks: () => [...blocks.values()].flatMap(({ marks }) => marks),
    isShown,
    restore: () => layer.restore(),
  }
}
