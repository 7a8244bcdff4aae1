// Names as newsrooms spell them, make them official or cut them short: surnames of a full name's own spelling, "the Alliance", an office that lets
// something be known, posts of several. Over a small record of its own.
import type { PageLanguage } from '../../src/model/text.ts'
import { entity, makeSet, name, post } from './make-record.ts'
import type { Case } from './run-case.ts'

const LATIN = ['en', 'fr', 'de', 'es', 'it', 'pl'] as const

export const NAMES_RECORD = makeSet([
  entity('state', 'norland', ['Norland', ...LATIN.slice(1).map((lang) => `Norland | ${lang}`), 'Норланд | uk', 'Норланд | ru'], {
    iso: 'XN',
    demonyms: { en: ['Norlandic'], uk: ['норландський'], ru: ['норландский'], pl: ['norlandzki'] },
  }),
  entity('state', 'sudria', ['Sudria', 'Sudria | pl', 'USR | pl | acronym', 'Судрія | uk', 'Судрия | ru'], { iso: 'XS' }),
  entity('organisation', 'stone-treaty', [
    ...LATIN.map((lang) => `STO | ${lang} | acronym`),
    ...['uk', 'ru'].map((lang) => `СТО | ${lang} | acronym`),
    name('Alliance | en | short'),
    name('Alliance | fr | short'),
    name('Alianza | es | short'),
    name('Alleanza | it | short'),
    name('Sojusz | pl | short', { forms: ['Sojuszu'] }),
    name('Альянс | uk | short', { forms: ['Альянсі'] }),
    name('Альянс | ru | short', { forms: ['Альянса'] }),
  ]),
  entity(
    'office',
    'white-hall',
    [
      'White Hall',
      'Maison claire | fr',
      'Weißes Schloss | de',
      'Casa Clara | es',
      'Casa Chiara | it',
      name('Jasny Dom | pl', { forms: ['Jasnego Domu'] }),
      name('Білий палац | uk', { forms: ['Білому палаці'] }),
      name('Белый дворец | ru', { forms: ['Белом дворце'] }),
    ],
    { of: 'state/norland' },
  ),
  entity('person', 'vera-tarn', ['Vera Tarn'], {
    gender: 'f',
    posts: [post('foreign-policy-chief', 'organisation/stone-treaty', '2020')],
  }),
  entity(
    'person',
    'rolan-umarin',
    ['Rolan Umarin', 'Umarin | en | family', 'Rolan Umiarin', 'Ролан Умарін | uk', 'Умарін | uk | family', 'Ролан Умарин | ru'],
    { gender: 'm', posts: [post('prime-minister', 'state/sudria', '2020')] },
  ),
  entity(
    'person',
    'karl-tavip-lind',
    ['Karl Tavip Lind', 'Lind | en | family', 'Lind | de | family', 'Karl Lind | pl', 'Lind | pl | family'],
    {
      gender: 'm',
      posts: [post('chancellor', 'state/norland', '2020')],
    },
  ),
])

const SHORT: readonly [PageLanguage, string, string][] = [
  [
    'en',
    'The [[stone-treaty|STO]] met. The [[stone-treaty|Alliance]] is ready.',
    'The Alliance for Progress is not, nor is the Sports Alliance.',
  ],
  ['fr', 'Le [[stone-treaty|STO]] siège. Les règles de l’[[stone-treaty|Alliance]] valent.', 'L’Alliance pour le vélo non.'],
  ['es', 'La [[stone-treaty|STO]] se reúne. La [[stone-treaty|Alianza]] calla.', 'La Alianza por el agua no.'],
  ['it', 'La [[stone-treaty|STO]] si riunisce. I membri dell’[[stone-treaty|Alleanza]] tacciono.', 'L’Alleanza per il clima no.'],
  ['pl', '[[stone-treaty|STO]] obraduje. Jedność [[stone-treaty|Sojuszu]] trwa.', 'A Sojusz dla Rzek nie.'],
  ['uk', '[[stone-treaty|СТО]] радиться. Так кажуть в [[stone-treaty|Альянсі]].', 'А Альянс за річки ні.'],
  ['ru', '[[stone-treaty|СТО]] заседает. Лидеры [[stone-treaty|Альянса]] молчат.', 'А Альянс за реки нет.'],
]

const KNOWN: readonly [PageLanguage, string][] = [
  ['en', '[[norland|Norland]] waits. A [[white-hall|White Hall]] statement came late.'],
  ['fr', '[[norland|Norland]] attend. Un communiqué de la [[white-hall|Maison claire]] est venu tard.'],
  ['es', '[[norland|Norland]] espera. Un comunicado de la [[white-hall|Casa Clara]] llegó tarde.'],
  ['it', '[[norland|Norland]] aspetta. Una nota della [[white-hall|Casa Chiara]] è arrivata tardi.'],
  ['pl', '[[norland|Norland]] czeka. Komunikat [[white-hall|Jasnego Domu]] nadszedł późno.'],
  ['uk', '[[norland|Норланд]] чекає. У [[white-hall|Білому палаці]] підкреслили, що дощитиме.'],
  ['ru', '[[norland|Норланд]] ждёт. В [[white-hall|Белом дворце]] подчеркнули, что пойдёт дождь.'],
]

