// Capitals beside a name that are no part of it: what opens the sentence, the number of a government, whoever is named next.
// Gets a match and the word beside it; says only that the two are not one name, not whose name it is.
import type { PageLanguage } from '../../model/text.ts'
import { foldText } from '../../text/fold.ts'
import { opensSentence } from '../../text/sentence.ts'
import { DEEDS } from '../languages/deed-words.ts'
import { endsAt } from '../matches-beside.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { anyOf, fitsWord, wordSet } from '../word-sets.ts'
import { isBaseForm } from './base-form.ts'
import { isKnownGiven } from './given-names.ts'

/** "Le gouvernement Lecornu II": a number that counts governments, as the word before the surname says. */
export function isNumbered(text: string, match: Match, after: Neighbour): boolean {
  if (!/^[IV]+$/.test(after.text)) return false
  const before = wordBefore(text, match.start)
  return before?.joint === 'space' && GOVERNMENT.test(before.folded)
}
const GOVERNMENT =
  /^(?:gouvern|gobiern|govern|regierung|kabinett|cabinet|gabinete|rzad|gabinet|уряд|кабинет|кабінет|кабинетм|правительств|executif|ejecutivo)/u

/**
 * "Помощник Путина", "Plan Trumpa": in languages with cases a given name stands in the surname's own case, so a word without an ending
 * before a surname with one is what opens the sentence. Feminine endings are those of the nominative: of these it says nothing.
 */
export function disagrees(reading: BlockReading, match: Match, before: Neighbour): boolean {
  if (isTownBefore(reading, match, before)) return true
  if (!reading.rules.cases || !opensSentence(reading.block.text, before.start)) return false
  return (
    isOwner(reading, match, before) ||
    (isOblique(reading, match) && (fitsWord(HIS, before.folded) || A_NOUN.test(before.folded) || isOfMany(reading, match, before)))
  )
}

/**
 * "W Tczewie Tusk powiedział", "En Lugo Sánchez dijo": the town in which what its sentence tells begins. With cases the surname as the record
 * has it is enough, since a given name behind a preposition would draw its surname into the same case.
 */
function isTownBefore(reading: BlockReading, match: Match, before: Neighbour): boolean {
  const { rules, block } = reading
  if (before.joint !== 'space' || (!rules.cases && rules.language !== 'es')) return false
  const preposition = wordBefore(block.text, before.start)
  if (preposition?.joint !== 'space' || !wordSet(rules.locative).has(preposition.folded) || isKnownGiven(reading, before)) return false
  if (!rules.cases) return opensSentence(block.text, preposition.start)
  return reading.gazetteer !== null && isBaseForm(block.text, match, reading.gazetteer)
}

/** "Повар Путина": does the surname stand in a case that the noun before it has not, so that it says whose that is? */
export function isOwner(reading: BlockReading, match: Match, before: Neighbour): boolean {
  return reading.rules.cases === true && NO_ENDING.test(before.folded) && isOblique(reading, match)
}

function isOblique(reading: BlockReading, match: Match): boolean {
  const isBase = reading.gazetteer !== null && isBaseForm(reading.block.text, match, reading.gazetteer)
  return !isBase && OBLIQUE.test(foldText(reading.block.text.slice(match.start, match.end)))
}
/** Several people, before whose they are ("Doradcy Trumpa", "Представники Трампа"): no given name ends so before a surname in "-a". */
function isOfMany(reading: BlockReading, { end }: Match, before: Neighbour): boolean {
  return MANY.test(before.folded) && OF_A_MAN.test(reading.block.text.slice(end - 1, end))
}
const MANY = /.{4,}[iyиіы]$/u
const OF_A_MAN = /[aа]/u
/** What somebody has, says or does, by the stem: in the nominative it ends as a given name does in the genitive ("Rozmowa Trumpa"). */
const HIS = anyOf(DEEDS)
/** Nouns by their endings, which no given name of that length has. */
const A_NOUN = /(?:.{6,}(?:cja|ция|ція)|.{3,}(?:osc|stwo|ство|ость|ність|ение|ання|ення))$/u
/** Endings of men's surnames in the genitive, dative and instrumental; some end so in the nominative ("Duda"). */
const OBLIQUE = /.{3,}(?:ого|ему|ому|ом|ем|им|ым|а|у|ові|еві|ego|emu|owi|em|im|ym|a)$/u
/** Masculine and neuter nouns in the nominative; plurals in "-i" and "-y" are taken for endings. */
const NO_ENDING = /[^аяоуюеєиіeaoiuym]$/u

