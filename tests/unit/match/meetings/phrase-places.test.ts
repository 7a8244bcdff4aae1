// Numbers of the places that a phrase tells, in a record with meetings in Eastport, in Norland and at its Marble House.
import { describe, expect, test } from 'vitest'
import type { Gazetteer } from '../../../../src/match/gazetteer.ts'
import { heldAt, placesOf, statesOfOffices } from '../../../../src/match/meetings/phrase-places.ts'

const ENTITIES = ['state/norland', 'state/sudria', 'office/marble-house', 'office/red-hall', 'organisation/border-watch']
const [NORLAND, SUDRIA, MARBLE_HOUSE, RED_HALL, BORDER_WATCH] = [0, 1, 2, 3, 4]
const PLACES = ['eastport', 'state/norland', 'office/marble-house']
const gazetteer = {
  world: () => ({ places: PLACES }),
  entityName: (entity: number) => ENTITIES[entity],
  kindOf: (entity: number) => ENTITIES[entity]?.split('/')[0],
  entityOf: [0, 0, NORLAND + 1, SUDRIA + 1, 0],
} as unknown as Gazetteer

describe('all places of a phrase', () => {
  test.each([
    ['a city', { places: [0], placeEntities: [] }, [0]],
    ['an office beside a city', { places: [0], placeEntities: [MARBLE_HOUSE] }, [0, 2]],
    ['a state in which nobody of the record met', { places: [], placeEntities: [SUDRIA] }, [-1]],
    ['nothing told', { places: [], placeEntities: [] }, []],
  ])('%s', (_title, phrase, expected) => expect(placesOf(phrase, gazetteer)).toEqual(expected))
})

describe('the states whose offices are told as places', () => {
  test.each([
    ['its own', [MARBLE_HOUSE], [1]],
    ['of a state in which nobody of the record met', [RED_HALL], []],
    ['a body that is of no state', [BORDER_WATCH], []],
    ['a state is no office', [NORLAND], []],
  ])('%s', (_title, placeEntities, expected) => expect(statesOfOffices({ places: [], placeEntities }, gazetteer)).toEqual(expected))
})

describe('the meetings at a place', () => {
  const [first, second, third] = [{ places: [0, 1] }, { places: [2] }, { places: [1, 1] }]
  const record = { world: () => world } as unknown as Gazetteer
  const world = { meetings: [first, second, third] }
  test.each([
    ['one place: in the record’s order, each once', [1], [first, third]],
    ['where nobody met', [7], []],
    ['no place of the record', [-1], []],
    ['several places: to be asked one by one', [0, 2], [first, second, third]],
    ['no place', [], [first, second, third]],
  ])('%s', (_title, places, expected) => expect(heldAt(places, record)).toEqual(expected))
})
