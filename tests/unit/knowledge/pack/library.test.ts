// The library: each step gives the next one and leaves the one before as it was.
import { describe, expect, test } from 'vitest'
import {
  addVersion,
  chooseVersion,
  currentVersion,
  enabledVersions,
  isPackagedAlone,
  type Library,
  movePack,
  PACKAGED,
  type PackVersion,
  removePack,
  switchPack,
  withPackaged,
} from '../../../../src/knowledge/pack/library.ts'
import { tinySet } from '../tiny-set.ts'

const COUNTS = { topics: 1, outlets: 1, articles: 1, entities: 2, statements: 1, facts: 0 }
const version = (id: string, number: string, key: string): PackVersion => ({
  key,
  manifest: { ...tinySet().manifest, id, version: number },
  counts: COUNTS,
  bytes: 100,
  added: 0,
})
const OWN = version('own', '1.0.0', PACKAGED)
const start = withPackaged(null, OWN)
const two = addVersion(addVersion(start, version('moon', '1.0.0', 'a')), version('sun', '1.0.0', 'b'))
const ids = ({ packs }: Library) => packs.map(({ id }) => id)
const inUse = (library: Library) => enabledVersions(library).map(({ key }) => key)

describe('the packaged version', () => {
  test('is alone where nothing was stored', () => {
    expect(start).toEqual({ revision: 0, packs: [{ id: 'own', on: true, current: PACKAGED, versions: [OWN] }] })
    expect(isPackagedAlone(start)).toBe(true)
  })

  test('is always the one that this Sidelight carries, in the place where the reader put it', () => {
    const newer = version('own', '2.0.0', PACKAGED)
    const stored = movePack(two, 'own', 1)
    const now = withPackaged(stored, newer)
    expect(ids(now)).toEqual(['moon', 'own', 'sun'])
    expect(now.packs[1]?.versions).toEqual([newer])
  })

  test('under another id takes the place of the old one, whose imported versions stay', () => {
    const stored = addVersion(two, version('own', '1.5.0', 'c'))
    const now = withPackaged(stored, version('record', '2.0.0', PACKAGED))
    expect(ids(now)).toEqual(['record', 'own', 'moon', 'sun'])
    expect(now.packs[1]?.versions.map(({ key }) => key)).toEqual(['c'])
    expect(ids(withPackaged(two, version('record', '2.0.0', PACKAGED)))).toEqual(['record', 'moon', 'sun'])
  })
})

describe('steps', () => {
  test('a new pack comes last and is on', () => {
    expect(ids(two)).toEqual(['own', 'moon', 'sun'])
    expect(inUse(two)).toEqual([PACKAGED, 'a', 'b'])
    expect(isPackagedAlone(two)).toBe(false)
    expect(ids(start)).toEqual(['own'])
  })

  test('a newer version is used at once, keeps its place, and can be rolled back', () => {
    const newer = addVersion(switchPack(two, 'moon', false), version('moon', '1.1.0', 'c'))
    expect(inUse(newer)).toEqual([PACKAGED, 'c', 'b'])
    const back = chooseVersion(newer, 'moon', 'a')
    expect(inUse(back)).toEqual([PACKAGED, 'a', 'b'])
    expect(inUse(chooseVersion(back, 'moon', 'c'))).toEqual([PACKAGED, 'c', 'b'])
    expect(chooseVersion(back, 'moon', 'nowhere')).toEqual(back)
  })

  test('a pack that is off is not in use', () => {
    expect(inUse(switchPack(two, 'moon', false))).toEqual([PACKAGED, 'b'])
    const alone = switchPack(switchPack(two, 'moon', false), 'sun', false)
    expect(isPackagedAlone(alone)).toBe(true)
    expect(isPackagedAlone(switchPack(alone, 'own', false))).toBe(false)
  })

  test.each([
    ['sun', -1, ['own', 'sun', 'moon']],
    ['own', 1, ['moon', 'own', 'sun']],
    ['own', -1, ['own', 'moon', 'sun']],
    ['sun', 1, ['own', 'moon', 'sun']],
    ['nowhere', 1, ['own', 'moon', 'sun']],
  ] as const)('%s moved by %i gives %j', (id, by, order) => {
    expect(ids(movePack(two, id, by))).toEqual(order)
  })

  test('a pack is removed with all its versions; of Sidelight’s own the packaged one stays', () => {
    expect(ids(removePack(two, 'moon'))).toEqual(['own', 'sun'])
    const updated = addVersion(start, version('own', '1.5.0', 'c'))
    expect(inUse(updated)).toEqual(['c'])
    expect(inUse(removePack(updated, 'own'))).toEqual([PACKAGED])
  })

  test('a version in use that is gone gives way to the last one', () => {
    expect(currentVersion({ id: 'own', on: true, current: 'gone', versions: [OWN] })).toBe(OWN)
    expect(currentVersion({ id: 'own', on: true, current: 'gone', versions: [] })).toBeUndefined()
  })
})
