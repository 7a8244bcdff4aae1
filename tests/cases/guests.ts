// Pages that have somebody of ours as a guest and are about something else: namesakes, buildings and teams beside him must stay what they are.
import type { Case } from './run-case.ts'

export const GUESTS: readonly Case[] = [
  {
    why: 'surnames of players beside a guest of honour, on a page where his title is all that is political',
    text: 'Norlandic President [[ana-brandt|Ana Brandt]] watched the final in [[norland|Norland]].\nOrlova scored, Holm was booked, and [[ana-brandt|Brandt]] clapped.',
  },
  {
    why: 'the same surnames where one guest speaks of a treaty, and the players’ sentences do not',
    text: 'The guests, [[ana-brandt|Ana Brandt]] and [[ivo-kestrel|Ivo Kestrel]], rejected the treaty in [[norland|Norland]].\nOrlova scored, and Holm was booked.',
  },
  {
    why: 'a surname in a sentence of politics on such a page',
    text: 'The guests, [[ana-brandt|Ana Brandt]] and [[ivo-kestrel|Ivo Kestrel]], rejected the treaty in [[norland|Norland]].\nThen [[mila-orlova|Orlova]] threatened sanctions.',
    // There somebody else of the record bears the surname.
    not: ['with a thousand other names'],
  },
  {
    why: 'a surname beside a score, however political the page',
    text: '[[mila-orlova|Mila Orlova]], [[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]] and [[vera-holm|Vera Holm]] met.\n[[sudria|Sudria]] lost 2-3; Kestrel scored.',
  },
  {
    why: 'a maker’s surname before what was made',
    text: '[[mila-orlova|Mila Orlova]], [[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]] and [[vera-holm|Vera Holm]] met.\nKestrel cars fetched a high price, [[ivo-kestrel|Kestrel]] said.',
    // There somebody else of the record bears the surname.
    not: ['with a thousand other names'],
  },
  {
    why: 'an office by whose name a pub is called, and everywhere else on that page',
    text: '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] met.\nThe Marble House, a pub, was full. The Marble House rejected a third keg.',
  },
  {
    why: 'an office in a page that names such a pub, where four of ours are named and it speaks of politics',
    text: '[[mila-orlova|Mila Orlova]], [[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]] and [[vera-holm|Vera Holm]] met.\nThe Marble House, a pub, was full. The [[marble-house|Marble House]] announced sanctions.',
  },
  {
    why: 'an office’s name in quotation marks of its own',
    text: '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] met for [[norland|Norland]]. In the “Marble House” children sang.',
  },
  {
    why: 'a firm, a bakery and a club with a state’s name',
    text: '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] met.\nNorland & Sons bought the Norland bakery. SC Norland lost.',
  },
  {
    why: 'a state after a word that in other languages means an inn',
    text: 'All allies bar [[norland|Norland]] agreed.',
  },
  {
    why: 'a full name that goes on with a particle',
    text: 'The shield stays with Ana Brandt de Vries. [[mila-orlova|Mila Orlova]] was there.',
  },
  {
    why: 'a misspelt given name before a surname, on a page of politics',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]] and [[vera-holm|Vera Holm]] met [[sean-odarragh|Seán O\u2019Darragh]].\nLater [[mila-orlova|Milla Orlova]] left.',
    not: ['with a thousand other names'],
  },
  {
    why: 'a misspelt given name in the midst of a sentence, and the right surname after it',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]] and [[vera-holm|Vera Holm]] met [[sean-odarragh|Seán O\u2019Darragh]]. There [[mila-orlova|Milla Orlova]] left, and [[mila-orlova|Orlova]] called.',
    not: ['with a thousand other names'],
  },
  {
    why: 'a misspelt surname after the given name, and bare',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]] and [[vera-holm|Vera Holm]] met [[mila-orlova|Mila Orlova]]. Then [[ivo-kestrel|Ivo Kesrtel]] left; [[ivo-kestrel|Kesrtel]]’s car was late.',
  },
  {
    why: 'a misspelt surname that begins or ends otherwise, or stands beside a baker',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]] and [[vera-holm|Vera Holm]] met [[sean-odarragh|Seán O\u2019Darragh]]. Ivo Pestrel left with Ivo Kestren and Mila Orlva, a baker.',
  },
  {
    why: 'a misspelt full name under a heading of its own, on a page of politics',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]] and [[vera-holm|Vera Holm]] met [[sean-odarragh|Seán O\u2019Darragh]].\n## Births\nTo Ivo Kestrl and Kaja Pell, a son.',
  },
  {
    why: 'a colonel, a nurse and a doctor of that surname, and what the page then says of them bare',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] and [[mila-orlova|Mila Orlova]] met.\nColonel Kestrel plays the organ. Kestrel likes Bach.',
    not: ['with a thousand other names'],
  },
  {
    why: 'a tradesman at the start of a sentence, and then his surname bare',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] and [[mila-orlova|Mila Orlova]] met.\nLibrarian Kestrel stays. Kestrel reads.',
    not: ['with a thousand other names'],
  },
  {
    why: 'a trade after the surname, with where he is from',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] and [[mila-orlova|Mila Orlova]] met.\nKestrel, gardener from Pellville, digs.',
    not: ['with a thousand other names'],
  },
  {
    why: 'somebody whose given name the record has for another, at the start of a sentence, and then bare',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] and [[mila-orlova|Mila Orlova]] met.\nVera Kestrel bakes. Kestrel sells bread.',
    not: ['with a thousand other names'],
  },
  {
    why: 'a family, twins and a pizzeria of that name, of which the rest of the page says nothing',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] and [[mila-orlova|Mila Orlova]] met.\nThe Brandt twins dance for familia Brandt at Holm’s Coastal Grill. [[ana-brandt|Brandt]] left.',
    not: ['with a thousand other names'],
  },
  {
    why: 'a lady’s title before a man’s surname, and a gentleman’s before a woman’s',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] and [[mila-orlova|Mila Orlova]] met.\nThen Mrs Lind bakes, and Mr Orlova fishes in the lake.',
    not: ['with a thousand other names'],
  },
  {
    why: 'a surname in a sentence of a match, after its full name too, and who goes on in its passage',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] and [[mila-orlova|Mila Orlova]] met.\nThen Brandt, the captain, scored a hat-trick against them. Brandt left.',
    not: ['with a thousand other names'],
  },
  {
    why: 'somebody called so after a name of ours, with the place',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] and [[mila-orlova|Mila Orlova]] met.\nThey call him the Brandt of Pellville, and he likes it.',
    not: ['with a thousand other names'],
  },
  {
    why: 'a sign that begins with a small word and a capital',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] and [[mila-orlova|Mila Orlova]] met.\nWe ate at the new Casa Orlova in the old town. Nobody met the Lind brothers there.',
    not: ['with a thousand other names'],
  },
  {
    why: 'a post that the block gives to somebody else after its holder was named',
    text: '[[ana-brandt|Ana Brandt]] left. The Fijian guests and Tonga’s President Otto Pell sang. The president was tired.',
  },
  {
    why: 'a post in quotation marks of its own, with its article',
    text: '[[ana-brandt|Ana Brandt]] left.\nThen “The President”, a figure made of felt, sang.',
  },
  {
    why: 'an office of a small town, as "of" says',
    text: '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] met for [[norland|Norland]]. The Marble House of Pellville beat the others.',
  },
  {
    why: 'the bare coalition of a page that speaks of a party room',
    text: '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] met for [[norland|Norland]] and [[sudria|Sudria]].\nThe party room heard that the Coalition is at war.',
  },
  {
    why: 'the town that a state offers',
    text: '[[mila-orlova|Mila Orlova]], [[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]] and [[vera-holm|Vera Holm]] met. [[norland|Norland]] offered Selva City.',
  },
  {
    why: 'surnames on a page where two others bear surnames of ours, unless their sentence speaks of politics',
    text: 'Jo Kestrel and Otto Holm quarrelled. [[ana-brandt|Ana Brandt]] rejected the treaty of the [[harbour-league|Harbour League]] for [[norland|Norland]].\nVasseur-Dutrey bakes. Then [[mila-orlova|Orlova]] threatened sanctions.',
    not: ['with a thousand other names'],
  },
  {
    why: 'an acronym that is spelt out as another’s, and everywhere else on that page',
    text: 'The NTC, Norris’s Tug Club, meets. [[ana-brandt|Ana Brandt]] spoke; the NTC is full.',
  },
  {
    why: 'a capital that is a cat, and everywhere else on that page',
    text: '[[ana-brandt|Ana Brandt]] and [[norland|Norland]] rejected the plan.\nSelva City, a cat, is back. Selva City rejected her fish.',
  },
  {
    why: 'a post in the block after its holder, on a page where a province has one too',
    text: 'On the last day of the week [[ana-brandt|Ana Brandt]] and Alberta President Danielle Smith signed the paper about pipelines and power lines.\nThe president emphasized her gains.',
  },
  {
    why: 'a capital whose mayor is named, however political the page',
    text: '[[mila-orlova|Mila Orlova]], [[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]] and [[vera-holm|Vera Holm]] met. The mayor of Selva City rejected the plan.',
  },
  { why: 'the leader of a party is not its state’s', text: 'The [[tide-party|TPX]] leader objected, [[ana-brandt|Ana Brandt]] says.' },
  { why: 'a post of one who is elected only', text: '[[ana-brandt|Ana Brandt]] met the Norlandic president-elect.' },
  {
    why: 'a post before one surname of a former holder, in German',
    text: '[[ana-brandt|Ana Brandt]] sprach. Der norländische Präsident Reagan hätte es gewusst.',
    lang: 'de',
  },
  {
    why: 'a post that a page gives to another, before it is the holder’s',
    text: '[[ana-brandt|Ana Brandt]] spoke of the weather and of much else.\nThen the president, Otto van Pell, sang.\nThe president slept.',
  },
  {
    why: 'a firm with a surname, and everywhere else on that page',
    text: '[[ana-brandt|Ana Brandt]] was elected. The manufacturer Brandt makes shirts; Brandt is proud, and so is Lind GmbH.',
  },
  {
    why: 'a role before a title and a surname, and everywhere else on that page',
    text: '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] rejected the treaty for [[norland|Norland]].\nThe baker, Mr Brandt, paid. Brandt is glad.',
  },
  {
    why: 'a page on which nearly every name is another’s: what a body or an office is called proves nothing there',
    text: '[[ana-brandt|Ana Brandt]] opened the fair of the [[treaty-council|Northern Treaty Council]] and the [[united-ports|United Ports]]. Tom Lind sang and Jo Holm danced.\nPete Kestrel won; the baker, Mr Tamm, paid. The winners drove past Marble House. Selva City rejected the jam. The president of the choir hugged Orlova.',
    not: ['with a thousand other names'],
  },
  {
    why: 'an address that ends in a town, on a page that names little else of ours',
    text: '[[ana-brandt|Ana Brandt]] of [[norland|Norland]] opened a shop. It is in Marble House, Little Harrow.',
  },
  {
    why: 'an acronym as somebody’s, who keeps a shop',
    text: '[[ana-brandt|Ana Brandt]] had her hair cut. NTC’s, the barber in Mill Lane, is cheap.',
  },
  {
    why: 'an acronym that stands for something else, or rather',
    text: '[[ana-brandt|Ana Brandt]] paid. The NTC, or Norris’s Tug Club, is full.',
  },
  { why: 'an animal with a surname', text: '[[ana-brandt|Ana Brandt]] opened the zoo. The giraffe Brandt has a calf; Brandt is proud.' },
]

