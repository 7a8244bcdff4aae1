// What is put beside a name, after a comma, a bracket or a dash: "Yuri Ushakov, a namesake of the diplomat". Gets the text and where the name
// ends; gives what stands there, or that it tells of a namesake. What follows from it, shape.ts and named-after.ts decide.
import { FIRST_WORD_VALUE, FOLD, foldText, SEPARATOR } from '../../text/fold.ts'
import type { Neighbour } from '../neighbours.ts'

/** What is put beside a name, folded; empty where nothing is. `after`: the word after the name. */
export function apposition(text: string, end: number, after: Neighbour | null): string {
  return isOpened(text, end, after) ? foldText(text.slice(end, end + REACH)) : ''
}
/** Characters after a name that hold three small words and a longer one, soft hyphens counted. */
const REACH = 64

/** Does a sign that opens an apposition follow the name, or the mark that closes its quotation? Most names have only a space after them. */
function isOpened(text: string, end: number, after: Neighbour | null): boolean {
  if (after?.joint !== 'broken') return false
  let at = CLOSES.has(text.charCodeAt(end)) ? end + 1 : end
  while (FOLD[text.charCodeAt(at)] === SEPARATOR.SPACE || FOLD[text.charCodeAt(at)] === SEPARATOR.IGNORED) at++
  return OPENS.has(text.charCodeAt(at))
}
const signs = (text: string): ReadonlySet<number> => new Set([...text].map((sign) => sign.charCodeAt(0)))
const OPENS = signs(',(–—')
const CLOSES = signs('»«”“"’')

/** The word by which the text itself says that it is another of the name; null where it says nothing such. */
export function namesakeTold(text: string, end: number, after: Neighbour | null): string | null {
  if (after === null || !isOpened(text, end, after) || !mayTellNamesake(text, after.start)) return null
  return NAMESAKE.exec(apposition(text, end, after))?.[1] ?? null
}
const NAMESAKE =
  /^(?:\p{L}+ ){0,3}?(namesakes?|homonymes?|namensvetter\p{L}*|tocay[oa]|homonim[oa]|omonim[oa]|imienni\p{L}+|тезк\p{L}+|однофам\p{L}+|no relation|not related|nicht verwandt|sans lien|aucun lien|sin parentesco|nessuna parentela|nie ?spokrewni\p{L}+|не родич|не родственни\p{L}+)(?!\p{L})/u

/** Does one of the first words begin as those of NAMESAKE do? Asked of every name with a comma, and two letters turn nearly all away. */
export function mayTellNamesake(text: string, start: number): boolean {
  let at = start
  for (let words = 0; words < WORDS && at < text.length; words++) {
    const second = FOLD[text.charCodeAt(at + 1)] as number
    if (second === SEPARATOR.IGNORED || BEGINNINGS.has(pairOf(FOLD[text.charCodeAt(at)] as number, second))) return true
    while (at < text.length && isInside(FOLD[text.charCodeAt(at)] as number)) at++
    while (at < text.length && !isInside(FOLD[text.charCodeAt(at)] as number)) at++
  }
  return false
}
const isInside = (value: number): boolean => value >= FIRST_WORD_VALUE || value === SEPARATOR.IGNORED
/** Words that NAMESAKE reads: three at most before its own. */
const WORDS = 4
const pairOf = (first: number, second: number): number => (first << 16) | second
const BEGINNINGS: ReadonlySet<number> = new Set(
  ['na', 'ho', 'to', 'om', 'im', 'те', 'од', 'no', 'ni', 'sa', 'au', 'si', 'ne', 'не'].map((two) =>
    pairOf(two.charCodeAt(0), two.charCodeAt(1)),
  ),
)
