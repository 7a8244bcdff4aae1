// The date phrases of a block, read once however many references ask for those of their sentence.

import { wordAfter } from '../neighbours.ts'
import type { BlockReading } from '../read-block.ts'
import { type DayPhrase, dayPhraseAt } from './meeting-days.ts'

/** The precise days (not months or years) that a stretch of the block tells, in order. */
export function daysIn(reading: BlockReading, start: number, end: number, day: number | null): DayPhrase[] {
  return phrasesIn(reading, start, end, day).filter((one) => one.precise)
}

/** All date phrases of a stretch of the block, months and years too. */
export function phrasesIn(reading: BlockReading, start: number, end: number, day: number | null): DayPhrase[] {
  // A phrase holds its word: where none stands, nothing need be read.
  if (!reading.dateWords.some((one) => one.start >= start && one.end <= end)) return []
  reading.dayPhrases ??= daysOf(reading, day)
  return reading.dayPhrases.filter((one) => one.start >= start && one.end <= end)
}

function daysOf(reading: BlockReading, day: number | null): DayPhrase[] {
  const phrases: DayPhrase[] = []
  for (const match of reading.dateWords) {
    const word = wordAfter(reading.block.text, match.start)
    const phrase = word ? dayPhraseAt(reading.block.text, word, reading.rules, day) : null
    if (phrase && phrases.every((one) => one.end <= phrase.start)) phrases.push(phrase)
  }
  return phrases
}
