import { describe, expect, test } from 'vitest'
import { collectBlocks } from '../../../src/page/collect-blocks.ts'
import { edgeMarkers } from '../../../src/page/edge-markers.ts'
import { inOrder, markRects, scrollToMark, stepFrom, thinner } from '../../../src/page/marks.ts'
import type { PageMark } from '../../../src/page/page-mark.ts'
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts'
import type { Density, MarkKind } from '../../../src/settings/settings.ts'
import { show } from './page-fixture.ts'

const NAMES: Record<string, MarkKind> = { Macron: 'person', 'Macron plan': 'meeting', NATO: 'organisation', Kyiv: 'capital' }

/** Marks of all names, everywhere in the markup, the inner of nested ones first. */
function marksIn(markup: string): PageMark[] {
  const marks: PageMark[] = []
  for (const pageBlock of collectBlocks([show(markup)])) {
    for (const [key, kind] of Object.entries(NAMES)) {
      for (let start = pageBlock.block.text.indexOf(key); start >= 0; start = pageBlock.block.text.indexOf(key, start + 1)) {
        marks.push({ pageBlock, span: { start, end: start + key.length }, key, kind, slot: 0 })
      }
    }
  }
  return marks
}

const told = (marks: readonly PageMark[]): string[] => marks.map((mark) => `${mark.pageBlock.block.text.slice(0, 2)} ${mark.key}`)

test('marks are ordered by place in the document, the outer of nested ones first', () => {
  const marks = marksIn('<article><p>1. NATO, Macron</p><p>2. Macron plan</p></article>')
  expect(told(inOrder([...marks].reverse()))).toEqual(['1. NATO', '1. Macron', '2. Macron plan', '2. Macron'])
})

describe('how many are painted', () => {
  const markup =
    '<article><h1>h1 NATO</h1><p>p1 NATO and NATO</p><h2>h2 NATO</h2><p>p2 NATO</p><div class="related"><p>re NATO <a href="/x">y</a></p></div></article>'
  const choice = (density: Density, headlines = true, on = true) => ({
    headlines,
    kinds: { ...DEFAULT_SETTINGS.kinds, organisation: { on, density } },
  })
  test.each([
    ['every', choice('every'), ['h1 NATO', 'p1 NATO', 'p1 NATO', 'h2 NATO', 'p2 NATO']],
    ['first in each section', choice('section'), ['h1 NATO', 'p1 NATO', 'h2 NATO']],
    ['first on the page', choice('page'), ['h1 NATO']],
    ['no headlines', choice('page', false), ['p1 NATO']],
    ['kind off', choice('every', true, false), []],
  ])('%s', (_name, wanted, expected) => {
    expect(told(inOrder(marksIn(markup)).filter(thinner(wanted)))).toEqual(expected)
  })
})

describe('from mark to mark', () => {
  const markup = '<p style="margin-bottom:3000px">1. NATO</p><p style="margin-bottom:3000px">2. NATO</p><p>3. NATO</p>'

  test('next and previous go round', () => {
    const [first, second, third] = inOrder(marksIn(markup)) as [PageMark, PageMark, PageMark]
    const all = [first, second, third]
    expect(stepFrom(all, first, 'next')).toBe(second)
    expect(stepFrom(all, third, 'next')).toBe(first)
    expect(stepFrom(all, first, 'previous')).toBe(third)
    expect(stepFrom([], null, 'next')).toBeNull()
  })

  test('without a current mark, from what is in view; and a mark far away is brought into view', () => {
    const all = inOrder(marksIn(markup))
    const [, second, third] = all as [PageMark, PageMark, PageMark]
    expect(scrollToMark(second)).toBe(true)
    const rect = markRects(second)[0]
    expect(rect?.top).toBeGreaterThan(0)
    expect(rect?.bottom).toBeLessThan(innerHeight)
    expect(stepFrom(all, null, 'next')).toBe(second)
    expect(edgeMarkers(all, window)).toMatchObject({ above: 1, below: 1 })
    // As if they stood in a frame further down the page.
    expect(edgeMarkers(all, window, 5000)).toMatchObject({ above: 0, below: 3 })
    window.scrollBy(0, 1500)
    expect(stepFrom(all, null, 'next')).toBe(third)
    expect(stepFrom(all, null, 'previous')).toBe(second)
    window.scrollTo(0, 0)
  })

  test('in a box that scrolls', () => {
    const marks = marksIn('<div style="height:200px;overflow:auto"><p style="height:3000px">1.</p><p>2. NATO</p></div>')
    expect(scrollToMark(marks[0] as PageMark)).toBe(true)
    const rect = markRects(marks[0] as PageMark)[0]
    expect(rect?.top).toBeGreaterThan(0)
    expect(rect?.bottom).toBeLessThan(innerHeight)
  })

  test('a mark whose text is gone', () => {
    const [mark] = marksIn('<p>1. NATO</p>') as [PageMark]
    mark.pageBlock.element.textContent = 'else'
    expect(scrollToMark(mark)).toBe(false)
    expect(markRects(mark)).toEqual([])
  })
})
