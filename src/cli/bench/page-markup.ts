// Eight news pages of fictional outlets as real ones are marked up, from a wire note to a long read, and a live blog of any length.
// Round each article stands what stands there in life: menus, scripts, boxes of other stories, forms, comments. Gives HTML; reads no clock.
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import { type TextLanguage, writeParagraphs } from './fictional-text.ts'

export interface BenchPage {
  name: string
  language: TextLanguage
  paragraphs: readonly string[]
  html: string
}

type Wrap = (paragraph: string, number: number) => string
type Shape = { name: string; language: TextLanguage; length: number; wrap: Wrap }

const LINK = /\b([A-ZÄÖÜÅÉŁŞŽ][\p{L}]+) ([A-ZÄÖÜÅÉŁŞŽ][\p{L}]+)\b/u
const linked = (text: string, number: number): string =>
  text.replace(LINK, `<a class="inline-link" href="/people/${number}">$1 <b>$2</b></a>`)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Each outlet's own habits. Lengths in UTF-16 units of running text, as long as real pages have it. */
const SHAPES: readonly Shape[] = [
  { name: 'wire note', language: 'en', length: 3_000, wrap: (text) => `<p>${text}</p>` },
  {
    name: 'local paper',
    language: 'de',
    length: 5_000,
    wrap: (text, n) => `<p class="absatz">${n % 4 === 0 ? linked(text, n) : text}</p>`,
  },
  {
    name: 'tabloid',
    language: 'en',
    length: 8_000,
    wrap: (text, n) =>
      `<div class="c-row c-row--${n}"><div class="c-col"><div class="c-text" data-track="p${n}"><p class="c-p css-1q2w3e"><span class="css-t">${linked(text, n)}</span></p></div></div></div>${n % 3 === 0 ? '<div class="ad-slot" aria-hidden="true"><div class="ad-inner"></div></div>' : ''}`,
  },
  {
    name: 'broadsheet',
    language: 'en',
    length: 12_000,
    wrap: (text, n) =>
      `<p class="article-body__text">${linked(text, n)}</p>${n % 6 === 0 ? `<figure class="media"><picture><source srcset="data:,"><img alt="A view of the harbour" width="640" height="10"></picture><figcaption class="media__caption">The harbour on Monday, seen from the north.</figcaption></figure>` : ''}`,
  },
  {
    name: 'explainer',
    language: 'en',
    length: 20_000,
    wrap: (text, n) =>
      n % 5 === 0
        ? `<h2 id="part-${n}">What happens in part ${n}</h2><ul class="points">${text
            .split('. ')
            .map((point) => `<li>${point}</li>`)
            .join('')}</ul>`
        : n % 7 === 0
          ? `<table><tbody><tr><th scope="row">Stage ${n}</th><td>${text}</td></tr></tbody></table>`
          : `<p>${linked(text, n)}</p>`,
  },
  {
    name: 'magazine',
    language: 'en',
    length: 35_000,
    wrap: (text, n) =>
      `<section class="paywall-section s${n}"><p class="dropcap-${n % 9 === 0}">${text
        .split('. ')
        .map((part, at) => `<span class="sentence" data-at="${at}">${part}</span>`)
        .join('. ')}</p></section>`,
  },
  {
    name: 'live blog',
    language: 'en',
    length: 60_000,
    wrap: (text, n) =>
      `<article class="post" id="post-${n}"><header><time datetime="2025-03-11T10:${String(n % 60).padStart(2, '0')}:00Z">10.${n % 60}</time> <h3>Update ${n}</h3></header><p>${linked(text, n)}</p><div class="share-tools"><button>Share</button><button>Copy</button></div></article>`,
  },
  { name: 'long read', language: 'en', length: 120_000, wrap: (text, n) => `<p>${n % 3 === 0 ? linked(text, n) : text}</p>` },
]

const items = (count: number, one: (n: number) => string): string => Array.from({ length: count }, (_none, n) => one(n)).join('')

const MENU = `<header class="site-header"><nav class="site-nav"><ul>${items(70, (n) => `<li class="nav-item"><a href="/section/${n}">Section ${n}</a></li>`)}</ul></nav><form class="search" role="search"><input name="q"><button>Go</button></form></header>`
const BESIDE = `<aside class="related sidebar">${items(12, (n) => `<div class="teaser"><a href="/story/${n}"><h4>Another story of the day, number ${n}</h4><p>What it is about, in a line.</p></a></div>`)}</aside>`
const BELOW = `<section class="comments" id="comments">${items(40, (n) => `<div class="comment"><b>Reader ${n}</b><p>I have read this twice and still do not see who pays.</p></div>`)}</section><footer class="site-footer">${items(60, (n) => `<a href="/about/${n}">About ${n}</a> `)}</footer><div class="cookie-banner" role="dialog"><p>We use cookies.</p><button>Fine</button></div>`
/** What pages carry for their own scripts: text that is none. */
const STATE = `<script type="application/json" id="state">${JSON.stringify(Array.from({ length: 600 }, (_none, n) => ({ id: n, slug: `story-${n}`, text: 'Neither read nor marked.' })))}</script>`

const STYLE = `<style>body{font:18px/1.5 Georgia,serif;margin:0 auto;max-width:1100px;color:#222}.site-nav ul{display:flex;flex-wrap:wrap;gap:4px;margin:0;padding:0;list-style:none;font-size:11px}.layout{display:grid;grid-template-columns:1fr 260px}.related{font-size:14px}.cookie-banner{position:fixed;bottom:0;left:0;right:0;background:#eee}</style>`

function documentOf(title: string, language: TextLanguage, body: string): string {
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2025-03-11T18:00:00Z',
  })
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-11T18:00:00Z"><script type="application/ld+json">${data}</script>${STYLE}</head><body>${STATE}${MENU}<div class="layout"><main><article class="story"><h1>${title}</h1><p class="byline">By <a rel="author" href="/by/1">Our own correspondent</a></p><div itemprop="articleBody">${body}</div></article></main>${BESIDE}</div>${BELOW}</body></html>`
}

function pageOf({ name, language, wrap }: Shape, paragraphs: readonly string[]): BenchPage {
  const body = paragraphs.map((text, number) => wrap(escaped(text), number + 1)).join('\n')
  return { name, language, paragraphs, html: documentOf(`Talks by the harbour, a ${name}`, language, body) }
}

/** The eight pages, about the first people of the record. */
export function benchPages(set: KnowledgeSet): BenchPage[] {
  return SHAPES.map((shape, seed) => pageOf(shape, writeParagraphs(set, shape.language, shape.length, seed + 1)))
}

/** A live blog with so many paragraphs: the longest page that people leave open. */
export function endlessPage(set: KnowledgeSet, paragraphs: number): BenchPage {
  const some = writeParagraphs(set, 'en', 40_000, 99)
  const shape: Shape = {
    name: `${paragraphs.toLocaleString('en')} paragraphs`,
    language: 'en',
    length: 0,
    wrap: (text, n) => `<p id="p${n}">${text}</p>`,
  }
  return pageOf(
    shape,
    Array.from({ length: paragraphs }, (_none, n) => some[n % some.length] as string),
  )
}
