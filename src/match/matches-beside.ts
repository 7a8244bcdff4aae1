// All matches of a block that stand for something beside a word: names and lexicon in one list, made once a block.
import type { BlockReading, Match } from './read-block.ts'

const together = new WeakMap<BlockReading, readonly Match[]>()

export function namesAndLexicon(reading: BlockReading): readonly Match[] {
  let list = together.get(reading)
  if (!list) {
    list = [...reading.lexicon, ...reading.names]
    together.set(reading, list)
  }
  return list
}
