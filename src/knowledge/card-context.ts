// What every part of a card needs: the reader's language, the page's day, and names, links and topics from the index.
// Gets an entity's compiled record and the page; holds no logic of display order.
import { dayNumber, dayRange, type FuzzyDate } from '../model/fuzzy-date.ts'
import type { EntityKind } from '../model/ids.ts'
import { kindOf } from '../model/ids.ts'
import type { DateSource } from '../model/page.ts'
import { localized } from '../model/text.ts'
import { canonicalAddress } from '../text/canonical-address.ts'
import type { CardLink, CardTopic } from './card.ts'
import type { EntityRecord, KnowledgeIndex, KnowledgeShard } from './compiled-knowledge.ts'

/** What the page says of itself, as the request for a card carries it. `published` is an ISO day. */
export interface CardPage {
  url: string
  published: string | null
  publishedFrom: DateSource | null
  topics: readonly string[]
}

export interface CardLookup {
  index: KnowledgeIndex
  shard: KnowledgeShard
}

export interface CardContext extends CardLookup {
  record: EntityRecord
  page: CardPage
  language: string
  /** Day number that the card is "as of": the page's, or the record's last day where the page has none. */
  day: number
  /** The page's date is known. */
  isDated: boolean
  /** The page is newer than the record's last day. */
  pageIsNewer: boolean
  /** The article that the page is, where the entity's records name it. */
  articleId: string | null
}

/** Gathers the context; `record` is the entity's own, out of the shard. */
export function cardContext(record: EntityRecord, language: string, page: CardPage, { index, shard }: CardLookup): CardContext {
  const recordEnds = dayRange(index.manifest.period.until)[1]
  const published = page.published === null ? Number.NaN : dayNumber(page.published)
  const pageDay = Number.isNaN(published) ? null : published
  return {
    index,
    shard,
    record,
    page,
    language,
    day: pageDay ?? recordEnds,
    isDated: pageDay !== null,
    pageIsNewer: pageDay !== null && pageDay > recordEnds,
    articleId: articleOfAddress(shard, page.url),
  }
}

/** The article at an address, among those that the shard's records name; or null. */
function articleOfAddress({ articles }: KnowledgeShard, url: string): string | null {
  const address = canonicalAddress(url)
  if (address === '') return null
  const found = Object.entries(articles).find(([, article]) => article.url !== undefined && canonicalAddress(article.url) === address)
  return found?.[0] ?? null
}

/** A link to an entity. An id that the record does not know (a pack is switched off) is named by its slug. */
export function linkTo(context: CardContext, id: string): CardLink {
  const stub = context.shard.entities[id]
  if (stub === undefined)
    return { id, kind: kindOf(id as `${EntityKind}/${string}`), name: id.slice(id.indexOf('/') + 1).replaceAll('-', ' ') }
  return { id, kind: stub.kind, name: localized(stub.label, context.language) }
}

/** The topic for display, or null where the index does not know it. */
export function topicOf(context: CardContext, id: string): CardTopic | null {
  const topic = context.index.topics.find((candidate) => candidate.id === id)
  if (topic === undefined) return null
  const { language } = context
  return { id, branch: topic.branch, label: localized(topic.label, language), question: localized(topic.question, language) }
}

/** The outlet of an article by name; the id's own folder where the record does not know it. */
export function outletName(context: CardContext, article: string): string {
  const outlet = context.shard.articles[article]?.outlet ?? `outlet/${article.split('/')[1] ?? article}`
  return nameOfSource(context, outlet)
}

/** An outlet id as a name; anything else is a name already. */
export function nameOfSource(context: CardContext, source: string): string {
  return context.shard.outlets[source]?.name ?? source.replace(/^outlet\//, '')
}

/** Days between the card's day and the middle of a date: "2025" is not near to every day of its year. An unknown date is as far as can be. */
export function daysFrom(context: CardContext, date: FuzzyDate | null | undefined): number {
  if (date === null || date === undefined) return Number.MAX_SAFE_INTEGER
  const [first, last] = dayRange(date)
  return Math.abs(context.day - (first + last) / 2)
}

/** The day of an article, where the shard knows it. */
export function publishedIn({ shard }: CardContext): (article: string) => FuzzyDate | undefined {
  return (article) => shard.articles[article]?.published
}

/** Does the whole of this date lie after the page's own day? A page without a day knows of no later. */
export function isLaterThanPage({ page, day }: CardContext, date: FuzzyDate | undefined): boolean {
  return page.published !== null && date !== undefined && dayRange(date)[0] > day
}
