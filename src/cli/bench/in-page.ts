// What the bench runs inside a page, in an isolated world as content scripts have: the bare pass, and the rivals on top of it.
// These functions are sent as text, so they use nothing from outside themselves but their arguments.

/** What reading is measured against: rejects what is never read, collects all other text. Milliseconds, and UTF-16 units of text. */
export function bareWalk(): { ms: number; units: number } {
  const start = performance.now()
  const rejected = new Set(
    'script style noscript template head title code pre kbd samp input textarea select button nav svg math canvas iframe form footer aside dialog object embed video audio'.split(
      ' ',
    ),
  )
  const furniture = /(?:^|[\s_-])(?:nav|menu|share|newsletter|comments?|cookie|related|sidebar|teaser|site-header|ad-slot)(?:$|[\s_-])/i
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === 3) return NodeFilter.FILTER_ACCEPT
    const element = node as Element
    if (rejected.has(element.localName)) return NodeFilter.FILTER_REJECT
    if (!element.hasAttributes()) return NodeFilter.FILTER_ACCEPT
    const role = element.getAttribute('role')
    return element.hasAttribute('hidden') ||
      element.getAttribute('aria-hidden') === 'true' ||
      element.hasAttribute('contenteditable') ||
      role === 'dialog' ||
      role === 'navigation' ||
      furniture.test(element.getAttribute('class') ?? '')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT
  })
  const texts: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node.nodeType === 3) texts.push((node as Text).data)
  const ms = performance.now() - start
  return { ms, units: texts.reduce((sum, text) => sum + text.length, 0) }
}

interface MarkJs {
  mark(names: readonly string[], options: object): void
}

/** mark.js as its documentation says for whole names, over the whole page. Milliseconds. */
export function runMarkJs(names: readonly string[]): number {
  const Mark = (globalThis as unknown as { Mark: new (context: Element) => MarkJs }).Mark
  const start = performance.now()
  new Mark(document.body).mark(names, { accuracy: 'exactly', separateWordSearch: false, diacritics: true })
  return performance.now() - start
}

/** One text change after another, ten a frame, as a page does that renders much. Resolves after the last frame. */
export async function mutate(changes: number): Promise<void> {
  const paragraphs = [...document.querySelectorAll('main p')]
  for (let done = 0; done < changes; done += 10) {
    for (let n = 0; n < 10; n++) {
      const node = paragraphs[((done + n) * 7) % paragraphs.length]?.firstChild
      if (node instanceof Text) node.data = `${node.data} `
    }
    await new Promise((next) => requestAnimationFrame(next))
  }
}

/** How many ranges are registered. */
export function countMarks(): number {
  let count = 0
  for (const highlight of CSS.highlights.values()) count += highlight.size
  return count
}
