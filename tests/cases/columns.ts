// Pages as columnists and letter-writers make them: the short name of a coalition, a house or a town where it is another's.
import type { Case } from './run-case.ts'

/** The coalition's full name and somebody of ours, by language: whatever a row goes on to say, its page is one of politics. */
const OURS = {
  en: '[[ana-brandt|Ana Brandt]] met [[ivo-kestrel|Ivo Kestrel]] and the [[willing|Coalition of the Willing]].',
  fr: '[[ana-brandt|Ana Brandt]] a rencontré [[ivo-kestrel|Ivo Kestrel]] et la [[willing|coalition des volontaires]].',
  de: '[[ana-brandt|Ana Brandt]] traf [[ivo-kestrel|Ivo Kestrel]] und die [[willing|Koalition der Willigen]].',
  es: '[[ana-brandt|Ana Brandt]] se reunió con [[ivo-kestrel|Ivo Kestrel]] y la [[willing|Coalición de Voluntarios]].',
  it: '[[ana-brandt|Ana Brandt]] ha incontrato [[ivo-kestrel|Ivo Kestrel]] e la [[willing|coalizione dei volenterosi]].',
  pl: '[[ana-brandt|Ana Brandt]] i [[mila-orlova|Mila Orlova]] rozmawiały. Działa [[willing|koalicja chętnych]].',
  ru: '[[ana-brandt|Ана Брандт]] и [[mila-orlova|Мила Орлова]] говорили. Есть [[willing|коалиция желающих]].',
} as const

