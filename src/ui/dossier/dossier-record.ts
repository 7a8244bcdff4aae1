// Everything that the dossier shows, derived once for a language and a filter: a card for every entity (by the function that makes
// the cards on hover), the positions by topic, the meetings in time, the facts, and what each outlet tells. Pure.
import type { CardFact, CardPosition, CardStatement, EntityCard } from '../../knowledge/card.ts'
import { cardContext } from '../../knowledge/card-context.ts'
import { cardStatement } from '../../knowledge/card-statements.ts'
import type { KnowledgeIndex, KnowledgeShard, ShardArticle } from '../../knowledge/compiled-knowledge.ts'
import { describeEntity } from '../../knowledge/describe-entity.ts'
import type { Stance } from '../../model/statement.ts'
import { type LocalText, localized, localText } from '../../model/text.ts'
import { filterRecord, inPeriod, type RecordFilter } from './filter-record.ts'

/** The dossier is read by itself, not beside an article: as of the record's end. */
const NO_PAGE = { url: '', published: null, publishedFrom: null, topics: [] }

export type DossierTopic = {
  id: string
  branch: string
  label: string
  question: string
  /** What each stance means here. */
  stances: Partial<Record<Stance, LocalText>>
}
export type OutletArticle = ShardArticle & { id: string }
export type DossierOutlet = {
  id: string
  name: string
  country: string | null
  articles: OutletArticle[]
  statements: CardStatement[]
  facts: CardFact[]
}
/** A statement that no position shows: reported without a stance, or corrected (then with the reason). */
export type OtherStatement = { statement: CardStatement; topic: string; corrected: { on: string; reason: string } | null }

export type DossierRecord = {
  cards: ReadonlyMap<string, EntityCard>
  others: ReadonlyMap<string, readonly OtherStatement[]>
  topics: readonly DossierTopic[]
  /** Actors that hold a position, most positions first. */
  actors: readonly EntityCard[]
  /** Earlier first, within the filter's period. */
  meetings: readonly EntityCard[]
  facts: readonly CardFact[]
  outlets: readonly DossierOutlet[]
}

export function dossierRecord(index: KnowledgeIndex, whole: KnowledgeShard, language: string, filter: RecordFilter): DossierRecord {
  const shard = filterRecord(whole, filter)
  const lookup = { index, shard }
  const cards = new Map<string, EntityCard>()
  const others = new Map<string, OtherStatement[]>()
  const statements = new Map<string, CardStatement>()
  for (const [id, record] of Object.entries(shard.records)) {
    const card = describeEntity(id, language, NO_PAGE, lookup)
    if (card === null) continue
    cards.set(id, card)
    if (card.kind === 'meeting') continue
    const context = cardContext(record, language, NO_PAGE, lookup)
    const made = record.statements.map((statement) => ({ statement, shown: cardStatement(context, statement) }))
    for (const { statement, shown } of made) if (statement.superseded === undefined) statements.set(shown.id, shown)
    const rest = made.filter(({ statement }) => statement.stance === null || statement.superseded !== undefined)
    if (rest.length === 0) continue
    const topicLabel = (topic: string): string => localized(index.topics.find(({ id: at }) => at === topic)?.label ?? topic, language)
    others.set(
      id,
      rest.map(({ statement, shown }) => ({
        statement: shown,
        topic: topicLabel(statement.topic),
        corrected: statement.superseded ?? null,
      })),
    )
  }
  const facts = new Map([...cards.values()].flatMap((card) => card.facts.map((fact) => [fact.id, fact] as const)))
  const all = [...cards.values()]
  const byName = new Intl.Collator(language)
  return {
    cards,
    others,
    topics: index.topics.map(({ id, branch, label, question, stances }) => {
      const meanings = Object.entries(stances).map(([stance, meaning]) => [stance, localText(meaning, language)])
      return {
        id,
        branch,
        label: localized(label, language),
        question: localized(question, language),
        stances: Object.fromEntries(meanings),
      }
    }),
    actors: all
      .filter((card) => card.kind !== 'meeting' && card.positions.length > 0)
      .sort((a, b) => b.positions.length - a.positions.length || byName.compare(a.name, b.name)),
    meetings: all
      .filter((card) => card.meeting !== null && inPeriod(card.meeting.start, filter))
      .sort((a, b) => ((a.meeting?.start ?? '') < (b.meeting?.start ?? '') ? -1 : 1)),
    facts: [...facts.values()],
    outlets: outlets(shard, [...statements.values()], [...facts.values()]).sort((a, b) => byName.compare(a.name, b.name)),
  }
}

/** The positions on one topic, by whom they are held. */
export function positionsOn(record: DossierRecord, topic: string): CardPosition[] {
  return record.actors.flatMap(({ positions }) => positions.filter((position) => position.topic.id === topic))
}

function outlets(shard: KnowledgeShard, statements: readonly CardStatement[], facts: readonly CardFact[]): DossierOutlet[] {
  const found = new Map<string, DossierOutlet>()
  const outletOf = (article: string): DossierOutlet | undefined => found.get(shard.articles[article]?.outlet ?? '')
  for (const [id, article] of Object.entries(shard.articles)) {
    const { name, country } = shard.outlets[article.outlet] ?? { name: article.outlet }
    const outlet = found.get(article.outlet) ?? {
      id: article.outlet,
      name,
      country: country ?? null,
      articles: [],
      statements: [],
      facts: [],
    }
    outlet.articles.push({ ...article, id })
    found.set(article.outlet, outlet)
  }
  const tellers = (groups: CardStatement['groups']) =>
    new Set(groups.flatMap(({ reports }) => reports.map(({ article }) => outletOf(article))))
  for (const statement of statements) for (const outlet of tellers(statement.groups)) outlet?.statements.push(statement)
  for (const fact of facts) {
    for (const outlet of tellers(fact.accounts.flatMap(({ groups }) => groups))) outlet?.facts.push(fact)
  }
  return [...found.values()]
}
