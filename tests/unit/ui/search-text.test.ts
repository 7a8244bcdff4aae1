// Matching what a reader types: rows of query, text and whether it matches.
import { expect, test } from 'vitest'
import { matches } from '../../../src/ui/kit/search-text.ts'

test.each([
  ['', 'anything', true],
  ['nato', 'NATO membership', true],
  ['nato', 'Signatories of the statement', false],
  ['truppe', 'Die Grenztruppe', true],
  ['elysee', 'Élysée', true],
  ['сил', 'Прикордонні сили', true],
  ['border force', 'A force at the border', true],
  ['border fleet', 'A force at the border', false],
  ['article-5', 'an Article 5 guarantee', true],
  ['"30"', 'more than 30', true],
])('%s in “%s”: %s', (query, text, found) => {
  expect(matches(query, [text])).toBe(found)
})
