// A block of text together with where it stands in the page: what reading gives, and what painting needs.
// Types only. The block itself (without nodes) is what travels to the worker.
import type { Block } from '../model/page.ts'

/** A run of a block's text that lies in one text node: `length` units at `at` in the block's text, from offset `from` in the node. */
export interface Piece {
  readonly node: Text
  readonly at: number
  readonly from: number
  readonly length: number
  /** Something that is not read stands between the piece before and this one. */
  readonly afterGap: boolean
}

/** One block and its pieces in order of the text. Line breaks (LINE_BREAK, from <br>) belong to no piece. */
export interface PageBlock {
  readonly block: Block
  /** The block-level element whose own text this is; several blocks share it where other blocks stand between their texts. */
  readonly element: Element
  readonly pieces: readonly Piece[]
}

/** Elements to read, in document order, none inside another. */
export type Roots = readonly Element[]
