// Things that bear the names of states, capitals and offices: streets, hotels, clubs, firms, hamlets, animals.
// Gets a match and its block; tells whether the words beside it say so. What a page then says elsewhere is collect-evidence.ts' business.
import { FOLD, SEPARATOR } from '../../text/fold.ts'
import { CONTESTS, PRESS, SOCIETIES, WORKS } from '../languages/bearer-words.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { BEARERS, CALLED_SO, ENGLISH_THINGS, NAMED, NO_BEARERS, STREETS, THINGS, US_STATES } from '../languages/thing-words.ts'
import { isOurs } from '../matches-beside.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { anyOf, fitsWord, phraseOf, wordSet } from '../word-sets.ts'
import { apposition } from './apposition.ts'
import { isBaseForm } from './base-form.ts'
import { IN_A_ROW } from './capital-row.ts'
import { isOfSons } from './surname-shape.ts'
import { hasScore } from './told-match.ts'

const BEARER = anyOf(STREETS, BEARERS)
const STREET = anyOf(STREETS)
/** Only right before the name. In languages with cases, before its base form. */
const CALLED = anyOf(NAMED)
/** With a capital only. */
const PAPER = anyOf(PRESS, CONTESTS)
const WORK = anyOf(WORKS, SOCIETIES)

function bearsNames({ rules, block }: BlockReading, word: Neighbour): boolean {
  if (word.capital && fitsWord(PAPER, word.folded)) return true
  if (!fitsWord(BEARER, word.folded)) return false
  // "All allies bar Spain": in English such a bar has its name before it.
  if (word.folded === 'bar' && rules.language === 'en') return false
  // "Gas flows via Ukraine": a way in Italian only.
  if (word.folded === 'via' && rules.language !== 'it') return false
  return !isIdiom(block.text, word)
}

/** May a folded word before a name be that of what bears it? */
export function mayBearName(folded: string): boolean {
  return PAPER.test(folded) || BEARER.test(folded) || CALLED.test(folded)
}

/** "in corso all'Eliseo", "mis en place au Kremlin", "took place in Saudi Arabia": a course and a place that no street has. */
function isIdiom(text: string, word: Neighbour): boolean {
  const before = IDIOMS.has(word.folded) ? wordBefore(text, word.start) : null
  return before?.joint === 'space' && /^(?:in|en|sur|nel|dans|prend\p{L}*|prenn\p{L}*|pris|took|takes?|taken|taking)$/u.test(before.folded)
}
const IDIOMS: ReadonlySet<string> = new Set(['corso', 'place', 'platz', 'plaza', 'piazza'])

/** "Turquía, una pedanía de Murcia", "Rom (Ortsteil)", "the Kremlin, a pub": what bears a great name says so right after it, or a word or two later. */
const WHAT_IT_IS = phraseOf(2, THINGS, CALLED_SO)
/** "That is what they call it", but not "that is why". */
const THAT_IS = /^(?:\p{L}+ ){0,2}?that is(?! (?:why|when|where|because|not|to say))(?!\p{L})/u

const WHAT_IT_NAMES = anyOf(ENGLISH_THINGS)

/** Does a folded word after a name say what bears it? */
export function isNamedWith({ language }: LanguageRules, folded: string): boolean {
  return language === 'en' && fitsWord(WHAT_IT_NAMES, folded)
}

/** Is a name of a state, capital or office the name of a street, hotel, club, firm or animal? */
export function namedAfter(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  const after = wordAfter(text, match.end)
  if (isToldAsThing(reading, match) || isInAmerica(text, match.end, after)) return true
  if (after !== null && (isOfFirm(reading, match, after) || isTownsHyphen(text, after))) return true
  if (after?.joint === 'space' && isNamedWith(reading.rules, after.folded)) return true
  let word = wordBefore(text, match.start)
  if (word?.joint === 'hyphen' && isFirmsHyphen(reading, word)) return true
  if (reading.rules.language === 'de' && after?.joint === 'hyphen' && isCompoundsThing(after.folded)) return true
  // "Mesón El Kremlin": an article may be part of the name.
  const article =
    word?.joint === 'space' && word.capital && wordSet(reading.rules.definite).has(word.folded) ? wordBefore(text, word.start) : null
  if (article?.joint === 'space' && fitsWord(CALLED, article.folded)) return true
  if (word?.joint === 'space' && fitsWord(CALLED, word.folded) && isPrinted(reading, match)) return true
  for (let hops = 0; hops < MOST_LINKS && word && word.joint !== 'broken' && word.joint !== 'dot'; hops++) {
    if (bearsNames(reading, word)) return true
    if (!wordSet(reading.rules.links).has(word.folded) || (word.capital && !wordSet(reading.rules.definite).has(word.folded))) return false
    word = wordBefore(text, word.start)
  }
  return false
}

