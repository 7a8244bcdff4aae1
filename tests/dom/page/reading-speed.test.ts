// Reading beside a bare TreeWalker that rejects the same elements and collects the same text, on fresh elements each time (design.md §8).
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

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

test.each([200, 2000, 20_000])(
  '%i paragraphs: at most twice a bare walk, and no slice is long',
  (paragraphs) => {
    const markup = article(paragraphs)
    const ratios: number[] = []
    const wholes: number[] = []
    const bares: number[] = []
    const slices: number[] = []
    const fresh = <T>(work: (root: Element) => T): T => {
      const root = show(markup)
      const result = work(root)
      root.remove()
      return result
    }
    for (let run = 0; run < 5; run++) {
      const bare = fresh((root) => time(() => bareWalk(root)))
      ratios.push(fresh((root) => time(() => collectBlocks([root]))) / bare)
      wholes.push(fresh(() => time(() => collectBlocks(findArticle(document, collectPageFacts(document, location).kind)))) / bare)
      bares.push(bare)
    }
    fresh((root) => {
      const reader = createReader([root])
      while (!reader.done) slices.push(time(() => reader.read(performance.now() + SLICE_MS, () => performance.now())))
    })
    console.log(
      `${paragraphs} paragraphs: bare walk ${median(bares).toFixed(1)} ms, reading ${median(ratios).toFixed(2)} times as long, with the page's facts and the search for its article ${median(wholes).toFixed(2)}, longest slice ${Math.max(...slices).toFixed(1)} ms`,
    )
    if (median(bares) >= 5) expect(median(wholes)).toBeLessThan(2)
  },
  90_000,
)
