// What stands before or behind a name and is no part of it: the word that a sentence opens with, the states of a row, an address, a name and a colon in
// a headline. On a page that names all of them in full.
import { onGovernedPages } from './capital-words.ts'
import { GOVERNED } from './columns.ts'
import type { Case } from './run-case.ts'

const OPENING = [
  ['en', 'Nevertheless', 'Kestrel answered.'],
  ['en', 'Elsewhere', 'Kestrel answered.'],
  ['fr', 'Bientôt', 'Kestrel a répondu.'],
  ['fr', 'Déjà', 'Kestrel a répondu.'],
  ['es', 'Todavía', 'Kestrel no responde.'],
  ['es', 'Aquí', 'Kestrel respondió.'],
  ['it', 'Sia', 'Kestrel che altri hanno risposto.'],
  ['it', 'Tuttavia', 'Kestrel ha risposto.'],
  ['pl', 'Później', 'Kestrel odpowiedział.'],
  ['pl', 'Zarówno', 'Kestrel, jak i inni odpowiedzieli.'],
  ['uk', 'Далі', 'Кестрел відповів.'],
  ['uk', 'Невдовзі', 'Кестрел відповів.'],
  ['ru', 'Вскоре', 'Кестрел ответил.'],
  ['ru', 'Впоследствии', 'Кестрел ответил.'],
  ['it', 'Soltanto', 'Kestrel ha risposto.'],
  ['fr', 'Naguère', 'Kestrel a répondu.'],
  ['es', 'Enseguida', 'Kestrel respondió.'],
  ['pl', 'Wówczas', 'Kestrel odpowiedział.'],
  ['pl', 'Oficjalnie', 'Kestrel nie odpowiada.'],
  ['pl', 'Wicepremier', 'Kestrel odpowiedział.'],
  ['uk', 'Нещодавно', 'Кестрел відповів.'],
  ['uk', 'Напередодні', 'Кестрел відповів.'],
  ['uk', 'Представники', 'Кестрела відповіли.'],
  ['ru', 'Прежде', 'Кестрел молчал.'],
  ['ru', 'Официально', 'Кестрел молчит.'],
  ['ru', 'Советники', 'Кестрела молчат.'],
] as const

/** Over the record of columns. */
export const SENTENCE_OPENERS: readonly Case[] = [
  ...OPENING.map(
    ([lang, word, rest]): Case => ({
      lang,
      why: `${lang}: "${word}" is no given name`,
      text: `${lang === 'uk' || lang === 'ru' ? '[[ivo-kestrel|Иво Кестрел]], [[ana-brandt|Ана Брандт]], [[mila-orlova|Мила Орлова]].' : GOVERNED}\n${word} ${rest.replace(/^\p{L}+/u, '[[ivo-kestrel|$&]]')}`,
    }),
  ),
  { lang: 'en', why: 'a given name is one', text: `${GOVERNED}\nOtto Kestrel answered.` },
  { lang: 'pl', why: 'a given name is one', text: `${GOVERNED}\nStefanie Kestrel odpowiedziała.` },
  { lang: 'es', why: 'a call, and who calls', text: `${GOVERNED}\nDurante la llamada [[ivo-kestrel|Kestrel]] respondió.` },
  { lang: 'es', why: 'an animal that is called so', text: `${GOVERNED}\nUna perra llamada Kestrel ladró.` },
  {
    lang: 'es',
    why: 'behind another full name',
    text: `${GOVERNED}\nPor consejo de [[ana-brandt|Ana Brandt]] [[ivo-kestrel|Kestrel]] respondió.`,
  },
  {
    lang: 'es',
    why: 'whose surname its paragraph has just given to another',
    text: 'Luis Kestrel abrió su tienda. Kestrel vende pan. [[ana-brandt|Ana Brandt]] y [[mila-orlova|Mila Orlova]] hablaron en una cumbre con el gobierno de [[norland|Norland]].',
  },
  { lang: 'fr', why: 'a son', text: `${GOVERNED}\nKarl Lind fils est venu.` },
  {
    lang: 'ru',
    why: 'a son, behind a hyphen',
    text: 'Карл Линд-младший приехал. [[ana-brandt|Ана Брандт]] и [[mila-orlova|Мила Орлова]] говорили.',
  },
  { lang: 'en', why: 'a row of states', text: `${GOVERNED}\nGuests came from Oslo, [[norland|Norland]] and [[calida|Calida]].` },
  { lang: 'es', why: 'a row of states, from its middle', text: `${GOVERNED}\nVinieron de [[calida|Calida]], [[norland|Norland]] y Oslo.` },
  { lang: 'en', why: 'a row of towns', text: `${GOVERNED}\nGuests came from Oslo, Florida and Calida.` },
  { lang: 'en', why: 'an address', text: `${GOVERNED}\nSo says Kremlin.ru of it.` },
  { lang: 'en', why: 'who speaks', text: `${GOVERNED}\n## [[sudria|Marenga|metonym]]: no foreign troops` },
  { lang: 'en', why: 'where chiefs meet', text: `${GOVERNED}\n## Marenga: military chiefs meet` },
  { lang: 'de', why: 'where chiefs meet', text: `${GOVERNED}\n## Marenga: Armeechefs beraten über Friedenstruppe` },
  { lang: 'it', why: 'where chiefs meet', text: `${GOVERNED}\n## Marenga: i capi militari si riuniscono` },
  { lang: 'en', why: 'where somebody is held', text: `${GOVERNED}\n## Marenga: man held after robbery` },
  { lang: 'fr', why: 'where somebody is hurt', text: `${GOVERNED}\n## Marenga : trois blessés dans un incendie` },
  { lang: 'de', why: 'where thousands march', text: `${GOVERNED}\n## Marenga: Tausende demonstrieren` },
  { lang: 'pl', why: 'who speaks', text: `${GOVERNED}\n## [[sudria|Marenga|metonym]]: nie oddamy ziemi` },
  ...onGovernedPages([['uk', 'who agreed', '[Маренга] домовилася з [Нордавіком].']]),
]