/** "Place des Nations unies", "plac Unii Europejskiej", "NATO Avenue": is a body's name on the sign of a street? */
export function isOnStreetSign(reading: BlockReading, match: Match): boolean {
  const { rules, block } = reading
  const after = wordAfter(block.text, match.end)
  if (rules.language === 'en') return after?.joint === 'space' && after.capital && fitsWord(STREET, after.folded)
  let word = wordBefore(block.text, match.start)
  for (let hops = 0; hops < MOST_LINKS && word && isNear(word) && !fitsWord(STREET, word.folded); hops++) {
    if (!wordSet(rules.links).has(word.folded)) return false
    word = wordBefore(block.text, word.start)
  }
  if (word === null || !isNear(word) || !fitsWord(STREET, word.folded) || isIdiom(block.text, word)) return false
  // "La place de l'OTAN dans le monde", "der Platz der EU in der Welt".
  return !(IDIOMS.has(word.folded) && after?.joint === 'space' && fitsWord(AMONG, after.folded))
}
const isNear = ({ joint }: Neighbour) => joint === 'space' || joint === 'apostrophe'
const AMONG = /^(?:am|an|au|auf|autour|aux|dans|en|im|in|nel|nella|nelle|parmi|sul|sulla|sur)$/

/** "Agro-Kreml", «Авто-Кремль»: a name that a capital and a hyphen lead to, unless that is one of ours ("Putin-Kreml") or says for or against it. */
function isFirmsHyphen(reading: BlockReading, word: Neighbour): boolean {
  return word.capital && !isOurs(reading, word) && !fitsWord(FOR_OR_AGAINST, word.folded)
}
/** "Kreml-Verlag", "Pentagon-Kapelle". */
function isCompoundsThing(folded: string): boolean {
  return fitsWord(CALLED, folded) && !fitsWord(IN_POLITICS, folded)
}
/** "NATO-Siedlung" may be one of soldiers, "Kreml-Station" is a stop on a journey. */
const IN_POLITICS = /^(?:hof|kolonie|siedlung|radio|station)$/
const FOR_OR_AGAINST = /^(?:anti|pro|ex|non|nicht|quasi|semi|neo|post|pre|про|анти|екс|экс|пост)$/

/** Words before a name among which the one is looked for that bears it. */
export const MOST_LINKS = 3

/** "Denmark, Wisconsin": a town of the United States, as they write it. */
function isInAmerica(text: string, end: number, after: Neighbour | null): boolean {
  return after?.joint === 'broken' && after.capital && fitsWord(US_STATE, after.folded) && /^,\s/.test(text.slice(end, end + 2))
}
const US_STATE = anyOf(US_STATES)

/** Does the text say right after a name what it is: a pub, a hamlet, a dog? */
export function isToldAsThing(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  const after = wordAfter(text, match.end)
  // A comma, a bracket or a dash: most names have only a space after them.
  if (after?.joint !== 'broken') return false
  const beside = apposition(text, match.end, after)
  return (
    (beside !== '' && (WHAT_IT_IS.test(beside) || THAT_IS.test(beside))) ||
    (reading.rules.cases === true && DEFINED.test(text.slice(match.end, match.end + 8)))
  )
}
/** "Лондон – це кіт". */
const DEFINED = /^\s[–—-]\s(?:це|это|то)\s/u

/**
 * "La boulangerie Suède", "alla fermata Polonia", "el pasaje Rusia": in French and Italian a state has an article or a preposition, and so a
 * noun right before it is what bears its name; in Spanish, where verbs stand there too, only a noun with an article of its own.
 */
export function isAttached(reading: BlockReading, match: Match): boolean {
  const { rules, block, names } = reading
  if (!PARTED.has(rules.language) || block.role !== 'text') return false
  const noun = wordBefore(block.text, match.start)
  if (noun?.joint !== 'space' || noun.capital || !/^\p{L}{4,}$/u.test(noun.text) || fitsWord(NO_BEARER, noun.folded)) return false
  const small = [rules.links, rules.definite, rules.indefinite, rules.openers, rules.calm, rules.and, rules.locative, rules.metonym.places]
  if (small.some((list) => wordSet(list).has(noun.folded)) || reading.lexicon.some((one) => one.end === noun.end)) return false
  // "Hanno aderito Francia e Germania", "rencontre États-Unis-Russie": rows have no articles.
  const next = names.find((one) => one.start > match.end)
  if (next && IN_A_ROW.test(block.text.slice(match.end, next.start))) return false
  if (/^\s?[-–—/]/.test(block.text.slice(match.end, match.end + 2))) return false
  if (rules.language !== 'es') return true
  const article = wordBefore(block.text, noun.start)
  return article?.joint === 'space' && /^(?:el|los|del|al|un|una)$/.test(article.folded)
}
const PARTED: ReadonlySet<string> = new Set(['fr', 'it', 'es'])
const NO_BEARER = anyOf(NO_BEARERS)

/** In languages with cases the genitive after a noun is an owner ("команда Украины"); a name is printed as it is. */
function isPrinted(reading: BlockReading, match: Match): boolean {
  return !reading.rules.cases || (reading.gazetteer !== null && isBaseForm(reading.block.text, match, reading.gazetteer))
}

