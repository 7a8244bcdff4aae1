// A mark as the page's rooms pass it on: where it is painted, whose it is, and how it looks. Types only.
import type { Span } from '../model/page.ts'
import type { MarkKind } from '../settings/settings.ts'
import type { PageBlock } from './page-block.ts'

/** The painted trace of a resolved mention. Callers may hang more on it: the functions here give back what they were given. */
export interface PageMark {
  readonly pageBlock: PageBlock
  readonly span: Span
  /** The linked entity's id (or what stands for several candidates): marks of one key are emphasised together. */
  readonly key: string
  readonly kind: MarkKind
  /** Place of the topic's colour in COLOURS (src/settings), 0–6. */
  readonly slot: number
}
