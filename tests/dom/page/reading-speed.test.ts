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

test.each([200, 2000, 20_000])(
  '%i paragraphs: at most twice a bare walk, and no slice is long',
  (paragraphs) => {
    const markup = article(paragraphs)
    const bare: number[] = []
    const reading: number[] = []
    const whole: number[] = []
    const slices: number[] = []
    const fresh = <T>(work: (root: Element) => T): T => {
      const root = show(markup)
      const result = work(root)
      root.remove()
      return result
    }
    for (let run = 0; run < (paragraphs > 10_000 ? 3 : 7); run++) {
      bare.push(fresh((root) => time(() => bareWalk(root))))
      reading.push(fresh((root) => time(() => collectBlocks([root]))))
      whole.push(fresh(() => time(() => collectBlocks(findArticle(document, collectPageFacts(document, location).kind)))))
    }
    fresh((root) => {
      const reader = createReader([root])
      while (!reader.done) slices.push(time(() => reader.read(performance.now() + SLICE_MS, () => performance.now())))
    })
    // The shortest of each: on a busy machine everything else measures the neighbours.
    const least = Math.min(...bare)
    const ratio = (times: number[]): string => (Math.min(...times) / least).toFixed(2)
    console.log(
      `${paragraphs} paragraphs: bare walk ${least.toFixed(1)} ms; reading ${ratio(reading)} times that; with facts and finding ${ratio(whole)}; longest slice ${Math.max(...slices).toFixed(1)} ms`,
    )
    if (least >= 5) expect(Math.min(...whole) / least).toBeLessThan(2)
  },
  90_000,
)
