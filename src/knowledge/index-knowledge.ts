// Look-ups over a whole knowledge set: by id, statements and meetings by actor, facts by entity.
// Built once for compiling, checking and the dossier; the worker uses the compiled shards instead.
import type { Outlet } from '../model/article.ts'
import type { Entity, Meeting } from '../model/entity.ts'
import type { KnowledgeSet, PublishedArticle } from '../model/knowledge-set.ts'
import type { Fact, Statement, Topic } from '../model/statement.ts'

export interface KnowledgeLookup {
  entities: ReadonlyMap<string, Entity>
  topics: ReadonlyMap<string, Topic>
  outlets: ReadonlyMap<string, Outlet>
  articles: ReadonlyMap<string, PublishedArticle>
  statements: ReadonlyMap<string, Statement>
  facts: ReadonlyMap<string, Fact>
  /** All meetings, earlier first. */
  meetings: readonly Meeting[]
  /** Superseded records included: whoever derives anything leaves them out. */
  statementsByActor: ReadonlyMap<string, readonly Statement[]>
  statementsByMeeting: ReadonlyMap<string, readonly Statement[]>
  /** Facts of which the entity is the subject, or on whose card they also belong. */
  factsByEntity: ReadonlyMap<string, readonly Fact[]>
  /** Meetings with a participation of the actor, earlier first. */
  meetingsByActor: ReadonlyMap<string, readonly Meeting[]>
}

/** Where two records carry one id the first wins (data:check tells it). */
export function indexKnowledge(set: KnowledgeSet): KnowledgeLookup {
  const meetings = set.entities
    .filter((entity) => entity.kind === 'meeting')
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1))
  return {
    entities: byId(set.entities),
    topics: byId(set.topics),
    outlets: byId(set.outlets),
    articles: byId(set.articles),
    statements: byId(set.statements),
    facts: byId(set.facts),
    meetings,
    statementsByActor: groupBy(set.statements, (statement) => [statement.actor]),
    statementsByMeeting: groupBy(set.statements, (statement) => (statement.meeting === undefined ? [] : [statement.meeting])),
    factsByEntity: groupBy(set.facts, (fact) => [fact.subject, ...fact.about]),
    meetingsByActor: groupBy(meetings, (meeting) => meeting.participations.map((participation) => participation.actor)),
  }
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  const map = new Map<string, T>()
  for (const record of records) if (!map.has(record.id)) map.set(record.id, record)
  return map
}

/** Each record under each of its keys, once. */
function groupBy<T>(records: readonly T[], keysOf: (record: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [record])
      else group.push(record)
    }
  }
  return groups
}
