// Acronyms that a page spells out as something else ("La UE (Unión de Electricistas)", "l'OTAN, l'Office du tourisme de l'Anjou"), or that name
// a standard, and not whose it is ("the 5.56 Nato round"). Gets the match of an acronym and its block; tells whether the words beside it say so.
import { foldText } from '../../text/fold.ts'
import { SHOPS_TOLD } from '../languages/bearer-words.ts'
import { STANDARDS } from '../languages/thing-words.ts'
import { isOurs } from '../matches-beside.ts'
import { afterPossessive, wordAfter, wordBefore } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { anyOf, fitsWord, phraseOf, wordSet, wordTest } from '../word-sets.ts'
import { apposition } from './apposition.ts'

/** Is the acronym explained, right after it, as that of something else? */
export function isOtherAcronym(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  if (isShopOfSomebody(reading, match)) return true
  const beside = text.slice(match.end, match.end + 4)
  if (!/^\s?[,(–—]/.test(beside) && !(reading.rules.cases && IS.test(beside))) return false
  const letters = foldText(text.slice(match.start, match.end))
  let end = match.end
  let found = 0
  let opens = false
  for (let hops = 0; hops < MOST_WORDS && found < letters.length; hops++) {
    const word = wordAfter(text, end)
    // The comma or bracket is crossed once.
    if (word === null || (word.joint === 'broken' && hops > 0)) return false
    end = word.end
    // "L'Otan, ou Office de tourisme…": what says that the words to come spell it out.
    if (found === 0 && !word.capital && OR_RATHER.test(word.folded)) continue
    if (word.folded[0] !== letters[found]) {
      if (!isSmall(reading, word.folded)) return false
      continue
    }
    if (isSmall(reading, word.folded) && !word.capital) continue
    if (found === 0) opens = word.capital
    found++
  }
  return (
    found === letters.length &&
    opens &&
    !reading.names.some((one) => one.target === match.target && one.start >= match.end && one.start < end)
  )
}
/** A word for each letter of the longest acronym, and as many small ones. */
const MOST_WORDS = 8

/** "UE to także Ubojnia Eksportowa". */
const IS = /^\s(?:to|це|это)\s/
const OR_RATHER = wordTest(
  /^(?:to|takze|tez|rowniez|це|також|это|также|тоже|or|ou|soit|alias|oder|also|o|osia|ossia|ovvero|oppure|czyli|albo|lub|або|тобто|или|short|kurz|for|fur|pour|fur)$/,
)

/** "Nato's, the barber in Hague Street": whose shop it is, and what. */
function isShopOfSomebody({ block: { text } }: BlockReading, match: Match): boolean {
  const owned = afterPossessive(text, match.end)
  const beside = owned > match.end ? apposition(text, owned, wordAfter(text, owned)) : ''
  return DETERMINED.test(beside) && SHOP.test(beside)
}
const DETERMINED = /^(?:an?|the|our|your) /
/** Behind the article and one word more. */
const SHOP = phraseOf(2, SHOPS_TOLD)

/** "La UE Sant Andreu", "l'UE Sant-Julià": where a body's article stands, and no "of" before it, a name that is none of ours goes on a club's. */
export function isClub(reading: BlockReading, match: Match): boolean {
  const { rules, block } = reading
  if (!rules.postStateAfter || reading.titleCase) return false
  const next = wordAfter(block.text, match.end)
  if (next?.joint !== 'space' || !CLUB_NAME.test(next.text) || isOurs(reading, next)) return false
  const article = wordBefore(block.text, match.start)
  if (article === null || article.joint === 'broken' || !/^l[ae]?$/.test(article.folded)) return false
  const of = wordBefore(block.text, article.start)
  return of?.joint !== 'space' || !OF.test(of.folded)
}
const CLUB_NAME = /^\p{Lu}\p{Ll}{2,}/u
const OF = wordTest(/^(?:d|de|di|in|en|a|al|dans|nell|dell)$/)

/** "The Nato phonetic alphabet", "una correa OTAN", "патрон 5,56 НАТО": is what the acronym names a standard, and no body? */
export function isStandard({ block: { text }, rules }: BlockReading, { start, end }: Match): boolean {
  if (CALIBRE.test(text.slice(Math.max(0, start - LONGEST_CALIBRE), start))) return true
  if (THING_LAST.has(rules.language)) {
    const after = wordAfter(text, end)
    return after !== null && (after.joint === 'space' || after.joint === 'hyphen') && fitsWord(STANDARD, after.folded)
  }
  let word = wordBefore(text, start)
  for (let hops = 0; hops < MOST_LINKS && (word?.joint === 'space' || word?.joint === 'apostrophe'); hops++) {
    if (fitsWord(STANDARD, word.folded)) return true
    if (!isSmall({ rules }, word.folded)) return false
    word = wordBefore(text, word.start)
  }
  return false
}
const STANDARD = anyOf(STANDARDS)
/** Languages in which a thing stands behind what it is called by. */
const THING_LAST: ReadonlySet<string> = new Set(['en', 'de'])
/** The thing, "of" and an article. */
const MOST_LINKS = 3
/** "5.56", "7,62×51 mm", "9mm". */
const CALIBRE = /\d(?:[.,]\d{2}|[x×]\d\d)(?:\s?(?:mm|мм))?\s$|\d\s?(?:mm|мм)\s$/u
const LONGEST_CALIBRE = 10

function isSmall({ rules }: Pick<BlockReading, 'rules'>, folded: string): boolean {
  return wordSet(rules.links).has(folded) || wordSet(rules.definite).has(folded) || wordSet(rules.and).has(folded)
}
