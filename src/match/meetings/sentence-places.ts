// The cities that a stretch of a block names as places: where its sentence is set, and where somebody goes for a meeting. Gets the block as read;
// gives numbers of the record's places. What a phrase tells by itself, its walk reads.
import type { Span } from '../../model/page.ts'
import type { PageLanguage } from '../../model/text.ts'
import { type Neighbour, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain, plainBefore } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { wordSet, wordTest } from '../word-sets.ts'
import { CAPITAL, CITY, isVenueWord } from './phrase-venues.ts'

/** Is a meeting what somebody went somewhere for: does a word of purpose lead to its phrase? */
export function isGoneFor({ block }: BlockReading, { start }: { start: number }): boolean {
  return GOAL.test(plainBefore(block.text, start, GOAL_REACH))
}
const GOAL = /(?<!\p{L})(?:for|zu|zum|zur|pour|para|per|na|на|для)\s(?:(?:a|an|the|einem|einer|un|une|una|il|la|le)\s)?(?:\p{Ll}+\s){0,2}$/u
/** Units of such a word, an article and two more words. */
const GOAL_REACH = 44

/** Is a folded word a preposition before where somebody goes? */
export function isGoal(folded: string): boolean {
  return TO.test(folded)
}
const TO = wordTest(/^(?:a|do|nach|to|до)$/)

/** Numbers of the cities that a stretch of a block names with a preposition of place. `orBy`: what other words before one count. */
export function placesBetween(
  reading: BlockReading,
  from: number,
  to: number,
  others: () => readonly Span[] = () => [],
  orBy: (word: Neighbour) => boolean = () => false,
): number[] {
  const places = reading.lexicon.filter((one) => one.class === PATTERN_CLASS.PLACE && one.start >= from && one.end <= to)
  return places
    .filter((one) => isAt(reading, one.start, orBy) && !others().some(({ start, end }) => start <= one.start && one.end <= end))
    .map((one) => one.target)
}

/** Does a preposition of place stand before an offset, with words for a city or a building between at most ("in der dänischen Hauptstadt", "у місті", "у турецькому Стамбулі")? */
function isAt({ block, rules, lexicon }: BlockReading, offset: number, orBy: (word: Neighbour) => boolean): boolean {
  let word = wordBefore(block.text, offset)
  let city = false
  for (let hops = 0; hops < CITY_REACH && word?.joint === 'space'; hops++) {
    if (wordSet(rules.locative).has(word.folded) || orBy(word)) return city || hops === 0
    const { start } = word
    const isOfState = lexicon.some((one) => one.class === PATTERN_CLASS.DEMONYM && one.start === start)
    if (isOfState || CITY.test(word.folded) || CAPITAL.test(word.folded) || isVenueWord(word.folded)) city = true
    else if (!city && !OF.test(word.folded) && (hops === 0 || !word.capital)) return false
    word = wordBefore(block.text, word.start)
  }
  return false
}
/** Words of "in the Danish capital of". */
const CITY_REACH = 5
const OF = wordTest(/^(?:of|de|di|von|w|в|у)$/)

/** "Zelensky is in Berlin. Talks will be held here": the city named last in the sentence before one that says "here" or "there"; none where none is. */
export function placeOfHere(reading: BlockReading, sentence: Span): number[] {
  const { block, rules, lexicon } = reading
  const at = sentence.start - END_OF_SENTENCE
  if (at < 0 || !HERE[rules.language].test(plain(block.text, sentence.start, sentence.end))) return []
  const before = sentenceRound(reading, { start: at, end: at })
  const last = lexicon.findLast((one) => one.class === PATTERN_CLASS.PLACE && one.start >= before.start && one.end <= before.end)
  return last ? [last.target] : []
}
/** Units of a mark and a space. */
const END_OF_SENTENCE = 2
/** As they are printed: accents tell some from an article or a pronoun. */
const HERE: Readonly<Record<PageLanguage, RegExp>> = {
  en: /(?<!\p{L})(?:here|there(?!\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must)(?!\p{L})))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ici|là|là-bas|s['’]y|sur place)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:dort|hier)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:ah[ií]|all[ií]|aqu[ií])(?!\p{L})/iu,
  it: /(?<!\p{L})(?:là|lì)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:tam|tu|tutaj)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:там|тут)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:здесь|там|тут)(?!\p{L})/iu,
}
