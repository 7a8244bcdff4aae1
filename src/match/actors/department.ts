// Parts of a page that tell of other things than politics by their own word: a heading "Sport", a paragraph that opens with "Culture:".
// Gets a block's reading; tells whether it stands in such a part. What may still be marked there, resolve-actors.ts decides.
import { foldText } from '../../text/fold.ts'
import type { BlockReading } from '../read-block.ts'
import { fitsWord } from '../word-sets.ts'

const known = new WeakMap<BlockReading, boolean>()

/** Does the block stand under the heading of such a department, or open with its name? */
export function isOfOtherDepartment(reading: BlockReading): boolean {
  let is = known.get(reading)
  if (is === undefined) {
    is = (reading.heading !== null && isName(reading.heading.block.text)) || opensWithName(reading.block.text)
    known.set(reading, is)
  }
  return is
}

/** "Sport", "Kultur und Medien": a heading so short names its department, a longer one tells a story. */
function isName(heading: string): boolean {
  if (heading.length > LONGEST_HEADING) return false
  const words = foldText(heading).split(/[^\p{L}]+/u)
  return words.length <= MOST_WORDS && words.some((word) => fitsWord(DEPARTMENTS, word))
}
const LONGEST_HEADING = 32
const MOST_WORDS = 4

/** "Deportes. Sánchez marcó…", "Football : …". */
function opensWithName(text: string): boolean {
  const opening = OPENING.exec(text.slice(0, LONGEST_HEADING).replace(UNSEEN, ''))
  return opening !== null && fitsWord(DEPARTMENTS, foldText(opening[1] as string))
}
const OPENING = /^(\p{Lu}[\p{L}\p{M}]+)(?:\.|\s?[:|–—])\s/u

/** Soft hyphens and their like. */
const UNSEEN = /[\u00ad\u200b-\u200f\ufeff]/g

/** Departments of papers that are none of politics, folded, in all languages. */
const DEPARTMENTS =
  /^(?:sports?|football|soccer|cricket|rugby|racing|tennis|basketball|handball|arts|books|theatre|theater|cinema|film|music|weather|obituar(?:y|ies)|lifestyle|showbiz|crossword|listings|culture|livres|musique|meteo|necrologie|loisirs|gastronomie|cuisine|fussball|kultur|feuilleton|kino|musik|wetter|vermischtes|kleinanzeigen|nachruf|nachrufe|deportes|futbol|baloncesto|cultura|libros|cine|teatro|musica|gastronomia|toros|calcio|spettacoli|libri|cucina|kultura|teatr|muzyka|pogoda|rozrywka|kuchnia|спорт|футбол|хокей|хоккей|культура|кіно|кино|театр|музика|музыка|погода|афіша|афиша|кухня|дозвілля)$/u
