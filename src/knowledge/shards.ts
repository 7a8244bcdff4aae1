// Compiles a knowledge set into the index and the shards of cards (compiled-knowledge.ts). Gets a checked set; where an id
// leads nowhere all the same, the record is kept and the card shows what is there.
import type { Entity, Meeting } from '../model/entity.ts'
import type { EntityId } from '../model/ids.ts'
import { kindOf } from '../model/ids.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import type { Report, Statement, Topic } from '../model/statement.ts'
import { localized } from '../model/text.ts'
import {
  type EntityRecord,
  type EntityStub,
  INDEX_FILE,
  type KnowledgeIndex,
  type KnowledgeShard,
  type NameShard,
  nameFile,
  OUTLETS_FILE,
  type OutletNames,
  type ShardArticle,
  shardCount,
  shardFile,
  shardOf,
} from './compiled-knowledge.ts'
import { entityTopics } from './entity-topics.ts'
import { indexKnowledge, type KnowledgeLookup } from './index-knowledge.ts'
import { meetingNeighbours, type Neighbours } from './meeting-neighbours.ts'
import { topicBranches } from './topic-tree.ts'

export interface CompiledShards {
  index: KnowledgeIndex
  /** Both in the order of their numbers. */
  shards: KnowledgeShard[]
  names: NameShard[]
  outlets: OutletNames
}

/** The files that all but the compiled names make up, by their paths below the knowledge folder, each to be written as JSON. */
export function shardFiles({ index, shards, names, outlets }: CompiledShards): [path: string, value: unknown][] {
  return [
    [INDEX_FILE, index],
    ...shards.map((shard, number): [string, unknown] => [shardFile(number), shard]),
    [OUTLETS_FILE, outlets],
    ...names.map((shard, number): [string, unknown] => [nameFile(number), shard]),
  ]
}

/** Compiles a set. The shards share records with the set: nothing is copied before they are written. */
export function compileShards(set: KnowledgeSet): CompiledShards {
  const lookup = indexKnowledge(set)
  const topicsOf = entityTopics(set)
  const number = shardCount(set.entities.length)
  const neighboursOf = meetingNeighbours(lookup.meetings, topicsOf)
  const shards = Array.from({ length: number }, (): KnowledgeShard => ({ records: {}, articles: {}, outlets: {}, entities: {} }))
  const names = Array.from({ length: number }, (): NameShard => ({}))
  const stubs = new Map(set.entities.map((entity) => [entity.id as string, stubOf(entity, topicsOf)]))
  const outlets: OutletNames = Object.create(null)
  for (const { id, name, country, control } of set.outlets) outlets[id] = withoutUndefined({ name, country, control })
  for (const entity of set.entities) {
    const at = shardOf(entity.id, number)
    const [shard, named] = [shards[at], names[at]]
    if (shard === undefined || named === undefined) continue
    const record = toRecord(entity, lookup, neighboursOf)
    shard.records[entity.id] = record
    const articles = articlesOf(record)
    for (const id of articles) {
      const article = lookup.articles.get(id)
      if (article === undefined) continue
      const { title, url, published, language, credits, outlet } = article
      shard.articles[id] = withoutUndefined<ShardArticle>({ title, url, published, language, credits, outlet })
    }
    for (const id of idsIn(record, shard, articles)) {
      const stub = stubs.get(id)
      if (stub !== undefined) shard.entities[id] = stub
      const outlet = outlets[id]
      if (outlet !== undefined) shard.outlets[id] = outlet
    }
    const own = stubs.get(entity.id)
    if (own !== undefined) named[entity.id] = own
  }
  return { index: compileIndex(set, number), shards, names, outlets: { ...outlets } }
}

function stubOf(entity: Entity, topicsOf: ReadonlyMap<EntityId, EntityStub['topics']>): EntityStub {
  const label = { ...entity.label, en: entity.label?.en ?? entity.name }
  const days = entity.kind === 'meeting' ? { start: entity.start, ...(entity.end === undefined ? {} : { end: entity.end }) } : {}
  return { kind: kindOf(entity.id), label, topics: topicsOf.get(entity.id) ?? [], ...days }
}

