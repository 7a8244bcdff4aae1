// The linked mentions of a page by their blocks: most rules of posts and meetings ask who is marked in one block. Gets the mentions in any order;
// groups them once, when a rule first asks, since many pages have nothing that does.
import type { EntityId } from '../model/ids.ts'
import type { ResolvedMention, Span } from '../model/page.ts'

export type MarkedPerson = ResolvedMention & { entity: EntityId }

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

  /** The people who are marked in a stretch of a block, by name or by post, in the order of the text. */
  peopleIn(block: number, { start, end }: Span): readonly MarkedPerson[] {
    return this.in(block)
      .filter((one): one is MarkedPerson => one.entity?.startsWith('person/') === true && one.start >= start && one.start < end)
      .sort((a, b) => a.start - b.start)
  }

  /** Adds what has been linked since. */
  add(mentions: readonly ResolvedMention[]): void {
    for (const one of mentions) this.#all.push(one)
    if (this.#blocks !== null) grouped(this.#blocks, mentions)
  }
}
const NOBODY: readonly ResolvedMention[] = []

function grouped(blocks: Map<number, ResolvedMention[]>, mentions: readonly ResolvedMention[]): Map<number, ResolvedMention[]> {
  for (let i = 0, next = 0; i < mentions.length; i = next) {
    const { block } = mentions[i] as ResolvedMention
    for (next = i + 1; next < mentions.length && mentions[next]?.block === block; ) next++
    // Those of a block mostly stand together, and lists that grow by one take much more room than they need.
    const linked = mentions.slice(i, next).filter((one) => one.entity !== null)
    const here = blocks.get(block)
    if (here) here.push(...linked)
    else blocks.set(block, linked)
  }
  return blocks
}
