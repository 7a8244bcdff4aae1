// Shape: is a name part of a longer capitalised phrase, so that it names something or somebody else?
// "Washington Post", "Air France", "Tim Merz", "Trump Tower": most are listed with the names, these rules catch the rest.
import type { PageLanguage } from '../../model/text.ts'
import { FOLD } from '../../text/fold.ts'
import { opensSentence } from '../../text/sentence.ts'
import { ONLY_HERE } from '../evidence-marks.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { isOurs } from '../matches-beside.ts'
import { isWeekdayOrMonth } from '../meetings/date-words.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { KIND } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { fitsWord, wordSet } from '../word-sets.ts'
import { namesakeTold } from './apposition.ts'
import { disagrees, isNumbered, opensBeforeName, opensFullName, ownsPost } from './capital-beside.ts'
import { endsOurName, isGivenInRecord, isGivenSurname, isHisGiven, isKnownGiven } from './given-names.ts'
import { isOfFirm } from './named-after.ts'
import { otherRoleBeside } from './other-roles.ts'
import { honoured, surnameBorne } from './surname-shape.ts'

/** German capitalises every noun: a capital beside a name says nothing there. */
function capitalsTell(reading: BlockReading): boolean {
  return reading.rules.language !== 'de' && !reading.titleCase
}

/** Suffixes that make a person's name another person's. */
const GENERATION: ReadonlySet<string> = new Set([
  ...['jr', 'jnr', 'junior', 'sr', 'snr', 'senior', 'ii', 'iii', 'iv', 'fils', 'hijo', 'мл'],
  ...['младшии', 'младшего', 'младшему', 'младшим', 'младшем', 'молодшии', 'молодшого', 'молодшому', 'молодшим'],
])

const GENERATION_INITIALS: ReadonlySet<number> = new Set([...'jsifhм'].map((letter) => letter.charCodeAt(0)))
/** Asked of the word after every name: its first letter turns most away. */
function isGeneration(word: Neighbour): boolean {
  return GENERATION_INITIALS.has(FOLD[word.first] as number) && isGenerationMark(word.folded)
}
export function isGenerationMark(folded: string): boolean {
  return GENERATION.has(folded)
}

/** "King Charles V": the number of another reign. Those up to four are generations; "XI" is a name, and a "V" before a name is a match. */
function isReign(text: string, word: Neighbour): boolean {
  if ((word.first !== V && word.first !== I && word.first !== X) || !REIGN.test(word.text)) return false
  const next = word.text === 'V' ? wordAfter(text, word.end) : null
  return next?.joint !== 'space' || !next.capital
}
const REIGN = /^(?:VI{0,3}|IX|XI{2,3}|XI?V|XVI{1,3}|XIX)$/
const [I, V, X] = [0x49, 0x56, 0x58]

/** Words that, before a surname, are titles, posts, peoples, or words that a sentence begins with. */
export function isHarmlessBefore(reading: BlockReading, word: Neighbour): boolean {
  const { rules } = reading
  if (wordSet(rules.titles).has(word.folded) || wordSet(rules.openers).has(word.folded)) return true
  if (isOurs(reading, word)) return true
  // "МИД Франции", "MSZ Francji": in languages with cases the owner of a body follows its initials.
  if (rules.cases && INITIALS.test(word.text)) return true
  return opensSentence(reading.block.text, word.start) && opensBeforeName(reading, word)
}

const INITIALS = /^\p{Lu}{2,6}$/u

/** Where capitals tell nothing, only the word itself says that it is a given name: among German nouns, in headlines and in credits. */
function isGivenName(reading: BlockReading, word: Neighbour): boolean {
  const list = reading.rules.givenNames
  if (list === undefined) return reading.titleCase && isKnownGiven(reading, word)
  return wordSet(list).has(word.folded) || (reading.gazetteer !== null && isGivenInRecord(reading.gazetteer, word.folded))
}

/**
 * The word that makes a bare surname somebody else's: a given name before it, or a generation mark after it. Null where there is none.
 * `ownNames`: gives the folded given names that the candidates bear, if asked; null for a full name, which brings its own.
 */
