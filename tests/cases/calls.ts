// Calls of many, and envoys in the place of those who sent them. The record's own: a video conference of 11 March 2025 with a table in Lyon and one
// of the leaders on the line, a table of two leaders in Nantes a week before, and generals of a coalition of which nobody says who belongs to it,
// in Lille on 12 March, a Wednesday.
import type { PageLanguage } from '../../src/model/text.ts'
import { TWO_STATES } from './long-talks.ts'
import { entity, makeSet, meeting, name, post } from './make-record.ts'
import type { Case } from './run-case.ts'

const city = (name: string, more: object = {}) => ({
  city: { en: name, fr: name, de: name, es: name, it: name, pl: name, ...more },
  state: 'state/france' as const,
})
const MET = ['person/emmanuel-macron', 'person/volodymyr-zelensky', 'person/keir-starmer', 'state/poland', 'state/norway']

function onTheLine(met: object, caller: string): object {
  const { participations, ...rest } = met as { participations: { actor: string }[] }
  return { ...rest, participations: participations.map((one) => (one.actor === caller ? { ...one, mode: 'remote' } : one)) }
}

export const CALLS_RECORD = makeSet([
  ...TWO_STATES,
  entity('state', 'poland', ['Poland', 'Polen | de', 'Polska | pl', 'Польща | uk', 'Польша | ru'], { iso: 'PL' }),
  entity('state', 'norway', ['Norway', 'Norwegen | de', 'Norwegia | pl', 'Норвегія | uk', 'Норвегия | ru'], { iso: 'NO' }),
  entity('state', 'united-kingdom', ['United Kingdom', 'Großbritannien | de', 'Wielka Brytania | pl'], { iso: 'GB' }),
  entity('bloc', 'calm-coalition', [
    'Coalition of the Calm',
    'Koalition der Ruhigen | de',
    'Koalicja Spokojnych | pl',
    'Коаліція спокійних | uk',
    'Коалиция спокойных | ru',
  ]),
  entity(
    'person',
    'keir-starmer',
    ['Keir Starmer', 'Starmer | en | family', 'Кір Стармер | uk', 'Стармер | uk | family', 'Кир Стармер | ru', 'Стармер | ru | family'],
    { gender: 'm', posts: [post('prime-minister', 'state/united-kingdom', '2024-07-05')] },
  ),
  entity(
    'person',
    'karl-lind',
    ['Karl Lind', 'Lind | en | family', 'Карл Лінд | uk', 'Лінд | uk | family', 'Карл Линд | ru', 'Линд | ru | family'],
    { gender: 'm' },
  ),
  entity(
    'office',
    'reed-house',
    [
      'Reed House',
      'Blue Room | en | short | never',
      'Blauer Saal | de | short | never',
      name('Gabinet Niebieski | pl | short | never', { forms: ['Gabinecie Niebieskim'] }),
      name('Синій кабінет | uk | short | never', { forms: ['Синьому кабінеті'] }),
      name('Синий кабинет | ru | short | never', { forms: ['Синем кабинете'] }),
    ],
    { of: 'state/france' },
  ),
  onTheLine(
    {
      ...meeting('big-call', [], { format: 'hybrid', place: city('Lyon', { uk: 'Ліон', ru: 'Лион' }), actors: MET }),
      name: 'Lyon video conference',
    },
    'person/keir-starmer',
  ),
  meeting('two-and-an-envoy', [], {
    start: '2025-03-05',
    place: { ...city('Nantes', { uk: 'Нант', ru: 'Нант' }), venue: { en: 'Reed House' } },
    actors: ['person/emmanuel-macron', 'person/karl-lind'],
  }),
  onTheLine(
    meeting('table-and-line', [], {
      start: '2025-04-20',
      place: city('Lyon'),
      actors: ['person/emmanuel-macron', 'person/volodymyr-zelensky', 'person/keir-starmer'],
    }),
    'person/keir-starmer',
  ),
  meeting('generals', [], {
    start: '2025-03-12',
    place: city('Lille', { uk: 'Лілль', ru: 'Лилль' }),
    level: 'military chiefs',
    actors: ['state/france', 'state/ukraine', 'state/united-kingdom', 'state/poland'],
  }),
])

const OURS: Readonly<Record<PageLanguage, string>> = {
  en: '[[emmanuel-macron|Emmanuel Macron]] and [[volodymyr-zelensky|Volodymyr Zelensky]] are in the papers.',
  fr: '[[emmanuel-macron|Emmanuel Macron]] et [[volodymyr-zelensky|Volodymyr Zelensky]] sont dans les journaux.',
  de: '[[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]] stehen in der Zeitung.',
  es: '[[emmanuel-macron|Emmanuel Macron]] y [[volodymyr-zelensky|Volodymyr Zelensky]] salen en el diario.',
  it: '[[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]] sono sul giornale.',
  pl: '[[emmanuel-macron|Emmanuel Macron]] i [[volodymyr-zelensky|Wołodymyr Zełenski]] są w gazecie.',
  uk: '[[emmanuel-macron|Еммануель Макрон]] і [[volodymyr-zelensky|Володимир Зеленський]] є в газеті.',
  ru: '[[emmanuel-macron|Эмманюэль Макрон]] и [[volodymyr-zelensky|Владимир Зеленский]] попали в газету.',
}

