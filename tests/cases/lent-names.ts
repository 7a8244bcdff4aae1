// Names that are lent: to streets and squares, to bodies of another cause, to somebody of a trade who has the same full name; and the heads of
// towns, who have a president's title. Over the record of public actors, but for the last table, which has capitals.
import type { Case } from './run-case.ts'

const ZELENSKY_IS_HERE = '[[volodymyr-zelensky|Volodymyr Zelensky]]'

export const LENT_NAMES: readonly Case[] = [
  { why: 'a body’s name on a street’s sign', text: 'The European Union Square hosts a market. NATO Avenue is closed.' },
  {
    why: 'a body whose name no street bears',
    text: 'The [[european-union|European Union]] closed the square. [[nato|NATO]] avenues of supply are open.',
  },
  { lang: 'fr', why: 'French: streets', text: 'La place de l’Union européenne est fermée, le boulevard de l’OTAN aussi.' },
  { lang: 'fr', why: 'French: a place that is none', text: 'La place de l’[[european-union|Union européenne]] dans le monde.' },
  { lang: 'de', why: 'German: a square', text: 'Am Platz der Europäischen Union wird gebaut.' },
  { lang: 'es', why: 'Spanish: an avenue', text: 'La avenida de la Unión Europea amaneció cortada.' },
  { lang: 'it', why: 'Italian: an avenue', text: 'Viale Unione europea è allagato.' },
  { lang: 'pl', why: 'Polish: a square', text: 'Plac Unii Europejskiej zostanie przebudowany.' },
  { lang: 'uk', why: 'Ukrainian: a square', text: 'На площі Європейського Союзу ярмарок. Вулиця НАТО темна.' },
  { lang: 'ru', why: 'Russian: a square', text: 'На площади Европейского союза ярмарка.' },
  { why: 'a way that gas takes', text: `${ZELENSKY_IS_HERE} said that gas flows via [[ukraine|Ukraine]].` },
  {
    lang: 'fr',
    why: 'French: a way that gas takes',
    text: `${ZELENSKY_IS_HERE} dit que le gaz passe via l’[[ukraine|Ukraine]].`,
  },
  { why: 'a body against something', text: 'The European Council for Refugees objected. The European Council against Racism met.' },
  {
    why: 'what a body is told, and not what it is for',
    text: 'They lectured the [[european-union|European Union]] on democracy.',
  },
  {
    lang: 'fr',
    why: 'French: a body of another cause',
    text: 'Le Conseil européen de la recherche finance. Le Conseil européen contre le racisme juge.',
  },
  {
    lang: 'fr',
    why: 'French: of what a body is accused',
    text: 'Il accuse l’[[european-union|Union européenne]] de racisme. Le [[european-council|Conseil européen]] recherche un accord.',
  },
  { lang: 'de', why: 'German: a union of another cause', text: 'Die Europäische Union gegen Rassismus tagte.' },
  { lang: 'es', why: 'Spanish: a union of another cause', text: 'La Unión Europea contra el Racismo protestó.' },
  { lang: 'it', why: 'Italian: a union of another cause', text: 'L’Unione europea per la democrazia protesta.' },
  { lang: 'uk', why: 'Ukrainian: a union of another cause', text: 'Європейський Союз проти расизму протестує.' },
  { lang: 'ru', why: 'Russian: a union of another cause', text: 'Европейский союз против расизма протестует.' },
  { why: 'a trade before a full name', text: 'The filmmaker Emmanuel Macron shows his work. Macron lives in Lyon.' },
  {
    lang: 'fr',
    why: 'French: a trade before a full name',
    text: 'Le footballeur Emmanuel Macron est blessé. La réalisatrice Macron filme.',
  },
  { lang: 'de', why: 'German: a trade before a full name', text: 'Der Fußballer Emmanuel Macron ist verletzt.' },
  { lang: 'es', why: 'Spanish: a trade before a full name', text: 'El cineasta Emmanuel Macron rueda.' },
  { lang: 'it', why: 'Italian: a trade before a full name', text: 'Il regista Emmanuel Macron gira.' },
  { lang: 'pl', why: 'Polish: a trade before a full name', text: 'Reżyser Emmanuel Macron kręci film.' },
  { lang: 'uk', why: 'Ukrainian: a trade before a full name', text: 'Режисер Емманюель Макрон зняв фільм. Макрон живе в Одесі.' },
  { lang: 'ru', why: 'Russian: a trade before a full name', text: 'Режиссёр Эмманюэль Макрон снял фильм.' },
  { why: 'a sportsman by his people', text: 'The French Macron lost in straight sets. Macron smashed his racket.' },
  { why: 'a president by his people', text: `${ZELENSKY_IS_HERE} left. The French [[emmanuel-macron|Macron]] rejected the sanctions.` },
  { lang: 'fr', why: 'French: a sportsman by his people', text: 'Le Français Macron s’est incliné en trois sets.' },
  { lang: 'de', why: 'German: a sportsman by his people', text: 'Der französische Macron verlor in drei Sätzen.' },
  { lang: 'es', why: 'Spanish: a sportsman by his people', text: 'El francés Macron perdió en tres sets.' },
  { lang: 'it', why: 'Italian: a sportsman by his people', text: 'Il francese Macron ha perso in tre set.' },
  { lang: 'pl', why: 'Polish: a sportsman by his people', text: 'Potem francuski Macron rzucił rakietą.' },
  { lang: 'uk', why: 'Ukrainian: a sportsman by his people', text: 'Тоді французький Макрон програв.' },
  { lang: 'ru', why: 'Russian: a sportsman by his people', text: 'Затем французский Макрон проиграл.' },
  { lang: 'pl', why: 'Polish: a ship', text: 'Kuter Francja zatonął.' },
  { lang: 'uk', why: 'Ukrainian: a ship', text: 'Теплохід Україна став на ремонт.' },
  { lang: 'ru', why: 'Russian: a ship', text: 'Ледокол Украина списан. Ледоколы [[ukraine|Украины]] стоят.' },
  { why: 'a race', text: 'The Tour of France left.' },
  { why: 'a journey', text: 'On a tour of [[ukraine|Ukraine]] he slept.' },
  { lang: 'es', why: 'Spanish: races', text: 'La Vuelta a Francia y el Gran Premio de Ucrania se aplazan.' },
  { lang: 'es', why: 'Spanish: the way back', text: 'La vuelta a [[ukraine|Ucrania]] fue larga.' },
  { lang: 'it', why: 'Italian: races', text: 'Il Giro di Francia parte. La Coppa di Ucraina no.' },
  { lang: 'fr', why: 'French: a cup and a society', text: 'La Coupe de France reprend. L’association « Ukraine vivante » aide.' },
  { lang: 'de', why: 'German: a society', text: 'Der Verein „Ukraine hilft“ sammelt.' },
  { lang: 'pl', why: 'Polish: a cup and a society', text: 'Puchar Ukrainy wygrało Dynamo. Fundacja „Ukraina żyje” zbiera dary.' },
  {
    lang: 'uk',
    why: 'Ukrainian: a cup, a title and a society',
    text: 'Кубок України розіграно. «Міс Україна» плакала. Фонд «Україна жива» збирає.',
  },
  {
    lang: 'ru',
    why: 'Russian: a cup, a title and a society',
    text: 'Кубок Украины разыгран. «Мисс Украина» плакала. Фонд «Украина жива» собирает.',
  },
  {
    lang: 'fr',
    why: 'French: whose double a baker is',
    text: 'Le sosie de [[volodymyr-zelensky|Volodymyr Zelensky]], le boulanger Yvan Petit, vend du pain.',
  },
  {
    lang: 'es',
    why: 'Spanish: whose double a baker is',
    text: 'El doble de [[volodymyr-zelensky|Volodymyr Zelensky]], el panadero Juan Gil, vende pan.',
  },
  {
    lang: 'it',
    why: 'Italian: whose double a baker is',
    text: 'Il sosia di [[volodymyr-zelensky|Volodymyr Zelensky]], il fornaio Ugo Rossi, vende pane.',
  },
  { lang: 'it', why: 'Italian: one of the clergy', text: 'Il frate Emmanuel Macron coltiva l’orto.' },
  { lang: 'uk', why: 'Ukrainian: one who is elected and not yet in office', text: 'Обраний президент [[ukraine|України]] мовчить.' },
  { lang: 'ru', why: 'Russian: one who is elected and not yet in office', text: 'Избранный президент [[ukraine|Украины]] молчит.' },
]

/** Over the record of columns: Nordavik is a capital. */
export const TOWN_HEADS: readonly Case[] = [
  {
    lang: 'pl',
    why: 'Polish: a town’s president',
    text: 'Prezydent Nordavik liczył na wygraną. [[ana-brandt|Prezydent [[norland|Norlandu]]|post]] też.',
  },
  { lang: 'es', why: 'Spanish: a region called by its capital', text: 'El presidente de Nordavik calla.' },
  { why: 'an ambiguous state, by its capital in the block', text: 'Crowds in Halden again called for elections in [[calida|Calida]].' },
  { why: 'an ambiguous state, by its capital elsewhere', text: 'Crowds in Halden called for elections.\nCalida prices are up.' },
]
