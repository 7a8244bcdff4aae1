// The figures of a record.
import { expect, test } from 'vitest'
import { indexKnowledge } from '../../../src/knowledge/index-knowledge.ts'
import { countRecords } from '../../../src/knowledge/record-counts.ts'
import { tinySet } from './tiny-set.ts'

const count = (set = tinySet()) => countRecords(set, indexKnowledge(set))

test('one agency’s text in two outlets is one origin', () => {
  expect(count()).toMatchObject({ statements: 7, 'statements on two origins or more': 2 })
})

test('superseded records are not counted, and facts on which all agree do not differ', () => {
  const set = tinySet()
  const superseded = { on: '2025-09', reason: 'r' }
  for (const statement of set.statements) statement.superseded = superseded
  for (const entity of set.entities) if (entity.kind === 'meeting') entity.superseded = superseded
  for (const fact of set.facts) fact.relation = 'agrees'
  expect(count(set)).toMatchObject({
    statements: 0,
    'statements on two origins or more': 0,
    meetings: 0,
    actors: 8,
    facts: 1,
    'facts with differing accounts': 0,
  })
})

test('countries are those of the articles’ outlets; an outlet without one adds none', () => {
  const set = tinySet()
  set.articles = set.articles.filter(({ outlet }) => outlet === 'outlet/wire-one' || outlet === 'outlet/sudria-tv')
  expect(count(set)).toMatchObject({ articles: 2, countries: 1, languages: 2 })
})