export function otherBearer(reading: BlockReading, match: Match, ownNames: (() => readonly string[]) | null): string | null {
  const { text } = reading.block
  const after = wordAfter(text, match.end)
  // "Дональд Трамп-младший".
  if (after?.joint === 'hyphen' && isGeneration(after)) return after.text
  // "Le gouvernement Lecornu II" is the second of his; after a full name a number tells of a line of fathers.
  if (after?.joint === 'space' && (isGeneration(after) || isReign(text, after)) && !(ownNames !== null && isNumbered(text, match, after)))
    return after.text
  // "Graham Starmer": whose given name is a surname of ours bears another.
  if (ownNames !== null && after?.joint === 'space' && isGivenSurname(reading, match) && isSurname(reading, after)) return after.text
  if (after && (continuesName(reading, after, ownNames === null) || isOfFirm(reading, match, after) || goesOn(reading, after)))
    return after.text
  const namesake = namesakeTold(text, match.end, after)
  if (namesake !== null) return namesake
  const role = otherRoleBeside(reading, match)
  if (role) return role
  if (ownNames === null) return honoured(reading, match)
  const borne = surnameBorne(reading, match)
  if (borne) return borne
  const before = wordBefore(text, match.start)
  if (!before || before.joint === 'broken' || before.joint === 'apostrophe') return null
  if (before.joint === 'dot' && before.end - before.start > 2) return null
  if (!before.capital) {
    if (before.joint !== 'space' || !namesSomebody(before.folded)) return null
    if (fitsWord(CERTAIN, before.folded)) return isSure(reading, before) ? null : ONLY_HERE
    return isAppointed(reading, before) ? null : before.text
  }
  const own = ownNames()
  if (own.includes(before.folded) || isHisGiven(reading, match, before, own) || endsOurName(reading, before)) return null
  // "W. Sikorski": a letter that is a preposition elsewhere is an initial here, and none of his; "M. Macron" is a title, "Q&A. Trump" an end.
  if (before.joint === 'dot' && before.end - before.start === 1 && !isTitle(reading, before))
    return own.some((given) => given.startsWith(before.folded)) || /\S/.test(text[before.start - 1] ?? ' ') ? null : ONLY_HERE
  if (disagrees(reading, match, before)) return null
  if (before.joint === 'space' && isGivenSurname(reading, before)) return before.text
  if (before.joint === 'hyphen') return capitalsTell(reading) && !isHarmlessBefore(reading, before) ? before.text : null
  if (isGivenName(reading, before)) return before.text
  if (!capitalsTell(reading) || isHarmlessBefore(reading, before)) return null
  return before.text
}

function isSurname({ names }: BlockReading, { start, end }: Neighbour): boolean {
  return names.some((one) => one.start === start && one.end === end && one.nameKind === KIND.FAMILY)
}

/** "M. Trump", "п. Єрмак", "г. Песков": one letter for a gentleman. */
function isTitle({ rules }: BlockReading, { folded }: Neighbour): boolean {
  return wordSet(rules.titles).has(folded) || GENTLEMEN[rules.language] === folded
}
const GENTLEMEN: Readonly<Partial<Record<PageLanguage, string>>> = { fr: 'm', es: 'd', pl: 'p', uk: 'п', ru: 'г' }

/** "A donkey named Trump": words that give a name to somebody new. */
export function namesSomebody(folded: string): boolean {
  return NAMED.has(folded) || fitsWord(CERTAIN, folded)
}
/** "Un tal Sánchez", "некий Мерц": somebody whom nobody knows. */
const CERTAIN =
  /^(?:certaine?|cert[ao]|gewisse[mnr]?|tal|tale|niejak\p{L}+|якиис[ья]|якогось|якимось|якомусь|некии|некая|некоего|некоему|неким|некую|некто)$/u
/** "Di certo Costa": without an article before it such a word may tell how sure something is. */
function isSure({ block, rules }: BlockReading, word: Neighbour): boolean {
  if (rules.cases) return false
  const article = wordBefore(block.text, word.start)
  return article?.joint !== 'space' || !wordSet(rules.indefinite).has(article.folded)
}
const NAMED: ReadonlySet<string> = new Set(
  'named nicknamed nomme nommee prenomme surnomme llamado llamada llamaba apodado chiamato chiamata chiamava soprannominato namens кличке'.split(
    ' ',
  ),
)

/**
 * "A nommé Lecornu", "ha chiamato Tusk", "Trump named Kellogg": who does so before it appoints or calls somebody; a name given stands behind a
 * noun, and "la llamada" is a call.
 */
function isAppointed(reading: BlockReading, word: Neighbour): boolean {
  const doer = wordBefore(reading.block.text, word.start)
  if (doer?.joint === 'space' && /^l?a$/.test(doer.folded) && fitsWord(A_CALL, word.folded)) return true
  if (doer?.joint !== 'space' && doer?.joint !== 'apostrophe') return false
  return fitsWord(HAS, doer.folded) || reading.names.some((one) => one.end === doer.end)
}
const A_CALL = /^(?:chiamata|llamada)$/
const HAS =
  /^(?:a|ont|avait|avaient|aurait|avoir|ayant|ha|hanno|aveva|avevano|ho|abbia|avrebbe|han|habia|habian|haber|habria|hubo|has|have|had|having|he|she|it|they|who|il|elle|qui|que|che|quien)$/

