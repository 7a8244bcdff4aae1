// The coverage box of a card: on how many articles, origins, countries and languages the record of this entity rests, and from when.
import { compareDates } from '../model/fuzzy-date.ts'
import type { EntityCard } from './card.ts'
import type { CardContext } from './card-context.ts'

/** Counts what the card's records name as evidence; articles that are silent on a fact are no evidence for it. */
export function cardCoverage(context: CardContext): EntityCard['coverage'] {
  const { record, index, shard } = context
  const { kind, id: entity } = record.entity
  const statements = record.statements.filter(
    (statement) => statement.superseded === undefined && (kind !== 'meeting' || statement.meeting === entity),
  )
  const accounts = record.facts.filter((fact) => fact.superseded === undefined).flatMap((fact) => fact.accounts)
  const ids = new Set<string>([...statements, ...accounts].flatMap(({ reports }) => reports.map((report) => report.article)))
  const origins = new Set<string>()
  for (const { actor, reports } of statements) {
    // Two speakers' own pages are two origins, though both are written "speaker".
    for (const { origin } of reports) if (origin !== undefined) origins.add(origin === 'speaker' ? actor : origin)
  }
  for (const { reports } of accounts) for (const { origin } of reports) if (origin !== undefined) origins.add(origin)
  if (record.entity.kind === 'meeting') {
    for (const id of [...record.entity.sources, ...record.entity.participations.flatMap(({ sources }) => sources)]) ids.add(id)
  }
  const articles = [...ids].map((id) => shard.articles[id]).filter((article) => article !== undefined)
  const dates = articles.map((article) => article.published).filter((date) => date !== undefined)
  dates.sort(compareDates)
  return {
    articles: articles.length,
    origins: articles.length === 0 ? 0 : Math.max(1, origins.size),
    countries: distinct(articles.map((article) => shard.outlets[article.outlet]?.country)),
    languages: distinct(articles.map((article) => article.language)),
    from: dates[0] ?? null,
    until: dates.at(-1) ?? null,
    updated: index.manifest.updated,
  }
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort()
}
