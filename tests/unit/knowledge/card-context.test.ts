// What every part of a card draws on: links, sources' names, distance in days.
import { describe, expect, test } from 'vitest'
import { cardContext, daysFrom, linkTo, nameOfSource, outletName, topicOf } from '../../../src/knowledge/card-context.ts'
import { shardOf } from '../../../src/knowledge/compiled-knowledge.ts'
import { compileShards } from '../../../src/knowledge/shards.ts'
import { PAGE, tinySet } from './tiny-set.ts'

const { index, shards } = compileShards(tinySet())
const shard = shards[shardOf('person/ana-brandt', index.shards)]
const record = shard?.records['person/ana-brandt']
if (shard === undefined || record === undefined) throw new Error('no record')
const context = cardContext(record, 'fr', PAGE, { index, shard })

describe('what the index does not know', () => {
  test('is named by its slug, and never throws', () => {
    expect(linkTo(context, 'person/far-away')).toEqual({ id: 'person/far-away', kind: 'person', name: 'far away' })
    expect(topicOf(context, 'topic/unknown')).toBeNull()
    expect(outletName(context, 'article/other-paper/story')).toBe('other-paper')
    expect(nameOfSource(context, 'a friend of the minister')).toBe('a friend of the minister')
  })
})

test.each([
  ['2025-03-12', 0],
  ['2025-03-10', 2],
  ['2025-03-20', 8],
  ['2025-03', 4],
  ['2025-02', 25.5],
  ['2025', 112],
  [null, Number.MAX_SAFE_INTEGER],
])('%j is %d days from the page', (date, days) => {
  expect(daysFrom(context, date)).toBe(days)
})

test.each([
  ['2025-09-30', false],
  ['2025-10-01', true],
  [null, false],
])('a page of %j is newer than the record: %s', (published, newer) => {
  expect(cardContext(record, 'en', { ...PAGE, published }, { index, shard }).pageIsNewer).toBe(newer)
})
