// Endings of Polish: adjectives, people's names and other nouns, for declension by ending (declension.ts).
import { decline, declineName, rule } from './declension.ts'
import { words } from './rules.ts'

export const ADJECTIVES = [
  rule('(?<=[dt])ni', 'ni niego niemu nim nia niej nią nie nich nimi'),
  rule('(?<=[kg])i', 'i iego iemu im a iej ą ie ich imi'),
  rule('y', 'y ego emu ym a ej ą e ych ymi i'),
  rule('a', 'a ej ą y ego emu ym e ych ymi'),
  rule('ie', 'ie ich im imi'),
]
/** Case order where forms align: nominative, genitive, dative, accusative, instrumental, locative, a second locative. */
export const PEOPLE = [
  rule('(?<=[sc])ki', 'ki kiego kiemu kiego kim kim kim', 'm'),
  rule('(?<=[sc])ka', 'ka kiej kiej ką ką kiej kiej', 'f'),
  rule('owa', 'owa owej owej ową ową owej owej', 'f'),
  rule('ia', 'ia ii ii ię ią ii ii'),
  rule('ka', 'ka ki ce kę ką ce ce'),
  rule('ga', 'ga gi dze gę gą dze dze'),
  rule('ra', 'ra ry rze rę rą rze rze'),
  rule('ła', 'ła ły le łę łą le le'),
  rule('la', 'la li li lę lą li li'),
  rule('ta', 'ta ty cie tę tą cie cie'),
  rule('a', 'a y ie ę ą ie ie'),
  rule('o', 'o a owi a em u o', 'm'),
  rule('(?<=[tls])e', 'e ego emu ego em em em', 'm'),
  // A mute e, which an apostrophe parts from the ending: "Steve'a".
  rule('(?<=[bcdfgkmnpvwz])e', "e e'a e'owi e'a e'em e'm e'u", 'm'),
  rule('(?<=[aeo])y', 'y ya yowi ya yem yu yu', 'm'),
  rule('(?<=sk)y', 'y iego iemu iego im im im', 'm'),
  rule('y', 'y ego emu ego ym ym ym', 'm'),
  rule('i', 'i iego iemu iego im im im', 'm'),
  rule('ek', 'ek ka kowi ka kiem ku ku', 'm'),
  rule('(?<=[kg])', '- a owi a iem u u', 'm'),
  rule('(?<=[AaOo]l?[ek][kx]?s?and)er', 'er ra rowi ra rem rze era erem erowi', 'm'),
  rule('(?<=r)', '- a owi a em ze u', 'm'),
  rule('t', 't ta towi ta tem cie tu', 'm'),
  rule('d', 'd da dowi da dem dzie du', 'm'),
  rule('ł', 'ł ła łowi ła łem le łu', 'm'),
  rule('(?<=[npbmswfv])', '- a owi a em ie u', 'm'),
  rule('(?<=[bcdfghjklmnprsštvwxzżźćńśřğ])', '- a owi a em u ie', 'm'),
]
export const NOUNS = [
  rule('stany', 'stany stanów stanom stanami stanach'),
  rule('Stany', 'Stany Stanów Stanom Stanami Stanach'),
  rule('y', 'y - om ami ach'),
  rule('cja', 'cja cji cję cją'),
  rule('ia', 'ia ii ię ią'),
  rule('ka', 'ka ki ce kę ką'),
  rule('ga', 'ga gi dze gę gą'),
  rule('ra', 'ra ry rze rę rą'),
  rule('sa', 'sa sy sie są sę'),
  rule('la', 'la li lę lą'),
  rule('wa', 'wa wy wie wę wą'),
  rule('na', 'na ny nie nę ną'),
  rule('ta', 'ta ty cie tę tą'),
  rule('da', 'da dy dzie dę dą'),
  rule('a', 'a y ie ę ą i'),
  rule('ec', 'ec ca cowi cem cu'),
  rule('ów', 'ów owa owowi owem owie'),
  rule('ek', 'ek ku kowi kiem'),
  rule('dyn', 'dyn dynu dynowi dynem dynie'),
  rule('(?<=[kg])', '- a u owi iem'),
  rule('ż', 'ż ża żowi żem żu'),
  rule('rz', 'rz rza rzowi rzem rzu rze'),
  rule('er', 'er era erowi erem erze erzy erów'),
  rule('t', 't ta tu towi tem cie ci'),
  rule('r', 'r ra ru rowi rem rze'),
  rule('d', 'd du da dowi dem dzie'),
  rule('l', 'l la lowi lem lu'),
  rule('ł', 'ł ła łu łowi łem le'),
  rule('(?<=[bcfghjmnprswxzńś])', '- a u owi em ie'),
  rule('e', 'e a u em'),
]
export const nouns = (list: string): string[] => words(list).flatMap((name) => declineName(name, NOUNS, ADJECTIVES, /(?:[kg]i|y|[kgnw]a)$/))
export const adjectives = (list: string): string[] => words(list).flatMap((word) => decline(word, ADJECTIVES))
/** Cities whose adjective stands before a meeting ("paryskie rozmowy"). */
const CITY_ADJECTIVES: Record<string, string> = {
  Paryż: 'paryski',
  Londyn: 'londyński',
  Bruksela: 'brukselski',
  Kijów: 'kijowski',
  Warszawa: 'warszawski',
  Stambuł: 'stambulski',
  Berlin: 'berliński',
  Alaska: 'alaskański',
  Rzym: 'rzymski',
  Genewa: 'genewski',
  Waszyngton: 'waszyngtoński',
  Monachium: 'monachijski',
  Haga: 'haski',
  Kopenhaga: 'kopenhaski',
  Madryt: 'madrycki',
  Rijad: 'rijadzki',
  Moskwa: 'moskiewski',
  Watykan: 'watykański',
  Tirana: 'tirański',
  Pekin: 'pekiński',
  Ankara: 'ankarski',
  Władywostok: 'władywostocki',
  Floryda: 'florydzki',
  Dżudda: 'dżuddyjski',
  Antalya: 'antalijski',
}

