// Brings what is painted in line with what is known and wanted, in slices: only blocks whose marks changed are put anew.
// Asked again while it works, it starts over once; asked often (a long page's answers), it leaves the page most of the time.
import { SLICE_MS, yieldToPage } from '../page/collect-blocks.ts'
import type { PageBlock } from '../page/page-block.ts'
import type { Painter } from '../page/painter-types.ts'
import type { NamedMark, PaintedBlocks } from './name-marks.ts'

/** After a long repaint the next one waits this many times as long as it took, so that most of the time stays the page's… */
const REST_FACTOR = 3
/** …but no longer than a reader waits for a switch in the options to take effect. In milliseconds. */
const LONGEST_REST_MS = 500

export type PagePainting = {
  /** Something changed: repaint soon. Many calls make one repaint. */
  request: () => void
  /** Takes marks off blocks that are gone. */
  forget: (blocks: Iterable<PageBlock>) => void
  /** Resolves when nothing is left to repaint. For tests: a page has no end at which somebody could wait. */
  settled: () => Promise<void>
}

type BlockLook = readonly NamedMark[]

/** Would these marks of one block look the same? Those that were not named anew are the same objects. */
function looksSame(before: BlockLook, now: BlockLook): boolean {
  if (before.length !== now.length) return false
  return now.every((mark, at) => {
    const { place, kind, slot, key } = before[at] ?? {}
    return mark === before[at] || (mark.place === place && mark.kind === kind && mark.slot === slot && mark.key === key)
  })
}

/** Lets the page go first when our slice is over; to be awaited now and then during long work. Rejects when the signal aborts. */
export type Breathe = () => Promise<void>
/** Gives the marks to be painted, block by block: the same list, longer at its end, or another one. */
export type ChooseMarks = (breathe: Breathe) => Promise<PaintedBlocks>

/** `isStale`: has this block's text changed since it was read? Its marks are wrong, and wait until it has been read again. */
export function createPainting(
  painter: Painter<NamedMark>,
  choose: ChooseMarks,
  signal: AbortSignal,
  isStale: (block: PageBlock) => boolean = () => false,
): PagePainting {
  const looks = new Map<PageBlock, BlockLook>()
  /** The list painted last, and how much of it is; null: all has to be compared. */
  let list: PaintedBlocks | null = null
  let done = 0
  let wanted = false
  let working: Promise<void> | null = null

  async function repaint(): Promise<void> {
    let until = performance.now() + SLICE_MS
    const isOver = (): boolean => performance.now() >= until
    const breathe: Breathe = async () => {
      if (!isOver()) return
      await yieldToPage(signal)
      until = performance.now() + SLICE_MS
    }
    const next = await choose(breathe)
    // Begun with a fresh slice, so that the painter's first painting is not of one block: the looks that came later would cost the page a second
    // computing of all its styles.
    await breathe()
    if (next !== list) {
      list = next
      done = 0
      const kept = new Set(next.map(([block]) => block))
      for (const block of [...looks.keys()]) {
        if (kept.has(block)) continue
        looks.delete(block)
        painter.put(block, [])
        if (isOver()) await breathe()
      }
    }
    for (let one = next[done]; one !== undefined; one = next[done]) {
      const [block, marks] = one
      done += 1
      if (isStale(block)) {
        // Looked at anew by the next repaint, which follows its reading.
        list = null
        continue
      }
      const before = looks.get(block)
      looks.set(block, marks)
      if (before !== undefined && looksSame(before, marks)) continue
      painter.put(block, marks)
      if (isOver()) await breathe()
    }
  }

  async function work(): Promise<void> {
    try {
      while (wanted && !signal.aborted) {
        wanted = false
        const start = performance.now()
        await repaint()
        const took = performance.now() - start
        if (took > SLICE_MS) await new Promise((resolve) => setTimeout(resolve, Math.min(took * REST_FACTOR, LONGEST_REST_MS)))
        else await yieldToPage(signal)
      }
    } catch (error) {
      // Aborted: the painter has taken everything away. Anything else is a fault of ours, and is not to be swallowed.
      if (!signal.aborted) throw error
    } finally {
      working = null
    }
  }

  return {
    request: () => {
      wanted = true
      working ??= work()
    },
    forget: (blocks) => {
      for (const block of blocks) {
        if (!looks.delete(block)) continue
        painter.put(block, [])
        list = null
      }
    },
    settled: async () => {
      while (working !== null) await working
    },
  }
}
