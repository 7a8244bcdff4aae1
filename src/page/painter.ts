// Marks -> CSS highlights over static ranges: the page's markup stays as it is. Near the viewport first, the rest in slices.
// Gets the marks of a block at a time; gives back which marks lie under a point. Undone when the signal aborts.
import { rangesOf } from './block-range.ts'
import { SLICE_MS, yieldToPage } from './collect-blocks.ts'
import { Grounds } from './grounds.ts'
import { HighlightLayer, type LayerKey, layerOf } from './highlight-layer.ts'
import { type Ground, type MarkTint, PLAIN_TINTS, sideOf } from './mark-style.ts'
import { Nearness } from './nearness.ts'
import { onTop } from './on-top.ts'
import type { PageBlock } from './page-block.ts'
import type { PageMark } from './page-mark.ts'
import type { Painter } from './painter-types.ts'
import { carryOver, isShown, Look, lookAt, type Seen, sideOfMost, turnedBlocks } from './style-look.ts'
import { watchReveals } from './watch-reveals.ts'
import { watchTheme } from './watch-theme.ts'

/**
 * Up to this many marks all are registered; on pages with more, those near the viewport. After each change of the page Chromium goes
 * through every registered range: 800 cost it about 5 ms a frame, 8,000 about 90.
 */
export const MAX_REGISTERED = 800

/** Blocks that are looked at within a slice: where no more wait, it does not matter which are near. */
const FEW = 40
/** What is not near is painted together, after this long (ms) at the latest: for each painting the browser goes through all ranges. */
const GATHER_MS = 300

interface Painted<M> {
  readonly marks: readonly M[]
  /** What is now registered; null: nothing is. */
  seen: Seen<M> | null
}

