// Look-ups over the tiny record.
import { expect, test } from 'vitest'
import { indexKnowledge } from '../../../src/knowledge/index-knowledge.ts'
import { tinySet } from './tiny-set.ts'

const set = tinySet()
const lookup = indexKnowledge(set)
const ids = (records: readonly { id: string }[] | undefined) => records?.map(({ id }) => id)

test('every record is found by its id', () => {
  expect(lookup.entities.size + lookup.topics.size + lookup.outlets.size).toBe(set.entities.length + set.topics.length + set.outlets.length)
  expect(lookup.articles.get('article/wire-one/port-selva-lead')?.outlet).toBe('outlet/wire-one')
})

test('meetings stand in the order of their first day', () => {
  expect(ids(lookup.meetings)).toEqual(['meeting/2025-03-11-port-selva-leaders', 'meeting/2025-06-20-lakeside-talks'])
})

test('statements by actor and meeting, facts by subject and by whom they are about, meetings once for each actor', () => {
  expect(lookup.statementsByActor.get('person/ana-brandt')).toHaveLength(3)
  expect(ids(lookup.statementsByMeeting.get('meeting/2025-06-20-lakeside-talks'))).toEqual([
    'statement/mila-orlova/2025-06-20-border-force',
  ])
  expect(lookup.factsByEntity.get('bloc/harbour-league')).toHaveLength(1)
  expect(ids(lookup.factsByEntity.get('bloc/harbour-league'))).toEqual(
    ids(lookup.factsByEntity.get('meeting/2025-03-11-port-selva-leaders')),
  )
  expect(ids(lookup.meetingsByActor.get('person/mila-orlova'))).toEqual(ids(lookup.meetings))
})

test('of two records with one id the first is kept', () => {
  const [first] = set.topics
  if (first === undefined) throw new Error('no topic')
  const twice = indexKnowledge({ ...set, topics: [first, { ...first, label: { en: 'Second' } }] })
  expect(twice.topics.get(first.id)).toBe(first)
})
