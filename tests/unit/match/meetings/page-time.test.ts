import { expect, test } from 'vitest'
import { annotate } from '../../../../src/match/annotate.ts'
import type { PageFacts } from '../../../../src/model/page.ts'
import { gazetteerOf } from '../../../cases/make-record.ts'
import { SERIES } from '../../../cases/series-record.ts'

const gazetteer = gazetteerOf(SERIES)
const CAST = 'Ana Brandt and Mila Orlova spoke about the border force of Norland.'

/** The day at which a page without a date is placed. */
function placed(...paragraphs: string[]): string | null {
  const blocks = [CAST, ...paragraphs].map((text, index) => ({ index, text, lang: 'en', role: 'text' as const, section: 0 }))
  const facts: PageFacts = { url: '', host: 'a.example', lang: 'en', title: '', kind: 'article', published: null, publishedFrom: null }
  return annotate(blocks, facts, gazetteer, null).evidence.placed
}

test('a date in the text and a meeting on it place the page', () => {
  expect(placed('On 16 May the talks in Lakeside began.', 'The Lakeside talks took two hours.')).toBe('2025-05-16')
})

test('a weekday chooses between two meetings at one place', () => {
  expect(placed('On Monday the delegations met.', 'The talks in Lakeside were short.')).toBe('2025-06-02')
})

test('two times as likely place it nowhere', () => {
  expect(placed('The talks in Lakeside were short.')).toBeNull()
})

test('nor do years long gone', () => {
  expect(placed('In May 2015 they met at a hall. The talks in Lakeside ended on a Friday.')).toBeNull()
})

test('nor a page without any meeting or date', () => {
  expect(placed('The weather was fine.')).toBeNull()
})

test('a date of the news counts more than one of the background', () => {
  const background = ['The weather was fine.', 'Nothing else happened.', 'A year before, on 28 May, it had rained.']
  expect(placed('On 2 June they sat down.', 'The talks in Lakeside were short.', ...background)).toBe('2025-06-02')
})

test('of two dates the page is of the later: it would hardly tell the day of what is far off', () => {
  expect(placed('The talks in Lakeside were short.', 'They had begun on 16 May, and on 2 June they ended.')).toBe('2025-06-02')
})

test('a weekday that is none of a meeting’s speaks against it', () => {
  expect(placed('On Wednesday it rained.', 'The talks in Lakeside were short.')).toBeNull()
})

test('what stands in the background alone is no news', () => {
  const news = ['The weather was fine.', 'Nothing else happened.']
  expect(placed(...news, 'On 2 June they sat down.', 'The talks in Lakeside were short.')).toBeNull()
})
