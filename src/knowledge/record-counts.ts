// How much a record holds, in the figures that data:check, the coverage report and the preview of a pack show.
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import type { KnowledgeLookup } from './index-knowledge.ts'
import { countOrigins } from './origins.ts'

export type RecordCounts = Record<
  | 'articles'
  | 'outlets'
  | 'countries'
  | 'languages'
  | 'actors'
  | 'meetings'
  | 'topics'
  | 'statements'
  | 'statements on two origins or more'
  | 'facts'
  | 'facts with differing accounts',
  number
>

/** Countries and languages are those of the articles (through their outlets). Superseded records are not counted. */
export function countRecords(set: KnowledgeSet, lookup: KnowledgeLookup): RecordCounts {
  const valid = <T extends { superseded?: unknown }>(records: readonly T[]) => records.filter(({ superseded }) => superseded === undefined)
  const entities = valid(set.entities)
  const statements = valid(set.statements)
  const facts = valid(set.facts)
  const countries = new Set(set.articles.map(({ outlet }) => lookup.outlets.get(outlet)?.country))
  countries.delete(undefined)
  const meetings = entities.filter(({ kind }) => kind === 'meeting').length
  return {
    articles: set.articles.length,
    outlets: set.outlets.length,
    countries: countries.size,
    languages: new Set(set.articles.map(({ language }) => language)).size,
    actors: entities.length - meetings,
    meetings,
    topics: set.topics.length,
    statements: statements.length,
    'statements on two origins or more': statements.filter(({ reports }) => countOrigins(reports) >= 2).length,
    facts: facts.length,
    'facts with differing accounts': facts.filter(({ relation }) => relation !== 'agrees').length,
  }
}
