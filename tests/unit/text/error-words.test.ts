import { expect, test } from 'vitest'
import { errorWords } from '../../../src/text/error-words.ts'

test.each([
  ['an error', new TypeError('no such file'), 'no such file'],
  ['a text', 'stopped', 'stopped'],
  ['nothing', undefined, 'undefined'],
  ['a plain object', { code: 7 }, '[object Object]'],
])('%s that was thrown has words', (_what, thrown, words) => {
  expect(errorWords(thrown)).toBe(words)
})