/** Is a one-word name (state, capital, surname, body) the part of a longer capitalised phrase that we do not know? */
export function inLongerName(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  const after = wordAfter(text, match.end)
  const before = wordBefore(text, match.start)
  const goesOn = after !== null && (after.joint === 'space' || after.joint === 'hyphen') && after.capital
  const isGoingOn = before?.joint === 'space' && before.capital
  // Of most names neither word beside has a capital: asked before the whole line is read for what capitals tell in it.
  if (!(goesOn || isGoingOn) || !capitalsTell(reading)) return false
  // "Майстер із Франції Жан Готьє": behind a preposition a state has its case, and the next name none of it.
  const isPlaced = reading.rules.cases === true && before?.joint === 'space' && wordSet(reading.rules.links).has(before.folded)
  if (isPlaced && after?.joint === 'space' && isKnownGiven(reading, after)) return false
  if (goesOn && !isHarmlessAfter(reading, after)) return after.joint === 'hyphen' || !ownsPost(reading, match)
  if (!isGoingOn) return false
  // The hour of a live blog's entry opens it.
  if (/^[\d:.h\s–—-]*$/.test(text.slice(0, before.start))) return false
  return !opensSentence(text, before.start) && !isHarmlessBefore(reading, before) && !DIRECTIONS.has(before.folded)
}

/** Does a capitalised word right after a person's name make it a longer one ("Antonio Costa-Nowak", "Margarita Robles García")? */
function continuesName(reading: BlockReading, after: Neighbour, full: boolean): boolean {
  if (!after.capital || reading.titleCase || isHarmlessAfter(reading, after) || isHarmlessBefore(reading, after)) return false
  // German joins nouns to surnames ("der Macron-Besuch"), but hardly to a full name.
  if (after.joint === 'hyphen') return reading.rules.language !== 'de' || full
  return after.joint === 'space' && reading.rules.language !== 'de' && !(full && reading.rules.cases && opensFullName(reading, after))
}

/** "Viktor Orban de Vries", "Rutte van Dam": a particle that in this language is no preposition, and a capital. */
function goesOn(reading: BlockReading, after: Neighbour): boolean {
  if (after.joint !== 'space' || after.capital || !isParticle(reading.rules, after.folded)) return false
  const next = wordAfter(reading.block.text, after.end)
  return next !== null && next.joint === 'space' && next.capital && !isOurs(reading, next)
}
export function isParticle({ language }: LanguageRules, folded: string): boolean {
  return fitsWord(PARTICLES[language], folded)
}
const PARTICLES: Readonly<Record<PageLanguage, RegExp>> = {
  en: /^(?:de|del|della|di|van|von|bin|ibn|dos|ter|ten)$/,
  fr: /^(?:di|del|della|van|von|bin|ibn|dos)$/,
  de: /^(?:de|del|della|di|van|bin|ibn|dos)$/,
  es: /^(?:van|von|di|bin|ibn)$/,
  it: /^(?:van|von|bin|ibn|y)$/,
  pl: /^(?:de|del|van|von|bin|ibn)$/,
  uk: /^(?:де|ван|фон|бін|ібн)$/,
  ru: /^(?:де|ван|фон|бин|ибн)$/,
}

const DIRECTIONS = new Set('eastern western northern southern central mainland metropolitan wartime post pre pro anti non all'.split(' '))

function isHarmlessAfter(reading: BlockReading, word: Neighbour): boolean {
  if (isOurs(reading, word) || isOfAnotherScript(reading, word)) return true
  return isWeekdayOrMonth(reading.rules, word.folded) || /^\p{Lu}+$/u.test(word.text)
}

/** "цитують Макрона Sky News": no name goes over from one alphabet to another. */
function isOfAnotherScript(reading: BlockReading, word: Neighbour): boolean {
  const { text } = reading.block
  const before = wordBefore(text, word.start)
  return before !== null && isLatin(text.charCodeAt(before.end - 1)) !== isLatin(text.charCodeAt(word.start))
}

/** The Latin alphabet, its accents and additions. */
function isLatin(unit: number): boolean {
  return unit < 0x370 || (unit >= 0x1e00 && unit < 0x1f00)
}
