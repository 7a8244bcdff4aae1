// Whatever bytes are given as compiled names: they load, and can then be searched and asked without harm, or are refused with one typed error.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../../../src/match/annotate.ts'
import { compileGazetteer } from '../../../../src/match/compile/compile-gazetteer.ts'
import { GazetteerDamaged, LAYOUT_VERSION, readSections, SECTIONS } from '../../../../src/match/compile/gazetteer-layout.ts'
import { loadGazetteer } from '../../../../src/match/gazetteer.ts'
import { FICTIONAL } from '../../../cases/fictional-record.ts'
import { factsOf } from '../../../cases/run-case.ts'
import { holds } from '../../../properties/holds.ts'

const whole = compileGazetteer(FICTIONAL, new Map())
const copy = () => new Uint8Array(whole)
const load = (bytes: Uint8Array<ArrayBuffer>) => () => loadGazetteer(bytes.buffer)

describe('compiled names', () => {
  test('load as views: every section lies in the given bytes', () => {
    const bytes = copy()
    const sections = readSections(bytes.buffer)
    for (const name of Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]) expect(sections[name].buffer, name).toBe(bytes.buffer)
  })

  test('are the same bytes whenever the same record is compiled', () => {
    expect(Buffer.compare(compileGazetteer(FICTIONAL, new Map()), whole)).toBe(0)
  })

  test('give entities back by number and by id', () => {
    const gazetteer = loadGazetteer(copy().buffer)
    expect(gazetteer.entityCount).toBe(FICTIONAL.entities.length)
    FICTIONAL.entities.forEach(({ id, kind }) => {
      const number = gazetteer.entityNumber(id)
      expect(gazetteer.entityName(number)).toBe(id)
      expect(gazetteer.kindOf(number)).toBe(kind)
    })
    expect(gazetteer.entityNumber('person/nobody')).toBe(-1)
  })

  test('give posts from both sides', () => {
    const gazetteer = loadGazetteer(copy().buffer)
    const [brandt, norland] = [gazetteer.entityNumber('person/ana-brandt'), gazetteer.entityNumber('state/norland')]
    expect(gazetteer.postsOf(brandt).map(({ post, other }) => [post, other])).toEqual([['president', norland]])
    expect(
      gazetteer
        .holdersOf(norland)
        .filter(({ post }) => post === 'president')
        .map(({ other }) => gazetteer.entityName(other)),
    ).toEqual(['person/ana-brandt', 'person/ivo-kestrel'])
  })
})

describe('damaged names are refused', () => {
  test.each([
    ['no bytes', () => new Uint8Array(0)],
    ['another kind of file', () => new Uint8Array(4096).fill(0x20)],
    ['zeros', () => new Uint8Array(whole.length)],
    [
      'another version',
      () => {
        const bytes = copy()
        new Uint32Array(bytes.buffer)[1] = LAYOUT_VERSION + 1
        return bytes
      },
    ],
    ['bytes behind the end', () => new Uint8Array([...whole, 0, 0, 0, 0, 0, 0, 0, 0])],
  ])('%s', (_why, make) => {
    expect(load(make())).toThrow(GazetteerDamaged)
  })

  holds(
    'cut short anywhere',
    fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
      expect(load(whole.slice(0, length))).toThrow(GazetteerDamaged)
    }),
    { normal: 300, long: 5000 },
  )

  holds(
    'any bytes: refused, each with the one error',
    fc.property(fc.uint8Array({ maxLength: 600, size: 'max' }), (bytes) => {
      expect(load(new Uint8Array(bytes))).toThrow(GazetteerDamaged)
    }),
    { normal: 500, long: 10_000 },
  )

  const headerBytes = (4 + Object.keys(SECTIONS).length * 2) * 4
  holds(
    'a header with any one byte changed is refused',
    fc.property(fc.integer({ min: 0, max: headerBytes - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = copy()
      bytes[at] = (bytes[at] as number) ^ change
      expect(load(bytes)).toThrow(GazetteerDamaged)
    }),
    { normal: 300, long: 5000 },
  )
})

/** Asks what a page that names people and a meeting has the matcher ask. */
function askAll(bytes: Uint8Array<ArrayBuffer>): void {
  const gazetteer = loadGazetteer(bytes.buffer)
  const texts = ['Ana Brandt and Mila Orlova of Norland met on Tuesday.', 'Norland’s president said that the Port Selva talks went on.']
  annotate(
    texts.map((text, index) => ({ index, text, lang: 'en', role: 'text', section: 0 })),
    factsOf({}),
    gazetteer,
    null,
  )
}

// What a write that was cut off leaves: bytes of a section that are zero, or were never ours. Ends of the lists of posts and numbers of names
// that lead nowhere made the matcher fill all memory before.
describe('damage within a section ends with an answer or the one error', () => {
  const names = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]
  test.each(names.flatMap((name) => [0, 0x5a, 0xff].map((by) => [name, by] as const)))('%s filled with %i', (name, by) => {
    const bytes = copy()
    const { byteOffset, byteLength } = readSections(bytes.buffer)[name]
    // From the middle on: the first half leads there.
    bytes.fill(by, byteOffset + Math.floor(byteLength / 2), byteOffset + byteLength)
    try {
      askAll(bytes)
    } catch (error) {
      expect(error).toBeInstanceOf(GazetteerDamaged)
    }
  })
})
