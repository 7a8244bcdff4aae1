// The quick way and the plain one say the same of every unit, alone and in company.
import { expect, test } from 'vitest'
import { hasWordSign } from '../../../src/text/word-signs.ts'

const ANY = /[\p{L}\p{N}]/u

test('says of every unit what Unicode says', () => {
  const differing: number[] = []
  for (let unit = 0; unit <= 0xffff; unit++) {
    const text = String.fromCharCode(unit)
    if (hasWordSign(text) !== ANY.test(text)) differing.push(unit)
  }
  expect(differing).toEqual([])
})

test.each([
  ['', false],
  [' \n\u00a0', false],
  ['— “…” «»', false],
  ['…y', true],
  ['”中', true],
  ['\u{1d400}', true],
  ['😀', false],
])('%j: %s', (text, has) => {
  expect(hasWordSign(text)).toBe(has)
})
