// The one choice of a language for the record's own words: the reader's, the same without its region, else English.
import { expect, test } from 'vitest'
import { localized, localText, maybeLocalizedSchema } from '../../../src/model/text.ts'

const TEXT = { en: 'E', fr: 'F', 'zh-Hant': 'Z' }

test.each([
  ['fr', 'F', 'fr'],
  ['fr-CA', 'F', 'fr'],
  ['zh-Hant', 'Z', 'zh-Hant'],
  ['zh', 'E', 'en'],
  ['de', 'E', 'en'],
  ['toString', 'E', 'en'],
])('a text for a reader of %s', (language, text, lang) => {
  expect(localText(TEXT, language)).toEqual({ text, lang })
  expect(localized(TEXT, language)).toBe(text)
})

test('a plain string is English for every reader', () => {
  expect(localText('no', 'en')).toEqual({ text: 'no', lang: 'en' })
  expect(localText('no', 'uk')).toEqual({ text: 'no', lang: 'en' })
})

test.each([
  ['yes', true],
  [{ en: 'yes', de: 'ja' }, true],
  ['', false],
  [{ de: 'ja' }, false],
  [{ en: '' }, false],
  [null, false],
])('%j may stand where short words do: %s', (value, fits) => {
  expect(maybeLocalizedSchema.safeParse(value).success).toBe(fits)
})
