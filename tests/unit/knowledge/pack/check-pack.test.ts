// A pack beside what is installed: refusals, remarks for its maker, clashes of ids and names.
import { describe, expect, test } from 'vitest'
import { checkPack } from '../../../../src/knowledge/pack/check-pack.ts'
import type { KnowledgeSet } from '../../../../src/model/knowledge-set.ts'
import { tinySet } from '../tiny-set.ts'

const NONE = new Map<string, ReadonlySet<string>>()
const bare = (fields: Partial<KnowledgeSet>): KnowledgeSet => ({
  manifest: { ...tinySet().manifest, id: 'other' },
  entities: [],
  topics: [],
  outlets: [],
  articles: [],
  statements: [],
  facts: [],
  ...fields,
})
const state = (id: `state/${string}`, ...names: string[]): KnowledgeSet['entities'][number] => ({
  id,
  kind: 'state',
  name: names[0] ?? '',
  names: names.map((text) => ({ text, lang: 'en', kind: 'full', use: 'alone' })),
  description: { en: 'A fictional state.' },
  lookAlikes: [],
  iso: 'XX',
  demonyms: {},
})

test('a pack may refer to records of the installed sets', () => {
  const [statement] = tinySet().statements
  if (statement === undefined) throw new Error('no statement')
  const pack = bare({ statements: [{ ...statement, id: 'statement/ana-brandt/another', said: '2025-02-02' }] })
  expect(checkPack(pack, [tinySet()], NONE)).toEqual({ refusals: [], remarks: [], clashes: [], nameClashes: [] })
  expect(checkPack(pack, [], NONE).refusals.map(({ rule }) => rule)).toEqual(['known ids', 'known ids', 'known ids'])
})

test('a pack may bring branches of its own beside those that are installed', () => {
  const [topic] = tinySet().topics
  if (topic === undefined) throw new Error('no topic')
  const topics = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((slug) => ({ ...topic, id: `topic/${slug}` as const, parent: undefined }))
  expect(checkPack(bare({ topics }), [tinySet()], NONE).refusals).toEqual([])
  const many = [...topics, { ...topic, id: 'topic/h' as const, parent: undefined }]
  expect(checkPack(bare({ topics: many }), [tinySet()], NONE).refusals.map(({ record, rule }) => [record, rule])).toEqual([
    ['topic/h', 'branches'],
  ])
})

test('labels that are missing in other languages are a remark, not a refusal', () => {
  const check = checkPack(bare({ entities: [state('state/farland', 'Farland')] }), [tinySet()], NONE)
  expect(check.refusals).toEqual([])
  expect(check.remarks.map(({ record, rule }) => [record, rule])).toEqual([['state/farland', 'languages']])
})

test('faults of the installed sets are not the pack’s', () => {
  const installed = tinySet()
  for (const topic of installed.topics) topic.label = { en: '<b>' }
  expect(checkPack(bare({}), [installed], NONE)).toEqual({ refusals: [], remarks: [], clashes: [], nameClashes: [] })
})

describe('clashes', () => {
  test('of ids say with which set, and whether the records are the same', () => {
    const [first, second] = tinySet().topics
    if (first === undefined || second === undefined) throw new Error('no topics')
    const { clashes } = checkPack(bare({ topics: [first, { ...second, label: { en: 'Other' } }] }), [tinySet()], NONE)
    expect(clashes).toEqual([
      { id: first.id, with: 'tiny', same: true },
      { id: second.id, with: 'tiny', same: false },
    ])
  })

  test('of names are told once, whichever record comes first', () => {
    const pack = bare({ entities: [state('state/farland', 'Farland', 'Norland')] })
    const { nameClashes, refusals } = checkPack(pack, [tinySet()], NONE)
    expect(refusals).toEqual([])
    expect(nameClashes.map(({ message }) => message)).toEqual(['"Norland" is also the name of state/farland, and both may be marked alone'])
    expect(nameClashes).toMatchObject([{ name: 'Norland', other: 'state/farland' }])
  })
})
