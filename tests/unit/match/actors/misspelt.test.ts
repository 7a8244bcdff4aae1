// Misspelt names of people of the record, on pages that tell of politics and on others.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../../../src/match/annotate.ts'
import { reasonText } from '../../../../src/match/reason-text.ts'
import type { Block } from '../../../../src/model/page.ts'
import { differsByOneEdit } from '../../../../src/text/one-edit.ts'
import { FICTIONAL } from '../../../cases/fictional-record.ts'
import { CaseRunner, factsOf } from '../../../cases/run-case.ts'
import { holds } from '../../../properties/holds.ts'

const { gazetteer } = new CaseRunner(FICTIONAL)
const blocksOf = (texts: readonly string[]): Block[] => texts.map((text, index) => ({ index, text, lang: 'en', role: 'text', section: 0 }))
const mentions = (...texts: string[]) => annotate(blocksOf(texts), factsOf({}), gazetteer, null).mentions
const CAST = 'Karl Lind and Vera Holm spoke for Norland and Sudria about the border force of the Harbour League.'

/** Given name, surname, slug: the surnames that are long enough. */
const PEOPLE = [
  ['Ana', 'Brandt', 'ana-brandt'],
  ['Ivo', 'Kestrel', 'ivo-kestrel'],
  ['Mila', 'Orlova', 'mila-orlova'],
] as const
const letter = fc.constantFrom(...'abdefgiklmnoprstuvz')

/** One edit between the first letter and the last. */
const misspelt = (word: string) =>
  fc
    .tuple(fc.constantFrom('add', 'leave out', 'change', 'swap'), fc.integer({ min: 1, max: word.length - 2 }), letter)
    .map(([how, at, by]) => {
      const [head, rest] = [word.slice(0, at), word.slice(at)]
      if (how === 'add') return head + by + rest
      if (how === 'leave out') return head + rest.slice(1)
      if (how === 'change') return head + by + rest.slice(1)
      return at + 2 < word.length ? head + rest[1] + rest[0] + rest.slice(2) : head + by + rest
    })
const anyMisspelt = fc
  .constantFrom(...PEOPLE)
  .chain(([given, surname, slug]) => misspelt(surname).map((printed) => ({ given, surname, slug, printed })))
  .filter(({ surname, printed }) => surname !== printed)

describe('misspelt surnames', () => {
  holds(
    'after the given name, and then bare, are their bearer’s where the page tells of politics',
    fc.property(anyMisspelt, ({ given, slug, printed }) => {
      const full = `${given} ${printed}`
      const found = mentions(CAST, `${full} rejected it.`, `Then ${printed} left.`).filter((one) => one.block > 0)
      expect(found.map(({ block, start, end, entity }) => [block, start, end, entity])).toEqual([
        [1, 0, full.length, `person/${slug}`],
        [2, 5, 5 + printed.length, `person/${slug}`],
      ])
      expect(found.every((one) => one.score < 0.85 && reasonText(one.reason).includes('one letter from'))).toBe(true)
    }),
    { normal: 200, long: 3000 },
  )

  holds(
    'are nobody’s on a page that names nobody else, nor with a second letter wrong',
    fc.property(anyMisspelt, letter, ({ given, surname, printed }, by) => {
      expect(mentions(`${given} ${printed} opened a bakery.`)).toEqual([])
      const twice = printed.slice(0, 2) + by + printed.slice(2)
      fc.pre(!differsByOneEdit(twice, surname) && twice !== surname)
      expect(mentions(CAST, `${given} ${twice} rejected it.`).filter((one) => one.block > 0)).toEqual([])
    }),
    { normal: 200, long: 3000 },
  )

  test('that go on as a longer name are nobody’s', () => {
    expect(mentions(CAST, 'Ana Brannt Jr. sang.').filter((one) => one.block > 0)).toEqual([])
  })

  test('say of a later piece of the page whose they are', () => {
    const first = annotate(blocksOf([CAST, 'Ana Brannt rejected it.']), factsOf({}), gazetteer, null)
    const later = annotate(
      [{ index: 2, text: 'Brannt left.', lang: 'en', role: 'text', section: 0 }],
      factsOf({}),
      gazetteer,
      first.evidence,
    )
    expect(later.mentions.map((one) => one.entity)).toEqual(['person/ana-brandt'])
  })
})
