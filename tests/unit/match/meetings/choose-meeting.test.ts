import { describe, expect, test } from 'vitest'
import { THEME, themesIn } from '../../../../src/match/languages/meeting-themes.ts'
import { ofItsManner } from '../../../../src/match/meetings/choose-meeting.ts'
import type { MeetingCandidate } from '../../../../src/match/meetings/fitting-meetings.ts'
import type { MeetingReference } from '../../../../src/match/meetings/meeting-reference.ts'

const candidate = (id: string, urgent: boolean) =>
  ({ meeting: { id, themes: urgent ? THEME.URGENT : 0 }, distance: 9 }) as unknown as MeetingCandidate
const CALLED = candidate('meeting/called', true)
const OTHER = candidate('meeting/other', false)

function phrase(words: string): MeetingReference {
  return { themes: themesIn([words]) } as unknown as MeetingReference
}

describe('of meetings that nothing else tells apart', () => {
  test.each([['the emergency meeting of February'], ["il vertice d'emergenza di febbraio"]])(
    '%s is the one that the record calls so',
    (words) => {
      expect(ofItsManner([OTHER, CALLED], phrase(words))).toBe(CALLED)
    },
  )

  test('a phrase that says nothing of hurry means none of them', () => {
    expect(ofItsManner([OTHER, CALLED], phrase('the meeting of February'))).toBeNull()
  })

  test('two that were called so are not told apart', () => {
    expect(ofItsManner([CALLED, candidate('meeting/again', true)], phrase('the emergency meeting'))).toBeNull()
  })
})
