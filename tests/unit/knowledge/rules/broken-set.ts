// The tiny record with one thing broken, and what the rules say of it. Each row of a rule's table breaks one thing.
import { checkKnowledge } from '../../../../src/knowledge/rules/check-knowledge.ts'
import type { Entity, Meeting, Person } from '../../../../src/model/entity.ts'
import type { KnowledgeSet } from '../../../../src/model/knowledge-set.ts'
import { tinySet } from '../tiny-set.ts'

export const STOPLISTS = new Map([
  ['en', new Set(['the', 'will', 'league'])],
  ['de', new Set(['die', 'zeit'])],
  ['it', new Set(['bruno'])],
])

export type Break = (set: Broken) => void

/** The set with short ways to its records. */
export interface Broken {
  set: KnowledgeSet
  entity<E extends Entity = Entity>(id: string): E
  statement(slug: string): KnowledgeSet['statements'][number]
  topic(id: string): KnowledgeSet['topics'][number]
  fact: KnowledgeSet['facts'][number]
}
export type { Meeting, Person }

/** The first of a list that has one. */
export function first<T>(list: readonly T[]): T {
  const [item] = list
  if (item === undefined) throw new Error('an empty list')
  return item
}

/** "record path [rule] message; mend" of everything that is wrong after the break. */
export function told(breakIt: Break): string[] {
  const set = tinySet()
  const find = <T extends { id: string }>(records: readonly T[], id: string): T => {
    const record = records.find((candidate) => candidate.id === id)
    if (record === undefined) throw new Error(`no ${id}`)
    return record
  }
  const [fact] = set.facts
  if (fact === undefined) throw new Error('no fact')
  breakIt({
    set,
    entity: <E extends Entity>(id: string) => find(set.entities, id) as E,
    statement: (slug) => find(set.statements, `statement/${slug}`),
    topic: (id) => find(set.topics, id),
    fact,
  })
  return checkKnowledge(set, STOPLISTS).map(
    ({ record, path, rule, message, mend }) => `${record} ${path.join('.')} [${rule}] ${message}; ${mend}`,
  )
}
