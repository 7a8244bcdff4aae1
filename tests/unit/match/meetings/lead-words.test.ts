// Words that lead to a phrase: right before it, or with so many small ones between.
import { describe, expect, test } from 'vitest'
import { rulesOf } from '../../../../src/match/languages/languages.ts'
import { lastWords, ledToBy } from '../../../../src/match/meetings/lead-words.ts'
import type { BlockReading } from '../../../../src/match/read-block.ts'

const LISTS = { en: ['ahead of', 'attended'], fr: ['en amont d'], uk: ['під час'] }

describe('a phrase is led to', () => {
  test.each([
    ['en', 'They met ahead of ', 0, true],
    ['en', 'They met ahead of the ', 0, false],
    ['en', 'They met ahead of the ', 1, true],
    ['en', 'They met ahead of that new ', 1, false],
    ['en', 'They met ahead of that new ', 2, true],
    ['en', 'They met ahead of three ', 2, false],
    ['en', 'They ran ahead, ', 1, false],
    ['en', 'Attended ', 1, true],
    ['en', 'It was unattended ', 1, false],
    ['fr', 'Il parle en amont d’un ', 1, true],
    ['fr', 'Il parle en amont d’', 1, true],
    ['uk', 'Під час ', 0, true],
    ['uk', 'Цей час ', 0, false],
    // Each language by its own list, and one that has none by nothing.
    ['fr', 'Ahead of ', 1, false],
    ['de', 'Ahead of ', 1, false],
    ['en', '', 1, false],
  ] as const)('%s: "%s…" with %i small words between at most: %s', (language, before, small, expected) => {
    const reading = { block: { text: `${before}talks` }, rules: rulesOf(language) } as BlockReading
    expect(ledToBy(LISTS, small)({ reading, start: before.length })).toBe(expected)
  })
})

test('the last words of phrases', () => {
  expect(lastWords(LISTS)).toEqual({ en: ['of', 'attended'], fr: ['d'], uk: ['час'] })
})
