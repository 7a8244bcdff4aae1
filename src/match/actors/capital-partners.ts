// A capital as the other side of what is told: without it, against it, the answer from it, what is demanded of it. Each rule gets the capital with
// the words beside it; gives the words that make it a government, PLACE, or null where it has nothing to say.
import { foldText } from '../../text/fold.ts'
import { contains } from '../../text/span.ts'
import { ALLIED, ASPECTS, LINES, SWAYED } from '../languages/capital-words.ts'
import { SWAPS } from '../languages/town-words.ts'
import { TRAVELS } from '../languages/travel-words.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { anyOf, fitsWord, unitsOf, wordSet } from '../word-sets.ts'
import { withoutPreposition } from './bare-capital.ts'
import { type Capital, PLACE, type Verdict } from './capital.ts'
import { lastOfRow } from './capital-row.ts'

/** Two words before it that make it a partner. */
export function pairRule({ reading, spaced, two, after }: Capital): Verdict {
  if (!two || !spaced) return null
  const pair = `${two.folded} ${spaced.folded}`
  // "No le toca a Moscú decidir"; without what it is to do, it may be a team's turn.
  if (IS_UP_TO.test(pair)) return after?.joint === 'space' && INFINITIVE.test(after.folded) ? pair : null
  return wordSet(reading.rules.metonym.partners).has(pair) ? pair : null
}

/** Whom it is up to, and what to do, where the verb of it says little else. */
const IS_UP_TO = /^toc+a a$/
const INFINITIVE = /.(?:ar|er|ir|are|ere|ire)$/

/** A word of politics before it. */
export function politicsRule({ reading, spaced }: Capital): Verdict {
  return spaced && politicsBefore(reading, spaced)
}

/** "z Moskwą": by its case, with it and not from there; "поруч із Києвом" is near it, unless somebody stands there. */
export function withRule({ reading, match, spaced, two }: Capital): Verdict {
  if (!spaced || !isWith(reading, match, spaced)) return null
  if (two === null || !fitsWord(NEAR, two.folded)) return spaced.text
  const who = wordBefore(reading.block.text, two.start)
  return who !== null && STANDS.test(who.folded) ? spaced.text : PLACE
}
const NEAR = /^(?:поруч|поряд|неподалік|рядом|неподалеку|недалеко)$/
const STANDS = /^(?:сто(?:іть|іт|яти|ять|ятим|ит)|стан|зали[шч]|оста|буд)/

function isWith({ block, rules }: BlockReading, { start, end }: Match, preposition: Neighbour): boolean {
  const { withForm, with: prepositions = [] } = rules.metonym
  return withForm?.test(block.text.slice(start, end).normalize()) === true && wordSet(prepositions).has(preposition.folded)
}

/** "To deter Moscow", "disuadir a Moscú": right behind what is done to governments only; in Spanish with "a". */
export function swayedRule({ reading, spaced, two }: Capital): Verdict {
  const verb = reading.rules.language === 'es' && spaced?.folded === 'a' ? two : spaced
  return verb?.joint === 'space' && fitsWord(SWAY, verb.folded) ? verb.text : null
}
const SWAY = anyOf(SWAYED)

/** "I colloqui mediati da Washington": in Italian who does it stands behind a participle and "da", unless it only comes from there. */
export function agentRule({ reading, spaced, two }: Capital): Verdict {
  if (reading.rules.language !== 'it' || spaced?.folded !== 'da' || two?.joint !== 'space') return null
  return DONE.test(two.folded) && !COME.test(two.folded) ? two.text : null
}
const DONE = /.{2,}(?:at|it|ut|es|ost|ess|ett|olt|int|unt|ert|erit)[oaie]$/
const COME =
  /^(?:partit|arrivat|tornat|ritornat|rientrat|venut|provenut|decollat|uscit|fuggit|scappat|salpat|moss|viaggiat|giunt|lontan|distant|trasferit|spostat|espuls|collegat|trasmess|scritt|parlat)[oaie]$/

