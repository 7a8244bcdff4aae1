import { expect, test } from 'vitest'
import { PhraseIndex } from '../../../src/match/phrase-index.ts'

const index = new PhraseIndex<string>()
index.add('Marble House', 'office')
index.add('Coalition of the Willing', 'coalition')
index.add('EU', 'union')
index.add('Union européenne', 'union')
index.add('…', 'nothing')

test.each([
  ['The Marble House, east wing', ['office']],
  ['MARBLE HOUSE', ['office']],
  ['The EU and the Coalition of the Willing at Marble House', ['office', 'coalition', 'union']],
  ['Sommet de l’Union europeenne, EU', ['union']],
  ['Marble Arch House', []],
  ['Eurasian talks', []],
  ['', []],
])('within “%s”', (text, found) => {
  expect(index.within(text)).toEqual(found)
})

test('a plus at a word’s end is read as the word that it is spoken as', () => {
  const signs = new PhraseIndex<string>()
  signs.add('Calm+', 'group')
  expect(signs.within('Calm+ ministers')).toEqual(['group'])
  expect(signs.within('Calm Plus ministers')).toEqual(['group'])
  expect(signs.within('Calm ministers')).toEqual([])
})
