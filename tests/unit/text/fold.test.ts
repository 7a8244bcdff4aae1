import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FIRST_WORD_VALUE, FOLD, foldText, foldWord, isAllCapitals, isCapitalAt, isWordUnit, SEPARATOR } from '../../../src/text/fold.ts'
import { holds } from '../../properties/holds.ts'

/** Any code point; and as often one that folding changes, or that joins or hides, since among all of them those are rare. */
const anyUnit = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom(...'AbÉåŁłØøǾǿĐıİґҐйЁßＮ９', ' ', '.', '-', '’', '\u00a0', '\u00ad', '\u0301', '\u200f'),
)
const kindOf = (char: string) => FOLD[char.charCodeAt(0)]

describe('folding', () => {
  test.each([
    ['case', 'MACRON', 'macron'],
    ['accents', 'Émile Čapek ñandú', 'emile capek nandu'],
    ['accents written as marks of their own', 'E\u0301mile', 'emile'],
    ['letters with a stroke', 'Łódź Ørsted Đorđe', 'lodz orsted dorde'],
    ['a dotless and a dotted i', 'ıstanbul İstanbul', 'istanbul istanbul'],
    ['й and ё', 'Сергей Пётр', 'сергеи петр'],
    ['ґ', 'Ґалаґан', 'галаган'],
    ['sharp s stays one letter', 'Straße', 'straße'],
    ['full-width letters', 'ＮＡＴＯ', 'nato'],
    ['scripts without case', '習近平 ירושלים', '習近平 ירושלים'],
    ['what joins words becomes one space', 'a-b’c. d\u00a0\u00a0e', 'a b c d e'],
    ['what is never seen goes', 'Ma\u00adcr\u200bon\ufeff', 'macron'],
    ['no words', ' —!… ', ''],
  ])('%s', (_why, text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  holds(
    'is stable: folding what is folded changes nothing',
    fc.property(fc.string({ unit: anyUnit, maxLength: 40 }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text))
    }),
    { normal: 200, long: 5000 },
  )

  const letters = 'àâäáãåąæçćčďéèêëęěíìîïłñńňóòôöõőøřśšşťúùûüůýźżžїйґёєіÀÉŁŻЇЙЁ'
  holds(
    'does not tell composed from decomposed letters of the languages read',
    fc.property(fc.array(fc.constantFrom(...letters, ' ', 'n'), { maxLength: 12 }), (chars) => {
      const text = chars.join('')
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')))
    }),
    { normal: 100, long: 5000 },
  )
})

describe('what a unit is', () => {
  test.each([
    ['a hyphen joins', '-', SEPARATOR.JOIN],
    ['so does the one that never breaks', '\u2011', SEPARATOR.JOIN],
    ['a dash does not', '–', SEPARATOR.OTHER],
    ['a curly apostrophe', '’', SEPARATOR.APOSTROPHE],
    ['a modifier apostrophe', 'ʼ', SEPARATOR.APOSTROPHE],
    ['a no-break space', '\u00a0', SEPARATOR.SPACE],
    ['a narrow no-break space', '\u202f', SEPARATOR.SPACE],
    ['a line break', '\n', SEPARATOR.SPACE],
    ['a soft hyphen', '\u00ad', SEPARATOR.IGNORED],
    ['a word joiner', '\u2060', SEPARATOR.IGNORED],
    ['a right-to-left mark', '\u200f', SEPARATOR.IGNORED],
    ['a direction override', '\u202e', SEPARATOR.IGNORED],
    ['a combining accent', '\u0301', SEPARATOR.IGNORED],
    ['a variation selector', '\ufe0f', SEPARATOR.IGNORED],
    ['a full stop', '.', SEPARATOR.DOT],
    ['half of an emoji', '🙂', SEPARATOR.OTHER],
  ])('%s', (_why, char, value) => {
    expect(kindOf(char)).toBe(value)
    expect(isWordUnit(char.charCodeAt(0))).toBe(false)
  })

  test('letters and digits of every script are words', () => {
    for (const char of 'aZ9éßж文ا한') expect(isWordUnit(char.charCodeAt(0)), char).toBe(true)
  })

  test('no unit folds to a separator by way of a letter', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const value = FOLD[unit] as number
      if (value >= FIRST_WORD_VALUE) expect(FOLD[value]).toBe(value)
    }
  })
})

describe('capitals', () => {
  test.each([
    ['A', true],
    ['a', false],
    ['É', true],
    ['é', false],
    ['Ж', true],
    ['ж', false],
    ['习', true],
    ['א', true],
    ['1', false],
    ['', false],
  ])('%s', (text, capital) => {
    expect(isCapitalAt(text, 0)).toBe(capital)
  })

  test.each([
    ['NATO', true],
    ['N.A.T.O. 2025', true],
    ['NA\u00adTO', true],
    ['NATo', false],
    ['ÉTATS', true],
    ['123 —', false],
    ['', false],
  ])('all capitals: %s', (text, all) => {
    expect(isAllCapitals(text, 0, text.length)).toBe(all)
  })
})

// A word that was met before is told from memory: it must be the same word then, with signs and unseen characters in it too.
describe('the fold of a word in a text', () => {
  test.each([
    'Summit',
    'pourparlers',
    'Verteidigungsminister',
    'переговорів',
    'rounds of talks',
    'session d’urgence',
    'Außenminister-Treff',
    'pre\u00adpara\u00adtory talks',
    'negociaci\u00f3nes',
    'negociacio\u0301nes',
    'a',
    '',
  ])('%s', (word) => {
    const text = `The ${word}.`
    const folded = foldText(word)
    expect([1, 2, 3].map(() => foldWord(text, 4, 4 + word.length))).toEqual([folded, folded, folded])
  })
})
