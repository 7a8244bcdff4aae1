import { describe, expect, test } from 'vitest'
import { UI_LANGUAGES } from '../../../../src/model/text.ts'
import { cardMessages } from '../../../../src/ui/i18n/card/card-messages.ts'
import { chooseLanguage, directionOf, tongue } from '../../../../src/ui/i18n/language.ts'

/** Intl writes some gaps as narrow or non-breaking spaces, by its version; readers see a gap. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ')

describe('the interface language', () => {
  test.each([
    ['fr', ['de'], 'fr'],
    ['browser', ['de-AT', 'fr'], 'de'],
    ['browser', ['ja', 'uk-UA', 'en'], 'uk'],
    ['browser', ['ja'], 'en'],
    ['browser', [], 'en'],
    ['browser', ['ES-419'], 'es'],
  ] as const)('setting %s with browser languages %j is %s', (setting, browser, expected) => {
    expect(chooseLanguage(setting, browser)).toBe(expected)
  })

  test.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['uz-Arab', 'rtl'],
    ['ku', 'ltr'],
    ['zh-Hant', 'ltr'],
  ])('%s is written %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction)
  })
})

describe('dates', () => {
  test.each([
    ['en', '2025', '2025'],
    ['en', '2025-03', 'March 2025'],
    ['en', '2025-03-11', '11 March 2025'],
    ['fr', '2025-03-11', '11 mars 2025'],
    ['de', '2025-03-11', '11. März 2025'],
    ['es', '2025-03-11', '11 de marzo de 2025'],
    ['uk', '2025-03-11', '11 березня 2025'],
    ['en', 'soon', 'soon'],
  ] as const)('in %s, %s reads %s: as precise as it is, never more', (language, date, expected) => {
    expect(plain(tongue(language).date(date))).toBe(expected)
  })

  test.each([
    ['2025-03-11', '2025-03-13', '11–13 March 2025'],
    ['2025-03-11', null, '11 March 2025'],
    ['2025-03-11', '2025-03-11', '11 March 2025'],
    ['2025-03', '2025-09-04', 'March 2025 – 4 September 2025'],
  ])('from %s to %s reads %s', (start, end, expected) => {
    expect(plain(tongue('en').dateRange(start, end)).replace(' – 13', '–13')).toBe(expected)
  })
})

test('the time of day is written as in the papers whose dates are written here', () => {
  const evening = new Date(2025, 2, 11, 18, 43).getTime()
  expect([tongue('en').time(evening), tongue('de').time(evening)]).toEqual(['18:43', '18:43'])
})

test('a label has its colon, in French with a space before it', () => {
  expect([tongue('de').labelled('Länder', 'Kenia'), tongue('fr').labelled('Pays', 'Kenya')]).toEqual(['Länder: Kenia', 'Pays\u{A0}: Kenya'])
})

describe('counts, lists and names', () => {
  test.each([
    ['en', 1, '1 article'],
    ['en', 5, '5 articles'],
    ['uk', 1, '1 стаття'],
    ['uk', 3, '3 статті'],
    ['uk', 5, '5 статей'],
    ['uk', 21, '21 стаття'],
    ['fr', 0, '0 article'],
    ['de', 2, '2 Artikel'],
  ] as const)('in %s, %i: %s', (language, count, expected) => {
    expect(tongue(language).plural(count, cardMessages[language].articles)).toBe(expected)
  })

  test('lists, countries and languages are the language’s own', () => {
    expect(tongue('en').list(['a', 'b'])).toBe('a and b')
    expect(tongue('en').list(['a', 'b', 'c'])).toBe('a, b and c')
    expect(tongue('fr').countryName('DE')).toBe('Allemagne')
    expect(tongue('es').languageName('uk')).toBe('ucraniano')
    expect(tongue('en').languageName('no such tag!')).toBe('no such tag!')
  })
})

describe('the card’s words', () => {
  const gaps = { name: 'NAME', cue: 'CUE', entities: 'ENTITIES', date: 'DATE' }

  test('every language has a word for each thing that English has, and a plural for each form its rules use', () => {
    for (const language of UI_LANGUAGES) {
      const rules = new Intl.PluralRules(language)
      for (const [key, value] of Object.entries(cardMessages[language])) {
        expect(value, `${language} ${key}`).toBeTruthy()
        if (typeof value !== 'object' || !('other' in value) || !('one' in value)) continue
        for (const count of [0, 1, 2, 5, 11, 21, 1.5]) {
          const form = rules.select(count)
          // "many" of French and Spanish is for millions only; these counts never reach them.
          expect(value, `${language} ${key} ${count}`).toHaveProperty(form)
        }
      }
    }
  })

  test('no language lost a gap: what English names in a reason, the others name too', () => {
    for (const code of Object.keys(cardMessages.en.reasons) as (keyof typeof cardMessages.en.reasons)[]) {
      const used = (text: string) => Object.values(gaps).filter((gap) => text.includes(gap))
      const english = used(cardMessages.en.reasons[code](gaps))
      for (const language of UI_LANGUAGES) expect(used(cardMessages[language].reasons[code](gaps)), `${language} ${code}`).toEqual(english)
    }
  })

  test('names are sorted as a reader of the language looks for them, not by code', () => {
    const { countryName, compare } = tongue('en')
    expect(['GB', 'UA', 'US', 'ZA', 'AT'].map(countryName).sort(compare)).toEqual([
      'Austria',
      'South Africa',
      'Ukraine',
      'United Kingdom',
      'United States',
    ])
    expect(['Чехія', 'Єгипет', 'Італія'].sort(tongue('uk').compare)).toEqual(['Єгипет', 'Італія', 'Чехія'])
  })

  test('no text was left in English', () => {
    const flat = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(flat) : []
    const english = flat(cardMessages.en).filter((text) => text.includes(' ') && !text.startsWith('#'))
    for (const language of ['fr', 'de', 'uk', 'es'] as const) {
      const same = flat(cardMessages[language]).filter((text) => english.includes(text))
      expect(same, language).toEqual([])
    }
  })
})
