// The pages under tests/pages, as the page's floor sees them: kind, date, and which text is read in which role.
import { describe, expect, test } from 'vitest'
import { collectBlocks } from '../../../src/page/collect-blocks.ts'
import { findArticle } from '../../../src/page/find-article.ts'
import { collectPageFacts } from '../../../src/page/page-facts.ts'

const sources: Record<string, string> = import.meta.glob('../../pages/*/*.html', { query: '?raw', import: 'default', eager: true })

function look(page: string, href = 'http://localhost/page.html') {
  const source = sources[`../../pages/${page}.html`]
  if (source === undefined) throw new Error(`no such page: ${page}`)
  const parsed = Document.parseHTMLUnsafe(source)
  const facts = collectPageFacts(parsed, new URL(href))
  const blocks = collectBlocks(findArticle(parsed, facts.kind), { teasers: facts.kind === 'front' })
  const texts = (...roles: string[]): string =>
    blocks
      .filter(({ block }) => roles.includes(block.role))
      .map(({ block }) => block.text.replace(/\s+/g, ' '))
      .join('\n')
  return { facts, blocks, texts }
}

describe('kind, date and address', () => {
  test.each([
    ['demo/source', 'article', '2025-09-04', 'json-ld', 'https://harbour-gazette.example/world/2025/09/04/allies-meet-in-paris'],
    ['live-blog/source', 'article', '2025-09-04', 'json-ld', 'https://lantern-live.example/live/2025/09/04/paris-summit'],
    ['front-page/source', 'front', null, null, 'https://harbour-gazette.example/'],
    ['web-components/source', 'article', '2025-09-04', 'meta', 'https://component-courier.example/story/2025-09-04-one-table'],
    ['frame-article/story', 'article', '2025-03-11', 'meta', 'http://localhost/page.html'],
    ['dark-article/source', 'article', '2025-09-04', 'time', 'https://courrier-du-port.example/monde/2025/09/04/trente-pays'],
    ['shop/source', 'other', null, null, 'http://localhost/page.html'],
    ['mail-app/source', 'other', null, null, 'http://localhost/page.html'],
    ['code-host/source', 'other', null, null, 'http://localhost/page.html'],
    ['forum/source', 'other', null, null, 'http://localhost/page.html'],
    ['app-shell/source', 'other', null, null, 'http://localhost/page.html'],
    ['frame-article/source', 'other', null, null, 'http://localhost/page.html'],
  ])('%s', (page, kind, published, publishedFrom, url) => {
    expect(look(page).facts).toMatchObject({ kind, published, publishedFrom, url })
  })
})

describe('what is read', () => {
  test('the demo article: headline, text and table; no menus, forms, code or other stories', () => {
    const { texts } = look('demo/source')
    expect(texts('headline')).toBe('Allies meet in Paris to say what they would do for Ukraine after a ceasefire')
    expect(texts('heading').split('\n')).toEqual(['“It’s not for them to decide”', 'Three parts of a guarantee'])
    const text = texts('text')
    for (const part of [
      'Macron and Starmer lead',
      'French President Emmanuel Macron and',
      'Volodymyr Zelensky sat',
      'Emmanuel Macron\n',
      'the governments of Japan',
      'Mark Rutte, as several',
    ]) {
      expect(text).toContain(part)
    }
    const all = texts('text', 'heading', 'headline', 'teaser')
    for (const part of [
      'Opinion',
      'Most read',
      'side by side',
      'neighbour',
      'should read this',
      'transcript',
      'Send to',
      'Skip',
      'fictional. Nothing',
    ]) {
      expect(all).not.toContain(part)
    }
  })

  test('the live blog: each post, no sharing, no other stories', () => {
    const { texts } = look('live-blog/source')
    expect(texts('heading').split('\n')).toHaveLength(7)
    expect(texts('text')).toContain('Mark Rutte, said that')
    expect(texts('text', 'heading', 'teaser')).not.toMatch(/Share on|never wrote/)
    expect(texts('text', 'heading')).not.toContain('Rutte in Brussels')
    expect(texts('text')).toContain('as our draughtsman saw them')
  })

  test('the front page: teasers only', () => {
    const { blocks, texts } = look('front-page/source')
    expect(blocks.every(({ block }) => block.role === 'teaser')).toBe(true)
    expect(texts('teaser')).toContain('Macron and Starmer open')
    expect(texts('teaser')).not.toContain('None of these')
  })

  test('web components: text of shadow roots and slots, in the order shown', () => {
    const { texts } = look('web-components/source')
    expect(texts('headline')).toBe('Thirty countries at one table in Paris')
    expect(texts('text')).toMatch(/web components[\s\S]*led the Paris summit[\s\S]*said Vladimir Putin, would[\s\S]*Mark Rutte leads NATO/)
    expect(texts('text', 'teaser')).not.toContain('Courier\n')
  })
})
