// Acronyms that the words after them spell out as something else, and those spelt out as what they are.
import { expect, test } from 'vitest'
import { isOtherAcronym, isStandard } from '../../../../src/match/actors/other-acronym.ts'
import { rulesOf } from '../../../../src/match/languages/languages.ts'
import { BlockReading, type Match } from '../../../../src/match/read-block.ts'

/** `own`: words of the text that are a name of the same body. */
function isOther(lang: string, acronym: string, text: string, own = ''): boolean {
  const start = text.indexOf(acronym)
  const match: Match = { start, end: start + acronym.length, pattern: 0, class: 0, target: 7, use: 0, nameKind: 0 }
  const reading = new BlockReading({ index: 0, text, lang, role: 'text', section: 0 }, rulesOf(lang))
  const at = own === '' ? -1 : text.indexOf(own)
  reading.names = at < 0 ? [match] : [match, { ...match, start: at, end: at + own.length }]
  return isOtherAcronym(reading, match)
}

const ROWS: readonly [string, string, string, string, boolean][] = [
  ['es', 'UE', 'La UE (Unión de Electricistas) convoca huelga.', '', true],
  ['fr', 'OTAN', "L'OTAN, l'Office du tourisme de l'Anjou nord, prête la sono.", '', true],
  ['it', 'UE', "L'UE, Unione Enologi, brinda.", '', true],
  ['ru', 'ЕС', 'ЕС – Егорьевский совхоз – празднует.', '', true],
  ['fr', 'Otan', "L'Otan, ou Office de tourisme des Argonnes du Nord, offre le cidre.", '', true],
  ['de', 'EU', 'Die EU, kurz für Eisenbahner-Union, tagt.', '', true],
  ['pl', 'UE', 'UE to także Ubojnia Eksportowa.', '', true],
  ['pl', 'UE', 'UE to Unia Europejska.', 'Unia Europejska', false],
  ['en', 'Nato', 'Nato’s, the barber in Hague Street, is cheap.', '', true],
  ['en', 'NATO', 'NATO’s, like the barber of Seville, is a hard job.', '', false],
  ['fr', 'UE', "L'UE, ou l'Union européenne, attend.", 'Union européenne', false],
  ['es', 'UE', 'La UE (Unión Europea) pide calma.', 'Unión Europea', false],
  ['fr', 'UE', "L'UE, en revanche, attend.", '', false],
  ['fr', 'UE', "L'UE, unie et endettée, attend.", '', false],
  ['en', 'EU', 'The EU (27 members) waits.', '', false],
]

test.each(ROWS)('%s %s: %s', (lang, acronym, text, own, expected) => {
  expect(isOther(lang, acronym, text, own)).toBe(expected)
})

test.each([
  ['en', 'Nato', 'The 5.56 Nato round is short.', true],
  ['en', 'Nato', 'It rose to 5.56. Nato agreed.', false],
  ['en', 'Nato', 'A Nato round table.', false],
  ['de', 'Nato', 'Am Nato-Band der Uhr.', true],
  ['fr', 'Otan', 'Sur bracelet Otan vert.', true],
  ['fr', 'Otan', 'Les bracelets partent pour l’Otan.', false],
  ['ru', 'НАТО', 'Патрон 7,62×51 мм НАТО.', true],
])('%s %s: %s, a standard: %s', (lang, acronym, text, expected) => {
  const start = text.indexOf(acronym)
  const reading = new BlockReading({ index: 0, text, lang, role: 'text', section: 0 }, rulesOf(lang))
  expect(isStandard(reading, { start, end: start + acronym.length, pattern: 0, class: 0, target: 7, use: 0, nameKind: 0 })).toBe(expected)
})
