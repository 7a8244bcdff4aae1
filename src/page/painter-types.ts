// What a painter of marks does for whoever has marks to show. Types only.
import type { Side } from './mark-style.ts'
import type { PageBlock } from './page-block.ts'
import type { PageMark } from './page-mark.ts'

export interface Painter<M extends PageMark> {
  /** Replaces the marks of one block; an empty list takes them away. */
  put(block: PageBlock, marks: readonly M[]): void
  /** Takes away all marks. */
  clear(): void
  /** Emphasises the marks of one key (null: none), most of all the one `at` which the reader is; where given, fades all but these and `quiet` blocks. */
  choose(key: string | null, quiet?: readonly PageBlock[], at?: M | null): void
  /** The marks whose text is under a point of the viewport, innermost first. */
  marksAt(x: number, y: number): M[]
  /** All marks put, painted or waiting, in no order. */
  marks(): M[]
  /** The side of what most of the painted marks stand on: the page's own, as far as it has one. */
  side(): Side
  /** Is this mark's text shown on the page (not hidden by a style, still there)? */
  isShown(mark: M): boolean
  /** Puts back what the page took from the registry or its style sheets. */
  restore(): void
}
