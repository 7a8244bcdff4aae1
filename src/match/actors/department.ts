// Parts of a page that tell of other things than politics by their own word: a heading "Sport", a paragraph that opens with "Culture:".
// Gets a block's reading; tells whether it stands in such a part. What may still be marked there, resolve-actors.ts decides.
import { FIRST_WORD_VALUE, FOLD, foldText, SEPARATOR } from '../../text/fold.ts'
import { DEPARTMENTS } from '../languages/departments.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import { anyOf, fitsWord } from '../word-sets.ts'

/** Does the block stand under the heading of such a department, or open with its name? */
export function isOfOtherDepartment(reading: BlockReading): boolean {
  reading.otherDepartment ??= (reading.heading !== null && isHeadingOf(reading.heading.block.text)) || opensWithName(reading.block.text)
  return reading.otherDepartment
}

/** "Sport", "3. Handball : les Bleus en finale": the number of a letter's item is none of its words. */
function isHeadingOf(heading: string): boolean {
  const told = heading.replace(NUMBER, '')
  return isName(told) || (told !== heading && opensWithName(told))
}
const NUMBER = /^\s*\d{1,2}[.)]\s+/

/** "Sport", "Kultur und Medien": a heading so short names its department, a longer one tells a story. */
function isName(heading: string): boolean {
  if (heading.length > LONGEST_HEADING) return false
  const words = foldText(heading).split(/[^\p{L}]+/u)
  return words.length <= MOST_WORDS && words.some((word) => fitsWord(DEPARTMENT, word))
}
const DEPARTMENT = anyOf(DEPARTMENTS)
const LONGEST_HEADING = 32
const MOST_WORDS = 4

/** "Deportes. Sánchez marcó…", "Football : …", "Faits divers. …", "In sport: …". */
function opensWithName(text: string): boolean {
  if (!mayBeOpening(text)) return false
  const opening = OPENING.exec(plain(text, 0, LONGEST_HEADING))
  return (
    opening !== null &&
    foldText(opening[1] as string)
      .split(' ')
      .some((word) => fitsWord(DEPARTMENT, word))
  )
}
const OPENING = /^(?:[*_]{1,2})?(\p{Lu}[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+)?)(?:[*_]{1,2}|\.[*_]{0,2}|\s?[:|–—])\s/u

/** Is the first word followed by a sign, or by one more word and a sign? Nearly all blocks go on with a third, and no pattern is run there. */
function mayBeOpening(text: string): boolean {
  let at = 0
  for (let words = 0; words < MOST_OPENING && (at === 0 || valueAt(text, at) >= FIRST_WORD_VALUE); words++) {
    while (at < LONGEST_HEADING && (valueAt(text, at) >= FIRST_WORD_VALUE || valueAt(text, at) === SEPARATOR.IGNORED)) at++
    while (at < LONGEST_HEADING && (valueAt(text, at) === SEPARATOR.SPACE || valueAt(text, at) === SEPARATOR.IGNORED)) at++
  }
  return at < text.length && valueAt(text, at) < FIRST_WORD_VALUE
}
/** "Faits divers", "In sport". */
const MOST_OPENING = 2
function valueAt(text: string, at: number): number {
  return FOLD[text.charCodeAt(at)] as number
}
