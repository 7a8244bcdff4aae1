// What is part of something, replaced by something or a member of something never comes round to itself.
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import type { Finding, Rule } from './finding.ts'

export const checkCycles: Rule = ({ set }) => {
  const { entities, topics } = set
  const kept = [...entities, ...set.statements, ...set.facts]
  return [
    ...rounds(
      'parent',
      linksOf(topics, ({ parent }) => parent),
      (id) => `"${id}" is among its own ancestors`,
      'give one of them another parent',
    ),
    // What names itself here is told by the rules of meetings and blocs.
    ...rounds(
      'partOf',
      linksOf(entities, (entity) => (entity.kind === 'meeting' && entity.partOf !== entity.id ? entity.partOf : undefined)),
      (id) => `"${id}" is part of itself by way of others`,
      'leave "partOf" out of one of them',
    ),
    ...rounds(
      'members',
      membersOf(set),
      (id) => `"${id}" is its own member by way of others`,
      'take one of them out of the other’s members',
    ),
    ...rounds(
      'of',
      linksOf(entities, (entity) => ('of' in entity ? entity.of : undefined)),
      (id) => `"${id}" belongs to itself`,
      'correct "of"',
    ),
    ...rounds(
      'superseded',
      linksOf(kept, ({ superseded }) => superseded?.by),
      (id) => `"${id}" is replaced by itself`,
      'name the record that takes its place, or leave "by" out',
    ),
  ]
}

/** By id, the ids that a record names. */
type Links = ReadonlyMap<string, readonly string[]>

function linksOf<T extends { id: string }>(records: readonly T[], to: (record: T) => string | undefined): Links {
  return new Map(
    records.flatMap((record) => {
      const other = to(record)
      return other === undefined ? [] : [[record.id, [other]]]
    }),
  )
}

function membersOf({ entities }: KnowledgeSet): Links {
  return new Map(
    entities.flatMap((entity) => {
      const members = entity.kind === 'bloc' ? entity.members.flatMap(({ actor }) => (actor === entity.id ? [] : [actor])) : []
      return members.length === 0 ? [] : [[entity.id, members]]
    }),
  )
}

function rounds(key: string, links: Links, message: (id: string) => string, mend: string): Finding[] {
  const rule = key === 'parent' ? 'topics' : 'cycles'
  return inCycles(links).map((record) => ({ record, path: [key], rule, message: message(record), mend }))
}

/**
 * Those from which links lead back to themselves, in their order: groups of several that all reach each other, and whatever names itself.
 * Tarjan's walk without recursion, each link walked once, however long the chain.
 */
function inCycles(links: Links): string[] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const found = new Set<string>()
  for (const start of links.keys()) {
    if (order.has(start)) continue
    const path: { id: string; next: number }[] = []
    const enter = (id: string) => {
      order.set(id, order.size)
      lowest.set(id, order.size - 1)
      open.push(id)
      isOpen.add(id)
      path.push({ id, next: 0 })
    }
    const lower = (id: string, to: number) => lowest.set(id, Math.min(lowest.get(id) ?? to, to))
    enter(start)
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { id } = step
      const to = links.get(id) ?? []
      if (step.next < to.length) {
        const other = to[step.next++]
        if (other === undefined || !links.has(other)) continue
        if (other === id) found.add(id)
        if (!order.has(other)) enter(other)
        else if (isOpen.has(other)) lower(id, order.get(other) ?? 0)
        continue
      }
      path.pop()
      const above = path.at(-1)
      if (above !== undefined) lower(above.id, lowest.get(id) ?? 0)
      if (lowest.get(id) !== order.get(id)) continue
      // The first of a group that all reach each other: two or more are a cycle.
      const group = open.splice(open.lastIndexOf(id))
      for (const member of group) {
        isOpen.delete(member)
        if (group.length > 1) found.add(member)
      }
    }
  }
  return [...links.keys()].filter((id) => found.has(id))
}
