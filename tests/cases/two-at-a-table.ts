// Two who met, and a table of many at which both sat: each kind in eight languages. The record has two such tables in the week of the article, which is
// of Wednesday 12 March 2025: in Nantes on Monday, which two gave, and in Lyon on Tuesday, which one of them gave alone.
import { LEADERS } from './leaders-record.ts'
import { makeSet, meeting } from './make-record.ts'
import { CAST, type Kind, rowsOf } from './occasions.ts'
import type { Case } from './run-case.ts'

const MANY = ['person/emmanuel-macron', 'person/volodymyr-zelensky', 'person/keir-starmer', 'person/rustem-umerov', 'state/poland']
const city = (name: string, uk: string, ru: string) => ({
  city: { en: name, fr: name, de: name, es: name, it: name, pl: name, uk, ru },
  state: 'state/france' as const,
})

export const TABLES_RECORD = makeSet(
  [
    ...LEADERS.entities.filter((one) => one.kind !== 'meeting'),
    meeting('table-of-two-hosts', [], {
      start: '2025-03-10',
      place: city('Nantes', 'Нант', 'Нант'),
      topics: ['topic/guarantees'],
      hosts: ['person/emmanuel-macron', 'person/keir-starmer'],
      actors: MANY,
    }),
    meeting('table-of-nobody', [], {
      start: '2025-04-01',
      place: city('Lille', 'Лілль', 'Лилль'),
      topics: ['topic/guarantees'],
      actors: ['person/volodymyr-zelensky', 'person/keir-starmer', 'state/poland', 'state/france'],
    }),
    meeting('table-of-one-host', [], {
      start: '2025-03-11',
      place: city('Lyon', 'Ліон', 'Лион'),
      topics: ['topic/guarantees'],
      hosts: ['person/emmanuel-macron'],
      actors: MANY,
    }),
  ],
  LEADERS.topics,
)

const M = '[[emmanuel-macron|Emmanuel Macron]]'
const Z = '[[volodymyr-zelensky|Volodymyr Zelensky]]'
const S = '[[keir-starmer|Keir Starmer]]'

