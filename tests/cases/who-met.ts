// Which meeting it was, told by who met: each kind in eight languages, with what only looks like it. The record is that of leaders-record.ts; the
// article is of Wednesday 12 March 2025, two leaders had met on Tuesday.
import { CAST, type Kind, rowsOf } from './occasions.ts'
import type { Case } from './run-case.ts'

const M = '[[emmanuel-macron|Emmanuel Macron]]'
const Z = '[[volodymyr-zelensky|Volodymyr Zelensky]]'
const S = '[[keir-starmer|Keir Starmer]]'
/** Forms of the same names. */
const DE = { z: '[[volodymyr-zelensky|Wolodymyr Selenskyj]]' }
const PL = {
  m: '[[emmanuel-macron|Emmanuelem Macronem]]',
  z: '[[volodymyr-zelensky|Wołodymyr Zełenski]]',
  s: '[[keir-starmer|Keirem Starmerem]]',
}
const UK = {
  m: '[[emmanuel-macron|Емманюелем Макроном]]',
  z: '[[volodymyr-zelensky|Володимир Зеленський]]',
  s: '[[keir-starmer|Кіром Стармером]]',
}
const RU = {
  m: '[[emmanuel-macron|Эмманюэлем Макроном]]',
  z: '[[volodymyr-zelensky|Владимир Зеленский]]',
  s: '[[keir-starmer|Киром Стармером]]',
}

/** One side in the phrase, the other in its sentence. */
const OTHER_SIDE: readonly Kind[] = [
  [
    'a summit to which somebody went, with the other',
    {
      en: `${Z} flew to Lyon for the [[two-leaders|summit with ${M}|reference]].`,
      fr: `${Z} s'est rendu à Lyon pour le [[two-leaders|sommet avec ${M}|reference]].`,
      de: `${DE.z} reiste nach Lyon zum [[two-leaders|Gipfel mit ${M}|reference]].`,
      es: `${Z} viajó a Lyon para la [[two-leaders|cumbre con ${M}|reference]].`,
      it: `${Z} è andato a Lyon per il [[two-leaders|vertice con ${M}|reference]].`,
      pl: `${PL.z} przyleciał do Lyon na [[two-leaders|szczyt z ${PL.m}|reference]].`,
      uk: `${UK.z} прилетів до Ліона на [[two-leaders|саміт з ${UK.m}|reference]].`,
      ru: `${RU.z} прилетел в Лион на [[two-leaders|саммит с ${RU.m}|reference]].`,
    },
  ],
  [
    'a meeting before which somebody spoke to a third',
    {
      en: `Shortly before the [[two-leaders|meeting with ${M}|reference]], ${Z} called ${S}.`,
      fr: `Peu avant la [[two-leaders|rencontre avec ${M}|reference]], ${Z} a appelé ${S}.`,
      de: `Kurz vor dem [[two-leaders|Treffen mit ${M}|reference]] rief ${DE.z} ${S} an.`,
      es: `Poco antes de la [[two-leaders|reunión con ${M}|reference]], ${Z} llamó a ${S}.`,
      it: `Poco prima dell'[[two-leaders|incontro con ${M}|reference]] ${Z} ha chiamato ${S}.`,
      pl: `Tuż przed [[two-leaders|spotkaniem z ${PL.m}|reference]] ${PL.z} rozmawiał z ${PL.s}.`,
      uk: `Незадовго до [[two-leaders|зустрічі з ${UK.m}|reference]] ${UK.z} говорив з ${UK.s}.`,
      ru: `Незадолго до [[two-leaders|встречи с ${RU.m}|reference]] ${RU.z} говорил с ${RU.s}.`,
    },
  ],
  [
    'a meeting after which one of two spoke, of whom one was there',
    {
      en: `${Z} spoke to ${S} after the [[two-leaders|meeting with ${M}|reference]].`,
      fr: `${Z} a parlé à ${S} après la [[two-leaders|rencontre avec ${M}|reference]].`,
      de: `${DE.z} sprach mit ${S} nach dem [[two-leaders|Treffen mit ${M}|reference]].`,
      es: `${Z} habló con ${S} tras la [[two-leaders|reunión con ${M}|reference]].`,
      it: `${Z} ha parlato con ${S} dopo l'[[two-leaders|incontro con ${M}|reference]].`,
      pl: `${PL.z} rozmawiał z ${PL.s} po [[two-leaders|spotkaniu z ${PL.m}|reference]].`,
      uk: `${UK.z} говорив з ${UK.s} після [[two-leaders|зустрічі з ${UK.m}|reference]].`,
      ru: `${RU.z} говорил с ${RU.s} после [[two-leaders|встречи с ${RU.m}|reference]].`,
    },
  ],
  [
    'a meeting of two of whom the record knows none',
    {
      en: `Before the meeting with ${S}, ${Z} called ${M}.`,
      fr: `Avant la rencontre avec ${S}, ${Z} a appelé ${M}.`,
      de: `Vor dem Treffen mit ${S} rief ${DE.z} ${M} an.`,
      es: `Antes de la reunión con ${S}, ${Z} llamó a ${M}.`,
      it: `Prima dell'incontro con ${S} ${Z} ha chiamato ${M}.`,
      pl: `Przed spotkaniem z ${PL.s} ${PL.z} rozmawiał z ${PL.m}.`,
      uk: `До зустрічі з ${UK.s} ${UK.z} говорив з ${UK.m}.`,
      ru: `До встречи с ${RU.s} ${RU.z} говорил с ${RU.m}.`,
    },
  ],
]

/** Each kind after a line that makes the page one about guarantees. */
export const WHO_MET: readonly Case[] = rowsOf(OTHER_SIDE, (lang) => `${CAST[lang]}\n`)
