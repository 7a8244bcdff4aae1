// A sample of a page's running text: how much of it there is, and what words it uses. The look that decides whether a page is news.
// Reads paragraphs; where a page has none, the first few thousand nodes as blocks. Bounded on any page.
import { LINE_BREAK } from '../text/line-break.ts'
import { BlockReader } from './block-reader.ts'
import { isLinkBox } from './links.ts'

export interface Prose {
  /** Paragraphs of running text seen, and their length in UTF-16 units. */
  readonly paragraphs: number
  readonly length: number
  /** Paragraphs that follow one another, as in an article; teasers stand one by one. */
  readonly running: number
  readonly sample: string
}

/** A shorter paragraph is a label, a caption or a teaser. */
const MIN_PARAGRAPH = 60
/** Text without paragraphs is no headline or teaser from this length on. */
const LONG = 120
/** Enough to tell: a page with more is not judged differently. */
const MAX_PARAGRAPHS = 30
const MAX_CANDIDATES = 300
/** Looks at the clock (256 nodes each) when reading blocks: 5,000 nodes. */
const MAX_LOOKS = 20

const OUTSIDE =
  'nav, footer, aside, form:not(:has(article, main, h1)), [role="navigation"], [contenteditable]:not([contenteditable="false"]), [hidden], dialog:not(:has(article))'

/** A sample of the page's running text: its first paragraphs, at most so many. */
export function sampleProse(root: Document, most: number = MAX_PARAGRAPHS): Prose {
  const texts: string[] = []
  let running = 0
  // A live list: it is walked only as far as it is looked at.
  const paragraphs = root.getElementsByTagName('p')
  for (let at = 0; at < MAX_CANDIDATES && texts.length < most; at++) {
    const paragraph = paragraphs[at]
    if (paragraph === undefined) break
    const text = paragraph.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    if (text.length < MIN_PARAGRAPH || paragraph.closest(OUTSIDE) !== null || isLinkBox(paragraph)) continue
    texts.push(text)
    if (paragraph.previousElementSibling?.localName === 'p') running++
  }
  if (texts.length < 2) {
    const others = blockTexts(root).filter((text) => !texts.includes(text))
    running += others.filter((text) => text.length >= LONG).length
    texts.push(...others)
  }
  const sample = texts.slice(0, most).join('\n')
  return { paragraphs: Math.min(texts.length, most), length: sample.length, running, sample }
}

/** Running text of pages without paragraphs (divs and line breaks, web components). */
function blockTexts(root: Document): string[] {
  const body = root.querySelector('body')
  if (body === null) return []
  let looks = 0
  const reader = new BlockReader([body], () => ({ lang: '', role: 'text', linked: false }), { nextIndex: () => 0 })
  return reader
    .read(MAX_LOOKS, () => ++looks)
    .filter(({ block }) => block.role === 'text')
    .flatMap(({ block }) => block.text.split(LINE_BREAK))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.length >= MIN_PARAGRAPH)
}

/** Words with which news tells who said what, in the languages that are read; of one word or two. Lower case. */
const REPORTING = new Set(
  (
    'said,says,told,stated,declared,noted,added,warned,remarked,stressed,emphasised,emphasized,according to,announced,reported,reporters,spokesperson,spokesman,' +
    'a déclaré,a dit,a annoncé,a affirmé,a assuré,a estimé,a indiqué,ont déclaré,selon,sagte,sagten,erklärte,erklärten,betonte,laut,kündigte,berichtet,berichtete,teilte,' +
    'dijo,dijeron,afirmó,anunció,señaló,aseguró,según,declaró,ha detto,ha dichiarato,ha annunciato,ha affermato,secondo,' +
    'powiedział,powiedziała,oświadczył,oświadczyła,podkreślił,stwierdził,według,poinformował,przekazał,' +
    'заявив,заявила,заявили,сказав,сказала,повідомив,повідомила,повідомили,наголосив,за словами,за даними,заявил,сообщил,сообщила,сообщили,сказал,отметил,по словам,по данным'
  ).split(','),
)
/** Words of the alphabets of these languages. A pattern of all letters that Unicode has takes milliseconds to make. */
const WORD = /[a-z\xdf-\u1fff]+/g

/** How often the sample says who said what; counted up to `most`. */
export function countReporting(sample: string, most: number): number {
  const text = sample.toLowerCase()
  let [count, before, end] = [0, '', -2]
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const followsOn = index === end + 1 && text[end] === ' '
    if (REPORTING.has(word) || (followsOn && REPORTING.has(`${before} ${word}`))) count++
    if (count >= most) break
    before = word
    end = index + word.length
  }
  return count
}
