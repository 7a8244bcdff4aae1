// What the words round a name tell of: something of every day, a name as a name, or politics.
import { describe, expect, test } from 'vitest'
import { isOfEveryday, isSpokenOfAsName } from '../../../../src/match/actors/passage.ts'
import { compileGazetteer } from '../../../../src/match/compile/compile-gazetteer.ts'
import { loadGazetteer } from '../../../../src/match/gazetteer.ts'
import { readBlock } from '../../../../src/match/read-block.ts'
import { PUBLIC } from '../../../cases/public-record.ts'
import { readMarked } from '../../../fixtures/marked-block.ts'

const gazetteer = loadGazetteer(compileGazetteer(PUBLIC, new Map()).buffer)

/** As readMarked(), with what the record and the languages have found in the block. */
function readFound(lang: string, marked: string): Parameters<typeof isOfEveryday> {
  const [{ block }, span] = readMarked(lang, marked)
  return [readBlock(block, lang, null, gazetteer), span]
}

const EVERYDAY: readonly [string, string, boolean][] = [
  ['en', 'Our recipe for [Turkey] needs an oven.', true],
  ['en', 'He met [Macron] at the bakery, where ministers agreed on sanctions.', false],
  ['en', 'The [Kremlin] said nothing.', false],
  ['en', 'The goalkeeper saved twice. [Merz] went on with the ball.', true],
  ['fr', 'Pour son chien, [Macron] a tout essayé.', true],
  ['fr', 'Devant la boulangerie, [Macron] a menacé Moscou de sanctions.', false],
  ['de', 'Der größte [Kreml] aus Legosteinen steht im Keller.', true],
  ['de', '[Scholz] lehnt die Waffen ab.', false],
  ['es', '10.00, [Rubio]: feria del pan.', true],
  ['it', '[Costa] ha portato la torta.', true],
  ['it', '[Costa] ha portato la torta al vertice.', false],
  ['pl', '[Tusk] ma nową piekarnię.', true],
  ['uk', 'У театрі ставлять «[Єрмак]».', true],
  ['ru', '[Песков] испёк пироги для детского сада.', true],
]

describe('a passage of every day', () => {
  test.each(EVERYDAY)('%s: %s', (lang, marked, expected) => {
    expect(isOfEveryday(...readFound(lang, marked))).toBe(expected)
  })
})

const NAMES: readonly [string, string, boolean][] = [
  ['en', 'The surname [Merz] is an old one.', true],
  ['en', '[Merz] comes from March. The surname is old.', true],
  ['en', '[Merz] rejected the treaty. Few know what his surname means.', false],
  ['fr', 'Son homonyme [Barrot] répare des vélos.', true],
  ['de', 'Mit [Scholz] ist er weder verwandt noch befreundet.', true],
  ['de', 'Woher der Name kommt? [Merz] kann vom Monat kommen.', true],
  ['es', 'De apellido [Sánchez], como tantos.', true],
  ['it', 'Il cognome [Costa] è ligure.', true],
  ['pl', 'Nazwisko [Tusk] jest kaszubskie.', true],
  ['uk', 'Його однофамілець [Єрмак] грає в шахи.', true],
  ['ru', 'Однофамилец [Песков] играет в шахматы.', true],
  ['ru', '[Песков] отверг перемирие.', false],
]

describe('a surname that is spoken of as a name', () => {
  test.each(NAMES)('%s: %s', (lang, marked, expected) => {
    expect(isSpokenOfAsName(...readFound(lang, marked))).toBe(expected)
  })
})
