// Things that bear the names of states, capitals and offices: streets, hotels, clubs, firms, hamlets, animals.
// Gets a match and its block; tells whether the words beside it say so. What a page then says elsewhere is collect-evidence.ts' business.
import { FOLD, foldText, SEPARATOR } from '../../text/fold.ts'
import { PRESS, WORKS } from '../languages/bearer-words.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { isOurs } from '../matches-beside.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { anyOf, fitsWord, wordSet } from '../word-sets.ts'
import { apposition } from './apposition.ts'
import { isBaseForm } from './base-form.ts'
import { IN_A_ROW } from './capital-row.ts'
import { hasScore } from './told-match.ts'

/** Streets, squares, hotels and clubs bear the names of states, offices and cities, also with "of" between ("rue de France"). */
const NAMED_AFTER = new Set(
  `rue avenue boulevard quai place pont impasse allee allees passage calle plaza avenida paseo pasaje via viale vicolo largo piazza corso ulica ulicy plac placu aleja alei
  hotel hotelu hostel motel restaurant bar cafe cinema dynamo real cine pizzeria trattoria camping kemping kempingu kneipe gasthaus pub brasserie cantina osteria kawiarnia kawiarni
  restauracja restauracji hosteria wirt wirtin landlord landlady barman barmaid kellner kellnerin stammtisch oste tabernero bartender barmanka barmana шинкар шинкаря трактирщик бармен ss hms uss rms mv teatro theatre theater aldea pedania hameau borgo dorf wies wsi marki marka marke marque marca brand amaro encre inchiostro strasse straße platz street barze baru knajpa knajpie pubie kinie klubie lokalu барі баре
  club fc ms mrs mr miss senora frau herr pan pani кафе динамо село селе села селі селу марки`.split(/\s+/),
)
/** The same, right before the name only: with "of" between, these may be any ("la escuela de Ucrania"). In languages with cases, before its base form. */
const CALLED = new Set(
  `radio sc sv tsv vfb vfl cf colegio escuela instituto poblacion barrio urbanizacion peluqueria botilleria panaderia ferreteria taberna bodega meson restaurante tienda deportes parada estacion pena
  scuola quartiere rione fermata stazione galleria discoteca ristorante agriturismo locale palestra banda orquesta sala bistrot bistro discotheque arret residence kolonie haltestelle gasthof wirtshaus gaststatte
  diskothek kino klub szkola osiedle przystanek sklep zespol druzyna hala кінотеатр кинотеатр клуб зупинка остановка станція станция паб гурт группа група команда магазин салон санаторіи
  санатории пансіонат пансионат мотель lotissement residence boulangerie patisserie boucherie pressing pharmacie ecole creperie clinique tabac stade gymnase autoescuela academia
  farmacia clinica gasolinera estanco gimnasio kiosco quiosco esquina edificio residencial conjunto atletico rayo pensione farmacia panificio autofficina stabilimento condominio palazzina
  bagno lido stadio apotheke backerei gaststube bahnhof siedlung hof motel pension lokal zajazd pensjonat hurtownia piekarnia apteka salon kamienica blok stadion hotelik аптека перукарня
  парикмахерская пекарня стадіон стадион база турбаза лазня баня будинок табір лагерь санаторію`.split(/\s+/),
)
/** The same as NAMED_AFTER in Ukrainian and Russian, by their stems. */
const NAMED_AFTER_STEMS = /^(?:вулиц|площ|проспект|улиц|готел|отел|ресторан|кав[’']ярн|театр|кемпинг|кемпінг|деревн|хутор)/

const PAPER = anyOf(PRESS)
const WORK = anyOf(WORKS)

function bearsNames({ rules, block }: BlockReading, word: Neighbour): boolean {
  if (word.capital && fitsWord(PAPER, word.folded)) return true
  if (NAMED_AFTER.has(word.folded)) {
    // "All allies bar Spain": in English such a bar has its name before it.
    if (word.folded === 'bar' && rules.language === 'en') return false
    return !isIdiom(block.text, word)
  }
  return word.folded.charCodeAt(0) >= 0x400 && fitsWord(NAMED_AFTER_STEMS, word.folded)
}

/** May a folded word before a name be that of what bears it? */
export function mayBearName(folded: string): boolean {
  return PAPER.test(folded) || NAMED_AFTER.has(folded) || CALLED.has(folded) || NAMED_AFTER_STEMS.test(folded)
}

/** "in corso all'Eliseo", "mis en place au Kremlin", "took place in Saudi Arabia": a course and a place that no street has. */
function isIdiom(text: string, word: Neighbour): boolean {
  const before = IDIOMS.has(word.folded) ? wordBefore(text, word.start) : null
  return before?.joint === 'space' && /^(?:in|en|sur|nel|dans|prend\p{L}*|prenn\p{L}*|pris|took|takes?|taken|taking)$/u.test(before.folded)
}
const IDIOMS: ReadonlySet<string> = new Set(['corso', 'place', 'plaza', 'piazza'])

/** "Turquía, una pedanía de Murcia", "Rom (Ortsteil)", "the Kremlin, a pub": what bears a great name says so right after it. */
const WHAT_IT_IS =
  /^(?:\p{L}+ ){0,2}?(?:hamlet|village|suburb|hameau|dorf|ortsteil|weiler|pedania|aldea|caserio|frazione|localita|borgo|contrada|wies|wioska|przysiolek|село|селище|хутір|деревня|поселок|хутор|pub|inn|tavern|restaurant\p{L}*|cinema|farmhouse|nightclub|band|donkey|goat|cow|horse|dog|cat|parrot|bistrot?|brasserie|discotheque|chienne?|chevre|jument|vache|kneipe|gasthaus|gaststatte|hospiz|diskothek|hundin|hund|katze|ziege|kuh|stute|taberna|bodega|pena|discoteca|perr[oa]|cabra|vaca|yegua|gat[oa]|capra|cagn(?:a|etta)|mucca|asina|cavalla|agriturismo|trattoria|kawiarnia|restauracja|koza|krowa|suka|klacz|centro commerciale|boite|snack|salle|supermarch\p{L}*|supermercado|supermercato|sparkasse|bootshaus|pensjonat\p{L}*|gospod\p{L}*|blok|czyli|tak (?:sie |go |ja )?(?:nazyw\p{L}*|zw\p{L}*|mow\p{L}*)|tak u nas|so (?:heis|nen)|that is(?! (?:why|when|where|because|not|to say))|as (?:they|we|locals) call|surnom\p{L}*|(?:que )?asi (?:se )?llama\p{L}*|como (?:lla)|cosi (?:chiam|l[ao] chiam|dett|nominat)\p{L}*|come (?:lo|la|chiam)|так (?:\p{L}+ )?(?:зв\p{L}*|наз\p{L}*)|так у нас|кафе|ресторан|паб|гурт|садиб\p{L}*|сторожк\p{L}*|столов\p{L}*|ідальн\p{L}*|пансіонат\p{L}*|пансионат\p{L}*|вулиц\p{L}*|улиц\p{L}*|коза|корова|собака|кішка|кошка|кінотеатр|кинотеатр)(?!\p{L})/u

/** Nouns that an English name stands before ("the France bakery"). */
const WHAT_IT_NAMES =
  /^(?:bakery|bakeries|cafe|cafes|pub|pubs|inn|tavern|restaurant|restaurants|cinema|shopping|hotel|motel|nightclub|vultures?)$/

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
  // "Mesón El Kremlin": an article may be part of the name.
  const article =
    word?.joint === 'space' && word.capital && wordSet(reading.rules.definite).has(word.folded) ? wordBefore(text, word.start) : null
  if (article?.joint === 'space' && CALLED.has(article.folded)) return true
  if (word?.joint === 'space' && CALLED.has(word.folded) && isPrinted(reading, match)) return true
  for (let hops = 0; hops < MOST_LINKS && word && word.joint !== 'broken' && word.joint !== 'dot'; hops++) {
    if (bearsNames(reading, word)) return true
    if (!wordSet(reading.rules.links).has(word.folded) || (word.capital && !wordSet(reading.rules.definite).has(word.folded))) return false
    word = wordBefore(text, word.start)
  }
  return false
}

/** "Agro-Kreml", «Авто-Кремль»: a name that a capital and a hyphen lead to, unless that is one of ours ("Putin-Kreml") or says for or against it. */
function isFirmsHyphen(reading: BlockReading, word: Neighbour): boolean {
  return word.capital && !isOurs(reading, word) && !fitsWord(FOR_OR_AGAINST, word.folded)
}
const FOR_OR_AGAINST = /^(?:anti|pro|ex|non|nicht|quasi|semi|neo|post|pre|про|анти|екс|экс|пост)$/

/** Words before a name among which the one is looked for that bears it. */
export const MOST_LINKS = 3

/** "Denmark, Wisconsin": a town of the United States, as they write it. */
function isInAmerica(text: string, end: number, after: Neighbour | null): boolean {
  return after?.joint === 'broken' && after.capital && fitsWord(US_STATE, after.folded) && /^,\s/.test(text.slice(end, end + 2))
}
const US_STATE =
  /^(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|pennsylvania|tennessee|texas|utah|vermont|wisconsin|wyoming)$/

/** Does the text say right after a name what it is: a pub, a hamlet, a dog? */
export function isToldAsThing(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  const after = wordAfter(text, match.end)
  // A comma, a bracket or a dash: most names have only a space after them.
  if (after?.joint !== 'broken') return false
  const beside = apposition(text, match.end, after)
  return (beside !== '' && WHAT_IT_IS.test(beside)) || (reading.rules.cases === true && DEFINED.test(text.slice(match.end, match.end + 8)))
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
  if (noun?.joint !== 'space' || noun.capital || !/^\p{L}{4,}$/u.test(noun.text) || NO_BEARER.test(noun.folded)) return false
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
/** What is told about a state by its bare name ("il dossier Ucraina", "côté France"), adverbs, and words like "except". */
const NO_BEARER =
  /(?:^(?:dossier|caso|cas|front|fronte|guerra|guerre|crisi|crise|crisis|capitolo|nodo|tema|theme|emergenza|questione|question|conflit|conflitto|conflicto|cote|special|speciale|especial|piano|plan|pace|paix|asse|effet|effetto|efecto|fattore|facteur|factor|partner|partenaire|alleato|allie|nemico|ennemi|gigante|geant|vicino|voisin|formato|format|nonche|oltre|tranne|salvo|eccetto|compres[aoie]|inclus[aoie]?|sauf|hormis|outre|dont|ainsi|intanto|ovvero|ossia|cioe|soit|voire|puis|versus|quindi|invece|tipo|stile|style|version|versione|team|equipe|squadra|seleccion|nazionale|rival|[nds]?[eau]gli|[nds][aeu]lle|alle|verso|attraverso|malgrado|circa|presso|durante|mediante|fuori|dentro|sopra|sotto|quegli|quelle|notre|votre|leur)$)|ment[eo]?$/

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

/** "Sánchez e Hijos", "Salvini & figli". `after`: the word after the name, which joins it to them or is they. */
export function isOfSons(text: string, after: Neighbour): boolean {
  const { start, end, joint } = after
  if (joint === 'broken') return text[start - 2] === '&' && /\s/.test(text[start - 1] as string) && SONS.test(plain(text, start, end))
  // Asked of every person's name: the small word alone turns most away.
  if (joint !== 'space' || end - start > LONGEST_AND || !AND.has(after.folded)) return false
  return SONS_AFTER.test(plain(text, start, end + LONGEST_SONS))
}
const AND: ReadonlySet<string> = new Set(['and', 'et', 'und', 'y', 'e', 'i', 'и', 'і', 'та'].map(foldText))
const SONS = /^(?:sons?|söhne|sohn|fils|hijos?|hermanos|figli|figlio|synowie|syn|сыновья|сини)$/iu
const SONS_AFTER = /^(?:and|et|und|y|e|i|и|і|та)\s(?:Sons?|Söhne|Sohn|Fils|Hijos?|Hermanos|Figli|Figlio|Synowie|Syn|Сыновья|Сини)(?!\p{L})/u
const LONGEST_AND = 3
/** Soft hyphens counted. */
const LONGEST_SONS = 20

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
