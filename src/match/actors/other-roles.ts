// Roles that nobody of a record of politics has, beside a name: "coach Merz", "Pedro Sánchez, the baker". They make it somebody else's.

import { ONLY_HERE } from '../evidence-marks.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { wordAfter, wordBefore } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { fitsWord, wordQuestion, wordSet } from '../word-sets.ts'

/** The role right before a name, or after it and a comma as all that is said of it; null where there is none. */
export function otherRoleBeside(reading: BlockReading, match: Match): string | null {
  const { text } = reading.block
  const { indefinite } = reading.rules
  const before = wordBefore(text, match.start)
  if (before?.joint === 'space' && isRoleBefore(reading.rules, before.folded)) return ROLE
  // "Dr. Merz": nobody of such a record is called so.
  if (before?.joint === 'dot' && fitsWord(DOCTORS, before.folded)) return ROLE
  if (before !== null && wordSet(reading.rules.titles).has(before.folded)) {
    // "Ein Herr Rutte aus Emden": nobody is told of so who is known.
    const article = fitsWord(MISTER, before.folded) ? wordBefore(text, before.start) : null
    if (article?.joint === 'space' && wordSet(indefinite).has(article.folded)) return ONLY_HERE
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
  // "The sportswear maker": of a firm one word more is told. A former barrister may be anybody.
  const goods = isOne && !role.capital ? wordAfter(text, role.end) : null
  if (goods?.joint === 'space' && fitsWord(GOODS, goods.folded)) return ONLY_HERE
  if (!isTold(reading.rules, role.folded)) return null
  // "Brandt, mayor of Marenga Orlova and…": without an article and with more to come it is the next of a list.
  if (isOne && fitsWord(GOODS, role.folded)) return ONLY_HERE
  if (isOne || /^\s?[,.;)]/.test(text.slice(role.end, role.end + 2))) return ROLE
  const from = wordAfter(text, role.end)
  return from?.joint === 'space' && /^(?:aus|from|a|из|із|z|ze)$/.test(from.folded) && !from.capital ? ROLE : null
}

/** Does a folded word behind a name and a comma lead to what he is, or is it that itself? */
export function leadsToRole(rules: LanguageRules, folded: string): boolean {
  return isOneOf(rules, folded) || isTold(rules, folded)
}

function isOneOf({ indefinite, definite }: LanguageRules, folded: string): boolean {
  return wordSet(indefinite).has(folded) || wordSet(definite).has(folded) || fitsWord(THEIRS, folded)
}

const MISTER = /^(?:herr|herrn|frau|mr|mrs|ms|monsieur|senor|senora|signor|signora|pan|pana|pani|пан|пані|господин|госпожа)$/

