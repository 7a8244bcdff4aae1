// The text of one page as it stands: all blocks read so far, by number and by element, and how to read a part of it again.
// Gets the roots; gives blocks, and for each change which blocks went and which came. Observes nothing by itself (watch-page.ts does).
import { BlockReader, type ReadOptions } from './block-reader.ts'
import { ChangeNotes, OBSERVED } from './change-notes.ts'
import { createReader, judgeUpTo, readInSlices, surroundingsOf } from './collect-blocks.ts'
import { isWritten } from './find-article.ts'
import { shownParentOf, shows } from './native-tree.ts'
import type { PageBlock, Roots } from './page-block.ts'

/** What a change did: blocks no longer on the page, and blocks to be asked about. A block whose text changed is in both, under one number. */
export interface TextChange {
  readonly removed: PageBlock[]
  readonly added: PageBlock[]
}

/** How many of the blocks read last are compared when new text is put into its section; further up, the section is 0. */
const SECTION_SEARCH = 300

const PRECEDING = 2

const isSameText = (a: PageBlock, b: PageBlock): boolean =>
  a.block.text === b.block.text &&
  a.block.role === b.block.role &&
  a.block.lang === b.block.lang &&
  a.pieces.length === b.pieces.length &&
  a.pieces.every((piece, at) => {
    const other = b.pieces[at]
    // Something unread that came between two texts is no part of their marks.
    return piece.node === other?.node && piece.from === other.from && piece.afterGap === other.afterGap
  })

export class PageText {
  /** The page is larger than the limits of reading; its end was left out. */
  leftOut = false
  readonly shadowRoots = new Set<ShadowRoot>()
  /** Called for each open shadow root when it is first entered. */
  onShadowRoot: (root: ShadowRoot) => void = () => {}
  /** Elements of the page's own that it had not defined yet when they were read, and what is called with each from then on. */
  readonly #unmade = new Set<Element>()
  #onUnmade: (element: Element) => void = (element) => this.#unmade.add(element)
  /** What changed since it was read; the first reading notes what changes under it. */
  readonly notes = new ChangeNotes()
  readonly #byElement = new Map<Element, PageBlock[]>()
  readonly #byIndex = new Map<number, PageBlock>()
  readonly #roots: Element[]
  readonly #teasers: boolean
  /** Roots that are being written in. */
  readonly #fields = new Set<Element>()
  #count = 0

  /** `teasers`: all text is other stories', as on a front page. */
  constructor(roots: Roots, teasers: boolean) {
    this.#roots = [...roots]
    this.#teasers = teasers
  }

