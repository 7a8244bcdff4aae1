// Brings what is painted in line with what is known and wanted, in slices: only blocks whose marks changed are put anew.
// Asked again while it works, it starts over once; asked often (a long page's answers), it leaves the page most of the time.
import { SLICE_MS, yieldToPage } from '../page/collect-blocks.ts'
import type { PageBlock } from '../page/page-block.ts'
import type { Painter } from '../page/painter.ts'
import type { NamedMark } from './name-marks.ts'

/** After a long repaint the next one waits this many times as long as it took, so that most of the time stays the page's… */
const REST_FACTOR = 3
/** …but no longer than a reader waits for a switch in the options to take effect. In milliseconds. */
const LONGEST_REST_MS = 500

export type PagePainting = {
  /** Something changed: repaint soon. Many calls make one repaint. */
  request: () => void
  /** Takes marks off blocks that are gone. */
  forget: (blocks: Iterable<PageBlock>) => void
  /** Resolves when nothing is left to repaint. */
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
/** Gives the marks to be painted, block by block, afresh each time. */
export type ChooseMarks = (breathe: Breathe) => Promise<ReadonlyMap<PageBlock, readonly NamedMark[]>>

export function createPainting(painter: Painter<NamedMark>, choose: ChooseMarks, signal: AbortSignal): PagePainting {
  const looks = new Map<PageBlock, BlockLook>()
  let wanted = false
  let working: Promise<void> | null = null

  async function repaint(): Promise<void> {
    let until = performance.now() + SLICE_MS
    const breathe: Breathe = async () => {
      if (performance.now() < until) return
      await yieldToPage(signal)
      until = performance.now() + SLICE_MS
    }
    const groups = await choose(breathe)
    for (const block of [...looks.keys()]) {
      if (groups.has(block)) continue
      looks.delete(block)
      painter.put(block, [])
      await breathe()
    }
    for (const [block, marks] of groups) {
      const before = looks.get(block)
      looks.set(block, marks)
      if (before !== undefined && looksSame(before, marks)) continue
      painter.put(block, marks)
      await breathe()
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
    } catch {
      // Aborted: the painter has taken everything away.
    }
    working = null
  }

  return {
    request: () => {
      wanted = true
      working ??= work()
    },
    forget: (blocks) => {
      for (const block of blocks) if (looks.delete(block)) painter.put(block, [])
    },
    settled: async () => {
      while (working !== null) await working
    },
  }
}
