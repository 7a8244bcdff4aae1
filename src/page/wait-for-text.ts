// Waits on pages that arrive empty and are filled by a script: until there is text to judge. Nothing runs on pages that have text.

/** Less visible text than this is a shell: a logo, a menu, "loading". In UTF-16 units. */
const SHELL = 300
/** A page that is still empty after this long (ms) is left alone. */
const PATIENCE = 20_000
/** Looks are at least this far apart (ms): a filling page changes often. */
const GATHER = 300

/** Where text stands; what a menu holds is there before the article is. */
const TEXT_TAGS = /^(?:h1|h2|p|li|article|td)$/
const FURNITURE = ':is(nav, header, footer, [role="navigation"], [aria-hidden="true"]) *'
/** NodeFilter.SHOW_ELEMENT and SHOW_TEXT. */
const [ELEMENTS, TEXTS] = [1, 4]

/** Length of the text in an element, counted up to `most`. */
function lengthUpTo(element: Element, most: number): number {
  const walker = element.ownerDocument.createTreeWalker(element, TEXTS)
  let length = 0
  while (length < most && walker.nextNode() !== null) length += (walker.currentNode as Text).length
  return length
}

/** Is there next to nothing to read yet? */
export function looksEmpty(document: Document): boolean {
  const body = document.querySelector('body')
  if (body === null) return true
  // Walked only as far as it is looked at: most pages have enough in their first paragraphs.
  const walker = document.createTreeWalker(body, ELEMENTS)
  let length = 0
  while (walker.nextNode() !== null) {
    const element = walker.currentNode as Element
    // A form whose fields shadow its properties may hold an element for its name.
    if (typeof element.localName !== 'string' || !TEXT_TAGS.test(element.localName) || element.matches(FURNITURE)) continue
    length += lengthUpTo(element, SHELL)
    if (length >= SHELL) return false
  }
  return true
}

/** True as soon as the page has text; false when it stays empty, or the signal aborts. */
export function waitForText(document: Document, signal: AbortSignal): Promise<boolean> {
  if (!looksEmpty(document)) return Promise.resolve(true)
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = (found: boolean): void => {
      observer.disconnect()
      clearTimeout(timer)
      clearTimeout(last)
      resolve(found)
    }
    const observer = new MutationObserver(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        if (!looksEmpty(document)) end(true)
      }, GATHER)
    })
    const last = setTimeout(() => end(!looksEmpty(document)), PATIENCE)
    signal.addEventListener('abort', () => end(false), { once: true })
    observer.observe(document, { subtree: true, childList: true })
  })
}
