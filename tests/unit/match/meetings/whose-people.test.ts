// Which of a body's meetings its own name means: "the October European Council" is none that the record calls informal, where it has another.
import { expect, test } from 'vitest'
import type { Gazetteer } from '../../../../src/match/gazetteer.ts'
import { THEME } from '../../../../src/match/languages/meeting-themes.ts'
import type { MeetingCandidate } from '../../../../src/match/meetings/fitting-meetings.ts'
import type { MeetingReference } from '../../../../src/match/meetings/meeting-reference.ts'
import { ofBodies } from '../../../../src/match/meetings/whose-people.ts'

const COUNCIL = 1
const UNION = 2
const gazetteer = { kindOf: (entity: number) => (entity === COUNCIL ? 'organisation' : 'bloc') } as Gazetteer
const candidate = (themes: number, bodies: readonly number[]) =>
  ({ meeting: { themes, bodies }, distance: 0 }) as unknown as MeetingCandidate
const informal = candidate(THEME.INFORMAL, [COUNCIL, UNION])
const regular = candidate(0, [COUNCIL, UNION])
const elsewhere = candidate(0, [])
const called = (themes: number) => ({ themes }) as MeetingReference

test('by a body’s own name: a regular session, where there is one', () => {
  expect(ofBodies([informal, regular, elsewhere], [COUNCIL], called(0), gazetteer)).toEqual([regular])
  expect(ofBodies([informal, elsewhere], [COUNCIL], called(0), gazetteer)).toEqual([informal])
})

test('called informal, or by what the body belongs to: any of theirs', () => {
  expect(ofBodies([informal, regular], [COUNCIL], called(THEME.INFORMAL), gazetteer)).toEqual([informal, regular])
  expect(ofBodies([informal, regular], [UNION], called(0), gazetteer)).toEqual([informal, regular])
})
