// Reads the text of elements as blocks, in document order, a slice at a time: the walk stops where it is told and goes on later.
// Gets roots and what is known around them; gives PageBlocks with exact places in the text nodes. Changes nothing, paints nothing.
// Keeps its place on a list of its own, so that ten thousand nested elements need no call stack; follows open shadow roots and slots.
import type { Block } from '../model/page.ts'
import { BlockBuilder, MAX_PAGE_TEXT } from './block-builder.ts'
import { FLOW, flowOf, isCustom } from './element-class.ts'
import { leadsAway } from './links.ts'
import { firstChildOf, isBent, nextSiblingOf, parentOf } from './native-tree.ts'
import type { PageBlock } from './page-block.ts'
import { isPieceOfHeading, judgeElement } from './skip.ts'

/** What an element's text inherits: `linked` text leads to another page; `teaser` text tells another story. */
export interface Surroundings {
  readonly lang: string
  readonly role: Block['role']
  readonly linked: boolean
}

export interface ReadOptions {
  /** Number of the next block; called once for each block that is kept. */
  readonly nextIndex: () => number
  /** Section of the text at the start (headings passed before it). */
  readonly section?: number
  /** Read only the text that stands directly in the roots, not their inner blocks. */
  readonly shallow?: boolean
  /** All text is teasers' text, as on a front page. */
  readonly teasers?: boolean
  /** Called for each open shadow root that the walk enters. */
  readonly onShadowRoot?: (root: ShadowRoot) => void
  /** Called for each custom element that the page has not defined yet. */
  readonly onUnmade?: (element: Element) => void
}

/** One element on the way down to where the walk stands. */
interface Level extends Surroundings {
  readonly element: Element
  readonly inline: boolean
  readonly inParagraph: boolean
  /** The block-level element whose text this is. */
  readonly container: Element
  /** The child to visit next; or, for a slot, the nodes that it shows. */
  next: Node | null
  readonly slotted: readonly Node[] | null
  at: number
}

/** At most this many nodes of one page are visited: about two seconds of work in slices. */
export const MAX_PAGE_NODES = 3_000_000
/** The clock is asked after this many nodes, about a tenth of a millisecond's work. */
const NODES_PER_LOOK = 256

const PARAGRAPH_TAGS = new Set(['p', 'li', 'dd', 'dt', 'td', 'th', 'blockquote', 'figcaption', 'caption'])

/** A walk over roots. `read(until)` gives the blocks found before that time; `leftOut` says that a limit was met. */
export class BlockReader {
  done = false
  leftOut = false
  /** Elements whose children changed under the resting walk: to be read again. */
  readonly interrupted: Element[] = []
  readonly #levels: Level[] = []
  readonly #builder: BlockBuilder
  readonly #roots: Iterator<Element>
  readonly #options: ReadOptions
  readonly #around: (root: Element) => Surroundings
  #nodes = 0

  constructor(roots: Iterable<Element>, around: (root: Element) => Surroundings, options: ReadOptions) {
    this.#roots = roots[Symbol.iterator]()
    this.#around = around
    this.#options = options
    this.#builder = new BlockBuilder(options.nextIndex, options.section ?? 0)
  }

  /** Goes on until the walk ends or `clock()` passes `until` (same clock, milliseconds); gives the blocks completed meanwhile. */
  read(until: number, clock: () => number): PageBlock[] {
    this.#climbToConnected()
    for (let look = NODES_PER_LOOK; !this.done; look--) {
      if (look === 0) {
        if (clock() >= until) break
        look = NODES_PER_LOOK
      }
      this.#step()
    }
    this.leftOut ||= this.#builder.isFull
    return this.#builder.take()
  }

