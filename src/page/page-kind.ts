// Is this a news page? Adds up what structured data, the article's shape and its text say for and against; article, front or other.
// Gets the document and what its machine-readable part says; looks at a bounded sample. Reads no host names: sites come and go, shapes stay.
import type { PageKind } from '../model/page.ts'
import type { PagePlace } from './page-facts.ts'
import { type Shape, tallyShape } from './page-shape.ts'
import { dayInAddress } from './printed-date.ts'
import { countReporting, type Prose, sampleProse } from './prose.ts'
import { type LdNode, typesOf } from './structured-data.ts'

export interface PageData {
  readonly nodes: readonly LdNode[]
  readonly meta: ReadonlyMap<string, string>
  readonly article: LdNode | null
}

interface Look extends PageData {
  readonly place: PagePlace
  readonly prose: Prose
  readonly shape: Shape
}

/** Points from which a page counts as an article: prose under a headline, with no sign against it. A few signs against it outweigh that. */
const ARTICLE_POINTS = 3
/** Points of what a page says of itself from which its shape is not looked at: a news type or an article's meta elements, and prose that reports. */
const CLEAR_POINTS = 7
/** So many times who said what, and a text reports. */
const MOST_REPORTING = 3
/** Headlines that lead elsewhere from which a page counts as a front page. */
const FRONT_HEADLINES = 6

const NEWS_TYPE = /(?:NewsArticle|LiveBlogPosting|^Report)$/
const OTHER_TYPE =
  /^(?:Product|ProductGroup|Offer|AggregateOffer|SoftwareSourceCode|SoftwareApplication|WebApplication|MobileApplication|QAPage|Question|DiscussionForumPosting|SearchResultsPage|Recipe|JobPosting|Hotel|Movie|VideoGame|MusicAlbum|Course|TechArticle|APIReference|ProfilePage)$/
const NEWS_SECTION =
  /\/(?:news|world|politics|international|europe|actualites?|monde|politique|politik|ausland|nachrichten|noticias|mundo|politica|internacional|esteri|mondo|wiadomosci|swiat|polityka|novyny|novosti|news\w*|article|story|live)(?:[/-]|$)/i

type Told = PageData & { readonly place: PagePlace }
const hasType = ({ nodes }: PageData, type: RegExp): boolean => nodes.some((node) => typesOf(node).some((name) => type.test(name)))
const isNews = (told: PageData): boolean => hasType(told, NEWS_TYPE)

/** What the page says of itself: signs with their points; each row says one thing. */
const TOLD: readonly (readonly [points: number, sign: (told: Told) => boolean])[] = [
  [4, isNews],
  [2, (told) => told.article !== null && !isNews(told)],
  [2, ({ meta }) => meta.get('og:type')?.toLowerCase() === 'article'],
  [1, ({ meta }) => meta.has('article:published_time') || meta.has('article:section') || meta.has('news_keywords')],
  [1, ({ place }) => dayInAddress(place.pathname) !== null || NEWS_SECTION.test(place.pathname)],
  // Shops, code, questions and answers. A paywall is marked up as a product too, inside a news article.
  [-6, (told) => !isNews(told) && hasType(told, OTHER_TYPE)],
  [-4, ({ meta }) => /^(?:product|profile|object|video|music|book|game|place)/i.test(meta.get('og:type') ?? '')],
  [-6, ({ meta }) => /mediawiki|dokuwiki|confluence/i.test(meta.get('generator') ?? '')],
  [-5, ({ place }) => /\/(?:search|suche|recherche|buscar|busqueda|cerca|szukaj|poisk)(?:[/.?]|$)/i.test(place.pathname)],
]

/** What its text says. More text never takes points away. */
const WRITTEN: readonly (readonly [points: number, sign: (prose: Prose & { readonly reporting: number }) => boolean])[] = [
  [1, ({ length }) => length >= 250],
  [1, ({ paragraphs, length }) => paragraphs >= 3 && length >= 700],
  [1, ({ paragraphs, length }) => paragraphs >= 3 && length >= 1_500],
  [1, ({ reporting }) => reporting >= 1],
  [1, ({ reporting }) => reporting >= MOST_REPORTING],
]
/** Paragraphs in which an article that says that it is one shows it, too: then the others need no look. */
const FIRST_PARAGRAPHS = 10

