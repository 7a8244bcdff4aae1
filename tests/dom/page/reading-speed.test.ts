// Reading beside a bare TreeWalker that rejects the same elements and collects the same text, on fresh elements each time.
// The whole path (sending, painting) is held by the bench; here all that comes before the first message.
import { expect, test } from 'vitest'
import { collectBlocks, createReader, SLICE_MS } from '../../../src/page/collect-blocks.ts'
import { findArticle } from '../../../src/page/find-article.ts'
import { collectPageFacts } from '../../../src/page/page-facts.ts'
import { show } from './page-fixture.ts'

const SENTENCE =
  'Leaders of about thirty countries gathered on Thursday to settle what each would offer once the fighting stops, some on a screen. '

function article(paragraphs: number): string {
  const one = (n: number): string =>
    `<div class="block b${n}" data-n="${n}"><p class="text css-1x2y">${SENTENCE}<a class="link" href="/p/${n}">President <b>Emmanuel</b> Macron</a> spoke. <span class="x">${SENTENCE}</span></p></div>${n % 8 === 0 ? `<h2 id="s${n}">Part ${n}</h2><figure class="f"><img alt="" class="i"><figcaption class="c">A river</figcaption></figure><div class="box"><button class="b">Share</button><svg class="icon"><path d=""/></svg></div>` : ''}`
  return `<main><article>${Array.from({ length: paragraphs }, (_, n) => one(n)).join('')}</article></main>`
}

const REJECTED = new Set(
  'script style noscript template code pre kbd samp input textarea select button nav svg math canvas iframe form'.split(' '),
)

function bareWalk(root: Element): string {
  const texts: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === 3) return NodeFilter.FILTER_ACCEPT
    const element = node as Element
    const rejected =
      REJECTED.has(element.localName) ||
      element.hasAttribute('hidden') ||
      element.getAttribute('aria-hidden') === 'true' ||
      element.getAttribute('role') === 'navigation' ||
      element.hasAttribute('contenteditable')
    return rejected ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
  })
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node.nodeType === 3) texts.push((node as Text).data)
  return texts.join('')
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Pairs measured at first, and at most, where the machine is too busy for the first to be clear. */
const PAIRS = { first: 5, most: 30 }
/** A slow walk of 20,000 paragraphs takes seconds with the page that is made for it: no more of those than a test has time for. */
const MOST_MS = 40_000
/** Below this a timer's own steps and one interruption weigh more than the work: print only. */
const SHORTEST_MS = 5
const BOUND = 2

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** What each way takes, pair by pair: one after the other on a fresh page, so that a busy moment falls on both. */
class Pairs {
  readonly bare: number[] = []
  readonly whole: number[] = []
  /**
   * How many times as long. Neighbours only ever add time, so that the shortest of each say most of the work itself; where
   * interruptions are so frequent that no long run is free of them, the pairs' median says more. Either is enough.
   */
  ratio(): number {
    const pairs = this.whole.map((time, at) => time / (this.bare[at] ?? 0))
    return Math.min(Math.min(...this.whole) / Math.min(...this.bare), median(pairs))
  }
}

test.each([200, 2000, 20_000])(
  '%i paragraphs: at most twice a bare walk',
  (paragraphs) => {
    const markup = article(paragraphs)
    const pairs = new Pairs()
    const reading: number[] = []
    const slices: number[] = []
    const fresh = <T>(work: (root: Element) => T): T => {
      const root = show(markup)
      const result = work(root)
      root.remove()
      return result
    }
    const end = performance.now() + MOST_MS
    const isClear = () => pairs.bare.length >= PAIRS.first && (Math.min(...pairs.bare) < SHORTEST_MS || pairs.ratio() < BOUND)
    while (pairs.bare.length < PAIRS.most && !isClear() && (pairs.bare.length < PAIRS.first || performance.now() < end)) {
      pairs.bare.push(fresh((root) => time(() => bareWalk(root))))
      pairs.whole.push(fresh(() => time(() => collectBlocks(findArticle(document, collectPageFacts(document, location).kind)))))
      reading.push(fresh((root) => time(() => collectBlocks([root]))))
    }
    fresh((root) => {
      const reader = createReader([root])
      while (!reader.done) slices.push(time(() => reader.read(performance.now() + SLICE_MS, () => performance.now())))
    })
    const least = Math.min(...pairs.bare)
    console.log(
      `${paragraphs} paragraphs, ${pairs.bare.length} pairs: bare walk ${least.toFixed(1)} ms; reading ${(Math.min(...reading) / least).toFixed(2)} times that; with facts and finding ${pairs.ratio().toFixed(2)}; longest slice ${Math.max(...slices).toFixed(1)} ms`,
    )
    if (least >= SHORTEST_MS) expect(pairs.ratio()).toBeLessThan(BOUND)
  },
  120_000,
)
