// Pages that mean harm, or look like it: nothing may freeze, overflow, go round in circles or throw.
import { expect, test } from 'vitest'
import { MAX_BLOCK_TEXT } from '../../../src/page/block-builder.ts'
import { isCurrent, rangesOf } from '../../../src/page/block-range.ts'
import { MAX_PAGE_NODES } from '../../../src/page/block-reader.ts'
import { withPrintedDay } from '../../../src/page/byline-date.ts'
import { collectBlocks, createReader, SLICE_MS } from '../../../src/page/collect-blocks.ts'
import { findArticle } from '../../../src/page/find-article.ts'
import { shows } from '../../../src/page/native-tree.ts'
import { collectPageFacts } from '../../../src/page/page-facts.ts'
import { find, parse, show } from './page-fixture.ts'

/** Reads to the end in slices; gives the blocks and the longest slice in milliseconds. */
function readSliced(root: Element) {
  const reader = createReader([root])
  const blocks = []
  let longest = 0
  while (!reader.done) {
    const start = performance.now()
    blocks.push(...reader.read(start + SLICE_MS, () => performance.now()))
    longest = Math.max(longest, performance.now() - start)
  }
  return { blocks, longest, leftOut: reader.leftOut }
}

/** An element in a document that is never laid out. */
function unseen(tag: string): HTMLElement {
  const element = document.createElement(tag)
  document.implementation.createHTMLDocument().body.append(element)
  return element
}

test('ten thousand nested elements', () => {
  const top = unseen('div')
  let deepest: Element = top
  for (let depth = 0; depth < 10_000; depth++) {
    const inner = document.createElement(depth % 2 === 0 ? 'div' : 'span')
    deepest.append(inner)
    deepest = inner
  }
  deepest.textContent = 'Macron'
  const blocks = collectBlocks([top])
  expect(blocks.map(({ block }) => block.text)).toEqual(['Macron'])
  expect(shows(top, deepest)).toBe(true)
})

test('one text node of fifty megabytes: read up to the limit in blocks that a message can carry, in short slices', () => {
  const top = unseen('p')
  top.append('Macron said something, as he often does. '.repeat(1_250_000))
  const { blocks, longest, leftOut } = readSliced(top)
  expect(leftOut).toBe(true)
  expect(blocks.every(({ block }) => block.text.length <= MAX_BLOCK_TEXT)).toBe(true)
  const [, second] = blocks
  if (second === undefined) throw new Error('no second block')
  expect(isCurrent(second)).toBe(true)
  expect(rangesOf(second, { start: 0, end: 5 })).toHaveLength(1)
  console.log(`longest slice of a 50 MB text: ${longest.toFixed(1)} ms`)
}, 60_000)

test('a million text nodes in one paragraph', () => {
  const top = unseen('p')
  for (let count = 0; count < 1_000_000; count++) top.append('word ')
  const { blocks, longest } = readSliced(top)
  expect(blocks.reduce((sum, { block }) => sum + block.text.length, 0)).toBe(5_000_000)
  expect(MAX_PAGE_NODES).toBeGreaterThan(1_000_000)
  console.log(`longest slice of a million text nodes: ${longest.toFixed(1)} ms`)
}, 60_000)

test('a form whose fields shadow its properties', () => {
  const fields = [
    'parentNode',
    'firstChild',
    'nextSibling',
    'localName',
    'nodeType',
    'children',
    'attributes',
    'getAttribute',
    'hasAttributes',
    'parentElement',
    'isConnected',
    'shadowRoot',
    'contains',
    'closest',
  ]
  for (const name of fields) {
    const host = show(`<form><input name="${name}"><h1>Title</h1><article><p class="inner">Macron</p></article></form><p>After</p>`)
    const texts = collectBlocks([host]).map(({ block }) => block.text)
    expect(texts, name).toContain('After')
    expect(shows(host, find(host, '.inner')), name).toBe(true)
    expect(shows(document.createElement('p'), find(host, '.inner')), name).toBe(false)
    expect(findArticle(document, 'article').length).toBeGreaterThan(0)
    const facts = collectPageFacts(document, location)
    expect(facts.kind).toBe('other')
    expect(withPrintedDay(document, { ...facts, kind: 'article' }).published).toBeNull()
    host.remove()
  }
})

test('structured data without end: read up to a limit, and no further', () => {
  const nested = `${'{"a":['.repeat(5000)}1${']}'.repeat(5000)}`
  const kindAfter = (things: number): string => {
    const items = [...Array.from({ length: things }, () => ({ '@type': 'Thing' })), { '@type': 'NewsArticle', headline: 'T' }]
    const scripts = [nested, JSON.stringify(items)].map((data) => `<script type="application/ld+json">${data}</script>`)
    return collectPageFacts(
      parse(`${scripts.join('')}<h1>T</h1><p>${'Some words of a story. '.repeat(40)}</p>`),
      new URL('https://example.org/x'),
    ).kind
  }
  expect([kindAfter(10), kindAfter(15_000)]).toEqual(['article', 'other'])
})

test('a page without head or body, and one of frames', () => {
  for (const source of ['', '<frameset><frame></frameset>', '<svg></svg>']) {
    const page = parse(source)
    page.documentElement?.replaceChildren()
    expect(collectPageFacts(page, new URL('https://example.org/')).kind).toBe('other')
    expect(findArticle(page, 'article')).toEqual([])
  }
})

test('an element taken away while the reading rests in it', () => {
  const host = show(`<section><p>One</p>${'<div><p>Two</p></div>'.repeat(400)}</section><p>Last</p>`)
  const reader = createReader([host])
  const texts = reader.read(0, () => 1).map(({ block }) => block.text)
  expect(reader.done).toBe(false)
  find(host, 'section').remove()
  while (!reader.done) texts.push(...reader.read(Number.POSITIVE_INFINITY, () => 0).map(({ block }) => block.text))
  expect(texts.at(-1)).toBe('Last')
  expect(texts.length).toBeLessThan(300)
})