const BRANCHES: readonly [PageLanguage, string][] = [
  ['en', 'STO Women met. The [[stone-treaty|STO]] did not.'],
  ['fr', 'La STO Femmes siège. La [[stone-treaty|STO]] non.'],
  ['de', 'Die STO-Frauen tagen. Die [[stone-treaty|STO]] nicht.'],
  ['es', 'STO Turismo se reúne. La [[stone-treaty|STO]] no.'],
  ['it', 'STO Donne si riunisce. La [[stone-treaty|STO]] no.'],
  ['pl', 'STO Kobiety obraduje. [[stone-treaty|STO]] nie.'],
  ['uk', 'СТО Жінки радиться. [[stone-treaty|СТО]] ні.'],
  ['ru', 'СТО Женщины заседает. [[stone-treaty|СТО]] нет.'],
]

const THE_FIRST: readonly [PageLanguage, string][] = [
  [
    'en',
    'The first chancellor of [[norland|Norland]] was a farmer. The [[karl-tavip-lind|chancellor of [[norland|Norland]]|post]] is not.',
  ],
  ['fr', 'Le premier chancelier du [[norland|Norland]] était fermier.'],
  ['de', 'Der erste Kanzler von [[norland|Norland]] war Bauer.'],
  ['es', 'El primer canciller de [[norland|Norland]] era granjero.'],
  ['it', 'Il primo cancelliere del [[norland|Norland]] era contadino.'],
  ['pl', 'Pierwszy kanclerz [[norland|Norlandu]] był rolnikiem.'],
  ['uk', 'Перший канцлер [[norland|Норланду]] був селянином.'],
  ['ru', 'Первый канцлер [[norland|Норланда]] был крестьянином.'],
]

const FOR_ALL: readonly [PageLanguage, string][] = [
  ['de', 'Auch die [[vera-tarn|Hohe Vertreterin der [[stone-treaty|STO]]|post]] schweigt.'],
  ['de', 'Schon hört [[norland|Norland]] die [[vera-tarn|Außenbeauftragte der [[stone-treaty|STO]]|post]].'],
  ['es', 'Calla la [[vera-tarn|alta representante de Asuntos Exteriores de la [[stone-treaty|STO]]|post]].'],
  ['pl', 'Z udziałem [[vera-tarn|wysokiej przedstawicielki [[stone-treaty|STO]]|post]].'],
  ['uk', 'Мовчить [[vera-tarn|верховний представник [[stone-treaty|СТО]]|post]].'],
]

/** Over the record of this file. */
export const NAMES_SPELT: readonly Case[] = [
  ...SHORT.map(([lang, ours, others]) => ({
    lang,
    why: `${lang}: the short name of a treaty’s body, and another’s`,
    text: `${ours} ${others}`,
  })),
  ...SHORT.map(([lang, , others]) => ({ lang, why: `${lang}: the short name where nothing names the body`, text: others })),
  ...THE_FIRST.map(([lang, text]) => ({ lang, why: `${lang}: the first who held a post, in general`, text })),
  ...FOR_ALL.map(([lang, text]) => ({ lang, why: `${lang}: who speaks for all members`, text })),
  ...BRANCHES.map(([lang, text]) => ({ lang, why: `${lang}: a branch with a body of its own`, text })),
  ...KNOWN.map(([lang, text]) => ({ lang, why: `${lang}: what an office lets be known`, text })),
  {
    lang: 'en',
    why: 'a surname as its full name spells it',
    text: '[[rolan-umarin|Rolan Umiarin]] left. [[rolan-umarin|Umiarin]] said nothing.',
  },
  {
    lang: 'en',
    why: 'a given name that begins as his, behind his post with its state',
    text: 'The chancellor of [[norland|Norland]] [[karl-tavip-lind|Kaspar Lind]] left. [[karl-tavip-lind|Lind]] said nothing.',
    not: ['with a thousand other names'],
  },
  { lang: 'en', why: 'another given name behind it', text: 'The chancellor of [[norland|Norland]] Otto Lind left. Lind said nothing.' },
  { lang: 'de', why: 'the head of a federation', text: 'Bundeskanzler [[karl-tavip-lind|Lind]] schweigt.' },
  {
    lang: 'pl',
    why: 'a name of more words than the one in the page’s language',
    text: 'Z udziałem [[karl-tavip-lind|Karla Tavipa Linda]] oraz [[rolan-umarin|Rolana Umarina]].',
  },
  { lang: 'it', why: 'a pronoun that is an animal in Spanish', text: 'Con loro [[rolan-umarin|Rolan Umarin]].' },
  {
    lang: 'uk',
    why: 'who heads the government is the chancellor where nobody is prime minister',
    text: '[[rolan-umarin|Ролан Умарін]] зустрів [[karl-tavip-lind|очільника уряду [[norland|Норланду]]|post]].',
  },
  {
    lang: 'pl',
    why: 'leaders of two, of whom one is told by initials',
    text: '[[rolan-umarin|Rolan Umarin]] czeka. Nie wiadomo, o czym mówią przywódcy [[norland|Norlandu]] i [[sudria|USR]].',
  },
]
