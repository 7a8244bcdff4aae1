// Meetings that a page looks back at: by their month, by a clause that told of them, by what they were about, many at once. The record is that of
// series-record.ts.
import type { Case } from './run-case.ts'

const EN = '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] spoke about the border force of [[norland|Norland]].\n'
const FR = '[[ana-brandt|Ana Brandt]] et [[mila-orlova|Mila Orlova]] parlent de la force frontalière.\n'
const RU = '[[ana-brandt|Ана Брандт]] и [[mila-orlova|Мила Орлова]] говорят о пограничных силах.\n'

export const LOOK_BACKS: readonly Case[] = [
  {
    why: 'a clause with a month and a place, and what takes it up behind a colon',
    text: `${EN}In May delegations met in Lakeside: that [[round-one|meeting|reference]] was short.`,
    published: '2025-06-20',
  },
  {
    lang: 'fr',
    why: 'French: the same behind a semicolon',
    text: `${FR}En mai, les délégations s'étaient retrouvées à Lakeside ; cette [[round-one|rencontre|reference]] fut brève.`,
    published: '2025-06-20',
  },
  {
    lang: 'ru',
    why: 'Russian: the same',
    text: `${RU}В мае делегации собирались в Лейксайде; та [[round-one|встреча|reference]] была короткой.`,
    published: '2025-06-20',
  },
  {
    why: 'a clause with a month in which nothing of the record was there',
    text: `${EN}In April delegations met in Lakeside: that meeting was short.`,
    published: '2025-06-20',
  },
  {
    why: 'a year behind a colon, which is none of the meeting’s',
    text: `${EN}At the [[round-two|June meeting in Lakeside|reference]] she said it all: the borders of 2014 were gone.`,
    published: '2025-06-20',
  },
  {
    why: 'a year before a colon, which is',
    text: `${EN}In 2014: the June meeting in Lakeside was short.`,
    published: '2025-06-20',
  },
  {
    why: 'a place far ahead, where the sentence says whose meeting it is',
    text: `${EN}[[calm-plus|Calm+]] gathers soon; the [[calm-ministers|meeting in Farhaven|reference]] will be short.`,
    published: '2025-03-01',
  },
  {
    why: 'what a meeting was for',
    text: `${EN}They used a [[round-two|meeting in Lakeside on 2 June|reference]] to press [[norland|Norland]] for a truce.`,
    published: '2025-06-03',
  },
  {
    why: 'a participle that says when it began',
    text: `${EN}The [[round-two|talks begun on 2 June in Lakeside|reference]] go on.`,
    published: '2025-06-03',
  },
  {
    lang: 'fr',
    why: 'French: the same',
    text: `${FR}Les [[round-two|discussions entamées lundi à Lakeside|reference]] se poursuivent.`,
    published: '2025-06-03',
  },
  {
    lang: 'ru',
    why: 'Russian: the same',
    text: `${RU}[[round-two|Переговоры, начавшиеся в понедельник в Лейксайде|reference]], продолжаются.`,
    published: '2025-06-03',
  },
  {
    why: 'a conversation of two on a day, with neither place nor state in the block',
    text: `${EN}The [[round-two|conversation between [[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] on 2 June|reference]] was long.`,
    published: '2025-06-03',
  },
  {
    why: 'all rounds at a place, of which none is meant alone',
    text: `${EN}The [[round-one; round-two|Lakeside meetings|reference]] changed little.`,
    published: '2025-07-20',
  },
  {
    lang: 'fr',
    why: 'French: the same',
    text: `${FR}Les [[round-one; round-two|rencontres de Lakeside|reference]] n'ont rien changé.`,
    published: '2025-07-20',
  },
  {
    lang: 'ru',
    why: 'Russian: the same, by its case',
    text: `${RU}[[round-one; round-two|Встречам в Лейксайде|reference]] не хватило времени.`,
    published: '2025-07-20',
  },
  { why: 'meetings at a place that are not of one row', text: `${EN}The Eastport meetings changed little.`, published: '2025-05-20' },
]
