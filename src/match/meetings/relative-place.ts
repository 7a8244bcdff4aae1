// "Roma, dove si teneva la conferenza": the city that the clause which leads to a phrase is told of, for a phrase that names no place itself.
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'

/** Number of the place of which the clause that leads to an offset tells, in a list; an empty one where it tells of none. */
export function placeOfClause({ lexicon, block }: BlockReading, offset: number): number[] {
  const last = lexicon.findLast((one) => one.class === PATTERN_CLASS.PLACE && one.end < offset)
  // The clause begins with a comma; hardly any city has one behind it.
  if (last === undefined || offset - last.end > REACH || block.text[last.end] !== ',') return []
  return WHERE.test(plain(block.text, last.end, offset)) ? [last.target] : []
}
/** Units of the longest such clause. */
const REACH = 60
/** A few words, none of which begins another clause. */
const WHERE =
  /^,\s(?:where|où|wo|donde|dove|gdzie|де|где)\s(?:(?!(?:and|et|und|y|e|i|і|и|й|after|après|nach|tras|dopo|po|після|после)\s)[\p{L}'’-]+\s){0,5}(?:l['’])?$/u
