import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from '../../../src/text/fold.ts'
import { edgeKey, filterSlot, foldedName, GAP, HASH_SEED, hashLetter, splitWords } from '../../../src/text/word-hash.ts'
import { holds } from '../../properties/holds.ts'

const shape = (text: string) => splitWords(text).map(({ gap, text: word }) => [gap, word])

describe('words and their gaps', () => {
  test.each([
    [
      'Ana Brandt',
      [
        [GAP.START, 'ana'],
        [GAP.SPACE, 'brandt'],
      ],
    ],
    [
      'Vasseur-Dutrey',
      [
        [GAP.START, 'vasseur'],
        [GAP.SPACE, 'dutrey'],
      ],
    ],
    [
      // Found by the oracle: a hyphen before a space joined.
      'Anglo- and',
      [
        [GAP.START, 'anglo'],
        [GAP.BROKEN, 'and'],
      ],
    ],
    [
      "O'Darragh",
      [
        [GAP.START, 'o'],
        [GAP.APOSTROPHE, 'darragh'],
      ],
    ],
    [
      'U.S.',
      [
        [GAP.START, 'u'],
        [GAP.DOT, 's'],
      ],
    ],
    [
      'J. R.',
      [
        [GAP.START, 'j'],
        [GAP.DOT, 'r'],
      ],
    ],
    [
      '习近平',
      [
        [GAP.START, '习'],
        [GAP.NONE, '近'],
        [GAP.NONE, '平'],
      ],
    ],
    [
      'Ana, Brandt',
      [
        [GAP.START, 'ana'],
        [GAP.BROKEN, 'brandt'],
      ],
    ],
    [
      'Ana – Brandt',
      [
        [GAP.START, 'ana'],
        [GAP.BROKEN, 'brandt'],
      ],
    ],
    [
      "Ana' Brandt",
      [
        [GAP.START, 'ana'],
        [GAP.BROKEN, 'brandt'],
      ],
    ],
    ['Bra\u00adndt', [[GAP.START, 'brandt']]],
    [
      'Ana\u200b Brandt',
      [
        [GAP.START, 'ana'],
        [GAP.SPACE, 'brandt'],
      ],
    ],
    ['—', []],
  ])('%s', (text, words) => {
    expect(shape(text)).toEqual(words)
  })

  test('spans are those of the original text', () => {
    const text = '  “É\u00admile” Vas\u200bseur'
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['É\u00admile', 'Vas\u200bseur'])
  })

  holds(
    'words of any text are its folded words, each with the hash of its letters',
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'É', 'ж', '文', "'", '.', '-', ' ', '\u00ad', '🙂', '9'), maxLength: 20 }),
      (text) => {
        const words = splitWords(text)
        expect(words.map((word) => word.text).join('')).toBe(foldText(text).replaceAll(' ', ''))
        for (const { text: word, hash } of words) {
          let own = HASH_SEED
          for (let i = 0; i < word.length; i++) own = hashLetter(own, word.charCodeAt(i))
          expect(hash).toBe(own)
        }
      },
    ),
    { normal: 200, long: 5000 },
  )

  test('a folded name reads back as the same words', () => {
    for (const text of ['Ana Brandt', "O'Darragh", 'U.S.', '习近平']) expect(shape(foldedName(splitWords(text)))).toEqual(shape(text))
  })
})

describe('keys', () => {
  holds(
    'an edge’s key is never the mark of an empty slot',
    // Nought among them often: the key of nothing but noughts is the one that would be nought.
    fc.property(
      fc.oneof(fc.constant(0), fc.nat()),
      fc.constantFrom(...Object.values(GAP)),
      fc.oneof(fc.constant(0), fc.integer()),
      (state, gap, hash) => edgeKey(state, gap, hash) !== 0,
    ),
    { normal: 200, long: 5000 },
  )

  test('an edge’s key depends on state, gap and word', () => {
    const keys = [edgeKey(1, GAP.SPACE, 5), edgeKey(2, GAP.SPACE, 5), edgeKey(1, GAP.DOT, 5), edgeKey(1, GAP.SPACE, 6)]
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('a filter’s slot tells capitals and words apart and is no negative number', () => {
    const slots = [filterSlot(7, true), filterSlot(7, false), filterSlot(8, true)]
    expect(new Set(slots).size).toBe(slots.length)
    expect(slots.every((slot) => slot >= 0)).toBe(true)
  })
})
