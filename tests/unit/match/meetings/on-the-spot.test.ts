import { describe, expect, test } from 'vitest'
import type { DayPhrase } from '../../../../src/match/meetings/meeting-days.ts'
import type { MeetingReference } from '../../../../src/match/meetings/meeting-reference.ts'
import { isOnTheSpot } from '../../../../src/match/meetings/on-the-spot.ts'
import type { PageReading } from '../../../../src/match/page-reading.ts'
import { PATTERN_CLASS } from '../../../../src/match/pattern.ts'
import { MEETING_LEVELS } from '../../../../src/model/entity.ts'

const on = (day: number): DayPhrase[] => [{ start: 0, end: 1, ranges: [[day, day]], precise: true }]
const LEADERS = { class: PATTERN_CLASS.LEVEL, target: MEETING_LEVELS.indexOf('leaders'), start: 0, end: 1 }

/** A reference of which only these parts are asked for; `lexicon`: of its block. */
function reference({ lexicon = [], ...parts }: Partial<MeetingReference> & { lexicon?: object[] }): MeetingReference {
  const empty = {
    places: [],
    placeEntities: [],
    levels: [],
    bodies: [],
    owners: [],
    actors: [],
    subjects: [],
    days: [],
    sentencePlaces: [],
  }
  const reading = { names: [], lexicon, rules: { language: 'en' }, sentenceEnds: [40], block: { index: 5, text: ' '.repeat(40) } }
  return { ...empty, spokenDays: [], start: 0, end: 1, noun: 'summit', later: null, reading, ...parts } as unknown as MeetingReference
}

const FIRST = { id: 'meeting/first', start: 88, end: 88, exact: true, level: 'leaders', places: [7], subjects: [3] }
const SECOND = { id: 'meeting/second', start: 90, end: 90, exact: true, level: 'leaders', places: [7], subjects: [3] }
const page = (told: { id: string; block: number }[] = []) =>
  ({
    day: null,
    evidence: { meetings: told },
    gazetteer: { world: () => ({ meetings: [FIRST, SECOND] }), kindOf: () => 'person' },
  }) as unknown as PageReading

describe('a phrase whose sentence tells the day', () => {
  const there = { spokenDays: on(90), sentencePlaces: [7] }
  test.each<[string, Partial<MeetingReference> & { lexicon?: object[] }, object[]]>([
    ['a summit at the place', there, [SECOND]],
    ['talks with a visitor', { ...there, noun: 'talks' }, []],
    ['a summit with somebody', { ...there, actors: [1] }, []],
    ['a summit elsewhere', { ...there, sentencePlaces: [8] }, []],
    ['leaders gather there for talks', { ...there, noun: 'talks', lexicon: [LEADERS] }, [SECOND]],
    ['leaders speak there of the talks', { ...there, noun: 'talks', definite: true, lexicon: [LEADERS] }, []],
    ['leaders come for two-sided talks', { ...there, noun: 'talks', bilateral: true, lexicon: [LEADERS] }, []],
    ['talks there on what it was about', { ...there, noun: 'talks', subjects: [3] }, [SECOND]],
    ['somebody is received for talks on it, nobody says where', { spokenDays: on(90), noun: 'talks', subjects: [3] }, []],
    ['leaders are received for talks on another matter', { spokenDays: on(90), noun: 'talks', subjects: [4], lexicon: [LEADERS] }, []],
  ])('%s', (_, parts, meetings) => expect(isOnTheSpot(reference(parts), page())).toEqual(meetings))
})

describe('another meeting, after one told of', () => {
  const another = { noun: 'meeting', indefinite: true, newer: true, spokenDays: on(90) } as const
  test('is the one on its day at the same place', () => {
    expect(isOnTheSpot(reference(another), page([{ id: FIRST.id, block: 4 }]))).toEqual([SECOND])
  })
  test.each<[string, Partial<MeetingReference>, number]>([
    ['far above', another, 1],
    ['with somebody', { ...another, actors: [1] }, 4],
    ['on a day without one', { ...another, spokenDays: on(91) }, 4],
    ['that is not new', { ...another, newer: false }, 4],
  ])('%s: none', (_, parts, block) => expect(isOnTheSpot(reference(parts), page([{ id: FIRST.id, block }]))).toEqual([]))
})
