import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entityNamer } from '../../../src/cli/gold-entities.ts'
import { loadData } from '../../../src/cli/load-data.ts'

const { set } = loadData(join(import.meta.dirname, '../../fixtures/tiny-knowledge'))
const nameEntity = entityNamer(set)

describe('the names that gold pages use', () => {
  test.each([
    ['Ana Brandt', 'person/ana-brandt'],
    ['Norland', 'state/norland'],
    ['2025-03-11 Port Selva', 'meeting/2025-03-11-port-selva-leaders'],
    ['2025-03-11 online', 'meeting/2025-03-11-port-selva-leaders'],
    ['2025-03-11', 'meeting/2025-03-11-port-selva-leaders'],
  ])('%s is %s', (name, id) => {
    expect(nameEntity(name)).toBe(id)
  })

  test.each([['Nobody'], ['Brandt'], ['2025-03-12 Port Selva'], ['2025-03-11 Elsewhere']])('%s is refused', (name) => {
    expect(() => nameEntity(name)).toThrow(`the knowledge set has nothing called "${name}"`)
  })

  test('two meetings on one day at one place must be told apart', () => {
    const [first] = set.entities.filter((entity) => entity.kind === 'meeting')
    if (first === undefined) throw new Error('the fixture has no meeting')
    const twice = entityNamer({ ...set, entities: [...set.entities, { ...first, id: 'meeting/2025-03-11-port-selva-chiefs' }] })
    expect(() => twice('2025-03-11 Port Selva')).toThrow(/may be any of meeting\/.+, meeting\//)
  })

  test('of two on one day at one place, the one whose id is the place and the day needs no more', () => {
    const [first] = set.entities.filter((entity) => entity.kind === 'meeting')
    if (first === undefined) throw new Error('the fixture has no meeting')
    const twice = entityNamer({ ...set, entities: [...set.entities, { ...first, id: 'meeting/port-selva-2025-03-11' }] })
    expect(twice('2025-03-11 Port Selva')).toBe('meeting/port-selva-2025-03-11')
  })
})
