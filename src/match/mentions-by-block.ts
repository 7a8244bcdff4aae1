// The linked mentions of a page by their blocks: most rules of posts and meetings ask who is marked in one block. Gets the mentions in any order;
// groups them once, when a rule first asks, since many pages have nothing that does.
import type { ResolvedMention } from '../model/page.ts'

export class MentionsByBlock {
  readonly #all: ResolvedMention[]
  #blocks: Map<number, ResolvedMention[]> | null = null

  constructor(mentions: readonly ResolvedMention[]) {
    this.#all = [...mentions]
  }

  /** All of the page. */
  get all(): readonly ResolvedMention[] {
    return this.#all
  }

  /** Those of one block, in the order in which they were given. */
  in(block: number): readonly ResolvedMention[] {
    this.#blocks ??= grouped(new Map(), this.#all)
    return this.#blocks.get(block) ?? NOBODY
  }

  /** Adds what has been linked since. */
  add(mentions: readonly ResolvedMention[]): void {
    for (const one of mentions) this.#all.push(one)
    if (this.#blocks !== null) grouped(this.#blocks, mentions)
  }
}
const NOBODY: readonly ResolvedMention[] = []

function grouped(blocks: Map<number, ResolvedMention[]>, mentions: readonly ResolvedMention[]): Map<number, ResolvedMention[]> {
  for (const mention of mentions) {
    if (mention.entity === null) continue
    const here = blocks.get(mention.block)
    if (here) here.push(mention)
    else blocks.set(mention.block, [mention])
  }
  return blocks
}
