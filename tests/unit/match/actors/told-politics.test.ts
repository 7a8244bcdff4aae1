// The words of politics between states, in every language.
import { describe, expect, test } from 'vitest'
import { speaksOfPolitics } from '../../../../src/match/actors/told-politics.ts'
import { rulesOf } from '../../../../src/match/languages/languages.ts'
import { BlockReading, type Match } from '../../../../src/match/read-block.ts'
import type { Block } from '../../../../src/model/page.ts'

/** A block with the capital between brackets, and its match. */
function readingOf(lang: string, marked: string): [BlockReading, Match] {
  const start = marked.indexOf('[')
  const text = marked.replace('[', '').replace(']', '')
  const block: Block = { index: 0, text, lang, role: 'text', section: 0 }
  return [
    new BlockReading(block, rulesOf(lang)),
    { start, end: marked.indexOf(']') - 1, pattern: 0, class: 0, target: 0, use: 0, nameKind: 0 },
  ]
}

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
    expect(speaksOfPolitics(...readingOf(lang, marked))).toBe(told)
  })
})
