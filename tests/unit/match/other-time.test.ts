import { expect, test } from 'vitest'
import { isOfFounding } from '../../../src/match/other-time.ts'

test.each<[text: string, founding: boolean]>([
  ['the community, launched in 2022', true],
  ['la coalizione, nata nel marzo 2025', true],
  ['коаліція, створена в березні 2025', true],
  ['the summit in March 2025', false],
  ['the NATO summit in 2022', false],
  ['il vertice Nato del 2022', false],
])('%s: a year of founding? %s', (text, founding) => {
  expect(isOfFounding(text, text.search(/\d{4}/))).toBe(founding)
})
