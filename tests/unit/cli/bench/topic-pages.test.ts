// The bench's pages about the record's meetings: as long as they say, in one language, no story twice.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { topicPages } from '../../../../src/cli/bench/topic-pages.ts'
import { readGoldPages } from '../../../../src/cli/evaluate.ts'
import { PAGE_LANGUAGES } from '../../../../src/model/text.ts'

const gold = readGoldPages(join(fileURLToPath(new URL('../../../..', import.meta.url)), 'tests/gold'), 'tune')

describe('pages about the record’s meetings', () => {
  const pages = topicPages(gold)

  test('are one a language, of several lengths', () => {
    expect(pages.map(({ facts }) => facts.lang).sort()).toEqual([...PAGE_LANGUAGES].sort())
    const lengths = pages.map(({ blocks }) => blocks.reduce((sum, { text }) => sum + text.length, 0))
    expect([...lengths].sort((a, b) => a - b)).toEqual(lengths)
  })

  test.each(pages.map((page) => [page.name, page] as const))(
    '%s: no block twice, in order, under one headline',
    (_name, { blocks, facts }) => {
      expect(new Set(blocks.filter(({ role }) => role === 'text').map(({ text }) => text)).size).toBe(
        blocks.filter(({ role }) => role === 'text').length,
      )
      expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_block, at) => at))
      expect(blocks.filter(({ role }) => role === 'headline').length).toBeLessThanOrEqual(1)
      expect(facts.published).not.toBeNull()
    },
  )
})

test('too few stories are told', () => {
  expect(() => topicPages([])).toThrow(/gold pages/)
})
