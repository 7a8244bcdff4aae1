// What stands between the words of a meeting's phrase and is of no list: brackets, how the two sat, who sent for them, titles, adjectives, so many
// countries. Each kind in eight languages, with what only looks like it. The record is that of leaders-record.ts; the article is of Wednesday
// 12 March 2025, two leaders had met in Lyon on Tuesday, many in Nantes on Monday.
import { CAST, type Kind, rowsOf } from './occasions.ts'
import type { Case } from './run-case.ts'

/** Words that are read letter by letter. */
const UNSEEN = ['with soft hyphens', 'with zero-width characters'] as const

const M = '[[emmanuel-macron|Emmanuel Macron]]'
const Z = '[[volodymyr-zelensky|Volodymyr Zelensky]]'
const DE = '[[volodymyr-zelensky|Wolodymyr Selenskyj]]'
/** With whom, in languages with cases. */
const WITH = {
  plM: '[[emmanuel-macron|Emmanuelem Macronem]]',
  plZ: '[[volodymyr-zelensky|Wołodymyrem Zełenskim]]',
  ukM: '[[emmanuel-macron|Емманюелем Макроном]]',
  ukZ: '[[volodymyr-zelensky|Володимиром Зеленським]]',
  ruM: '[[emmanuel-macron|Эмманюэлем Макроном]]',
  ruZ: '[[volodymyr-zelensky|Владимиром Зеленским]]',
}
const IS = {
  pl: '[[volodymyr-zelensky|Wołodymyr Zełenski]]',
  uk: '[[volodymyr-zelensky|Володимир Зеленський]]',
  ru: '[[volodymyr-zelensky|Владимир Зеленский]]',
}

