// "The 27th meeting of the group", "31-й «Рамштайн»": the number of a session in its body's row, as the record's own names count them
// ("Ramstein-27"). Gets the text before a meeting's noun, or a meeting's names; gives the number. Rounds that a page counts by itself are
// further-rounds.ts's.
import { plainBefore } from '../plain-text.ts'

/** A number before the phrase, and where it begins. */
export interface SessionNumber {
  number: number
  start: number
}

/** The number that stands right before an offset, as an ordinal in figures; null where none does. */
export function sessionNumberBefore(text: string, offset: number): SessionNumber | null {
  // Nearly no phrase has a figure so near.
  if (!hasFigure(text, offset - 2 * REACH, offset)) return null
  const digits = NUMBERED.exec(plainBefore(text, offset, REACH))?.[1]
  return digits === undefined ? null : { number: Number(digits), start: text.lastIndexOf(digits, offset) }
}
/** "27th", "27.", "27e", "27ª", "31-му", with an opening quotation mark before the body's own name. */
const NUMBERED = /(?<![\p{L}\d.,:–-])(\d{1,3})(?:\.?[ªº°]|\.|st|nd|rd|th|e|ème|-?\p{Script=Cyrillic}{1,3})\s[«„“"]?$/u
/** Units of the longest such number, a space, a mark and the unit before it. */
const REACH = 12

function hasFigure(text: string, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x30 && unit <= 0x39) return true
  }
  return false
}

/** The number that one of a meeting's names ends in; null where none does. */
export function sessionNumberOf(names: readonly string[]): number | null {
  const found = names.map((name) => ENDS_NUMBERED.exec(name)).find((one) => one !== null)
  return found ? Number(found[1]) : null
}
const ENDS_NUMBERED = /^\p{L}+[-‐‑](\d{1,3})$/u
