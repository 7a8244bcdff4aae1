// All matches of a block that stand for something beside a word: names and lexicon in one list, made once a block.
import type { BlockReading, Match } from './read-block.ts'

export function namesAndLexicon(reading: BlockReading): readonly Match[] {
  reading.beside ??= reading.names.length === 0 ? reading.lexicon : [...reading.lexicon, ...reading.names]
  return reading.beside
}
