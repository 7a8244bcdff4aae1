// Which elements hold the article: marked as one, else the container with the most paragraphs, and the headline where it stands apart.
// Gets the document and the page's kind; gives roots for collectBlocks(). Looks at a bounded number of elements; asks for no style.
import type { PageKind } from '../model/page.ts'
import { flowOf } from './element-class.ts'
import { isLinkBox, leadsAway } from './links.ts'
import { isBent, parentElementOf, shows } from './native-tree.ts'
import type { Roots } from './page-block.ts'
import { isNeverRead, judgeElement } from './skip.ts'

/** Text of an element that holds a piece of writing; less is a teaser or a notice. In UTF-16 units. */
const MIN_ARTICLE = 200
/** A second article counts beside the largest when it is at least this part of it: a post of a live blog, not a card. */
const MIN_SHARE = 0.1
/** Text beside a headline (standfirst, byline) up to which the box around it is read. */
const MAX_HEAD = 1_500
/** Paragraphs to look at when weighing containers. */
const MAX_PARAGRAPHS = 400
const MAX_ARTICLES = 200
/** So many articles side by side are posts of one page; two may be an article and the next one. */
const MIN_POSTS = 3
/** A post may be a single sentence, however long the report beside it; less is a button or a time. In UTF-16 units. */
const MIN_POST = 40

/** Captions and boxes between the pieces of an article have less text than it, so many times. */
const MOST_AROUND = 1.5

const MARKED_BODY = '[itemprop~="articleBody"], [property~="articleBody"]'
/** A type on the whole document says what the page is, and not where its article stands. */
const ARTICLE = 'article, [role="article"], :is([itemtype$="Article"], [itemtype$="LiveBlogPosting"]):not(html, body)'
const MAIN = 'main, [role="main"]'
const OUTSIDE = 'nav, footer, aside'

/** Running text directly in paragraphs, without counting links to elsewhere. */
function proseLength(element: Element): number {
  let length = 0
  // A live list, walked only as far as needed: it is enough to know that it is an article; long ones are not read twice.
  const paragraphs = element.getElementsByTagName('p')
  for (let at = 0; length <= 20 * MIN_ARTICLE; at++) {
    const paragraph = paragraphs[at]
    if (paragraph === undefined) break
    length += (paragraph.textContent ?? '').length
  }
  return length
}

const outermost = (elements: readonly Element[]): Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)))

type Ask = (element: Element) => boolean

/** Is an element, or one above it, the place of what readers wrote? The place of everything may have a name like that: it has the headline. */
function readersWords(): Ask {
  const known = new Map<Element, boolean>()
  const ask: Ask = (element) => {
    let answer = known.get(element)
    if (answer === undefined) {
      const up = parentElementOf(element)
      answer = up !== null && ((!isBent(element) && isNeverRead(element) && element.querySelector('h1') === null) || ask(up))
      known.set(element, answer)
    }
    return answer
  }
  return ask
}

