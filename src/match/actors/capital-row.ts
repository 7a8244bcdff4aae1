// Capitals in a row ("Paris, Berlin and Warsaw"): what is said of one is said of all. Gets a capital; gives those beside it and the word before
// the first.
import { type Neighbour, wordBefore } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'

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
/** Names of a row looked back over. */
const ROW = 6
