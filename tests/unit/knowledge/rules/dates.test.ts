// Dates in order, with vague dates given the benefit of the doubt.
import { describe, expect, test } from 'vitest'
import { type Break, first, type Meeting, type Person, told } from './broken-set.ts'

const LAKE = 'meeting/2025-06-20-lakeside-talks'
const ORLOVA = 'mila-orlova/2025-06-20-border-force'

describe('out of order', () => {
  test.each([
    [
      'a period',
      ({ set }) => {
        set.manifest.period.until = '2024'
      },
      'manifest period.until',
      '"until" 2024 is before "from" 2025-01',
    ],
    [
      'a post',
      ({ entity }) => {
        first(entity<Person>('person/ana-brandt').posts).until = '2019-12'
      },
      'person/ana-brandt posts.0.until',
      '"until" 2019-12 is before "from" 2020-01-20',
    ],
    [
      'a meeting',
      ({ entity }) => {
        entity<Meeting>(LAKE).end = '2025-06-19'
      },
      `${LAKE} end`,
      '"end" 2025-06-19 is before "start" 2025-06-20',
    ],
    [
      'a name',
      ({ entity }) => void Object.assign(first(entity('state/sudria').names), { from: '2020', until: '2019' }),
      'state/sudria names.0.until',
      '"until" 2019 is before "from" 2020',
    ],
    [
      'an article after the last change',
      ({ set }) => {
        first(set.articles).published = '2025-10-01'
      },
      'article/norland-times/border-force-plan published',
      "2025-10-01 is after the record's last change 2025-09-30",
    ],
  ] as [string, Break, string, string][])('%s', (_what, breakIt, place, message) => {
    expect(told(breakIt)).toEqual([expect.stringContaining(`${place} [dates in order] ${message}; `)])
  })

  test('a report before the statement', () => {
    expect(
      told(({ statement }) => {
        statement('ivo-kestrel/2025-07-01-border-force').said = '2025-08-02'
      }),
    ).toEqual([
      'statement/ivo-kestrel/2025-07-01-border-force reports.0.article [dates in order] "article/norland-times/kestrel-turns" appeared on 2025-07, before the statement of 2025-08-02; correct one of the two days',
    ])
  })

  test.each(['2025-06-18', '2025-06'])('a statement said on %s at a meeting that began on the 20th', (said) => {
    const all = told(({ statement }) => {
      statement(ORLOVA).said = said
    })
    expect(all.length).toBe(said.length === 10 ? 1 : 0)
    if (all.length > 0) expect(all[0]).toContain('said on 2025-06-18, but at a meeting of 2025-06-20 to 2025-06-21')
  })
})

describe('in order', () => {
  test.each([
    [
      'a month that holds the end',
      ({ entity }) => {
        entity<Meeting>(LAKE).end = '2025-06'
      },
    ],
    [
      'one day later, by the time zone',
      ({ statement }) => {
        statement(ORLOVA).said = '2025-06-22'
      },
    ],
    ['an undated statement at a meeting', ({ statement }) => void delete statement(ORLOVA).said],
  ] as [string, Break][])('%s', (_what, breakIt) => {
    expect(told(breakIt)).toEqual([])
  })
})
