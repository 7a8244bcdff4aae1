// Which blocks are near the viewport: an IntersectionObserver over the elements that hold marks, so that no layout is ever forced.
// In a hidden tab it reports nothing until the tab is seen, which is when painting is wanted.
import type { PageBlock } from './page-block.ts'

/** Near: within this many heights of the viewport above and below, so that marks are there before a quick scroll arrives. */
const MARGIN = '150% 0px'

export class Nearness {
  readonly #byElement = new Map<Element, Set<PageBlock>>()
  readonly #near = new Set<Element>()
  readonly #observer: IntersectionObserver

  /** `onChange` gets the blocks whose nearness is new or has changed; `vanished` are those of them that have no box now. */
  constructor(document: Document, onChange: (blocks: readonly PageBlock[], vanished: readonly PageBlock[]) => void) {
    const view = document.defaultView ?? globalThis
    this.#observer = new view.IntersectionObserver(
      (entries) => {
        const changed: PageBlock[] = []
        const vanished: PageBlock[] = []
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          if (isIntersecting) this.#near.add(target)
          else this.#near.delete(target)
          const blocks = this.#byElement.get(target) ?? []
          changed.push(...blocks)
          if (boundingClientRect.width === 0 && boundingClientRect.height === 0) vanished.push(...blocks)
        }
        onChange(changed, vanished)
      },
      // The document as root, so that the margin also counts in frames; scrollMargin for boxes that scroll inside the page.
      { root: document, rootMargin: MARGIN, scrollMargin: MARGIN } as IntersectionObserverInit,
    )
  }

  isNear(block: PageBlock): boolean {
    return this.#near.has(block.element)
  }

  /** Reports the block's nearness soon, and whenever it changes. */
  watch(block: PageBlock): void {
    const { element } = block
    const blocks = this.#byElement.get(element)
    if (blocks?.has(block)) return
    if (blocks !== undefined) {
      blocks.add(block)
      // A further block of an element is reported like the first.
      this.#observer.unobserve(element)
    } else this.#byElement.set(element, new Set([block]))
    this.#observer.observe(element)
  }

  forget(block: PageBlock): void {
    const blocks = this.#byElement.get(block.element)
    if (!blocks?.delete(block) || blocks.size > 0) return
    this.#byElement.delete(block.element)
    this.#near.delete(block.element)
    this.#observer.unobserve(block.element)
  }

  clear(): void {
    this.#observer.disconnect()
    this.#byElement.clear()
    this.#near.clear()
  }
}
