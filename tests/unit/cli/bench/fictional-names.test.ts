import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { fictionalSet, spellingsOf } from '../../../../src/cli/bench/fictional-names.ts'
import { writeParagraphs } from '../../../../src/cli/bench/fictional-text.ts'
import { benchPages } from '../../../../src/cli/bench/page-markup.ts'
import { loadData } from '../../../../src/cli/load-data.ts'

const base = loadData(fileURLToPath(new URL('../../../fixtures/tiny-knowledge', import.meta.url))).set

describe('the bench’s record', () => {
  test.each([1_000, 100_000])('has %i distinct names, or one more', (size) => {
    const count = spellingsOf(fictionalSet(base, size)).length
    expect(count).toBeGreaterThanOrEqual(size)
    expect(count).toBeLessThanOrEqual(size + 1)
  })

  test('keeps the names of a smaller one at its start, so that the same pages can be searched', () => {
    const small = spellingsOf(fictionalSet(base, 1_000))
    expect(spellingsOf(fictionalSet(base, 20_000)).slice(0, small.length)).toEqual(small)
  })
})

describe('the bench’s pages', () => {
  const set = fictionalSet(base, 1_000)

  test('are eight, of 3,000 to 120,000 units, and the same at every run', () => {
    const lengths = benchPages(set).map(({ paragraphs }) => paragraphs.join('').length)
    expect(lengths).toHaveLength(8)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(3_000)
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(120_000)
    expect(benchPages(set)).toEqual(benchPages(set))
  })

  test('name the people of the record about as often as news does', () => {
    const text = writeParagraphs(set, 'en', 20_000, 3).join(' ')
    const names = spellingsOf(set).filter((name) => name.length > 4)
    const mentions = names.reduce((sum, name) => sum + text.split(name).length - 1, 0)
    expect(text.length / mentions).toBeLessThan(200)
  })
})
