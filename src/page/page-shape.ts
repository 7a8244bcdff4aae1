// The shape of a page, tallied over its first few thousand elements in one walk: what of it looks like an article, a front page,
// a shop, an inbox, an editor, code. Counts only; what the counts mean is page-kind.ts's. Bounded, so that no page makes it long.

/** Elements to look at: menus and the beginning of the content of real pages lie within; a walk of this length takes about 2 ms. */
const MAX_ELEMENTS = 4_000
/** A headline is at least this long; shorter links are menus. In UTF-16 units. */
const MIN_HEADLINE = 25
/** More text than this in an editable element or a text area is being written, not commented. */
const MIN_WRITING = 300

const COUNTED = [
  'headline',
  'title',
  'articleText',
  'byline',
  'teaserTime',
  'price',
  'basket',
  'grid',
  'row',
  'writing',
  'codeLink',
  'code',
  'password',
  'search',
  'post',
] as const
export type Shape = Record<(typeof COUNTED)[number], number>

const GRID = /^(?:grid|treegrid|tree|listbox|application)$/
const ROW = /^(?:row|treeitem|checkbox)$/
const CODE_LINK = /\/(?:blob|tree|commits?|pulls?|merge_requests)\//
const BYLINE = /byline|dateline/i
const BASKET = /(?:^|[\s_-])(?:add-?to-?)?(?:cart|basket|warenkorb|panier|carrito)(?:$|[\s_-])/i
const POST = /(?:^|[\s_-])(?:post-?profile|post-?author|reply)(?:$|[\s_-])/i

/** The nearest element above (at most `levels` up) with one of these tags. */
function within(element: Element, tags: RegExp, levels: number): boolean {
  let up = element.parentElement
  for (let level = 0; up !== null && level < levels; level++, up = up.parentElement) if (tags.test(up.localName)) return true
  return false
}

function tallyTag(element: Element, tag: string, shape: Shape): void {
  switch (tag) {
    case 'h1':
      shape.title++
      return
    case 'p':
      if (within(element, /^article$/, 8)) shape.articleText++
      return
    case 'a': {
      const href = element.getAttribute('href') ?? ''
      if (CODE_LINK.test(`${href}/`)) shape.codeLink++
      const heads =
        within(element, /^(?:h[2-4]|article)$/, 1) ||
        within(element, /^h[2-4]$/, 2) ||
        (element.firstElementChild !== null && element.querySelector('h2, h3, h4') !== null)
      if (heads && !href.startsWith('#') && (element.textContent ?? '').trim().length >= MIN_HEADLINE) shape.headline++
      return
    }
    case 'time':
      shape.byline++
      if (within(element, /^(?:article|li)$/, 4)) shape.teaserTime++
      return
    case 'pre':
    case 'code':
      if (!within(element, /^pre$/, 1)) shape.code++
      return
    case 'textarea':
      if (((element as HTMLTextAreaElement).defaultValue ?? '').length > MIN_WRITING) shape.writing++
      return
    case 'input':
      tallyInput(element, shape)
  }
}

function tallyInput(element: Element, shape: Shape): void {
  const type = element.getAttribute('type')
  if (type === 'password') shape.password++
  if (type === 'checkbox') shape.row++
  if (type === 'search' || /^(?:q|query|search)$/i.test(element.getAttribute('name') ?? '')) shape.search++
}

function tallyAttributes(element: Element, shape: Shape): void {
  const role = element.getAttribute('role')
  if (role !== null) {
    if (GRID.test(role)) shape.grid++
    else if (ROW.test(role)) shape.row++
  }
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  if (names !== ' ') {
    if (BYLINE.test(names)) shape.byline++
    if (/price/i.test(names)) shape.price++
    if (BASKET.test(names)) shape.basket++
    if (POST.test(names)) shape.post++
  }
  const property = element.getAttribute('itemprop')
  if (property === 'author') shape.byline++
  else if (property === 'articleBody') shape.articleText++
  else if (property === 'price') shape.price += 10
  const editable = element.getAttribute('contenteditable')
  if ((role === 'textbox' || (editable !== null && editable !== 'false')) && (element.textContent ?? '').length > MIN_WRITING)
    shape.writing++
}

/** Counts over the beginning of the page. */
export function tallyShape(document: Document): Shape {
  const shape = Object.fromEntries(COUNTED.map((name) => [name, 0])) as Shape
  const elements = document.getElementsByTagName('*')
  for (let at = 0; at < MAX_ELEMENTS; at++) {
    const element = elements[at]
    if (element === undefined) break
    const tag = element.localName
    // A form whose fields shadow its properties counts for nothing.
    if (tag === 'form' || typeof tag !== 'string') continue
    tallyTag(element, tag, shape)
    if (element.hasAttributes()) tallyAttributes(element, shape)
  }
  return shape
}
