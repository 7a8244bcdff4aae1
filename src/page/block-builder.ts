// Puts text nodes together into blocks: gets them in order with what they inherit, gives PageBlocks whose pieces map back exactly.
// Nothing is normalised: folding is the matcher's work, and offsets must lead back to the text nodes. Knows no walk and no limits of a page.

import type { Block } from '../model/page.ts'
import { LINE_BREAK } from '../text/line-break.ts'
import { hasWordSign } from '../text/word-signs.ts'
import { announcesStory } from './links.ts'
import { parentElementOf } from './native-tree.ts'
import type { PageBlock, Piece } from './page-block.ts'

/** What the builder asks of the place that a text node stands in. */
interface Place {
  readonly lang: string
  readonly role: Block['role']
  readonly linked: boolean
  readonly container: Element
}

/**
 * A longer text is cut into several blocks, at a space where there is one near: a message to the worker holds 65,536 units,
 * and no paragraph that people wrote is as long as this.
 */
export const MAX_BLOCK_TEXT = 16_384
/** At most this much text of one page is read, in UTF-16 units (20,000 long paragraphs): beyond it, memory is the limit. */
export const MAX_PAGE_TEXT = 12_000_000
/** How far before the cut a space is looked for. */
const CUT_SEARCH = 200
/** How often the styles of two elements are compared whose texts touch ("<span>Ukraine</span><span>Putin"); it is rare. */
const MAX_STYLE_LOOKS = 200
/** A heading with a link is another story's where the link is so many times longer than what follows it: a day, a number of comments. */
const MOST_BESIDE_LINK = 3

const INK = /\S/
/** Data for the page's scripts, in an element that its styles hide: read where those have not come, or come late. */
const DATA = /^\s*[[{]+\s*"[\w-]+"\s*:/

/** Asked at both ends of every text node: small letters and the signs below the digits need no pattern. */
const isWordUnit = (unit: number): boolean => unit > 0x2f && ((unit > 0x60 && unit < 0x7b) || hasWordSign(String.fromCharCode(unit)))

/** Does the element begin or end a line, or stand apart in one? A floating initial of one or two letters does not. */
function standsApart(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (style === undefined || style.display === '' || /^(?:inline|contents|ruby)/.test(style.display)) return false
  return style.float === 'none' || (element.textContent ?? '').trim().length > 2
}

/** Is there a visible gap between two text nodes that touch in the mark-up? Looks at the elements that end or begin between them. */
function isGap(before: Text, after: Text): boolean {
  for (const [from, other] of [
    [before, after],
    [after, before],
  ] as const) {
    for (let up = parentElementOf(from); up !== null && !up.contains(other); up = parentElementOf(up)) if (standsApart(up)) return true
  }
  return false
}

/** Collects one block at a time. `take()` gives the finished ones. */
export class BlockBuilder {
  /** Units read so far. */
  length = 0
  /** A text was longer than all that is read of a page. */
  isFull = false
  /** Something between the last text and the next is not read (a button, a footnote's sign). */
  skipped = false
  #text = ''
  #pieces: Piece[] = []
  #lastUnit = 0
  #place: Place | null = null
  #lang = ''
  #longest = 0
  /** Units in links that lead away, and units of words outside them. */
  #linked = 0
  #plain = 0
  #opensWithLink = false
  /** Where the first such link begins, and where the last of them ends. */
  #linkFrom = 0
  #linkTo = 0
  #styleLooks = 0
  #finished: PageBlock[] = []
  #section: number
  readonly #nextIndex: () => number

  constructor(nextIndex: () => number, section: number) {
    this.#nextIndex = nextIndex
    this.#section = section
  }

  /** Blocks finished since the last call. */
  take(): PageBlock[] {
    const taken = this.#finished
    this.#finished = []
    return taken
  }

  breakLine(): void {
    if (this.#pieces.length === 0) return
    this.#text += LINE_BREAK
    this.#lastUnit = 10
  }

  add(node: Text, place: Place): void {
    const length = node.length
    if (length > MAX_BLOCK_TEXT) {
      this.#addLong(node, place, length)
      return
    }
    const data = node.data
    if (this.#text.length + length > MAX_BLOCK_TEXT) this.flush()
    else if (isWordUnit(this.#lastUnit) && isWordUnit(data.charCodeAt(0)) && this.#touchesApart(node)) this.flush()
    if (length > 0 && (this.#place !== null || INK.test(data))) this.#append(node, place, data, 0)
  }

  #touchesApart(node: Text): boolean {
    const last = this.#pieces.at(-1)?.node
    if (last === undefined || last.nextSibling === node) return false
    return this.skipped || (this.#styleLooks++ < MAX_STYLE_LOOKS && isGap(last, node))
  }

  #append(node: Text, place: Place, data: string, from: number): void {
    const length = data.length
    if (this.#place === null) this.#place = place
    this.#pieces.push({ node, at: this.#text.length, from, length, afterGap: this.skipped })
    this.#text = this.#text === '' ? data : this.#text + data
    this.#lastUnit = data.charCodeAt(length - 1)
    this.skipped = false
    this.length += length
    if (length > this.#longest) {
      this.#longest = length
      this.#lang = place.lang
    }
    if (place.linked) {
      if (this.#plain === 0) this.#opensWithLink = true
      if (this.#linked === 0) this.#linkFrom = this.#text.length - length
      this.#linked += length
      this.#linkTo = this.#text.length
    } else if (this.#plain > 0 || hasWordSign(data)) this.#plain += length
  }

  /** Reads a very long node in parts: its whole text is never copied at once. */
  #addLong(node: Text, place: Place, length: number): void {
    this.flush()
    for (let from = 0; from < length; ) {
      if (this.length > MAX_PAGE_TEXT) {
        this.isFull = true
        return
      }
      let part = node.substringData(from, MAX_BLOCK_TEXT)
      if (from + part.length < length) {
        const space = part.lastIndexOf(' ')
        if (space > MAX_BLOCK_TEXT - CUT_SEARCH) part = part.slice(0, space)
      }
      if (INK.test(part)) this.#append(node, place, part, from)
      this.flush()
      from += part.length
    }
  }

  /** Ends the block, and keeps it if it holds any text. */
  flush(): void {
    const place = this.#place
    const text = this.#text
    if (place === null) return
    if (!DATA.test(text)) this.#keep(text, place)
    this.#text = ''
    this.#pieces = []
    this.#place = null
    this.#longest = 0
    this.#lastUnit = 0
    this.#linked = 0
    this.#plain = 0
    this.#opensWithLink = false
    this.skipped = false
  }

  #keep(text: string, place: Place): void {
    let { role } = place
    if (this.#isTeaser(role) && !/^t[dh]$/.test(place.container.localName)) role = 'teaser'
    const heads = role === 'heading' || role === 'headline'
    if (heads) this.#section++
    const block = { index: this.#nextIndex(), text, lang: this.#lang, role, section: this.#section }
    // What follows the headline is no part of it: its first mentions are first in their section again.
    if (role === 'headline') this.#section++
    this.#finished.push({ block, element: place.container, pieces: this.#pieces })
  }

  /** A text that is all link leads to another story, or to a list; in a table it is an entry like the others. A heading may have its day after it. */
  #isTeaser(role: Block['role']): boolean {
    if (this.#plain === 0) return role === 'text' || role === 'heading'
    if (role === 'text' && this.#linked > 0)
      return !hasWordSign(this.#text.slice(this.#linkTo)) && announcesStory(this.#text.slice(0, this.#linkFrom))
    return role === 'heading' && this.#opensWithLink && this.#plain * MOST_BESIDE_LINK < this.#linked
  }
}
