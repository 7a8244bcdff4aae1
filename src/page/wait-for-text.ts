// Waits on pages that arrive empty and are filled by a script, open shadow roots too: until there is text to judge. Nothing runs on
// pages that have text. Observes no changes: most empty pages are applications, which pay for each of them; what tells is the browser's
// paint of something large, and a few looks besides.

import { FLOW, flowOf } from './element-class.ts'
import { isAriaHidden, isMereDialogue, isNeverRead } from './skip.ts'

/** Less visible text than this is a shell: a logo, a menu, "loading". In UTF-16 units. */
const SHELL = 300
/** Text that stands in no paragraph counts where sentences of it (a menu has none) come to this much: a consent box's words do not. */
const BARE = 1_000
const MIN_SENTENCE = 60
/** A page that is still empty after this long (ms) is left alone. */
const PATIENCE = 20_000
/** The first look (ms), and by how much each later one is further away: eight looks in all, on pages with next to nothing to look at. */
const FIRST_LOOK = 400
const SLOWER = 1.5
/** A page that is never idle is looked at after this long all the same (ms). */
const MAX_BUSY = 2_000
const LARGEST_PAINT = 'largest-contentful-paint'

/** Where text stands; what a menu or a dialogue without a story holds is there before the article is. */
const TEXT_TAGS = /^(?:h1|h2|p|li|article|td)$/
const FURNITURE = /^(?:nav|header|footer)$/
/** NodeFilter.SHOW_ELEMENT and SHOW_TEXT. */
const [ELEMENTS, TEXTS] = [1, 4]

/** Length of the text in an element, counted up to `most`. */
function lengthUpTo(element: Element, most: number): number {
  const walker = element.ownerDocument.createTreeWalker(element, TEXTS)
  let length = 0
  while (length < most && walker.nextNode() !== null) length += (walker.currentNode as Text).length
  return length
}

function isFurniture(element: Element): boolean {
  if (FURNITURE.test(element.localName) || isMereDialogue(element)) return true
  if (!element.hasAttributes()) return false
  if (element.getAttribute('role') === 'navigation' || isAriaHidden(element)) return true
  // Consent is asked for before the article is there; a word on the whole page's own element means nothing.
  return element.localName !== 'body' && isNeverRead(element) && element.querySelector('h1, article, main') === null
}

/** The next element in the order of the document, past all that is in the current one; null at the end. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling()
    if (next !== null) return next
    if (walker.parentNode() === null) return null
  }
}

/** Length of the sentences that stand directly in an element. */
function bareSentences(element: Element): number {
  let length = 0
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    const own = node.nodeType === 3 ? (node as Text).data.trim().length : 0
    if (own >= MIN_SENTENCE) length += own
  }
  return length
}

/** Length of the text in an element and its open shadow roots, counted up to `most`: in paragraphs, or (`bare`) outside them. */
function textIn(root: Element | ShadowRoot, bare: boolean, most: number): number {
  // Walked only as far as it is looked at: most pages have enough in their first paragraphs.
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS)
  let length = 0
  let node = walker.nextNode()
  while (length < most && node !== null) {
    const element = node as Element
    // A form whose fields shadow its properties may hold an element for its name, or for what we ask it.
    const plain = typeof element.localName === 'string' && element.localName !== 'form'
    const inFurniture = plain && (isFurniture(element) || (bare && flowOf(element.localName) === FLOW.SKIP))
    if (plain && !inFurniture) {
      const { shadowRoot } = element
      if (shadowRoot !== null && shadowRoot.nodeType === 11) length += textIn(shadowRoot, bare, most - length)
    }
    if (plain && bare && !inFurniture) length += bareSentences(element)
    else if (plain && TEXT_TAGS.test(element.localName)) length += lengthUpTo(element, most)
    node = inFurniture ? nextOutside(walker) : walker.nextNode()
  }
  return length
}

/** Where an article's element is furniture, or may be: then all elements are looked at. */
const ASIDE = 'nav, header, footer, dialog, [role="navigation"], [role$="dialog"], [aria-hidden="true"]'

/** Has the page's first article text? So it is on most news pages, and nothing else of them needs a look. */
function hasStory(document: Document): boolean {
  const article = document.getElementsByTagName('article')[0]
  return article !== undefined && article.closest(ASIDE) === null && lengthUpTo(article, SHELL) >= SHELL
}

/** Is there next to nothing to read yet? */
export function looksEmpty(document: Document): boolean {
  if (hasStory(document)) return false
  const body = document.querySelector('body')
  return body === null || (textIn(body, false, SHELL) < SHELL && textIn(body, true, BARE) < BARE)
}

/** True as soon as the page has text; false when it stays empty, or the signal aborts. */
export function waitForText(document: Document, signal: AbortSignal): Promise<boolean> {
  if (!looksEmpty(document)) return Promise.resolve(true)
  const view = document.defaultView ?? window
  return new Promise((resolve) => {
    let next: number | undefined
    let idle: number | undefined
    const end = (found: boolean): void => {
      painted?.disconnect()
      view.clearTimeout(next)
      if (idle !== undefined) view.cancelIdleCallback(idle)
      resolve(found)
    }
    /** Looks when the browser has nothing to do: what fills the page goes first. */
    const look = (): void => {
      idle ??= view.requestIdleCallback(
        () => {
          idle = undefined
          if (!looksEmpty(document)) end(true)
        },
        { timeout: MAX_BUSY },
      )
    }
    const lookAgain = (wait: number, left: number): void => {
      next = view.setTimeout(
        () => {
          if (wait >= left) return end(!looksEmpty(document))
          look()
          lookAgain(wait * SLOWER, left - wait)
        },
        Math.min(wait, left),
      )
    }
    signal.addEventListener('abort', () => end(false), { once: true })
    const painted = watchPainting(view, look)
    lookAgain(FIRST_LOOK, PATIENCE)
  })
}

/** Calls back when the browser has painted a text or picture larger than all before: an article, mostly. Null where it does not tell. */
function watchPainting(view: Window, onPainted: () => void): PerformanceObserver | null {
  const { PerformanceObserver: Observer } = view as Window & typeof globalThis
  if (!Observer.supportedEntryTypes.includes(LARGEST_PAINT)) return null
  const observer = new Observer(onPainted)
  observer.observe({ type: LARGEST_PAINT })
  return observer
}
