// What stands right beside a bare surname and makes it a family's, a shop's, a team's or a relative's: "Familie Merz", "Bäckerei Scholz",
// "the Trump twins", "Mme Macron". Gets the surname's match; tells whose it is. What a page then says elsewhere is collect-evidence.ts' business.
import { FOLD, SEPARATOR } from '../../text/fold.ts'
import { ONLY_HERE } from '../evidence-marks.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { FAMILIES_AND_MAKES, FAMILY, NAMED_FOR, SHOPS } from '../languages/bearer-words.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { isOurs } from '../matches-beside.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { anyOf, fitsWord, type WordTest, wordSet, wordTest } from '../word-sets.ts'

/** Stands for the bearer where a lady's title stands before a man's surname, or a gentleman's before a woman's: a relative. */
export const RELATIVE = 'relative'

/** Whose a bare surname is by what stands beside it: nobody's here, or a relative's; null where nothing says so. */
export function surnameBorne(reading: BlockReading, match: Match): string | null {
  const { text } = reading.block
  const after = wordAfter(text, match.end)
  if (after?.joint === 'apostrophe' && SHOP_AFTER.test(plain(text, match.end, match.end + LONGEST_SHOP))) return ONLY_HERE
  if (after?.joint === 'space' && reading.rules.language === 'en' && fitsWord(FAMILY_AFTER, after.folded)) return ONLY_HERE
  const before = wordBefore(text, match.start)
  // "Spahn & Merz": partners of a firm, unless both are ours.
  if (before?.joint === 'broken' && isJoinedByAnd(text, match.start) && before.capital && !isOurs(reading, before)) return ONLY_HERE
  if (before === null || before.joint === 'broken') return null
  // Most words beside a surname are none of these: one look-up tells.
  if (fitsWord(TELLS, before.folded)) {
    if (reading.gazetteer !== null && isOtherGender(reading.gazetteer, match, before)) return RELATIVE
    if (before.joint === 'space' && (fitsWord(STREET, before.folded) || isOneOfMany(reading, match, before))) return ONLY_HERE
    if (before.joint === 'space' && (fitsWord(FAMILIES, before.folded) || fitsWord(SHOP, before.folded))) return ONLY_HERE
  }
  if (before.joint !== 'space') return null
  if (before.capital && CLUB.has(before.text)) return ONLY_HERE
  return after?.joint === 'space' && isCalledSo(reading, match, before, after) ? ONLY_HERE : null
}

/** "Universidad Carlos III", "Plaza Pedro Sánchez": nobody, where what bears even somebody's full name stands right before it; else null. */
export function honoured({ block }: BlockReading, { start }: Match): string | null {
  const before = wordBefore(block.text, start)
  return before?.joint === 'space' && fitsWord(STREET, before.folded) ? ONLY_HERE : null
}

/** Does a folded word before a surname tell something of it, or does one after it lead on to what does? Small words only: capitals do besides. */
export function tellsOfSurname(folded: string): boolean {
  return TELLS.test(folded)
}
export function leadsOnFromSurname({ language }: LanguageRules, folded: string): boolean {
  return language === 'en' ? FAMILY_AFTER.test(folded) || OF.test(folded) : OF.test(folded)
}

/** "Otro Sánchez, mi cuñado", "les Lecornu": another of the name, or all of them; not "les Trump, Orban et Fico", who are of one sort. */
function isOneOfMany({ rules, block }: BlockReading, { end }: Match, before: Neighbour): boolean {
  return (
    /^(?:fr|es|it)$/.test(rules.language) &&
    fitsWord(ONE_OF_MANY, before.folded) &&
    !/^(?:,\s\p{Lu}|\s(?:et|y|e|ou|o)\s)/u.test(block.text.slice(end, end + 4))
  )
}
const ONE_OF_MANY = /^(?:autre|otr[oa]|altr[oa]|les|los)$/

const FAMILIES = anyOf(FAMILY)
const SHOP = anyOf(SHOPS)
const STREET = anyOf(NAMED_FOR)
const FAMILY_AFTER = anyOf(FAMILIES_AND_MAKES)

