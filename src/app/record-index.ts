// The index of the record in use as our own pages use it: names, topics and branches in the reader's language. Read where it lies
// (current-record.ts); the worker is not asked, so that a page shows names even while the worker is stopped.
import {
  type EntityStub,
  INDEX_FILE,
  type KnowledgeIndex,
  knowledgeIndexSchema,
  type NameShard,
  nameFile,
  nameShardSchema,
  OUTLETS_FILE,
  outletsSchema,
  shardOf,
} from '../knowledge/compiled-knowledge.ts'
import type { ListedRecord } from '../knowledge/pack/known-records.ts'
import { type Localized, localized, type UiLanguage } from '../model/text.ts'
import { readRecord } from '../platform/current-record.ts'
import type { TopicNode } from '../settings/topic-tree.ts'
import type { RecordInfo } from '../ui/options/options-types.ts'
import type { EntityLabel, PanelLookup } from '../ui/panel/panel-types.ts'

/** `tab`: whose record, where a pack may be tried out there. Rejects with KnowledgeFileError where the file is missing or damaged. */
export function readIndex(tab: number | null = null): Promise<KnowledgeIndex> {
  return readRecord((source) => source.json(INDEX_FILE, (value) => knowledgeIndexSchema.parse(value)), tab)
}

/** What lists show of these entities; those that the record does not know are left out. Reads the shards that hold them, no others. */
export function readNames(ids: readonly string[], tab: number | null = null): Promise<NameShard> {
  return readRecord(async (source) => {
    const { shards } = await source.json(INDEX_FILE, (value) => knowledgeIndexSchema.parse(value))
    const numbers = [...new Set(ids.map((id) => shardOf(id, shards)))]
    const read = await Promise.all(numbers.map((number) => source.json(nameFile(number), (value) => nameShardSchema.parse(value))))
    const all: NameShard = Object.assign({}, ...read)
    return Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(all, id) ? [[id, all[id] as EntityStub]] : [])))
  }, tab)
}

/** A list of more is nobody's to choose from, and takes seconds to draw. */
const MOST_LISTED = 5_000

/** All that the pack editor's lists offer. */
export function readList(): Promise<ListedRecord> {
  return readRecord(async (source) => {
    const index = await source.json(INDEX_FILE, (value) => knowledgeIndexSchema.parse(value))
    const outlets = await source.json(OUTLETS_FILE, (value) => outletsSchema.parse(value))
    const isLong = index.counts.actors + index.counts.meetings > MOST_LISTED
    const files = Array.from({ length: isLong ? 0 : index.shards }, (_, number) => nameFile(number))
    const names = await Promise.all(files.map((file) => source.json(file, (value) => nameShardSchema.parse(value))))
    return { index, outlets, names: Object.assign({}, ...names) }
  })
}

/** Every topic's branch, in the record's order. */
const branchesOf = (index: KnowledgeIndex): Record<string, string> => Object.fromEntries(index.topics.map(({ id, branch }) => [id, branch]))

/** What our pages look up by id. */
export interface NamedRecord {
  /** Null: not read yet, or it could not be read. */
  index: KnowledgeIndex | null
  names: NameShard
}

/** Names for the toolbar popup; without an index (it could not be read) every name is unknown and the page's own branches serve. */
export function panelLookup({ index, names }: NamedRecord, language: UiLanguage, pageBranches: Record<string, string>): PanelLookup {
  const text = (label: Localized): string => localized(label, language)
  const topics = new Map(index?.topics.map(({ id, label }) => [id as string, text(label as Localized)]))
  return {
    entity: (id): EntityLabel | null => {
      const stub = Object.hasOwn(names, id) ? names[id] : undefined
      if (stub === undefined) return null
      const { label, kind, start, end } = stub
      return { name: text(label as Localized), kind, ...(start === undefined ? {} : { start, end: end ?? null }) }
    },
    topic: (id) => topics.get(id) ?? null,
    record: index === null ? null : text(index.manifest.title as Localized),
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
export function recordInfo({ manifest, topics, counts, countries, languages }: KnowledgeIndex, language: UiLanguage): RecordInfo {
  return {
    title: localized(manifest.title as Localized, language),
    version: manifest.version,
    licence: manifest.licence,
    from: manifest.period.from,
    until: manifest.period.until,
    updated: manifest.updated,
    languages,
    countries,
    counts: { ...counts, topics: topics.length },
  }
}
