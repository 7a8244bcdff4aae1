// Is this a news page? Adds up what structured data, the article's shape and its text say for and against; article, front or other.
// Gets the document and what its machine-readable part says; looks at a bounded sample. Reads no host names: sites come and go, shapes stay.
import type { PageKind } from '../model/page.ts'
import type { PagePlace } from './page-facts.ts'
import { dayInAddress } from './printed-date.ts'
import { countReporting, type Prose, sampleProse } from './prose.ts'
import { type LdNode, typesOf } from './structured-data.ts'

export interface PageData {
  readonly nodes: readonly LdNode[]
  readonly meta: ReadonlyMap<string, string>
  readonly article: LdNode | null
}

interface Look extends PageData {
  readonly document: Document
  readonly place: PagePlace
  readonly prose: Prose
  readonly count: (selector: string) => number
}

/** Points from which a page with running text counts as an article: two strong signs, or one and several weak ones. */
const ARTICLE_POINTS = 4
/** Headlines that lead elsewhere from which a page counts as a front page. */
const FRONT_HEADLINES = 6

const NEWS_TYPE = /(?:NewsArticle|LiveBlogPosting|^Report)$/
const OTHER_TYPE =
  /^(?:Product|ProductGroup|Offer|AggregateOffer|SoftwareSourceCode|SoftwareApplication|WebApplication|MobileApplication|QAPage|Question|DiscussionForumPosting|SearchResultsPage|Recipe|JobPosting|Hotel|Movie|VideoGame|MusicAlbum|Course|TechArticle|APIReference|ProfilePage)$/
const NEWS_SECTION =
  /\/(?:news|world|politics|international|europe|actualites?|monde|politique|politik|ausland|nachrichten|noticias|mundo|politica|internacional|esteri|mondo|wiadomosci|swiat|polityka|novyny|novosti|news\w*|article|story|live)(?:[/-]|$)/i

const hasType = ({ nodes }: Look, type: RegExp): boolean => nodes.some((node) => typesOf(node).some((name) => type.test(name)))
const isNews = (look: Look): boolean => hasType(look, NEWS_TYPE)

/** Signs for an article and against news, with their points; each row says one thing. */
const SIGNS: readonly (readonly [points: number, sign: (look: Look) => boolean])[] = [
  [4, isNews],
  [2, (look) => look.article !== null && !isNews(look)],
  [2, ({ meta }) => meta.get('og:type')?.toLowerCase() === 'article'],
  [1, ({ meta }) => meta.has('article:published_time') || meta.has('article:section') || meta.has('news_keywords')],
  [1, ({ prose }) => prose.length >= 250],
  [1, ({ prose }) => prose.paragraphs >= 3 && prose.length >= 700],
  [1, ({ count }) => count('h1') > 0],
  [1, ({ count }) => count('article p, [itemprop~="articleBody"]') > 0],
  [1, ({ count }) => count('time, [rel~="author"], [itemprop~="author"], [class*="byline" i]') > 0],
  [1, ({ place }) => dayInAddress(place.pathname) !== null || NEWS_SECTION.test(place.pathname)],
  [1, ({ prose }) => countReporting(prose.sample) >= 1],
  [1, ({ prose }) => countReporting(prose.sample) >= 3],
  // Shops, code, questions and answers, search. A paywall is marked up as a product too, inside a news article.
  [-6, (look) => !isNews(look) && hasType(look, OTHER_TYPE)],
  [-4, ({ meta }) => /^(?:product|profile|object|video|music|book|game|place)/i.test(meta.get('og:type') ?? '')],
  [-4, ({ count }) => count('[itemprop~="price"], [itemtype$="/Product"]') > 0],
  [-3, ({ count }) => count('[class*="price" i]') >= 6 && count('[class*="cart" i], [class*="basket" i], [class*="warenkorb" i]') > 0],
  // Mail and other applications: grids of rows, trees of folders, boxes to tick.
  [-4, ({ count }) => count('[role="grid"], [role="treegrid"], [role="tree"], [role="listbox"], [role="application"]') > 0],
  [-3, ({ count }) => count('[role="row"], [role="treeitem"], [role="checkbox"], input[type="checkbox"]') >= 12],
  // Editors, and the edit pages of encyclopaedias.
  [-6, ({ document }) => [...document.querySelectorAll('[contenteditable]:not([contenteditable="false"]), [role="textbox"]')].some(isLong)],
  [-6, ({ document }) => [...document.querySelectorAll('textarea')].some((area) => (area.defaultValue ?? '').length > 500)],
  [-6, ({ meta }) => /mediawiki|dokuwiki|confluence/i.test(meta.get('generator') ?? '')],
  // Code hosts and documentation.
  [-6, ({ count }) => count('a[href*="/blob/"], a[href*="/tree/"], a[href*="/commit"], a[href*="/pull"], a[href*="/merge_requests"]') >= 6],
  [-4, ({ count, prose }) => count('pre, :not(pre) > code') > 2 + prose.paragraphs / 3],
  // Search pages.
  [-5, ({ document, place }) => isSearch(document, place)],
  [-3, ({ count }) => count('input[type="password"]') > 0],
  // Forums: many posts by many people, without any sign of an article.
  [
    -4,
    (look) =>
      look.article === null &&
      look.count('[id^="post"] [class*="author" i], [class*="post" i] [class*="reply" i], [class*="postprofile" i]') >= 4,
  ],
]