/** Every id that a record and its articles name, in whatever field: what a card may link to or call by its name. */
function idsIn(record: EntityRecord, shard: KnowledgeShard, articles: ReadonlySet<string>): Set<string> {
  const ids = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.includes('/')) ids.add(value)
    } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) visit(part)
  }
  visit(record)
  for (const id of articles) visit(shard.articles[id])
  return ids
}

/** What the stances on a topic mean, but for those of which no more is told than their name ("unclear" means "unclear"). */
function withoutBareNames(stances: Topic['stances']): Topic['stances'] {
  return Object.fromEntries(Object.entries(stances).filter(([stance, meaning]) => localized(meaning, 'en') !== stance))
}

function compileIndex(set: KnowledgeSet, shards: number): KnowledgeIndex {
  const branches = topicBranches(set.topics)
  const meetings = set.entities.filter((entity) => entity.kind === 'meeting').length
  return {
    manifest: set.manifest,
    topics: set.topics.map(({ id, label, question, stances }) => {
      return { id, branch: branches.get(id) ?? id, label, question, stances: withoutBareNames(stances) }
    }),
    counts: { actors: set.entities.length - meetings, meetings, outlets: set.outlets.length },
    countries: [...new Set(set.outlets.flatMap(({ country }) => country ?? []))],
    languages: [...new Set(set.articles.map(({ language }) => language))],
    shards,
  }
}

function toRecord(entity: Entity, lookup: KnowledgeLookup, neighboursOf: (meeting: Meeting) => Neighbours): EntityRecord {
  const facts = [...(lookup.factsByEntity.get(entity.id) ?? [])]
  const country = countryOf(entity, lookup)
  if (entity.kind === 'meeting') {
    return { entity, statements: statementsAround(entity, lookup), facts, meetings: [], ...neighboursOf(entity), country }
  }
  const meetings = (lookup.meetingsByActor.get(entity.id) ?? []).flatMap((meeting) => {
    const mode = meeting.participations.find((participation) => participation.actor === entity.id)?.mode
    return mode === undefined || meeting.superseded !== undefined ? [] : [{ id: meeting.id, start: meeting.start, mode }]
  })
  return { entity, statements: [...(lookup.statementsByActor.get(entity.id) ?? [])], facts, meetings, before: null, after: null, country }
}

/** What was said at the meeting, and what the same actors said on the same topics at other times: a stance is new only against those. */
function statementsAround(meeting: Meeting, lookup: KnowledgeLookup): Statement[] {
  const said = lookup.statementsByMeeting.get(meeting.id) ?? []
  const keys = new Set(said.map(({ actor, topic }) => `${actor} ${topic}`))
  const actors = [...new Set(said.map(({ actor }) => actor))]
  const theirs = actors.flatMap((actor) => lookup.statementsByActor.get(actor) ?? [])
  return theirs.filter(({ actor, topic }) => keys.has(`${actor} ${topic}`))
}

/** ISO code of the state that an entity belongs to: its own, its body's, or that of its latest post under some state. */
function countryOf(entity: Entity, lookup: KnowledgeLookup, depth = 0): string | null {
  // A body of a body of a state is as deep as it goes; a cycle ends here too.
  if (entity.kind === 'state' || depth > 2) return entity.kind === 'state' ? entity.iso : null
  for (const id of ownersOf(entity)) {
    const owner = lookup.entities.get(id)
    const country = owner === undefined ? null : countryOf(owner, lookup, depth + 1)
    if (country !== null) return country
  }
  return null
}

function ownersOf(entity: Entity): readonly string[] {
  if (entity.kind === 'person') return entity.posts.map((post) => post.of).reverse()
  return (entity.kind === 'office' || entity.kind === 'organisation') && entity.of !== undefined ? [entity.of] : []
}

function articlesOf({ entity, statements, facts }: EntityRecord): Set<string> {
  const reports: Report[] = statements.flatMap((statement) => statement.reports)
  for (const fact of facts) reports.push(...fact.accounts.flatMap((account) => account.reports))
  const ids = new Set<string>(reports.map((report) => report.article))
  for (const fact of facts) for (const id of fact.silent) ids.add(id)
  if (entity.kind !== 'meeting') return ids
  for (const id of [...entity.sources, ...entity.participations.flatMap((participation) => participation.sources)]) ids.add(id)
  return ids
}

/** JSON drops undefined; so does this, so that a compiled value equals its parsed file. */
function withoutUndefined<T>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T
}
