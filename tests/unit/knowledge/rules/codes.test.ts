// Codes of languages and countries that exist.
import { expect, test } from 'vitest'
import { type Break, first, told } from './broken-set.ts'

const PERSON = 'person/ana-brandt'

test.each([
  [
    'a country for a language',
    ({ entity }) => void Object.assign(first(entity(PERSON).names), { lang: 'ua' }),
    'names.0.lang [codes] "ua" is no language; write "uk"',
  ],
  [
    'no language at all',
    ({ entity }) => void Object.assign(entity(PERSON).label ?? {}, { xx: 'Ana Brandt' }),
    'label.xx [codes] "xx" is no language; write the code of ISO 639, such as en',
  ],
  [
    'a country’s usual letters',
    ({ set }) => void Object.assign(first(set.outlets), { country: 'UK' }),
    'country [codes] "UK" is no country; write "GB"',
  ],
  [
    'no country at all',
    ({ set }) => void Object.assign(first(set.outlets), { country: 'CT' }),
    'country [codes] "CT" is no country; write the code of ISO 3166, such as FR',
  ],
] as [string, Break, string][])('%s', (_what, breakIt, sentence) => {
  expect(told(breakIt).filter((line) => line.includes('[codes]'))).toEqual([expect.stringContaining(sentence)])
})

test.each(['GB', 'XK', 'XM', 'QQ'])('%s may stand for a country', (code) => {
  expect(told(({ set }) => void Object.assign(first(set.outlets), { country: code }))).toEqual([])
})