/** "Portugal & Söhne", "Merz GmbH". */
export function isOfFirm({ block, names }: BlockReading, match: Match, after: Neighbour): boolean {
  if (isOfSons(block.text, after)) return true
  if (after.capital && after.joint === 'space' && fitsWord(FIRM, after.folded)) return true
  return (
    after.capital &&
    after.joint === 'broken' &&
    /^\s?&\s?$/.test(block.text.slice(match.end, after.start)) &&
    !names.some((one) => one.start === after.start)
  )
}

/** What kind of firm it is. */
const FIRM = /^(?:gmbh|ag|kg|ohg|inc|ltd|llc|plc|spa|srl|sarl|sas|corp|co|pharma|crociere|cruises?|coffee)$/

/** "Albanie-sur-Loire", "Luxembourg-aux-Bois": how French towns go on. */
function isTownsHyphen(text: string, after: Neighbour): boolean {
  return after.joint === 'hyphen' && /^(?:sur|aux|en|les|le|la|sous|sainte?)$/.test(after.folded) && text[after.end] === '-'
}

/** "кафе «Кремль»", "die Kneipe »Zum Kreml«": alone in quotation marks, or with a small word, a name is that of a thing. */
export function isQuotedName(reading: BlockReading, match: Match, office: boolean): boolean {
  const { text } = reading.block
  // What no mark closes is not quoted: nearly all names.
  // "«Россия 25»": a number before the mark makes a team of it.
  const number = isDigit(text, match.end + 1) ? /^\s\d{1,4}(?=[»“”"’])/u.exec(text.slice(match.end, match.end + 6)) : null
  const end = match.end + (number?.[0].length ?? 0)
  if (!isQuotationMark(text, end) && !isQuotationMark(text, end + 1)) return false
  const opens = /[«»„“"‘‚]\s?(?:(\p{L}+)\s)?$/u.exec(text.slice(Math.max(0, match.start - QUOTED_REACH), match.start))
  if (opens === null || (opens[1] && !SIGN.test(opens[1])) || !/^\s?[»«”“"’]/u.test(text.slice(end, end + 2))) return false
  // Nobody quotes an office by its bare name; what has a score is a team.
  if (office || number !== null || hasScore(text)) return true
  // Only right after a noun, which says what bears the name; after a sign or "and" the name itself is quoted.
  const noun = wordBefore(text, match.start - opens[0].length)
  return noun?.joint === 'space' && isNoun(reading, noun)
}
/** May a word before a quotation be the noun that says what bears the quoted name? Small words are none. */
function isNoun({ rules }: BlockReading, { folded }: Neighbour): boolean {
  return /^\p{L}{3,}$/u.test(folded) && [rules.and, rules.links, rules.definite, rules.openers].every((list) => !wordSet(list).has(folded))
}
function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}

/** Is a mark at this offset that may close a quotation, whatever it opens elsewhere? */
function isQuotationMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === 0x22 || unit === 0xab || unit === 0xbb || (unit >= 0x2018 && unit <= 0x201f)
}
/** Characters back in which such a sign with its small word lies. */
const QUOTED_REACH = 8
/** Words that signs of inns begin with. */
const SIGN = /^(?:zum|zur|au|aux|à|al|alla|chez|pod|the|le|la|il|el|у|в|на)$/i

/**
 * "Комедия «Белый дом на холме»", "the film “Trump and I”": does the name open a quotation right behind the word for a work, or is it all
 * that is quoted? News quotes after a colon, and more than a name.
 */
export function isTitle(reading: BlockReading, { start, end }: Match, person: boolean): boolean {
  const { text } = reading.block
  // French parts its marks from the words by a space.
  const mark = isOpeningMark(text, start - 1) ? start - 1 : FOLD[text.charCodeAt(start - 1)] === SEPARATOR.SPACE ? start - 2 : -1
  if (mark < 0 || !isOpeningMark(text, mark)) return false
  const work = wordBefore(text, mark)
  // "The duo «Tusk»": only right behind a noun; after "or" and "is" the name itself is quoted.
  if (person && work?.joint === 'space' && CLOSES_NAME.test(text.slice(end, end + 3)) && isNoun(reading, work)) return true
  return work?.joint === 'space' && fitsWord(WORK, work.folded) && CLOSES_TITLE.test(text.slice(end, end + LONGEST_TITLE))
}
function isOpeningMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === QUOTE || (unit >= GUILLEMET && OPENING_MARKS.has(unit))
}
/** Before nearly all names stands a letter or a space, which no list need be asked of. */
const [QUOTE, GUILLEMET] = [0x22, 0xab]
const OPENING_MARKS: ReadonlySet<number> = new Set([...'«»„“"‘‚'].map((mark) => mark.charCodeAt(0)))
const CLOSES_NAME = /^\s?[»«“”"’](?!\p{L})/u
const CLOSES_TITLE = /^[^.:;«»„“”"]*[»«“”"’](?!\p{L})/u
/** Characters of a title after the name that it begins with. */
const LONGEST_TITLE = 60