/**
 * Adverbs and participles open sentences ("Reportedly Trump", "Asked Macron", "Побачивши Мелоні", "Widząc Tuska"), and so do the verbs that the
 * entries of a live blog begin with ("Habla Macron", "Говорит Путин"), or a question in Spanish ("¿Estaba Macron?"): such a word before a surname
 * is no given name.
 */
export function opensBeforeName(reading: BlockReading, word: Neighbour): boolean {
  if (isKnownGiven(reading, word)) return false
  return reading.block.text[word.start - 1] === '¿' || fitsWord(OPENING[reading.rules.language], word.folded)
}
/** By language and folded; nothing that ends as given names or surnames do. */
const OPENING: Readonly<Record<PageLanguage, RegExp>> = {
  en: /(?:ly|ing|ed)$|^(?:enter|cue)$/,
  fr: /(?:.{3,}ment|.{3,}(?:iant|eant|vant|ssant|yant|rant))$/,
  de: /.{3,}weise$/,
  es: /(?:.{3,}mente|.{2,}(?:iendo|yendo)|.{3,}(?<!fern|arm|orl|rol|hern)ando)$|^(?:habla|hablan|llega|llegan|comparece|interviene|responde|sale|llama|aparece)$/,
  it: /(?:.{3,}mente|.{2,}endo|.{3,}(?<!fern|arm|orl|rol|ferdin)ando)$|^(?:parla|parlano|arriva|arrivano|interviene|risponde|parte|chiama|esce)$/,
  pl: /.{3,}(?:ajac|ujac|[dhiktz]ac|wszy|lszy|[bcdglmrstwz]nie|[dt]nio|scie|egle|wno)$|^(?:mowi|przemawia|odpowiada|dzwoni|wychodzi|wchodzi|przyjechal|przybyl|przylecial|wyszedl|wszedl)$/,
  uk: /.{2,}(?:вши|вшись|вшися|учи|ючи|ячи|ачи|ючись|учись|.[^аеиіоуюя]но)$|^(?:говорить|виступає|відповідає|прибув|прибула|приіхав|приіхала|прилетів|прилетіла|виишов|виишла|дзвонить|телефонує)$/,
  ru: /.{2,}(?:вши|вшись|шись|ая|яя|уя|ив|ев|(?<!сл)ав|.[^аеиоуюя]но)$|^(?:говорит|выступает|отвечает|прибыл|прибыла|приехал|приехала|прилетел|прилетела|вышел|вышла|звонит)$/,
}

/** "Міністр оборони України Сергій Кислиця", "le porte-parole de l'Élysée Jean Test": after whose post it is comes who holds it. */
export function ownsPost(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  let at = match.start
  for (let hops = 0; hops < MOST_LINKS; hops++) {
    const word = wordBefore(text, at)
    if (word === null || (word.joint !== 'space' && word.joint !== 'apostrophe')) return false
    if (endsAt(reading, PATTERN_CLASS.POST, word.end)) return true
    if (reading.rules.cases || !wordSet(reading.rules.links).has(word.folded)) return false
    at = word.start
  }
  return false
}
/** "de la", "of the", and the post itself. */
const MOST_LINKS = 3

/** "Do tego namawia Karola Nawrockiego Jarosław Kaczyński": with free word order one full name may follow another. */
export function opensFullName(reading: BlockReading, word: Neighbour): boolean {
  const next = wordAfter(reading.block.text, word.end)
  return next !== null && next.joint === 'space' && next.capital && !wordSet(reading.rules.titles).has(next.folded)
}
