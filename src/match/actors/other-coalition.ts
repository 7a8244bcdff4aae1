// Other coalitions than the one of the record: those that govern at home, and those of parishes, neighbours and shareholders.
// Gets the page and a mention of a bloc; tells whether its words speak of another. Says nothing of who is in it.
import type { Span } from '../../model/page.ts'
import type { PageLanguage } from '../../model/text.ts'
import { foldText } from '../../text/fold.ts'
import { HOME_TOLD, idsNamed } from '../evidence-marks.ts'
import { isOurs } from '../matches-beside.ts'
import { isWeekdayOrMonth } from '../meetings/date-words.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import type { PageReading } from '../page-reading.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import { fitsWord, wordSet } from '../word-sets.ts'
import type { ActorMention } from './propose-candidates.ts'
import { COALITION } from './whose-coalition.ts'

/**
 * Parties, parliaments and coalitions of home politics, by language and folded. Where a page speaks of them, a bare "coalition" is more
 * likely the one that governs; words that foreign news has too (union, party, senate) are left out.
 */
const HOME: Readonly<Record<PageLanguage, RegExp>> = {
  en: /(?:^| )(?:(?:ruling|governing|opposition) (?:coalition|party)|coalition (?:government|partners?|agreement|talks)|lib dems?|tory|tories|councillors?|bundestag|party ?room|nationals|crossbench\p{L}*|labor (?:party|government|mps?|senators?)|liberals and nationals)(?= |$)/u,
  fr: /(?:^| )(?:majorite (?:presidentielle|gouvernementale)|coalition (?:gouvernementale|au pouvoir)|deputes?|assemblee nationale|bundestag)(?= |$)/u,
  de: /(?:^| )(?:cdu|csu|spd|fdp|afd|unionsfraktion|grunen|ampel\p{L}*|bundestag\p{L}*|landtag\p{L}*|kreistag\p{L}*|stadtrat\p{L}*|gemeinderat\p{L}*|fraktion\p{L}*|koalitions\p{L}+|\p{L}+koalition|koalitionar\p{L}*|christdemokrat\p{L}*|sozialdemokrat\p{L}*)(?= |$)/u,
  es: /(?:^| )(?:gobierno de coalicion|psoe|sumar|diputad[oa]s|partidos)(?= |$)/u,
  it: /(?:^| )(?:partiti|deputati|coalizione di (?:governo|centrodestra|centrosinistra))(?= |$)/u,
  pl: /(?:^| )(?:sejm\p{L}*|koalicj\p{L}+ rzadzac\p{L}+|koalicyjn\p{L}+|psl|lewic\p{L}+|poslowie|poslow)(?= |$)/u,
  uk: /(?:^| )(?:правляч\p{L}+|фракці\p{L}+|партіи|бундестаг\p{L}*)(?= |$)/u,
  ru: /(?:^| )(?:правящ\p{L}+|фракци\p{L}+|партии|бундестаг\p{L}*)(?= |$)/u,
}

/** Asked of every block of a page that names a coalition, and again for each of its mentions. */
function tellsOfHome(reading: BlockReading): boolean {
  reading.ofHome ??= HOME[reading.rules.language].test(reading.folded)
  return reading.ofHome
}

const homesRead = new WeakSet<PageReading>()

/** Does it? Adds to its evidence (in place) what the blocks at hand tell. Asked for bare coalitions only. */
function tellsOfHomePolitics(page: PageReading): boolean {
  const { evidence } = page
  if (!homesRead.has(page)) {
    homesRead.add(page)
    if (!evidence.otherBearers.includes(HOME_TOLD) && page.readings.some(tellsOfHome))
      evidence.otherBearers = [...evidence.otherBearers, HOME_TOLD]
  }
  return evidence.otherBearers.includes(HOME_TOLD)
}

/** Is it plain that a bare "coalition" is the one named in full? In the same block, or on a page that speaks of no other. */
export function isCoalitionTold(page: PageReading, { reading }: ActorMention, named: number): boolean {
  return !tellsOfHomePolitics(page) || (reading.block.index === named && !tellsOfHome(reading))
}

/** Is a bare "coalition" that nothing on the page names in full more likely the one that governs at home? */
function isCoalitionAtHome(page: PageReading, mention: ActorMention, name: string): boolean {
  return COALITION.test(name) && !isCoalitionTold(page, mention, UNNAMED)
}
/** No block's number. */
const UNNAMED = -1

