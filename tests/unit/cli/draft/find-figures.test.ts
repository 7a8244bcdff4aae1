// Figures, and what is none.
import { expect, test } from 'vitest'
import { findFigures } from '../../../../src/cli/draft/find-figures.ts'

test.each([
  ['More than 30 leaders met.', [['More than 30', 'leaders met']]],
  [
    'Some 200,000 soldiers, or 100,000–150,000 by another count',
    [
      ['Some 200,000', 'soldiers'],
      ['100,000–150,000', 'by another count'],
    ],
  ],
  ['from 100,000 to 150,000 troops', [['100,000 to 150,000', 'troops']]],
  ['près de 30 pays', [['près de 30', 'pays']]],
  ['It spends 3.5% of it', [['3.5%', 'of it']]],
  ['über 150.000 Soldaten', [['150.000', 'Soldaten']]],
  ['On 11 March 2025 at 10:30 in 2024', []],
  ['On March 11 and le 4 septembre', []],
  ['Am 4. September, 4 września, el 4 de septiembre, 4 вересня, 4 settembre', []],
  // Words that only begin like a month.
  [
    '20 marines and 15 mayors',
    [
      ['20', 'marines and'],
      ['15', 'mayors'],
    ],
  ],
  ['Some €2 billion', [['Some €2', 'billion']]],
  ['The G7 and Covid-19 and AN-22', []],
])('%s', (text, expected) => {
  expect(findFigures(text).map((figure) => [figure.text, figure.of])).toEqual(expected)
})
