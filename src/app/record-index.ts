// The index of the record in use as our own pages use it: names, topics and branches in the reader's language. Read where it lies
// (current-record.ts); the worker is not asked, so that a page shows names even while the worker is stopped.
import { type KnowledgeIndex, knowledgeIndexSchema } from '../knowledge/compiled-knowledge.ts'
import { type Localized, localized, type UiLanguage } from '../model/text.ts'
import { readRecord } from '../platform/current-record.ts'
import type { TopicNode } from '../settings/topic-tree.ts'
import type { RecordInfo } from '../ui/options/options-types.ts'
import type { EntityLabel, PanelLookup } from '../ui/panel/panel-types.ts'

/** Rejects with KnowledgeFileError where the file is missing or damaged. */
export function readIndex(): Promise<KnowledgeIndex> {
  return readRecord((source) => source.index((value) => knowledgeIndexSchema.parse(value)))
}

/** Every topic's branch, in the record's order. */
export const branchesOf = (index: KnowledgeIndex): Record<string, string> =>
  Object.fromEntries(index.topics.map(({ id, branch }) => [id, branch]))

/** Names for the toolbar popup; without an index (it could not be read) every name is unknown and the page's own branches serve. */
export function panelLookup(index: KnowledgeIndex | null, language: UiLanguage, pageBranches: Record<string, string>): PanelLookup {
  const text = (label: Localized): string => localized(label, language)
  const topics = new Map(index?.topics.map(({ id, label }) => [id as string, text(label as Localized)]))
  return {
    entity: (id): EntityLabel | null => {
      const stub = index !== null && Object.hasOwn(index.entities, id) ? index.entities[id] : undefined
      if (stub === undefined) return null
      const { label, kind, start } = stub
      return { name: text(label as Localized), kind, ...(start === undefined ? {} : { start }) }
    },
    topic: (id) => topics.get(id) ?? null,
    branches: index === null ? pageBranches : branchesOf(index),
  }
}

/** The topics as trees, top branches in the record's order. The index knows each topic's top branch, so trees are two deep. */
export function topicTrees(index: KnowledgeIndex, language: UiLanguage): TopicNode[] {
  const node = ({ id, label, question }: KnowledgeIndex['topics'][number], children: TopicNode[]): TopicNode => ({
    id,
    label: localized(label as Localized, language),
    question: localized(question as Localized, language),
    children,
  })
  return index.topics
    .filter(({ id, branch }) => id === branch)
    .map((top) =>
      node(
        top,
        index.topics.filter(({ id, branch }) => branch === top.id && id !== branch).map((topic) => node(topic, [])),
      ),
    )
}

/** The record in figures, for the options page. */
export function recordInfo({ manifest, entities, topics, outlets }: KnowledgeIndex, language: UiLanguage): RecordInfo {
  const stubs = Object.values(entities)
  const meetings = stubs.filter(({ kind }) => kind === 'meeting').length
  const countries = Object.values(outlets).flatMap(({ country }) => country ?? [])
  return {
    title: localized(manifest.title as Localized, language),
    version: manifest.version,
    licence: manifest.licence,
    from: manifest.period.from,
    until: manifest.period.until,
    updated: manifest.updated,
    languages: manifest.languages,
    countries: [...new Set(countries)],
    counts: {
      actors: stubs.length - meetings,
      meetings,
      topics: topics.length,
      outlets: Object.keys(outlets).length,
    },
  }
}
