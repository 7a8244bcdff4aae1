// Actors at the article's date: post, name in their own language, meetings.
import { describe, expect, test } from 'vitest'
import { cardOf, tinySet } from './tiny-set.ts'

describe('the post', () => {
  test.each([
    ['before the hand-over', 'person/ana-brandt', '2025-03-12', 'President of Norland', false],
    ['on the last day', 'person/ana-brandt', '2025-05-06', 'President of Norland', false],
    ['afterwards none', 'person/ana-brandt', '2025-05-07', null, false],
    ['the earlier post', 'person/ivo-kestrel', '2025-03-12', 'Defence Minister of Norland', false],
    ['of two on one day the one taken up last', 'person/ivo-kestrel', '2025-05-06', 'President of Norland', false],
    ['on the record’s last day', 'person/ivo-kestrel', '2025-09-30', 'President of Norland', false],
    ['on a page newer than the record', 'person/ivo-kestrel', '2026-02-01', 'President of Norland', true],
    ['an ended post on a newer page', 'person/ana-brandt', '2026-02-01', null, false],
    ['before any post', 'person/mila-orlova', '2019-01-01', null, false],
    ['a body holds none', 'office/marble-house', '2025-03-12', null, false],
  ])('%s: %s on %s', (_what, id, published, title, asOfRecord) => {
    const { post } = cardOf(id, { published })
    expect(post?.title ?? null).toBe(title)
    expect(post?.asOfRecord ?? false).toBe(asOfRecord)
  })

  test('carries the day that it holds for: the page’s, or the record’s last where it cannot know more', () => {
    expect(cardOf('person/ivo-kestrel', { published: '2025-07-01' }).post?.day).toBe('2025-07-01')
    expect(cardOf('person/ivo-kestrel', { published: '2026-02-01' }).post?.day).toBe('2025-09-30')
  })

  test.each([null, 'not a date'])('with the page’s date being %j it is that of the record’s last day, and says so', (published) => {
    const card = cardOf('person/ivo-kestrel', { published })
    expect(card.post).toMatchObject({ title: 'President of Norland', day: '2025-09-30', asOfRecord: true, of: { id: 'state/norland' } })
    expect(card.pageIsNewer).toBe(false)
  })

  test('is in the reader’s language', () => {
    expect(cardOf('person/ana-brandt', {}, 'de').post?.title).toBe('Präsidentin von Nordland')
  })
})

test.each([
  ['office/marble-house', 'state/norland'],
  ['person/ana-brandt', null],
  ['state/norland', null],
])('whose office it is: %s of %s', (id, of) => {
  expect(cardOf(id).of?.id ?? null).toBe(of)
})

describe('the name in its own language', () => {
  test.each([
    ['person/mila-orlova', 'en', 'Міла Орлова'],
    // The reader sees that very name already.
    ['person/mila-orlova', 'uk', null],
    ['state/sudria', 'fr', 'Судрія'],
    // No state with a known language, and no name in one.
    ['person/ana-brandt', 'en', null],
    ['bloc/harbour-league', 'en', null],
  ])('%s for a reader of %s: %j', (id, language, native) => {
    expect(cardOf(id, {}, language).nativeName).toBe(native)
  })

  test('comes from the latest post that is under some state', () => {
    const set = tinySet()
    const orlova = set.entities.find(({ id }) => id === 'person/mila-orlova')
    if (orlova?.kind !== 'person') throw new Error('no person')
    orlova.posts.push({ post: 'secretary-general', of: 'bloc/harbour-league', title: { en: 'Head of the League' }, from: '2025-08' })
    expect(cardOf('person/mila-orlova', {}, 'en', set).nativeName).toBe('Міла Орлова')
  })
})

describe('meetings', () => {
  test.each([
    ['2025-03-12', ['meeting/2025-03-11-port-selva-leaders', 'meeting/2025-06-20-lakeside-talks']],
    ['2025-06-01', ['meeting/2025-06-20-lakeside-talks', 'meeting/2025-03-11-port-selva-leaders']],
  ])('nearest to %s first', (published, ids) => {
    expect(cardOf('person/mila-orlova', { published }).meetings.map(({ id }) => id)).toEqual(ids)
  })

  test('say how the actor took part', () => {
    expect(cardOf('organisation/border-watch').meetings).toMatchObject([{ mode: 'not invited', start: '2025-03-11', kind: 'meeting' }])
  })
})
