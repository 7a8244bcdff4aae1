// Can a reader see the text of an element? By every means that pages have to keep text on the page and out of sight: display, visibility,
// opacity, blur, clips, no colour, boxes of no size that cut off what is in them, places off the page. Reads style and layout; remembers what
// it found for as long as nothing is written in between.
import { clipsAway } from './clipped-away.ts'
import { FLOW, flowOf } from './element-class.ts'
import { parentElementOf } from './native-tree.ts'

/** Boxes for screen readers only are one pixel large, collapsed ones none. */
const NO_SIZE = 1
/** Headlines that a picture stands for are indented by thousands of pixels; a hanging indent is a few dozen. */
const AWAY_INDENT = -500

/** Text of which no more than this share is drawn is not there to be read; what fades in begins so. */
const FAINT = 0.1
/** Letters that are blurred by as much, in px, nobody can read: a teaser behind a paywall is, by more. */
const UNREADABLE_BLUR = 2

/** A computed colour that is see-through. */
const CLEAR = /^rgba\(.* 0\)$|\/ 0\)$/

const VISIBLE: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true }

/** One look round: what is known of an element holds until the page or we change something. */
export class Sight {
  readonly #view: Window
  /** What an element and those above it leave of what is in it, from 0 (it is cut off, clipped or blurred) to 1. */
  readonly #left = new Map<Element, number>()
  readonly #known = new Map<Element, boolean>()
  /** Where the page is scrolled to: asking has the browser make sure each time that nothing has moved. */
  readonly #scrolled: { readonly x: number; readonly y: number }
  readonly #options: CheckVisibilityOptions

  constructor(document: Document) {
    this.#view = document.defaultView ?? window
    this.#scrolled = { x: this.#view.scrollX, y: this.#view.scrollY }
    // A page that is hidden whole is about to show (styles, tests or fonts are still on the way), and nothing tells when it does.
    this.#options = document.body?.checkVisibility(VISIBLE) === false ? {} : VISIBLE
  }

  shows(element: Element | null): boolean {
    if (element === null) return false
    let known = this.#known.get(element)
    if (known === undefined) {
      // A box that has a place cuts nothing off: those above it may.
      known = element.checkVisibility(this.#options) && this.#hasPlace(element) && this.#veil(element) * this.#leftAbove(element) > FAINT
      this.#known.set(element, known)
    }
    return known
  }

  /** Has it a box, on the page? What was scrolled out of a box is on the page. */
  #hasPlace(element: Element): boolean {
    const { width, height, right, bottom } = element.getBoundingClientRect()
    if (width <= NO_SIZE || height <= NO_SIZE) return this.#style(element).display === 'contents'
    if (right + this.#scrolled.x > 0 && bottom + this.#scrolled.y > 0) {
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

  #leftOf(element: Element): number {
    let left = this.#left.get(element)
    if (left === undefined) {
      left = this.#cuts(element) ? 0 : this.#veil(element)
      if (left > 0) left *= this.#leftAbove(element)
      this.#left.set(element, left)
    }
    return left
  }

  #leftAbove(element: Element): number {
    const parent = element.assignedSlot ?? parentElementOf(element) ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null
    return parent === null ? 1 : this.#leftOf(parent)
  }

  /** How much an element by itself lets see of its text: its opacity, or 0 where it blurs or clips it away. */
  #veil(element: Element): number {
    // Links and bold words without a class: pages style what holds them.
    if (flowOf(element.localName) === FLOW.INLINE && !element.hasAttribute('class') && !element.hasAttribute('style')) return 1
    const style = this.#style(element)
    const { opacity, filter, clipPath } = style
    // So it is nearly everywhere: no more is asked there.
    if ((opacity === '1' && filter === 'none' && clipPath === 'none') || style.display === 'contents') return 1
    if (Number(/blur\(([\d.]+)px/.exec(filter)?.[1] ?? 0) >= UNREADABLE_BLUR) return 0
    if (clipPath !== 'none') {
      const { width, height } = element.getBoundingClientRect()
      if (clipsAway(clipPath, width, height)) return 0
    }
    return this.#options === VISIBLE ? Number(opacity) : 1
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
