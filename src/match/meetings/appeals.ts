// A word that is a call between people and an appeal as well ("a call for peace", "un appel à la paix", "una llamada a la calma"): what stands beside
// it says which. Gets a block and the noun; says whether it is an appeal. Calls by names of their own (a videoconference) are never asked about.
import type { PageLanguage } from '../../model/text.ts'
import { foldWord } from '../../text/fold.ts'
import { CALLED_WITH } from '../languages/held-words.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import { plain, plainBefore } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { anyOf, fitsWord, wordTest } from '../word-sets.ts'
import { dateWord } from './date-words.ts'

/** Is the noun one of these, and an appeal where it stands? In French only what says that people spoke makes it a call. */
export function isAppeal(reading: BlockReading, noun: Match): boolean {
  const { block, rules } = reading
  const told = foldWord(block.text, noun.start, noun.end)
  if (told !== HOMOGRAPHS[rules.language]) return false
  const next = wordAfter(block.text, noun.end)
  const after = next?.joint === 'space' ? next : null
  if (rules.language === 'fr') return !isWithSomebody(reading, after) && !DURING.test(plainBefore(block.text, noun.start, REACH))
  return after !== null && leadsToMatter(block.text, after, rules.language)
}

const HOMOGRAPHS: Partial<Record<PageLanguage, string>> = { en: 'call', es: 'llamada', fr: 'appel' }

/** "A call for sanctions", "the call by the coalition", "a call to arms", "llamada a la calma": what for, or by whom; "a call to Trump" is one. */
function leadsToMatter(text: string, { folded, end }: Neighbour, language: PageLanguage): boolean {
  if (language === 'en' && FOR.test(folded)) return true
  return TO.test(folded) && A_MATTER.test(plain(text, end, end + REACH))
}
const FOR = wordTest(/^(?:by|for)$/)
const TO = wordTest(/^(?:to|al?)$/)
/** An article or none, and a word in small letters. */
const A_MATTER = /^\s(?:(?:the|la|el|los|las)\s)?\p{Ll}/u

/** "Avec", "entre", "téléphonique", a day: people spoke to each other. */
function isWithSomebody({ rules, block }: BlockReading, next: Neighbour | null): boolean {
  if (!next) return false
  const of = next.folded === 'de' || next.folded === 'du' ? wordAfter(block.text, next.end) : next
  return fitsWord(CALLED, next.folded) || (of !== null && (/^\d/.test(of.folded) || dateWord(rules, of.folded) !== undefined))
}
const CALLED = anyOf(CALLED_WITH)
/** "Lors de l'appel", "ont participé à l'appel", "a tenu un appel". */
const DURING =
  /(?<!\p{L})(?:lors|pendant|durant|cours|issue|particip\p{L}+|rejoi\p{L}+|tenu|tenir|tient|tiendront|eu|organis\p{L}+|presid\p{L}+|présid\p{L}+)\s(?:de\s|d['’]|à\s)?(?:l['’]|un\s|cet\s|leur\s|son\s)?$/iu
/** Units of the longest of these with an article, and of a preposition with what it leads to. */
const REACH = 28
