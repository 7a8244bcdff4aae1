// The sentence round a span of a block. Where the block's sentences end is read once, however many references ask.
import type { Span } from '../model/page.ts'
import { sentenceEnds } from '../text/sentence.ts'
import type { BlockReading } from './read-block.ts'

/** From the start of the sentence that the span begins in to the end of the one that it ends in; the closing sign is outside. */
export function sentenceRound(reading: BlockReading, { start, end }: Span): Span {
  reading.sentenceEnds ??= sentenceEnds(reading.block.text)
  const ends = reading.sentenceEnds
  const before = ends[firstFrom(ends, start) - 1]
  return { start: before === undefined ? 0 : before + 1, end: ends[firstFrom(ends, end)] ?? reading.block.text.length }
}

/** The place in the list of the first end at this offset or after it. */
function firstFrom(ends: readonly number[], offset: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ends[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
