// The blocks of a page in the order of the document, while text comes and goes. Comparing places in a document is slow among thousands
// of siblings, so blocks that come later are put in by halving, and the list is never sorted anew.
import type { PageBlock } from '../page/page-block.ts'

const FOLLOWING = 4

/** Does `a` stand before `b`? Blocks without text nodes in the page keep the order in which they were read. */
function standsBefore(a: PageBlock, b: PageBlock): boolean {
  const [first, second] = [a.pieces[0]?.node, b.pieces[0]?.node]
  if (first === undefined || second === undefined || first === second || !first.isConnected || !second.isConnected) {
    return a.block.index < b.block.index
  }
  return (first.compareDocumentPosition(second) & FOLLOWING) !== 0
}

export type BlockList = {
  all: () => readonly PageBlock[]
  /** Adds blocks that follow all others: the first reading. */
  append: (blocks: readonly PageBlock[]) => void
  /** Puts blocks where they stand in the document. */
  insert: (blocks: readonly PageBlock[]) => void
  remove: (blocks: Iterable<PageBlock>) => void
}

export function createBlockList(): BlockList {
  let list: PageBlock[] = []
  return {
    all: () => list,
    append: (blocks) => void list.push(...blocks),
    insert: (blocks) => {
      for (const block of blocks) {
        let [low, high] = [0, list.length]
        while (low < high) {
          const middle = (low + high) >> 1
          const other = list[middle]
          if (other !== undefined && standsBefore(other, block)) low = middle + 1
          else high = middle
        }
        list.splice(low, 0, block)
      }
    },
    remove: (blocks) => {
      const gone = new Set(blocks)
      if (gone.size > 0) list = list.filter((block) => !gone.has(block))
    },
  }
}
