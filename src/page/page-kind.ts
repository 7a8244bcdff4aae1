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
  /** The article's node has this page's address. */
  readonly sure: boolean
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
/** Headlines that lead elsewhere from which a page counts as a front page; links of a headline's length, where none is marked as one. */
const FRONT_HEADLINES = 6
const FRONT_STORIES = 15
/** Names of sections from which a site is a newspaper's; others have "Culture" or "Sport", too. */
const NEWS_SECTIONS = 3

const NEWS_TYPE = /(?:NewsArticle|LiveBlogPosting|^Report)$/
/** What structured data calls a page that is no news: goods, code, questions, places, works and events. */
const OTHER_TYPES = new Set(
  (
    'Product ProductGroup Offer AggregateOffer SoftwareSourceCode SoftwareApplication WebApplication MobileApplication ' +
    'QAPage Question DiscussionForumPosting SearchResultsPage Recipe JobPosting Hotel Movie VideoGame MusicAlbum MusicGroup ' +
    'Event MusicEvent TheaterEvent DanceEvent ComedyEvent ScreeningEvent ExhibitionEvent FoodEvent SaleEvent EducationEvent ' +
    'SocialEvent ChildrensEvent Festival Course TechArticle APIReference ProfilePage'
  ).split(' '),
)
/** Parts of an address, before a hyphen; one that begins with "news" is another. */
const NEWS_PARTS = new Set(
  (
    'world politics international europe actualite actualites monde politique politik ausland nachrichten noticias mundo ' +
    'politica internacional esteri mondo wiadomosci swiat polityka novyny novosti article story live'
  ).split(' '),
)
/** Parts of an address, before a full stop, where something is looked for, written or bought. */
const TOOL_PARTS = new Set('search suche recherche buscar busqueda cerca szukaj poisk edit compose inbox checkout'.split(' '))

/** The names between the slashes of an address, in lower case, each up to the first such sign. */
const partsOf = ({ pathname }: PagePlace, end: string): string[] =>
  pathname
    .toLowerCase()
    .split('/')
    .slice(1)
    .map((part) => part.split(end)[0] ?? '')
const isInNewsSection = (place: PagePlace): boolean => partsOf(place, '-').some((part) => NEWS_PARTS.has(part) || /^news\w*$/.test(part))

const NEWSPAPER_TYPE = /^NewsMediaOrganization$|NewsArticle$/
const LIST_TYPE = /^(?:CollectionPage|ItemList|WebSite|NewsMediaOrganization)$/
/** Where front pages live: at the root, or below words of at most three parts. Articles have numbers or longer names. */
const FRONT_PATH = /^\/(?:[^/\d]+\/)*(?:[^/\d-]+(?:-[^/\d-]+){0,2}\/?)?$/

type Told = PageData & { readonly place: PagePlace }
const isArticleMeta = ({ meta }: PageData): boolean => meta.get('og:type')?.toLowerCase() === 'article'
const hasType = ({ nodes }: PageData, isIt: (type: string) => boolean): boolean => nodes.some((node) => typesOf(node).some(isIt))
const isNews = (told: PageData): boolean => hasType(told, (type) => NEWS_TYPE.test(type))

