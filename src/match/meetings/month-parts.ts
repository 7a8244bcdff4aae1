// Parts of a month: "late March", "finales de marzo", "наприкінці березня". Gets a text and the word for the month or for its part; gives the other
// word, and the days that the part is. Which phrase they make, meeting-days.ts tells.
import { MONTH_LINK } from '../languages/month-parts.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { dateWord } from './date-words.ts'

/** The word for a part that stands before a month, with where it begins; null where none does. */
export function monthPartBefore(text: string, month: Neighbour, rules: LanguageRules): { start: number; part: number } | null {
  const before = wordBefore(text, month.start)
  if (!before || !isTied(before)) return null
  const word = MONTH_LINK.test(before.folded) ? wordBefore(text, before.start) : before
  const part = word && isTied(word) ? dateWord(rules, word.folded)?.part : undefined
  return part === undefined ? null : { start: (word as Neighbour).start, part }
}

/** The month that a word for a part leads to, or whatever word stands there; null where nothing does. */
export function monthAfterPart(text: string, part: Neighbour, rules: LanguageRules): Neighbour | null {
  let word = wordAfter(text, part.end)
  if (word && isTied(word) && MONTH_LINK.test(word.folded)) word = wordAfter(text, word.end)
  return word && isTied(word) && dateWord(rules, word.folded)?.month !== undefined ? word : null
}

/** "Late March", "late-March", "d’avril". */
function isTied({ joint }: Neighbour): boolean {
  return joint === 'space' || joint === 'hyphen' || joint === 'apostrophe'
}

/** The days of a month's part: nobody counts them, so the parts overlap. */
export function rangeOfPart([first, last]: [number, number], part: number): [number, number] {
  const days = PARTS[part] as readonly [number, number]
  return [first + days[0], Math.min(first + days[1], last)]
}
/** Days from the first of the month: up to the 12th, from the 8th to the 22nd, from the 19th on. */
const PARTS: readonly (readonly [number, number])[] = [
  [0, 11],
  [7, 21],
  [18, 31],
]
