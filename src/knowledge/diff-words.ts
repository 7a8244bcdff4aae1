// A difference between two versions of the record in English sentences: one summary, then one line for each change that readers
// would care about. Names come from the newer version, and from the older where it alone knows them.

import type { KnowledgeSet } from '../model/knowledge-set.ts'
import { isMeetingId } from '../model/meeting-id.ts'
import { canonicalRecord } from './canonical-record.ts'
import type { KnowledgeDiff, PositionChange } from './diff-knowledge.ts'
import { type PackList, schemaOfList } from './pack/pack-format.ts'

const NOUNS: readonly [PackList, string, string][] = [
  ['topics', 'topic', 'topics'],
  ['outlets', 'outlet', 'outlets'],
  ['articles', 'article', 'articles'],
  ['statements', 'statement', 'statements'],
  ['facts', 'fact', 'facts'],
]

/** "Adds 14 actors, 3 meetings; changes 2 positions." or "Nothing changes." */
export function diffSummary({ lists, positions }: KnowledgeDiff): string {
  const parts = (['added', 'removed', 'changed'] as const).flatMap((what) => {
    const meetings = lists.entities[what].filter(isMeetingId).length
    const counts = [
      counted(lists.entities[what].length - meetings, 'actor', 'actors'),
      counted(meetings, 'meeting', 'meetings'),
      ...NOUNS.map(([list, one, many]) => counted(lists[list][what].length, one, many)),
    ]
    if (what === 'changed')
      counts.unshift(counted(positions.filter(({ from, to }) => from !== null && to !== null).length, 'position', 'positions'))
    const told = counts.filter((text) => text !== null)
    return told.length === 0 ? [] : [`${{ added: 'adds', removed: 'removes', changed: 'changes' }[what]} ${told.join(', ')}`]
  })
  if (parts.length === 0) return 'Nothing changes.'
  const text = parts.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** One sentence for each change, positions first. */
export function diffLines(diff: KnowledgeDiff, before: KnowledgeSet | null, after: KnowledgeSet): string[] {
  const name = namesOf(before, after)
  const lines = diff.positions.map((change) => positionLine(change, name))
  for (const { fact, values } of diff.accounts) {
    const accounts = values.map((value) => `“${value}”`).join(', ')
    lines.push(`${name(fact)}: ${values.length === 1 ? 'a further account' : 'further accounts'}, ${accounts}.`)
  }
  for (const { statement, articles } of diff.reports) {
    lines.push(`“${name(statement)}” is also reported by ${articles.map(name).join(', ')}.`)
  }
  for (const id of diff.lists.entities.added) lines.push(`${name(id)} is new.`)
  for (const id of diff.lists.entities.removed) lines.push(`${name(id)} is gone.`)
  for (const id of diff.lists.statements.removed) lines.push(`The statement “${name(id)}” is gone.`)
  for (const id of diff.lists.facts.added) lines.push(`New question of fact: ${name(id)}`)
  for (const id of diff.lists.facts.removed) lines.push(`The question of fact “${name(id)}” is gone.`)
  if (before !== null) lines.push(...changedParts(diff, before, after, name))
  return lines
}

/** For each record that changed, by which of its keys, as far as no line before tells it; and the accounts that are gone. */
function changedParts(
  { lists, reports, accounts, positions }: KnowledgeDiff,
  before: KnowledgeSet,
  after: KnowledgeSet,
  name: (id: string) => string,
): string[] {
  const turned = new Set(positions.map(({ actor, topic }) => `${actor} ${topic}`))
  const told = new Set([...reports.map(({ statement }) => statement), ...accounts.map(({ fact }) => fact)])
  return (['entities', 'statements', 'facts'] as const).flatMap((list) => {
    const [old, now] = [before, after].map((set) => new Map<string, object>(set[list].map((record) => [record.id, record])))
    return lists[list].changed.flatMap((id) => {
      const [was, is] = [old, now].map((records) => canonicalRecord(schemaOfList(list), records?.get(id)) as Record<string, unknown>)
      const keys = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].filter(
        (key) =>
          JSON.stringify(was?.[key]) !== JSON.stringify(is?.[key]) &&
          !(told.has(id) && (key === 'reports' || key === 'accounts')) &&
          !(key === 'stance' && turned.has(`${is?.actor} ${is?.topic}`)),
      )
      return keys.length === 0 ? [] : [`“${name(id)}” has changed: ${keys.join(', ')}.`]
    })
  })
}

function positionLine({ actor, topic, from, to }: PositionChange, name: (id: string) => string): string {
  const about = `${name(actor)} on ${name(topic)}`
  if (from === null) return `${about}: ${to}, not in the record before.`
  if (to === null) return `${about}: ${from} before, no longer in the record.`
  return `${about}: ${from} before, now ${to}.`
}

/** What a reader calls a record: names, labels, gists, questions; an article goes by its outlet. */
function namesOf(before: KnowledgeSet | null, after: KnowledgeSet): (id: string) => string {
  const names = new Map<string, string>()
  for (const set of before === null ? [after] : [before, after]) {
    for (const { id, name } of [...set.entities, ...set.outlets]) names.set(id, name)
    for (const { id, label } of set.topics) names.set(id, label.en)
    for (const { id, gist } of set.statements) names.set(id, gist)
    for (const { id, question } of set.facts) names.set(id, question.en)
    for (const { id, outlet } of set.articles) names.set(id, names.get(outlet) ?? outlet)
  }
  return (id) => names.get(id) ?? id
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`
}
