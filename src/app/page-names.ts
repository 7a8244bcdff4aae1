// The names of a page's marks, kept block by block: an answer names its own blocks only, and all are named anew where the settings, the
// page's topics or what is known of them changed. Gets what the record says of each block; gives all marks in the order of the document.
// Blocks that follow all others are added to what is there: a long page's answers come by the hundred.
// Works in steps, so that a long page can be named in slices; asks nobody and paints nothing.
import type { ResolvedMention } from '../model/page.ts'
import type { PageBlock } from '../page/page-block.ts'
import { type BlockMarks, createGathering, createNaming, type Gathering, type MarkContext, type NamedMarks } from './name-marks.ts'

export type PageNamesParts = {
  /** What names and looks go by; read afresh after each change. */
  context: () => MarkContext
  /** Grows whenever the context's topics or branches may be others. */
  looks: () => number
  mentionsOf: (block: number) => readonly ResolvedMention[]
  /** Is this block, and no other of its number, part of the page now? */
  isCurrent: (block: PageBlock) => boolean
  /** All blocks in the order of the document. */
  blocks: () => readonly PageBlock[]
}

export type PageNames = {
  /** Something changed: marks are looked at anew when next asked for; of these blocks they are named anew. */
  touch: (blocks: Iterable<PageBlock>) => void
  /** Blocks came or went after the first reading: their numbers no longer tell their order. */
  reorder: () => void
  all: () => NamedMarks
  /** The same, letting the page go first now and then. What changes meanwhile may or may not be in it. */
  inSlices: (breathe: () => Promise<void>) => Promise<NamedMarks>
}

/** The clock is asked after this many blocks: about a tenth of a millisecond's work. */
const BLOCKS_PER_LOOK = 100

export function createPageNames({ context, looks, mentionsOf, isCurrent, blocks }: PageNamesParts): PageNames {
  const named = new Map<PageBlock, BlockMarks>()
  const stale = new Set<PageBlock>()
  let known: NamedMarks | null = null
  /** Grows with each change, so that what was gathered in slices is not kept where something changed meanwhile. */
  let version = 0
  let inReadingOrder = true
  /** The blocks with marks in the order of the document; null: to be sorted anew. */
  let ordered: PageBlock[] | null = null
  /** The marks of so many of them, from the first. Null where one of those is another now. */
  let gathering: Gathering | null = null
  let gathered = 0
  let basis: { context: MarkContext; looks: number } | null = null
  let nameBlock: ReturnType<typeof createNaming> | null = null

  function gatherAnew(): void {
    gathering = null
    gathered = 0
  }
  function orderAnew(): void {
    ordered = null
    gatherAnew()
  }

  /** What marks are named by; where it changed, every block is stale. */
  function currentNaming(): ReturnType<typeof createNaming> {
    const now = context()
    const before = basis
    const same =
      before !== null &&
      before.looks === looks() &&
      before.context.settings === now.settings &&
      before.context.host === now.host &&
      before.context.page === now.page
    if (!same || nameBlock === null) {
      basis = { context: now, looks: looks() }
      nameBlock = createNaming(now)
      for (const block of named.keys()) stale.add(block)
      gatherAnew()
    }
    return nameBlock
  }

  function renew(block: PageBlock, name: ReturnType<typeof createNaming>): void {
    const mentions = isCurrent(block) ? mentionsOf(block.block.index) : []
    if (mentions.length === 0) {
      if (named.delete(block)) orderAnew()
      return
    }
    if (named.has(block)) gatherAnew()
    else if (ordered !== null && inReadingOrder && block.block.index > (ordered.at(-1)?.block.index ?? -1)) ordered.push(block)
    else orderAnew()
    named.set(block, name(block, mentions))
  }

  /** While no block came later, their numbers tell their order. */
  function inOrder(): readonly PageBlock[] {
    ordered ??= inReadingOrder
      ? [...named.keys()].sort((a, b) => a.block.index - b.block.index)
      : blocks().filter((block) => named.has(block))
    return ordered
  }

  function* steps(): Generator<void, NamedMarks> {
    if (known !== null) return known
    const begun = version
    const name = currentNaming()
    let count = 0
    for (const block of stale) {
      stale.delete(block)
      // During a rest others may have gone through the same steps, by other settings.
      renew(block, nameBlock ?? name)
      if (++count % BLOCKS_PER_LOOK === 0) yield
    }
    for (let order = inOrder(); gathered < order.length; order = inOrder()) {
      const block = order[gathered++] as PageBlock
      gathering ??= createGathering(basis?.context ?? context())
      gathering.add(block, named.get(block) as BlockMarks)
      if (++count % BLOCKS_PER_LOOK === 0) yield
    }
    gathering ??= createGathering(basis?.context ?? context())
    const result = gathering.result()
    if (begun === version) known = result
    return result
  }

  return {
    touch: (some) => {
      for (const block of some) stale.add(block)
      version += 1
      known = null
    },
    reorder: () => {
      inReadingOrder = false
      orderAnew()
    },
    all: () => {
      const run = steps()
      for (;;) {
        const step = run.next()
        if (step.done) return step.value
      }
    },
    inSlices: async (breathe) => {
      const run = steps()
      for (;;) {
        const step = run.next()
        if (step.done) return step.value
        await breathe()
      }
    },
  }
}
