// A made-up world for the rows of body-meetings.ts: a contact group that is called after a town, a pact with adjectives made of its name, and
// envoys who meet in a town where no leaders do. 12 March 2025 was a Wednesday.
import { entity, makeSet, meeting, name, post } from './make-record.ts'

const BOTH = ['person/ana-brandt', 'person/antonio-costa', 'state/norland', 'state/sudria']

/** A town, spelt alike wherever letters are Latin. */
function town(latin: string, cyrillic: string) {
  const city = Object.fromEntries(['en', 'fr', 'de', 'es', 'it', 'pl'].map((lang) => [lang, latin]))
  return { city: { ...city, en: latin, uk: cyrillic, ru: cyrillic }, state: 'state/sudria' as const }
}

/** A name in several languages at once. */
function spelt(text: string, langs: string): string[] {
  return langs.split(' ').map((lang) => `${text} | ${lang} | short`)
}

export const BODIES = makeSet([
  entity('state', 'norland', ['Norland', 'Norland | pl', 'Норландія | uk', 'Норландия | ru'], { iso: 'XN' }),
  entity('state', 'sudria', ['Sudria', 'Sudria | pl', 'Судрія | uk', 'Судрия | ru'], { iso: 'XS' }),
  entity('state', 'velmark', ['Velmark', 'Velmark | fr'], { iso: 'XV', demonyms: { fr: ['velmark'] } }),
  entity('state', 'esteria', ['Esteria', 'Естерія | uk', 'Эстерия | ru'], { iso: 'XE' }),
  entity('bloc', 'european-league', ['European League', 'Lega europea | it', 'Ligi Europejskiej | pl'], {
    members: [{ actor: 'state/norland' }],
  }),
  entity('bloc', 'stone-group', [
    'Stone Defence Contact Group',
    ...spelt('Ramstein', 'en fr de es it pl'),
    ...spelt('Рамштайн', 'uk ru'),
    'Contact Group | en | short',
    'Groupe de contact | fr | short',
    'Kontaktgruppe | de | short',
    'Grupo de Contacto | es | short',
    'Gruppo di contatto | it | short',
    'Grupa Kontaktowa | pl | short',
    'Контактна група | uk | short',
    'Контактная группа | ru | short',
  ]),
  entity('organisation', 'stone-pact', [
    'Stone Pact',
    'Pakt | it | acronym',
    'SP | en | acronym',
    'СП | uk | acronym',
    'kamienny | pl | short | never',
    name('кам’яний | uk | short | never', { forms: ['кам’яного', 'кам’яному'] }),
    name('каменный | ru | short | never', { forms: ['каменного', 'каменном'] }),
  ]),
  entity('person', 'ana-brandt', ['Ana Brandt', 'Ана Брандт | uk', 'Ана Брандт | ru'], {
    gender: 'f',
    posts: [post('president', 'state/norland', '2020')],
  }),
  entity('person', 'antonio-costa', ['Antonio Costa', 'Costa | en | family', 'Антоніу Кошта | uk', 'Антониу Кошта | ru'], {
    gender: 'm',
    posts: [post('president', 'state/sudria', '2024')],
  }),
  entity('bloc', 'seven', ['G7']),
  entity('bloc', 'four', ['Group of Four', 'B4 | en | acronym | supported', 'B4 | de | acronym | supported'], {
    members: ['norland', 'sudria', 'velmark', 'esteria'].map((state) => ({ actor: `state/${state}` })),
  }),
  meeting('seven-summit', ['G7 summit'], { start: '2025-03-09', place: town('Highpass', 'Хайпасс'), level: 'leaders', actors: BOTH }),
  entity('person', 'otto-weiss', ['Otto Weiss'], { gender: 'm', posts: [post('president', 'state/esteria', '2024')] }),
  meeting('two-leaders', [], {
    start: '2025-03-09',
    place: town('Northmere', 'Нортмер'),
    level: 'leaders',
    actors: ['person/antonio-costa', 'state/sudria', 'person/otto-weiss', 'state/esteria'],
  }),
  meeting('group-session', ['Ramstein session in Farhaven', 'Ramstein-12'], {
    start: '2025-03-11',
    place: town('Farhaven', 'Фархейвен'),
    level: 'defence ministers',
    hosts: ['bloc/stone-group'],
    actors: BOTH,
  }),
  meeting('pact-summit', [], {
    start: '2025-03-11',
    place: town('Eastport', 'Істпорт'),
    level: 'leaders',
    hosts: ['organisation/stone-pact'],
    actors: BOTH,
  }),
  meeting('envoys', [], {
    start: '2025-03-10',
    place: { ...town('Lakeside', 'Лейксайд'), state: 'state/velmark' as const },
    level: 'delegations',
    actors: BOTH,
  }),
  meeting('autumn-summit', [], {
    start: '2025-09-02',
    place: town('Eastport', 'Істпорт'),
    level: 'leaders',
    hosts: ['organisation/stone-pact'],
    actors: BOTH,
  }),
  meeting('july-talks', [], { start: '2025-07-15', place: town('Lakeside', 'Лейксайд'), level: 'leaders', actors: BOTH }),
])
