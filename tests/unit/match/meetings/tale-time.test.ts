import { describe, expect, test } from 'vitest'
import { withDaysKept } from '../../../../src/match/meetings/tale-time.ts'
import { lastMeeting } from '../../../fixtures/last-meeting.ts'

const LATER = '2025-08-10'
const AT_YEARS_END = '2025-12-20'

describe('what a tale of long ago goes on to is near the meeting told last, not near the article', () => {
  test.each([
    ['a place alone, too long ago for the article', AT_YEARS_END, ['It rained. The talks in Lakeside were short.'], ''],
    [
      'after a meeting of long ago, the next at the place',
      AT_YEARS_END,
      ['The Eastport meeting of 11 April was long. The talks in Lakeside were short.'],
      'round-one',
    ],
    [
      'in the next paragraph too',
      AT_YEARS_END,
      ['The Eastport meeting of 11 April was long.', 'It rained. The talks in Lakeside were short.'],
      'round-one',
    ],
    ['nothing told: the nearest to the article', LATER, ['It rained. The talks in Lakeside were short.'], 'round-two'],
    [
      'told in the sentence before: the next, though another is nearer to the article',
      LATER,
      ['The Eastport meeting of 11 April was long. The talks in Lakeside were short.'],
      'round-one',
    ],
    [
      'told one paragraph above, and nothing else of long ago: the nearest to the article',
      LATER,
      ['The Eastport meeting of 11 April was long.', 'It rained. The talks in Lakeside were short.'],
      'round-two',
    ],
    [
      'two of long ago told there: the page looks back',
      LATER,
      ['The Eastport meeting of 17 March and the Eastport meeting of 11 April were long.', 'It rained. The talks in Lakeside were short.'],
      'round-one',
    ],
    [
      'one of these weeks that the page has told of is meant before any of long ago',
      '2025-06-10',
      [
        'The Lakeside talks of 2 June were short.',
        'The Eastport meeting of 17 March and the Eastport meeting of 11 April were long. The talks in Lakeside were short.',
      ],
      'round-two',
    ],
    [
      'a date in the sentence tells more',
      LATER,
      ['The Eastport meeting of 11 April was long. On 2 June the talks in Lakeside were short.'],
      'round-two',
    ],
    [
      'a weekday of the tale is none of the article’s week',
      AT_YEARS_END,
      ['The Eastport meeting of 11 April was long. On the Friday the talks in Lakeside were short.'],
      'round-one',
    ],
  ])('%s', (_, published, paragraphs, meant) => expect(lastMeeting(published, ...paragraphs)).toBe(meant))
})

describe('a place may tell by itself when its meeting was', () => {
  const TOLD = 'Ana Brandt and Mila Orlova remember it. The defence ministers’ meeting in Eastport was long.'
  test.each([
    [
      'the first of talks in one place and on one level, after the second',
      LATER,
      'It rained. The first talks in Lakeside were short.',
      'round-one',
    ],
    ['the same long ago', AT_YEARS_END, 'It rained. The first talks in Lakeside were short.', 'round-one'],
    ['the second, long ago', AT_YEARS_END, 'It rained. The second round of talks in Lakeside was short.', 'round-two'],
    ['a third that the record does not know', AT_YEARS_END, 'It rained. The third round of talks in Lakeside was short.', ''],
    ['the only one of its kind there, beside those who were there', AT_YEARS_END, TOLD, 'eastport-defence'],
    ['the same beside nobody', AT_YEARS_END, 'It rained. The defence ministers’ meeting in Eastport was long.', ''],
    ['the same more than a year later', '2026-06-20', TOLD, ''],
    ['any of its kind', AT_YEARS_END, TOLD.replace('The def', 'A def'), ''],
    ['in another month', AT_YEARS_END, TOLD.replace('was long', 'was long in June'), ''],
    ['one of several', AT_YEARS_END, TOLD.replace('defence ministers’ ', ''), ''],
  ])('%s', (_, published, text, meant) => expect(lastMeeting(published, text)).toBe(meant))
})

test('a question leaves the phrase’s days as they were, so that a count of days is made once', () => {
  const reference = { spokenDays: [{ start: 3, end: 11, ranges: [[20, 20]], precise: true }], hints: [] }
  const before = structuredClone(reference)
  const ask = () => {
    for (const one of reference.spokenDays) reference.spokenDays = [{ ...one, ranges: [[19, 19]] }]
    return reference.spokenDays[0]?.ranges[0]
  }
  expect(withDaysKept(reference as never, ask)).toEqual([19, 19])
  expect(reference).toEqual(before)
})
