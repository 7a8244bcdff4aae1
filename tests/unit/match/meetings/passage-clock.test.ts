import { describe, expect, test } from 'vitest'
import { lastMeeting } from '../../../fixtures/last-meeting.ts'

const LATER = '2025-08-10'
const AT_YEARS_END = '2025-12-20'

describe('a paragraph that looks back has a time of its own, from which its meetings are near or far', () => {
  test.each([
    ['a month', 'In May it rained. The talks in Lakeside were short.', 'round-one'],
    ['a month, after an article’s worth of others', 'It was in June that it rained. The talks in Lakeside were short.', 'round-two'],
    ['a date', 'On 16 May it rained. The talks in Lakeside were short.', 'round-one'],
    ['a day of the month told before', 'It rained in May, and on the 16th too. The talks in Lakeside were short.', 'round-one'],
    ['a count from a date', 'On 2 May it rained. Two weeks later it did not. The talks in Lakeside were short.', 'round-one'],
    ['a date on which nobody met, nor soon after', 'On 20 April it rained. The talks in Lakeside were short.', ''],
    ['no time', 'It rained. The talks in Lakeside were short.', ''],
  ])('%s', (_, text, meant) => expect(lastMeeting(AT_YEARS_END, text)).toBe(meant))

  test.each([
    ['2025-05-20', 'eastport-may'],
    ['2025-07-05', 'eastport-leaders'],
  ])('one time of long ago is background for what was held these days: %s', (published, meant) =>
    expect(lastMeeting(published, 'In March it rained. The meeting in Eastport was short.')).toBe(meant),
  )

  test('since when something is, is no time of the paragraph', () => {
    expect(lastMeeting('2025-07-05', 'It has rained since March. The meeting in Eastport was short.')).toBe('eastport-may')
  })

  test('what was told of in a time of its own is not taken up in another', () => {
    const told = 'The talks in Lakeside of 2 June were short.'
    expect(lastMeeting(LATER, told, 'It rained. The talks were long.')).toBe('round-two')
    expect(lastMeeting(LATER, told, 'In March it rained. The talks were long.')).toBe('')
  })
})