/** What articles stand in one beside the other; an item of a list, or another wrapper that each has of its own, is not it. */
function rowOf({ parentElement }: Element): Element | null {
  const isWrapper = parentElement !== null && (parentElement.localName === 'li' || parentElement.childElementCount === 1)
  return isWrapper ? parentElement.parentElement : parentElement
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6'

/** Are two articles made alike, one beside the other? */
const areAlike = (one: Element, other: Element): boolean =>
  rowOf(one) === rowOf(other) &&
  one.localName === other.localName &&
  ([...one.classList].some((name) => other.classList.contains(name)) || one.classList.length + other.classList.length === 0)

/** Has a short article words of its own? Cards of other stories are links, or have their headings in links to them. */
function isOwnText(element: Element): boolean {
  const leads = [...element.querySelectorAll(HEADINGS)].some((heading) => {
    const link = heading.closest('a') ?? heading.querySelector('a[href]')
    return link !== null && leadsAway(link)
  })
  return !leads && !isLinkBox(element)
}

function markedArticles(document: Document, isReaders: Ask): Element[] {
  const candidates = [...document.querySelectorAll(ARTICLE)]
    .slice(0, MAX_ARTICLES)
    .filter((element) => element.closest(OUTSIDE) === null && !isReaders(element))
  const weighed = outermost(candidates).map((element) => ({
    element,
    length: proseLength(element) || (element.textContent ?? '').trim().length / 2,
  }))
  const longest = weighed.reduce<(typeof weighed)[number] | null>((a, b) => (a !== null && a.length >= b.length ? a : b), null)
  if (longest === null || longest.length < MIN_ARTICLE) return []
  const least = Math.max(MIN_ARTICLE / 2, longest.length * MIN_SHARE)
  const [long, short] = [weighed.filter(({ length }) => length >= least), weighed.filter(({ length }) => length < least)]
  const posts = short.filter((one) => one.length >= MIN_POST && areAlike(one.element, longest.element) && isOwnText(one.element))
  const beside = long.filter(({ element }) => areAlike(element, longest.element))
  const kept = (beside.length + posts.length < MIN_POSTS ? long : [...long, ...posts]).map(({ element }) => element)
  return outermost([...new Set(kept.map((element) => postList(element, kept) ?? element))])
}

/** Articles that follow each other in one box are posts: the box is read, with its short posts and those to come. */
function postList(element: Element, kept: readonly Element[]): Element | null {
  const row = rowOf(element)
  if (row === null || row.localName === 'body') return null
  return kept.filter((other) => rowOf(other) === row).length >= MIN_POSTS ? row : null
}

/** Line breaks to look at: a text without paragraphs has one or two after each of its own. */
const MAX_BREAKS = 400

/** Text that stands directly in an element, links and all that is in other elements left out. */
function ownLength(element: Element): number {
  let length = 0
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length
  return length
}

/** Adds up which elements hold text, and less of it for those further up. What stands in comments is no article, however long. */
class Weights {
  best: Element | null = null
  readonly #weights = new Map<Element, number>()
  readonly #isReaders: Ask

  constructor(isReaders: Ask) {
    this.#isReaders = isReaders
  }

  add(box: Element | null, length: number): void {
    if (length < 40 || box === null || box.closest(OUTSIDE) !== null || this.#isReaders(box)) return
    let share = length
    for (let up: Element | null = box, level = 0; up !== null && level < 3; up = parentElementOf(up), level++) {
      if (up.localName === 'html') break
      const weight = this.of(up) + share
      this.#weights.set(up, weight)
      if (weight > this.of(this.best)) this.best = up
      share *= 0.6
    }
  }

  of(element: Element | null): number {
    return element === null ? 0 : (this.#weights.get(element) ?? 0)
  }
}

/** The element whose own paragraphs, or lines, hold the most text; one level up where they are wrapped one by one. */
function densest(document: Document, isReaders: Ask): Element | null {
  const weights = new Weights(isReaders)
  const paragraphs = document.getElementsByTagName('p')
  for (let at = 0; at < MAX_PARAGRAPHS; at++) {
    const paragraph = paragraphs[at]
    if (paragraph === undefined) break
    weights.add(parentElementOf(paragraph), (paragraph.textContent ?? '').trim().length)
  }
  const broken = new Set<Element>()
  const breaks = document.getElementsByTagName('br')
  for (let at = 0; at < MAX_BREAKS; at++) {
    const box = breaks[at]?.parentElement ?? null
    if (box === null) break
    if (box.localName === 'p' || broken.has(box)) continue
    broken.add(box)
    weights.add(box, ownLength(box))
  }
  return weights.of(weights.best) >= MIN_ARTICLE ? weights.best : null
}

/** The box of a headline that stands outside the article: as far up as it holds little more than the headline. */
function headBox(heading: Element, roots: Roots): Element {
  let box = heading
  for (let up = parentElementOf(heading); up !== null; up = parentElementOf(up)) {
    const whole = up
    if (/^(?:body|main|html)$/.test(up.localName) || roots.some((root) => whole.contains(root))) break
    if ((up.textContent ?? '').length > MAX_HEAD) break
    box = up
  }
  return box
}

const boxOf = (body: Element): Element => (body.localName === 'p' ? (parentElementOf(body) ?? body) : body)

/** Several pieces of one article have captions and boxes between them: what holds them all, where it holds little more. */
function around(bodies: Element[]): Element[] {
  const [first, second] = bodies
  if (first === undefined || second === undefined) return bodies
  let box: Element | null = first
  while (box !== null && !bodies.every((body) => box?.contains(body))) box = parentElementOf(box)
  const lengthOf = (element: Element) => (element.textContent ?? '').length
  const most = MOST_AROUND * bodies.reduce((sum, body) => sum + lengthOf(body), 0)
  return box === null || /^(?:body|html)$/.test(box.localName) || lengthOf(box) > most ? bodies : [box]
}

function bodyRoots(document: Document): Element[] {
  const isReaders = readersWords()
  const marked = markedArticles(document, isReaders)
  if (marked.length > 0) return marked
  // Some mark each paragraph by itself: their box has the captions and headings between them, too.
  const bodies = outermost([...new Set([...document.querySelectorAll(MARKED_BODY)].map(boxOf))])
  if (bodies.some((body) => (body.textContent ?? '').length >= MIN_ARTICLE)) return around(bodies)
  const dense = densest(document, isReaders)
  // A main element that holds the paragraphs is the better frame: it has the headings and tables too.
  if (dense !== null) return [dense.closest(MAIN) ?? dense]
  const main = document.querySelector(MAIN)
  if (main !== null && (main.textContent ?? '').length >= MIN_ARTICLE) return [main]
  const body = document.querySelector('body')
  return body === null ? [] : [body]
}

/** What stands between a headline and the text below it belongs to both: a standfirst, the summary of a live blog. Nothing longer than a head. */
function between(heading: Element, root: Element): Element[] {
  let top = root
  for (let up = parentElementOf(top); up !== null && !up.contains(heading); up = parentElementOf(up)) top = up
  const found: Element[] = []
  for (let at = top.previousElementSibling; at !== null && !at.contains(heading); at = at.previousElementSibling) {
    const isText = !isBent(at) && (at.textContent ?? '').length <= MAX_HEAD
    if (isText && judgeElement(at, at.localName, flowOf(at.localName)) === 'read') found.push(at)
  }
  return found
}

const follows = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & 4) !== 0

/** Is it being written in? An editor may have the whole page, or the article in its place, as its field. */
export const isWritten = (element: Element): boolean => (element as HTMLElement).isContentEditable === true

/** The elements to read, in document order, none inside another; empty for a page without a body. A front page is read whole, as teasers. */
export function findArticle(document: Document, kind: PageKind): Roots {
  if (kind === 'front') {
    const whole = document.querySelector(MAIN) ?? document.querySelector('body')
    return whole === null || isWritten(whole) ? [] : [whole]
  }
  const roots = bodyRoots(document)
  const heading = [...document.querySelectorAll('h1')].find(
    (h1) => h1.closest('nav, footer, aside, dialog') === null && (h1.textContent ?? '').trim() !== '',
  )
  // The name of the site is often a first h1, in a header of its own, with nothing but a link to the front page.
  if (heading !== undefined && !roots.some((root) => shows(root, heading)) && heading.querySelector('a[href="/"]') === null) {
    const text = roots.find((root) => follows(heading, root))
    roots.push(headBox(heading, roots), ...(text === undefined ? [] : between(heading, text)))
  }
  return outermost(roots.filter((root) => !isWritten(root))).sort((a, b) => (follows(a, b) ? -1 : 1))
}
