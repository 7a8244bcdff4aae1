// Capitals that act, and those that are towns, meetings or things, each in several languages: on a page that names enough of ours for a capital
// to act at all, and one line on.
import { GOVERNED } from './columns.ts'
import type { Case } from './run-case.ts'

/** The same four in Cyrillic letters. */
const RULED = '[[ana-brandt|Ана Брандт]], [[ivo-kestrel|Иво Кестрел]], [[mila-orlova|Мила Орлова]], [[karl-lind|Карл Линд]].'

export const CAPITALS: readonly Case[] = [
  { lang: 'pl', why: '“that” is no preposition, whatever its letters', text: `${GOVERNED}\nDodał, że [[sudria|Marenga|metonym]] odmawia.` },
  { lang: 'pl', why: 'the preposition that it looks like', text: `${GOVERNED}\nWracają ze Marengi.` },
  { lang: 'en', why: '“and” behind a word that is none of ours', text: `${GOVERNED}\nThe old congress took a year and Marenga two.` },
  {
    lang: 'en',
    why: '“and” behind one of ours',
    text: `${GOVERNED}\nNobody knew what [[ana-brandt|Ana Brandt]] and [[sudria|Marenga|metonym]] had in mind.`,
  },
  { lang: 'fr', why: 'how long a town’s conference lasted', text: `${GOVERNED}\nMarenga a duré neuf mois.` },
  { lang: 'es', why: 'the same in Spanish', text: `${GOVERNED}\nMarenga duró nueve meses.` },
  { lang: 'de', why: 'the same in German', text: `${GOVERNED}\nMarenga dauerte neun Monate.` },
  { lang: 'ru', why: 'the same in Russian', text: `${RULED}\nМаренга длилась девять месяцев.` },
  { lang: 'it', why: 'a name that is said to be itself', text: `${GOVERNED}\nMarenga è Marenga, e basta.` },
  { lang: 'de', why: 'what only towns have', text: `${GOVERNED}\nEinigen wir uns darauf, dass Marenga viele Säle hat.` },
  { lang: 'es', why: 'the same in Spanish', text: `${GOVERNED}\nConvengamos en que Marenga tiene muchas salas.` },
  { lang: 'en', why: 'what governments have', text: `${GOVERNED}\nLet us agree that [[sudria|Marenga|metonym]] has many doubts.` },
  {
    lang: 'de',
    why: 'a thing that is sold by the name of a city, and the next',
    text: `${GOVERNED}\nDas Modell Oslo lief schlecht, das Modell Marenga wurde eingestellt.`,
  },
  { lang: 'it', why: 'the same in Italian', text: `${GOVERNED}\nIl divano Marenga resta in catalogo.` },
  { lang: 'ru', why: 'the same in Russian', text: `${RULED}\nДиван Маренга сняли с производства.` },
  { lang: 'ru', why: 'a part of all that happened', text: `${RULED}\n«Маренга была лёгкой частью», — вздохнул дипломат.` },
  { lang: 'en', why: 'the same in English', text: `${GOVERNED}\nMarenga was the easy part.` },
  { lang: 'ru', why: 'a heading that goes back to where they met', text: `${RULED}\n\n## Экраны, карты, снова Маренга` },
  { lang: 'en', why: 'what is packed for a journey', text: `${GOVERNED}\nHe had ordered a new suit for Marenga.` },
  { lang: 'es', why: 'where somebody goes instead', text: `${GOVERNED}\nCambia la fiesta por Marenga.` },
  { lang: 'es', why: 'a swap that is none', text: `${GOVERNED}\nSe siente traicionada por [[sudria|Marenga|metonym]].` },
  { lang: 'en', why: 'what governments are in', text: `${GOVERNED}\n[[sudria|Marenga|metonym]] is in no hurry.` },
  { lang: 'en', why: 'what towns are in', text: `${GOVERNED}\nMarenga is in fog.` },
  { lang: 'en', why: 'a question of what it does', text: `${GOVERNED}\nIs [[sudria|Marenga|metonym]] listening to any of this?` },
  { lang: 'en', why: 'a question of what a town is like', text: `${GOVERNED}\nIs Marenga beautiful in spring?` },
  { lang: 'de', why: 'the same in German', text: `${GOVERNED}\nWartet [[sudria|Marenga|metonym]] nur ab?` },
  { lang: 'de', why: 'what is heard from it', text: `${GOVERNED}\nDas Papier, heißt es nun aus [[sudria|Marenga|metonym]], sei kürzer.` },
  { lang: 'de', why: 'what comes from it', text: `${GOVERNED}\nAus [[sudria|Marenga|metonym]] kam Spott.` },
  { lang: 'de', why: 'a train that does', text: `${GOVERNED}\nAus Marenga kam der Nachtzug.` },
  { lang: 'it', why: 'what comes without a verb', text: `${GOVERNED}\nDa [[sudria|Marenga|metonym]] un’alzata di spalle.` },
  { lang: 'it', why: 'a journey without one', text: `${GOVERNED}\nDa Marenga venti ore di treno.` },
  { lang: 'fr', why: 'an answer that does not come', text: `${GOVERNED}\nDe [[sudria|Marenga|metonym]], aucune réponse.` },
  {
    lang: 'en',
    why: 'an aside of the writer’s own',
    text: `${GOVERNED}\n[[sudria|Marenga|metonym]], I am told, has not finished reading.`,
    not: ['with soft hyphens', 'with zero-width characters'],
  },
  {
    lang: 'en',
    why: 'a clause put in',
    text: `${GOVERNED}\n[[sudria|Marenga|metonym]], whose clock is ticking, sent nobody.`,
    not: ['with soft hyphens', 'with zero-width characters'],
  },
  { lang: 'en', why: 'a town’s clause put in', text: `${GOVERNED}\nMarenga, whose streets were wet, woke late.` },
  {
    lang: 'fr',
    why: 'behind whose words the sentence begins',
    text: `${GOVERNED}\nSelon Karl Test, [[sudria|Marenga|metonym]] nourrit la guerre.`,
    not: ['with soft hyphens', 'with zero-width characters'],
  },
  { lang: 'fr', why: 'behind a forecast', text: `${GOVERNED}\nSelon la météo, Marenga reste sous la pluie.` },
  { lang: 'uk', why: 'an adverb before the verb', text: `${RULED}\nТому [[sudria|Маренга|metonym]] правильно робить.` },
  { lang: 'ru', why: 'an adverb before what only towns do', text: `${RULED}\nМаренга медленно просыпается.` },
]