const MEANT: readonly Kind[] = [
  [
    'brackets before its place',
    {
      en: 'The [[two-leaders|talks (the longer ones) in Lyon|reference]] were hard.',
      fr: 'Les [[two-leaders|discussions (les plus longues) à Lyon|reference]] ont été dures.',
      de: 'Die [[two-leaders|Gespräche (die längeren) in Lyon|reference]] waren hart.',
      es: 'Las [[two-leaders|conversaciones (las más largas) en Lyon|reference]] fueron duras.',
      it: 'I [[two-leaders|colloqui (i più lunghi) a Lyon|reference]] sono stati duri.',
      pl: '[[two-leaders|Rozmowy (te dłuższe) w Lyon|reference]] były trudne.',
      uk: '[[two-leaders|Переговори (довші) в Ліоні|reference]] були важкими.',
      ru: '[[two-leaders|Переговоры (те, что дольше) в Лионе|reference]] были трудными.',
    },
  ],
  [
    'brackets behind its size',
    {
      en: 'The [[two-leaders|talks of two leaders (and nobody else) held in Lyon|reference]] were hard.',
      fr: 'Les [[two-leaders|discussions des deux présidents (et de personne d’autre) tenues à Lyon|reference]] ont été dures.',
      de: 'Die [[two-leaders|Gespräche der beiden Präsidenten (sonst war niemand da) in Lyon|reference]] waren hart.',
      es: 'Las [[two-leaders|conversaciones de los dos presidentes (y nadie más) en Lyon|reference]] fueron duras.',
      it: 'I [[two-leaders|colloqui dei due presidenti (e nessun altro) a Lyon|reference]] sono stati duri.',
      pl: '[[two-leaders|Rozmowy prezydentów (i nikogo więcej) w Lyon|reference]] były trudne.',
      uk: '[[two-leaders|Переговори президентів (і нікого більше) в Ліоні|reference]] були важкими.',
      ru: '[[two-leaders|Переговоры президентов (и никого больше) в Лионе|reference]] были трудными.',
    },
  ],
  [
    'that they sat face to face',
    {
      en: `The [[two-leaders|meeting face to face with ${M} in Lyon|reference]] was long.`,
      fr: `La [[two-leaders|rencontre en tête-à-tête avec ${M} à Lyon|reference]] a été longue.`,
      de: `Das [[two-leaders|Treffen unter vier Augen mit ${M} in Lyon|reference]] war lang.`,
      es: `El [[two-leaders|encuentro cara a cara con ${M} en Lyon|reference]] fue largo.`,
      it: `L'[[two-leaders|incontro faccia a faccia con ${M} a Lyon|reference]] è stato lungo.`,
      pl: `[[two-leaders|Spotkanie w cztery oczy z ${WITH.plM} w Lyon|reference]] było długie.`,
      uk: `[[two-leaders|Зустріч віч-на-віч з ${WITH.ukM} в Ліоні|reference]] була довгою.`,
      ru: `[[two-leaders|Встреча лицом к лицу с ${WITH.ruM} в Лионе|reference]] была долгой.`,
    },
  ],
  [
    'how many came, about',
    {
      en: 'They spoke after the [[many-leaders|summit with nearly 30 countries in Nantes|reference]].',
      fr: 'Ils ont parlé après le [[many-leaders|sommet avec la participation de près de 30 pays à Nantes|reference]].',
      de: 'Sie sprachen nach dem [[many-leaders|Gipfel mit knapp 30 Staaten in Nantes|reference]].',
      es: 'Hablaron tras la [[many-leaders|cumbre con la participación de cerca de 30 países en Nantes|reference]].',
      it: 'Hanno parlato dopo il [[many-leaders|vertice con la partecipazione di quasi 30 Paesi a Nantes|reference]].',
      pl: 'Zabrali głos po [[many-leaders|szczycie z udziałem blisko 30 państw w Nantes|reference]].',
      uk: 'Вони виступили після [[many-leaders|саміту за участю майже 30 країн у Нанті|reference]].',
      ru: 'Они выступили после [[many-leaders|саммита с участием почти 30 стран в Нанте|reference]].',
    },
  ],
  [
    'a title that no list knows',
    {
      en: `The [[two-leaders|talks between the standard bearers ${M} and ${Z}|reference]] were long.`,
      fr: `Les [[two-leaders|discussions entre les chefs de file ${M} et ${Z}|reference]] ont été longues.`,
      de: `Die [[two-leaders|Gespräche zwischen den Fahnenträgern ${M} und ${DE}|reference]] waren lang.`,
      es: `Las [[two-leaders|conversaciones entre los abanderados ${M} y ${Z}|reference]] fueron largas.`,
      it: `I [[two-leaders|colloqui tra i capofila ${M} e ${Z}|reference]] sono stati lunghi.`,
      pl: `[[two-leaders|Rozmowy między chorążymi ${WITH.plM} i ${WITH.plZ}|reference]] były długie.`,
      uk: `[[two-leaders|Переговори між хорунжими ${WITH.ukM} і ${WITH.ukZ}|reference]] були довгими.`,
      ru: `[[two-leaders|Переговоры между знаменосцами ${WITH.ruM} и ${WITH.ruZ}|reference]] были долгими.`,
    },
  ],
  [
    'adjectives that no list knows before it, in a sentence of another day',
    {
      en: `After the hotly debated [[two-leaders|summit with ${M} in Lyon|reference]] ${Z} is to speak on Thursday.`,
      fr: `Après le très décrié [[two-leaders|sommet avec ${M} à Lyon|reference]], ${Z} parlera jeudi.`,
      de: `Nach dem heiß umstrittenen [[two-leaders|Gipfel mit ${M} in Lyon|reference]] spricht ${DE} am Donnerstag.`,
      es: `Tras la muy criticada [[two-leaders|cumbre con ${M} en Lyon|reference]], ${Z} hablará el jueves.`,
      it: `Dopo il tanto criticato [[two-leaders|vertice con ${M} a Lyon|reference]], ${Z} parlerà giovedì.`,
      pl: `Po mocno krytykowanym [[two-leaders|szczycie z ${WITH.plM} w Lyon|reference]] ${IS.pl} przemówi w czwartek.`,
      uk: `Після гучного [[two-leaders|саміту з ${WITH.ukM} в Ліоні|reference]] ${IS.uk} виступить у четвер.`,
      ru: `После нашумевшего [[two-leaders|саммита с ${WITH.ruM} в Лионе|reference]] ${IS.ru} выступит в четверг.`,
    },
  ],
  [
    'his meeting of these days, in a sentence of another day',
    {
      en: `${Z} plans a briefing on Thursday to tell them about his [[two-leaders|meeting with ${M}|reference]].`,
      fr: `${Z} prévoit jeudi un exposé pour leur parler de sa [[two-leaders|rencontre avec ${M}|reference]].`,
      de: `${DE} plant am Donnerstag einen Vortrag, um über sein [[two-leaders|Treffen mit ${M}|reference]] zu berichten.`,
      es: `${Z} prevé el jueves una charla para hablarles de su [[two-leaders|reunión con ${M}|reference]].`,
      it: `${Z} prevede giovedì un discorso per parlare del suo [[two-leaders|incontro con ${M}|reference]].`,
      pl: `${IS.pl} planuje w czwartek odczyt, by opowiedzieć o swoim [[two-leaders|spotkaniu z ${WITH.plM}|reference]].`,
      uk: `${IS.uk} планує в четвер доповідь, щоб розповісти про свою [[two-leaders|зустріч з ${WITH.ukM}|reference]].`,
      ru: `${IS.ru} планирует в четверг доклад, чтобы рассказать о своей [[two-leaders|встрече с ${WITH.ruM}|reference]].`,
    },
  ],
  [
    'so many countries, where and when its sentence tells',
    {
      en: 'On Monday in Nantes a [[many-leaders|meeting of some thirty countries|reference]] began.',
      fr: "Lundi à Nantes a commencé une [[many-leaders|réunion d'une trentaine de pays|reference]].",
      de: 'Am Montag begann in Nantes ein [[many-leaders|Treffen von rund dreißig Staaten|reference]].',
      es: 'El lunes empezó en Nantes una [[many-leaders|reunión de una treintena de países|reference]].',
      it: 'Lunedì a Nantes è cominciata una [[many-leaders|riunione di una trentina di Paesi|reference]].',
      pl: 'W poniedziałek w Nantes zaczęło się [[many-leaders|spotkanie około trzydziestu państw|reference]].',
      uk: 'У понеділок у Нанті почалася [[many-leaders|зустріч близько тридцяти країн|reference]].',
      ru: 'В понедельник в Нанте началась [[many-leaders|встреча около тридцати стран|reference]].',
    },
  ],
  [
    'the day on which somebody spoke of it, the day after',
    {
      en: `The [[two-leaders|talks between ${M} and ${Z}|reference]] ended well, a minister said on Wednesday.`,
      fr: `Les [[two-leaders|discussions entre ${M} et ${Z}|reference]] se sont bien terminées, a dit un ministre mercredi.`,
      de: `Die [[two-leaders|Gespräche zwischen ${M} und ${DE}|reference]] gingen gut aus, teilte ein Minister am Mittwoch mit.`,
      es: `Las [[two-leaders|conversaciones entre ${M} y ${Z}|reference]] acabaron bien, dijo un ministro el miércoles.`,
      it: `I [[two-leaders|colloqui tra ${M} e ${Z}|reference]] sono andati bene, ha detto un ministro mercoledì.`,
      pl: `[[two-leaders|Rozmowy między ${WITH.plM} a ${WITH.plZ}|reference]] udały się, powiedział minister w środę.`,
      uk: `[[two-leaders|Переговори між ${WITH.ukM} та ${WITH.ukZ}|reference]] вдалися, сказав міністр у середу.`,
      ru: `[[two-leaders|Переговоры между ${WITH.ruM} и ${WITH.ruZ}|reference]] удались, сказал министр в среду.`,
    },
  ],
  [
    'a room of its house',
    {
      en: `The [[two-leaders|talks in Lyon|reference]] are over. The [[two-leaders|talks in the Red Room|reference]] were hard.`,
      fr: `Les [[two-leaders|discussions à Lyon|reference]] sont finies. Les [[two-leaders|discussions dans la salle Rouge|reference]] ont été dures.`,
      de: `Die [[two-leaders|Gespräche in Lyon|reference]] sind vorbei. Die [[two-leaders|Gespräche im Festsaal|reference]] waren hart.`,
      es: `Las [[two-leaders|conversaciones en Lyon|reference]] han terminado. Las [[two-leaders|conversaciones en el Salón Rojo|reference]] fueron duras.`,
      it: `I [[two-leaders|colloqui a Lyon|reference]] sono finiti. I [[two-leaders|colloqui nella Sala Rossa|reference]] sono stati duri.`,
      pl: `[[two-leaders|Rozmowy w Lyon|reference]] trwały. Po [[two-leaders|rozmowach w Sali Czerwonej|reference]] zapadła cisza.`,
      uk: `[[two-leaders|Переговори в Ліоні|reference]] тривали. Після [[two-leaders|переговорів у Червоній залі|reference]] запала тиша.`,
      ru: `[[two-leaders|Переговоры в Лионе|reference]] шли. После [[two-leaders|переговоров в Красном зале|reference]] стало тихо.`,
    },
  ],
  [
    'a day next to it, of another clause',
    {
      en: `On Wednesday they asked what was agreed at [[two-leaders|talks in Lyon between ${M} and ${Z}|reference]].`,
      fr: `Mercredi, ils ont demandé ce qui fut convenu lors de [[two-leaders|discussions à Lyon entre ${M} et ${Z}|reference]].`,
      de: `Am Mittwoch fragten sie, was bei [[two-leaders|Gesprächen in Lyon zwischen ${M} und ${DE}|reference]] beschlossen wurde.`,
      es: `El miércoles preguntaron qué se acordó en [[two-leaders|conversaciones en Lyon entre ${M} y ${Z}|reference]].`,
      it: `Mercoledì hanno chiesto che cosa si era deciso in [[two-leaders|colloqui a Lyon tra ${M} e ${Z}|reference]].`,
      pl: `W środę pytali, co uzgodniono na [[two-leaders|rozmowach w Lyon między ${WITH.plM} a ${WITH.plZ}|reference]].`,
      uk: `У середу питали, що вирішили на [[two-leaders|переговорах у Ліоні між ${WITH.ukM} та ${WITH.ukZ}|reference]].`,
      ru: `В среду спрашивали, что решили на [[two-leaders|переговорах в Лионе между ${WITH.ruM} и ${WITH.ruZ}|reference]].`,
    },
  ],
]

