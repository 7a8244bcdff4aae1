// Can a reader see the text of an element? By every means that pages have to keep text on the page and out of sight: display, visibility,
// opacity, no colour, boxes of no size that cut off what is in them, places off the page. Reads style and layout; remembers what it found for as long
// as nothing is written in between.
import { parentElementOf } from './native-tree.ts'

/** Boxes for screen readers only are one pixel large, collapsed ones none. */
const NO_SIZE = 1
/** Headlines that a picture stands for are indented by thousands of pixels; a hanging indent is a few dozen. */
const AWAY_INDENT = -500

/** A computed colour that is see-through. */
const CLEAR = /^rgba\(.* 0\)$|\/ 0\)$/

const VISIBLE: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true }

/** One look round: what is known of an element holds until the page or we change something. */
export class Sight {
  readonly #view: Window
  /** Does this element, or one above it, cut off all that is in it? */
  readonly #cut = new Map<Element, boolean>()
  readonly #known = new Map<Element, boolean>()
  readonly #options: CheckVisibilityOptions

  constructor(document: Document) {
    this.#view = document.defaultView ?? window
    // A page that is hidden whole is about to show (styles, tests or fonts are still on the way), and nothing tells when it does.
    this.#options = document.body?.checkVisibility(VISIBLE) === false ? {} : VISIBLE
  }

  shows(element: Element | null): boolean {
    if (element === null) return false
    let known = this.#known.get(element)
    if (known === undefined) {
      // A box that has a place cuts nothing off: those above it may.
      known = element.checkVisibility(this.#options) && this.#hasPlace(element) && !this.#isCutAbove(element)
      this.#known.set(element, known)
    }
    return known
  }

  /** Has it a box, on the page? What was scrolled out of a box is on the page. */
  #hasPlace(element: Element): boolean {
    const { width, height, right, bottom } = element.getBoundingClientRect()
    if (width <= NO_SIZE || height <= NO_SIZE) return this.#style(element).display === 'contents'
    const { scrollX, scrollY } = this.#view
    if (right + scrollX > 0 && bottom + scrollY > 0) {
      const { textIndent, webkitTextFillColor } = this.#style(element)
      return Number.parseFloat(textIndent) > AWAY_INDENT && !(CLEAR.test(webkitTextFillColor) && this.#hasNoInk(element))
    }
    for (let up = parentElementOf(element); up !== null; up = parentElementOf(up))
      if (up.scrollLeft !== 0 || up.scrollTop !== 0) return true
    return false
  }

  /** Letters without a colour show where a picture is cut out in their shape: a headline in a gradient. Else only their shadow may be there. */
  #hasNoInk(element: Element): boolean {
    for (let up: Element | null = element; up !== null; up = parentElementOf(up))
      if (this.#style(up).backgroundClip.includes('text')) return false
    return true
  }

  #isCut(element: Element): boolean {
    const known = this.#cut.get(element)
    if (known !== undefined) return known
    const cut = this.#cuts(element) || this.#isCutAbove(element)
    this.#cut.set(element, cut)
    return cut
  }

  #isCutAbove(element: Element): boolean {
    const parent = element.assignedSlot ?? parentElementOf(element) ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null
    return parent !== null && this.#isCut(parent)
  }

  #cuts(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect()
    if (width > NO_SIZE && height > NO_SIZE) return false
    const { display, overflow } = this.#style(element)
    return display !== 'contents' && display !== 'inline' && overflow !== 'visible'
  }

  #style(element: Element): CSSStyleDeclaration {
    return this.#view.getComputedStyle(element)
  }
}

let now: { document: Document; sight: Sight } | null = null

/** A look round for questions asked in a row: what is seen once holds until the page goes on. */
export function sightNow(document: Document): Sight {
  if (now?.document !== document) {
    now = { document, sight: new Sight(document) }
    queueMicrotask(() => (now = null))
  }
  return now.sight
}
