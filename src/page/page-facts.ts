// Facts about the page as it tells them: address, language, title, kind, day of publication with its source.
// Gets the document and its location; gives PageFacts, plain data for the worker. The dateline is left to annotate(), which reads the text.
import type { DateSource, PageFacts } from '../model/page.ts'
import { judgePageKind } from './page-kind.ts'
import { dayInAddress, printedDay } from './printed-date.ts'
import { ARTICLE_TYPE, type LdNode, readLinkedData, readMeta, textOf, typesOf } from './structured-data.ts'

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

/** What a front page's own day is told by. The others tell when the page was set up, years ago. */
const EDITION_META = ['date', 'dc.date', 'dcterms.date']

/** Where a time element stands that prints the day of publication, the surest first. */
const PUBLISHED_TIME = [
  '[itemprop~="datePublished"], [itemprop~="datePublished"] *',
  '[pubdate]',
  ':is(article header, main header, [class*="byline" i], [class*="publish" i], [class*="dateline" i]) *',
  ':is(article, main) *',
  '[datetime]',
]
/** Words, in names of elements and before them, that tell of a later change: that day is not the one of publication. */
const CHANGED = /updat|modifi|mis à jour|aktualis|aktualiz|actualiz|aggiorn|оновл|обновл/i
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

/** The node that tells of this page, where several articles are listed; `sure` where it has the page's address. */
function ownArticle(nodes: readonly LdNode[], url: string): { article: LdNode | null; sure: boolean } {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)))
  const bare = (text: string | null): string => (text ?? '').replace(/#.*$/, '').replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
  const own = articles.find((node) => url !== '' && bare(textOf(node, 'mainEntityOfPage', 'url', '@id')) === bare(url))
  return { article: own ?? articles.find((node) => node.datePublished !== undefined) ?? articles[0] ?? null, sure: own !== undefined }
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

function editionDay(meta: Map<string, string>): { published: string | null; publishedFrom: DateSource | null } {
  const published = first(EDITION_META, (name) => printedDay(meta.get(name)))
  return { published, publishedFrom: published === null ? null : 'meta' }
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
    if (time !== undefined && !tellsChange(time)) times.push(time)
  }
  const marked = document.querySelector('[itemprop~="datePublished"]')
  if (marked !== null) times.unshift(marked)
  return first(PUBLISHED_TIME, (selector) => first(times, (time) => (time.matches(selector) ? dayOfTime(time) : null)))
}

/** "published updated" in one name: never changed since. */
function tellsChange(time: Element): boolean {
  const names = `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`
  return !/publish/i.test(names) && (CHANGED.test(names) || CHANGED.test(time.previousSibling?.nodeValue ?? ''))
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
  const { article, sure } = ownArticle(nodes, url)
  const kind = judgePageKind(document, place, { nodes, meta, article, sure })
  // A page of one video has no other date; in an article the video may be older.
  const isVideo = /^video/i.test(meta.get('og:type') ?? '')
  const dated = article ?? (isVideo ? (nodes.find((node) => typesOf(node).includes('VideoObject')) ?? null) : null)
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
    ...(kind === 'front' ? editionDay(meta) : publishedDay(document, place, dated, meta)),
  }
}
