// Several sets as one, in order of precedence.
import { expect, test } from 'vitest'
import { mergeKnowledge } from '../../../src/knowledge/merge-knowledge.ts'
import { tinySet } from './tiny-set.ts'

test('the first set’s record stands where two hold one id, and its manifest gives the record’s end', () => {
  const [first, second] = [tinySet(), tinySet()]
  second.manifest = { ...second.manifest, id: 'other', languages: ['en', 'fr'], period: { from: '2020', until: '2030' } }
  for (const topic of second.topics) topic.label = { en: 'Other' }
  second.topics.push({ id: 'topic/new', label: { en: 'New' }, question: { en: 'New?' }, stances: {}, cues: {} })
  const merged = mergeKnowledge(first, second)
  expect(merged.manifest).toEqual({ ...first.manifest, languages: ['en', 'uk', 'fr'] })
  expect(merged.topics.map(({ label }) => label.en)).toEqual([...first.topics.map(({ label }) => label.en), 'New'])
  expect(merged.entities).toEqual(first.entities)
})

test('branches stand in the first set’s order, then in the others’', () => {
  const [first, second] = [tinySet(), tinySet()]
  first.manifest = { ...first.manifest, branches: ['topic/trade', 'topic/security'] }
  second.manifest = { ...second.manifest, branches: ['topic/new', 'topic/security'] }
  second.topics.push({ id: 'topic/new', label: { en: 'New' }, question: { en: 'New?' }, stances: {}, cues: {} })
  const merged = mergeKnowledge(first, second)
  expect(merged.manifest.branches).toEqual(['topic/trade', 'topic/security', 'topic/new'])
  expect(merged.topics.map(({ id }) => id)).toEqual(['topic/trade', 'topic/customs', 'topic/security', 'topic/border-force', 'topic/new'])
})

test('one set alone stays as it is', () => {
  expect(mergeKnowledge(tinySet())).toEqual(tinySet())
})
