// Acronyms that are plain words, in capitals or as a sentence begins, and those that are a state or a body after all.
import { expect, test } from 'vitest'
import { isPeopleInstead, isPlainWord } from '../../../../src/match/actors/plain-word.ts'
import { rulesOf } from '../../../../src/match/languages/languages.ts'
import { BlockReading, type Match } from '../../../../src/match/read-block.ts'

function found(lang: string, name: string, text: string): [BlockReading, Match] {
  const start = text.indexOf(name)
  const reading = new BlockReading({ index: 0, text, lang, role: 'text', section: 0 }, rulesOf(lang))
  return [reading, { start, end: start + name.length, pattern: 0, class: 0, target: 7, use: 0, nameKind: 0 }]
}

const ROWS: readonly [string, string, string, boolean][] = [
  ['en', 'US', 'LET US PRAY', true],
  ['en', 'US', 'JOIN US ON SUNDAY', true],
  ['en', 'US', 'TALKS END WITH US OFFER', false],
  ['en', 'US', 'US OFFERS GUARANTEES', false],
  ['en', 'US', 'GIVE US WEAPONS', true],
  ['en', 'US', 'The US offer', false],
  ['fr', 'UN', 'UN SOMMET ANNONCÉ', true],
  ['it', 'Nato', 'Nato il 3 maggio 1960, era il decano dei librai.', true],
  ['it', 'Nato', 'Nato in Sicilia nel 1948, insegnava.', true],
  ['it', 'Nato', 'Nato da un’idea di due maestre, il festival apre.', true],
  ['it', 'Nato', 'Nato in allerta dopo i droni', false],
  ['it', 'Nato', 'Nato, a Rovigo si decide', false],
  ['it', 'Nato', 'La Nato a Rovigo nel 1948', false],
  ['it', 'NATO', 'È NATO IL TERZO FIGLIO', true],
  ['it', 'NATO', 'NATO a Rovigo nel 1948', false],
  ['en', 'Nato', 'Nato a Rovigo nel 1948', false],
  ['it', 'Usa', 'Usa il forno.', true],
  ['it', 'Usa', 'Negli Usa il forno è elettrico.', false],
  ['it', 'Usa', 'Usa, il forno è elettrico.', false],
]

test.each(ROWS)('%s %s: %s', (lang, acronym, text, expected) => {
  expect(isPlainWord(...found(lang, acronym, text))).toBe(expected)
})

test('the Germans are printed like Germany, and their verb tells', () => {
  expect(isPeopleInstead(...found('pl', 'Niemcy', 'Niemcy kupili nowy stół.'))).toBe(true)
  expect(isPeopleInstead(...found('pl', 'Niemcy', 'Niemcy kupiły nowy stół.'))).toBe(false)
})

test.each([
  ['Polska', 'Polska delegacja odleciała.', true],
  ['Polska', 'Polska gospodarka rośnie.', true],
  ['Polska', 'Tusk: Polska dyplomacja działa.', true],
  ['Polska', 'Polska czeka.', false],
  ['Polska', 'Polska w Unii od lat.', false],
  ['Polska', 'Polska odmówiła.', false],
  ['Polska', 'Dziś Polska gospodarka wschodu.', false],
  ['Polski', 'Polski rząd odmówił.', true],
  ['Polski', 'Polski nie stać na błąd.', false],
  ['Polski', 'Od Polski wiele zależy.', false],
])('%s, or its adjective: %s', (name, text, expected) => {
  expect(isPeopleInstead(...found('pl', name, text))).toBe(expected)
})
