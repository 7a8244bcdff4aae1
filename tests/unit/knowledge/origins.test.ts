// Origins: ten outlets with one agency's text are one witness, and an unknown origin is never one more.
import { expect, test } from 'vitest'
import { countOrigins, groupByOrigin } from '../../../src/knowledge/origins.ts'

const reports = (...origins: (string | undefined)[]) => origins.map((origin, n) => (origin === undefined ? { n } : { n, origin }))

test.each([
  [[], 0],
  [[undefined], 1],
  [[undefined, undefined, undefined], 1],
  [['outlet/a', 'outlet/a', 'outlet/a'], 1],
  [['outlet/a', undefined], 1],
  [['outlet/a', 'speaker', undefined], 2],
])('%j is %i', (origins, count) => {
  expect(countOrigins(reports(...origins))).toBe(count)
})

test('groups stand in the order of their first report, the unknown together at the end', () => {
  expect(groupByOrigin(reports(undefined, 'outlet/b', 'outlet/a', 'outlet/b', undefined))).toEqual([
    {
      origin: 'outlet/b',
      reports: [
        { n: 1, origin: 'outlet/b' },
        { n: 3, origin: 'outlet/b' },
      ],
    },
    { origin: 'outlet/a', reports: [{ n: 2, origin: 'outlet/a' }] },
    { origin: null, reports: [{ n: 0 }, { n: 4 }] },
  ])
})
