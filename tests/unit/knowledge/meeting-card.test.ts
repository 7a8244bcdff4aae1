// Meetings: where, who took part and how, what each side held there, and what came before and after.
import { describe, expect, test } from 'vitest'
import { cardOf, tinySet } from './tiny-set.ts'

const PORT = 'meeting/2025-03-11-port-selva-leaders'
const LAKE = 'meeting/2025-06-20-lakeside-talks'

describe('participants', () => {
  test('stand in the room first, hosts before guests, with every way of taking part that is told', () => {
    const rows = cardOf(PORT).meeting?.participants.map(({ actor, role, mode, disputed }) => [actor.name, role, mode, disputed])
    expect(rows).toEqual([
      ['Ana Brandt', 'host', 'in person', false],
      ['Mila Orlova', 'participant', 'in person', true],
      ['Mila Orlova', 'participant', 'remote', true],
      ['Border Watch', 'observer', 'not invited', false],
    ])
  })

  test('name their outlets once each, for whom they came, and the note', () => {
    const [ana, , remote] = cardOf(PORT).meeting?.participants ?? []
    expect(ana).toMatchObject({ sources: ['Selva Post', 'Norland Times'], onBehalfOf: { name: 'Norland' }, note: null })
    expect(remote).toMatchObject({ sources: ['Sudria TV'], note: 'The broadcaster says that she joined by video.' })
  })

  test('"unknown" disputes nothing', () => {
    const set = tinySet()
    const meeting = set.entities.find(({ id }) => id === PORT)
    if (meeting?.kind !== 'meeting') throw new Error('no meeting')
    meeting.participations = [
      { actor: 'person/ana-brandt', role: 'host', mode: 'in person', sources: ['article/selva-post/leaders-meet'] },
      { actor: 'person/ana-brandt', role: 'host', mode: 'unknown', sources: ['article/sudria-tv/orlova-by-video'] },
    ]
    expect(cardOf(PORT, {}, 'en', set).meeting?.participants.map(({ disputed }) => disputed)).toEqual([false, false])
  })
})

describe('place and neighbours', () => {
  test.each([
    [PORT, 'en', 'Port Selva, Norland'],
    [PORT, 'uk', 'Порт-Сельва, Норландія'],
    [LAKE, 'en', 'Lake Hotel, Lakeside, Sudria'],
  ])('%s in %s is at %s', (id, language, place) => {
    expect(cardOf(id, {}, language).meeting?.place).toEqual(place.split(', ').map((text) => ({ text, lang: language })))
  })

  test('a venue that has no name in the reader’s language stands in English and says so', () => {
    expect(cardOf(LAKE, {}, 'de').meeting?.place).toEqual([
      { text: 'Lake Hotel', lang: 'en' },
      { text: 'Lakeside', lang: 'de' },
      { text: 'Südrien', lang: 'de' },
    ])
  })

  test('before and after are the nearest meetings on a shared topic', () => {
    expect(cardOf(PORT).meeting).toMatchObject({ before: null, after: { id: LAKE } })
    expect(cardOf(LAKE).meeting).toMatchObject({
      before: { id: PORT, name: 'Port Selva leaders’ meeting' },
      after: null,
      end: '2025-06-21',
    })
  })

  test('a meeting on other topics, or superseded, is no neighbour', () => {
    const set = tinySet()
    const lake = set.entities.find(({ id }) => id === LAKE)
    if (lake?.kind !== 'meeting') throw new Error('no meeting')
    lake.superseded = { on: '2025-07', reason: 'entered twice' }
    expect(cardOf(PORT, {}, 'en', set).meeting?.after).toBeNull()
    delete lake.superseded
    set.statements = set.statements.filter(({ meeting }) => meeting !== LAKE)
    expect(cardOf(PORT, {}, 'en', set).meeting?.after).toBeNull()
  })
})

test('positions are those held there, against what the same actors held before', () => {
  const positions = cardOf(PORT).positions.map(({ actor, stance, change, earlier }) => [actor.name, stance, change, earlier.length])
  expect(positions).toEqual([
    ['Ana Brandt', 'favour', 'changed', 1],
    ['Mila Orlova', 'against', 'stated first', 0],
  ])
  expect(cardOf(LAKE).positions).toMatchObject([{ actor: { name: 'Mila Orlova' }, change: 'unchanged' }])
})