/** "Kiev da una parte e Mosca dall’altra", "Moscow on the other": who stands on a side. */
export function sideRule({ reading, match }: Capital): Verdict {
  return ON_A_SIDE.exec(plain(reading.block.text, match.end, match.end + LONGEST_SIDE))?.[0].trim() ?? null
}
const ON_A_SIDE =
  /^,?\s(?:on (?:the )?(?:one|other)(?: side| hand)?|d['’](?:une|autre) part|de l['’]autre|auf der (?:einen|anderen)|einerseits|andererseits|por (?:un|otro) lado|por (?:una|otra) parte|da una parte|dall['’]altra|z (?:jednej|drugiej)(?: strony)?|з (?:одного|іншого) боку|с (?:одной|другой)(?: стороны)?)(?!\p{L})/u
const LONGEST_SIDE = 24

/** "Na linii Kijów-Moskwa", "l’axe Paris-Berlin": either end of a line on which governments speak. */
export function lineRule({ reading, match }: Capital): Verdict {
  const { names, block } = reading
  const isJoined = (from: number, to: number) => to - from === 1 && HYPHENS.has(block.text.charCodeAt(from))
  const other = names.find(
    (one) => one.nameKind === match.nameKind && one !== match && (isJoined(match.end, one.start) || isJoined(one.end, match.start)),
  )
  if (other === undefined) return null
  const line = wordBefore(block.text, Math.min(match.start, other.start))
  return line?.joint === 'space' && fitsWord(LINE, line.folded) ? line.text : null
}
const HYPHENS = unitsOf('-–')
const LINE = anyOf(LINES)

/** "Londyn, Paryż i władze innych państw", "Moscow, and European partners": governments behind an "and". */
export function alliedRule({ reading, match, subject, possessed }: Capital): Verdict {
  if (!subject || possessed > match.end) return null
  const [joint, first = '', second = ''] = BESIDE_ALLIES.exec(plain(reading.block.text, match.end, match.end + LONGEST_ALLIES)) ?? []
  if (joint === undefined) return null
  return [first, second].some((word) => fitsWord(ALLY, foldText(word))) ? joint.trim() : null
}
const BESIDE_ALLIES =
  /^,?\s(?:and|et|und|y|e|i|та|й|і|и)\s(?:(?:its|other|the|les|ses|d['’]autres|die|seine|otros|sus|i|altri|inne|інші|другие)\s)?(\p{L}+)(?:\s(\p{L}+))?/u
const LONGEST_ALLIES = 60
const ALLY = anyOf(ALLIED)

/** "проти Парижа і Берліна": the second of a pair is what the first is; "and" by itself tells nothing. */
export function secondOfPairRule({ reading, match, spaced, after }: Capital): Verdict {
  const { text } = reading.block
  const acted = after?.joint === 'space' && ACT_TOGETHER.test(after.folded)
  const first = spaced && reading.rules.cases && !acted ? lastOfRow(reading, match.start, match.nameKind) : null
  if (!first) return null
  const lead = wordBefore(text, first.start)
  if (lead?.joint === 'space' && isWith(reading, first, lead)) return lead.text
  return withoutPreposition(reading, first, lead, wordAfter(text, first.end)) ?? PLACE
}
/** Endings of a verb whose subject are several. */
export const ACT_TOGETHER = /(?:[юуая]ть|[юуая]ться|ли|лися|лись|[уюая]т|[уюая]тся|ja|li|ly)$/u

/** "without Kyiv", "pressure on Moscow"; but "leave for Moscow" only says where to. */
export function partnerRule({ reading, spaced, two }: Capital): Verdict {
  const { partners, onlyWhere } = reading.rules.metonym
  if (!spaced || !wordSet(partners).has(spaced.folded)) return null
  // "Trump and Kyiv": whoever stands before it must be somebody of ours. What a capital before it is, its own rules have told.
  if (wordSet(reading.rules.and).has(spaced.folded) && (two === null || two.joint === 'broken' || !isPartner(reading, two))) return null
  if (two && onlyWhere?.[spaced.folded]?.test(two.folded)) return PLACE
  return isSwapped(reading, spaced) ? PLACE : spaced.text
}

/** "Cambia la Pascua Militar por París": is the capital what somebody goes to instead? */
function isSwapped(reading: BlockReading, { folded, start }: Neighbour): boolean {
  if (!fitsWord(INSTEAD, folded)) return false
  let word = wordBefore(reading.block.text, start)
  for (let hops = 0; hops < SWAP_REACH && word !== null && word.joint !== 'broken' && word.joint !== 'dot'; hops++) {
    if (fitsWord(SWAP, word.folded)) return true
    word = wordBefore(reading.block.text, word.start)
  }
  return false
}
const INSTEAD = /^(?:for|gegen|pour|contre|por|per|con|na|на)$/
const SWAP = anyOf(SWAPS)
/** Words of what is given up, and the verb before them. */
const SWAP_REACH = 5

/** Is a word, or the name that it ends, one of ours? A city that is no capital acts with nobody. */
function isPartner({ names }: BlockReading, word: Neighbour): boolean {
  return names.some((one) => contains(one, word))
}

/** "pressure from Washington", "la respuesta de Moscú", "вимоги до Києва": a word of politics, a preposition, the capital. */
export function politicsBefore(reading: BlockReading, preposition: Neighbour): string | null {
  const { text } = reading.block
  const { politics, politicsLinks } = reading.rules.metonym
  if (!politics || !wordSet(politicsLinks ?? []).has(preposition.folded)) return null
  const amount = fitsWord(TO, preposition.folded) ? amountBefore(text, preposition.start) : null
  // Money "an Kiew" is paid to a government; what is moved to a town goes "nach" there.
  if (amount !== null && reading.rules.verbSecond) return text.slice(amount.start, preposition.end)
  let word = wordBefore(text, (amount ?? preposition).start)
  let reach = POLITICS_REACH
  for (let told = 0; word !== null && (word.joint === 'space' || ENDS_QUOTE.test(text.slice(word.end, word.end + 4))); ) {
    const joins = isJoining(reading, word, preposition)
    if (joins) reach = JOINED_REACH
    else if (++told > reach || fitsWord(TRAVEL, word.folded)) return null
    // "decidevano a Riad": a small word that is folded to a "yes" is none.
    if (isAspect(politics, word) && !(word.folded === 'si' && /i$/i.test(word.text))) return text.slice(word.start, preposition.end)
    word = wordBefore(text, word.start)
  }
  return null
}
/** A word of politics and the preposition have at most one adjective between them. */
const POLITICS_REACH = 2
/** "Apoyo militar y financiero a", "garanties de sécurité concrètes à": and one more that a small word joins to it. */
const JOINED_REACH = 3
const TRAVEL = anyOf(TRAVELS)
const ENDS_QUOTE = /^\p{M}?\s?[»”"’]\s/u

/** "Préstamo de 90.000 millones de euros a": the first word of how much it is, and in what, before an offset; null where none is told. */
function amountBefore(text: string, at: number): Neighbour | null {
  let first: Neighbour | null = null
  let isMuch = false
  for (let word = wordBefore(text, at); word !== null && fitsWord(OF_AMOUNT, word.folded); word = wordBefore(text, word.start)) {
    isMuch ||= fitsWord(MILLIONS, word.folded)
    first = word
  }
  return isMuch ? first : null
}
const MILLIONS = /^(?:\d*bn|mld|[bm]ill?(?:i?on|iard)\p{L}*)$/u
const OF_AMOUNT = /^(?:\d*bn|mld|[bm]ill?(?:i?on|iard)\p{L}*|\d+|d[aei]?|dol+ar\p{L}*|euros?|mil|of|von)$/u
const ASPECT = anyOf(ASPECTS)

/** Is a word one of politics, or something that only a government has? */
export function isAspect(politics: RegExp | undefined, { folded }: Neighbour): boolean {
  return politics?.test(folded) === true || fitsWord(ASPECT, folded)
}

/** Does a small word join two adjectives, or go with one, or a noun to the one whose giving is told of? */
function isJoining({ rules }: BlockReading, { folded }: Neighbour, preposition: Neighbour): boolean {
  return wordSet(rules.and).has(folded) || fitsWord(MORE, folded) || (fitsWord(TO, preposition.folded) && fitsWord(OF_IT, folded))
}
const TO = /^(?:to|a|an)$/
/** "Des sanctions plus sévères à". */
const MORE = /^(?:mas|more|mucho|molto|much|muy|piu|plus|tres|very)$/
const OF_IT = /^(?:of|de|d|di)$/