  /** Where the page removed what the walk stood in, or the child it was to visit, it goes on above and says what it missed. */
  #climbToConnected(): void {
    let level = this.#levels.at(-1)
    while (level !== undefined) {
      const { element, next } = level
      if (element.isConnected && (next === null || parentOf(next) === (element.shadowRoot ?? element))) return
      if (element.isConnected) this.interrupted.push(element)
      this.#builder.flush()
      this.#levels.pop()
      level = this.#levels.at(-1)
    }
  }

  #step(): void {
    const level = this.#levels.at(-1)
    if (level === undefined) {
      this.#builder.flush()
      const root = this.#roots.next()
      if (root.done) this.done = true
      else this.#enterRoot(root.value)
      return
    }
    const node = level.slotted === null ? level.next : (level.slotted[level.at++] ?? null)
    if (node === null) {
      this.#levels.pop()
      if (!level.inline) this.#builder.flush()
      return
    }
    if (++this.#nodes > MAX_PAGE_NODES || this.#builder.length > MAX_PAGE_TEXT) {
      this.leftOut = this.done = true
      this.#builder.flush()
      return
    }
    const type = node.nodeType
    if (type === 3) {
      if (level.slotted === null) level.next = node.nextSibling
      this.#builder.add(node as Text, level)
    } else if (type === 8) {
      if (level.slotted === null) level.next = node.nextSibling
    } else {
      const tag = (node as Element).localName
      // A form whose fields shadow what we use of it is left alone.
      const bent = typeof tag !== 'string' || (tag === 'form' && isBent(node as Element))
      if (level.slotted === null) level.next = bent || tag === 'form' ? nextSiblingOf(node) : node.nextSibling
      if (!bent) this.#enter(node as Element, tag, level)
    }
  }

  #enterRoot(root: Element): void {
    const flow = flowOf(root.localName)
    const around = this.#around(root)
    const role = this.#options.teasers ? 'teaser' : flow === FLOW.HEADING ? roleOfHeading(root, root.localName) : around.role
    this.#push(root, root.localName, { ...around, role }, false, root, false)
  }

  #enter(element: Element, tag: string, level: Level): void {
    const flow = flowOf(tag)
    if (flow === FLOW.BREAK) {
      this.#builder.breakLine()
      return
    }
    const judgement = judgeElement(element, tag, flow)
    const inline =
      flow === FLOW.INLINE
        ? !element.hasAttribute('popover')
        : flow === undefined && level.inParagraph && isPartOfLine(element, tag, level.role)
    if (judgement === 'skip') {
      if (!inline && flow !== FLOW.SKIP) this.#builder.flush()
      else this.#builder.skipped = true
      return
    }
    if (!inline) {
      this.#builder.flush()
      if (this.#options.shallow) return
    }
    if (flow === undefined && isCustom(tag) && element.shadowRoot === null && element.matches(':not(:defined)'))
      this.#options.onUnmade?.(element)
    let { role, lang, linked } = level
    if (judgement === 'teaser') role = 'teaser'
    else if (role !== 'teaser' && (flow === FLOW.HEADING || element.getAttribute('role') === 'heading')) role = roleOfHeading(element, tag)
    if (tag === 'a') linked ||= leadsAway(element)
    const own = element.getAttribute('lang')
    if (own !== null) lang = own.toLowerCase()
    this.#push(element, tag, { role, lang, linked }, inline, inline ? level.container : element, level.inParagraph)
  }

  #push(element: Element, tag: string, around: Surroundings, inline: boolean, container: Element, inParagraph: boolean): void {
    const { role, lang, linked } = around
    const shadow = tag === 'slot' ? null : element.shadowRoot
    const slotted = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : null
    if (shadow !== null) this.#options.onShadowRoot?.(shadow)
    this.#levels.push({
      element,
      inline,
      container,
      role,
      lang,
      linked,
      inParagraph: inParagraph || PARAGRAPH_TAGS.has(tag) || role === 'heading' || role === 'headline',
      next: shadow !== null ? shadow.firstChild : tag === 'form' ? firstChildOf(element) : element.firstChild,
      slotted: slotted !== null && slotted.length > 0 ? slotted : null,
      at: 0,
    })
  }
}

/** Is an element that says nothing of itself by its tag part of the line that it stands in? */
function isPartOfLine(element: Element, tag: string, role: Block['role']): boolean {
  if (isCustom(tag)) return element.shadowRoot === null
  return (role === 'headline' || role === 'heading') && isPieceOfHeading(element)
}

export function roleOfHeading(element: Element, tag: string): Block['role'] {
  return tag === 'h1' || element.getAttribute('itemprop') === 'headline' ? 'headline' : 'heading'
}