/** The same where names are real: bodies whose name goes on, and the news that speaks of ours in the same words. */
export const LONGER_BODIES: readonly Case[] = [
  {
    why: 'in English',
    text: 'The European Union of Accordionists and the European Council for Dance met. The [[european-union|European Union]] of nations thanked the [[european-council|European Council]] for music and for help.',
  },
  {
    why: 'in French',
    text: 'Le Conseil européen des relations étrangères publie. Le Conseil européen de la danse et l’Union européenne des accordéonistes siègent. L’[[european-union|Union européenne]] est exclue ; on écarte l’[[european-union|Union européenne]] des négociations.',
    lang: 'fr',
  },
  {
    why: 'in German',
    text: 'Die Europäische Union der Zahnärzte tagt. Die [[european-union|Europäische Union]] der Bürger auch.',
    lang: 'de',
  },
  {
    why: 'in Spanish',
    text: 'La Unión Europea de Acordeonistas se reúne. Piden a la [[european-union|Unión Europea]] de los 27 más ayuda.',
    lang: 'es',
  },
  { why: 'in Italian', text: 'L’Unione europea dei fisarmonicisti balla. L’[[european-union|Unione europea]] dei diritti no.', lang: 'it' },
  { why: 'in Polish', text: 'Unia Europejska Akordeonistów gra. [[european-union|Unia Europejska]] milczy.', lang: 'pl' },
  {
    why: 'in Ukrainian',
    text: 'Європейський союз акордеоністів грає. [[european-union|Європейський Союз]] санкцій не знімає.',
    lang: 'uk',
  },
  { why: 'in Russian', text: 'Европейский союз стоматологов заседает. [[european-union|Европейский союз]] молчит.', lang: 'ru' },
]

/** The same where names are real: things called after states, in the languages that call them so. */
export const NAMED_AFTER_STATES: readonly Case[] = [
  {
    why: 'stops, schools and clubs in Spanish',
    text: 'La parada Ucrania y el colegio Francia cierran; ganó Deportes Ucrania. Habló [[ukraine|Ucrania]].',
    lang: 'es',
  },
  {
    why: 'streets and towns in French',
    text: "L'impasse de France change de nom. Ukraine-sur-Loire gagne. La [[france|France]] a parlé.",
    lang: 'fr',
    not: ['with curly apostrophes'],
  },
  {
    why: 'cinemas and clubs in Polish, but an owner in the genitive',
    text: 'Klub Ukraina gra. Szkoła [[ukraine|Ukrainy]] jest otwarta.',
    lang: 'pl',
  },
]
