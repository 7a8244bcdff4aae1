// Roles that nobody of a record of politics has, beside a name: "coach Merz", "Pedro Sánchez, the baker". They make it somebody else's.

import { ONLY_HERE } from '../evidence-marks.ts'
import { ANIMALS, DOCTORS, FIRMS, GOODS, RANKS } from '../languages/role-words.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { TRADES } from '../languages/trades.ts'
import { startsAt } from '../matches-beside.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { anyOf, fitsWord, wordQuestion, wordSet } from '../word-sets.ts'
import { isOwner } from './capital-beside.ts'
import { isFromElsewhere, originTold } from './origin.ts'

/** The role right before a name, or after it and a comma as all that is said of it; null where there is none. */
export function otherRoleBeside(reading: BlockReading, match: Match): string | null {
  const { text } = reading.block
  const { indefinite } = reading.rules
  const before = wordBefore(text, match.start)
  if (before?.joint === 'space' && isRoleBefore(reading.rules, before.folded) && !isOwner(reading, match, before)) return ROLE
  // "Dr. Merz": nobody of such a record is called so.
  if (before?.joint === 'dot' && fitsWord(DOCTOR, before.folded)) return ROLE
  if (before !== null && wordSet(reading.rules.titles).has(before.folded)) {
    // "Ein Herr Rutte aus Emden": nobody is told of so who is known.
    const article = fitsWord(MISTER, before.folded) ? wordBefore(text, before.start) : null
    if (article?.joint === 'space' && wordSet(indefinite).has(article.folded)) return ONLY_HERE
    // "Mr Vance of Mill Lane", "Pan Duda z Radomia".
    if (fitsWord(MISTER, before.folded) && isFromElsewhere(reading, match.end)) return ONLY_HERE
    // "Le boulanger, M. Costa".
    const role = wordBefore(text, before.start)
    if (role !== null && /^,?\s$/.test(text.slice(role.end, before.start)) && isRole(reading.rules, role.folded)) return ROLE
  }
  const first = wordAfter(text, match.end)
  // "Starmer the cat", "Sánchez el panadero": without a comma only an article parts the two.
  if (first?.joint === 'space' && !first.capital && wordSet(reading.rules.definite).has(first.folded)) {
    const called = wordAfter(text, first.end)
    return called?.joint === 'space' && isRole(reading.rules, called.folded) ? ROLE : null
  }
  const sign = first?.joint === 'broken' ? BESIDE.exec(text.slice(match.end, match.end + 3)) : null
  if (first === null || sign === null) return null
  const isOne = isOneOf(reading.rules, first.folded)
  const role = isOne ? wordAfter(text, first.end) : first
  if (role === null) return null
  if (originTold(reading, match.end)) return ROLE
  // "A Spanish vet", "the bin contractor", "тувинская борзая": one word before the role, unless it says what he was before or does for pleasure.
  const trade = wordAfter(text, role.end)
  const isTrade = trade?.joint === 'space' && isRole(reading.rules, trade.folded)
  // "Włoska marka strojów".
  if (trade?.joint === 'space' && fitsWord(WARE, trade.folded) && isOfLand(reading, role)) return ONLY_HERE
  if (isTrade && (isOfLand(reading, role) || (isOne && !role.capital && !fitsWord(NOT_HIS_TRADE, role.folded)))) return ROLE
  // "The sportswear maker": of a firm one word more is told. A former barrister may be anybody.
  const goods = isOne && !role.capital ? wordAfter(text, role.end) : null
  if (goods?.joint === 'space' && fitsWord(WARE, goods.folded)) return ONLY_HERE
  if (!isTold(reading.rules, role.folded)) return null
  // "The double of Macron, the baker Ivan Petit": the role is that of whoever is named behind it.
  const named = isOne && reading.rules.language !== 'de' ? wordAfter(text, role.end) : null
  if (named?.joint === 'space' && named.capital) return null
  // "Brandt, mayor of Marenga Orlova and…": without an article and with more to come it is the next of a list.
  if (isOne && fitsWord(WARE, role.folded)) return ONLY_HERE
  if (isOne || /^\s?[,.;)]/.test(text.slice(role.end, role.end + 2))) return ROLE
  const from = wordAfter(text, role.end)
  if (from?.joint === 'space' && /^(?:aus|from|a|из|із|z|ze)$/.test(from.folded) && !from.capital) return ROLE
  // "Vecino de Lugo", "macchinista di Savona".
  if (!isRole(reading.rules, role.folded)) return null
  // "Водитель автолавки.", "panadera del barrio,": with what he drives and where he bakes.
  return COMPLEMENT.test(plain(text, role.end, role.end + LONGEST_COMPLEMENT)) || isFromElsewhere(reading, role.end) ? ROLE : null
}
const COMPLEMENT = /^(?:\s\p{Ll}[\p{L}'’-]*){1,2}\s?[,.;)]/u
const LONGEST_COMPLEMENT = 40
/** Adjectives of what politicians were before and are on Sundays, in all languages and folded. */
const NOT_HIS_TRADE =
  /^(?:former|onetime|erstwhile|trained|qualified|keen|avid|amateur\p{L}*|passion\p{L}+|appassionat\p{L}+|aficionad\p{L}+|ancien(?:ne)?|ex|antigu[oa]|ehemalige[rn]?|fruhere[rn]?|einstige[rn]?|gelernte[rn]?|studierte[rn]?|begeisterte[rn]?|byl[aey]\p{L}*|dawn\p{L}+|колишн\p{L}+|бывш\p{L}+|екс|экс)$/u

/** An adjective that says of which land somebody is: a people of the record's, or by its ending. */
function isOfLand(reading: BlockReading, { start, folded }: Neighbour): boolean {
  return startsAt(reading, PATTERN_CLASS.DEMONYM, start) || (reading.rules.cases === true && OF_LAND.test(folded))
}
const OF_LAND = /.{3,}(?:ськ(?:ии|а|ого|оі)|ск(?:ии|ая|ого|ои)|sk[ia])$/u

/** Does a folded word behind a name and a comma lead to what he is, as an adjective of origin does, or is it that itself? */
export function leadsToRole(rules: LanguageRules, folded: string): boolean {
  return isOneOf(rules, folded) || isTold(rules, folded) || (rules.cases === true && OF_LAND.test(folded))
}

function isOneOf({ indefinite, definite }: LanguageRules, folded: string): boolean {
  return wordSet(indefinite).has(folded) || wordSet(definite).has(folded) || fitsWord(THEIRS, folded)
}

const MISTER = /^(?:herr|herrn|frau|mr|mrs|ms|m|monsieur|senor|senora|signor|signora|pan|pana|pani|пан|пані|господин|госпожа)$/

/** What opens an apposition. */
const BESIDE = /^\s?(?:,\s|[–—]\s?|\()/
function isTold(rules: LanguageRules, folded: string): boolean {
  return isRole(rules, folded) || fitsWord(WARE, folded)
}
/** Stands for the bearer where a role tells that it is another: unlike a capital, it does so at the start of a sentence too. */
const ROLE = 'role'

const ROLES = anyOf(TRADES, RANKS, ANIMALS)
const DOCTOR = anyOf(DOCTORS)
const FIRM = anyOf(FIRMS)
const WARE = anyOf(GOODS)

/** Does a folded word right before a name make it that of somebody else, or of what a firm makes? */
export const isRoleBefore = wordQuestion(
  ({ otherRoles }, folded) => isRoleIn(otherRoles, folded) || FIRM.test(folded) || DOCTOR.test(folded),
)
const isRole = wordQuestion(({ otherRoles }, folded) => isRoleIn(otherRoles, folded))

function isRoleIn(otherRoles: RegExp, folded: string): boolean {
  return otherRoles.test(folded) || ROLES.test(folded)
}

/** "Merz, their pianist": whose they are, in the languages that put it before the noun. */
const THEIRS =
  /^(?:his|her|its|our|their|son|sa|leur|notre|sein|seine|ihr|ihre|unser|unsere|su|nuestr[oa]|suo|sua|jego|jej|ich|иого|іх|іі|его|ее|их)$/u
