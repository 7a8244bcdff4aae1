// Pages that show no date and are placed in time by what they tell: a weekday or a date chooses between rounds at one place, years long gone or
// nothing choose none. The record is that of series-record.ts: two rounds in Lakeside, on Friday 16 May and Monday 2 June 2025.
import { CAST_OF } from './rounds.ts'
import type { Case } from './run-case.ts'

const published = null
/** There, what tells the time would be no news but background. */
const not = ['in a long text'] as const

export const UNDATED: readonly Case[] = [
  {
    why: 'a date beside the talks places the page',
    text: `${CAST_OF.en}On 2 June they sat down.\nThe [[round-two|talks in Lakeside|reference]] were short.`,
    published,
    not,
  },
  {
    why: 'so does a weekday',
    text: `${CAST_OF.en}The delegations sat down on Friday.\nThe [[round-one|talks in Lakeside|reference]] were short.`,
    published,
    not,
  },
  {
    why: 'two times as likely choose none',
    text: `${CAST_OF.en}The delegations sat down.\nThe [[round-one; round-two|talks in Lakeside|reference]] were short.`,
    published,
  },
  {
    why: 'a clause with neither a place nor a date tells none',
    text: `${CAST_OF.en}The delegations met on Friday. The meeting was short.`,
    published,
  },
  {
    why: 'what a paragraph tells of another age is none of the record’s',
    text: `${CAST_OF.en}In June 2015 they sat down. The talks in Lakeside were short.`,
    published,
  },
  {
    lang: 'fr',
    why: 'French: a weekday places the page',
    text: `${CAST_OF.fr}Les délégations se sont vues lundi.\nLes [[round-two|pourparlers de Lakeside|reference]] ont été brefs.`,
    published,
    not,
  },
  {
    lang: 'de',
    why: 'German: a date places the page',
    text: `${CAST_OF.de}Am 2. Juni saßen sie am Tisch.\nDie [[round-two|Gespräche in Lakeside|reference]] waren kurz.`,
    published,
    not,
  },
  {
    lang: 'de',
    why: 'German: another age',
    text: `${CAST_OF.de}Im Juni 2015 saßen sie am Tisch. Die Gespräche in Lakeside waren kurz.`,
    published,
  },
  {
    lang: 'uk',
    why: 'Ukrainian: a weekday places the page',
    text: `${CAST_OF.uk}Делегації зібралися в понеділок.\n[[round-two|Переговори в Лейксайді|reference]] були короткі.`,
    published,
    not,
  },
  {
    lang: 'ru',
    why: 'Russian: a date places the page',
    text: `${CAST_OF.ru}Делегации собрались 2 июня.\n[[round-two|Переговоры в Лейксайде|reference]] были короткими.`,
    published,
    not,
  },
  {
    lang: 'ru',
    why: 'Russian: another age',
    text: `${CAST_OF.ru}Делегации собрались в июне 2015 года. Переговоры в Лейксайде были короткими.`,
    published,
  },
]