/** Initials of clubs. */
const CLUB: ReadonlySet<string> = new Set('SV SC TSV FC VfB VfL FSV SG TuS CF CD GKS MKS LKS ФК ФСК ХК'.split(' '))

/** "Rubio's Coastal Grill", "Rubio's hat shop": English shops go on so. */
const SHOP_AFTER =
  /^['\u2019]s\s(?:\p{Lu}\p{L}+\s){0,2}(?:Grill|Bar|Pub|Caf[eé]|Diner|Bakery|Deli|Pharmacy|Pizzeria|Pizza|Kitchen|Restaurant|Hardware|Motors|Garage|Florist|Funeral|Point|Cove|Landing)(?!\p{L})|^['\u2019]s\s(?:\p{Ll}+\s)?(?:shop|bakery|barbershop|pub|caf[eé]|salon|florist)(?!\p{L})/u
const LONGEST_SHOP = 48

/** "El Trump de Cuenca", "the Macron of Mali": an article before the surname, and whose he is after it. */
function isCalledSo(reading: BlockReading, match: Match, before: Neighbour, after: Neighbour): boolean {
  const { rules, block } = reading
  if (rules.language === 'de' || !fitsWord(OF, after.folded)) return false
  if (!wordSet(rules.definite).has(before.folded) && !wordSet(rules.indefinite).has(before.folded)) return false
  const place = wordAfter(block.text, after.end)
  const isOurs = place !== null && reading.names.some((one) => one.start <= place.start && place.end <= one.end && one.end > match.end)
  return place?.joint === 'space' && place.capital && !isOurs
}

const OF = wordTest(/^(?:of|de|di|du|del)$/)

/** Does a sign for "and" stand right before a name, as firms write it? */
export function isJoinedByAnd(text: string, start: number): boolean {
  return text[start - 2] === '&' && FOLD[text.charCodeAt(start - 1)] === SEPARATOR.SPACE
}

/** Titles of ladies and of gentlemen that tell nothing else. */
const LADY = /^(?:mrs|ms|miss|frau|mme|madame|mlle|senora|sra|dona|signora|sig|pani|пані|госпожа|госпожи|госпоже|госпожу)$/u
const GENTLEMAN = /^(?:mr|herr|herrn|monsieur|senor|don|signor|pan|pana|panu|panem|пан|пана|пану|паном|господин|господина|господину)$/u

function isOtherGender(gazetteer: Gazetteer, { target }: Match, before: Neighbour): boolean {
  if (before.joint !== 'space' && before.joint !== 'dot') return false
  const gender = gazetteer.entityGender[target]
  return (gender === GENDER.m && fitsWord(LADY, before.folded)) || (gender === GENDER.f && fitsWord(GENTLEMAN, before.folded))
}
/** All words before a surname that may tell something by themselves. */
const TELLING: readonly WordTest[] = [anyOf(FAMILY, SHOPS, NAMED_FOR), ONE_OF_MANY, LADY, GENTLEMAN]
const TELLS: WordTest = { test: (folded) => TELLING.some((list) => list.test(folded)) }
/** As the compiled file has them. */
const GENDER = { f: 1, m: 2 } as const

/** "Sánchez e Hijos", "Salvini & figli". `after`: the word after the name, which joins it to them or is they. */
export function isOfSons(text: string, after: Neighbour): boolean {
  const { start, end, joint } = after
  if (joint === 'broken') return text[start - 2] === '&' && /\s/.test(text[start - 1] as string) && SONS.test(after.folded)
  // Asked of every person's name: the small word alone turns most away.
  if (joint !== 'space' || end - start > LONGEST_AND || !AND.test(after.folded)) return false
  const they = wordAfter(text, end)
  return they?.joint === 'space' && they.capital && (SONS.test(they.folded) || PARTNERS.test(they.folded))
}
const AND = wordTest(/^(?:and|et|und|y|e|i|и|і|та)$/)
const SONS = wordTest(/^(?:sons?|sohne|sohn|fils|hijos?|hermanos|figli|figlio|synowie|syn|сыновья|сини)$/)
const PARTNERS = wordTest(/^(?:partners|associates|associes|asociados|socios|associati|soci|wspolnicy|партнеры|партнери)$/)
const LONGEST_AND = 3
