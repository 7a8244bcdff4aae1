// Headings and openings that name a department of a paper, in every language.
import { expect, test } from 'vitest'
import { isOfOtherDepartment } from '../../../../src/match/actors/department.ts'
import { rulesOf } from '../../../../src/match/languages/languages.ts'
import { BlockReading } from '../../../../src/match/read-block.ts'
import type { Block } from '../../../../src/model/page.ts'

function read(role: Block['role'], text: string): BlockReading {
  return new BlockReading({ index: 0, text, lang: 'en', role, section: 1 }, rulesOf('en'))
}

const HEADINGS: readonly [string, boolean][] = [
  ['Sport', true],
  ['Kultur und Medien', true],
  ['Deportes', true],
  ['Spettacoli', true],
  ['Афиша', true],
  ['Погода', true],
  ['Sport is politics by other means, says minister', false],
  ['Security', false],
  ['Transport', false],
]

test.each(HEADINGS)('heading %s', (heading, expected) => {
  const reading = read('text', 'Something happened.')
  reading.heading = read('heading', heading)
  expect(isOfOtherDepartment(reading)).toBe(expected)
})

const OPENINGS: readonly [string, boolean][] = [
  ['Deportes. Ganó el Elche.', true],
  ['Football : Brest gagne.', true],
  ['Kultur – heute im Museum', true],
  ['Спорт: нічия.', true],
  ['Sp\u00adort: a draw.', true],
  ['\ufeffSport\u00ad \u200b: a draw.', true],
  ['Sport\u00ad| a draw.', true],
  ['Faits divers. Un vol.', true],
  ['In sport: a draw.', true],
  ['In short: a draw.', false],
  ['Sport is dear to him.', false],
  ['sport: a draw.', false],
  ['Talks: a draw.', false],
]

test.each(OPENINGS)('opening %s', (text, expected) => {
  expect(isOfOtherDepartment(read('text', text))).toBe(expected)
})