const KINDS: readonly Kind[] = [
  [
    'one met another where both sat at a table that was not theirs',
    {
      en: `${S} spoke after his meeting with ${Z} in Nantes.`,
      fr: `${S} a parlé après sa rencontre avec ${Z} à Nantes.`,
      de: `${S} sprach nach seinem Treffen mit [[volodymyr-zelensky|Wolodymyr Selenskyj]] in Nantes.`,
      es: `${S} habló después de su reunión con ${Z} en Nantes.`,
      it: `${S} ha parlato dopo l'incontro con ${Z} a Nantes.`,
      pl: `${S} zabrał głos po spotkaniu z [[volodymyr-zelensky|Wołodymyrem Zełenskim]] w Nantes.`,
      uk: `[[keir-starmer|Кір Стармер]] виступив після зустрічі з [[volodymyr-zelensky|Володимиром Зеленським]] у Нанті.`,
      ru: `[[keir-starmer|Кир Стармер]] выступил после встречи с [[volodymyr-zelensky|Владимиром Зеленским]] в Нанте.`,
    },
  ],
  [
    'two met each other where they gave a table together',
    {
      en: `The meeting between ${S} and ${M} in Nantes was short.`,
      fr: `Brève fut la rencontre entre ${S} et ${M} à Nantes.`,
      de: `Das Treffen zwischen ${S} und ${M} in Nantes war kurz.`,
      es: `La reunión entre ${S} y ${M} en Nantes fue breve.`,
      it: `L'incontro tra ${S} ed ${M} a Nantes è stato breve.`,
      pl: `Spotkanie między [[keir-starmer|Keirem Starmerem]] a [[emmanuel-macron|Emmanuelem Macronem]] w Nantes było krótkie.`,
      uk: `Зустріч між [[keir-starmer|Кіром Стармером]] та [[emmanuel-macron|Емманюелем Макроном]] у Нанті була короткою.`,
      ru: `Встреча между [[keir-starmer|Киром Стармером]] и [[emmanuel-macron|Эмманюэлем Макроном]] в Нанте была короткой.`,
    },
  ],
  [
    'two who had a meeting of their own where many sat',
    {
      en: `${S} and ${Z} held a short meeting in Nantes on Monday.`,
      fr: `${S} et ${Z} ont eu lundi une rencontre à Nantes.`,
      de: `${S} und [[volodymyr-zelensky|Wolodymyr Selenskyj]] führten am Montag in Nantes ein Gespräch.`,
      es: `${S} y ${Z} mantuvieron el lunes una reunión en Nantes.`,
      it: `${S} e ${Z} hanno avuto lunedì un incontro a Nantes.`,
      pl: `${S} i [[volodymyr-zelensky|Wołodymyr Zełenski]] odbyli w poniedziałek krótkie spotkanie w Nantes.`,
      uk: `[[keir-starmer|Кір Стармер]] і [[volodymyr-zelensky|Володимир Зеленський]] провели в понеділок зустріч у Нанті.`,
      ru: `[[keir-starmer|Кир Стармер]] и [[volodymyr-zelensky|Владимир Зеленский]] провели в понедельник встречу в Нанте.`,
    },
  ],
  [
    'two who had a meeting where one of them gave the table',
    {
      en: `${M} and ${Z} held a short [[table-of-one-host|meeting in Lyon on Tuesday|reference]].`,
      fr: `${M} et ${Z} ont eu mardi une [[table-of-one-host|rencontre à Lyon|reference]].`,
      de: `${M} und [[volodymyr-zelensky|Wolodymyr Selenskyj]] führten ein [[table-of-one-host|Gespräch am Dienstag in Lyon|reference]].`,
      es: `${M} y ${Z} mantuvieron el martes una [[table-of-one-host|reunión en Lyon|reference]].`,
      it: `${M} e ${Z} hanno avuto martedì un [[table-of-one-host|incontro a Lyon|reference]].`,
      pl: `${M} i [[volodymyr-zelensky|Wołodymyr Zełenski]] odbyli krótkie [[table-of-one-host|wtorkowe spotkanie w Lyon|reference]].`,
      uk: `[[emmanuel-macron|Емманюель Макрон]] і [[volodymyr-zelensky|Володимир Зеленський]] провели [[table-of-one-host|зустріч у Ліоні|reference]].`,
      ru: `[[emmanuel-macron|Эмманюэль Макрон]] и [[volodymyr-zelensky|Владимир Зеленский]] провели [[table-of-one-host|встречу в Лионе|reference]].`,
    },
  ],
  [
    'the leaders of two states, weeks before a table to which both will come',
    {
      en: `Awkward was the meeting of the British and Ukrainian leaders.`,
      fr: `Gênante fut la rencontre des dirigeants britannique et ukrainien.`,
      de: `Steif war das Treffen von ${S} und [[volodymyr-zelensky|Wolodymyr Selenskyj]].`,
      es: `Fue tensa la reunión entre ${S} y ${Z}.`,
      it: `Teso l'incontro tra ${S} e ${Z}.`,
      pl: `Sztywne było spotkanie między [[keir-starmer|Keirem Starmerem]] a [[volodymyr-zelensky|Wołodymyrem Zełenskim]].`,
      uk: `Напруженою була зустріч між [[keir-starmer|Кіром Стармером]] та [[volodymyr-zelensky|Володимиром Зеленським]].`,
      ru: `Напряжённой была встреча между [[keir-starmer|Киром Стармером]] и [[volodymyr-zelensky|Владимиром Зеленским]].`,
    },
  ],
  [
    'two met at the table that one of them gave',
    {
      en: `The [[table-of-one-host|meeting between ${M} and ${Z} in Lyon|reference]] was short.`,
      fr: `Brève fut la [[table-of-one-host|rencontre entre ${M} et ${Z} à Lyon|reference]].`,
      de: `Das [[table-of-one-host|Treffen zwischen ${M} und [[volodymyr-zelensky|Wolodymyr Selenskyj]] in Lyon|reference]] war kurz.`,
      es: `La [[table-of-one-host|reunión entre ${M} y ${Z} en Lyon|reference]] fue breve.`,
      it: `L'[[table-of-one-host|incontro tra ${M} e ${Z} a Lyon|reference]] è stato breve.`,
      pl: `[[table-of-one-host|Spotkanie między [[emmanuel-macron|Emmanuelem Macronem]] a [[volodymyr-zelensky|Wołodymyrem Zełenskim]] w Lyon|reference]] było krótkie.`,
      uk: `[[table-of-one-host|Зустріч між [[emmanuel-macron|Емманюелем Макроном]] та [[volodymyr-zelensky|Володимиром Зеленським]] у Ліоні|reference]] була короткою.`,
      ru: `[[table-of-one-host|Встреча между [[emmanuel-macron|Эмманюэлем Макроном]] и [[volodymyr-zelensky|Владимиром Зеленским]] в Лионе|reference]] была короткой.`,
    },
  ],
  [
    'the table itself, with one of those who came',
    {
      en: `${S} stayed for the [[table-of-two-hosts|meeting in Nantes with ${Z}|reference]].`,
      fr: `${S} est resté à la [[table-of-two-hosts|réunion de Nantes avec ${Z}|reference]].`,
      de: `${S} blieb beim [[table-of-two-hosts|Treffen in Nantes mit [[volodymyr-zelensky|Wolodymyr Selenskyj]]|reference]].`,
      es: `${S} se quedó en la [[table-of-two-hosts|reunión de Nantes con ${Z}|reference]].`,
      it: `${S} è rimasto alla [[table-of-two-hosts|riunione di Nantes con ${Z}|reference]].`,
      pl: `${S} był na [[table-of-two-hosts|spotkaniu w Nantes z [[volodymyr-zelensky|Wołodymyrem Zełenskim]]|reference]].`,
      uk: `[[keir-starmer|Кір Стармер]] був на [[table-of-two-hosts|зустрічі в Нанті з [[volodymyr-zelensky|Володимиром Зеленським]]|reference]].`,
      ru: `[[keir-starmer|Кир Стармер]] был на [[table-of-two-hosts|встрече в Нанте с [[volodymyr-zelensky|Владимиром Зеленским]]|reference]].`,
    },
  ],
  [
    'the table, where the list of those who came goes on',
    {
      en: `Of the [[table-of-two-hosts|meeting between ${M}, ${Z} and ${S} in Nantes|reference]] little is known.`,
      fr: `On sait peu de la [[table-of-two-hosts|rencontre entre ${M}, ${Z} et ${S} à Nantes|reference]].`,
      de: `Über das [[table-of-two-hosts|Treffen zwischen ${M}, [[volodymyr-zelensky|Wolodymyr Selenskyj]] und ${S} in Nantes|reference]] ist wenig bekannt.`,
      es: `Poco se sabe de la [[table-of-two-hosts|reunión entre ${M}, ${Z} y ${S} en Nantes|reference]].`,
      it: `Poco si sa dell'[[table-of-two-hosts|incontro tra ${M}, ${Z} e ${S} a Nantes|reference]].`,
      pl: `O [[table-of-two-hosts|spotkaniu między [[emmanuel-macron|Emmanuelem Macronem]], [[volodymyr-zelensky|Wołodymyrem Zełenskim]] i [[keir-starmer|Keirem Starmerem]] w Nantes|reference]] wiadomo niewiele.`,
      uk: `Про [[table-of-two-hosts|зустріч між [[emmanuel-macron|Емманюелем Макроном]], [[volodymyr-zelensky|Володимиром Зеленським]] та [[keir-starmer|Кіром Стармером]] у Нанті|reference]] відомо мало.`,
      ru: `О [[table-of-two-hosts|встрече между [[emmanuel-macron|Эмманюэлем Макроном]], [[volodymyr-zelensky|Владимиром Зеленским]] и [[keir-starmer|Киром Стармером]] в Нанте|reference]] известно мало.`,
    },
  ],
  [
    'what one of two says of his meeting with the host of a table',
    {
      en: `${Z} called his [[table-of-one-host|talks with ${M}|reference]] useful. ${Z} called his talks with ${S} friendly.`,
      fr: `${Z} a jugé utile sa [[table-of-one-host|rencontre avec ${M}|reference]].`,
      de: `[[volodymyr-zelensky|Wolodymyr Selenskyj]] nannte sein [[table-of-one-host|Treffen mit ${M}|reference]] nützlich.`,
      es: `${Z} calificó de útil su [[table-of-one-host|reunión con ${M}|reference]].`,
      it: `${Z} ha definito utile il suo [[table-of-one-host|incontro con ${M}|reference]].`,
      pl: `[[volodymyr-zelensky|Wołodymyr Zełenski]] nazwał swoje [[table-of-one-host|spotkanie z [[emmanuel-macron|Emmanuelem Macronem]]|reference]] pożytecznym.`,
      uk: `[[volodymyr-zelensky|Володимир Зеленський]] назвав свою [[table-of-one-host|зустріч з [[emmanuel-macron|Емманюелем Макроном]]|reference]] корисною.`,
      ru: `[[volodymyr-zelensky|Владимир Зеленский]] назвал свою [[table-of-one-host|встречу с [[emmanuel-macron|Эмманюэлем Макроном]]|reference]] полезной.`,
    },
  ],
]