/** The same, or one that others form, or that is still to be made ("to assemble a coalition")? */
export function isNoCoalitionYet(page: PageReading, mention: ActorMention, name: string): boolean {
  const { reading } = mention
  return (
    isCoalitionAtHome(page, mention, name) || isCoalitionOf(reading, mention, name) || isBehind(reading, mention, reading.rules.indefinite)
  )
}

/** Is a word of these lists right before a span, with no more than "new" between? Where there are no articles, what is new is one not yet known. */
export function isBehind({ block, rules }: BlockReading, { start, end }: Span, ...lists: readonly (readonly string[])[]): boolean {
  const last = wordBefore(block.text, start)
  // "A new Ramstein" is one more session of the group that is known.
  const isNew = last?.joint === 'space' && fitsWord(NEW, last.folded) && COALITION.test(plain(block.text, start, end))
  if (isNew && rules.cases) return true
  const before = isNew ? wordBefore(block.text, last.start) : last
  return before?.joint === 'space' && lists.some((list) => wordSet(list).has(before.folded))
}

const NEW = /^(?:new|neue[nr]?|nouvelle|nueva|nuova|now(?:a|ej)|нов(?:а|ая|оі|ои|у|ую|ою))$/

/**
 * Is it called a coalition, as anybody's may be, and does nothing on the page but that name speak of it: nobody, no state, no meeting, no
 * topic's words? In languages that write it small, the small letters ask for company already.
 */
export function isCoalitionOfOthers({ evidence, readings }: PageReading, bloc: string, name: string): boolean {
  return (
    COALITION.test(name) &&
    evidence.meetings.length === 0 &&
    idsNamed(evidence).every((id) => id === bloc) &&
    readings.every((reading) => reading.cues.every((cue) => reading.names.some((one) => one.start < cue.end && one.end > cue.start)))
  )
}

