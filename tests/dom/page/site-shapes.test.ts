// The pages under tests/fixtures/site-shapes: each page's kind, its day with where it is told, and what is read of it.
// What is expected stands in the pages themselves: see the README there.
import { describe, expect, test } from 'vitest'
import { withPrintedDay } from '../../../src/page/byline-date.ts'
import { collectBlocks } from '../../../src/page/collect-blocks.ts'
import { findArticle } from '../../../src/page/find-article.ts'
import { collectPageFacts } from '../../../src/page/page-facts.ts'
import { parse } from './page-fixture.ts'

const sources: Record<string, string> = import.meta.glob('../../fixtures/site-shapes/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const HEAD = /^<!-- kind: (\w+)(?: \| published: (\S+)(?: (\S+))?)? \| address: (\S+) -->/

const pages = Object.entries(sources).map(([path, source]) => {
  const head = HEAD.exec(source)
  if (head === null) throw new Error(`${path} does not begin with what is expected of it`)
  const [, kind = '', day, from, address = ''] = head
  return { name: path.replace(/^.*\/|\.html$/g, ''), source, kind, day, from, address }
})

const bare = (text: string | null): string => (text ?? '').replace(/\s+/g, '')

test('there are pages of all kinds', () => {
  expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(['article', 'front', 'other']))
})

describe('kind and day', () => {
  test.each(pages)('$name', ({ source, kind, day, from, address }) => {
    const page = parse(source)
    const facts = withPrintedDay(page, collectPageFacts(page, new URL(address)))
    expect(facts.kind).toBe(kind)
    if (day !== undefined) expect(facts.published).toBe(day === 'none' ? null : day)
    if (from !== undefined) expect(facts.publishedFrom).toBe(from)
  })
})

describe('what is read', () => {
  test.each(pages.filter(({ source }) => source.includes(' data-expect=')))('$name', ({ source }) => {
    const page = parse(source)
    const texts = collectBlocks(findArticle(page, 'article'))
      .filter(({ block }) => block.role !== 'teaser')
      .map(({ block }) => bare(block.text))
    for (const element of page.querySelectorAll('[data-expect]')) {
      const text = bare(element.textContent)
      const expected = element.getAttribute('data-expect')
      if (expected === 'block') expect(texts).toContain(text)
      else if (expected === 'read') expect(texts.join('')).toContain(text)
      else {
        expect(expected).toBe('not read')
        expect(texts.join('')).not.toContain(text)
      }
    }
  })
})