/** What opens an apposition. */
const BESIDE = /^\s?(?:,\s|[–—]\s?|\()/
function isTold(rules: LanguageRules, folded: string): boolean {
  return isRole(rules, folded) || fitsWord(FIRMS, folded) || fitsWord(GOODS, folded)
}
/** What is put beside the name of a firm, of what it sells or of where it is drunk, in all languages. */
const GOODS =
  /^(?:bar|pub|inn|tavern|cafe|restaurant|bistrot?|kneipe|gaststatte|taberna|trattoria|osteria|kawiarnia|кафе|ресторан|maker|makers|retailer|brand|label|carmaker|automaker|brewer|brewery|breakfast|cereals?|marke|modemarke|marque|marca|marchio|marka|бренд|марка|кличка|kliczka)$/u
/** Stands for the bearer where a role tells that it is another: unlike a capital, it does so at the start of a sentence too. */
const ROLE = 'role'
const DOCTORS = /^(?:dr|docteur|docteure|dottor|dottore|dottoressa|doctor|doctora|doktor\p{L}*|доктор\p{L}*|врач\p{L}*|лікар\p{L}*)$/u

/** Does a folded word right before a name make it that of somebody else, or of what a firm makes? */
export const isRoleBefore = wordQuestion(
  ({ otherRoles }, folded) => isRoleIn(otherRoles, folded) || FIRMS.test(folded) || DOCTORS.test(folded),
)
const isRole = wordQuestion(({ otherRoles }, folded) => isRoleIn(otherRoles, folded))

function isRoleIn(otherRoles: RegExp, folded: string): boolean {
  return otherRoles.test(folded) || RANKS.test(folded) || TRADES.test(folded) || ANIMALS.test(folded)
}

/** Ranks below a general's, in all languages; none that is also said of somebody's people ("Trump lieutenant Steve Witkoff") or is an adjective. */
const RANKS =
  /^(?:colonel|sergeant|sgt|corporal|cpl|capitaine|sergent|caporal|adjudant|oberst|oberstleutnant|hauptmann|hauptfrau|leutnant|oberleutnant|feldwebel|\p{L}+feldwebel|coronel|capitan|sargento|colonnello|maresciallo|sergente|caporale|brigadiere|appuntato|pulkownik\p{L}*|podpulkownik\p{L}*|porucznik\p{L}*|sierzant\p{L}*|kapral\p{L}*|полковник\p{L}*|(?:під|под)полковник\p{L}*|маиор\p{L}*|леитенант\p{L}*|сержант\p{L}*|прапорщик\p{L}*|superintendent|detective|inspector|inspectora|inspecteur|inspectrice|inspektor\p{L}*|ispettore|ispettrice|інспектор\p{L}*|инспектор\p{L}*)$/u
/** Trades and sports that nobody of a record of politics had before, beside those of each language, in all of them. */
const TRADES =
  /^(?:nurse|midwife|paramedic|firefighter|electrician|mechanic|tailor|gardener|hairdresser|barber|waiter|waitress|bartender|librarian|postman|lifeguard|archaeologist|geologist|botanist|astronomer|florist|jeweller|optician|pharmacist|undertaker|zookeeper|pensioner|pupil|swimmer|sprinter|cyclist|skier|rower|wrestler|bowler|batsman|linebacker|rookie|krankenschwester|sanitater|sanitaterin|feuerwehrmann|elektriker|elektrikerin|mechaniker|mechanikerin|kellnerin|bibliothekar|bibliothekarin|brieftrager|archaologe|archaologin|geologe|biologe|biologin|floristin|juwelier|optiker|optikerin|bestatter|tierpfleger|tierpflegerin|rentner|rentnerin|schuler|schulerin|schwimmer|schwimmerin|laufer|lauferin|radprofi|ruderer|winzer|winzerin|infirmiere?|pompier|electricien|electricienne|mecanicien|jardiniere?|coiffeu(?:r|se)|serveu(?:r|se)|bibliothecaire|archeologue|geologue|biologiste|fleuriste|bijoutiere?|opticien|opticienne|pharmacien|pharmacienne|architecte|notaire|dentiste|veterinaire|retraitee?|nageu(?:r|se)|coureu(?:r|se)|cycliste|skieu(?:r|se)|rameu(?:r|se)|lyceen|lyceenne|macon|couvreur|garagiste|vigneron|vigneronne|viticult(?:eur|rice)|apicult(?:eur|rice)|forgeron|enfermer[oa]|bomber[oa]|electricista|mecanic[oa]|sastre|jardiner[oa]|peluquer[oa]|camarer[oa]|bibliotecari[oa]|arqueolog[oa]|geolog[oa]|biolog[oa]|florista|joyer[oa]|optic[oa]|jubilad[oa]|nadador|nadadora|ciclista|esquiador|esquiadora|remer[oa]|viticultor|viticultora|apicultor|apicultora|infermier[ea]|pompiere|elettricista|meccanico|sarto|giardinier[ea]|parrucchier[ea]|camerier[ea]|archeolog[oa]|fioraio|fioraia|gioielliere|ottico|farmacista|pensionat[oa]|nuotat(?:ore|rice)|sciat(?:ore|rice)|architetto|notaio|veterinari[oa]|geometra|ragioniere|viticoltore|apicoltore|fabbro|pielegniar\p{L}*|elektryk\p{L}*|mechanik\p{L}*|krawiec|krawca|ogrodnik\p{L}*|fryzjer\p{L}*|kelner\p{L}*|bibliotekar\p{L}*|listonosz\p{L}*|archeolog\p{L}*|emeryt\p{L}*|plywacz\p{L}*|kolarz\p{L}*|narciarz\p{L}*|wioslarz\p{L}*|kierowc\p{L}*|weterynarz\p{L}*|медсестр\p{L}*|рятувальни\p{L}*|спасател\p{L}*|електрик\p{L}*|электрик\p{L}*|механ[иі]к\p{L}*|кравець|кравця|сад[іо]вник\p{L}*|перукар\p{L}*|парикмахер\p{L}*|оф[иі]ц[иі]ант\p{L}*|листонош\p{L}*|почтальон\p{L}*|археолог\p{L}*|геолог\p{L}*|б[иі]олог\p{L}*|пенс[иі]онер\p{L}*|плавець|плавця|плавчин\p{L}*|плов(?:ец|ца|чих\p{L}*)|велогонщик\p{L}*|л[иы]жни\p{L}*|ветеринар\p{L}*|воді[ияю]|водител\p{L}*|стоматолог\p{L}*|архитектор\p{L}*|пианист\p{L}*|аптекар\p{L}*|нотариус\p{L}*)$/u
/** What makes shirts, ships and coffee under somebody's name, in all languages; "brand" is said of people too. */
const FIRMS =
  /^(?:supplier|manufacturer|ausruster|ausrusters|firma|\p{L}*hersteller|\p{L}*herstellers|equipementier|fabricant|azienda|fabricante|producent\p{L}*|firm[ay]|firmie|фірм[аиуі]|фирм[аыуе]|виробник\p{L}*|производител\p{L}*)$/u

/** Animals that zoos, farms and neighbours name ("die Giraffe Meloni", "козёл Трамп"), in all languages; none that politics speaks of (hawk, bear, duck). */
const ANIMALS =
  /^(?:cats?|dogs?|gander|goose|gus|гусь|гуся|гусак|donkeys?|goats?|cows?|horse|racehorse|beagle|spaniel|mare|cheval|pferd|rennpferd|parrot|tortoise|giraffe|hamster|tomcat|kitten|puppy|ane|anesse|chevre|chat|chatte|chien|chienne|vache|jument|poney|perroquet|girafe|ziege|ziegenbock|kuh|esel|eselin|kater|katze|hund|hundin|dackel|stute|wallach|papagei|schildkrote|burr[oa]|cabra|vaca|perr[oa]|gat[oa]|yegua|caballo|loro|tortuga|jirafa|asin[oa]|capr[ao]|mucca|cane|cagnolin[oa]|gatt[oa]|cavall[oa]|pappagallo|giraffa|mule|mulet|mulo|mula|maultier|kon|konia|koza|kozy|kozio[lł]|kozla|krow[ay]|kot|kota|kotka|kotki|pies|psa|suczka|klacz|osiol|osla|zyraf[ay]|коз[аиуі]|козел|козла|цап|цапа|коров[аиуі]|кіт|кота|кішк[аиу]|пес|пса|ослик|осел|осла|віслюк\p{L}*|жираф\p{L}*|кінь|коня|конь|папуг\p{L}*|кот|кошк[аиу]|попуга\p{L}*|лошад[ьи]|кобыл[аыу])$/u

/** "Merz, their pianist": whose they are, in the languages that put it before the noun. */
const THEIRS =
  /^(?:his|her|its|our|their|son|sa|leur|notre|sein|seine|ihr|ihre|unser|unsere|su|nuestr[oa]|suo|sua|jego|jej|ich|його|їх|її|его|ее|их)$/u