/** Peoples in the plural: "Ukraińcy", "Rosjanie", "Francuzi", "Brytyjczycy". */
const PEOPLES = [
  rule('czycy', 'czycy czykom czykami czykach'),
  rule('ńcy', 'ńcy ńcom ńcami ńcach'),
  rule('nie', 'nie nom nami nach'),
  rule('zi', 'zi zom zami zach'),
]

/** Names whose cases no ending tells: every form, the nominative first. */
const IRREGULAR: Record<string, string> = {
  Niemcy: 'Niemcy, Niemiec, Niemcom, Niemcami, Niemczech',
  Węgry: 'Węgry, Węgier, Węgrom, Węgrami, Węgrzech',
  Włochy: 'Włochy, Włoch, Włochom, Włochami, Włoszech',
  Czechy: 'Czechy, Czech, Czechom, Czechami, Czechach',
  Chiny: 'Chiny, Chin, Chinom, Chinami, Chinach',
  Indie: 'Indie, Indii, Indiom, Indiami, Indiach',
  'Stany Zjednoczone': 'Stany Zjednoczone, Stanów Zjednoczonych, Stanom Zjednoczonym, Stanami Zjednoczonymi, Stanach Zjednoczonych',
  'Wielka Brytania': 'Wielka Brytania, Wielkiej Brytanii, Wielką Brytanię, Wielką Brytanią',
  Francja: 'Francja, Francji, Francję, Francją, Francjo',
  Turcja: 'Turcja, Turcji, Turcję, Turcją',
  Rosja: 'Rosja, Rosji, Rosję, Rosją',
  Ukraina: 'Ukraina, Ukrainy, Ukrainie, Ukrainę, Ukrainą',
  Unia: 'Unia, Unii, Unię, Unią',
  'Unia Europejska': 'Unia Europejska, Unii Europejskiej, Unię Europejską, Unią Europejską',
  'Arabia Saudyjska': 'Arabia Saudyjska, Arabii Saudyjskiej, Arabię Saudyjską, Arabią Saudyjską',
  'Biały Dom': 'Biały Dom, Białego Domu, Białemu Domowi, Białym Domem, Białym Domu',
  'Pałac Elizejski': 'Pałac Elizejski, Pałacu Elizejskiego, Pałacowi Elizejskiemu, Pałacem Elizejskim, Pałacu Elizejskim',
  'Urząd Kanclerski': 'Urząd Kanclerski, Urzędu Kanclerskiego, Urzędowi Kanclerskiemu, Urzędem Kanclerskim, Urzędzie Kanclerskim',
  'urząd kanclerski': 'urząd kanclerski, urzędu kanclerskiego, urzędowi kanclerskiemu, urzędem kanclerskim, urzędzie kanclerskim',
  'Zjednoczone Emiraty Arabskie':
    'Zjednoczone Emiraty Arabskie, Zjednoczonych Emiratów Arabskich, Zjednoczonym Emiratom Arabskim, Zjednoczonymi Emiratami Arabskimi, Zjednoczonych Emiratach Arabskich',
  'kwatera główna NATO': 'kwatera główna NATO, kwatery głównej NATO, kwaterze głównej NATO, kwaterę główną NATO, kwaterą główną NATO',
  'kwatera główna w Northwood':
    'kwatera główna w Northwood, kwatery głównej w Northwood, kwaterze głównej w Northwood, kwaterę główną w Northwood, kwaterą główną w Northwood',
  'baza lotnicza Villacoublay':
    'baza lotnicza Villacoublay, bazy lotniczej Villacoublay, bazie lotniczej Villacoublay, bazę lotniczą Villacoublay, bazą lotniczą Villacoublay',
  'centrum kongresowe La Nuvola': 'centrum kongresowe La Nuvola, centrum kongresowego La Nuvola, centrum kongresowym La Nuvola',
  'bazylika św. Piotra': 'bazylika św. Piotra, bazyliki św. Piotra, bazylice św. Piotra, bazylikę św. Piotra, bazyliką św. Piotra',
  Londyn: 'Londyn, Londynu, Londynowi, Londynem, Londynie',
  Kijów: 'Kijów, Kijowa, Kijowowi, Kijowem, Kijowie',
  Paryż: 'Paryż, Paryża, Paryżowi, Paryżem, Paryżu',
  Waszyngton: 'Waszyngton, Waszyngtonu, Waszyngtonowi, Waszyngtonem, Waszyngtonie',
  Berlin: 'Berlin, Berlina, Berlinowi, Berlinem, Berlinie',
  Bruksela: 'Bruksela, Brukseli, Brukselę, Brukselą',
}

