// The coverage report on the tiny record.
import { expect, test } from 'vitest'
import { coverageReport } from '../../../src/knowledge/coverage-report.ts'
import { tinySet } from './tiny-set.ts'

const topic = (id: string, set = tinySet()) => coverageReport(set).topics.find((row) => row.id === id)

test('a topic tells its sides by actors and origins, its sources and its latest day', () => {
  expect(topic('topic/border-force')).toEqual({
    id: 'topic/border-force',
    statements: 5,
    sides: [
      { stance: 'favour', actors: 1, statements: 1, origins: 2 },
      { stance: 'against', actors: 2, statements: 3, origins: 2 },
      { stance: 'conditional', actors: 1, statements: 1, origins: 1 },
    ],
    thin: [],
    latest: '2025-07-01',
    stale: false,
    articles: 5,
    outlets: 3,
    origins: 3,
    countries: ['FR', 'GB', 'UA'],
    languages: ['en', 'fr', 'uk'],
  })
})

test('a side that nobody takes, or only on one origin, is thin; a topic without statements is not', () => {
  expect(topic('topic/customs')?.thin).toEqual(['favour', 'against'])
  expect(topic('topic/trade')).toMatchObject({ thin: [], statements: 0, latest: null, stale: false })
})

test('a topic is stale when nothing was said in the half year before the record ends', () => {
  const set = tinySet()
  set.manifest.period.until = '2026-01-31'
  expect(topic('topic/border-force', set)?.stale).toBe(true)
  set.manifest.period.until = '2025-12-31'
  expect(topic('topic/border-force', set)?.stale).toBe(false)
})

test('a meeting tells who was present without a statement; who speaks for a state speaks for its envoy', () => {
  const set = tinySet()
  const [port] = coverageReport(set).meetings
  expect(port).toMatchObject({ participants: 3, statements: 2, facts: 1, silent: [], articles: 3, start: '2025-03-11' })
  set.statements = set.statements.filter(({ id }) => id !== 'statement/mila-orlova/2025-03-11-border-force')
  expect(coverageReport(set).meetings[0]?.silent).toEqual(['person/mila-orlova'])
  const [statement] = set.statements
  if (statement)
    set.statements.push({ ...statement, id: 'statement/sudria/x', actor: 'state/sudria', meeting: 'meeting/2025-03-11-port-selva-leaders' })
  expect(coverageReport(set).meetings[0]?.silent).toEqual([])
})

test('articles by country and language, most first, and statements by depth', () => {
  const { countries, languages, depth } = coverageReport(tinySet())
  expect(countries).toEqual([
    ['FR', 2],
    ['GB', 2],
    ['??', 1],
    ['UA', 1],
  ])
  expect(languages).toEqual([
    ['en', 4],
    ['fr', 1],
    ['uk', 1],
  ])
  expect(depth).toEqual({ one: 5, two: 2, more: 0 })
})
