// Ids: each its own, each leading to a record of the right kind.
import { describe, expect, test } from 'vitest'
import type { Office } from '../../../../src/model/entity.ts'
import { type Break, first, type Meeting, type Person, told } from './broken-set.ts'

const PORT = 'meeting/2025-03-11-port-selva-leaders'
const BRANDT = 'ana-brandt/2025-03-11-border-force'

describe('dangling ids', () => {
  test.each([
    [
      'a parent',
      ({ topic }) => {
        topic('topic/customs').parent = 'topic/gone'
      },
      'topic/customs parent',
    ],
    [
      'a post',
      ({ entity }) => {
        entity<Person>('person/ana-brandt').posts[0] = {
          post: 'president',
          of: 'state/gone',
          title: entity<Person>('person/ana-brandt').posts[0]?.title ?? { en: '' },
        }
      },
      'person/ana-brandt posts.0.of',
    ],
    [
      'a participant',
      ({ entity }) => {
        entity<Meeting>(PORT).participations[1] = { ...part, actor: 'person/gone' }
      },
      `${PORT} participations.1.actor`,
    ],
    [
      'a participation’s source',
      ({ entity }) => entity<Meeting>(PORT).participations.push({ ...part, sources: ['article/gone/x'] }),
      `${PORT} participations.4.sources.0`,
    ],
    ['a host', ({ entity }) => entity<Meeting>(PORT).hosts.push('state/gone'), `${PORT} hosts.1`],
    [
      'a speaker',
      ({ statement }) => {
        statement(BRANDT).speaker = { actor: 'office/gone' }
      },
      `statement/${BRANDT} speaker.actor`,
    ],
    [
      'a meeting',
      ({ statement }) => {
        statement(BRANDT).meeting = 'meeting/gone'
      },
      `statement/${BRANDT} meeting`,
    ],
    [
      'a report’s article',
      ({ statement }) => void statement(BRANDT).reports.push({ article: 'article/gone/x', mode: 'indirect', credits: [] }),
      `statement/${BRANDT} reports.3.article`,
    ],
    [
      'an origin',
      ({ statement }) => {
        first(statement(BRANDT).reports).origin = 'outlet/gone'
      },
      `statement/${BRANDT} reports.0.origin`,
    ],
    [
      'a credit that looks like an id',
      ({ set }) => void first(set.articles).credits.push('outlet/gone'),
      'article/norland-times/border-force-plan credits.0',
    ],
    [
      'a fact’s silent article',
      ({ fact }) => void fact.silent.push('article/gone/x'),
      'fact/2025-03-11-port-selva-leaders/leaders silent.1',
    ],
    [
      'what replaces a record',
      ({ statement }) => {
        statement(BRANDT).superseded = { by: 'statement/gone/x', on: '2025-09', reason: 'r' }
      },
      `statement/${BRANDT} superseded.by`,
    ],
  ] as [string, Break, string][])('%s', (_what, breakIt, place) => {
    const all = told(breakIt)
    expect(all).toEqual([
      expect.stringMatching(/ \[known ids\] "[^"]+\/gone(?:\/x)?" is not in the record; correct the id, or add [a-z]+\/gone(?:\/x)?$/),
    ])
    expect(all[0]?.split(' [')[0]).toBe(place)
  })
})

const part = {
  actor: 'person/ivo-kestrel',
  role: 'participant',
  mode: 'remote',
  sources: ['article/selva-post/leaders-meet'],
} as const satisfies Record<string, unknown> as unknown as Meeting['participations'][number]

test.each([
  ['a credit by name', ({ set }) => void first(set.articles).credits.push('a friend of the minister')],
  [
    'the origin "speaker"',
    ({ statement }) => {
      first(statement(BRANDT).reports).origin = 'speaker'
    },
  ],
] as [string, Break][])('%s needs no record', (_what, breakIt) => {
  expect(told(breakIt)).toEqual([])
})

test.each([
  [
    'an origin that is no outlet',
    ({ statement }) => {
      first(statement(BRANDT).reports).origin = 'state/norland'
    },
    '"state/norland" is not of the kind outlet',
  ],
  [
    'a place in a bloc',
    ({ entity }) => {
      entity<Meeting>(PORT).place = {
        ...(entity<Meeting>(PORT).place as NonNullable<Meeting['place']>),
        state: 'bloc/harbour-league',
      }
    },
    '"bloc/harbour-league" is not of the kind state',
  ],
] as [string, Break, string][])('%s is of the wrong kind', (_what, breakIt, message) => {
  expect(told(breakIt)).toEqual([expect.stringContaining(`[right kinds] ${message}; name the right record`)])
})

test('an id written twice, and a slug that two entities share', () => {
  expect(told(({ set, topic }) => void set.topics.push(topic('topic/trade')))).toContainEqual(
    'topic/trade id [unique ids] "topic/trade" is written twice; give one of them another slug, or delete it',
  )
  const shared = told(({ set, entity }) => {
    const house = entity<Office>('office/marble-house')
    const names = house.names.map((name) => ({ ...name, use: 'supported' as const }))
    set.entities.push({ ...house, id: 'office/norland', names })
  })
  expect(shared).toEqual([expect.stringContaining('"office/norland" and "state/norland" share the slug "norland"')])
})
