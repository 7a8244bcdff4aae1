import { describe, expect, test } from 'vitest'
import { PAGE_LANGUAGES } from '../../../src/model/text.ts'
import { guessLanguage } from '../../../src/text/guess-language.ts'
import { FILLER } from '../../cases/filler.ts'

describe('guessing the language', () => {
  test.each(PAGE_LANGUAGES)('of a plain paragraph: %s', (language) => {
    expect(guessLanguage(FILLER[language])).toBe(language)
  })

  test.each(PAGE_LANGUAGES)('is the same with soft hyphens, decomposed accents and capitals: %s', (language) => {
    const text = FILLER[language]
    expect(guessLanguage(text.replace(/(\p{L}{2})(?=\p{L}{2})/gu, '$1\u00ad'))).toBe(language)
    expect(guessLanguage(text.normalize('NFD'))).toBe(language)
    expect(guessLanguage(text.toUpperCase())).toBe(language)
  })

  test.each([
    ['nothing', ''],
    ['a name', 'Ana Brandt'],
    ['numbers', '2025 11 3 14.5'],
    ['a language without rules of its own', '会議は火曜日に開かれた。'],
  ])('of %s is none', (_why, text) => {
    expect(guessLanguage(text)).toBeNull()
  })

  test('tells Ukrainian and Russian apart by their letters', () => {
    expect(guessLanguage('Її подруга їде до міста, і ще є хліб.')).toBe('uk')
    expect(guessLanguage('Её сын ещё был рыбаком, и это всё.')).toBe('ru')
  })

  test('believes what is declared where a line has only words that two languages share', () => {
    const line = 'В ночь на 3 декабря в Кремле завершилась встреча.'
    expect(guessLanguage(line)).not.toBeNull()
    expect(guessLanguage(line, 'ru')).toBeNull()
    expect(guessLanguage(FILLER.fr, 'en')).toBe('fr')
    expect(guessLanguage('Її подруга їде до міста, і ще є хліб.', 'ru')).toBe('uk')
  })
})
