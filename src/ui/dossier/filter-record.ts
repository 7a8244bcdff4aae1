// The record as some of its sources tell it: reports of other countries or languages, and what was said outside a period, left out
// before anything is derived. So a filtered matrix, page or list is what the record would be if only these sources were known.
// Pure; gets the compiled record, gives one of the same shape.
import type { EntityRecord, KnowledgeShard } from '../../knowledge/compiled-knowledge.ts'
import { dateOfStatement } from '../../knowledge/positions.ts'
import { dayRange, type FuzzyDate } from '../../model/fuzzy-date.ts'
import type { Fact, Report } from '../../model/statement.ts'

/** Months ("2025-03"), an ISO country and a language; empty: no limit. */
export type RecordFilter = { from: string; until: string; country: string; language: string }

export const NO_FILTER: RecordFilter = { from: '', until: '', country: '', language: '' }
export const isFiltered = (filter: RecordFilter): boolean => Object.values(filter).some((part) => part !== '')

/** May the date lie in the period? An unknown date lies in no limited period. */
export function inPeriod(date: FuzzyDate | undefined, { from, until }: RecordFilter): boolean {
  if (from === '' && until === '') return true
  if (date === undefined) return false
  const [first, last] = dayRange(date)
  return (from === '' || last >= dayRange(from)[0]) && (until === '' || first <= dayRange(until)[1])
}

export function filterRecord(shard: KnowledgeShard, filter: RecordFilter): KnowledgeShard {
  if (!isFiltered(filter)) return shard
  const published = (article: string) => shard.articles[article]?.published
  const told = (article: string): boolean => {
    const known = shard.articles[article]
    if (filter.language !== '' && known?.language !== filter.language) return false
    return filter.country === '' || (known !== undefined && shard.outlets[known.outlet]?.country === filter.country)
  }
  const byThem = ({ article }: Report): boolean => told(article)

  function filterFact(fact: Fact): Fact | null {
    const accounts = fact.accounts
      .map((account) => ({
        ...account,
        reports: account.reports.filter((report) => byThem(report) && inPeriod(published(report.article), filter)),
      }))
      .filter(({ reports }) => reports.length > 0)
    if (accounts.length === 0) return null
    // One value left is one that nobody among these sources tells otherwise.
    return { ...fact, accounts, relation: accounts.length === 1 ? 'agrees' : fact.relation, silent: fact.silent.filter(told) }
  }
  const filtered = (record: EntityRecord): EntityRecord => ({
    ...record,
    statements: record.statements
      .map((statement) => ({ ...statement, reports: statement.reports.filter(byThem) }))
      .filter((statement) => statement.reports.length > 0 && inPeriod(dateOfStatement(statement, published), filter)),
    facts: record.facts.flatMap((fact) => filterFact(fact) ?? []),
    meetings: record.meetings.filter(({ start }) => inPeriod(start, filter)),
  })
  const records = Object.entries(shard.records).map(([id, record]) => [id, filtered(record)] as const)
  const articles = Object.entries(shard.articles).filter(([id]) => told(id))
  return { ...shard, records: Object.fromEntries(records), articles: Object.fromEntries(articles) }
}

/** What can be chosen in each filter: the months in which something was said or met, and the countries and languages of the articles. */
export type FilterChoices = { months: string[]; countries: string[]; languages: string[] }

export function filterChoices(shard: KnowledgeShard): FilterChoices {
  const articles = Object.values(shard.articles)
  const months = new Set<string>()
  const add = (date: FuzzyDate | undefined): void => {
    if (date !== undefined && date.length >= 7) months.add(date.slice(0, 7))
  }
  for (const { statements, entity } of Object.values(shard.records)) {
    for (const { said } of statements) add(said)
    if (entity.kind === 'meeting') add(entity.start)
  }
  const countries = new Set(articles.flatMap(({ outlet }) => shard.outlets[outlet]?.country ?? []))
  const languages = new Set(articles.map(({ language }) => language))
  return { months: [...months].sort(), countries: [...countries].sort(), languages: [...languages].sort() }
}
