// The far part of a very long page: text that nobody is asked about until the reader comes near it, or wants to know of the whole page.
// Gets the blocks in their order; gives those to be asked about at once, and later each stretch that came near. Forces no layout: two
// observers look at the ends of the stretches, and of a stretch whose ends cannot be placed the reader may be anywhere.
import { MAX_TEXT_PER_MESSAGE } from '../protocol/limits.ts'
import type { PageBlock } from './page-block.ts'

/**
 * So much text from the page's beginning is asked about at once, in UTF-16 units: four messages, some 45,000 words, three hours of reading.
 * Sending, answers and marks of what is beyond cost several times as much as reading it.
 */
export const NEAR_TEXT = 4 * MAX_TEXT_PER_MESSAGE

/** Near: within this much of the viewport, or of a box that scrolls inside the page: there a share would be one of the margin, too. */
const NEAR = { root: '150%', box: '1000px' }
/** Further than any stretch is high: to that side it has been reached, however far its other end is. */
const ENDLESS = '1000000px'

/** Blocks that follow each other, as many as one message carries. */
interface Stretch {
  readonly blocks: PageBlock[]
  /** Its beginning is no further down than near the viewport; its end no further up. */
  begun: boolean
  unpassed: boolean
}
type Side = 'begun' | 'unpassed'

export class FarText {
  readonly #stretches = new Set<Stretch>()
  readonly #ends = new Map<Side, { observer: IntersectionObserver; at: Map<Element, Set<Stretch>> }>()
  readonly #document: Document
  readonly #onNear: (blocks: readonly PageBlock[]) => void

  /** `onNear` gets the blocks of stretches that the reader may see soon: once each. */
  constructor(document: Document, onNear: (blocks: readonly PageBlock[]) => void, signal: AbortSignal) {
    this.#document = document
    this.#onNear = onNear
    signal.addEventListener('abort', () => {
      for (const { observer } of this.#ends.values()) observer.disconnect()
    })
  }

  /** Parts a page's blocks, once: gives those to be asked about now, and keeps the others. */
  part(blocks: readonly PageBlock[]): readonly PageBlock[] {
    let length = 0
    const far = blocks.findIndex(({ block }) => {
      length += block.text.length
      return length > NEAR_TEXT
    })
    if (far < 0) return blocks
    let stretch: Stretch | null = null
    let room = 0
    for (const block of blocks.slice(far)) {
      if (stretch === null || block.block.text.length > room) {
        stretch = { blocks: [], begun: false, unpassed: false }
        this.#stretches.add(stretch)
        room = MAX_TEXT_PER_MESSAGE
      }
      stretch.blocks.push(block)
      room -= block.block.text.length
    }
    this.#watchEnds('begun', (near) => `${ENDLESS} ${ENDLESS} ${near}`)
    this.#watchEnds('unpassed', (near) => `${near} ${ENDLESS} ${ENDLESS}`)
    for (const one of this.#stretches) for (const [side, element] of endsOf(one)) this.#watch(one, side, element)
    return blocks.slice(0, far)
  }

  /** These left the page, or hold another text. A stretch that loses an end has no known place any more, and counts as near. */
  lose(blocks: readonly PageBlock[]): void {
    if (this.#stretches.size === 0) return
    const lost = new Set(blocks)
    this.#come([...this.#stretches].filter(({ blocks: own }) => [own[0], own.at(-1)].some((end) => end !== undefined && lost.has(end))))
  }

  /** The reader wants to know of the whole page: all that is left comes near. */
  comeAll(): void {
    this.#come([...this.#stretches])
  }

  #watchEnds(side: Side, margin: (near: string) => string): void {
    const document = this.#document
    const view = document.defaultView ?? globalThis
    const at = new Map<Element, Set<Stretch>>()
    const observer = new view.IntersectionObserver(
      (entries) => {
        this.#note(side, entries)
        // What the other observer saw at the same moment: after a jump, each by itself would tell of half the way.
        for (const [other, { observer }] of this.#ends) this.#note(other, observer.takeRecords())
        this.#come([...this.#stretches].filter(({ begun, unpassed }) => begun && unpassed))
      },
      // The document as root, so that the margin also counts in frames; scrollMargin for boxes that scroll inside the page.
      { root: document, rootMargin: margin(NEAR.root), scrollMargin: margin(NEAR.box) } as IntersectionObserverInit,
    )
    this.#ends.set(side, { observer, at })
  }

  #note(side: Side, entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      // Without a box it may stand anywhere.
      for (const stretch of this.#ends.get(side)?.at.get(target) ?? [])
        stretch[side] = isIntersecting || (box.width === 0 && box.height === 0)
    }
  }

  #watch(stretch: Stretch, side: Side, element: Element): void {
    const end = this.#ends.get(side)
    const others = end?.at.get(element)
    if (others === undefined) end?.at.set(element, new Set([stretch]))
    else others.add(stretch)
    end?.observer.observe(element)
  }

  #come(stretches: readonly Stretch[]): void {
    if (stretches.length === 0) return
    for (const stretch of stretches) {
      this.#stretches.delete(stretch)
      for (const [side, element] of endsOf(stretch)) {
        const end = this.#ends.get(side)
        const others = end?.at.get(element)
        others?.delete(stretch)
        if (others?.size !== 0) continue
        end?.at.delete(element)
        end?.observer.unobserve(element)
      }
    }
    this.#onNear(stretches.flatMap(({ blocks }) => blocks))
  }
}

/** The elements by which a stretch's place is known. */
function endsOf({ blocks }: Stretch): [Side, Element][] {
  const [first, last] = [blocks[0], blocks.at(-1)]
  return first === undefined || last === undefined
    ? []
    : [
        ['begun', first.element],
        ['unpassed', last.element],
      ]
}
