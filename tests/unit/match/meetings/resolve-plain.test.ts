import { describe, expect, test } from 'vitest'
import { lastMeeting } from '../../../fixtures/last-meeting.ts'

describe('a plain noun', () => {
  test.each([
    ['takes up the meeting told of last', ['The Lakeside talks on Monday were short. The meeting ended at noon.'], 'round-two'],
    [
      'means the one of the date that the passage tells, at the same place',
      ['The Lakeside talks on Monday were short.', 'On 16 May it had rained. The meeting ended at noon.'],
      'round-one',
    ],
    [
      'keeps to the one told of where the day told is a weekday',
      ['The Lakeside talks on Monday were short.', 'On Friday it rained. The meeting ended at noon.'],
      'round-two',
    ],
    [
      'counted as the second, means the second at that place on that date',
      ['The Lakeside talks on Monday were short.', 'On 2 June it had rained. The second meeting ended at noon.'],
      'round-two',
    ],
    [
      'counted as the first, is not the second of that date',
      ['The Lakeside talks on Monday were short.', 'On 2 June it had rained. The first meeting ended at noon.'],
      '',
    ],
    [
      'counted in days from the one told of, means the one of that day there',
      ['The Lakeside talks on 16 May were short. It rained at the meeting two weeks later.'],
      'round-two',
    ],
    [
      'counted as the first at a place, means the first of these weeks there',
      ['It rained. The first meeting in Lakeside was short.'],
      'round-one',
    ],
    [
      'counted as the first, where the page has counted the second of a place, is the one before it there',
      ['The second round in Lakeside on Monday was short.', 'It rained.', 'The first meeting had been calm.'],
      'round-one',
    ],
    [
      'counted as the third, where the place saw only two, is none',
      ['The second round in Lakeside on Monday was short.', 'It rained.', 'The third meeting will be calm.'],
      '',
    ],
    [
      'after two told of alike, lists both',
      ['The Lakeside talks on Monday were short, the Farhaven talks on Thursday will be long. The meeting is watched.'],
      'farhaven-talks or round-two',
    ],
    [
      'leaves out one told of only to say when the other was',
      ['After the Lakeside talks on Monday they called the Farhaven talks on Thursday. The meeting is watched.'],
      'farhaven-talks',
    ],
  ])('%s', (_, paragraphs, meant) => expect(lastMeeting('2025-06-04', ...paragraphs)).toBe(meant))
})
