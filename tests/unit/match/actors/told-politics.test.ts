// The words of politics between states, in every language.
import { describe, expect, test } from 'vitest'
import { speaksOfPolitics } from '../../../../src/match/actors/told-politics.ts'
import { readMarked } from '../../../fixtures/marked-block.ts'

const POLITICS: readonly [string, string, boolean][] = [
  ['en', '[Moscow] rejected the truce.', true],
  ['en', '[London] has more free galleries than Rome.', false],
  ['en', 'He rejected it. [London] has more galleries.', false],
  ['en', '[Paris] refused to lie down and lost 3-1.', false],
  ['fr', '[Paris] condamne les frappes.', true],
  ['fr', '[Paris] attend dix millions de visiteurs.', false],
  ['de', '[Moskau] droht mit Vergeltung.', true],
  ['de', '[Wien] hat die besten Cafés.', false],
  ['es', '[Moscú] rechaza la tregua.', true],
  ['it', '[Mosca] respinge la tregua.', true],
  ['pl', '[Moskwa] odrzuca rozejm.', true],
  ['uk', '[Москва] відкидає перемир’я.', true],
  ['uk', '[Київ] має нові трамваї.', false],
  ['ru', '[Москва] отвергает перемирие.', true],
]

describe('a capital in the words of politics', () => {
  test.each(POLITICS)('%s: %s', (lang, marked, told) => {
    expect(speaksOfPolitics(...readMarked(lang, marked))).toBe(told)
  })
})
