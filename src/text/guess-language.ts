// Guesses a text's language among those with rules of their own, from the commonest small words and letters.
// Used where a page does not say, or says what its letters contradict. Not a general language detector.
import { PAGE_LANGUAGES, type PageLanguage } from '../model/text.ts'
import { FIRST_WORD_VALUE, FOLD, SEPARATOR } from './fold.ts'
import { HASH_SEED, hashLetter, splitWords } from './word-hash.ts'

/** Function words that are frequent in one of the languages and rare in the others (folded: no accents). */
const SMALL_WORDS: Record<PageLanguage, string> = {
  en: 'the of and to in that for is was with his her has have had are were not from which said would who will after this their been',
  fr: 'les des est une dans pour sur avec par plus qui ne au aux ce cette sont ont pas mais ses son leur selon apres etre elle nous le la et du',
  de: 'der die das und den dem des ein eine einer nicht mit sich auf fur von zu im ist sind wird werden nach auch bei als uber hat aus um',
  es: 'el los las que por para con una del se su al como mas pero este esta ha han fue son segun tambien entre sobre y en la',
  it: 'il lo gli che di per una con del della dei delle sono non si anche nel nella alla dal piu ha hanno dopo questo e la un',
  pl: 'w i z na do nie sie jest ze o po dla przez od jak ale oraz przy jego jej tym tego ktory ktore sa byl czy',
  uk: 'і у в на що та з не до за про від як це але його для під час після також який які буде був є щодо або',
  ru: 'и в на что не с по из о к за как это от его для был было также который после они она или при будет ли',
}
/** Languages of each small word, as bits in the order of PAGE_LANGUAGES, by the word's hash. */
const WORDS: ReadonlyMap<number, number> = (() => {
  const map = new Map<number, number>()
  PAGE_LANGUAGES.forEach((language, index) => {
    for (const word of splitWords(SMALL_WORDS[language])) map.set(word.hash, (map.get(word.hash) ?? 0) | (1 << index))
  })
  return map
})()

/** Letters that only one of the two Cyrillic languages has; four of them weigh as much as a small word. */
const UKRAINIAN = new Set([...'іїєґІЇЄҐ'].map((letter) => letter.charCodeAt(0)))
const RUSSIAN = new Set([...'ыэёъЫЭЁЪ'].map((letter) => letter.charCodeAt(0)))
const LETTER_POINTS = 0.25

/** Characters read at most: small words settle the matter within a paragraph. */
export const SAMPLE = 1500
/** Fewer hits than this is no evidence. */
const MIN_HITS = 3
/** So many hits, and three times those of any other: a few lines tell, and the rest would tell the same. */
const SURE = 20
const AHEAD = 3

function isFarAhead(points: readonly number[], index: number): boolean {
  const own = points[index] as number
  return points.every((other, at) => at === index || other * AHEAD <= own)
}

/**
 * The likeliest of our languages, or null where the text gives no sign. What somebody declared is contradicted by as many hits more as
 * are any evidence: Ukrainian and Russian share half of their small words, and a line or two has no others.
 */
export function guessLanguage(text: string, declared = ''): PageLanguage | null {
  const points: number[] = PAGE_LANGUAGES.map(() => 0)
  const end = Math.min(text.length, SAMPLE)
  let hash = HASH_SEED
  let inWord = false
  for (let i = 0; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : 0
    const folded = FOLD[unit] as number
    if (folded >= FIRST_WORD_VALUE) {
      hash = hashLetter(hash, folded)
      inWord = true
      if (unit > 0x400) {
        if (UKRAINIAN.has(unit)) points[UK] = (points[UK] as number) + LETTER_POINTS
        else if (RUSSIAN.has(unit)) points[RU] = (points[RU] as number) + LETTER_POINTS
      }
    } else if (inWord && folded !== SEPARATOR.IGNORED) {
      // A soft hyphen does not end a word: syllables between them (do, na, po) would count as Polish prepositions.
      const bits = WORDS.get(hash) ?? 0
      if (bits !== 0) {
        for (let index = 0; index < points.length; index++) {
          if (((bits >>> index) & 1) === 0) continue
          points[index] = (points[index] as number) + 1
          if ((points[index] as number) >= SURE && isFarAhead(points, index)) return PAGE_LANGUAGES[index] as PageLanguage
        }
      }
      hash = HASH_SEED
      inWord = false
    }
  }
  const best = points.indexOf(Math.max(...points))
  const lead = (points[best] as number) - (points[PAGE_LANGUAGES.indexOf(declared as PageLanguage)] ?? 0)
  return lead >= MIN_HITS ? (PAGE_LANGUAGES[best] as PageLanguage) : null
}
const UK = PAGE_LANGUAGES.indexOf('uk')
const RU = PAGE_LANGUAGES.indexOf('ru')
