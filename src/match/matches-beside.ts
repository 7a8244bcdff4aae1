// The matches of a block as rules ask for them beside a word: does one of a class begin or end there, does any cover it. Gets the block's
// reading; judges nothing.
import type { Span } from '../model/page.ts'
import { contains } from '../text/span.ts'
import type { BlockReading, Match } from './read-block.ts'

/** All that stand for something beside a word: lexicon and names in one list, made once a block. */
export function namesAndLexicon(reading: BlockReading): readonly Match[] {
  const { names, lexicon } = reading
  reading.beside ??= names.length === 0 ? lexicon : lexicon.length === 0 ? names : lexicon.concat(names)
  return reading.beside
}

/** Does a word of the lexicon of this class begin at an offset? */
export function startsAt({ lexicon }: BlockReading, patternClass: number, offset: number): boolean {
  return lexicon.some((one) => one.class === patternClass && one.start === offset)
}

/** Does one end there? */
export function endsAt({ lexicon }: BlockReading, patternClass: number, offset: number): boolean {
  return lexicon.some((one) => one.class === patternClass && one.end === offset)
}

/** Does a match of ours (a name, post, demonym, level…) cover this word? Then it is no unknown part of a name. */
export function isOurs({ names, lexicon }: BlockReading, word: Span): boolean {
  const covers = (match: Match) => contains(match, word)
  return names.some(covers) || lexicon.some(covers)
}
