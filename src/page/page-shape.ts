// The shape of a page, tallied over its first few thousand elements in one walk: what of it looks like an article, a front page,
// a shop, an inbox, an editor, code. Counts only; what the counts mean is page-kind.ts's. Bounded, so that no page makes it long.

/** Elements to look at: menus and the beginning of the content of real pages lie within; a walk of this length takes about 2 ms. */
const MAX_ELEMENTS = 4_000
/** A headline is at least this long; shorter links are menus. In UTF-16 units. */
const MIN_HEADLINE = 25
/** Names of sections are shorter. */
const MAX_SECTION = 24
/** A link of this length, outside text and menus, may lead to a story on pages that mark no headline as one. */
const MIN_STORY = 30
/** More text than this in an editable element or a text area is being written, not commented. */
const MIN_WRITING = 300

const COUNTED = [
  'headline',
  'story',
  'section',
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
/** For names in lower case between blanks, as in skip.ts. */
const BYLINE = /byline|dateline|[\s_-](?:date|datetime|pubdate|published)[\s_-]/
const BASKET = /[\s_-](?:add-?to-?)?(?:cart|basket|warenkorb|panier|carrito)[\s_-]/
const POST = /[\s_-](?:post-?profile|post-?author|reply|retweet|upvote|reblog)[\s_-]/

/** What newspapers call their sections, in the languages that are read. Lower case. */
const SECTIONS = new Set(
  (
    'news,world,politics,business,economy,opinion,analysis,culture,sport,sports,europe,' +
    'monde,international,politique,économie,société,débats,opinions,politik,ausland,wirtschaft,meinung,kultur,' +
    'mundo,internacional,política,economía,deportes,fútbol,opinión,análisis,cultura,sucesos,' +
    'mondo,esteri,politica,economia,cronaca,świat,polityka,gospodarka,region,komentarz,kultura,' +
    'світ,політика,економіка,війна,суспільство,спорт,культура,головне,місто,мир,в мире,политика,экономика,общество,происшествия'
  ).split(','),
)
const KICKER = /^(.{3,20}?)[.:|]\s/

/** The nearest element above (at most `levels` up) with one of these tags. */
function within(element: Element, tags: RegExp, levels: number): boolean {
  let up = element.parentElement
  for (let level = 0; up !== null && level < levels; level++, up = up.parentElement) if (tags.test(up.localName)) return true
  return false
}

/** A section's name by itself, in a menu or over its stories; or before a headline ("Sport: …"). */
function noteSection(text: string, sections: Set<string>): void {
  const name = (text.length <= MAX_SECTION ? text : (KICKER.exec(text)?.[1] ?? '')).toLowerCase()
  if (SECTIONS.has(name)) sections.add(name)
}

function tallyLink(element: Element, shape: Shape, sections: Set<string>): void {
  const href = element.getAttribute('href') ?? ''
  if (CODE_LINK.test(`${href}/`)) shape.codeLink++
  const text = (element.textContent ?? '').trim()
  noteSection(text, sections)
  if (href.startsWith('#') || text.length < MIN_HEADLINE) return
  const heads =
    within(element, /^(?:h[2-4]|article)$/, 1) ||
    within(element, /^h[2-4]$/, 2) ||
    (element.firstElementChild !== null && element.querySelector('h2, h3, h4') !== null)
  if (heads) shape.headline++
  else if (text.length >= MIN_STORY && !within(element, /^(?:p|nav|footer)$/, 4)) shape.story++
}

function tallyTag(element: Element, tag: string, shape: Shape, sections: Set<string>): void {
  switch (tag) {
    case 'h1':
      shape.title++
      return
    case 'h2':
    case 'h3':
      // A link in it is looked at by itself.
      if (element.firstElementChild === null) noteSection((element.textContent ?? '').trim(), sections)
      return
    case 'p':
      if (within(element, /^article$/, 8)) shape.articleText++
      return
    case 'a':
      tallyLink(element, shape, sections)
      return
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
    // Feeds of posts say it of each; sites of articles have the element.
    else if (role === 'article' && element.localName !== 'article') shape.post++
    else if (ROW.test(role)) shape.row++
  }
  if (element.localName.endsWith('-comment')) shape.post++
  const names = ` ${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} `.toLowerCase()
  if (names !== '    ') {
    if (BYLINE.test(names)) shape.byline++
    if (names.includes('price')) shape.price++
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
  const sections = new Set<string>()
  const elements = document.getElementsByTagName('*')
  for (let at = 0; at < MAX_ELEMENTS; at++) {
    const element = elements[at]
    if (element === undefined) break
    const tag = element.localName
    // A form whose fields shadow its properties counts for nothing.
    if (tag === 'form' || typeof tag !== 'string') continue
    tallyTag(element, tag, shape, sections)
    if (element.hasAttributes()) tallyAttributes(element, shape)
  }
  shape.section = sections.size
  return shape
}