/** On the very day, before what becomes of it is known: somebody who has come to where one gives a table. */
const ON_ITS_DAY: readonly Case[] = (
  [
    { lang: 'en', why: 'a guest of the host', text: `${Z} is in Lyon for a [[table-of-one-host|meeting with ${M}|reference]].` },
    { lang: 'fr', why: 'a guest of the host', text: `${Z} est à Lyon pour une [[table-of-one-host|rencontre avec ${M}|reference]].` },
    { lang: 'it', why: 'a guest of the host', text: `${Z} è a Lyon per un [[table-of-one-host|incontro con ${M}|reference]].` },
    {
      lang: 'es',
      why: 'a guest of the host, who has come there',
      text: `${Z} llegó a Lyon para una [[table-of-one-host|reunión con ${M}|reference]].`,
    },
    {
      lang: 'pl',
      why: 'a guest of the host, who has come there',
      text: `[[volodymyr-zelensky|Wołodymyr Zełenski]] przyleciał do Lyon na [[table-of-one-host|spotkanie z [[emmanuel-macron|Emmanuelem Macronem]]|reference]].`,
    },
    {
      lang: 'uk',
      why: 'a guest of the host, who has come there',
      text: `[[volodymyr-zelensky|Володимир Зеленський]] прибув до Ліона на [[table-of-one-host|зустріч із [[emmanuel-macron|Емманюелем Макроном]]|reference]].`,
    },
    {
      lang: 'pl',
      why: 'a guest of another guest',
      text: `[[volodymyr-zelensky|Wołodymyr Zełenski]] przyleciał do Lyon na spotkanie z [[keir-starmer|Keirem Starmerem]].`,
    },
    { lang: 'en', why: 'a guest of another guest', text: `${Z} is in Lyon for a meeting with ${S}.` },
    { lang: 'fr', why: 'a guest of another guest', text: `${Z} est à Lyon pour une rencontre avec ${S}.` },
  ] as const
).map(({ lang, why, text }) => ({ lang, why, text: `${CAST[lang]}\n${text}`, published: '2025-03-11' }))