const NOT_MEANT: readonly Kind[] = [
  [
    'one side that nobody knows, before the other’s name',
    {
      en: `The talks between the bakers and ${M} were long.`,
      fr: `Les discussions entre les boulangers et ${M} ont été longues.`,
      de: `Die Gespräche zwischen den Bäckern und ${M} waren lang.`,
      es: `Las conversaciones entre los panaderos y ${M} fueron largas.`,
      it: `I colloqui tra i fornai e ${M} sono stati lunghi.`,
      pl: `Rozmowy między piekarzami i ${WITH.plM} były długie.`,
      uk: `Переговори між пекарями і ${WITH.ukM} були довгими.`,
      ru: `Переговоры между пекарями и ${WITH.ruM} были долгими.`,
    },
  ],
  [
    'so many countries on another day',
    {
      en: 'On Thursday in Nantes a meeting of some thirty countries begins.',
      fr: "Jeudi à Nantes commence une réunion d'une trentaine de pays.",
      de: 'Am Donnerstag beginnt in Nantes ein Treffen von rund dreißig Staaten.',
      es: 'El jueves empieza en Nantes una reunión de una treintena de países.',
      it: 'Giovedì a Nantes comincia una riunione di una trentina di Paesi.',
      pl: 'W czwartek w Nantes zaczyna się spotkanie około trzydziestu państw.',
      uk: 'У четвер у Нанті починається зустріч близько тридцяти країн.',
      ru: 'В четверг в Нанте начинается встреча около тридцати стран.',
    },
  ],
  [
    'talks elsewhere behind the brackets',
    {
      en: 'The talks (the longer ones) in Hillport were hard.',
      fr: 'Les discussions (les plus longues) à Hillport ont été dures.',
      de: 'Die Gespräche (die längeren) in Hillport waren hart.',
      es: 'Las conversaciones (las más largas) en Hillport fueron duras.',
      it: 'I colloqui (i più lunghi) a Hillport sono stati duri.',
      pl: 'Rozmowy (te dłuższe) w Hillport były trudne.',
      uk: 'Переговори (довші) в Гілпорті були важкими.',
      ru: 'Переговоры (те, что дольше) в Хиллпорте были трудными.',
    },
  ],
]

