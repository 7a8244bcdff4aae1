import { expect, test } from 'vitest'
import { plain, plainBefore } from '../../../src/match/plain-text.ts'

test.each([
  ['soft hyphens', 'read\u00ady for', 'ready for'],
  ['spaces that do not break', 'ready\u00a0for\u202fit', 'ready for it'],
  ['accents written apart', 'pre\u0302t', 'prêt'],
])('%s', (_why, text, read) => {
  expect(plain(text, 0, text.length)).toBe(read)
})

test('what reads before an offset is no shorter for characters that are not seen', () => {
  expect(plainBefore('is ready for it', 15, 6)).toBe('for it')
  expect(plainBefore('is r\u00ade\u00ada\u00add\u00ady', 12, 5)).toContain('ready')
  expect(plainBefore('short', 5, 20)).toBe('short')
})
