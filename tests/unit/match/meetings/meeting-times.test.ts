import { expect, test } from 'vitest'
import type { DayPhrase } from '../../../../src/match/meetings/meeting-days.ts'
import type { MeetingReference } from '../../../../src/match/meetings/meeting-reference.ts'
import { countLater, isTimedOnly } from '../../../../src/match/meetings/meeting-times.ts'
import type { PageReading } from '../../../../src/match/page-reading.ts'

const phrase = (first: number, last: number): DayPhrase => ({ start: 0, end: 1, ranges: [[first, last]], precise: first === last })

/** A reference of which only these parts are asked for. */
function reference(parts: Partial<MeetingReference>): MeetingReference {
  const empty = {
    places: [],
    placeEntities: [],
    hosts: [],
    levels: [],
    bodies: [],
    owners: [],
    actors: [],
    days: [],
    spokenDays: [],
    hints: [],
  }
  return {
    ...empty,
    sentencePlaces: [],
    start: 0,
    end: 1,
    noun: 'summit',
    later: null,
    reading: { names: [], lexicon: [], block: { index: 5, text: '' } },
    ...parts,
  } as unknown as MeetingReference
}

/** A page of day 100 that told of a meeting on day 90 in this block. */
const page = (block: number) =>
  ({
    day: 100,
    evidence: { meetings: [{ id: 'meeting/a', block }] },
    gazetteer: { entityNumber: () => 0, entityStart: [90] },
  }) as unknown as PageReading

test('days are counted from the meeting told last, if that is near', () => {
  const near = reference({ later: { days: 2, slack: 0, from: 'told' } })
  countLater(page(4), near)
  expect(near.spokenDays).toEqual([phrase(92, 92)])
  const far = reference({ later: { days: 2, slack: 0, from: 'told' } })
  countLater(page(1), far)
  expect(far.spokenDays).toEqual([])
})

test('round numbers are hints, from the article or back to a meeting', () => {
  const ago = reference({ later: { days: -7, slack: 3, from: 'article' } })
  countLater(page(4), ago)
  expect(ago.hints).toEqual([phrase(90, 96)])
  const since = reference({ later: { days: 60, slack: 16, from: 'next' } })
  countLater(page(4), since)
  expect(since.hints).toEqual([phrase(23, 57)])
})

test('the day of what came after is counted back from', () => {
  const eve = reference({ later: { days: 1, slack: 0, from: 'next' }, spokenDays: [phrase(95, 95)] })
  countLater(page(4), eve)
  expect(eve.spokenDays).toEqual([{ ...phrase(95, 95), ranges: [[94, 94]] }])
})

test('a month alone tells when; a month with a place, or a week, is another thing', () => {
  expect(isTimedOnly(reference({ days: [phrase(60, 90)] }))).toBe(true)
  expect(isTimedOnly(reference({ days: [phrase(60, 90)], places: [1] }))).toBe(false)
  expect(isTimedOnly(reference({ days: [phrase(60, 60)] }))).toBe(false)
  expect(isTimedOnly(reference({}))).toBe(false)
})