/** All forms of a name of a state, body, office or place. */
export function polishForms(name: string): string[] {
  if (IRREGULAR[name]) return words(IRREGULAR[name])
  return ADJECTIVE.test(name) ? decline(name, ADJECTIVES) : declineName(name, NOUNS, ADJECTIVES, IS_ADJECTIVE)
}
/** One made of a name, written small ("unijny", "natowski"). */
const ADJECTIVE = /^\p{Ll}+(?:[kg]i|y)$/u
const IS_ADJECTIVE = /(?:[kg]i|y|[kgnwł]a|one)$/
/** Who leads a state, whatever the post is called there; one of them, never several. */
export const LEADERS = nouns('lider, liderka, przywódca, dyktator').filter((form) => !/(?:rzy|rów)$/.test(form))
/** Presidents by where they sit. */
export const HEADS_OF_OFFICES = words(
  'gospodarz białego domu, gospodarza białego domu, gospodarzem białego domu, lokator białego domu, gospodarz kremla, gospodarza kremla, szef kremla, szefa kremla, szefowi kremla, szefem kremla, władca kremla',
)

/** All forms of a city or region, and of the adjective made of it ("paryski"). */
export function polishPlace(name: string): string[] {
  const adjective = CITY_ADJECTIVES[name]
  return adjective ? [...polishForms(name), ...decline(adjective, ADJECTIVES)] : polishForms(name)
}

/** All forms of an adjective of origin or the name of a people. */
export function polishOrigin(word: string): string[] {
  if (/[kg]i$|y$/.test(word)) return [...decline(word, ADJECTIVES), word.replace(/[iy]$/, 'o'), ...decline(word, PEOPLES)]
  return [...decline(word, NOUNS), ...decline(word, PEOPLES)]
}