/** What the page looks like. */
const SHOWN: readonly (readonly [points: number, sign: (look: Look) => boolean])[] = [
  [1, ({ shape }) => shape.title > 0],
  [1, ({ shape }) => shape.articleText > 0],
  [1, ({ shape }) => shape.byline > 0],
  // Shops.
  [-4, ({ shape }) => shape.price >= 10 || (shape.price >= 6 && shape.basket > 0)],
  // Mail and other applications: grids of rows, trees of folders, boxes to tick.
  [-4, ({ shape }) => shape.grid > 0],
  [-3, ({ shape }) => shape.row >= 12],
  // Editors, and the edit pages of encyclopaedias.
  [-6, ({ shape }) => shape.writing > 0],
  // Code hosts and documentation.
  [-6, ({ shape }) => shape.codeLink >= 6],
  [-4, ({ shape, prose }) => shape.code > 2 + prose.paragraphs / 3],
  // Search pages and sign-in pages.
  [-5, ({ shape, place }) => shape.search > 0 && /[?&](?:q|query|search|text|s|k)=[^&#]/i.test(place.href)],
  [-3, ({ shape }) => shape.password > 0],
  // Forums: many posts by many people, without any sign of an article.
  [-4, ({ shape, article }) => article === null && shape.post >= 4],
]

const NEWS_WORD =
  /(?<!\p{L})(?:news|newspaper|nachrichten|noticias|actualités?|infos?|notizie|wiadomości|новини|новости|gazette|times|post|zeitung|journal|courier|herald|tribune|press|presse|chronicle|daily|observer|gazeta|газета|giornale|diario|periódico)(?!\p{L})/iu

function isFront(look: Look, title: string): boolean {
  const { meta, place, shape } = look
  if (isNews(look) && !hasType(look, /^(?:CollectionPage|ItemList|WebSite|NewsMediaOrganization)$/)) return false
  if (meta.get('og:type')?.toLowerCase() === 'article' && place.pathname.length > 1) return false
  if (shape.headline < FRONT_HEADLINES) return false
  const named = `${meta.get('og:site_name') ?? ''} ${meta.get('description') ?? ''} ${title}`
  return hasType(look, /^NewsMediaOrganization$|NewsArticle$/) || NEWS_WORD.test(named) || shape.teaserTime >= 3
}

function sum<T>(signs: readonly (readonly [number, (look: T) => boolean])[], look: T): { points: number; against: number } {
  let points = 0
  let against = 0
  for (const [weight, sign] of signs) {
    if (!sign(look)) continue
    points += weight
    if (weight < 0) against += weight
  }
  return { points, against }
}

/** article: one news article (or live blog). front: headlines that lead to articles. other: not news. */
export function judgePageKind(document: Document, place: PagePlace, data: PageData): PageKind {
  const told = sum(TOLD, { ...data, place })
  const writtenIn = (prose: Prose): number => sum(WRITTEN, { ...prose, reporting: countReporting(prose.sample, MOST_REPORTING) }).points
  // Clear from what the page says of itself: its elements need no look.
  const isClear = (prose: Prose): boolean =>
    prose.paragraphs > 2 && place.pathname.length > 1 && told.points + writtenIn(prose) >= CLEAR_POINTS
  if (told.points + WRITTEN.length >= CLEAR_POINTS && isClear(sampleProse(document, FIRST_PARAGRAPHS))) return 'article'
  const prose = sampleProse(document)
  if (isClear(prose)) return 'article'
  const look: Look = { ...data, place, prose, shape: tallyShape(document) }
  const second = sum(SHOWN, look)
  const title = document.querySelector('title')?.textContent ?? ''
  if (told.against + second.against > -4 && isFront(look, title)) return 'front'
  return told.points + writtenIn(prose) + second.points >= ARTICLE_POINTS && prose.paragraphs > 0 ? 'article' : 'other'
}