/** On its eve, before a place that somebody goes to. */
const ON_ITS_EVE: readonly Case[] = (
  [
    { lang: 'en', why: 'a guest on the way to the host', text: `${Z} flies to Lyon for [[table-of-one-host|talks with ${M}|reference]].` },
    {
      lang: 'de',
      why: 'a guest on the way to the host',
      text: `[[volodymyr-zelensky|Wolodymyr Selenskyj]] reist zu [[table-of-one-host|Gesprächen mit ${M}|reference]] nach Lyon.`,
    },
    {
      lang: 'pl',
      why: 'a guest on the way to the host',
      text: `[[volodymyr-zelensky|Wołodymyr Zełenski]] leci do Lyon na [[table-of-one-host|spotkanie z [[emmanuel-macron|Emmanuelem Macronem]]|reference]].`,
    },
    { lang: 'en', why: 'a guest on the way to somebody else', text: `${Z} flies to Lyon for talks with ${S}.` },
    { lang: 'en', why: 'talks that there could be', text: `There could be talks in Lyon, ${Z} said.` },
    {
      lang: 'en',
      why: 'with whom somebody went over it',
      text: `${Z} discussed the [[table-of-one-host|Lyon meeting|reference]] with ${S}.`,
    },
    { lang: 'en', why: 'a guest on the way to another town', text: `${Z} flies to Nantes for talks with ${M}.` },
  ] as const
).map(({ lang, why, text }) => ({ lang, why, text: `${CAST[lang]}\n${text}`, published: '2025-03-10' }))

/** Each kind after a line that makes the page one about guarantees. */
export const TWO_AT_A_TABLE: readonly Case[] = [...rowsOf(KINDS, (lang) => `${CAST[lang]}\n`), ...ON_ITS_DAY, ...ON_ITS_EVE]
