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
]
