// Guesses a text's language among those with rules of their own, from the commonest small words and letters.
// Used where a page does not say, or says what its letters contradict. Not a general language detector.
import { PAGE_LANGUAGES, type PageLanguage } from '../model/text.ts'
import { foldText } from './fold.ts'

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
const WORDS: ReadonlyMap<string, PageLanguage[]> = (() => {
  const map = new Map<string, PageLanguage[]>()
  for (const language of PAGE_LANGUAGES) {
    for (const word of SMALL_WORDS[language].split(' ')) {
      const folded = foldText(word)
      map.set(folded, [...(map.get(folded) ?? []), language])
    }
  }
  return map
})()

/** Characters read at most: function words settle the matter within a paragraph or two. */
const SAMPLE = 4000
/** Fewer hits than this is no evidence. */
const MIN_HITS = 3

/** The likeliest of our languages, or null where the text gives no sign. */
export function guessLanguage(text: string): PageLanguage | null {
  const sample = text.slice(0, SAMPLE)
  const score = new Map<PageLanguage, number>()
  const add = (language: PageLanguage, points: number) => score.set(language, (score.get(language) ?? 0) + points)
  for (const word of foldText(sample).split(' ')) for (const language of WORDS.get(word) ?? []) add(language, 1)
  // Letters that only one of the two Cyrillic languages has.
  add('uk', (sample.match(/[іїєґІЇЄҐ]/g)?.length ?? 0) / 4)
  add('ru', (sample.match(/[ыэёъЫЭЁЪ]/g)?.length ?? 0) / 4)
  let best: PageLanguage | null = null
  for (const [language, points] of score) if (points >= MIN_HITS && points > (best ? (score.get(best) ?? 0) : 0)) best = language
  return best
}
