import { describe, expect, test } from 'vitest'
import { phrasesIn } from '../../../../src/match/meetings/days-of-block.ts'
import { hintsAt, sameDayTold } from '../../../../src/match/meetings/passage-days.ts'
import { readBlock } from '../../../../src/match/read-block.ts'
import { dayNumber, isoDay } from '../../../../src/model/fuzzy-date.ts'
import type { Block } from '../../../../src/model/page.ts'
import { FICTIONAL } from '../../../cases/fictional-record.ts'
import { gazetteerOf } from '../../../cases/make-record.ts'

const gazetteer = gazetteerOf(FICTIONAL)
const DAY = dayNumber('2025-04-20')

/** The days hinted at for the word in brackets, as first and last day of each range. */
function hints(lang: string, marked: string, heading = ''): string[] {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const block = (text: string, index: number): Block => ({ index, text, lang: '', role: index === 0 ? 'heading' : 'text', section: 1 })
  const reading = readBlock(block(marked.replace(/[[\]]/g, ''), 1), lang, DAY, gazetteer)
  if (heading !== '') reading.heading = readBlock(block(heading, 0), lang, DAY, gazetteer)
  return hintsAt(reading, { start, end }, DAY).flatMap(({ ranges }) => ranges.map((range) => range.map(isoDay).join('/')))
}

const OF_MARCH = ['2025-03-01/2025-03-31', '2026-03-01/2026-03-31']

describe('when a passage is about', () => {
  test.each<[string, string, string, string[]]>([
    ['the month of its sentence', 'en', 'In March 2025 they came to the [summit].', ['2025-03-01/2025-03-31']],
    ['two months, which decide nothing', 'en', 'From March 2025 to April 2025 they had one [summit].', []],
    ['the month it begins with', 'en', 'March. Much was said. The [summit] was long.', OF_MARCH],
    ['the month that its heading is', 'en', 'Much was said. The [summit] was long.', []],
    ['a day of the month before it', 'en', 'March 2025. On the 27th came the [summit].', ['2025-03-27/2025-03-27']],
    ['two days with one month', 'pl', '17 i 19 lutego 2025. Był [szczyt].', ['2025-02-19/2025-02-19', '2025-02-17/2025-02-17']],
    ['a day without a month', 'it', 'Il 27 il [vertice].', ['2025-04-27/2025-04-27', '2025-03-27/2025-03-27']],
    ['a day that a month has not', 'it', 'Febbraio 2025. Il 30 il [vertice].', ['2025-02-01/2025-02-28']],
    ['a percentage', 'it', 'Il 27 per cento voleva il [vertice].', []],
    ['a day with its month', 'de', 'Am 27. März 2025 war der [Gipfel].', ['2025-03-27/2025-03-27']],
    ['an ordinal number of days', 'ru', '27-го числа был [саммит].', ['2025-04-27/2025-04-27', '2025-03-27/2025-03-27']],
  ])('%s', (_why, lang, text, expected) => {
    expect(hints(lang, text)).toEqual(expected)
  })

  test('a heading that is a month, and one that is more', () => {
    expect(hints('en', 'The [summit] was long.', 'March')).toEqual(OF_MARCH)
    expect(hints('en', 'The [summit] was long.', 'What has changed since March')).toEqual([])
  })
})

describe('that same weekday', () => {
  test.each<[string, string, string, string[]]>([
    ['is that of the date told before', 'en', 'On 20 March 2025 it rained. | That same Thursday came the summit.', ['2025-03-20']],
    [
      'is that of a day of the month told before',
      'ru',
      '15 марта было сухо. 20-го шёл дождь. | В тот же четверг был саммит.',
      ['2025-03-20'],
    ],
    ['is none where no day of that name was told', 'de', 'Am 20. März 2025 regnete es. | Am selben Freitag war der Gipfel.', []],
    ['is as the article has it, where nothing says "same"', 'en', 'On 20 March 2025 it rained. | On Thursday came the summit.', []],
  ])('%s', (_why, lang, marked, expected) => {
    const sentence = marked.indexOf('|')
    const block: Block = { index: 1, text: marked.replace('| ', ''), lang: '', role: 'text', section: 1 }
    const reading = readBlock(block, lang, DAY, gazetteer)
    const weekday = phrasesIn(reading, sentence, block.text.length, DAY)[0]
    const found = weekday ? sameDayTold(reading, weekday, sentence, DAY) : undefined
    expect(weekday).toBeDefined()
    expect((found?.ranges ?? []).map(([first]) => isoDay(first))).toEqual(expected)
  })
})
