import { describe, expect, test } from 'vitest'
import { ofItsUrgency } from '../../../../src/match/meetings/choose-meeting.ts'
import type { MeetingCandidate } from '../../../../src/match/meetings/fitting-meetings.ts'
import type { MeetingReference } from '../../../../src/match/meetings/meeting-reference.ts'

const candidate = (id: string, urgent: boolean) => ({ meeting: { id, urgent }, distance: 9 }) as unknown as MeetingCandidate
const CALLED = candidate('meeting/called', true)
const OTHER = candidate('meeting/other', false)

function phrase(before: string, words: string): MeetingReference {
  const text = `${before}${words}.`
  return { reading: { block: { text } }, start: before.length, end: before.length + words.length } as unknown as MeetingReference
}

describe('of meetings that nothing else tells apart', () => {
  test.each([
    ['after the emergency ', 'meeting of February'],
    ['il ', "vertice d'emergenza di febbraio"],
  ])('%s%s is the one that the record calls so', (before, words) => {
    expect(ofItsUrgency([OTHER, CALLED], phrase(before, words))).toBe(CALLED)
  })

  test('a phrase that says nothing of hurry means none of them', () => {
    expect(ofItsUrgency([OTHER, CALLED], phrase('the ', 'meeting of February'))).toBeNull()
  })

  test('two that were called so are not told apart', () => {
    expect(ofItsUrgency([CALLED, candidate('meeting/again', true)], phrase('the emergency ', 'meeting'))).toBeNull()
  })
})