export const COLUMNS: readonly Case[] = [
  { lang: 'de', why: 'a coalition in a town of none of ours', text: `${OURS.de}\nMit der Koalition in Mainz hat das nichts zu tun.` },
  { lang: 'en', why: 'the same in English', text: `${OURS.en}\nThe coalition in Dover has fallen out over parking.` },
  { lang: 'de', why: 'a coalition told by its town before it', text: `${OURS.de}\nAm Montag trifft sich die Bremer Koalition im Hotel.` },
  { lang: 'en', why: 'a month is no town', text: `${OURS.en}\nThe [[willing|coalition]] in March was larger.`, not: ['in a long text'] },
  { lang: 'pl', why: 'a coalition that is for something else', text: `${OURS.pl}\nAle Koalicja na rzecz Cydru prosi o niższą akcyzę.` },
  { lang: 'es', why: 'the same in Spanish', text: `${OURS.es}\nLa coalición por el agua limpia protestó ayer.` },
  { lang: 'fr', why: 'the same in French', text: `${OURS.fr}\nLa coalition pour le vélo a manifesté hier.` },
  { lang: 'en', why: 'a coalition that is against something else', text: `${OURS.en}\nThe coalition against hunger, she said, is new.` },
  { lang: 'fr', why: 'the same in French', text: `${OURS.fr}\nLa coalition européenne contre la drogue est nouvelle.` },
  { lang: 'de', why: 'the same in German', text: `${OURS.de}\nDie Koalition gegen den Drogenhandel ist neu.` },
  { lang: 'es', why: 'the same in Spanish', text: `${OURS.es}\nLa coalición contra las drogas es nueva.` },
  { lang: 'it', why: 'the same in Italian', text: `${OURS.it}\nLa Coalizione europea contro le droghe è nuova.` },
  { lang: 'pl', why: 'the same in Polish', text: `${OURS.pl}\nKoalicja przeciwko narkotykom jest nowa.` },
  { lang: 'ru', why: 'the same in Russian', text: `${OURS.ru}\nКоалиция против наркотиков новая.` },
  {
    lang: 'de',
    why: 'what ours is against',
    text: `${OURS.de}\nDie [[willing|Koalition]] gegen den russischen Angriff wächst.`,
    not: ['in a long text'],
  },
  { lang: 'en', why: 'one that is still to be made', text: `${OURS.en}\nShe plans to assemble a coalition for it.` },
  { lang: 'fr', why: 'the same in French', text: `${OURS.fr}\nElle veut former une coalition.` },
  { lang: 'de', why: 'the same in German', text: `${OURS.de}\nSie will eine Koalition bilden.` },
  { lang: 'es', why: 'the same in Spanish', text: `${OURS.es}\nQuiere formar una coalición.` },
  { lang: 'it', why: 'the same in Italian', text: `${OURS.it}\nVuole formare una coalizione.` },
  { lang: 'pl', why: 'the same in Polish', text: `${OURS.pl}\nCelem jest organizowanie koalicji przeciw niemu.` },
  { lang: 'ru', why: 'the same in Russian', text: `${OURS.ru}\nЦель — создание коалиции стран.` },
  {
    lang: 'ru',
    why: 'a coalition that goes on within its quotation marks',
    text: `${OURS.ru}\nА «Коалиция брокеров» советует не спешить.`,
  },
  {
    lang: 'ru',
    why: 'a coalition that a quoted speech begins with',
    text: `${OURS.ru}\nОна сказала: «[[willing|Коалиция]] готова».`,
  },
  {
    lang: 'de',
    why: 'a group called after a town, and the town itself',
    text: `${OURS.de}\nDie [[stone-group|Stein-Kontaktgruppe]], kurz [[stone-group|Ramstein]], tagt. Warum nicht mehr in Ramstein?`,
  },
  {
    lang: 'es',
    why: 'the same in Spanish',
    text: `${OURS.es}\nEl [[stone-group|Grupo de Piedra]] se reúne. Ya no duerme en Ramstein.`,
  },
  { lang: 'de', why: 'a hotel of which a clause says how it is called', text: `${OURS.de}\nSie wohnen in einem Hotel, das Kreml heißt.` },
  { lang: 'es', why: 'a house of which a clause says how it is called', text: `${OURS.es}\nLa casa de mi abuela se llamaba Casa Blanca.` },
  { lang: 'it', why: 'the same in Italian', text: `${OURS.it}\nIl podere si chiama Casa Bianca.` },
  { lang: 'de', why: 'a firm that a hyphen leads to', text: `${OURS.de}\nDer Händler Agro-Kreml aus Goch zieht um.` },
  { lang: 'ru', why: 'the same in Russian', text: `${OURS.ru}\nМагазин Авто-Кремль закрыт.` },
  { lang: 'ru', why: 'who speaks for a house', text: `${OURS.ru}\nОн узнал это от пресс-службы [[kremlin|Кремля]].` },
  { lang: 'en', why: 'against a house is no firm of its name', text: `${OURS.en}\nAnti-[[kremlin|Kremlin]] protests grew, she said.` },
  {
    lang: 'en',
    why: 'an address of one more town, whatever its clause goes on to say',
    text: `${OURS.en}\nIn Quay Street, Ely, where our printers are, it rains.`,
  },
  {
    lang: 'es',
    why: 'a president who stands in for one',
    text: `${OURS.es}\n[[ana-brandt|Ana Brandt]] volvió; el presidente interino se fue.`,
  },
  { lang: 'de', why: 'the same in German', text: `${OURS.de}\nDer geschäftsführende norländische Präsident schwieg.` },
  {
    lang: 'es',
    why: 'a question’s verb is no given name',
    text: `## ¿Estaba [[ivo-kestrel|Kestrel]]?\n[[ivo-kestrel|Ivo Kestrel]] se reunió con [[ana-brandt|Ana Brandt]].`,
  },
  { lang: 'ru', why: 'a namesake from a town', text: `${OURS.ru}\nПишет Мила Орлова из Уфы, почти тёзка и полная однофамилица.` },
  { lang: 'en', why: 'the same in English', text: `${OURS.en}\nOur reader Ivo Kestrel from Dayton, a namesake, asks why.` },
  {
    lang: 'en',
    why: 'an item of a letter earns its surnames by itself, though a player bears one of them elsewhere',
    text: '[[ana-brandt|Ana Brandt]] called [[ivo-kestrel|Kestrel]], [[mila-orlova|Orlova]] and [[karl-lind|Lind]].\n## Ice hockey\nPeter Kestrel scored twice for the Otters. Kestrel plays on.',
  },
  {
    lang: 'ru',
    why: 'the same in Russian',
    text: '[[ana-brandt|Ана Брандт]] звонила, слушали [[ivo-kestrel|Кестрел]], [[mila-orlova|Орлова]] и [[karl-lind|Линд]].\n## Хоккей\nПётр Кестрел забил дважды. Кестрел играет.',
  },
  {
    lang: 'de',
    why: 'the same in German',
    text: '[[karl-lind|Karl Lind]] sprach mit [[ana-brandt|Brandt]], [[mila-orlova|Orlova]] und [[ivo-kestrel|Kestrel]].\n## Eishockey\nPeter Kestrel traf doppelt. Kestrel spielt weiter.',
  },
  {
    lang: 'en',
    why: 'three surnames without a word of our matters are a team',
    text: 'Brandt, Kestrel and Orlova played in the second half.\nThen Lind came on.',
  },
  {
    lang: 'it',
    why: 'what is so is not called so',
    text: `${OURS.it}\nAndò in [[norland|Norland]], e tornò, così dicono qui, senza un soldo.`,
  },
  {
    lang: 'es',
    why: 'the same in Spanish',
    text: `${OURS.es}\nViajó a [[norland|Norland]], y así se lo dijo. Manda [[sudria|Sudria]], que así lo quiso.`,
  },
  { lang: 'pl', why: 'the same in Polish', text: `${OURS.pl}\nWygrał [[norland|Norland]], tak naprawdę bez walki.` },
  { lang: 'uk', why: 'the same in Ukrainian', text: 'Виграла [[norland|Норландія]], так не буває.' },
  { lang: 'uk', why: 'a farm that is called so', text: 'Там стоїть Норландія, так зветься хутір.' },
  { lang: 'en', why: 'a house’s chief', text: `${OURS.en}\nThe [[ivo-kestrel|[[kremlin|Kremlin]]’s chief|post]] left early.` },
  {
    lang: 'uk',
    why: 'a post with its people and two words more',
    text: '[[ana-brandt|Ана Брандт]] приїхала. Глава остмаркського оборонного відомства мовчав.',
  },
]

