// The words that tell of a town by a capital's name, in every language.
import { describe, expect, test } from 'vitest'
import { tellsOfTown } from '../../../../src/match/actors/town.ts'
import { readMarked } from '../../../fixtures/marked-block.ts'

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
    expect(tellsOfTown(...readMarked(lang, marked))).toBe(told)
  })
})
