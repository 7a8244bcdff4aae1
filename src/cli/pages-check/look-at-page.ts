// What a page shows of us, read in the page's own world: its markup, and each mark with the reason why it ought not to be there, if any.
// Runs in the browser: refers to nothing outside itself. Judges by the page's elements and styles alone, not by what Sidelight thinks of them.

export interface MarkPlace {
  words: string
  /** The paths of elements above it, nearest first: "p.clip, article". */
  place: string
  /** Why nothing may be marked there; null: it may. */
  wrong: 'menu' | 'code' | 'form' | 'hidden' | 'words' | null
}
export interface PageLook {
  markup: string
  marks: MarkPlace[]
}

/** Every mark of the page now, with the markup of its document and of its open shadow roots. */
export function lookAtPage(): PageLook {
  const MENU =
    'nav, menu, :is([role=navigation], [role=menu], [role=menubar], [role=menuitem], [role=toolbar], [role=tablist], [role=tab], [role=tree])'
  const CODE = 'pre, code, kbd, samp, [role=code]'
  const FIELD = 'textarea, input, select, button, option, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=button]'
  /** A form in which an article stands is a habit of old publishing systems, not a form. */
  const FORM = 'form:not(:has(article, main, h1, [name="__VIEWSTATE"])), fieldset:not(:has(article, main, h1))'
  const UNSEEN = '[hidden], [aria-hidden=true], template, noscript, script, style'

  const above = function* (node: Node): Generator<Element> {
    for (let at: Node | null = node; at !== null; at = (at as Element).assignedSlot ?? at.parentNode ?? (at as ShadowRoot).host ?? null)
      if (at.nodeType === 1) yield at as Element
  }

  const isFlat = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    const { overflow, display } = getComputedStyle(element)
    return (width <= 1 || height <= 1) && display !== 'contents' && !/^inline$/.test(display) && overflow !== 'visible'
  }
  const isHidden = (range: Range): boolean => {
    const element = range.startContainer.parentElement
    if (element === null || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false }))
      return true
    const boxes = [...range.getClientRects()]
    const isOnPage = ({ width, height, right, bottom }: DOMRect): boolean =>
      width > 0 && height > 0 && right + scrollX > 0 && bottom + scrollY > 0
    return !boxes.some(isOnPage) || [...above(element)].some(isFlat)
  }

  const judge = (range: Range): MarkPlace['wrong'] => {
    const chain = [...above(range.startContainer)]
    const isIn = (selector: string): boolean => chain.some((element) => element.matches(selector))
    if (isIn(CODE)) return 'code'
    if (isIn(FIELD) || isIn(FORM)) return 'form'
    if (isIn(MENU)) return 'menu'
    if (isIn(UNSEEN) || isHidden(range)) return 'hidden'
    return /^\s|\s$|^$/.test(range.toString()) ? 'words' : null
  }

  const nameOf = (element: Element): string => `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`
  const marks: MarkPlace[] = []
  for (const highlight of CSS.highlights.values()) {
    for (const found of highlight) {
      if (!found.startContainer.isConnected) continue
      const range = document.createRange()
      try {
        range.setStart(found.startContainer, found.startOffset)
        range.setEnd(found.endContainer, found.endOffset)
      } catch {
        // The text became shorter: such a range is drawn by no browser.
        continue
      }
      const place = [...above(range.startContainer)].slice(0, 4).map(nameOf).join(', ')
      marks.push({ words: range.toString(), place, wrong: judge(range) })
    }
  }
  const roots: string[] = []
  const gather = (root: ParentNode): void => {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (shadowRoot === null) continue
      roots.push(shadowRoot.innerHTML)
      gather(shadowRoot)
    }
  }
  gather(document)
  return { markup: [document.documentElement.outerHTML, ...roots].join('\n'), marks }
}
