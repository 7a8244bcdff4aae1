// Bodies whose name goes on as that of a trade's or an art's body, and the news that speaks of ours in the same words.
import { expect, test } from 'vitest'
import { isLongerBody } from '../../../../src/match/actors/longer-body.ts'
import { rulesOf } from '../../../../src/match/languages/languages.ts'
import { BlockReading } from '../../../../src/match/read-block.ts'

/** `text`: what follows the name. */
function goesOn(lang: string, name: string, text: string): boolean {
  const reading = new BlockReading({ index: 0, text: `${name} ${text}`, lang, role: 'text', section: 0 }, rulesOf(lang))
  return isLongerBody(reading, { start: 0, end: name.length, pattern: 0, class: 0, target: 7, use: 0, nameKind: 0 })
}

const ROWS: readonly [string, string, string, boolean][] = [
  ['en', 'European Union', 'of Accordionists met.', true],
  ['en', 'European Council', 'for Dance met.', true],
  ['en', 'European Union', 'Youth Orchestra played.', true],
  ['en', 'European Union', 'for music lessons, they said.', false],
  ['en', 'European Union', 'of policymakers and peacekeepers.', false],
  ['en', 'European Union', 'of hypocrisy.', false],
  ['fr', 'Conseil européen', 'de la danse siège.', true],
  ['fr', 'Union européenne', 'des accordéonistes siège.', true],
  ['fr', 'Union européenne', 'des négociations.', false],
  ['fr', 'Conseil européen', 'de jeudi.', false],
  ['de', 'Europäische Union', 'der Zahnärzte tagt.', true],
  ['de', 'Europäische Union', 'der Terroristen wegen.', false],
  ['es', 'Unión Europea', 'de Panaderos se reúne.', true],
  ['es', 'Unión Europea', 'de los 27 pide.', false],
  ['it', 'Unione europea', 'dei fisarmonicisti balla.', true],
  ['it', 'Unione europea', 'dei diritti.', false],
  ['pl', 'Unia Europejska', 'Akordeonistów gra.', true],
  ['pl', 'Unii Europejskiej', 'środków nie da.', false],
  ['uk', 'Європейський союз', 'стоматологів радиться.', true],
  ['uk', 'Європейський союз', 'важелів не має.', false],
  ['ru', 'Европейский союз', 'пчеловодов заседает.', true],
  ['ru', 'Европейский союз', 'санкций не снимет.', false],
]

test.each(ROWS)('%s: %s %s', (lang, name, text, expected) => {
  expect(goesOn(lang, name, text)).toBe(expected)
})
