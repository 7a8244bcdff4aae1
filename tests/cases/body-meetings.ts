// Meetings of bodies: a body whose own name is that of its sessions, adjectives made of a body's name, whose meeting it is where adjectives stand
// between; and what is called a summit though nobody's leaders sat there. The record is that of bodies-record.ts; the article is of 12 March 2025.
import type { PageLanguage } from '../../src/model/text.ts'
import type { Case } from './run-case.ts'

/** What makes a page one about these meetings. */
const CAST: Readonly<Record<PageLanguage, string>> = {
  en: '[[ana-brandt|Ana Brandt]] and [[antonio-costa|Antonio Costa]] spoke.',
  fr: '[[ana-brandt|Ana Brandt]] et [[antonio-costa|Antonio Costa]] ont parlé.',
  de: '[[ana-brandt|Ana Brandt]] und [[antonio-costa|Antonio Costa]] sprachen.',
  es: '[[ana-brandt|Ana Brandt]] y [[antonio-costa|Antonio Costa]] hablaron.',
  it: '[[ana-brandt|Ana Brandt]] e [[antonio-costa|Antonio Costa]] hanno parlato.',
  pl: '[[ana-brandt|Ana Brandt]] i [[antonio-costa|Antonio Costa]] rozmawiali.',
  uk: '[[ana-brandt|Ана Брандт]] і [[antonio-costa|Антоніу Кошта]] говорили.',
  ru: '[[ana-brandt|Ана Брандт]] и [[antonio-costa|Антониу Кошта]] говорили.',
}

