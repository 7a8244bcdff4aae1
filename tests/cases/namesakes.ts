// Who bears a surname or a capital's name when its neighbours are asked: posts with their people inside, ways, treaties, teams with a number.
import type { Case } from './run-case.ts'

/** Over the record of public actors, in several languages. */
export const NAMESAKES: readonly Case[] = [
  {
    lang: 'es',
    why: 'Spanish: a post with the people inside it',
    text: 'El [[emmanuel-macron|presidente francés|post]] llegó. El ministro francés de Defensa no tiene nombre aquí.',
  },
  {
    lang: 'pl',
    why: 'Polish: an adjective of a people that opens the sentence before a post is no state',
    text: '[[emmanuel-macron|Emmanuel Macron]] i [[volodymyr-zelensky|Wołodymyr Zełenski]] rozmawiali. [[emmanuel-macron|Francuski prezydent|post]] wyjechał.',
  },
  {
    lang: 'pl',
    why: 'Polish: a post and what its holder speaks about',
    text: 'Prezydent o [[ukraine|Ukrainie]] i pogodzie.',
  },
  {
    lang: 'ru',
    why: 'Russian: a team called by its state and a number',
    text: 'Хоккеисты сборной «Украина 25» стали победителями. Сборная «Франция 2» проиграла.',
  },
]

/** Over the made-up record. */
export const NAMESAKES_AT_HOME: readonly Case[] = [
  {
    why: 'a way from one capital to another, and a treaty called after one',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] and [[mila-orlova|Mila Orlova]] met for [[norland|Norland]].\nThe line from Selva City to Marenga is slow, and the treaty of Selva City is old.',
  },
  {
    why: 'the president for whom somebody of another state speaks',
    text: '[[ana-brandt|Ana Brandt]] left. Then [[mila-orlova|Mila Orlova]] spoke on behalf of the president.',
  },
  {
    why: 'the president after his own defence minister',
    text: '[[ana-brandt|Ana Brandt]] left. Then [[karl-lind|Karl Lind]] spoke on behalf of the [[ana-brandt|president|post]].',
  },
  {
    why: 'a town of the United States with the name of a state',
    text: '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] met for [[sudria|Sudria]]. Old friends from Norland, Wisconsin, watched.',
  },
]
