// What an earlier run of the extension left on a page when the browser ended it: taken away by the next, and nothing else with it.
import { expect, onTestFinished, test } from 'vitest'
import { startReader } from '../../../src/app/reader-app.ts'
import { collectBlocks } from '../../../src/page/collect-blocks.ts'
import { takeLeftMarks } from '../../../src/page/left-marks.ts'
import { isOwnName, randomName } from '../../../src/page/mark-style.ts'
import { createPainter } from '../../../src/page/painter.ts'
import { takeLeftHosts } from '../../../src/ui/popover/left-hosts.ts'
import { show } from '../page/page-fixture.ts'
import { layerOver, pageWith } from '../ui/card/layer-fixture.ts'
import { until } from '../until.ts'

test('a name is known for one of ours by itself; others are not', () => {
  const names = Array.from({ length: 1_000 }, randomName)
  expect(names.filter((name) => !isOwnName(name))).toEqual([])
  const others = [...names.map((name) => `${name}a`), ...names.map((name) => name.slice(0, -1)), 'x', 'search', 'xhighlight', 'x1', '']
  // Two letters in 36 each: one in 1,296 fits by chance.
  expect(others.filter(isOwnName).length).toBeLessThan(15)
})

/** A page with one mark on it, and what its painter waits for. */
async function marked(signal: AbortSignal): Promise<void> {
  const [pageBlock] = collectBlocks([show('<p>NATO met.</p>')])
  if (pageBlock === undefined) throw new Error('nothing to read')
  const before = CSS.highlights.size
  createPainter(document, signal).put(pageBlock, [{ pageBlock, span: { start: 0, end: 4 }, key: 'nato', kind: 'organisation', slot: 0 }])
  await until(() => expect(CSS.highlights.size).toBe(before + 1))
}

test('marks and their sheet go; the page’s own highlights and sheets stay', async () => {
  const controller = new AbortController()
  const own = new CSSStyleSheet()
  own.replaceSync('@media screen { ::highlight(search) { color: red } } p { color: black }')
  document.adoptedStyleSheets = [own]
  CSS.highlights.set('search', new Highlight())
  onTestFinished(() => {
    controller.abort()
    CSS.highlights.clear()
    document.adoptedStyleSheets = []
  })
  expect(takeLeftMarks(document)).toBe(false)

  await marked(controller.signal)
  expect(document.adoptedStyleSheets).toHaveLength(2)
  // Ended without its abort, as the browser does it.
  expect(takeLeftMarks(document)).toBe(true)
  expect([...CSS.highlights.keys()]).toEqual(['search'])
  expect(document.adoptedStyleSheets).toEqual([own])
  expect(takeLeftMarks(document)).toBe(false)
})

test('the first script of a run takes away what is left; one that is loaded again leaves the marks of its own run', async () => {
  const controller = new AbortController()
  onTestFinished(() => {
    controller.abort()
    CSS.highlights.clear()
    document.adoptedStyleSheets = []
  })
  await marked(controller.signal)
  startReader()
  expect(CSS.highlights.size).toBe(0)

  await marked(controller.signal)
  startReader()
  expect(CSS.highlights.size).toBe(1)
})

test('a card goes; an element of the page that is made like its host stays', async () => {
  pageWith('<p><b id="name">Ada Morel</b></p><div popover="manual" id="own"></div><div popover="manual"></div>')
  const { host, root, show: showCard } = layerOver()
  await showCard()
  // As Firefox gives it to extensions.
  Object.defineProperty(host, 'openOrClosedShadowRoot', { value: root })
  const plain = document.querySelector('div[popover]:not([id])')
  const foreign = plain?.attachShadow({ mode: 'closed' })
  foreign?.append('A box of the page')
  Object.defineProperty(plain, 'openOrClosedShadowRoot', { value: foreign })
  takeLeftHosts(document)
  expect(host.isConnected).toBe(false)
  expect(document.querySelectorAll('div[popover]')).toHaveLength(2)
})