const isLong = (element: Element): boolean => (element.textContent ?? '').length > 300

function isSearch(document: Document, place: PagePlace): boolean {
  if (/\/(?:search|suche|recherche|buscar|busqueda|cerca|szukaj|poisk)(?:[/.?]|$)/i.test(place.pathname)) return true
  const asked = /[?&](?:q|query|search|text|s|k)=([^&#]+)/i.exec(place.href)?.[1]
  if (asked === undefined) return false
  return document.querySelector('[role="search"] input, form input[type="search"], form input[name="q"], form textarea[name="q"]') !== null
}

/** Headlines that lead to other pages, long enough to be one. */
function countHeadlines(document: Document): number {
  let count = 0
  for (const link of document.querySelectorAll(
    'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4, article > a[href]',
  )) {
    if ((link.textContent ?? '').trim().length >= 25 && link.closest('nav, footer') === null && ++count >= 2 * FRONT_HEADLINES) break
  }
  return count
}

const NEWS_WORD =
  /(?<!\p{L})(?:news|newspaper|nachrichten|noticias|actualités?|infos?|notizie|wiadomości|новини|новости|gazette|times|post|zeitung|journal|courier|herald|tribune|press|presse|chronicle|daily|observer|gazeta|газета|giornale|diario|periódico)(?!\p{L})/iu

function isFront(look: Look): boolean {
  const { document, meta, place } = look
  if (isNews(look) && !hasType(look, /^(?:CollectionPage|ItemList|WebSite|NewsMediaOrganization)$/)) return false
  if (meta.get('og:type')?.toLowerCase() === 'article' && place.pathname.length > 1) return false
  if (countHeadlines(document) < FRONT_HEADLINES) return false
  const named = `${meta.get('og:site_name') ?? ''} ${meta.get('description') ?? ''} ${document.querySelector('title')?.textContent ?? ''}`
  return (
    hasType(look, /^NewsMediaOrganization$|NewsArticle$/) || NEWS_WORD.test(named) || look.count('article time, h2 + time, h3 + time') >= 3
  )
}

/** article: one news article (or live blog). front: headlines that lead to articles. other: not news. */
export function judgePageKind(document: Document, place: PagePlace, data: PageData): PageKind {
  const prose = sampleProse(document)
  const look: Look = { ...data, document, place, prose, count: (selector) => document.querySelectorAll(selector).length }
  let points = 0
  let against = 0
  for (const [weight, sign] of SIGNS) {
    if (!sign(look)) continue
    points += weight
    if (weight < 0) against += weight
  }
  if (against > -4 && isFront(look)) return 'front'
  return points >= ARTICLE_POINTS && prose.paragraphs > 0 ? 'article' : 'other'
}
