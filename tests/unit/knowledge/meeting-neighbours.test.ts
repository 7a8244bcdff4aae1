// The meetings before and after, on the same topics.
import { expect, test } from 'vitest'
import { indexKnowledge } from '../../../src/knowledge/index-knowledge.ts'
import { meetingNeighbours } from '../../../src/knowledge/meeting-neighbours.ts'
import type { Meeting } from '../../../src/model/entity.ts'
import type { EntityId, TopicId } from '../../../src/model/ids.ts'
import { tinySet } from './tiny-set.ts'

const [pattern] = indexKnowledge(tinySet()).meetings as [Meeting]
/** Meetings of these letters, in time; topics by letter; those written in capitals are superseded. */
function neighbours(letters: string, topics: Record<string, string>) {
  const meetings = [...letters].map((letter): Meeting => {
    const meeting: Meeting = { ...pattern, id: `meeting/${letter.toLowerCase()}` }
    delete meeting.superseded
    return letter === letter.toLowerCase() ? meeting : { ...meeting, superseded: { on: '2025', reason: 'a slip' } }
  })
  const topicsOf = new Map<EntityId, TopicId[]>(
    meetings.map(({ id }) => [id as EntityId, [...(topics[id.slice('meeting/'.length)] ?? '')].map((topic): TopicId => `topic/${topic}`)]),
  )
  const of = meetingNeighbours(meetings, topicsOf)
  return (letter: string) => {
    const meeting = meetings.find(({ id }) => id === `meeting/${letter}`) as Meeting
    const { before, after } = of(meeting)
    return [before, after].map((id) => id?.slice('meeting/'.length) ?? '-').join('')
  }
}

test.each([
  ['without topics, of all meetings', 'abc', {}, { a: '-b', b: 'ac', c: 'b-' }],
  ['on any of its topics, the nearest', 'abcde', { a: 'x', b: 'y', c: 'xy', d: 'z', e: 'x' }, { c: 'be', d: '--', e: 'c-' }],
  ['never a superseded one, which has some itself', 'aBc', { a: 'x', b: 'x', c: 'x' }, { a: '-c', b: 'ac', c: 'a-' }],
] as [string, string, Record<string, string>, Record<string, string>][])('%s', (_what, letters, topics, expected) => {
  const of = neighbours(letters, topics)
  expect(Object.fromEntries(Object.keys(expected).map((letter) => [letter, of(letter)]))).toEqual(expected)
})
