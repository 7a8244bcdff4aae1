// Searching the record: entities, topics, outlets, statements and facts whose texts hold every word typed. Accents and case do not
// matter. Pure.
import type { NameShard } from '../../knowledge/compiled-knowledge.ts'
import { type Localized, localized } from '../../model/text.ts'
import { matches } from '../kit/search-text.ts'
import type { DossierRecord } from './dossier-record.ts'

/** `hash`: where the entry stands in the dossier. */
export type SearchHit = { hash: string; label: string; detail: string }
export type SearchResults = Record<'entities' | 'topics' | 'outlets' | 'statements' | 'facts', SearchHit[]>

export function searchRecord(record: DossierRecord, query: string): SearchResults {
  const cards = [...record.cards.values()]
  const found = <T>(items: readonly T[], texts: (item: T) => string[], hit: (item: T) => SearchHit): SearchHit[] =>
    items.filter((item) => matches(query, texts(item))).map(hit)
  const statements = new Map(record.outlets.flatMap((outlet) => outlet.statements.map((statement) => [statement.id, statement] as const)))
  return {
    entities: found(
      cards,
      ({ name, nativeName }) => [name, nativeName ?? ''],
      ({ id, name, description }) => ({ hash: id, label: name, detail: description.text }),
    ),
    topics: found(
      record.topics,
      ({ label, question }) => [label, question],
      ({ id, label, question }) => ({ hash: id, label, detail: question }),
    ),
    outlets: found(
      record.outlets,
      ({ name }) => [name],
      ({ id, name }) => ({ hash: id, label: name, detail: '' }),
    ),
    statements: found(
      [...statements.values()],
      ({ gist, wordings, actor }) => [actor.name, gist, ...wordings.map(({ quote }) => quote.text)],
      ({ actor, gist }) => ({ hash: actor.id, label: actor.name, detail: gist }),
    ),
    facts: found(
      record.facts,
      ({ question, subject, accounts }) => [subject.name, question, ...accounts.map(({ value }) => value)],
      ({ subject, question, accounts }) => ({ hash: subject.id, label: question, detail: accounts.map(({ value }) => value).join(' · ') }),
    ),
  }
}

/** More names are nobody's to read; typing on narrows them. */
const MOST_FOUND = 100

/** Actors and meetings whose name in any language matches, by name: for a record of which only the names are read. */
export function findNames(names: NameShard, query: string, language: string): SearchHit[] {
  const byName = new Intl.Collator(language)
  return Object.entries(names)
    .filter(([, { label }]) => matches(query, Object.values(label)))
    .map(([hash, { label, start = '' }]) => ({ hash, label: localized(label as Localized, language), detail: start }))
    .sort((a, b) => byName.compare(a.label, b.label))
    .slice(0, MOST_FOUND)
}