/** Four of ours in full: capitals may act on such a page. */
export const GOVERNED = '[[ana-brandt|Ana Brandt]], [[ivo-kestrel|Ivo Kestrel]], [[mila-orlova|Mila Orlova]], [[karl-lind|Karl Lind]].'

export const CAPITALS_IN_COLUMNS: readonly Case[] = [
  { lang: 'en', why: 'a capital behind "whom"', text: `${GOVERNED}\nShe is one of those whom [[sudria|Marenga|metonym]] drove out.` },
  { lang: 'de', why: 'a strong verb', text: `${GOVERNED}\n[[sudria|Marenga|metonym]] versprach Verträge.` },
  {
    lang: 'fr',
    why: 'what is to the displeasure of a capital',
    text: `${GOVERNED}\nDes troupes ne sont pas exclues, au grand dam de [[sudria|Marenga|metonym]].`,
  },
  {
    lang: 'es',
    why: 'whom a judge finds to be right',
    text: `${GOVERNED}\nTemía que un juez diera la razón a [[sudria|Marenga|metonym]].`,
  },
  { lang: 'it', why: 'the same in Italian', text: `${GOVERNED}\nTemeva che un giudice desse ragione a [[sudria|Marenga|metonym]].` },
  {
    lang: 'it',
    why: 'what a capital says that…',
    text: `${GOVERNED}\nIl testo è pronto, [[sudria|Marenga|metonym]] ripete che non basta.`,
  },
  { lang: 'es', why: 'the same in Spanish', text: `${GOVERNED}\nEl texto está listo, [[sudria|Marenga|metonym]] repite que no basta.` },
  {
    lang: 'fr',
    why: 'the same in French',
    text: `${GOVERNED}\nLe texte est prêt, [[sudria|Marenga|metonym]] répète que cela ne suffit pas.`,
  },
  { lang: 'es', why: 'what is done before something is no verb', text: `${GOVERNED}\nDejó Marenga para que todos durmieran.` },
  { lang: 'it', why: 'the same in Italian', text: `${GOVERNED}\nLascia Marenga prima che piova.` },
  {
    lang: 'it',
    why: 'a capital that does so too, with a word aside',
    text: `${GOVERNED}\nAnche [[sudria|Marenga|metonym]], del resto, guarda altrove.`,
    not: ['with soft hyphens', 'with zero-width characters'],
  },
  { lang: 'es', why: 'a capital that does so too', text: `${GOVERNED}\nTambién [[sudria|Marenga|metonym]] mira hacia otro lado.` },
  { lang: 'it', why: 'a town that shines, with a word aside', text: `${GOVERNED}\nMarenga, del resto, brilla.` },
  {
    lang: 'fr',
    why: 'an item of sport by the first word of its numbered heading',
    text: `${GOVERNED}\n## 3. Handball : les Bleus en finale de la coupe\n« Marenga ne répond plus », a titré le journal.`,
  },
  {
    lang: 'en',
    why: 'the same in English',
    text: `${GOVERNED}\n## 4. Football: what a night for the Otters\nMarenga refused to give up.`,
  },
  {
    lang: 'ru',
    why: 'in that same town, in Russian',
    text: '[[ana-brandt|Ана Брандт]], [[ivo-kestrel|Иво Кестрел]], [[mila-orlova|Мила Орлова]], [[karl-lind|Карл Линд]].\nВстреча в той же Маренге была долгой.',
  },
  { lang: 'pl', why: 'the same in Polish', text: `${GOVERNED}\nSpotkanie w tej samej Marendze trwało długo.` },
]
