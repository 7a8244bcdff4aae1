// What stands right beside a bare surname and makes it a family's, a shop's, a team's or a relative's: "Familie Merz", "Bäckerei Scholz",
// "the Trump twins", "Mme Macron". Gets the surname's match; tells whose it is. What a page then says elsewhere is collect-evidence.ts' business.
import { opensSentence } from '../../text/sentence.ts'
import { ONLY_HERE } from '../evidence-marks.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { fitsWord, wordSet } from '../word-sets.ts'

/** Stands for the bearer where a lady's title stands before a man's surname, or a gentleman's before a woman's: a relative. */
export const RELATIVE = 'relative'

/** Whose a bare surname is by what stands beside it: nobody's here, or a relative's; null where nothing says so. */
export function surnameBorne(reading: BlockReading, match: Match): string | null {
  const { text } = reading.block
  const after = wordAfter(text, match.end)
  if (after?.joint === 'apostrophe' && SHOP_AFTER.test(plain(text, match.end, match.end + LONGEST_SHOP))) return ONLY_HERE
  if (after?.joint === 'space' && reading.rules.language === 'en' && fitsWord(FAMILY_AFTER, after.folded)) return ONLY_HERE
  const before = wordBefore(text, match.start)
  if (before === null || before.joint === 'broken') return null
  // Most words beside a surname are none of these: one look-up tells.
  if (fitsWord(TELLS, before.folded)) {
    if (reading.gazetteer !== null && isOtherGender(reading.gazetteer, match, before)) return RELATIVE
    if (before.joint === 'space' && (fitsWord(NAMED_FOR, before.folded) || isOneOfMany(reading, match, before))) return ONLY_HERE
    if (before.joint === 'space' && (fitsWord(FAMILY, before.folded) || fitsWord(SHOP, before.folded))) return ONLY_HERE
  }
  if (before.joint !== 'space') return null
  if (before.capital && (CLUB.has(before.text) || isPartOfSign(reading, before))) return ONLY_HERE
  return after?.joint === 'space' && isCalledSo(reading, match, before, after) ? ONLY_HERE : null
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

/** Words for several of one name, in all languages; "brother" is one of them. */
const FAMILY =
  /^(?:familien?|ehepaar|eheleute|geschwister|gebruder|famille|freres|soeurs|epoux|famiglia|fratelli|sorelle|coniugi|familia|hermanos|hermanas|hermanitos|rodzin[aeyę]|rodzinie|bracia|braci|siostr|panstwo|родин\p{L}*|брат(?:и|ів|ам|ами)|сест(?:ри|ер)|подружж\p{L}*|семь[яеюи]|семеи\p{L}*|брать(?:я|ев|ям|ями)|сестры|супруг(?:и|ов|ам))$/u
const FAMILY_AFTER = /^(?:family|brothers|sisters|twins|siblings)$/

/** What has its keeper's name after it, in all languages: shops, inns, schools, teams, shirts. */
const SHOP =
  /^(?:backerei|metzgerei|fleischerei|konditorei|gasthof|gasthaus|autohaus|spedition|kanzlei|weingut|gartnerei|tischlerei|schreinerei|fahrschule|apotheke|praxis|kickers|trikots?|boulangerie|patisserie|boucherie|charcuterie|pharmacie|garage|college|lycee|gymnase|clinique|bistrot|brasserie|maillots?|panaderia|carniceria|ferreteria|restaurante|farmacia|talleres|transportes|bodegas?|colegio|murga|camisetas?|trattoria|pizzeria|osteria|panificio|gelateria|ristorante|officina|scuola|maglia|maglie|piekarni\p{L}*|cukierni\p{L}*|restauracj\p{L}*|sklepu?|hurtowni\p{L}*|koszulk\p{L}*|пекарн\p{L}*|кафе|ресторан\p{L}*|аптек\p{L}*|магазин\p{L}*|футболк\p{L}*)$/u
/** Streets, theatres, ships and schools that bear somebody's name, in all languages, and the word that says so; none that is a verb or a preposition elsewhere. */
const NAMED_FOR =
  /^(?:rue|avenue|boulevard|quai|allee|impasse|calle|avenida|paseo|viale|vicolo|piazza|ulic[aeyę]|ulica|alej[ai]|вулиц\p{L}*|улиц\p{L}*|площ\p{L}*|проспект\p{L}*|бульвар\p{L}*|straße|strasse|theatre|teatro|theater|teatr\p{L}*|театр\p{L}*|museum|musee|museo|muzeum|музе\p{L}*|stade|stadio|estadio|stadion\p{L}*|стад[иі]он\p{L}*|hopital|hospital|ospedale|krankenhaus|szpital\p{L}*|istituto|instituto|stiftung|fondation|fundacion|fondazione|barkasse|dampfer|frachter|paquebot|cargo|trawler|ferry|traghetto|statku|statek|теплох[оі]д\p{L}*|пароплав\p{L}*|пароход\p{L}*|imienia|імені|имени)$/u
/** Initials of clubs. */
const CLUB: ReadonlySet<string> = new Set('SV SC TSV FC VfB VfL FSV SG TuS CF CD GKS MKS LKS ФК ФСК ХК'.split(' '))

/** "Rubio's Coastal Grill": English shops go on so. */
const SHOP_AFTER =
  /^['\u2019]s\s(?:\p{Lu}\p{L}+\s){0,2}(?:Grill|Bar|Pub|Caf[eé]|Diner|Bakery|Deli|Pharmacy|Pizzeria|Pizza|Kitchen|Restaurant|Hardware|Motors|Garage|Florist|Funeral|Point|Cove|Landing)(?!\p{L})/u
const LONGEST_SHOP = 48

/** "« Chez Macron »", "Los Putin de Cádiz": a small word with a capital in the midst of a sentence is a part of a name. */
function isPartOfSign(reading: BlockReading, before: Neighbour): boolean {
  if (!before.capital || reading.titleCase || !/^\p{Lu}\p{Ll}+$/u.test(before.text)) return false
  if (!wordSet(reading.rules.definite).has(before.folded) && !fitsWord(SIGN, before.folded)) return false
  const { text } = reading.block
  if (!opensSentence(text, before.start)) return /\p{L}\s$/u.test(text.slice(Math.max(0, before.start - 2), before.start))
  // What a quotation mark opens after a noun is the name of that.
  return /\p{Ll}\s[«„“"]\s?$/u.test(text.slice(Math.max(0, before.start - 4), before.start))
}
/** Prepositions that signs begin with. */
const SIGN = /^(?:chez|da|zum|zur|casa)$/

/** "El Trump de Cuenca", "the Macron of Mali": an article before the surname, and whose he is after it. */
function isCalledSo(reading: BlockReading, match: Match, before: Neighbour, after: Neighbour): boolean {
  const { rules, block } = reading
  if (rules.language === 'de' || !fitsWord(OF, after.folded)) return false
  if (!wordSet(rules.definite).has(before.folded) && !wordSet(rules.indefinite).has(before.folded)) return false
  const place = wordAfter(block.text, after.end)
  const isOurs = place !== null && reading.names.some((one) => one.start <= place.start && place.end <= one.end && one.end > match.end)
  return place?.joint === 'space' && place.capital && !isOurs
}

const OF = /^(?:of|de|di|du|del)$/

/** Titles of ladies and of gentlemen that tell nothing else. */
const LADY = /^(?:mrs|ms|miss|frau|mme|madame|mlle|senora|sra|dona|signora|sig|pani|пані|госпожа|госпожи|госпоже|госпожу)$/u
const GENTLEMAN = /^(?:mr|herr|herrn|monsieur|senor|don|signor|pan|pana|panu|panem|пан|пана|пану|паном|господин|господина|господину)$/u

function isOtherGender(gazetteer: Gazetteer, { target }: Match, before: Neighbour): boolean {
  if (before.joint !== 'space' && before.joint !== 'dot') return false
  const gender = gazetteer.entityGender[target]
  return (gender === GENDER.m && fitsWord(LADY, before.folded)) || (gender === GENDER.f && fitsWord(GENTLEMAN, before.folded))
}
/** All words before a surname that may tell something by themselves. */
const TELLS = new RegExp([FAMILY, SHOP, NAMED_FOR, ONE_OF_MANY, LADY, GENTLEMAN].map((one) => one.source).join('|'), 'u')
/** As the compiled file has them. */
const GENDER = { f: 1, m: 2 } as const
