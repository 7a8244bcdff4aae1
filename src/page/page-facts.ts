// Facts about the page as it tells them: address, language, title, kind, day of publication with its source.
// Gets the document and its location; gives PageFacts, plain data for the worker. The dateline is left to annotate(), which reads the text.
import type { DateSource, PageFacts } from '../model/page.ts'
import { judgePageKind } from './page-kind.ts'
import { dayInAddress, printedDay } from './printed-date.ts'
import { type LdNode, readLinkedData, readMeta, textOf, typesOf } from './structured-data.ts'

/** JSON-LD types of one piece of writing. */
export const ARTICLE_TYPE = /(?:Article|Posting|^Report)$/

/** What a location tells; a plain object will do. */
export interface PagePlace {
  readonly href: string
  readonly hostname: string
  readonly pathname: string
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'cxenseparse:recs:publishtime',
  'article.published',
  'article:published',
  'published_at',
  'date',
  'citation_publication_date',
  'bt:pubdate',
  'published-date',
  'og:pubdate',
  'last-published',
]

/** Where a time element stands that prints the day of publication, the surest first. */
const PUBLISHED_TIME = [
  '[itemprop~="datePublished"], [itemprop~="datePublished"] *',
  '[pubdate]',
  ':is(article header, main header, [class*="byline" i], [class*="publish" i], [class*="dateline" i]) *',
  ':is(article, main) *',
  '[datetime]',
]
/** Time elements to look at: the article's own is among the first, comments' and teasers' follow. */
const MAX_TIMES = 20

function address(document: Document, place: PagePlace, meta: Map<string, string>): string {
  const candidates = [document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'), meta.get('og:url'), place.href]
  for (const candidate of candidates) {
    try {
      const url = new URL(candidate ?? '', /^https?:/.test(place.href) ? place.href : undefined)
      if (/^https?:$/.test(url.protocol)) return url.href.replace(/#.*$/, '')
    } catch {}
  }
  return ''
}

/** The node that tells of this page, where several articles are listed. */
export function ownArticle(nodes: readonly LdNode[], url: string): LdNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)))
  const bare = (text: string | null): string => (text ?? '').replace(/#.*$/, '').replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
  const own = articles.find((node) => url !== '' && bare(textOf(node, 'mainEntityOfPage', 'url', '@id')) === bare(url))
  return own ?? articles.find((node) => node.datePublished !== undefined) ?? articles[0] ?? null
}

function publishedDay(
  document: Document,
  place: PagePlace,
  article: LdNode | null,
  meta: Map<string, string>,
): { published: string | null; publishedFrom: DateSource | null } {
  const sources: readonly (readonly [DateSource, () => string | null])[] = [
    ['json-ld', () => (article === null ? null : printedDay(textOf(article, 'datePublished', 'dateCreated', 'uploadDate')))],
    ['meta', () => first(PUBLISHED_META, (name) => printedDay(meta.get(name)))],
    ['time', () => dayOfTimes(document)],
    ['address', () => dayInAddress(place.pathname)],
  ]
  for (const [publishedFrom, find] of sources) {
    const published = find()
    if (published !== null) return { published, publishedFrom }
  }
  return { published: null, publishedFrom: null }
}

function first<T>(items: readonly T[], find: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}

function dayOfTimes(document: Document): string | null {
  const live = document.getElementsByTagName('time')
  const times: Element[] = []
  for (let at = 0; at < MAX_TIMES; at++) {
    const time = live[at]
    if (time !== undefined) times.push(time)
  }
  const marked = document.querySelector('[itemprop~="datePublished"]')
  if (marked !== null) times.unshift(marked)
  return first(PUBLISHED_TIME, (selector) => first(times, (time) => (time.matches(selector) ? dayOfTime(time) : null)))
}

function dayOfTime(element: Element): string | null {
  return printedDay(element.getAttribute('datetime') ?? element.getAttribute('content')) ?? printedDay(element.textContent)
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 500)
}

/** All facts at once. Reads a few elements, no running text beyond a sample; the page's kind decides whether anything more is read. */
export function collectPageFacts(document: Document, place: PagePlace): PageFacts {
  const meta = readMeta(document)
  const nodes = readLinkedData(document)
  const url = address(document, place, meta)
  const article = ownArticle(nodes, url)
  const kind = judgePageKind(document, place, { nodes, meta, article })
  const heading = document.querySelector('h1')
  const lang =
    document.querySelector('html')?.getAttribute('lang') ?? meta.get('content-language') ?? (article && textOf(article, 'inLanguage')) ?? ''
  return {
    url,
    host: place.hostname.replace(/^www\./, ''),
    lang: lang.trim().toLowerCase().replace(/_/g, '-'),
    title:
      oneLine(meta.get('og:title')) ||
      oneLine(article && textOf(article, 'headline')) ||
      oneLine(heading?.textContent) ||
      oneLine(document.querySelector('title')?.textContent),
    kind,
    ...(kind === 'front' ? { published: null, publishedFrom: null } : publishedDay(document, place, article, meta)),
  }
}
