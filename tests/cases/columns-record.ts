// Who columns, morning letters and questions with answers speak of: four who met, of four states, a coalition and a house that others are
// called after. Names as eight languages print them; the one meeting is the fixture's own.
import { entity, makeSet, meeting, name, post } from './make-record.ts'

const MET = [
  'person/ana-brandt',
  'person/ivo-kestrel',
  'person/mila-orlova',
  'person/karl-lind',
  'state/norland',
  'state/sudria',
  'bloc/willing',
  'bloc/stone-group',
]

/** Somebody with a surname of his or her own, in Latin and Cyrillic letters. */
function somebody(slug: string, latin: readonly [string, string], cyrillic: readonly [string, string], gender: 'f' | 'm', of: string) {
  return entity(
    'person',
    slug,
    [
      latin.join(' '),
      `${latin[1]} | en | family`,
      ...['uk', 'ru'].flatMap((lang) => [`${cyrillic.join(' ')} | ${lang}`, `${cyrillic[1]} | ${lang} | family`]),
    ],
    { gender, posts: [post('president', of, '2020')] },
  )
}

export const COLUMNS_RECORD = makeSet([
  entity(
    'state',
    'norland',
    [
      'Norland',
      'Norland | es',
      'Norland | it',
      'Norland | pl',
      'Норландія | uk',
      'Норландия | ru',
      ...['en', 'fr', 'de', 'es', 'it', 'pl'].map((lang) => `Nordavik | ${lang} | metonym`),
      'Нордавик | ru | metonym',
      'Нордавік | uk | metonym',
    ],
    {
      iso: 'XN',
      demonyms: { en: ['Norlandic'], es: ['norlandés'], fr: ['norlandais'], de: ['norländisch'], pl: ['norlandzki'], ru: ['норландский'] },
    },
  ),
  entity(
    'state',
    'sudria',
    [
      'Sudria',
      'Sudria | es',
      'Sudria | pl',
      'Судрія | uk',
      'Судрия | ru',
      ...['en', 'fr', 'de', 'es', 'it', 'pl'].map((lang) => `Marenga | ${lang} | metonym`),
      'Маренга | ru | metonym',
      'Маренга | uk | metonym',
    ],
    { iso: 'XS' },
  ),
  entity('state', 'ostmark', ['Ostmark', 'Ostmark | pl', 'Остмарк | uk', 'Остмарк | ru'], { iso: 'XO' }),
  entity('state', 'westria', ['Westria', 'Westria | pl', 'Вестрія | uk', 'Вестрия | ru'], { iso: 'XW' }),
  // Its name is an American state's too.
  entity(
    'state',
    'calida',
    ['Republic of Calida', 'Calida | en | full | supported', 'Calida | es | full | supported', 'Halden | en | metonym'],
    {
      iso: 'XC',
    },
  ),
  entity('office', 'kremlin', ['Kremlin', 'Kreml | de', 'Kreml | pl', 'Cremlino | it', 'Кремль | uk', 'Кремль | ru'], {
    of: 'state/sudria',
  }),
  entity('office', 'white-house', ['White House', 'Casa Blanca | es', 'Casa Bianca | it', 'Biały Dom | pl'], { of: 'state/norland' }),
  entity('office', 'quay-street', ['Quay Street'], { of: 'state/westria' }),
  entity('bloc', 'willing', [
    'Coalition of the Willing',
    'coalition des volontaires | fr',
    'Koalition der Willigen | de',
    'Coalición de Voluntarios | es',
    'coalizione dei volenterosi | it',
    'koalicja chętnych | pl',
    'коаліція охочих | uk',
    'коалиция желающих | ru',
    ...[
      'en | coalition',
      'fr | coalition',
      'de | Koalition',
      'es | coalición',
      'it | coalizione',
      'pl | koalicja',
      'uk | коаліція',
      'ru | коалиция',
    ].map((line) => name(`${line.split(' | ')[1]} | ${line.split(' | ')[0]} | short`)),
  ]),
  entity('bloc', 'stone-group', [
    'Stone Defence Contact Group',
    'Stein-Kontaktgruppe | de',
    'Grupo de Piedra | es',
    ...['en', 'fr', 'de', 'es', 'it', 'pl'].map((lang) => `Ramstein | ${lang} | short`),
    ...['uk', 'ru'].map((lang) => `Рамштайн | ${lang} | short`),
  ]),
  somebody('ana-brandt', ['Ana', 'Brandt'], ['Ана', 'Брандт'], 'f', 'state/norland'),
  somebody('ivo-kestrel', ['Ivo', 'Kestrel'], ['Иво', 'Кестрел'], 'm', 'state/sudria'),
  somebody('mila-orlova', ['Mila', 'Orlova'], ['Мила', 'Орлова'], 'f', 'state/ostmark'),
  somebody('karl-lind', ['Karl', 'Lind'], ['Карл', 'Линд'], 'm', 'state/westria'),
  meeting('gathering', [], {
    start: '2025-03-11',
    place: { city: { en: 'Farhaven', uk: 'Фархейвен', ru: 'Фархейвен' }, state: 'state/sudria' },
    level: 'leaders',
    actors: MET,
  }),
])
