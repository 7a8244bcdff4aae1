// Capitals in a row ("Paris, Berlin and Warsaw"): what is said of one is said of all. Gets a capital; gives those beside it and the word before
// the first.
import { type Neighbour, wordBefore } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { fitsWord } from '../word-sets.ts'

/** What stands between the names of a row. */
export const IN_A_ROW = /^(?:,\s*|,?\s+(?:and|et|und|y|e|ed|i|oraz|і|й|та|и|or)\s+)$/iu

/** The next of the row after a capital. */
export function nextOfRow({ names, block }: BlockReading, { end, nameKind }: Match): Match | undefined {
  return names.find((one) => one.start > end && one.nameKind === nameKind && IN_A_ROW.test(block.text.slice(end, one.start)))
}

/** The one before a capital. */
export function lastOfRow({ names, block }: BlockReading, start: number, nameKind: Match['nameKind']): Match | undefined {
  return names.find((one) => one.end < start && one.nameKind === nameKind && IN_A_ROW.test(block.text.slice(one.end, start)))
}

/** The word before the first of a row ("in Rome, Madrid and London", "threats from Berlin and Paris"); null where it is no row. */
export function beforeRow(reading: BlockReading, { start, nameKind }: Match): Neighbour | null {
  let first = start
  for (let hops = 0; hops < ROW; hops++) {
    const previous = lastOfRow(reading, first, nameKind)
    if (!previous) break
    first = previous.start
  }
  const before = first < start ? wordBefore(reading.block.text, first) : null
  return before?.joint === 'space' ? before : null
}
/**
 * Does "after" stand before a row of towns, of which those before a capital may be none that we know ("dopo Lugano, Londra e Berlino")? A verb
 * after the last of them makes it a clause ("after London and Paris agreed"), which is not asked here.
 */
export function isAfterTowns(reading: BlockReading, { start, nameKind }: Match): boolean {
  const { text } = reading.block
  let first = start
  for (let hops = 0; hops < ROW; hops++) {
    const known = lastOfRow(reading, first, nameKind)
    const before = known === undefined ? wordBefore(text, first) : null
    if (known !== undefined) first = known.start
    else if (before?.capital && text.slice(before.end, first) === ', ') first = before.start
    else break
  }
  const lead = first < start ? wordBefore(text, first) : null
  return lead?.joint === 'space' && fitsWord(AFTER, lead.folded)
}
const AFTER = /^(?:after|apres|nach|tras|dopo|po|після|после)$/
/** Names of a row looked back over. */
const ROW = 6
