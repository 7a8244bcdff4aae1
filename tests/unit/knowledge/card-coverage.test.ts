// The coverage box: what the card's records rest on.
import { expect, test } from 'vitest'
import { cardOf } from './tiny-set.ts'

test('an actor’s: articles, origins, countries, languages and period of the statements that count', () => {
  expect(cardOf('person/ana-brandt').coverage).toEqual({
    articles: 3,
    origins: 2,
    countries: ['FR', 'GB', 'UA'],
    languages: ['en', 'uk'],
    from: '2025-03-11',
    until: '2025-03-12',
    updated: '2025-09-30',
  })
})

test('a meeting’s: what was said there, its facts, and who tells of the participants', () => {
  const { articles, origins, from } = cardOf('meeting/2025-03-11-port-selva-leaders').coverage
  // Wire One, Sudria TV, the Norland Times itself, and Orlova's own words.
  expect({ articles, origins, from }).toEqual({ articles: 3, origins: 4, from: '2025-03-11' })
})

test('an entity without any record: nothing, but the day of the record', () => {
  expect(cardOf('state/sudria').coverage).toEqual({
    articles: 0,
    origins: 0,
    countries: [],
    languages: [],
    from: null,
    until: null,
    updated: '2025-09-30',
  })
})