/** What is read so. */
const FORMAT = /brackets|face to face/

/** On the eve of it: who is to hold it, in a clause of its own. */
const TO_COME: readonly Kind[] = [
  [
    'a clause that tells who is to hold it',
    {
      en: `The [[two-leaders|talks that ${M} is to hold in Lyon|reference]] will be long.`,
      fr: `Les [[two-leaders|discussions que ${M} doit mener à Lyon|reference]] seront longues.`,
      de: `Die [[two-leaders|Gespräche, die ${M} am Dienstag in Lyon|reference]] führen will, werden lang.`,
      es: `Las [[two-leaders|conversaciones que ${M} mantendrá en Lyon|reference]] serán largas.`,
      it: `I [[two-leaders|colloqui che ${M} terrà a Lyon|reference]] saranno lunghi.`,
      pl: `[[two-leaders|Rozmowy, które [[emmanuel-macron|Emmanuel Macron]] poprowadzi w Lyon|reference]], będą długie.`,
      uk: `[[two-leaders|Переговори, які [[emmanuel-macron|Емманюель Макрон]] проведе в Ліоні|reference]], будуть довгими.`,
      ru: `[[two-leaders|Переговоры, которые [[emmanuel-macron|Эмманюэль Макрон]] проведёт в Лионе|reference]], будут долгими.`,
    },
  ],
]

export const WORDS_BETWEEN: readonly Case[] = [
  ...rowsOf([...MEANT, ...NOT_MEANT], (lang) => `${CAST[lang]}\n`).map((row) => (FORMAT.test(row.why) ? { ...row, not: UNSEEN } : row)),
  ...rowsOf(TO_COME, (lang) => `${CAST[lang]}\n`).map((row) => ({ ...row, published: '2025-03-10' })),
]
