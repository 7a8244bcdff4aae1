// Two pages of a fictional outlet, a front page and an article, that keep a browser as busy as those of large outlets do: made on the server,
// taken over by Preact, with a ticker, pictures, frames of advertisements and other parties' scripts. Gives the files by path; reads no clock.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import type { Route } from '../serve-pages.ts'
import { type MakeElement, type NewsState, newsView, startNewsroom, startParties, type Teaser } from './busy-scripts.ts'
import { writeParagraphs } from './fictional-text.ts'

export interface BusyPage {
  name: string
  path: string
  html: string
}

/** As many teasers as the front pages of large outlets have; below an article, about a third. */
const SECTIONS = { front: 15, article: 5 }
const TEASERS = 20
/** UTF-16 units of running text. */
const ARTICLE_LENGTH = 12_000
const TEASERS_LENGTH = 80_000
/** A teaser's two lines. */
const [TITLE_END, SUMMARY_END] = [70, 220]

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const EMPTY = new Set(['img'])

/** An element with what is in it; what is made is told from text by its kind. */
class Markup {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
}
const toMarkup: MakeElement = (tag, attributes, ...children) => {
  const start = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const inner = children.map((child) => (child instanceof Markup ? child.html : escaped(String(child)))).join('')
  return new Markup(`<${tag}${start.join('')}>${EMPTY.has(tag) ? '' : `${inner}</${tag}>`}`)
}

const STYLE =
  'body{font:17px/1.5 Georgia,serif;margin:0 auto;max-width:1100px}.site-nav{display:flex;flex-wrap:wrap;gap:6px;font-size:12px}.front{display:grid;grid-template-columns:repeat(4,1fr);gap:12px}.front h2,.ad-slot{grid-column:1/-1}.card{border-top:1px solid #ccc}.card__title{font-size:17px;margin:4px 0}.card__text{font-size:14px;margin:0}.ad-slot{min-height:250px}.ticker{background:#222;color:#fff;padding:4px}'

function documentOf(state: NewsState, kind: 'WebPage' | 'NewsArticle'): string {
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': kind,
    headline: state.headline,
    datePublished: '2025-03-11T18:00:00Z',
  })
  const type = kind === 'NewsArticle' ? 'article' : 'website'
  const menu = Array.from({ length: 80 }, (_none, n) => `<a href="/section/${n}">Section ${n}</a>`).join(' ')
  const body = (newsView(toMarkup, state) as Markup).html
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(state.headline)}</title><link rel="icon" href="data:,"><meta property="og:type" content="${type}"><meta name="viewport" content="width=device-width"><script type="application/ld+json">${data}</script><style>${STYLE}</style></head><body><header class="site-header"><nav class="site-nav">${menu}</nav></header><div id="app">${body}</div><footer class="site-footer">${menu}</footer><script type="application/json" id="state">${JSON.stringify(state).replaceAll('<', '\\u003c')}</script><script type="module" src="/site.mjs"></script><script src="/parties.js" defer></script></body></html>`
}

function stateOf(set: KnowledgeSet, headline: string, length: number, sections: number): NewsState {
  const texts = writeParagraphs(set, 'en', TEASERS_LENGTH, 7)
  const teaser = (id: number): Teaser => {
    const text = texts[id % texts.length] as string
    return { id, title: text.slice(0, TITLE_END), summary: text.slice(TITLE_END, SUMMARY_END) }
  }
  return {
    headline,
    paragraphs: length === 0 ? [] : writeParagraphs(set, 'en', length, 8),
    sections: Array.from({ length: sections }, (_none, section) => ({
      name: `Desk number ${section}`,
      teasers: Array.from({ length: TEASERS }, (_one, at) => teaser(section * TEASERS + at)),
    })),
    ticker: texts.slice(0, 20).map((text) => text.slice(0, TITLE_END)),
    turn: 0,
  }
}

export function busyPages(set: KnowledgeSet): BusyPage[] {
  const front = stateOf(set, 'The Harbour Messenger', 0, SECTIONS.front)
  const article = stateOf(set, 'Talks by the harbour', ARTICLE_LENGTH, SECTIONS.article)
  return [
    { name: 'busy front page', path: '/', html: documentOf(front, 'WebPage') },
    { name: 'busy article', path: '/2025/03/11/talks-by-the-harbour', html: documentOf(article, 'NewsArticle') },
  ]
}

const SITE = `import { h, hydrate, render } from '/preact.mjs'
const view = ${newsView.toString()}
;(${startNewsroom.toString()})(h, hydrate, render, view)`

/** Serves the pages, their scripts, and the library that these are made with. */
export function busyRoute(pages: readonly BusyPage[]): Route {
  const scripts: Readonly<Record<string, string>> = {
    '/preact.mjs': readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8'),
    '/site.mjs': SITE,
    '/parties.js': `(${startParties.toString()})()`,
  }
  return (path) => {
    const script = scripts[path]
    if (script !== undefined) return { body: script, type: 'text/javascript; charset=utf-8' }
    const page = pages.find((one) => one.path === path)
    return page === undefined ? null : { body: page.html }
  }
}
