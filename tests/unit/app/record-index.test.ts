// What our own pages look up by id, from the compiled names of the tiny record.
import { expect, test } from 'vitest'
import { panelLookup, recordInfo } from '../../../src/app/record-index.ts'
import { compileShards } from '../../../src/knowledge/shards.ts'
import { tinySet } from '../knowledge/tiny-set.ts'

const set = tinySet()
const { index, names } = compileShards(set)
const lookup = panelLookup({ index, names: Object.assign({}, ...names) }, 'en', { 'topic/of-the-page': 'topic/of-the-page' })

test.each([
  ['an actor has a name and a kind', 'person/ana-brandt', { name: 'Ana Brandt', kind: 'person' }],
  ['a meeting of one day has that day', 'meeting/2025-03-11-port-selva-leaders', { kind: 'meeting', start: '2025-03-11', end: null }],
  ['a meeting of several days has the first and the last', 'meeting/2025-06-20-lakeside-talks', { start: '2025-06-20', end: '2025-06-21' }],
])('%s', (_what, id, label) => {
  expect(lookup.entity(id)).toMatchObject(label)
})

test('the languages of the sources are those of the articles, not those of the record’s names', () => {
  const foreign = set.articles.map((article) => ({ ...article, language: 'tr' }))
  expect(recordInfo(compileShards({ ...set, articles: foreign }).index, 'en').languages).toEqual(['tr'])
})

test('what the record does not know has no name, be it a word that every object has', () => {
  expect([lookup.entity('person/nobody'), lookup.entity('constructor')]).toEqual([null, null])
})

test('the record’s branches are used, and the page’s own only without a record', () => {
  expect(lookup.branches).toMatchObject({ 'topic/border-force': 'topic/security' })
  expect(lookup.record).toBe('A tiny record of two countries that do not exist')
  const without = panelLookup({ index: null, names: {} }, 'en', { 'topic/of-the-page': 'topic/of-the-page' })
  expect(without.record).toBeNull()
  expect(without.branches).toEqual({ 'topic/of-the-page': 'topic/of-the-page' })
})
