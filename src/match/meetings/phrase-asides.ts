// What stands inside a meeting's phrase and says nothing of it: a party or an age in brackets after a name, a shortened "so-called", a palace's name,
// an adjective that no list knows.
// Gets text and an offset; gives where the phrase goes on. The words of the phrase are phrase-right.ts's.
import type { Span } from '../../model/page.ts'
import { TIMES } from '../languages/day-parts.ts'
import { BEFORE_QUALITIES, QUALITIES } from '../languages/quality-words.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading } from '../read-block.ts'
import { anyOfLanguage, unitsOf, wordSet, wordTest } from '../word-sets.ts'
import { BY } from './phrase-links.ts'

/** The offset after such an aside where one stands right there; `at` itself where none does. */
export function afterAside(text: string, at: number): number {
  // Most words of a phrase are followed by a space and a small letter that none of these begins with.
  if (!OPENS.has(text.charCodeAt(at + 1))) return at
  ASIDE.lastIndex = at
  return ASIDE.test(text) ? ASIDE.lastIndex : at
}
const OPENS = unitsOf('(tsт"“«„PpДдПпhHГгОо')
/** '"coalition"' in quotation marks, "palazzo Ciragan", "(CDU)", "(70)", "(e dell'Europa)" where a small letter follows, "tzw.", "sog.", "т. зв.". Sticky: only right where the phrase has come to. */
const ASIDE =
  /\s(?:["“«„](?:coalition|koalicj\p{L}+|коаліці\p{L}+|коалици\p{L}+|coalición|coalizione|koalition)["”»“]|(?:[Pp]alace|[Pp]alais|[Pp]alacio|[Pp]alazzo|[Pp]ałac\p{L}{1,3}|[Пп]алац\p{L}{1,2}|[Дд]ворц[еа])(?:\s\p{Lu}[\p{L}-]+){1,2}(?=[\s,.;:)])|(?:[Hh]ôtels?|[Hh]otel\p{L}*|[Гг]отел\p{L}*|[Оо]тел\p{L}*)\s["“«„]?(?:The\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?["”»“]?(?=,?\s(?:in|à|en|a|w|we|у|в|на)\s\p{Lu})|\((?:\p{Lu}[\p{L}/-]{1,9}|\d{2})\)|\([^()]{3,40}\)(?=\s\p{Ll})|(?:tzw|tzn|sog|т\.\s?(?:зв|н))\.)(?=\s\S)/uy

/** The offset after a word or two in quotation marks that say how it was; `at` itself where none stand there. */
export function afterQuality(text: string, at: number): number {
  if (!QUOTES.has(text.charCodeAt(at + 1))) return at
  QUALITY.lastIndex = at
  return QUALITY.test(text) ? QUALITY.lastIndex : at
}
const QUOTES = unitsOf('"“«„')
/** Small letters, hyphens and characters that are not seen. Sticky. */
const QUALITY =
  /\s["“«„]\s?\p{Ll}[\p{Ll}\u00ad\u200b-\u200d\u2060-]+(?:\s\p{Ll}[\p{Ll}\u00ad\u200b-\u200d\u2060-]*){0,2}\s?["”»“](?=\s\p{Ll})/uy

/** "During the tête-à-tête", "nel faccia a faccia": two people and no more. */
export function isFaceToFace(phrase: string): boolean {
  return OF_TWO.test(phrase)
}
const OF_TWO =
  /faccia\sa\sfaccia|t[eê]\p{M}?te-[aà]\p{M}?-t[eê]\p{M}?te|face[\s-](?:to|[aà])[\s-]face|cara\sa\scara|vier\saugen|zweiergespr|one-on-one|cztery\soczy|sam\sna\ssam|a\ssolas|quattr['’]occhi|віч-на-віч|сам\sна\sсам|один\sна\sодин|с\sглазу\sна\sглаз|лицом\sк\sлицу/iu

/** The offset after words right behind the noun that say so, and after what stands there in brackets; `at` itself where neither does. */
export function afterFormat({ block, lexicon }: BlockReading, at: number): number {
  if (!FORMAT_OPENS.has(block.text.charCodeAt(at + 1))) return at
  FORMAT.lastIndex = at
  const end = FORMAT.test(block.text) ? FORMAT.lastIndex : at
  // "The talks (in Jeddah) of …".
  return lexicon.some((one) => one.class === PATTERN_CLASS.PLACE && one.start > at && one.start < end) ? at : end
}
const FORMAT_OPENS = unitsOf('(auwfceqsвослUn')
/** "Unter vier Augen", "en tête-à-tête", "(the second round)", where a small word leads on. Sticky. */
const FORMAT = new RegExp(
  `(?:\\s(?:(?:unter|en|w|a)\\s)?(?:${OF_TWO.source})|\\s\\([^()]{3,40}\\))(?=\\s\\p{Ll}[\\p{Ll}\\p{M}]{0,4}\\s)`,
  'iuy',
)

/** The offset after words that say how long it was, before its place or who met ("entretien d'un quart d'heure au Vatican"); `at` itself where none stand there. */
export function afterLength({ block, rules, names, lexicon }: BlockReading, at: number): number {
  if (!OF_BEGINS.has(block.text.charCodeAt(at + 1))) return at
  const of = wordAfter(block.text, at)
  if (of?.joint !== 'space' || !OF.test(of.folded)) return at
  let past = at
  let word = wordAfter(block.text, of.end)
  for (let step = 0; step < LENGTH_WORDS && word && word.joint !== 'broken' && !word.capital; step++) {
    const { start } = word
    // "Of the leaders": who met.
    if (past === at && lexicon.some((one) => one.start === start)) return at
    if (isTime(rules.language, word.folded)) past = word.end
    else if (wordSet(rules.locative).has(word.folded)) return past
    else if (past > at && wordSet(rules.links).has(word.folded)) {
      const isThere = (one: Span) => one.start > past && one.start <= past + PREPOSITION
      if (names.some(isThere) || lexicon.some(isThere)) return past
    }
    word = wordAfter(block.text, word.end)
  }
  return at
}
const isTime = anyOfLanguage(TIMES)
/** Units of a preposition with its article and spaces. */
const PREPOSITION = 9
const OF = wordTest(/^(?:of|d|de|di|von)$/)
/** The letters that come second there, looked at first: every word of a phrase asks. */
const OF_BEGINS = unitsOf('odv')
/** Words of "of almost four and a half hours in". */
const LENGTH_WORDS = 8

/**
 * The offset after adjectives that the lists of meetings do not know ("entretien houleux et long avec …", "reunión maratoniana en …"), where the
 * phrase goes on behind them; `at` itself where none stand there.
 */
export function afterAdjectives({ block, rules }: BlockReading, at: number): number {
  if (QUALITIES[rules.language] === undefined) return at
  const isSmall = (word: Neighbour) => wordSet(rules.and).has(word.folded) || isBeforeQuality(rules.language, word.folded)
  let word = wordAfter(block.text, at)
  let past = at
  for (let step = 0; step < ADJECTIVES && word?.joint === 'space' && !word.capital; step++) {
    if (isQuality(rules.language, word.folded)) past = word.end
    else if (!isSmall(word)) break
    word = wordAfter(block.text, word.end)
  }
  // "Chaired by": who did so is no side of it.
  if (past === at || word?.joint !== 'space' || BY.test(word.folded)) return at
  return wordSet(rules.links).has(word.folded) ? past : at
}
const isQuality = anyOfLanguage(QUALITIES)
const isBeforeQuality = anyOfLanguage(BEFORE_QUALITIES)
/** Words of "very long and difficult". */
const ADJECTIVES = 4