  /** Takes what is to be called with each element that the page has not defined yet: what it will show is not there to be read. */
  set onUnmade(call: (element: Element) => void) {
    this.#onUnmade = call
    for (const element of this.#unmade) call(element)
    this.#unmade.clear()
  }

  /** All blocks on the page now, in the order in which they were read. */
  blocks(): PageBlock[] {
    return [...this.#byIndex.values()]
  }

  /** The block with this number, as last read. */
  get(index: number): PageBlock | undefined {
    return this.#byIndex.get(index)
  }

  /** Blocks whose own text stands directly in the element. */
  of(element: Element): readonly PageBlock[] {
    return this.#byElement.get(element) ?? []
  }

  /** Is the element in what is read? */
  holds(element: Element): boolean {
    return this.#rootOf(element) !== null
  }

  /** Is a whole root in the node, or the node itself one? */
  isIn(node: Node): boolean {
    return this.#roots.some((root) => shows(node, root))
  }

  /** Roots that have become a field, or are none any more, are to be read again: as a field they have no text. Asks for style. */
  noteFields(): void {
    for (const root of this.#roots) {
      if (isWritten(root) === this.#fields.has(root)) continue
      if (!this.#fields.delete(root)) this.#fields.add(root)
      this.notes.touch(root, true)
    }
  }

  /** Has the page taken away all that was read? Then another article stands there, or will. */
  isGone(): boolean {
    return this.#roots.every((root) => !root.isConnected)
  }

  /** The first reading, in slices. What changes meanwhile is in the notes afterwards. */
  async *read(signal: AbortSignal): AsyncGenerator<PageBlock[], void> {
    const observer = new MutationObserver((records) => {
      for (const record of records) this.notes.note(record)
    })
    for (const root of this.#roots) observer.observe(root, OBSERVED)
    // Each shadow root is watched from when it is entered: what changes in it is not seen from outside.
    this.onShadowRoot = (root) => observer.observe(root, OBSERVED)
    try {
      yield* this.#readAll(this.#roots, signal)
    } finally {
      for (const record of observer.takeRecords()) this.notes.note(record)
      observer.disconnect()
      this.onShadowRoot = () => {}
    }
  }

  /** Reads what further roots hold beside the known ones (posts that were few are now a list, and its box the root), in slices. */
  async *readMore(roots: Roots, signal: AbortSignal): AsyncGenerator<PageBlock[], void> {
    const further = roots.flatMap((root) => this.#unread(root))
    this.#roots.push(...roots.filter((root) => this.#rootOf(root) === null))
    yield* this.#readAll(further, signal)
  }

  async *#readAll(roots: Roots, signal: AbortSignal): AsyncGenerator<PageBlock[], void> {
    const reader = createReader(roots, this.#options(this.#teasers, this.#lastSection()))
    for await (const blocks of readInSlices(reader, signal)) {
      for (const block of blocks) this.#keep(block)
      yield blocks
    }
    this.leftOut ||= reader.leftOut
    for (const element of reader.interrupted) this.notes.touch(element, true)
  }

  /**
   * Reads an element again: its own text only (`shallow`), or all that is in it. Blocks that are as they were stay, with their marks;
   * changed ones keep their numbers. Null where the element is outside what is read.
   */
  readAgain(element: Element, shallow: boolean): TextChange | null {
    const root = this.#rootOf(element)
    if (root === null) return null
    const judgement = this.#fields.has(root) ? 'skip' : judgeUpTo(element, root)
    const old = shallow ? [...this.of(element)] : this.#inside(element)
    let fresh: PageBlock[] = []
    if (judgement !== 'skip') {
      const teasers = this.#teasers || judgement === 'teaser'
      const options = { ...this.#options(teasers, this.#sectionOf(element, old)), shallow, nextIndex: () => -1 }
      fresh = new BlockReader([element], surroundingsOf, options).read(Number.POSITIVE_INFINITY, () => 0)
    }
    return this.#replace(old, fresh)
  }

  /** Forgets of an element, and all that is in it, what left the page or was moved out of what is read. */
  drop(element: Element): PageBlock[] {
    const gone = this.#inside(element).filter((block) => !block.element.isConnected || !this.holds(block.element))
    for (const block of gone) this.#forget(block)
    return gone
  }

  #replace(old: PageBlock[], fresh: PageBlock[]): TextChange {
    const kept = new Set<PageBlock>()
    const changed: PageBlock[] = []
    for (const block of fresh) {
      const same = old.find((candidate) => !kept.has(candidate) && isSameText(candidate, block))
      if (same === undefined) changed.push(block)
      else kept.add(same)
    }
    const removed = old.filter((block) => !kept.has(block))
    for (const block of removed) this.#forget(block)
    const numbers = removed.map(({ block }) => block.index)
    const added = changed.map(({ block, element, pieces }) => ({
      block: { ...block, index: numbers.shift() ?? this.#count++ },
      element,
      pieces,
    }))
    for (const block of added) this.#keep(block)
    return { removed, added }
  }

  #options(teasers: boolean, section: number): ReadOptions {
    return {
      nextIndex: () => this.#count++,
      section,
      teasers,
      onShadowRoot: (root) => {
        if (this.shadowRoots.has(root)) return
        this.shadowRoots.add(root)
        this.onShadowRoot(root)
      },
      onUnmade: (element) => this.#onUnmade(element),
    }
  }

  #rootOf(element: Element): Element | null {
    const roots = new Set<Node>(this.#roots)
    for (let at: Node | null = element; at !== null; at = shownParentOf(at)) if (roots.has(at)) return at as Element
    return null
  }

  /** The element, or the parts of it that are outside the known roots; nothing where it is inside one. */
  #unread(element: Element): Element[] {
    if (this.#rootOf(element) !== null) return []
    if (!this.#roots.some((known) => known.isConnected && element.contains(known))) return [element]
    return [...element.children].filter((child) => judgeUpTo(child, element) === 'read').flatMap((child) => this.#unread(child))
  }

  #inside(element: Element): PageBlock[] {
    const found = [...this.of(element)]
    // Slots show elements that stand elsewhere in the tree: then the blocks are asked one by one.
    for (const inner of element.querySelectorAll('*')) {
      const blocks = this.#byElement.get(inner)
      if (blocks !== undefined) found.push(...blocks)
      if (inner.shadowRoot !== null) for (const child of inner.shadowRoot.children) found.push(...this.#inside(child))
    }
    if (element.shadowRoot !== null) for (const child of element.shadowRoot.children) found.push(...this.#inside(child))
    return found
  }

  #lastSection(): number {
    return [...this.#byIndex.values()].at(-1)?.block.section ?? 0
  }

  #sectionOf(element: Element, old: readonly PageBlock[]): number {
    const first = old[0]?.block
    if (first !== undefined) return first.role === 'heading' || first.role === 'headline' ? first.section - 1 : first.section
    const last = [...this.#byIndex.values()].slice(-SECTION_SEARCH)
    for (const { block, element: other } of last.reverse()) {
      if (element.compareDocumentPosition(other) & PRECEDING) return block.section + (block.role === 'headline' ? 1 : 0)
    }
    return 0
  }

  #keep(block: PageBlock): void {
    this.#byIndex.set(block.block.index, block)
    const others = this.#byElement.get(block.element)
    if (others === undefined) this.#byElement.set(block.element, [block])
    else others.push(block)
  }

  #forget(block: PageBlock): void {
    this.#byIndex.delete(block.block.index)
    const left = this.of(block.element).filter((other) => other !== block)
    if (left.length > 0) this.#byElement.set(block.element, left)
    else this.#byElement.delete(block.element)
  }
}
