// What the dossier derives: over the tiny knowledge set, whole and as some of its sources tell it.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadData } from '../../../src/cli/load-data.ts'
import { mergeShards } from '../../../src/knowledge/compiled-knowledge.ts'
import { compileShards } from '../../../src/knowledge/shards.ts'
import { dossierRecord, positionsOn } from '../../../src/ui/dossier/dossier-record.ts'
import { filterChoices, filterRecord, inPeriod, NO_FILTER, type RecordFilter } from '../../../src/ui/dossier/filter-record.ts'
import { searchRecord } from '../../../src/ui/dossier/search-record.ts'

const { index, shards } = compileShards(loadData(join(import.meta.dirname, '../../fixtures/tiny-knowledge')).set)
const shard = mergeShards(shards)
const derive = (filter: Partial<RecordFilter> = {}, language = 'en') => dossierRecord(index, shard, language, { ...NO_FILTER, ...filter })
const stancesOn = (topic: string, filter: Partial<RecordFilter> = {}) =>
  Object.fromEntries(positionsOn(derive(filter), topic).map(({ actor, stance }) => [actor.id, stance]))

describe('the whole record', () => {
  test('actors with positions come with most positions first, meetings in time', () => {
    const record = derive()
    expect(record.actors.map(({ id }) => id)).toEqual(['person/ivo-kestrel', 'person/ana-brandt', 'person/mila-orlova'])
    expect(record.meetings.map(({ id }) => id)).toEqual(['meeting/2025-03-11-port-selva-leaders', 'meeting/2025-06-20-lakeside-talks'])
  })

  test('what no position shows is kept: reports without a stance, and corrections with their reason', () => {
    const { others } = derive()
    expect(others.get('person/ana-brandt')).toMatchObject([{ statement: { stance: null }, topic: 'Customs', corrected: null }])
    expect(others.get('person/ivo-kestrel')).toMatchObject([{ corrected: { reason: 'The stance was read the wrong way round.' } }])
  })

  test('an outlet has its articles, the statements and the facts that they tell, each once', () => {
    const outlet = derive().outlets.find(({ id }) => id === 'outlet/selva-post')
    expect(outlet?.articles.map(({ id }) => id).sort()).toEqual(['article/selva-post/lakeside-ends', 'article/selva-post/leaders-meet'])
    expect(outlet?.statements.map(({ id }) => id).sort()).toEqual([
      'statement/ana-brandt/2025-03-11-border-force',
      'statement/ana-brandt/2025-03-11-customs',
      'statement/ivo-kestrel/2025-06-20-customs',
      'statement/mila-orlova/2025-03-11-border-force',
      'statement/mila-orlova/2025-06-20-border-force',
    ])
    expect(outlet?.facts).toHaveLength(1)
  })

  test('texts are in the reader’s language', () => {
    expect(derive({}, 'fr').topics.map(({ label }) => label)).toContain('Force frontalière')
  })
})

describe('filtered', () => {
  test.each([
    ['by nothing', {}, { 'person/ana-brandt': 'favour', 'person/ivo-kestrel': 'against', 'person/mila-orlova': 'against' }],
    ['by time, the stance is the one held then', { until: '2025-02' }, { 'person/ana-brandt': 'conditional' }],
    ['by time from', { from: '2025-06' }, { 'person/ivo-kestrel': 'against', 'person/mila-orlova': 'against' }],
    ['by country, only what its outlets tell', { country: 'UA' }, { 'person/ana-brandt': 'favour', 'person/mila-orlova': 'against' }],
    ['by language', { language: 'fr' }, { 'person/ivo-kestrel': 'against' }],
    ['by what nobody matches', { country: 'UA', language: 'fr' }, {}],
  ])('%s', (_, filter, stances) => {
    expect(stancesOn('topic/border-force', filter)).toEqual(stances)
  })

  test('a fact that only one account is left of no longer differs, and none is left where nobody tells it', () => {
    const relation = (filter: Partial<RecordFilter>) => derive(filter).facts.map(({ relation: is, accounts }) => [is, accounts.length])
    expect(relation({})).toEqual([['partly', 2]])
    expect(relation({ country: 'FR' })).toEqual([['agrees', 1]])
    expect(relation({ country: 'UA' })).toEqual([])
  })

  test('outlets and meetings outside the filter are left out', () => {
    expect(derive({ language: 'uk' }).outlets.map(({ id }) => id)).toEqual(['outlet/sudria-tv'])
    expect(derive({ from: '2025-06' }).meetings.map(({ id }) => id)).toEqual(['meeting/2025-06-20-lakeside-talks'])
  })

  test('no filter leaves the record as it is, and the record itself is never changed', () => {
    const before = JSON.stringify(shard)
    expect(filterRecord(shard, NO_FILTER)).toBe(shard)
    filterRecord(shard, { ...NO_FILTER, country: 'UA' })
    expect(JSON.stringify(shard)).toBe(before)
  })

  test.each([
    ['2025', { from: '2025-03', until: '' }, true],
    ['2025-02', { from: '2025-03', until: '' }, false],
    ['2025-03-31', { from: '', until: '2025-03' }, true],
    ['2025-04', { from: '', until: '2025-03' }, false],
    [undefined, { from: '', until: '2025-03' }, false],
    [undefined, { from: '', until: '' }, true],
  ])('%s in %o: %s', (date, period, inside) => {
    expect(inPeriod(date, { ...NO_FILTER, ...period })).toBe(inside)
  })

  test('only what occurs can be chosen', () => {
    expect(filterChoices(shard)).toEqual({
      months: ['2025-02', '2025-03', '2025-06', '2025-07'],
      countries: ['FR', 'GB', 'UA'],
      languages: ['en', 'fr', 'uk'],
    })
  })
})

describe('search', () => {
  const hits = (query: string) =>
    Object.fromEntries(Object.entries(searchRecord(derive(), query)).map(([kind, found]) => [kind, found.map(({ hash }) => hash)]))
  test.each([
    ['orlova', 'entities', 'person/mila-orlova'],
    ['BORDER force', 'topics', 'topic/border-force'],
    ['selva post', 'outlets', 'outlet/selva-post'],
    ['send the force now', 'statements', 'person/ana-brandt'],
    ['more than 10', 'facts', 'meeting/2025-03-11-port-selva-leaders'],
  ])('%s is found among the %s', (query, kind, hash) => {
    expect(hits(query)[kind]).toContain(hash)
  })

  test('what is nowhere is not found', () => {
    expect(Object.values(hits('xyzzy')).flat()).toEqual([])
  })
})
