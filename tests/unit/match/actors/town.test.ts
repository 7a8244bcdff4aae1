// The words that tell of a town by a capital's name, and those of politics between states, in every language.
import { describe, expect, test } from 'vitest'
import { speaksOfPolitics, tellsOfTown } from '../../../../src/match/actors/town.ts'
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

const TOWNS: readonly [string, string, boolean][] = [
  ['en', 'The mayor of [Kyiv] was late.', true],
  ['en', 'The [Paris] City Council meets tonight.', true],
  ['en', 'He lives in [Paris], Texas, with a dog.', true],
  ['en', 'Then [Moscow] rejected the plan.', false],
  ['fr', 'La maire de [Paris] a parlé.', true],
  ['fr', 'Puis [Moscou] a refusé.', false],
  ['de', '[Berlin]s Verkehrssenatorin plant Radwege.', false],
  ['de', '[Berlins] Verkehrssenatorin plant Radwege.', true],
  ['de', 'Im Bundesland [Berlin] wird gewählt.', true],
  ['es', 'El alcalde de [Madrid] habló.', true],
  ['it', 'La frazione di [Mosca] ha un forno.', true],
  ['pl', 'Zdaniem prezydenta [Warszawy] jest szansa.', true],
  ['uk', 'Мер [Києва] приїхав.', true],
  ['ru', 'Мэр [Москвы] приехал.', true],
  ['ru', 'Потом [Москва] отвергла план.', false],
]

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

describe('a capital as a town', () => {
  test.each(TOWNS)('%s: %s', (lang, marked, told) => {
    expect(tellsOfTown(...readingOf(lang, marked))).toBe(told)
  })
})

describe('a capital in the words of politics', () => {
  test.each(POLITICS)('%s: %s', (lang, marked, told) => {
    expect(speaksOfPolitics(...readingOf(lang, marked))).toBe(told)
  })
})
