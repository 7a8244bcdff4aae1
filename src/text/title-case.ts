// Is a line written like a title, most of its words with a capital? Then a capital says nothing of a word.
// One pass over the line, with what each character is looked up once and kept.
import { isAllCapitals } from './fold.ts'

/** Longer than any headline. */
const LONGEST_TITLE = 300
/** Words shorter than this (of, the, und) stay small in titles and do not count. */
const TITLE_WORD = 4
/** Of fewer longer words the capitals tell nothing. */
const FEWEST_WORDS = 3
/** Share of longer words with a capital from which a line is taken for a title. */
const TITLE_SHARE = 0.7

/** A full stop behind a word that is no abbreviation: titles have none, and what has so many capitals is a row of names. */
const STOPPED = /\p{L}{2}\p{Ll}[)»”"]?\.\s*$/u
const LONGEST_END = 16
/** Soft hyphens and their like. */
const UNSEEN = /[\u00ad\u200b-\u200f\ufeff]/g

/** Is the whole line in capitals, or do most of its longer words begin with one? */
export function isTitleCase(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false
  if (isAllCapitals(text, 0, text.length)) return true
  if (STOPPED.test(text.slice(-LONGEST_END).replace(UNSEEN, ''))) return false
  let words = 0
  let capitals = 0
  let letters = 0
  let capital = false
  for (let i = 0; i <= text.length; i++) {
    const kind = i === text.length ? KIND.BREAK : kindAt(text, i)
    if (kind === KIND.BREAK) {
      if (letters >= TITLE_WORD) {
        words++
        if (capital) capitals++
        else {
          // Most lines are told by their first words: with capitals only from here on, it would still be no title.
          const more = (text.length - i) / (TITLE_WORD + 1)
          if ((capitals + more) / (words + more) < TITLE_SHARE) return false
        }
      }
      letters = 0
    } else if (kind !== KIND.SIGN) {
      if (letters === 0) capital = kind === KIND.CAPITAL
      letters++
    }
  }
  return words >= FEWEST_WORDS && capitals / words >= TITLE_SHARE
}

const KIND = { BREAK: 1, SIGN: 2, SMALL: 3, CAPITAL: 4 } as const
/** Kinds of units met so far; 0 where none was asked. */
const kinds = new Uint8Array(0x10000)

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit < 0xe000) {
    // Letters beyond the first plane are two units, and each counts.
    const code = text.codePointAt(unit < 0xdc00 ? at : at - 1) ?? 0
    return code > 0xffff ? kindOf(String.fromCodePoint(code)) : KIND.SIGN
  }
  if (kinds[unit] === 0) kinds[unit] = kindOf(String.fromCharCode(unit))
  return kinds[unit] as number
}

function kindOf(char: string): number {
  if (/[\s–—-]/.test(char)) return KIND.BREAK
  if (/\p{Lu}/u.test(char)) return KIND.CAPITAL
  return /\p{L}/u.test(char) ? KIND.SMALL : KIND.SIGN
}
