import { describe, expect, test } from 'vitest'
import { withPrintedDay } from '../../../src/page/byline-date.ts'
import { collectPageFacts } from '../../../src/page/page-facts.ts'
import { parse } from './page-fixture.ts'

const PROSE =
  '<p>Leaders of about thirty countries gathered on Thursday to settle what each would offer once the fighting stops, an official said.</p><p>They did not agree on everything, and some of them took part on a screen, according to the organisers of the meeting.</p><p>After the meeting they used the telephone, and told reporters that it was a good talk, which nobody could check.</p>'
const place = new URL('https://www.example.org/x')
const facts = (head: string, body = `<article><h1>Title</h1>${PROSE}</article>`, at = place) =>
  collectPageFacts(parse(`<html lang="en"><head>${head}</head><body>${body}</body></html>`), at)
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`

describe('day of publication', () => {
  test.each([
    ['JSON-LD', ld('{"@type":"NewsArticle","datePublished":"2025-09-04T23:59:00-05:00"}'), '2025-09-04', 'json-ld'],
    [
      'a graph',
      ld('{"@graph":[{"@type":"WebSite"},{"@type":["Thing","NewsArticle"],"datePublished":"2025-09-04"}]}'),
      '2025-09-04',
      'json-ld',
    ],
    [
      'an array',
      ld('[{"@type":"BreadcrumbList"},{"@type":"http://schema.org/NewsArticle","datePublished":"2025-09-04"}]'),
      '2025-09-04',
      'json-ld',
    ],
    ['a comma too many', ld('{"@type":"NewsArticle","datePublished":"2025-09-04",}'), '2025-09-04', 'json-ld'],
    ['line breaks in texts', ld('{"@type":"NewsArticle","description":"one\ntwo","datePublished":"2025-09-04"}'), '2025-09-04', 'json-ld'],
    ['comments round it', ld('<!-- {"@type":"NewsArticle","datePublished":"2025-09-04"} -->'), '2025-09-04', 'json-ld'],
    ['JSON beyond repair', ld('{"@type":"NewsArticle","datePublished":"2025-09-04","x":{'), '2025-09-04', 'json-ld'],
    [
      'the page’s own node among others',
      `<link rel="canonical" href="https://example.org/own">${ld('[{"@type":"NewsArticle","url":"https://example.org/other","datePublished":"2025-01-01"},{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://www.example.org/own/"},"datePublished":"2025-09-04"}]')}`,
      '2025-09-04',
      'json-ld',
    ],
    [
      'JSON-LD without a date, then meta',
      `${ld('{"@type":"NewsArticle"}')}<meta property="article:published_time" content="2025-09-04T08:00Z">`,
      '2025-09-04',
      'meta',
    ],
    ['a meta element in capitals', '<meta name="DC.date.issued" content="2025-09-04">', '2025-09-04', 'meta'],
    ['microdata in a meta element', '<meta itemprop="datePublished" content="2025-09-04">', '2025-09-04', 'meta'],
    ['a product’s date counts for nothing', ld('{"@type":"Product","datePublished":"2020-01-01"}'), null, null],
    ['a node without its braces', ld('nonsense'), null, null],
  ])('%s', (_name, head, published, publishedFrom) => {
    expect(facts(head)).toMatchObject({ published, publishedFrom })
  })

  test('a time element, the surest first', () => {
    const body = `<header><time datetime="2026-01-01">today</time></header><article><h1>Title</h1><p class="byline">By us, <time>4 September 2025</time></p>${PROSE}<time itemprop="datePublished" datetime="2025-09-03">x</time></article>`
    expect(facts('', body)).toMatchObject({ published: '2025-09-03', publishedFrom: 'time' })
    expect(facts('', body.replace(/<time itemprop.*?<\/time>/, ''))).toMatchObject({ published: '2025-09-04', publishedFrom: 'time' })
  })

  test('a later change is not the day of publication', () => {
    const changed = '<time class="updated" datetime="2025-10-01">1 October</time>'
    const body = (times: string): string => `<article><h1>Title</h1><p>${times}</p>${PROSE}</article>`
    expect(facts('', body(`${changed}<time class="published" datetime="2025-09-04">4 September</time>`)).published).toBe('2025-09-04')
    expect(facts('', body(`Mis à jour le <time datetime="2025-10-01">1er octobre</time>`)).published).toBe(null)
    expect(facts('', body(`<time class="published updated" datetime="2025-09-04">x</time>`)).published).toBe('2025-09-04')
  })

  test('a front page has the day of its edition, not the day on which it was set up', () => {
    const stories = Array.from({ length: 8 }, (_, n) => `<h2><a href="/${n}">Leaders meet in town number ${n} again</a></h2>`).join('')
    const look = (name: string) =>
      facts(`<title>The Daily News</title><meta name="${name}" content="2025-09-04">`, stories, new URL('https://example.org/'))
    expect(look('date')).toMatchObject({ kind: 'front', published: '2025-09-04', publishedFrom: 'meta' })
    expect(look('article:published_time')).toMatchObject({ kind: 'front', published: null, publishedFrom: null })
  })

  test('the address, last', () => {
    expect(facts('', undefined, new URL('https://example.org/2025/09/04/x'))).toMatchObject({
      published: '2025-09-04',
      publishedFrom: 'address',
    })
  })
})

describe('the day that is printed beside the headline', () => {
  const day = (line: string) => {
    const page = parse(`<html><body><article><h1>Title</h1><p>${line}</p>${PROSE}</article></body></html>`)
    return withPrintedDay(page, { ...collectPageFacts(page, place), kind: 'article' }).published
  }
  test.each([
    'Published: 7 June 2013',
    'Article Date: 7 June 2013',
    'Originally posted 2013-06-07',
    'Publié le 7 juin 2013',
    'Veröffentlicht am 7. Juni 2013',
    'Publicado el 7 de junio de 2013',
    'Опубликовано 7 июня 2013 года',
    'Опубліковано: 7 червня 2013',
  ])('%s', (line) => expect(day(line)).toBe('2013-06-07'))

  test.each(['Open until 7 June 2013', 'Dates for 7 June 2013'])('not in "%s"', (line) => expect(day(line)).toBeNull())
})

describe('address, language and title', () => {
  test.each([
    ['<link rel="canonical" href="/own#part">', 'https://www.example.org/own'],
    [
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://example.org/og">',
      'https://example.org/og',
    ],
    ['<link rel="canonical" href="">', 'https://www.example.org/x'],
    ['', 'https://www.example.org/x'],
  ])('%s', (head, url) => {
    expect(facts(head)).toMatchObject({ url, host: 'example.org' })
  })

  test('a file has no address', () => {
    expect(facts('', undefined, new URL('file:///page.html'))).toMatchObject({ url: '', host: '' })
  })

  test('the title without the outlet’s name, where the page gives one', () => {
    expect(facts('<title>Title – Outlet</title><meta property="og:title" content="Own &amp; only\n title">').title).toBe('Own & only title')
    expect(facts('<title>Title – Outlet</title>').title).toBe('Title')
    expect(facts('<title>Page – Outlet</title>', PROSE).title).toBe('Page – Outlet')
  })
})

describe('is it news', () => {
  const TEASERS = Array.from(
    { length: 8 },
    (_, n) => `<article><h2><a href="/${n}">Leaders meet in town number ${n} again</a></h2></article>`,
  ).join('')
  test.each([
    ['plain prose with a headline', '', `<h1>Title</h1>${PROSE}`, 'article'],
    ['plain prose, wrapped in nothing', '<title>Title</title>', PROSE + PROSE, 'article'],
    [
      'text in divs with line breaks',
      '',
      `<article><h1>Title</h1><div>${PROSE.replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}</div></article>`,
      'article',
    ],
    [
      'a paywall marked up as a product',
      ld('{"@type":"NewsArticle","isPartOf":{"@type":["CreativeWork","Product"]}}'),
      `<article><h1>T</h1>${PROSE}</article>`,
      'article',
    ],
    ['an empty page', '', '', 'other'],
    ['a headline without text', '', '<h1>Title</h1>', 'other'],
    ['a front page', '<title>The Daily News</title>', TEASERS, 'front'],
    ['a list of links that is no news', '<title>My recipes</title>', TEASERS, 'other'],
    [
      'a front page by the names of its sections',
      '<title>Lantern</title>',
      `<nav><a href="/p">Politik</a><a href="/w">Wirtschaft</a><a href="/s">Sport</a></nav>${TEASERS}`,
      'front',
    ],
    [
      'two such names are a shop’s, too',
      '<title>Lantern</title>',
      `<nav><a href="/p">Kultur</a><a href="/s">Sport</a></nav>${TEASERS}`,
      'other',
    ],
    [
      'an article among other stories and sections',
      '<title>Lantern</title>',
      `<nav><a href="/p">Politik</a><a href="/w">Wirtschaft</a><a href="/s">Sport</a></nav><h1>Title</h1>${PROSE}${TEASERS}`,
      'article',
    ],
    [
      'prose that is dated by nothing and tells nobody’s words',
      '',
      `<h1>T</h1>${'<p>Wash the beets, cut them, and let them simmer in the stock for at least forty minutes or more.</p>'.repeat(9)}`,
      'other',
    ],
    ['an encyclopaedia', '<meta name="generator" content="MediaWiki 1.45">', `<h1>T</h1>${PROSE}`, 'other'],
    ['an edit page', '', `<h1>T</h1>${PROSE}<textarea>${'words '.repeat(100)}</textarea>`, 'other'],
    ['an editor', '', `<h1>T</h1><div contenteditable>${PROSE}</div>`, 'other'],
    [
      'a shop without structured data',
      '',
      `<h1>T</h1><a id="nav-cart" href="/cart">0</a>${'<span class="a-price">9</span>'.repeat(7)}<p>${'It is said to last. '.repeat(40)}</p>`,
      'other',
    ],
    ['an inbox', '', `<h1>T</h1>${PROSE}<table role="grid">${'<tr role="row"><td>Subject</td></tr>'.repeat(20)}</table>`, 'other'],
    ['questions and answers', ld('{"@type":"QAPage"}'), `<h1>T</h1>${PROSE}`, 'other'],
    ['documentation', '', `<article><h1>T</h1>${PROSE}${'<pre>code</pre>'.repeat(6)}</article>`, 'other'],
  ])('%s: %s', (_name, head, body, kind) => {
    expect(facts(head, body).kind).toBe(kind)
  })

  test('a search page', () => {
    const body = `<form role="search"><input name="q" value="x"></form><h1>Results</h1>${PROSE}`
    expect(facts('', body, new URL('https://example.org/?q=macron')).kind).toBe('other')
    expect(facts('', `<h1>Results</h1>${PROSE}`, new URL('https://example.org/search/macron')).kind).toBe('other')
  })
})
