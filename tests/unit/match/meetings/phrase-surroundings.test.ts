import { describe, expect, test } from 'vitest'
import { findMeetingReferences } from '../../../../src/match/meetings/find-references.ts'
import type { MeetingReference } from '../../../../src/match/meetings/meeting-reference.ts'
import { readBlock } from '../../../../src/match/read-block.ts'
import { dayNumber, isoDay } from '../../../../src/model/fuzzy-date.ts'
import { FICTIONAL } from '../../../cases/fictional-record.ts'
import { gazetteerOf } from '../../../cases/make-record.ts'

const gazetteer = gazetteerOf(FICTIONAL)
const DAY = dayNumber('2025-04-20')

function references(text: string): MeetingReference[] {
  const reading = readBlock({ index: 0, text, lang: 'en', role: 'text', section: 0 }, 'en', DAY, gazetteer)
  return findMeetingReferences(reading, DAY, gazetteer)
}
const daysOf = (one: MeetingReference | undefined): string[] =>
  (one?.spokenDays ?? []).flatMap(({ ranges }) => ranges.map(([first]) => isoDay(first)))

describe('what stands round a phrase', () => {
  test('a day elsewhere in its sentence is told', () => {
    const [one] = references('On 3 April 2025 everybody came. On 4 April 2025 they opened the talks in the end.')
    expect(daysOf(one)).toEqual(['2025-04-04'])
  })

  test('a day that stands in another phrase is that one’s', () => {
    const [dated, bare] = references('The meeting on 4 April 2025 did more than the talks.')
    expect(dated?.days).toHaveLength(1)
    expect(daysOf(bare)).toEqual([])
  })

  test('a phrase with a day of its own asks its sentence for none', () => {
    const [one] = references('The meeting on 4 April 2025 was short, unlike that of 9 May.')
    expect(daysOf(one)).toEqual([])
  })

  test.each([
    ['told before it', 'It was 3 March 2025. Some stayed. The March meeting was short.'],
    ['told right after it', 'The March meeting was short. On 3 March 2025 they all came.'],
  ])('a phrase with a month takes the day of that month %s', (_, text) => {
    const days = references(text)
      .at(-1)
      ?.hints.flatMap(({ ranges }) => ranges.map(([first]) => isoDay(first)))
    expect(days).toEqual(['2025-03-03'])
  })

  test('a day of another month tells nothing of it', () => {
    const [one] = references('It was 3 February 2025. The March meeting was short.')
    expect(one?.hints.every(({ precise }) => !precise)).toBe(true)
  })

  test('a count of days on from the phrase before it is told from there', () => {
    const [, second] = references('Two days after the summit came the meeting.')
    expect(second?.later).toEqual({ days: 2, slack: 0, from: 'told' })
  })

  test('what a rule has found out stays, whatever the sentence tells', () => {
    const [one] = references('On 4 April 2025 they opened the talks.')
    if (one) one.spokenDays = []
    expect(daysOf(one)).toEqual([])
  })
})
