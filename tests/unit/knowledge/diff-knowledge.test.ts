// What changed between two versions.
import { describe, expect, test } from 'vitest'
import { diffKnowledge } from '../../../src/knowledge/diff-knowledge.ts'
import type { KnowledgeSet } from '../../../src/model/knowledge-set.ts'
import { tinySet } from './tiny-set.ts'

const diff = (change: (set: KnowledgeSet) => void) => {
  const after = tinySet()
  change(after)
  return diffKnowledge(tinySet(), after)
}
const statement = (set: KnowledgeSet, slug: string) => {
  const found = set.statements.find(({ id }) => id === `statement/${slug}`)
  if (found === undefined) throw new Error(`no ${slug}`)
  return found
}

test('nothing changes between a set and itself, whatever the order of keys and records', () => {
  const same = diff((set) => {
    set.entities.reverse()
    set.topics = set.topics.map(({ id, ...rest }) => ({ ...rest, id }))
  })
  expect(same.positions).toEqual([])
  for (const list of Object.values(same.lists)) expect(list).toEqual({ added: [], removed: [], changed: [] })
})

test('records added, removed and changed are told by list', () => {
  const { lists } = diff((set) => {
    set.topics = set.topics.filter(({ id }) => id !== 'topic/trade')
    for (const outlet of set.outlets) if (outlet.id === 'outlet/wire-one') outlet.name = 'Wire Two'
    set.articles.push({ id: 'article/wire-one/new', outlet: 'outlet/wire-one', language: 'en', credits: [] })
  })
  expect(lists.topics.removed).toEqual(['topic/trade'])
  expect(lists.outlets.changed).toEqual(['outlet/wire-one'])
  expect(lists.articles.added).toEqual(['article/wire-one/new'])
})

describe('positions', () => {
  test('change with the latest statement', () => {
    const { positions } = diff((set) => {
      statement(set, 'mila-orlova/2025-06-20-border-force').stance = 'conditional'
      statement(set, 'ivo-kestrel/2025-06-20-customs').stance = null
      statement(set, 'ana-brandt/2025-03-11-customs').stance = 'neutral'
    })
    expect(positions).toEqual([
      { actor: 'person/ana-brandt', topic: 'topic/customs', from: null, to: 'neutral' },
      { actor: 'person/ivo-kestrel', topic: 'topic/customs', from: 'favour', to: null },
      { actor: 'person/mila-orlova', topic: 'topic/border-force', from: 'against', to: 'conditional' },
    ])
  })

  test('do not change with an earlier one', () => {
    expect(diff((set) => void Object.assign(statement(set, 'mila-orlova/2025-03-11-border-force'), { stance: 'mixed' })).positions).toEqual(
      [],
    )
  })
})

test('accounts and reports that join a known fact or statement are told', () => {
  const { accounts, reports } = diff((set) => {
    const article = 'article/norland-times/kestrel-turns' as const
    set.facts[0]?.accounts.push({ value: { en: '11' }, reports: [{ article, mode: 'indirect', credits: [] }] })
    statement(set, 'mila-orlova/2025-06-20-border-force').reports.push({ article, mode: 'indirect', credits: [] })
  })
  expect(accounts).toEqual([{ fact: 'fact/2025-03-11-port-selva-leaders/leaders', values: ['11'] }])
  expect(reports).toEqual([
    { statement: 'statement/mila-orlova/2025-06-20-border-force', articles: ['article/norland-times/kestrel-turns'] },
  ])
})

test('from nothing, everything is added', () => {
  const { lists, positions } = diffKnowledge(null, tinySet())
  expect(lists.entities.added).toHaveLength(10)
  expect(positions.every(({ from }) => from === null)).toBe(true)
})
