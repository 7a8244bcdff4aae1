// What texts stand on: the nearest background colour under them, laid over those further up, as far as styles tell. What colours pictures
// and gradients have they do not: above them the text's own colour has to tell. Reads style; remembers it until something is written.
import { over, type Shade, shadeOf } from './ground-colour.ts'
import { type Ground, groundOf, sideOf } from './mark-style.ts'
import { shownParentOf } from './native-tree.ts'

/** Where a page sets no colour at all, in light and in dark: what browsers paint. */
const CANVAS = { light: 1, dark: 0.006 }
const OPAQUE = 0.99

export class Grounds {
  readonly #view: Window
  /** Luminance behind the text of an element; null: nobody can tell. */
  readonly #known = new Map<Element, number | null>()
  readonly #grounds = new Map<Element, Ground>()
  /** Pages have few colours: each is read once. */
  readonly #shades = new Map<string, Shade>()

  constructor(document: Document) {
    this.#view = document.defaultView ?? window
  }

  /** The ground of text that stands in an element of a block: the block's own, unless what it stands in has a colour of its own. */
  under(element: Element | null, block: Element): Ground {
    if (element === null) return 'light'
    let ground = this.#grounds.get(element)
    if (ground === undefined) {
      const style = this.#view.getComputedStyle(element)
      const up = element === block ? null : this.#above(element)
      if (up !== null && this.#shade(style.backgroundColor).alpha === 0) ground = this.under(up, block)
      else ground = this.#ground(element, style)
      this.#grounds.set(element, ground)
    }
    return ground
  }

  #shade(colour: string): Shade {
    let shade = this.#shades.get(colour)
    if (shade === undefined) {
      shade = shadeOf(colour)
      this.#shades.set(colour, shade)
    }
    return shade
  }

  #ground(element: Element, style: CSSStyleDeclaration): Ground {
    const text = this.#shade(style.color)
    const ground = groundOf(text, this.#behind(element, style))
    const alone = groundOf(text, null)
    // Where text and ground do not tell the same, there may be a picture between; else it is not asked for.
    return sideOf(ground) !== alone && this.#hasPicture(element) ? alone : ground
  }

  /** Climbs to the first that is opaque, or known; not by recursion, since pages nest as deep as they like. */
  #behind(element: Element, style: CSSStyleDeclaration): number | null {
    const climbed: { element: Element; shade: Shade }[] = []
    let behind: number | null | undefined = this.#known.get(element)
    for (let at: Element | null = element; behind === undefined && at !== null; ) {
      const shade = this.#shade((at === element ? style : this.#view.getComputedStyle(at)).backgroundColor)
      climbed.push({ element: at, shade })
      at = this.#above(at)
      if (shade.alpha >= OPAQUE) behind = shade.light
      else behind = at === null ? this.#canvas(element) : this.#known.get(at)
    }
    behind ??= null
    while (climbed.length > 0) {
      const { element: below, shade } = climbed.pop() as (typeof climbed)[number]
      if (behind !== null && shade.alpha < OPAQUE) behind = over(shade, behind)
      this.#known.set(below, behind)
    }
    return behind
  }

  #hasPicture(element: Element): boolean {
    for (let at: Element | null = element; at !== null; at = this.#above(at)) {
      const { backgroundColor, backgroundImage } = this.#view.getComputedStyle(at)
      if (backgroundImage !== 'none') return true
      if (this.#shade(backgroundColor).alpha >= OPAQUE) return false
    }
    return false
  }

  #above(element: Element): Element | null {
    const up = shownParentOf(element)
    return up?.nodeType === 1 ? (up as Element) : null
  }

  /** Under a frame without a colour the page that holds it shows. */
  #canvas({ ownerDocument }: Element): number | null {
    if (this.#view.parent !== this.#view) return null
    const { colorScheme } = this.#view.getComputedStyle(ownerDocument.documentElement)
    const isDark =
      colorScheme.includes('dark') && (!colorScheme.includes('light') || this.#view.matchMedia('(prefers-color-scheme: dark)').matches)
    return isDark ? CANVAS.dark : CANVAS.light
  }
}
