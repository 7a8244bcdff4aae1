// Marks -> CSS highlights over static ranges: the page's markup stays as it is. Near the viewport first, the rest in slices.
// Gets the marks of a block at a time; gives back which marks lie under a point. Undone when the signal aborts.
import { rangesOf } from './block-range.ts'
import { SLICE_MS, yieldToPage } from './collect-blocks.ts'
import { HighlightLayer, type LayerKey } from './highlight-layer.ts'
import { type Ground, type MarkTint, PLAIN_TINTS, patternOf } from './mark-style.ts'
import { Nearness } from './nearness.ts'
import { onTop } from './on-top.ts'
import type { PageBlock } from './page-block.ts'
import type { PageMark } from './page-mark.ts'
import { carryOver, groundUnder, isShown, lookAt, type Seen } from './style-look.ts'
import { Sight } from './visibility.ts'
import { watchReveals } from './watch-reveals.ts'
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
  /** What is now registered; null: nothing is. */
  seen: Seen<M> | null
}

const layerOf = (mark: PageMark, ground: Ground): LayerKey => `${patternOf(mark.kind)} ${ground} ${mark.slot}`

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
  /** Ranges were registered since the browser last drew: to ask for style now would have it computed twice. */
  let wrote = false
  /** The first report on what is near has come: before it, painting would begin anywhere. */
  let knowsNear = false

  /** Writes only: asks for no style. */
  function register(painted: Painted<M>, seen: Seen<M>): void {
    unregister(painted)
    painted.seen = seen
    for (const [mark, range] of seen.ranges) {
      const root = range.startContainer.getRootNode()
      if (root !== document) layer.addRoot(root as ShadowRoot)
      owners.set(range, mark)
      layer.add(layerOf(mark, seen.ground), range)
      if (mark.key === chosen) layer.add(`chosen ${seen.ground} 0`, range)
    }
  }

  function unregister(painted: Painted<M>): void {
    if (painted.seen === null) return
    const { ground, ranges } = painted.seen
    for (const [mark, range] of ranges) {
      layer.delete(layerOf(mark, ground), range)
      layer.delete(`chosen ${ground} 0`, range)
    }
    painted.seen = null
  }

  function onNearness(changed: readonly PageBlock[], vanished: readonly PageBlock[]): void {
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
    for (const block of vanished) {
      const painted = blocks.get(block)
      if (painted !== undefined && !nearness.isNear(block)) unregister(painted)
    }
    for (const block of before) waiting.add(block)
    void work()
  }

  /** Looks at waiting blocks until the slice is over, then paints them all: style is asked for before the first write only. */
  function workSlice(): void {
    const looked: [Painted<M>, Seen<M>][] = []
    const sight = new Sight(document)
    let until = Number.POSITIVE_INFINITY
    for (const block of waiting) {
      waiting.delete(block)
      const painted = blocks.get(block)
      if (painted === undefined || (total > MAX_REGISTERED && !nearness.isNear(block))) continue
      looked.push([painted, lookAt(block, painted.marks, sight)])
      const now = performance.now()
      // The first look may have the browser compute what the page left to compute: the slice is counted from there.
      if (until === Number.POSITIVE_INFINITY) until = now + SLICE_MS
      else if (now >= until) break
    }
    wrote = looked.length > 0
    layer.together(() => {
      for (const [painted, seen] of looked) register(painted, seen)
    })
  }

  async function work(): Promise<void> {
    if (working) return
    working = true
    try {
      while (waiting.size > 0) {
        // Hidden tabs draw nothing: there the rest waits until it is seen.
        if (wrote) await new Promise((resolve) => requestAnimationFrame(resolve))
        await yieldToPage(signal)
        workSlice()
      }
    } catch {
      // Aborted: nothing is left to paint.
    } finally {
      working = false
    }
  }

  /** What was hidden may show now. */
  function lookAgain(): void {
    for (const [block, { seen }] of blocks) if (seen?.hides && nearness.isNear(block)) waiting.add(block)
    if (waiting.size > 0) void work()
  }

  /** The page may have changed its colours: where one text did, all are looked at. */
  function checkGrounds(): void {
    let first = true
    for (const [block, painted] of blocks) {
      if (painted.seen === null || painted.seen.ranges.length === 0) continue
      if (groundUnder(block) !== painted.seen.ground) waiting.add(block)
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
  watchReveals(document, lookAgain, signal)
  signal.addEventListener('abort', clear)

  return {
    put(block, marks) {
      const old = blocks.get(block)
      const before = old?.seen ?? null
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
      const painted: Painted<M> = { marks, seen: null }
      blocks.set(block, painted)
      total += marks.length
      const isNear = nearness.isNear(block)
      // Words that were painted stay painted, in their new look, at once; new words follow with the others.
      if (before !== null && isNear) register(painted, carryOver(before, marks))
      nearness.watch(block)
      if (isNear || total <= MAX_REGISTERED) waiting.add(block)
      if (knowsNear) void work()
    },
    clear,
    choose(key, quiet) {
      const grounds = (quiet ?? []).map((block) => [block, groundUnder(block)] as const)
      chosen = key
      layer.clear('chosen')
      layer.clear('quiet')
      layer.setFaint(key !== null && quiet !== undefined)
      if (key === null) return
      layer.together(() => {
        for (const { seen } of blocks.values()) {
          for (const [mark, range] of seen?.ranges ?? []) if (mark.key === key) layer.add(`chosen ${seen?.ground ?? 'light'} 0`, range)
        }
        for (const [block, ground] of grounds) {
          for (const range of rangesOf(block, { start: 0, end: block.block.text.length }) ?? []) layer.add(`quiet ${ground} 0`, range)
        }
      })
    },
    marksAt(x, y) {
      const found = new Set(layer.rangesAt(x, y).flatMap((range) => owners.get(range) ?? []))
      return onTop(document, x, y, [...found]).sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    },
    marks: () => [...blocks.values()].flatMap(({ marks }) => marks),
    isShown,
    restore: () => {
      layer.restore()
      lookAgain()
    },
  }
}
