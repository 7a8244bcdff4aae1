import { expect, test } from 'vitest'
import { readGoldPage } from '../../../src/cli/gold-page.ts'
import { newGoldPage } from '../../../src/cli/new-gold-page.ts'

test('a new gold page reads as one', () => {
  const { file, text } = newGoldPage('uk', 'sammit-u-kyievi')
  const page = readGoldPage(file, text)
  expect([page.head.lang, page.blocks.length, page.mentions.length, page.mustNots.length]).toEqual(['uk', 4, 5, 2])
})

test.each([
  ['xx', 'summit', '"xx" is none of en, fr'],
  ['en', 'Paris Summit', '"Paris Summit" is no slug'],
  ['en', '../secret', 'is no slug'],
])('%s %s is refused', (lang, slug, message) => {
  expect(() => newGoldPage(lang, slug)).toThrow(message)
})
