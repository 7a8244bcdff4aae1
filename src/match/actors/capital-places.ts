// What makes a capital a place, whatever else is said: a dateline, what stands right after it, a way from place to place.
// Each rule gets the capital with the words beside it; gives PLACE, or null where it has nothing to say.
import { FIRST_WORD_VALUE, FOLD, isAllCapitals } from '../../text/fold.ts'
import { contains } from '../../text/span.ts'
import { ANOTHER, BECOMES, JOINERS, SCENES, WEAPONS } from '../languages/capital-words.ts'
import { MODELS, TOWN_THINGS } from '../languages/town-words.ts'
import { endsAt, isOurs, startsAt } from '../matches-beside.ts'
import { wordAfter, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { anyOf, fitsWord, wordSet, wordTest } from '../word-sets.ts'
import { isBaseForm } from './base-form.ts'
import { type Capital, PLACE, type Verdict } from './capital.ts'
import { isAspect } from './capital-partners.ts'
import { beforeRow } from './capital-row.ts'
import { ADVERB, clauseAfter, isNegated } from './capital-verbs.ts'
import { isWay } from './town-life.ts'

/** "PARIS (Agency) —", "Kyiv, March 11 –": a dateline names the place of writing. */
export function datelineRule({ reading, match }: Capital): Verdict {
  const { text } = reading.block
  for (let i = 0; i < match.start; i++) if ((FOLD[text.charCodeAt(i)] as number) >= FIRST_WORD_VALUE) return null
  const rest = text.slice(match.end, match.end + 60)
  const parted = /^[^.!?]{0,50}(?:\([^)]{2,40}\)|[–—]|\s-\s|\.\s?[–—-])/.test(rest)
  const placed = /^[\s,]*(?:\(|[–—]|-\s|\p{L}+\s*[(–—]|[^.]{0,30}\d)/u.test(rest)
  return parted && (isAllCapitals(text, match.start, match.end) || placed) ? PLACE : null
}

/** "the Paris region", "the London summit". */
export function nounRule({ reading, match, after, possessed }: Capital): Verdict {
  if (after?.joint === 'space' && wordSet(reading.rules.metonym.placeNouns).has(after.folded)) return PLACE
  if (!after || possessed > match.end || after.joint === 'broken') return null
  return startsAt(reading, PATTERN_CLASS.MEETING_NOUN, after.start) ? PLACE : null
}

/** "Kyiv, Ukraine". */
export function countryRule({ reading, match, after }: Capital): Verdict {
  if (!after || !/^\s*,\s*$/.test(reading.block.text.slice(match.end, after.start))) return null
  return reading.names.some((one) => one.start === after.start && one.target === match.target) ? PLACE : null
}

/** "Con Parigi, dove riunisce gli alleati", "Ankara or Istanbul": where something happens, or one of two towns. */
export function whereRule({ reading, match }: Capital): Verdict {
  const { text } = reading.block
  if (WHERE.test(plain(text, match.end, match.end + LONGEST_WHERE))) return PLACE
  const or = wordAfter(text, match.end)
  const town = or?.joint === 'space' && fitsWord(OR, or.folded) ? wordAfter(text, or.end) : null
  return town?.joint === 'space' && town.capital && reading.rules.language !== 'de' && !isOurs(reading, town) ? PLACE : null
}
const WHERE = /^,\s(?:where|où|wo|donde|dove|gdzie|де|где)\s/u
const LONGEST_WHERE = 12
const OR = wordTest(/^(?:or|ou|o|lub|albo|czy|або|чи|или)$/)

/** "Austria offered Vienna": what a state gives, in the next word but one, is its town. */
export function ownStateRule({ reading, match, two, spaced }: Capital): Verdict {
  return spaced && two?.joint === 'space' && reading.names.some((one) => one.end === two.end && one.target === match.target) ? PLACE : null
}

/** What a town does and no government; "Rome is Rome". */
export function townRule({ reading, match, subject, after }: Capital): Verdict {
  const { names, block } = reading
  if (names.some((one) => one.target === match.target && one.start > match.end && COPULA.test(block.text.slice(match.end, one.start))))
    return PLACE
  if (after !== null && isNegated(reading.block.text, after)) return null
  if (after?.joint !== 'space' || !subject || isPartOfPhrase(reading, match)) return null
  if (reading.rules.metonym.townVerbs.test(after.folded)) return PLACE
  // "Париж медленно просыпается".
  const behind = ADVERB.test(after.folded) ? wordAfter(block.text, after.end) : null
  if (behind?.joint === 'space' && reading.rules.metonym.townVerbs.test(behind.folded)) return PLACE
  // "Vienne a duré neuf mois".
  const participle = fitsWord(HAS, after.folded) ? wordAfter(block.text, after.end) : null
  return participle !== null && fitsWord(LASTED, participle.folded) ? PLACE : null
}

/** "A deal with Moscow remains far off": the verb is that of the noun to which a preposition before the capital, or before its row, joins it. */
function isPartOfPhrase(reading: BlockReading, match: Match): boolean {
  const before = beforeRow(reading, match) ?? wordBefore(reading.block.text, match.start)
  return before !== null && before.joint !== 'broken' && fitsWord(JOINING, before.folded)
}
const JOINING = anyOf(JOINERS)

const HAS = /^(?:a|ha|e|had|has)$/
const LASTED = /^(?:lasted|dure|durado|durat[oa])$/
/** What parts a name from the same name where that is all that is said of it. */
const COPULA = /^\s\p{Ll}{1,6}\s$/u

/**
 * "Berlin ist für zwei Tage das Zentrum der Bemühungen", "Berlin was the easy part", "Paris s'est transformé en épicentre": what is said of the
 * town is that something happens there.
 */
export function happensThereRule({ reading, after }: Capital): Verdict {
  if (after?.joint !== 'space') return null
  const clause = clauseAfter(reading.block.text, after.start).split(' ')
  const isSaid = fitsWord(IS, after.folded) || clause.slice(0, BECOME_REACH).some((word) => fitsWord(BECOME, word))
  if (!isSaid) return null
  return clause.some((word) => fitsWord(SCENE, word)) || IS_PART.test(clause.join(' ')) ? PLACE : null
}
/** "Se ha convertido", "has since turned". */
const BECOME_REACH = 4
const BECOME = anyOf(BECOMES)
const SCENE = anyOf(SCENES)
const IS =
  /^(?:is|was|remains|ist|war|bleibt|wird|est|etait|fut|reste|es|fue|era|sera|sigue|jest|byl|byla|byly|bedzie|e|був|була|было|был|была)$/
/** A part of all that happened; "part of it" is what a state is. */
const IS_PART = /(?:^| )\S+ (?:part|teil|partie|parte|czescia|частиною|частью) ?$/u

/** "Einigen wir uns darauf, dass Paris viele Säle hat": what only towns have. */
export function townsOwnRule({ reading, match }: Capital): Verdict {
  const words = clauseAfter(reading.block.text, match.end).split(' ')
  return words.some((word) => fitsWord(HAVE, word)) && words.some((word) => fitsWord(TOWN_THING, word)) ? PLACE : null
}
const HAVE = /^(?:has|had|hat|hatte|a|avait|tiene|tenia|ha|aveva|ma|miala?|має|мала?)$/
const TOWN_THING = anyOf(TOWN_THINGS)

/** "Das Modell Paris lief schlechter, Oslo wurde eingestellt": what is sold by the names of cities, and what its sentence sets beside it. */
export function seriesRule({ reading, match, gazetteer }: Capital): Verdict {
  const { names, block } = reading
  const sentence = sentenceRound(reading, match)
  const isModel = (one: Match) => {
    const noun = one.nameKind === match.nameKind && contains(sentence, one) ? wordBefore(block.text, one.start) : null
    return noun?.joint === 'space' && fitsWord(MODEL, noun.folded) && (!reading.rules.cases || isBaseForm(block.text, one, gazetteer))
  }
  return names.some(isModel) ? PLACE : null
}
const MODEL = anyOf(MODELS)

/** "Otro París", "w tym drugim Paryżu": a town of that name. */
export function anotherRule({ spaced }: Capital): Verdict {
  return spaced && fitsWord(OTHER, spaced.folded) ? PLACE : null
}
const OTHER = anyOf(ANOTHER)

/** "400 droni contro Kiev", "удар по Києву": what is fired at is a town. */
export function struckRule({ reading, spaced }: Capital): Verdict {
  if (!spaced || !fitsWord(AGAINST, spaced.folded)) return null
  let word = wordBefore(reading.block.text, spaced.start)
  for (let hops = 0; hops < STRUCK_REACH && word?.joint === 'space'; hops++) {
    if (fitsWord(WEAPON, word.folded)) return PLACE
    word = wordBefore(reading.block.text, word.start)
  }
  return null
}
const AGAINST = /^(?:against|on|contre|sur|gegen|auf|contra|sobre|contro|su|na|на|по)$/
const WEAPON = anyOf(WEAPONS)
/** Words from what is fired to the preposition. */
const STRUCK_REACH = 3

/** "The train Warsaw — Kyiv". After a preposition the way is over, and the dash parts two clauses: "…переговорів у Москві – Вашингтон оцінює". */
export function wayRule({ reading, match, before, two }: Capital): Verdict {
  if (!before?.capital || before.start === 0) return null
  if (two?.joint === 'space' && wordSet(reading.rules.locative).has(two.folded)) return null
  return /^\s?[-–—]\s?$/.test(reading.block.text.slice(before.end, match.start)) ? PLACE : null
}

/** "From Kyiv to Tirana", "von Riad bis Florida": a way, unless what goes is a word of politics ("the message from Paris to Moscow"). */
export function rangeRule({ reading, spaced, two, after }: Capital): Verdict {
  if (!spaced || after?.joint !== 'space' || !fitsWord(FROM, spaced.folded) || !fitsWord(TO, after.folded)) return null
  return two?.joint === 'space' && isAspect(reading.rules.metonym.politics, two) ? null : PLACE
}
const FROM = /^(?:from|von|de|desde|da|od|від|от)$/
const TO = /^(?:to|bis|nach|jusqu|hasta|a|do|до)$/

/** "The flight between Moscow and Ankara", "entre París y Berlín", "między Warszawą a Berlinem". */
export function betweenRule({ reading, match, spaced }: Capital): Verdict {
  const lead = beforeRow(reading, match) ?? (spaced?.folded === 'a' ? wordBefore(reading.block.text, firstOfPair(reading, match)) : spaced)
  return lead && fitsWord(BETWEEN, lead.folded) && isWay(reading.block.text, lead.start, match.end) ? PLACE : null
}
const BETWEEN = /^(?:between|entre|zwischen|tra|fra|miedzy|pomiedzy|між|поміж|между)$/

/** Where the capital begins that a Polish "a" parts from another; else where that one begins. */
function firstOfPair({ names, block }: BlockReading, match: Match): number {
  const first = names.find(
    (one) => one.nameKind === match.nameKind && one.end < match.start && block.text.slice(one.end, match.start) === ' a ',
  )
  return first?.start ?? match.start
}

const OF = wordTest(/^(?:of|von|de|di)$/)

/** "Der Gipfel von Kiew", "l’accord de Paris": what was held or signed in a capital is called after it. */
export function heldThereRule({ reading, match, possessed, spaced, two }: Capital): Verdict {
  // "A meeting of Kyiv's allies" is theirs.
  if (possessed > match.end || !spaced || two?.joint !== 'space' || !OF.test(spaced.folded)) return null
  const isMeeting = endsAt(reading, PATTERN_CLASS.MEETING_NOUN, two.end)
  return isMeeting || fitsWord(SIGNED, two.folded) ? PLACE : null
}
/** What is signed or set going in a town and bears its name. */
const SIGNED =
  /^(?:\p{L}*abkommens?|\p{L}*protokolls?|\p{L}*vertrags?|\p{L}*konvention|accords?|agreements?|treat(?:y|ies)|traites?|tratados?|acuerdos?|accordo|accordi|trattat[oi]|protocol[oe]?s?|convention|convencion|convenzione)$/u