/** `tints`: the topics' colours by slot. `onPainted`: marks were painted, on whatever grounds they stand now. */
export function createPainter<M extends PageMark>(
  document: Document,
  signal: AbortSignal,
  tints: readonly MarkTint[] = PLAIN_TINTS,
  onPainted: () => void = () => undefined,
): Painter<M> {
  const layer = new HighlightLayer(document, tints)
  const blocks = new Map<PageBlock, Painted<M>>()
  const owners = new WeakMap<AbstractRange, M>()
  const waiting = new Set<PageBlock>()
  const nearness = new Nearness(document, onNearness)
  let total = 0
  let chosen: { key: string | null; at: M | null } = { key: null, at: null }
  let working = false
  /** Looked at, to be painted. */
  let looked: [PageBlock, Painted<M>, Seen<M>][] = []
  let lastPaint = Number.NEGATIVE_INFINITY
  /** Ranges were registered since the browser last drew: to ask for style now would have it computed twice. */
  let wrote = false
  /** The first report on what is near has come: before it, painting a long page would begin anywhere. */
  let knowsNear = false

  const chosenLayer = (mark: M, ground: Ground): LayerKey => `chosen ${sideOf(ground)} ${mark === chosen.at ? 1 : 0}`

  /** Writes only: asks for no style. */
  function register(painted: Painted<M>, seen: Seen<M>): void {
    unregister(painted)
    painted.seen = seen
    for (const [mark, range, ground] of seen.ranges) {
      const root = range.startContainer.getRootNode()
      if (root !== document) layer.addRoot(root as ShadowRoot)
      owners.set(range, mark)
      layer.add(layerOf(mark, ground), range)
      if (mark.key === chosen.key) layer.add(chosenLayer(mark, ground), range)
    }
  }

  function unregister(painted: Painted<M> | undefined): void {
    if (!painted?.seen) return
    for (const [mark, range, ground] of painted.seen.ranges) {
      layer.delete(layerOf(mark, ground), range)
      layer.delete(chosenLayer(mark, ground), range)
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
      if (!nearness.isNear(block)) {
        if (total > MAX_REGISTERED) unregister(painted)
      } else if (painted.seen === null || painted.seen.hides) waiting.add(block)
    }
    for (const block of vanished) if (!nearness.isNear(block)) unregister(blocks.get(block))
    for (const block of before) waiting.add(block)
    void work()
  }

  const allMarks = (): M[] => [...blocks.values()].flatMap(({ marks }) => marks)
  const isFar = (block: PageBlock): boolean => total > MAX_REGISTERED && !nearness.isNear(block)

  /** Looks at waiting blocks until the slice is over. Reads only. */
  function lookSlice(): void {
    const look = new Look(document)
    let until = Number.POSITIVE_INFINITY
    for (const block of waiting) {
      waiting.delete(block)
      const painted = blocks.get(block)
      if (painted === undefined || isFar(block)) continue
      looked.push([block, painted, lookAt(block, painted.marks, look)])
      const now = performance.now()
      // The first look may have the browser compute what the page left to compute: the slice is counted from there.
      if (until === Number.POSITIVE_INFINITY) until = now + SLICE_MS
      else if (now >= until) break
    }
  }

  /** Paints what was looked at, unless it was put anew or has gone far away meanwhile. */
  function paintLooked(): void {
    const first = looked[0]
    if (first === undefined) return
    wrote = true
    lastPaint = performance.now()
    layer.together(() => {
      // With the first marks the looks of all that are known: each look that came later would have all of the page's styles computed anew.
      if (layer.isEmpty()) for (const mark of allMarks()) layer.expect(layerOf(mark, first[2].ranges[0]?.[2] ?? 'light'))
      for (const [block, painted, seen] of looked) if (blocks.get(block) === painted && !isFar(block)) register(painted, seen)
    })
    for (const [block, , { hides }] of looked) if (hides) watchHidden(block.element)
    looked = []
    onPainted()
  }

  async function work(): Promise<void> {
    if (working) return
    working = true
    try {
      while (waiting.size > 0) {
        // Hidden tabs draw nothing: there the rest waits until it is seen.
        if (wrote) await new Promise((resolve) => requestAnimationFrame(resolve))
        wrote = false
        await yieldToPage(signal)
        if (!knowsNear && (document.hidden || waiting.size > FEW)) break
        lookSlice()
        // What is near comes first and is painted at once; the rest together.
        if (waiting.size === 0 || performance.now() - lastPaint >= GATHER_MS) paintLooked()
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

  /** The page may have changed its colours: where one text of a few did, all are looked at. */
  function checkGrounds(): boolean {
    const painted = [...blocks].flatMap(([block, { seen }]) => (seen === null ? [] : [[block, seen] as const]))
    const turned = turnedBlocks(document, painted)
    for (const block of turned) waiting.add(block)
    void work()
    return turned.length > 0
  }

  function clear(): void {
    blocks.clear()
    waiting.clear()
    nearness.clear()
    layer.remove()
    total = 0
  }

  const watchAbove = watchTheme(document, checkGrounds, signal)
  const restore = (): void => {
    layer.restore()
    lookAgain()
  }
  const watchHidden = watchReveals(document, restore, signal)
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
      if (blocks.size === 0) watchAbove(block.element)
      const painted: Painted<M> = { marks, seen: null }
      blocks.set(block, painted)
      total += marks.length
      const isNear = nearness.isNear(block)
      // Words that were painted stay painted, in their new look, at once; new words follow with the others.
      if (before !== null && isNear) register(painted, carryOver(before, marks))
      nearness.watch(block)
      if (isNear || total <= MAX_REGISTERED) waiting.add(block)
      void work()
    },
    clear,
    choose(key, quiet, at = null) {
      const grounds = new Grounds(document)
      const sides = (quiet ?? []).map((block) => [block, sideOf(grounds.under(block.element, block.element))] as const)
      chosen = { key, at }
      layer.clear('chosen')
      layer.clear('quiet')
      layer.setFaint(key !== null && quiet !== undefined)
      if (key === null) return
      layer.together(() => {
        for (const { seen } of blocks.values()) {
          for (const [mark, range, ground] of seen?.ranges ?? []) if (mark.key === key) layer.add(chosenLayer(mark, ground), range)
        }
        for (const [block, side] of sides) {
          for (const range of rangesOf(block, { start: 0, end: block.block.text.length }) ?? []) layer.add(`quiet ${side} 0`, range)
        }
      })
    },
    marksAt(x, y) {
      // The reader is at the page: what it took away meanwhile is put back, and found.
      layer.restore()
      const found = new Set(layer.rangesAt(x, y).flatMap((range) => owners.get(range) ?? []))
      return onTop(document, x, y, [...found]).sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    },
    marks: allMarks,
    side: () => sideOfMost([...blocks.values()].flatMap(({ seen }) => seen ?? [])),
    isShown,
    restore,
  }
}
