import { describe, expect, test } from 'vitest'
import { lastMeeting } from '../../../fixtures/last-meeting.ts'

describe('of several meetings that fit a phrase, the one meant is that of its scene', () => {
  test.each([
    ['neither told: both are listed', '2025-06-04', 'The meeting of the delegations was short.', 'farhaven-talks or round-two'],
    [
      'a capital that acts is no place',
      '2025-06-04',
      'Selva City had left. The meeting of the delegations was short.',
      'farhaven-talks or round-two',
    ],
    ['the place of the sentence before', '2025-06-04', 'All waited in Lakeside. The meeting of the delegations was short.', 'round-two'],
    [
      'a place where somebody only spoke tells nothing',
      '2025-06-04',
      'She said in Lakeside that it rained. The meeting of the delegations was short.',
      'farhaven-talks or round-two',
    ],
    [
      'nearness, where no level is told',
      '2025-03-31',
      'It rained. The Eastport meeting of Norland and Sudria runs late.',
      'eastport-defence',
    ],
    [
      'the level of the sentence before',
      '2025-03-31',
      'The leaders wore coats. The Eastport meeting of Norland and Sudria runs late.',
      'eastport-leaders',
    ],
    [
      'one much nearer to the article stands beside it',
      '2025-03-18',
      'The defence ministers wore coats. The Eastport meeting was short.',
      'eastport-leaders',
    ],
    [
      'a sentence with a place of its own has its own scene',
      '2025-06-04',
      'All waited in Lakeside. In Farhaven the meeting of the delegations was short.',
      'farhaven-talks',
    ],
    [
      'what the sentence before has told of',
      '2025-06-04',
      'The Farhaven talks on Thursday were calm. The meeting of the delegations was short.',
      'farhaven-talks',
    ],
  ])('%s', (_, published, text, meant) => expect(lastMeeting(published, text)).toBe(meant))
})
