// The date phrases of a block, read once however many references ask for those of their sentence.
import { type DayPhrase, dayPhrasesOf } from './meeting-days.ts'
import type { BlockReading } from './read-block.ts'

const cache = new WeakMap<BlockReading, DayPhrase[]>()

/** The precise days (not months or years) that a stretch of the block tells, in order. */
export function daysIn(reading: BlockReading, start: number, end: number, day: number | null): DayPhrase[] {
  let phrases = cache.get(reading)
  if (!phrases) {
    phrases = dayPhrasesOf(reading.block.text, reading.rules, day)
    cache.set(reading, phrases)
  }
  return phrases.filter((one) => one.precise && one.start >= start && one.end <= end)
}
