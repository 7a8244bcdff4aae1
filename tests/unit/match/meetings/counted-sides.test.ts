// How many sat at the table, as a phrase counts them: which of two meetings that leaves.
import { describe, expect, test } from 'vitest'
import type { Gazetteer } from '../../../../src/match/gazetteer.ts'
import { ofThatMany } from '../../../../src/match/meetings/counted-sides.ts'
import type { MeetingCandidate } from '../../../../src/match/meetings/fitting-meetings.ts'
import type { MeetingReference } from '../../../../src/match/meetings/meeting-reference.ts'
import { PATTERN_CLASS } from '../../../../src/match/pattern.ts'

const GAZETTEER = { postsOf: () => [] } as unknown as Gazetteer

function candidate(id: string, sides: number, bodies: number[] = []): MeetingCandidate {
  const actors = Array.from({ length: sides }, (_, i) => i)
  return { meeting: { id, actors, onLine: [], bodies, level: 'defence ministers' }, distance: 1 } as unknown as MeetingCandidate
}

/** Which are left for a phrase that is the whole text but for "… " before it; a level stands where `level` does. */
function left(text: string, level: string, candidates: readonly MeetingCandidate[]): string[] {
  const at = text.indexOf(level)
  const lexicon =
    level === '' ? [] : [{ class: PATTERN_CLASS.LEVEL, target: 0, pattern: 0, nameKind: 0, start: at, end: at + level.length }]
  const reference = { reading: { block: { text }, lexicon }, start: 0, end: text.length } as unknown as MeetingReference
  return ofThatMany(candidates, reference, GAZETTEER).map(({ meeting }) => meeting.id)
}

const FIVE_AND_TWO_GUESTS = candidate('five', 7)
const TWENTY = candidate('twenty', 20)

describe('how many the phrase says met', () => {
  test.each([
    ['the meeting of five ministers', 'ministers'],
    ['das Treffen der fünf Minister', 'Minister'],
    ['совещание пяти министров', 'министров'],
    ['нарада п’ятьох міністрів', 'міністрів'],
    ['l’incontro a cinque', ''],
    ['разговор впятером', ''],
    ['die Fünferrunde', ''],
  ])('%s leaves the one of five, guests aside', (text, level) => {
    expect(left(text, level, [TWENTY, FIVE_AND_TWO_GUESTS])).toEqual(['five'])
  })

  test.each([
    ['the meeting of ministers', 'ministers'],
    ['the meeting with five ministers', 'ministers'],
    ['the five hours of the ministers’ meeting', 'ministers'],
    ['the meeting of three ministers', 'ministers'],
  ])('%s leaves both', (text, level) => {
    expect(left(text, level, [TWENTY, FIVE_AND_TWO_GUESTS])).toEqual(['twenty', 'five'])
  })

  test('of a body’s sessions the record does not name all who came', () => {
    expect(left('the meeting of five ministers', 'ministers', [TWENTY, candidate('session', 5, [1])])).toEqual(['twenty', 'session'])
  })
})