function row(lang: PageLanguage, why: string, text: string, published = '2025-03-11'): Case {
  return { lang, why: `${lang}: ${why}`, text: `${OURS[lang]}\n${text}`, published }
}

const LEADERS = 'the leaders’ call of the day'
const LINE = 'a call with whoever was on the line'
const CALLED = 'two states, one of which was only called to the table'
const THEIRS = 'the call of a coalition of which nobody says who belongs to it'
const ROOM = 'the room of an office, which is no name to mark'
const OFFERED = 'one that was only offered, by nobody in particular'
const LATER = 'the same, a week later'
const DELEGATIONS = 'delegations whom leaders headed, on the day and at the place told'
const SUMMIT = 'a summit of no leaders, on the day and at the place told'
const ENVOY = 'an envoy and who sent him'
const TEAM = 'the team of somebody who did not come'
const SENT = 'those whom somebody sent who is told by title and name'

export const CALLS: readonly Case[] = [
  row('en', LEADERS, 'It was said in a [[big-call|video call with leaders|reference]].'),
  row('fr', LEADERS, 'Il l’a dit lors d’une [[big-call|visioconférence avec les dirigeants|reference]].'),
  row('de', LEADERS, 'Bei einer [[big-call|Videokonferenz mit Staats- und Regierungschefs|reference]] wurde es laut.'),
  row('es', LEADERS, 'Lo dijo en una [[big-call|videoconferencia con los líderes|reference]].'),
  row('it', LEADERS, 'L’ha detto in una [[big-call|videoconferenza con i leader|reference]].'),
  row('pl', LEADERS, 'Mówił o tym na [[big-call|wideokonferencji przywódców|reference]].'),
  row('uk', LEADERS, 'Про це йшлося на [[big-call|відеоконференції лідерів|reference]].'),
  row('ru', LEADERS, 'Об этом шла речь на [[big-call|видеоконференции лидеров|reference]].'),
  row('de', LINE, 'Er hat zu einer [[big-call|Videokonferenz mit [[keir-starmer|Keir Starmer]]|reference]] geladen.'),
  row('pl', LINE, 'Mówił o tym na [[big-call|wideokonferencji z [[keir-starmer|Keirem Starmerem]]|reference]].'),
  row('uk', LINE, 'Про це йшлося на [[big-call|відеоконференції з [[keir-starmer|Кіром Стармером]]|reference]].'),
  row('ru', LINE, 'Об этом шла речь на [[big-call|видеоконференции с [[keir-starmer|Киром Стармером]]|reference]].'),
  row('de', LATER, 'Er hat zu einer Videokonferenz mit [[keir-starmer|Keir Starmer]] geladen.', '2025-03-19'),
  row('uk', LATER, 'Про це йшлося на відеоконференції лідерів.', '2025-03-19'),
  row('en', CALLED, 'The summit between [[france|France]] and the [[united-kingdom|United Kingdom]] is over.', '2025-04-21'),
  row('de', CALLED, 'Der Gipfel zwischen [[france|Frankreich]] und [[united-kingdom|Großbritannien]] ist vorbei.', '2025-04-21'),
  row(
    'en',
    'the two who sat there',
    'The [[table-and-line|summit between [[france|France]] and [[ukraine|Ukraine]]|reference]] is over.',
    '2025-04-21',
  ),
  row('en', 'a telephone call of two', 'He said so in a phone call with [[keir-starmer|Keir Starmer]].'),
  row(
    'de',
    ENVOY,
    'Das [[two-and-an-envoy|Treffen zwischen [[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyjs]] Sondergesandtem [[karl-lind|Karl Lind]]|reference]] war kurz.',
    '2025-03-06',
  ),
  row(
    'uk',
    ENVOY,
    '[[two-and-an-envoy|Зустріч [[emmanuel-macron|Еммануеля Макрона]] зі спецпосланцем [[volodymyr-zelensky|Володимира Зеленського]] у Нанті|reference]] була короткою.',
    '2025-03-06',
  ),
  row(
    'en',
    TEAM,
    'The [[two-and-an-envoy|meeting between [[emmanuel-macron|Emmanuel Macron]] and [[volodymyr-zelensky|Volodymyr Zelensky]]’s team in Nantes|reference]] was short.',
    '2025-03-06',
  ),
  row(
    'fr',
    TEAM,
    'La [[two-and-an-envoy|rencontre entre [[emmanuel-macron|Emmanuel Macron]] et l’équipe de [[volodymyr-zelensky|Volodymyr Zelensky]] à Nantes|reference]] a été brève.',
    '2025-03-06',
  ),
  row(
    'de',
    TEAM,
    'Das [[two-and-an-envoy|Treffen zwischen [[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyjs]] Team in Nantes|reference]] war kurz.',
    '2025-03-06',
  ),
  row(
    'es',
    TEAM,
    'La [[two-and-an-envoy|reunión entre [[emmanuel-macron|Emmanuel Macron]] y el equipo de [[volodymyr-zelensky|Volodymyr Zelensky]] en Nantes|reference]] fue breve.',
    '2025-03-06',
  ),
  row(
    'it',
    TEAM,
    'L’[[two-and-an-envoy|incontro tra [[emmanuel-macron|Emmanuel Macron]] e la squadra di [[volodymyr-zelensky|Volodymyr Zelensky]] a Nantes|reference]] è stato breve.',
    '2025-03-06',
  ),
  row(
    'pl',
    TEAM,
    '[[two-and-an-envoy|Spotkanie [[emmanuel-macron|Emmanuela Macrona]] z zespołem [[volodymyr-zelensky|Wołodymyra Zełenskiego]] w Nantes|reference]] było krótkie.',
    '2025-03-06',
  ),
  row(
    'uk',
    TEAM,
    '[[two-and-an-envoy|Зустріч [[emmanuel-macron|Еммануеля Макрона]] з командою [[volodymyr-zelensky|Володимира Зеленського]] у Нанті|reference]] була короткою.',
    '2025-03-06',
  ),
  row(
    'ru',
    TEAM,
    '[[two-and-an-envoy|Встреча [[emmanuel-macron|Эмманюэля Макрона]] с командой [[volodymyr-zelensky|Владимира Зеленского]] в Нанте|reference]] была короткой.',
    '2025-03-06',
  ),
  row(
    'en',
    SENT,
    'The [[two-and-an-envoy|meeting of [[emmanuel-macron|Emmanuel Macron]] with the envoys of President [[volodymyr-zelensky|Volodymyr Zelensky]] in Nantes|reference]] was short.',
    '2025-03-06',
  ),
  row(
    'fr',
    SENT,
    'La [[two-and-an-envoy|rencontre d’[[emmanuel-macron|Emmanuel Macron]] avec les émissaires du président [[volodymyr-zelensky|Volodymyr Zelensky]] à Nantes|reference]] a été brève.',
    '2025-03-06',
  ),
  row(
    'de',
    SENT,
    'Das [[two-and-an-envoy|Treffen von [[emmanuel-macron|Emmanuel Macron]] mit den Gesandten von Präsident [[volodymyr-zelensky|Wolodymyr Selenskyj]] in Nantes|reference]] war kurz.',
    '2025-03-06',
  ),
  row(
    'es',
    SENT,
    'La [[two-and-an-envoy|reunión de [[emmanuel-macron|Emmanuel Macron]] con los enviados del presidente [[volodymyr-zelensky|Volodymyr Zelensky]] en Nantes|reference]] fue breve.',
    '2025-03-06',
  ),
  row(
    'it',
    SENT,
    'L’[[two-and-an-envoy|incontro di [[emmanuel-macron|Emmanuel Macron]] con gli inviati del presidente [[volodymyr-zelensky|Volodymyr Zelensky]] a Nantes|reference]] è stato breve.',
    '2025-03-06',
  ),
  row(
    'pl',
    SENT,
    '[[two-and-an-envoy|Spotkanie [[emmanuel-macron|Emmanuela Macrona]] z przedstawicielami prezydenta [[volodymyr-zelensky|Wołodymyra Zełenskiego]] w Nantes|reference]] było krótkie.',
    '2025-03-06',
  ),
  row(
    'uk',
    SENT,
    '[[two-and-an-envoy|Зустріч [[emmanuel-macron|Еммануеля Макрона]] з представниками президента [[volodymyr-zelensky|Володимира Зеленського]] у Нанті|reference]] була короткою.',
    '2025-03-06',
  ),
  row(
    'ru',
    SENT,
    '[[two-and-an-envoy|Встреча [[emmanuel-macron|Эмманюэля Макрона]] с посланниками президента [[volodymyr-zelensky|Владимира Зеленского]] в Нанте|reference]] была короткой.',
    '2025-03-06',
  ),
  row('en', DELEGATIONS, 'In Nantes the [[two-and-an-envoy|talks of the delegations|reference]] ended on Wednesday.', '2025-03-06'),
  row(
    'fr',
    DELEGATIONS,
    'Mercredi, à Nantes, les [[two-and-an-envoy|pourparlers entre délégations|reference]] ont pris fin.',
    '2025-03-06',
  ),
  row('de', DELEGATIONS, 'In Nantes endeten am Mittwoch die [[two-and-an-envoy|Gespräche der Delegationen|reference]].', '2025-03-06'),
  row(
    'es',
    DELEGATIONS,
    'En Nantes terminaron el miércoles las [[two-and-an-envoy|conversaciones de las delegaciones|reference]].',
    '2025-03-06',
  ),
  row('it', DELEGATIONS, 'A Nantes sono finiti mercoledì i [[two-and-an-envoy|colloqui tra le delegazioni|reference]].', '2025-03-06'),
  row('pl', DELEGATIONS, 'W środę w Nantes zakończyły się [[two-and-an-envoy|rozmowy delegacji|reference]].', '2025-03-06'),
  row('uk', DELEGATIONS, 'У середу в Нанті завершилися [[two-and-an-envoy|переговори делегацій|reference]].', '2025-03-06'),
  row('ru', DELEGATIONS, 'В среду в Нанте завершились [[two-and-an-envoy|переговоры делегаций|reference]].', '2025-03-06'),
  row('en', SUMMIT, 'In Lille the [[generals|summit|reference]] ended on Wednesday.', '2025-03-13'),
  row('fr', SUMMIT, 'Mercredi, à Lille, le [[generals|sommet|reference]] a pris fin.', '2025-03-13'),
  row('de', SUMMIT, 'In Lille endete am Mittwoch der [[generals|Gipfel|reference]].', '2025-03-13'),
  row('es', SUMMIT, 'En Lille terminó el miércoles la [[generals|cumbre|reference]].', '2025-03-13'),
  row('it', SUMMIT, 'A Lille è finito mercoledì il [[generals|vertice|reference]].', '2025-03-13'),
  row('pl', SUMMIT, 'W środę w Lille zakończył się [[generals|szczyt|reference]].', '2025-03-13'),
  row('uk', SUMMIT, 'У середу в Ліллі завершився [[generals|саміт|reference]].', '2025-03-13'),
  row('ru', SUMMIT, 'В среду в Лилле завершился [[generals|саммит|reference]].', '2025-03-13'),
  row(
    'de',
    'angled marks the German way',
    'Nach dem [[generals|Treffen der Generäle der »[[calm-coalition|Koalition der Ruhigen]]«|reference]] wurde es still.',
    '2025-03-12',
  ),
  row(
    'pl',
    'generals of a coalition',
    'W środę odbyło się [[generals|spotkanie generałów [[calm-coalition|Koalicji Spokojnych]]|reference]].',
    '2025-03-12',
  ),
  row(
    'uk',
    'generals of a coalition',
    'У середу відбулася [[generals|зустріч генералів [[calm-coalition|Коаліції спокійних]]|reference]].',
    '2025-03-12',
  ),
  row('en', THEIRS, 'The [[big-call|virtual summit of the [[calm-coalition|Coalition of the Calm]]|reference]] is over.'),
  row('de', THEIRS, 'Die [[big-call|Videokonferenz der [[calm-coalition|Koalition der Ruhigen]]|reference]] ist vorbei.'),
  row('pl', THEIRS, 'Skończył się [[big-call|wirtualny szczyt [[calm-coalition|Koalicji Spokojnych]]|reference]].'),
  row('uk', THEIRS, 'Завершився [[big-call|відеосаміт [[calm-coalition|Коаліції спокійних]]|reference]].'),
  row('ru', THEIRS, 'Закончился [[big-call|онлайн-саммит [[calm-coalition|Коалиции спокойных]]|reference]].'),
  row(
    'en',
    ROOM,
    'The [[two-and-an-envoy|talks in the Blue Room on Wednesday|reference]] were short. They came months after a disastrous Blue Room meeting.',
    '2025-03-06',
  ),
  row(
    'pl',
    ROOM,
    'W Gabinecie Niebieskim zgasło światło. [[two-and-an-envoy|Środowe rozmowy w Gabinecie Niebieskim|reference]] były krótkie.',
    '2025-03-06',
  ),
  row(
    'uk',
    ROOM,
    'У Синьому кабінеті згасло світло. [[two-and-an-envoy|Переговори в середу в Синьому кабінеті|reference]] були короткі.',
    '2025-03-06',
  ),
  row(
    'ru',
    ROOM,
    'В Синем кабинете погас свет. [[two-and-an-envoy|Переговоры в среду в Синем кабинете|reference]] были коротки.',
    '2025-03-06',
  ),
  row('pl', OFFERED, 'Zasugerowano spotkanie generałów.', '2025-03-12'),
  row('uk', OFFERED, 'Було запропоновано зустріч генералів.', '2025-03-12'),
  row('ru', OFFERED, 'Была предложена встреча генералов.', '2025-03-12'),
]
