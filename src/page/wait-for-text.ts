// Waits on pages that arrive empty and are filled by a script, open shadow roots too: until there is text to judge. Nothing runs on
// pages that have text.

/** Less visible text than this is a shell: a logo, a menu, "loading". In UTF-16 units. */
const SHELL = 300
/** A page that is still empty after this long (ms) is left alone. */
const PATIENCE = 20_000
/** Looks are at least this far apart (ms): a filling page changes often. */
const GATHER = 300

/** Where text stands; what a menu holds is there before the article is. */
const TEXT_TAGS = /^(?:h1|h2|p|li|article|td)$/
const FURNITURE = /^(?:nav|header|footer)$/
const CHILDREN: MutationObserverInit = { subtree: true, childList: true }
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
  if (FURNITURE.test(element.localName)) return true
  return element.hasAttributes() && (element.getAttribute('role') === 'navigation' || element.getAttribute('aria-hidden') === 'true')
}

/** The next element in the order of the document, past all that is in the current one; null at the end. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling()
    if (next !== null) return next
    if (walker.parentNode() === null) return null
  }
}

/** Length of the text in an element and its open shadow roots, counted up to SHELL; those roots are told. */
function textIn(root: Element | ShadowRoot, onShadowRoot: (root: ShadowRoot) => void): number {
  // Walked only as far as it is looked at: most pages have enough in their first paragraphs.
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS)
  let length = 0
  let node = walker.nextNode()
  while (length < SHELL && node !== null) {
    const element = node as Element
    // A form whose fields shadow its properties may hold an element for its name, or for what we ask it.
    const plain = typeof element.localName === 'string' && element.localName !== 'form'
    const inFurniture = plain && isFurniture(element)
    if (plain && !inFurniture) {
      const { shadowRoot } = element
      if (shadowRoot !== null && shadowRoot.nodeType === 11) {
        onShadowRoot(shadowRoot)
        length += textIn(shadowRoot, onShadowRoot)
      }
    }
    if (plain && TEXT_TAGS.test(element.localName)) length += lengthUpTo(element, SHELL)
    node = inFurniture ? nextOutside(walker) : walker.nextNode()
  }
  return length
}

/** Is there next to nothing to read yet? Tells the open shadow roots that it looked into. */
export function looksEmpty(document: Document, onShadowRoot: (root: ShadowRoot) => void = () => {}): boolean {
  const body = document.querySelector('body')
  return body === null || textIn(body, onShadowRoot) < SHELL
}

/** True as soon as the page has text; false when it stays empty, or the signal aborts. */
export function waitForText(document: Document, signal: AbortSignal): Promise<boolean> {
  if (!looksEmpty(document)) return Promise.resolve(true)
  return new Promise((resolve) => {
    let gathering: ReturnType<typeof setTimeout> | undefined
    let next: ReturnType<typeof setTimeout> | undefined
    const end = (found: boolean): void => {
      observer.disconnect()
      clearTimeout(gathering)
      clearTimeout(next)
      resolve(found)
    }
    const observer = new MutationObserver(() => {
      gathering ??= setTimeout(() => {
        gathering = undefined
        look()
      }, GATHER)
    })
    const look = (): boolean => {
      const empty = looksEmpty(document, (root) => observer.observe(root, CHILDREN))
      if (!empty) end(true)
      return empty
    }
    // A shadow root that is attached later changes nothing that can be observed: a few looks, ever further apart.
    const lookAgain = (wait: number, left: number): void => {
      next = setTimeout(
        () => {
          if (!look()) return
          if (wait >= left) end(false)
          else lookAgain(wait * 2, left - wait)
        },
        Math.min(wait, left),
      )
    }
    signal.addEventListener('abort', () => end(false), { once: true })
    observer.observe(document, CHILDREN)
    if (look()) lookAgain(2 * GATHER, PATIENCE)
  })
}
