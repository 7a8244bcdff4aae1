// The day of publication as a page prints it beside its headline: the last thing asked where nothing made for machines tells it.
// Gets the document and the facts found so far; gives facts with the day, or the same ones. Looks at a bounded number of elements near the
// headline, and only on articles without a date: a site's own day ("today is…") stands in its masthead, other stories' further down.
import type { PageFacts } from '../model/page.ts'
import { isBent, parentElementOf } from './native-tree.ts'
import { printedDay } from './printed-date.ts'
import { isNeverRead } from './skip.ts'

/** Elements after the headline among which its date stands; the article's first paragraphs lie beyond. */
const MAX_AFTER = 60
/** Elements before it: a line over the headline, in the same box. */
const MAX_BEFORE = 12
/** The name of the site is often a first h1. */
const MAX_HEADINGS = 3
/** A longer text is a sentence that tells of some day. In UTF-16 units. */
const MAX_TEXT = 100

/** How sites name the place of a date, as part of a class or id between blanks: "articleDate", "dateStamp", "story-timestamp", "pub_date". */
const NAMES_DATE = /[\s_-](?:date|time|posted|publi|byline|pub-?date)|Date|Time|Stamp|Publi|(?:date|time|datestamp|timestamp|byline)[\s_-]/
/**
 * Before the date itself, where no name tells: "Published: 7 June 2013", "Posted 2013-07-18", "Article Date: …". Looked up word by word: one
 * pattern of them all is compiled for half a millisecond on each page without a date, and ends no word at a letter like "é" or "о".
 */
const TELLING = new Set(
  (
    'published updated posted date publié publiée publie veröffentlicht publicado publicada pubblicato opublikowano ' +
    'опубликовано опубліковано'
  ).split(' '),
)
const LEADING = new Set(['first', 'last', 'originally', 'article'])
const WORD_END = /[^\w\xdf-\u04ff]+/
/** A masthead names the day on which it is looked at. */
const MASTHEAD = /logo|masthead|weather|datetime_bar|topbar|top_date|tp_date|brand|current/i

/** The text that stands directly in an element, or in the few small elements in it. */
function shortText(element: Element): string {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  return text.length <= MAX_TEXT ? text : ''
}

function tellsDate(text: string): boolean {
  const [first = '', second = ''] = text.toLowerCase().split(WORD_END, 2)
  return TELLING.has(LEADING.has(first) ? second : first)
}

function dayOf(element: Element): string | null {
  if (element.localName === 'a' || element.localName === 'script' || isBent(element)) return null
  const text = shortText(element)
  if (!/\d{4}/.test(text)) return null
  const names = ` ${element.getAttribute('class') ?? ''} ${element.id} `
  return NAMES_DATE.test(names) || tellsDate(text) ? printedDay(text) : null
}

/** Is it in a masthead, in other stories' boxes or in what readers wrote? */
function isElsewhere(element: Element): boolean {
  for (let up: Element | null = element; up !== null && up.localName !== 'body'; up = parentElementOf(up)) {
    if (isBent(up)) continue
    if (/^(?:nav|aside|footer|form)$/.test(up.localName) && up.querySelector('h1') === null) return true
    if (isNeverRead(up) || MASTHEAD.test(`${up.getAttribute('class') ?? ''} ${up.id}`)) return up.querySelector('h1') === null
  }
  return false
}

/** The day printed nearest to this heading: after it, else right before it. */
function printedBeside(heading: Element, all: HTMLCollectionOf<Element>): string | null {
  let at = 0
  while (all[at] !== heading && at < all.length) at++
  const find = (from: number, most: number, step: 1 | -1): string | null => {
    for (let steps = 0; steps < most; steps++) {
      const element = all[from + step * steps]
      if (element === undefined) return null
      const found = dayOf(element)
      if (found !== null && !isElsewhere(element)) return found
    }
    return null
  }
  return find(at + 1, MAX_AFTER, 1) ?? find(at - 1, MAX_BEFORE, -1)
}

/** The facts, with the day that is printed beside the headline where an article tells none otherwise. */
export function withPrintedDay(document: Document, facts: PageFacts): PageFacts {
  if (facts.published !== null || facts.kind !== 'article') return facts
  const all = document.getElementsByTagName('*')
  for (const heading of [...document.querySelectorAll('h1')].slice(0, MAX_HEADINGS)) {
    const published = printedBeside(heading, all)
    if (published !== null) return { ...facts, published, publishedFrom: 'dateline' }
  }
  return facts
}
