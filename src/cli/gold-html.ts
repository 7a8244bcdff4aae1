// Writes a gold page as the HTML that a news site (or, for kind "other", a plain site) would serve, so that the whole way can be measured:
// reading the page, finding its kind and its day, and annotating. Gets a page, gives markup. The day is shown only where the page says so.
import type { GoldPage } from './gold-page.ts'

export function goldHtml(page: GoldPage): string {
  const { head, blocks } = page
  const news = head.kind !== 'other'
  const body = blocks.map(({ role, text }) => {
    if (role === 'headline') return `<h1>${escaped(text)}</h1>${dayOnPage(page)}`
    if (role === 'heading') return `<h2>${escaped(text)}</h2>`
    if (role === 'teaser') return `<article class="teaser"><a href="/story"><h3>${escaped(text)}</h3></a></article>`
    return `<p>${escaped(text)}</p>`
  })
  const front = head.kind === 'front'
  const wrap = news && !front ? 'article' : 'div'
  return [
    '<!doctype html>',
    `<html lang="${head.lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escaped(head.title)}</title>`,
    `<link rel="canonical" href="${addressOf(page)}">`,
    ...(news && !front ? [`<meta property="og:type" content="article">`] : []),
    `<meta property="og:site_name" content="${escaped(head.outlet.replace(' (fictional)', ''))}">`,
    ...(news ? linkedData(page) : []),
    ...(head.shown === 'meta' ? [dayInMeta(head)] : []),
    '</head>',
    `<body><main><${wrap}>`,
    ...body,
    `</${wrap}></main></body>`,
    '</html>',
    '',
  ].join('\n')
}

/** A front page lives at the root, an article below it; with the day in it where that is how the page shows it. */
function addressOf({ file, head }: GoldPage): string {
  if (head.kind === 'front') return 'https://news.example/'
  const day = head.shown === 'address' ? `${head.published?.replaceAll('-', '/')}/` : ''
  return `https://news.example/${day}${file.replace(/\.txt$/, '')}`
}

function linkedData(page: GoldPage): string[] {
  const { head } = page
  const data = {
    '@context': 'https://schema.org',
    '@type': head.kind === 'front' ? 'WebPage' : head.kind === 'live' ? 'LiveBlogPosting' : 'NewsArticle',
    ...(head.kind === 'front' ? { name: head.title } : { headline: head.title }),
    ...(head.shown === 'json-ld' ? { datePublished: `${head.published}T09:00:00Z` } : {}),
  }
  return [`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`]
}

/** A front page has the day of its edition; articles say when they were published. */
function dayInMeta({ kind, published }: GoldPage['head']): string {
  return `<meta ${kind === 'front' ? 'name="date"' : 'property="article:published_time"'} content="${published}T09:00:00Z">`
}

function dayOnPage({ head }: GoldPage): string {
  return head.shown === 'time' ? `<p class="byline"><time datetime="${head.published}T09:00:00Z"></time></p>` : ''
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