/** "Die Koalition der Willigen, wie sich die Spender nennen", "leur coalition — le mot est du maire": does the text say who calls itself so? */
export function isNickname({ block }: BlockReading, { end }: Span): boolean {
  return /^\s?[,–—(]/.test(block.text.slice(end, end + 2)) && CALLED_SO.test(foldText(block.text.slice(end, end + LONGEST_CALL)))
}
const CALLED_SO =
  /^\W*(?:wie sich|wie sie sich|as they (?:call|like)|as (?:the|its|their) \p{L}+ (?:call|like)|comme (?:ils|elles) s|comme s|le mot est|the word is|das wort ist|como se (?:llaman|hacen)|come si (?:chiamano|fanno)|jak (?:sie|o sobie|sami)|як (?:вони |самі |себе)|как (?:они |сами |себя))/u
const LONGEST_CALL = 40

/**
 * "Die Koalition aus Union und SPD", "koalicja trzech komitetów", "the coalition in parliament", "his coalition": does what stands beside a bare
 * "coalition" say who is in it, whose it is, or where it governs? Countries, allies and the willing are in ours.
 */
export function isCoalitionOf(reading: BlockReading, { start, end }: Span, name: string): boolean {
  const { block, rules } = reading
  if (!COALITION.test(name)) return false
  const before = wordBefore(block.text, start)
  if (before?.joint === 'space' && fitsWord(AT_HOME, before.folded)) return true
  if (OF_OTHERS[rules.language].test(foldText(block.text.slice(end, end + LONGEST_CALL)))) return true
  return isOfTown(reading, { start, end }) || goesOnInQuotation(block.text, { start, end })
}

/** "Die Bremer Koalition", "the coalition in Dover": is a town told beside it whose name is none of ours, nor a month? */
function isOfTown(reading: BlockReading, { start, end }: Span): boolean {
  const { block, rules } = reading
  const isTown = (word: Neighbour) => word.capital && !isOurs(reading, word) && !isWeekdayOrMonth(rules, word.folded)
  const before = wordBefore(block.text, start)
  if (rules.language === 'de' && before?.joint === 'space' && TOWNS.test(plain(block.text, before.start, before.end)) && isTown(before))
    return ![rules.openers, rules.definite, rules.indefinite].some((list) => wordSet(list).has(before.folded))
  const at = wordAfter(block.text, end)
  if (at?.joint !== 'space' || at.capital || !fitsWord(AT, at.folded)) return false
  const town = wordAfter(block.text, at.end)
  return town?.joint === 'space' && isTown(town)
}
/** What a German town's name is before a noun ("Bremer", "Mainzer"). */
const TOWNS = /^\p{Lu}\p{Ll}{2,}er$/u
const AT = /^(?:in|at|a|en|w|we|в|у)$/

/** "«Коалиция брокеров» советует": the first of a few words in quotation marks of their own, which are no speech, is part of a longer name. */
function goesOnInQuotation(text: string, { start, end }: Span): boolean {
  if (!/[«„“"»]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || /:\s?[«„“"»]\s?$/u.test(text.slice(0, start))) return false
  return LONGER_QUOTED.test(plain(text, end, end + LONGEST_CALL))
}
const LONGER_QUOTED = /^(?:\s\p{L}+){1,3}\s?[»”“"«](?!\s?[,.!?–—-])/u
/** Before a coalition, in all languages and folded: whose it is, of what colours, or that it governs ("su coalición", "der schwarz-roten Koalition"). */
const AT_HOME =
  /^(?:his|her|ruling|governing|grand|conservative|liberal|su|sua|suya|sein(?:e|er|en)|ihr(?:e|er|en)|sa|rot(?:e|en|er)?|grun(?:e|en|er)?|gelb(?:e|en|er)?|schwarz(?:e|en|er)?|gross(?:e|en|er)|regierend(?:e|en|er)|rzadzac\p{L}+|jego|jej|правляч\p{L}+|правящ\p{L}+|иого|ее|его)$/u
/** By language and folded: what parts a coalition from its members or its house, unless states or the willing come next. */
const OF_OTHERS: Readonly<Record<PageLanguage, RegExp>> = {
  en: /^(?:for (?!(?:the )?(?:ukrain|peace|europe|defen))|(?:of|between) (?!(?:the )?(?:willing|countr|nations|states|allie|partners|more|some|about|over|\d|europe))|in (?:the )?(?:parliament|bundestag|berlin|vienna|town))/u,
  fr: /^(?:pour (?!(?:l['’]ukrain|la paix|la defense|l['’]europe|\p{L}+er ))|(?:de|du|des|d['’]|entre) ?(?!(?:les )?(?:volont|pays|etats|allie|partenaires|nations|plus|quelque|\d))|au (?:parlement|bundestag|pouvoir))/u,
  de: /^(?:fur (?!(?:die )?(?:ukrain|fried|europ))|(?:aus|von|zwischen) (?!(?:den )?(?:willig|land|staat|verbundet|partner|nationen|mehr|rund|etwa|uber|\d))|im (?:bundestag|landtag|rathaus|stadtrat))/u,
  es: /^(?:por (?!(?:ucrania|la paz|la defensa|europa))|(?:de|del|entre) (?!(?:los )?(?:volunt|dispuest|paises|estados|aliad|socios|naciones|mas|unos|\d))|en el (?:parlamento|congreso|poder))/u,
  it: /^(?:per (?!(?:l['’]ucraina|la pace|la difesa|l['’]europa|\p{L}+[aei]re ))|(?:di|del|della|dei|delle|tra|fra) (?!(?:i )?(?:volenteros|volonteros|paesi|stati|alleat|partner|nazioni|oltre|circa|\d))|in (?:parlamento|comune))/u,
  pl: /^(?:\d{1,2} \p{L}+nika|na rzecz (?!(?:ukrain|pokoj|obron))|(?:dwoch|trzech|czterech|pieciu) (?!panstw|krajow)|(?:partii|ugrupowan|klubow)|w (?:sejmie|parlamencie|radzie))/u,
  uk: /^(?:(?:на підтримку|за) (?!(?:украін|мир))|(?:двох|трьох|чотирьох|п['’ʼ]яти) (?!держав|країн|краін)|(?:партіи|фракціи)|[ву] (?:парламенті|раді))/u,
  ru: /^(?:(?:в поддержку|за) (?!(?:украин|мир))|(?:двух|трех|четырех|пяти) (?!стран|государств)|(?:партии|фракции)|в (?:парламенте|думе|раде|бундестаге))/u,
}
