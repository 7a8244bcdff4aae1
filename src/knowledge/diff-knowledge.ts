// What changed between two versions of a knowledge set, record by record and position by position: for data:diff, and for the
// preview of a pack before anything is changed. A plain value; diff-words.ts puts it into words.
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import type { Stance } from '../model/statement.ts'
import { canonicalRecord } from './canonical-record.ts'
import { indexKnowledge, type KnowledgeLookup } from './index-knowledge.ts'
import { PACK_LISTS, type PackList, schemaOfList } from './pack/pack-format.ts'
import { derivePositions, type Position } from './positions.ts'

export interface ListDiff {
  added: string[]
  removed: string[]
  changed: string[]
}

export interface PositionChange {
  actor: string
  topic: string
  /** Null: there was (or is) no position. */
  from: Stance | null
  to: Stance | null
}

export interface KnowledgeDiff {
  lists: Record<PackList, ListDiff>
  positions: PositionChange[]
  /** Values newly told for facts that were there already. */
  accounts: { fact: string; values: string[] }[]
  /** Reports newly told for statements that were there already. */
  reports: { statement: string; articles: string[] }[]
}

/** From `before` (null: nothing was there) to `after`. Ids stand in order. */
export function diffKnowledge(before: KnowledgeSet | null, after: KnowledgeSet): KnowledgeDiff {
  const lists = Object.fromEntries(
    PACK_LISTS.map((list) => [list, diffList(list, before?.[list] ?? [], after[list])]),
  ) as KnowledgeDiff['lists']
  const [old, now] = [before === null ? null : indexKnowledge(before), indexKnowledge(after)]
  return {
    lists,
    positions: diffPositions(before === null ? new Map() : stancesOf(before, old), stancesOf(after, now)),
    accounts: lists.facts.changed.flatMap((fact) => {
      const known = new Set(old?.facts.get(fact)?.accounts.map(({ value }) => value.en))
      const values = (now.facts.get(fact)?.accounts ?? []).map(({ value }) => value.en).filter((value) => !known.has(value))
      return values.length > 0 ? [{ fact, values }] : []
    }),
    reports: lists.statements.changed.flatMap((statement) => {
      const known = new Set<string>(old?.statements.get(statement)?.reports.map(({ article }) => article))
      const articles = (now.statements.get(statement)?.reports ?? []).map(({ article }) => article).filter((article) => !known.has(article))
      return articles.length > 0 ? [{ statement, articles }] : []
    }),
  }
}

/** Compared in canonical form: another order of keys or a default written out is no change. */
function diffList(list: PackList, before: readonly { id: string }[], after: readonly { id: string }[]): ListDiff {
  const schema = schemaOfList(list)
  const text = (record: unknown) => JSON.stringify(canonicalRecord(schema, record))
  const [old, now] = [new Map(before.map((record) => [record.id, record])), new Map(after.map((record) => [record.id, record]))]
  const ids = (records: ReadonlyMap<string, unknown>, keep: (id: string) => boolean) => [...records.keys()].filter(keep).sort()
  return {
    added: ids(now, (id) => !old.has(id)),
    removed: ids(old, (id) => !now.has(id)),
    changed: ids(now, (id) => old.has(id) && text(old.get(id)) !== text(now.get(id))),
  }
}

function stancesOf(set: KnowledgeSet, lookup: KnowledgeLookup | null): Map<string, Position> {
  const publishedOf = (article: string) => lookup?.articles.get(article)?.published
  return new Map(derivePositions(set.statements, publishedOf).map((position) => [`${position.actor} ${position.topic}`, position]))
}

function diffPositions(before: ReadonlyMap<string, Position>, after: ReadonlyMap<string, Position>): PositionChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort()
  return keys.flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)]
    const [from, to] = [old?.latest.stance ?? null, now?.latest.stance ?? null]
    const position = now ?? old
    return from === to || position === undefined ? [] : [{ actor: position.actor, topic: position.topic, from, to }]
  })
}
