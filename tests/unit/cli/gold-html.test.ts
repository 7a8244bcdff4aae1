// Each gold page written as HTML is read back with the same text, the same day and the right kind.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readGoldPages } from '../../../src/cli/evaluate.ts'
import { goldHtml } from '../../../src/cli/gold-html.ts'
import { readGoldPage } from '../../../src/cli/gold-page.ts'
import { readHtml } from '../../../src/cli/read-document.ts'

const pages = readGoldPages(join(import.meta.dirname, '../../gold'), 'both')

describe('gold pages as HTML', () => {
  test.each(['json-ld', 'meta', 'time', 'address'] as const)('the day is read where the page shows it: %s', (shown) => {
    const page = pages.find(({ head }) => head.shown === shown && head.kind === 'article')
    if (page === undefined) throw new Error(`no page shows its day by ${shown}`)
    const { facts } = readHtml(goldHtml(page))
    expect([facts.published, facts.publishedFrom, facts.kind, facts.lang]).toEqual([page.head.published, shown, 'article', page.head.lang])
  })

  test('a day that is shown nowhere is not in the markup', () => {
    const page =
      pages.find(({ head }) => head.shown === 'none' && head.published !== undefined) ?? pages.find(({ head }) => head.shown === 'none')
    expect(readHtml(goldHtml(page as (typeof pages)[0])).facts.published).toBeNull()
  })

  test('an article is read back block by block', () => {
    const page = pages.find(({ file }) => file === 'en-opinion-letters.txt') as (typeof pages)[0]
    const read = readHtml(goldHtml(page)).blocks.map(({ text, role }) => [role, text])
    expect(read).toEqual(page.blocks.map(({ text, role }) => [role, text]))
  })

  test('markup in the text stays text', () => {
    const head = '---\ntitle: A <b> & c\nlang: en\nshown: none\nkind: article\noutlet: X (fictional)\n---\n'
    const html = goldHtml(readGoldPage('en-x.txt', `${head}# Tags\n\nconst a = b < c && d > "e" // <script>\n`))
    expect(html).toContain('<p>const a = b &lt; c &amp;&amp; d &gt; &quot;e&quot; // &lt;script&gt;</p>')
    expect(html).toContain('<title>A &lt;b&gt; &amp; c</title>')
  })
})
