// The words that tell of a town by a capital's name, in every language.
import { describe, expect, test } from 'vitest'
import { tellsOfTown } from '../../../../src/match/actors/town.ts'
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

describe('a capital as a town', () => {
  test.each(TOWNS)('%s: %s', (lang, marked, told) => {
    expect(tellsOfTown(...readingOf(lang, marked))).toBe(told)
  })
})
