import { describe, expect, test } from 'vitest'
import { createPageRecord } from '../../../src/app/page-record.ts'
import type { Block, PageAnnotation, ResolvedMention } from '../../../src/model/page.ts'

const block = (index: number): Block => ({ index, text: '', lang: 'en', role: 'text', section: 0 })
const mention = (at: number, entity: 'person/a' | 'person/b'): ResolvedMention => ({
  block: at,
  start: 0,
  end: 1,
  entity,
  candidates: [],
  via: 'name',
  score: 1,
  reason: { code: 'full-name' },
})
const annotation = (change: Partial<PageAnnotation>): PageAnnotation => ({
  published: null,
  publishedFrom: null,
  mentions: [],
  entities: {},
  topics: [],
  branches: {},
  article: null,
  evidence: { named: {}, otherBearers: [], surnames: [], cued: false, meetings: [], published: null, placed: null },
  ...change,
})

describe('a page record', () => {
  test('a new answer for a block replaces what was known of it, and of no other', () => {
    const record = createPageRecord()
    record.put([block(0), block(1)], annotation({ mentions: [mention(0, 'person/a'), mention(1, 'person/a')] }))
    record.put([block(1)], annotation({ mentions: [mention(1, 'person/b')] }))
    expect(record.mentionsOf(0).map(({ entity }) => entity)).toEqual(['person/a'])
    expect(record.mentionsOf(1).map(({ entity }) => entity)).toEqual(['person/b'])
  })

  test('a block that is gone has no mentions', () => {
    const record = createPageRecord()
    record.put([block(0)], annotation({ mentions: [mention(0, 'person/a')] }))
    record.drop([0])
    expect(record.mentionsOf(0)).toEqual([])
  })

  test('an entity weighs as much as where it weighs most', () => {
    const record = createPageRecord()
    record.put([block(0)], annotation({ entities: { 'person/a': { topics: [], salience: 0.8 } } }))
    record.put([block(1)], annotation({ entities: { 'person/a': { topics: [], salience: 0.2 } } }))
    expect(record.entities()['person/a']?.salience).toBe(0.8)
  })

  test('topics keep the order in which they came; the article once known stays known', () => {
    const record = createPageRecord()
    record.put([block(0)], annotation({ topics: ['topic/a'], article: 'article/x/y' }))
    record.put([block(1)], annotation({ topics: ['topic/b', 'topic/a'] }))
    expect(record.topics()).toEqual(['topic/a', 'topic/b'])
    expect(record.article()).toBe('article/x/y')
  })

  test('hands along the evidence of the last answer', () => {
    const record = createPageRecord()
    expect(record.evidence()).toBeNull()
    const evidence = { named: { 'person/a': 3 }, otherBearers: [], surnames: [], cued: false, meetings: [], published: null, placed: null }
    record.put([block(0)], annotation({ evidence }))
    expect(record.evidence()).toEqual(evidence)
  })
})

describe('what marks look like', () => {
  const entity = (topic: string) => ({ topics: [`topic/${topic}` as const], salience: 1 })
  test.each<[string, Partial<PageAnnotation>, Partial<PageAnnotation>, boolean]>([
    ['a topic of the page is new', {}, { topics: ['topic/border'] }, true],
    ['the topics are those known', { topics: ['topic/border'] }, { topics: ['topic/border'] }, false],
    ['the branches are others', {}, { branches: { 'topic/border': 'topic/security' } }, true],
    ["an entity's topics are others", { entities: { 'person/a': entity('x') } }, { entities: { 'person/a': entity('y') } }, true],
    ['an entity is new', {}, { entities: { 'person/a': entity('x') } }, false],
    [
      'the entity of an undecided mention becomes known',
      { mentions: [{ ...mention(0, 'person/a'), entity: null, candidates: [{ id: 'person/a', score: 0.5 }] }] },
      { entities: { 'person/a': entity('x') } },
      true,
    ],
  ])('%s', (_case, first, second, changes) => {
    const record = createPageRecord()
    record.put([block(0)], annotation(first))
    const before = record.looks()
    record.put([block(1)], annotation(second))
    expect(record.looks() > before).toBe(changes)
  })
})