const ROWS: readonly Case[] = [
  {
    lang: 'pl',
    why: 'Polish: a meeting of the members of a body',
    text: '[[group-session|Spotkanie członków [[stone-group|Ramstein]]|reference]] było krótkie.',
    published: '2025-03-11',
  },
  {
    why: 'a group’s meeting on its very day, in a sentence of another',
    text: 'The [[group-session|meeting of the [[stone-group|Contact Group]]|reference]] follows a visit on Sunday.',
    published: '2025-03-11',
  },
  {
    why: 'the same a week later',
    text: 'The meeting of the [[stone-group|Contact Group]] follows a visit on Sunday.',
    published: '2025-03-18',
  },
  {
    lang: 'fr',
    why: 'French: a group’s meeting on its very day, in a sentence of another',
    text: 'La [[group-session|réunion du [[stone-group|Groupe de contact]]|reference]] suit une visite, dimanche.',
    published: '2025-03-11',
  },
  {
    lang: 'de',
    why: 'German: a group’s meeting on its very day, in a sentence of another',
    text: 'Das [[group-session|Treffen der [[stone-group|Kontaktgruppe]]|reference]] folgt auf einen Besuch am Sonntag.',
    published: '2025-03-11',
  },
  {
    lang: 'es',
    why: 'Spanish: a group’s meeting on its very day, in a sentence of another',
    text: 'La [[group-session|reunión del [[stone-group|Grupo de Contacto]]|reference]] sigue a una visita el domingo.',
    published: '2025-03-11',
  },
  {
    lang: 'it',
    why: 'Italian: a group’s meeting on its very day, in a sentence of another',
    text: 'La [[group-session|riunione del [[stone-group|gruppo di contatto]]|reference]] segue una visita di domenica.',
    published: '2025-03-11',
  },
  {
    why: 'en: a group’s meeting on its day, that somebody joined over a line',
    text: 'He took part in the [[group-session|meeting of the [[stone-group|Contact Group]] on Tuesday|reference]] by video link.',
    published: '2025-03-12',
  },
  {
    lang: 'fr',
    why: 'fr: a group’s meeting on its day, that somebody joined over a line',
    text: 'Il a pris part à la [[group-session|réunion du [[stone-group|Groupe de contact]] mardi|reference]] à distance.',
    published: '2025-03-12',
  },
  {
    lang: 'de',
    why: 'de: a group’s meeting on its day, that somebody joined over a line',
    text: 'Er nahm an dem [[group-session|Treffen der [[stone-group|Kontaktgruppe]] am Dienstag|reference]] online teil.',
    published: '2025-03-12',
  },
  {
    lang: 'es',
    why: 'es: a group’s meeting on its day, that somebody joined over a line',
    text: 'Participó en la [[group-session|reunión del [[stone-group|Grupo de Contacto]] el martes|reference]] a distancia.',
    published: '2025-03-12',
  },
  {
    lang: 'it',
    why: 'it: a group’s meeting on its day, that somebody joined over a line',
    text: 'Ha preso parte alla [[group-session|riunione del [[stone-group|gruppo di contatto]] martedì|reference]] da remoto.',
    published: '2025-03-12',
  },
  {
    lang: 'uk',
    why: 'uk: a group’s meeting on its day, that somebody joined over a line',
    text: 'Він узяв участь у [[group-session|зустрічі [[stone-group|Контактної групи]] у вівторок|reference]] дистанційно.',
    published: '2025-03-12',
  },
  {
    lang: 'ru',
    why: 'ru: a group’s meeting on its day, that somebody joined over a line',
    text: 'Он участвовал во [[group-session|встрече [[stone-group|Контактной группы]] во вторник|reference]] дистанционно.',
    published: '2025-03-12',
  },
  { why: 'a group with its day before it', text: "[[group-session|Tuesday's [[stone-group|contact group]]|reference]] was long." },
  { why: 'a group that does something on a day', text: 'The [[stone-group|Contact Group]] promised drones on Tuesday.' },
  {
    why: 'a town that a group is called after, on a day',
    text: "[[group-session|Tuesday's [[stone-group|Ramstein]]|reference]] was long.",
  },
  { why: 'the base of that town', text: 'Drones left the base at [[stone-group|Ramstein]] on Tuesday.' },
  {
    lang: 'de',
    why: 'German: a group’s meeting in one word',
    text: 'Lang war das [[group-session|[[stone-group|Ramstein]]-Treffen am Dienstag|reference]].',
  },
  { lang: 'es', why: 'Spanish: the day of a group', text: 'Largo fue el [[group-session|[[stone-group|Ramstein]] del martes|reference]].' },
  { lang: 'fr', why: 'French: the day of a group', text: 'Le [[group-session|[[stone-group|Ramstein]] de mardi|reference]] fut long.' },
  {
    lang: 'it',
    why: 'Italian: the day of a group',
    text: 'Lungo è stato il [[group-session|[[stone-group|gruppo di contatto]] di martedì|reference]].',
  },
  {
    lang: 'pl',
    why: 'Polish: a group with its day as an adjective',
    text: '[[group-session|Wtorkowy [[stone-group|Ramstein]]|reference]] był długi.',
  },
  {
    lang: 'pl',
    why: 'Polish: after a group in the locative',
    text: 'Po [[group-session|wtorkowym [[stone-group|Ramsteinie]]|reference]] zapadła cisza.',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: a group in quotation marks',
    text: '[[group-session|Вівторковий «[[stone-group|Рамштайн]]»|reference]] був довгим.',
  },
  {
    lang: 'ru',
    why: 'Russian: a group with its day as an adjective',
    text: '[[group-session|Вторничный «[[stone-group|Рамштайн]]»|reference]] был долгим.',
  },
  {
    why: 'a session by its number, of the group that the block has named',
    text: 'The [[stone-group|Contact Group]] was calm. It was the [[group-session|12th meeting|reference]] of its friends.',
  },
  { why: 'a number that no session has', text: 'The [[stone-group|Contact Group]] was calm. It was the 40th meeting of its friends.' },
  {
    why: 'the next session with its place, of those who lead its members',
    text: 'The [[autumn-summit|next summit of the leaders of the [[stone-pact|Stone Pact]] in Eastport|reference]] will be long.',
    published: '2025-08-01',
  },
  {
    why: 'the next session at a place where there is none',
    text: 'The next summit of the leaders of the [[stone-pact|Stone Pact]] in Lakeside will be long.',
    published: '2025-08-01',
  },
  {
    lang: 'de',
    why: 'German: in the format of a group',
    text: 'Lang war das [[group-session|Treffen im sogenannten [[stone-group|Ramstein]]-Format|reference]].',
  },
  {
    lang: 'pl',
    why: 'Polish: in the format of a group, so called',
    text: 'Długie było [[group-session|spotkanie w tak zwanym formacie [[stone-group|Ramstein]]|reference]].',
  },
  {
    lang: 'it',
    why: 'Italian: in the format of a group',
    text: 'La [[group-session|riunione in formato [[stone-group|Ramstein]]|reference]] è stata lunga.',
  },
  {
    lang: 'pl',
    why: 'Polish: an adjective of a body before the noun',
    text: 'Długi był [[pact-summit|wtorkowy kamienny szczyt|reference]].',
  },
  { lang: 'pl', why: 'Polish: an adjective of a body after the noun', text: 'Długi był [[pact-summit|szczyt kamienny|reference]].' },
  { lang: 'uk', why: 'Ukrainian: an adjective of a body', text: 'Довгим був [[pact-summit|кам’яний саміт|reference]].' },
  { lang: 'ru', why: 'Russian: an adjective of a body', text: 'Долгим был [[pact-summit|каменный саммит|reference]].' },
  {
    lang: 'it',
    why: 'Italian: a body after an adjective',
    text: 'Lungo è stato il [[pact-summit|vertice informale [[stone-pact|Pakt]] di Eastport|reference]].',
  },
  {
    lang: 'pl',
    why: 'Polish: the next clause’s subject in "a"',
    text: 'Na [[pact-summit|kamiennym szczycie|reference]] [[antonio-costa|Antonio Costa]] był cichy.',
  },
  {
    why: 'a session by its number, which is no day',
    text: 'The [[group-session|12th meeting of the [[stone-group|Contact Group]]|reference]] was long.',
    published: '2025-08-20',
  },
  { why: 'a session of a number that the record does not know', text: 'The 14th meeting of the [[stone-group|Contact Group]] was long.' },
  {
    lang: 'de',
    why: 'German: a session by its number',
    text: 'Das [[group-session|12. Treffen der [[stone-group|Kontaktgruppe]]|reference]] war lang.',
  },
  {
    lang: 'es',
    why: 'Spanish: a session by its number',
    text: 'Larga fue la [[group-session|12.ª reunión del [[stone-group|Grupo de Contacto]]|reference]].',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: the group by its number',
    text: '[[group-session|12-й «[[stone-group|Рамштайн]]»|reference]] був довгим.',
  },
  {
    lang: 'ru',
    why: 'Russian: a session by its number',
    text: 'Долгим было [[group-session|12-е заседание [[stone-group|Контактной группы]]|reference]].',
  },
  {
    why: 'the day after another meeting, counted from the one that its sentence tells',
    text: 'The [[group-session|meeting of the [[stone-group|Contact Group]]|reference]] comes the day after the [[envoys|meeting of [[norland|Norland]] and [[sudria|Sudria]]|reference]].',
  },
  {
    lang: 'ru',
    why: 'Russian: the next day after another meeting',
    text: '[[group-session|Встреча [[stone-group|Контактной группы]]|reference]] проходит на следующий день после [[envoys|встречи [[norland|Норландии]] и [[sudria|Судрии]]|reference]].',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: the next day after another meeting',
    text: '[[group-session|Зустріч [[stone-group|Контактної групи]]|reference]] проходить наступного дня після [[envoys|зустрічі [[norland|Норландії]] та [[sudria|Судрії]]|reference]].',
  },
  { why: 'envoys’ talks called a summit', text: 'The [[envoys|Lakeside summit|reference]] was short.' },
  { lang: 'it', why: 'Italian: envoys’ talks called a summit', text: 'Breve il [[envoys|vertice di Lakeside|reference]].' },
  { why: 'what was called a summit long ago', text: 'The Lakeside summit was short.', published: '2025-03-20' },
  {
    lang: 'ru',
    why: 'Russian: the next meeting after a comma',
    text: 'Долгим был [[group-session|вторничный «[[stone-group|Рамштайн]]»|reference]], 20 июня в Истпорте — саммит.',
  },
  { why: 'chiefs of a body', text: "The [[pact-summit|[[stone-pact|Stone Pact]] chiefs' summit on Tuesday|reference]] was long." },
  {
    lang: 'uk',
    why: 'Ukrainian: an office’s state that does something after the noun',
    text: 'Про [[envoys|зустріч у Лейксайді|reference]] [[norland|Норландія]] мовчить.',
  },
  {
    lang: 'fr',
    why: 'French: the state of the town, spelt like its people’s adjective',
    text: 'Longs furent les [[envoys|pourparlers à Lakeside en [[velmark|Velmark]]|reference]].',
  },
  {
    lang: 'fr',
    why: 'French: that adjective where it says of whom something is',
    text: 'Longs furent les pourparlers à Lakeside du chef velmark.',
  },
  {
    why: 'a group’s meeting of months ago, where somebody else met since',
    text: 'The meeting of the [[stone-group|Contact Group]] was short.',
    published: '2025-07-20',
  },
  {
    why: 'the next session of an organisation, weeks ahead, and that of a group',
    text: 'The [[pact-summit|next [[stone-pact|Stone Pact]] summit|reference]] is far. The next meeting of the [[stone-group|Contact Group]] is nobody knows when.',
    published: '2025-01-20',
  },
  {
    why: 'its last session, and the next when none is known',
    text: 'The [[pact-summit|last [[stone-pact|Stone Pact]] summit|reference]] was long. The next [[stone-pact|Stone Pact]] summit will be short.',
    published: '2025-05-02',
  },
  {
    why: 'a group with a number, at the place of its one meeting',
    text: 'After the [[seven-summit|[[seven|G7]] in Highpass|reference]] they flew home. The members of the [[seven|G7]] in Highpass were tired.',
  },
  {
    why: 'a body and a state that are the two sides of a summit, parted by a hyphen',
    text: "Long was Tuesday's [[stone-pact|Stone Pact]]-[[norland|Norland]] summit. Longer was the [[norland|Norland]]-[[stone-pact|Stone Pact]] summit on Tuesday.",
  },
  {
    lang: 'uk',
    why: 'Ukrainian: the same behind the noun',
    text: 'Довгим був саміт [[stone-pact|СП]] — [[norland|Норландія]] у вівторок.',
  },
  {
    why: 'a body that is the first of a list of those who met',
    text: 'Long were the [[envoys|talks between the [[european-league|European League]], [[norland|Norland]] and [[sudria|Sudria]] in Lakeside|reference]].',
  },
  ...(
    [
      ['en', "Long was [[group-session|Tuesday's [[stone-group|Contact Group]] summit|reference]]."],
      ['fr', 'Long fut le [[group-session|sommet de mardi du [[stone-group|Groupe de contact]]|reference]].'],
      ['de', 'Lang war der [[group-session|[[stone-group|Ramstein]]-Gipfel am Dienstag|reference]].'],
      ['es', 'Larga fue la [[group-session|cumbre del martes del [[stone-group|Grupo de Contacto]]|reference]].'],
      ['it', 'Lungo il [[group-session|vertice di martedì del [[stone-group|Gruppo di contatto]]|reference]].'],
      ['pl', 'Długi był [[group-session|wtorkowy szczyt w formacie [[stone-group|Ramstein]]|reference]].'],
      ['uk', 'Довгим був [[group-session|вівторковий саміт [[stone-group|Контактної групи]]|reference]].'],
      ['ru', 'Долгим был [[group-session|саммит [[stone-group|Контактной группы]] во вторник|reference]].'],
    ] as const
  ).map(([lang, text]) => ({ lang, why: `${lang}: a summit of a group of ministers`, text })),
  ...(
    [
      ['en', 'On Tuesday a new [[group-session|[[stone-group|Ramstein]] in Farhaven|reference]] began.'],
      ['fr', 'Mardi il y a eu un [[group-session|nouveau [[stone-group|Ramstein]]|reference]].'],
      ['de', 'Am Dienstag gab es ein [[group-session|neues [[stone-group|Ramstein]]|reference]].'],
      ['es', 'El martes hubo un [[group-session|nuevo [[stone-group|Ramstein]]|reference]].'],
      ['it', 'Martedì c’è stato un [[group-session|nuovo [[stone-group|Ramstein]]|reference]].'],
      ['pl', 'We wtorek był [[group-session|nowy [[stone-group|Ramstein]]|reference]].'],
      ['uk', 'У вівторок був [[group-session|новий «[[stone-group|Рамштайн]]»|reference]].'],
      ['ru', 'Во вторник был [[group-session|новый «[[stone-group|Рамштайн]]»|reference]].'],
    ] as const
  ).map(([lang, text]) => ({ lang, why: `${lang}: a new one of a body’s sessions`, text })),
]

export const BODY_MEETINGS: readonly Case[] = ROWS.map((row) => ({ ...row, text: `${CAST[row.lang ?? 'en']} ${row.text}` }))
