// Positions out of statements: latest and earlier, how the stance changed, and what never counts.
import { describe, expect, test } from 'vitest'
import { dateOfStatement, derivePositions } from '../../../src/knowledge/positions.ts'
import { type Statement, statementSchema } from '../../../src/model/statement.ts'

const PUBLISHED: Record<string, string> = { 'article/a/march': '2025-03-12', 'article/a/july': '2025-07-01' }
const publishedOf = (article: string) => PUBLISHED[article]
let number = 0
const statement = (fields: object): Statement =>
  statementSchema.parse({
    id: `statement/ana/s${number++}`,
    actor: 'person/ana',
    topic: 'topic/force',
    stance: 'favour',
    gist: 'g',
    reports: [{ article: 'article/a/march', mode: 'indirect' }],
    ...fields,
  })
const derive = (...fields: object[]) => derivePositions(fields.map(statement), publishedOf)

describe('grouping', () => {
  test('one position for each actor and topic', () => {
    const positions = derive({}, { topic: 'topic/trade' }, { actor: 'person/ivo' }, {})
    expect(positions.map(({ actor, topic, earlier }) => [actor, topic, earlier.length])).toEqual([
      ['person/ana', 'topic/force', 1],
      ['person/ana', 'topic/trade', 0],
      ['person/ivo', 'topic/force', 0],
    ])
  })

  test.each([
    ['a report of no stance', { stance: null }],
    ['a superseded record', { superseded: { on: '2025-08', reason: 'misread' } }],
  ])('%s never makes or changes a position', (_what, fields) => {
    expect(derive({ said: '2025-09', ...fields })).toEqual([])
    const [position] = derive({ said: '2025-03', stance: 'against' }, { said: '2025-09', ...fields })
    expect(position).toMatchObject({ change: 'stated first', earlier: [], latest: { stance: 'against' } })
  })
})

describe('time', () => {
  test.each([
    [[['2025-03-01', 'favour']], 'favour', 'stated first'],
    [
      [
        ['2025-03-01', 'favour'],
        ['2025-04-01', 'favour'],
      ],
      'favour',
      'unchanged',
    ],
    [
      [
        ['2025-04-01', 'against'],
        ['2025-03-01', 'favour'],
      ],
      'against',
      'changed',
    ],
    [
      [
        ['2025-01-01', 'against'],
        ['2025-02-01', 'favour'],
        ['2025-03-01', 'against'],
      ],
      'against',
      'changed',
    ],
    // A date known to the month only never displaces a day within it.
    [
      [
        ['2025-03-20', 'favour'],
        ['2025-03', 'against'],
      ],
      'favour',
      'changed',
    ],
  ] as const)('%j gives %s, %s', (said, stance, change) => {
    const [position] = derive(...said.map(([date, taken]) => ({ said: date, stance: taken })))
    expect(position).toMatchObject({ change, latest: { stance } })
  })

  test('earlier statements stand newest first', () => {
    const [position] = derive({ said: '2025-01' }, { said: '2025-03' }, { said: '2025-02' })
    expect(position?.earlier.map(({ said }) => said)).toEqual(['2025-02', '2025-01'])
  })

  test('an undated statement counts as said by the day its first article appeared; where nothing dates it, as oldest', () => {
    const reports = [
      { article: 'article/a/july', mode: 'indirect' },
      { article: 'article/a/march', mode: 'indirect' },
    ]
    expect(dateOfStatement(statement({ reports }), publishedOf)).toBe('2025-03-12')
    expect(dateOfStatement(statement({ reports: [{ article: 'article/a/undated', mode: 'indirect' }] }), publishedOf)).toBeUndefined()
    const undated = { reports: [{ article: 'article/a/undated', mode: 'indirect' }], stance: 'against' }
    expect(derive(undated, { said: '2024' })[0]?.latest.said).toBe('2024')
    expect(derive({ said: '2024' }, undated)[0]?.latest.said).toBe('2024')
  })
})

describe('who reports it', () => {
  test('reports that ascribe another stance are told, equal ones are not', () => {
    const reports = [
      { article: 'article/a/march', mode: 'indirect', stance: 'favour' },
      { article: 'article/a/july', mode: 'indirect', stance: 'mixed' },
    ]
    expect(derive({ reports })[0]?.otherReadings.map(({ stance }) => stance)).toEqual(['mixed'])
  })

  test('origins are counted over all statements of the position, unknown ones never', () => {
    const report = (origin?: string) => ({ article: 'article/a/march', mode: 'indirect', ...(origin && { origin }) })
    expect(derive({ reports: [report('outlet/x'), report()] }, { reports: [report('outlet/x'), report('outlet/y')] })[0]?.origins).toBe(2)
    expect(derive({ reports: [report(), report()] })[0]?.origins).toBe(1)
  })
})

describe('as held on a day', () => {
  const on = (day: string, ...fields: object[]) => {
    const [position] = derivePositions(fields.map(statement), publishedOf, { isLater: (date) => date > day })
    return [position?.latest, position?.earlier, position?.later].map((part) => [part ?? []].flat().map(({ said }) => said ?? null))
  }
  const said = ['2025-02-01', '2025-03-11', '2025-06-01', '2025-09-04'].map((day) => ({ said: day }))

  test.each([
    ['2025-03-11', [['2025-03-11'], ['2025-02-01'], ['2025-06-01', '2025-09-04']]],
    ['2025-12-31', [['2025-09-04'], ['2025-06-01', '2025-03-11', '2025-02-01'], []]],
    // Nothing was known then: what came first after it.
    ['2025-01-01', [['2025-02-01'], [], ['2025-03-11', '2025-06-01', '2025-09-04']]],
  ])('%s: the newest by then leads, what came later follows in order', (day, parts) => {
    expect(on(day, ...said)).toEqual(parts)
  })

  test('what only a later article tells is not known by then; what nothing dates never leads', () => {
    const [by, never] = ['article/a/july', 'article/a/undated'].map((article) => ({ reports: [{ article, mode: 'indirect' }] }))
    expect(on('2025-05-01', { said: '2025-02-01' }, by ?? {})).toEqual([['2025-02-01'], [], [null]])
    expect(on('2025-01-01', { said: '2025-02-01' }, never ?? {})).toEqual([['2025-02-01'], [null], []])
  })

  test('change is told from what was held before, origins from all', () => {
    const report = (origin: string) => [{ article: 'article/a/march', mode: 'indirect', origin }]
    const statements = [
      { said: '2025-02-01', stance: 'against', reports: report('outlet/x') },
      { said: '2025-03-01', stance: 'favour', reports: report('outlet/y') },
      { said: '2025-09-01', stance: 'against', reports: report('outlet/z') },
    ].map(statement)
    const [position] = derivePositions(statements, publishedOf, { isLater: (date) => date > '2025-03-12' })
    expect(position).toMatchObject({ change: 'changed', latest: { stance: 'favour' }, origins: 3 })
  })
})

test('at a meeting: those who spoke there, as of what they said there', () => {
  const statements = [
    { said: '2025-02', stance: 'against' },
    { said: '2025-03-11', stance: 'favour', meeting: 'meeting/m' },
    { said: '2025-06', stance: 'against' },
    { actor: 'person/ivo', said: '2025-06' },
  ].map(statement)
  const positions = derivePositions(statements, publishedOf, { heldAt: 'meeting/m' })
  expect(positions).toHaveLength(1)
  expect(positions[0]).toMatchObject({
    actor: 'person/ana',
    change: 'changed',
    latest: { stance: 'favour' },
    earlier: [{ said: '2025-02' }],
    later: [],
  })
})