/** What the page says of itself: signs with their points; each row says one thing. */
const TOLD: readonly (readonly [points: number, sign: (told: Told) => boolean])[] = [
  [4, isNews],
  [2, (told) => told.article !== null && !isNews(told)],
  [2, isArticleMeta],
  [1, ({ meta }) => meta.has('article:published_time') || meta.has('article:section') || meta.has('news_keywords')],
  [1, ({ place }) => dayInAddress(place.pathname) !== null || isInNewsSection(place)],
  // Shops, code, questions and answers. A paywall is marked up as a product too, inside a news article.
  [-6, (told) => !isNews(told) && hasType(told, (type) => OTHER_TYPES.has(type))],
  [-4, (told) => !isArticleMeta(told) && /^(?:product|profile|object|music|book|game|place)/i.test(told.meta.get('og:type') ?? '')],
  // News sites have pages of one video each.
  [-4, (told) => !isNews(told) && /^video/i.test(told.meta.get('og:type') ?? '') && !isInNewsSection(told.place)],
  [-6, ({ meta }) => meta.has('generator') && /mediawiki|dokuwiki|confluence/i.test(meta.get('generator') ?? '')],
  [-5, ({ place }) => partsOf(place, '.').some((part) => TOOL_PARTS.has(part))],
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

const hasArticle = (told: PageData): boolean => told.article !== null || isArticleMeta(told)

/** What the page looks like. */
const SHOWN: readonly (readonly [points: number, sign: (look: Look) => boolean])[] = [
  [1, ({ shape }) => shape.title > 0],
  [1, ({ shape }) => shape.articleText > 0],
  [1, ({ shape }) => shape.byline > 0],
  // Shops.
  [-4, (look) => look.shape.price >= 10 || (look.shape.basket > 0 && look.shape.price >= (hasArticle(look) ? 6 : 1))],
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
  [-3, (look) => look.shape.password > 0 && !hasArticle(look)],
  // Forums: many posts by many people, without any sign of an article.
  [-6, ({ shape, article }) => article === null && shape.post >= 4],
]

/** Words in the names of newspapers and in what these say of themselves, lower case; and how some begin. */
const NEWS_WORDS = new Set(
  (
    'news newspaper gazette times post journal courier herald tribune press chronicle daily observer nachrichten zeitung ' +
    'actualité actualités info infos presse noticias diario periódico notizie giornale gazeta газета'
  ).split(' '),
)
const NEWS_STEMS = ['wiadomo', 'новин', 'новост']
/** The alphabets that are read: a pattern of the letters of all Unicode would have each page wait for it. */
const WORD = /[a-z\xdf-\u1fff]+/g
const hasNewsWord = (text: string): boolean =>
  (text.toLowerCase().match(WORD) ?? []).some(
    (word) => NEWS_WORDS.has(word) || NEWS_STEMS.some((stem) => word.length > stem.length && word.startsWith(stem)),
  )

function isFront(look: Look, title: string): boolean {
  const { meta, place, shape, prose } = look
  const atRoot = place.pathname.length <= 1
  if (!atRoot && (isArticleMeta(look) || (isNews(look) && look.sure))) return false
  if (isNews(look) && !hasType(look, (type) => LIST_TYPE.test(type))) return false
  const onFrontPath = FRONT_PATH.test(place.pathname)
  const hasSections = onFrontPath && shape.section >= NEWS_SECTIONS
  if (shape.headline < FRONT_HEADLINES && !(hasSections && shape.story >= FRONT_STORIES)) return false
  // A text with other stories round it.
  if (!atRoot && prose.running >= 2) return false
  const named = `${meta.get('og:site_name') ?? ''} ${meta.get('description') ?? ''} ${title}`
  return hasSections || hasType(look, (type) => NEWSPAPER_TYPE.test(type)) || hasNewsWord(named) || shape.teaserTime >= 3
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
  const mayBeFront = place.pathname.length <= 1 || (!data.sure && FRONT_PATH.test(place.pathname))
  const isClear = (prose: Prose): boolean =>
    prose.paragraphs > 2 && !mayBeFront && (told.points >= CLEAR_POINTS || told.points + writtenIn(prose) >= CLEAR_POINTS)
  if (told.points + WRITTEN.length >= CLEAR_POINTS && isClear(sampleProse(document, FIRST_PARAGRAPHS))) return 'article'
  const prose = sampleProse(document)
  if (isClear(prose)) return 'article'
  const look: Look = { ...data, place, prose, shape: tallyShape(document) }
  const second = sum(SHOWN, look)
  const title = document.querySelector('title')?.textContent ?? ''
  if (told.against + second.against > -4 && isFront(look, title)) return 'front'
  // A list of stories that are no news: a list of anything else.
  if (look.shape.headline >= FRONT_HEADLINES && prose.running === 0 && !hasArticle(look)) return 'other'
  const points = told.points + writtenIn(prose) + second.points
  // Prose alone is no news: a recipe or a company's page has it, too. It is dated, or tells who said what, or says that it is an article.
  const hasSign = told.points > 0 || look.shape.byline > 0 || countReporting(prose.sample, 1) > 0
  return points >= ARTICLE_POINTS && hasSign && prose.paragraphs > 0 ? 'article' : 'other'
}
