// What sounds like a meeting of the record and is none, in eight languages: negotiations that go on from one meeting to the next, and the meeting of
// leaders that somebody waits for. The record's own: leaders of two states in Paris on Tuesday 11 March 2025.
import type { PageLanguage } from '../../src/model/text.ts'
import { entity, makeSet, meeting, type NameLike, post } from './make-record.ts'
import type { Case } from './run-case.ts'

export const ACTORS = ['person/emmanuel-macron', 'person/volodymyr-zelensky']

/** Who leads two states, by their names in eight languages. */
export const TWO_LEADERS = [
  entity('person', 'emmanuel-macron', ['Emmanuel Macron', 'Еммануель Макрон | uk', 'Эмманюэль Макрон | ru'], {
    gender: 'm',
    posts: [post('president', 'state/france', '2017-05-14')],
  }),
  entity(
    'person',
    'volodymyr-zelensky',
    ['Volodymyr Zelensky', 'Wolodymyr Selenskyj | de', 'Wołodymyr Zełenski | pl', 'Володимир Зеленський | uk', 'Владимир Зеленский | ru'],
    { gender: 'm', posts: [post('president', 'state/ukraine', '2019-05-20')] },
  ),
]

/** Two states and who leads them, by their names in eight languages. */
/** Names of a coalition in all languages. */
export const WILLING_NAMES: readonly NameLike[] = [
  'Coalition of the Willing',
  'Coalition des volontaires | fr',
  'Koalition der Willigen | de',
  'Coalición de Voluntarios | es',
  'Coalizione dei volenterosi | it',
  { text: 'koalicja chętnych', lang: 'pl', kind: 'full', use: 'alone', forms: ['koalicji chętnych'] },
  { text: 'коаліція охочих', lang: 'uk', kind: 'full', use: 'alone', forms: ['коаліції охочих'] },
  { text: 'коалиция желающих', lang: 'ru', kind: 'full', use: 'alone', forms: ['коалиции желающих'] },
]

export const TWO_STATES = [
  entity(
    'state',
    'france',
    ['France', 'France | fr', 'Frankreich | de', 'Francia | es', 'Francia | it', 'Francja | pl', 'Франція | uk', 'Франция | ru'],
    { iso: 'FR' },
  ),
  entity(
    'state',
    'ukraine',
    ['Ukraine', 'Ukraine | fr', 'Ukraine | de', 'Ucrania | es', 'Ucraina | it', 'Ukraina | pl', 'Україна | uk', 'Украина | ru'],
    { iso: 'UA' },
  ),
  ...TWO_LEADERS,
]

export const PARIS = {
  city: { en: 'Paris', fr: 'Paris', de: 'Paris', es: 'París', it: 'Parigi', pl: 'Paryż', uk: 'Париж', ru: 'Париж' },
  state: 'state/france' as const,
}

export const LONG_TALKS_RECORD = makeSet(
  [...TWO_STATES, meeting('paris-leaders', [], { place: PARIS, topics: ['topic/guarantees'], actors: ACTORS })],
  [
    {
      id: 'topic/guarantees',
      label: { en: 'Guarantees for Ukraine' },
      question: { en: 'Should there be guarantees for Ukraine?' },
      stances: {},
      cues: { en: ['security guarantees'] },
    },
  ],
)

/** The two, named in each language. */
export const CAST: Readonly<Record<PageLanguage, string>> = {
  en: '[[emmanuel-macron|Emmanuel Macron]], [[volodymyr-zelensky|Volodymyr Zelensky]].',
  fr: '[[emmanuel-macron|Emmanuel Macron]], [[volodymyr-zelensky|Volodymyr Zelensky]].',
  de: '[[emmanuel-macron|Emmanuel Macron]], [[volodymyr-zelensky|Wolodymyr Selenskyj]].',
  es: '[[emmanuel-macron|Emmanuel Macron]], [[volodymyr-zelensky|Volodymyr Zelensky]].',
  it: '[[emmanuel-macron|Emmanuel Macron]], [[volodymyr-zelensky|Volodymyr Zelensky]].',
  pl: '[[emmanuel-macron|Emmanuel Macron]], [[volodymyr-zelensky|Wołodymyr Zełenski]].',
  uk: '[[emmanuel-macron|Еммануель Макрон]], [[volodymyr-zelensky|Володимир Зеленський]].',
  ru: '[[emmanuel-macron|Эмманюэль Макрон]], [[volodymyr-zelensky|Владимир Зеленский]].',
}

/** One row a language: its text after the line that names the two. */
export function inEach(why: string, texts: Readonly<Partial<Record<PageLanguage, string>>>): Case[] {
  return Object.entries(texts).map(([lang, text]) => ({
    lang: lang as PageLanguage,
    why: `${lang}: ${why}`,
    text: `${CAST[lang as PageLanguage]}\n${text}`,
  }))
}

export const LONG_TALKS: readonly Case[] = [
  ...inEach('negotiations to end the war', {
    en: 'They want a part in the [[ukraine|Ukraine]] peace talks and in the negotiations on ending the war in [[ukraine|Ukraine]].',
    fr: "Ils veulent une place dans les pourparlers de paix sur l'[[ukraine|Ukraine]] et les négociations pour mettre fin à la guerre en [[ukraine|Ukraine]].",
    de: 'Sie wollen bei den Friedensgesprächen zur [[ukraine|Ukraine]] und den Verhandlungen über ein Ende des Krieges in der [[ukraine|Ukraine]] mitreden.',
    es: 'Quieren un papel en las conversaciones de paz sobre [[ukraine|Ucrania]] y en las negociaciones para poner fin a la guerra en [[ukraine|Ucrania]].',
    it: "Vogliono un ruolo nei negoziati di pace sull'[[ukraine|Ucraina]] e nelle trattative per porre fine alla guerra in [[ukraine|Ucraina]].",
    pl: 'Chcą udziału w rozmowach pokojowych o [[ukraine|Ukrainie]] i w negocjacjach w sprawie zakończenia wojny w [[ukraine|Ukrainie]].',
    uk: 'Вони хочуть участі у мирних переговорах щодо [[ukraine|України]] та в переговорах про завершення війни в [[ukraine|Україні]].',
    ru: 'Они хотят участия в мирных переговорах по [[ukraine|Украине]] и в переговорах об окончании войны на [[ukraine|Украине]].',
  }),
  ...inEach('talks on a state, without a word of where', {
    en: 'The talks on [[ukraine|Ukraine]] have stalled.',
    fr: "Les discussions sur l'[[ukraine|Ukraine]] piétinent.",
    de: 'Die Gespräche über die [[ukraine|Ukraine]] stocken.',
    es: 'Las conversaciones sobre [[ukraine|Ucrania]] no avanzan.',
    it: "Le trattative sull'[[ukraine|Ucraina]] sono ferme.",
    pl: 'Rozmowy o [[ukraine|Ukrainie]] utknęły.',
    uk: 'Переговори щодо [[ukraine|України]] зайшли в глухий кут.',
    ru: 'Переговоры по [[ukraine|Украине]] зашли в тупик.',
  }),
  ...inEach('the same talks where they were held', {
    en: 'The [[paris-leaders|talks on [[ukraine|Ukraine]] in Paris|reference]] ended.',
    fr: "Les [[paris-leaders|discussions sur l'[[ukraine|Ukraine]] à Paris|reference]] sont finies.",
    de: 'Die [[paris-leaders|Gespräche über die [[ukraine|Ukraine]] in Paris|reference]] sind vorbei.',
    es: 'Las [[paris-leaders|conversaciones sobre [[ukraine|Ucrania]] en París|reference]] terminaron.',
    it: "Le [[paris-leaders|trattative sull'[[ukraine|Ucraina]] a Parigi|reference]] sono finite.",
    pl: '[[paris-leaders|Rozmowy o [[ukraine|Ukrainie]] w Paryżu|reference]] zakończyły się.',
    uk: '[[paris-leaders|Переговори щодо [[ukraine|України]] в Парижі|reference]] завершилися.',
    ru: '[[paris-leaders|Переговоры по [[ukraine|Украине]] в Париже|reference]] завершились.',
  }),
  ...inEach('the leaders’ meeting that somebody asks for', {
    en: 'As for the meeting of the leaders, Kyiv waits for an answer. It asked for talks between the heads of state.',
    fr: "Quant à la rencontre des dirigeants, Kiev attend une réponse. Il a demandé les pourparlers entre les chefs d'État.",
    de: 'Was das Treffen der Staatschefs angeht, wartet Kiew. Es hat die Gespräche der Staatschefs verlangt.',
    es: 'En cuanto a la reunión de los líderes, Kiev espera. Ha pedido las conversaciones entre los jefes de Estado.',
    it: "Quanto all'incontro dei leader, Kiev aspetta. Ha chiesto i colloqui tra i capi di Stato.",
    pl: 'Jeśli chodzi o spotkanie przywódców, Kijów czeka. Powiedział, że Kijów poprosił o spotkanie przywódców.',
    uk: 'Щодо зустрічі лідерів, Київ чекає. Він попросив про переговори глав держав.',
    ru: 'Что касается встречи лидеров, Киев ждёт. Он попросил о переговорах глав государств.',
  }),
  ...inEach('another meeting of the two that is asked for, or prepared', {
    en: 'The [[paris-leaders|meeting in Paris on Tuesday|reference]] ended.\nKyiv is preparing the meeting of [[emmanuel-macron|Emmanuel Macron]] with [[volodymyr-zelensky|Volodymyr Zelensky]]. It had promised the meeting of [[emmanuel-macron|Emmanuel Macron]] with [[volodymyr-zelensky|Volodymyr Zelensky]].',
    fr: 'La [[paris-leaders|rencontre de mardi à Paris|reference]] est finie.\nKiev prépare la rencontre entre [[emmanuel-macron|Emmanuel Macron]] et [[volodymyr-zelensky|Volodymyr Zelensky]]. On propose des pourparlers entre [[emmanuel-macron|Emmanuel Macron]] et [[volodymyr-zelensky|Volodymyr Zelensky]].',
    de: 'Das [[paris-leaders|Treffen in Paris am Dienstag|reference]] ist vorbei.\nKiew bereitet das Treffen zwischen [[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]] vor und schlug die Gespräche zwischen [[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]] vor.',
    es: 'La [[paris-leaders|reunión del martes en París|reference]] terminó.\nKiev prepara la reunión entre [[emmanuel-macron|Emmanuel Macron]] y [[volodymyr-zelensky|Volodymyr Zelensky]]. Pidió las conversaciones entre [[emmanuel-macron|Emmanuel Macron]] y [[volodymyr-zelensky|Volodymyr Zelensky]].',
    it: "L'[[paris-leaders|incontro di martedì a Parigi|reference]] è finito.\nKiev prepara l'incontro tra [[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]]. Ha chiesto i colloqui tra [[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]].",
    pl: '[[paris-leaders|Spotkanie w Paryżu we wtorek|reference]] skończyło się.\nKijów przygotowuje spotkanie [[emmanuel-macron|Emmanuela Macrona]] z [[volodymyr-zelensky|Wołodymyrem Zełenskim]]. Zaproponował spotkanie [[emmanuel-macron|Emmanuela Macrona]] z [[volodymyr-zelensky|Wołodymyrem Zełenskim]].',
    uk: '[[paris-leaders|Зустріч у Парижі у вівторок|reference]] завершилася.\nКиїв готує зустріч [[emmanuel-macron|Еммануеля Макрона]] з [[volodymyr-zelensky|Володимиром Зеленським]]. Він запропонував провести зустріч [[emmanuel-macron|Еммануеля Макрона]] з [[volodymyr-zelensky|Володимиром Зеленським]].',
    ru: '[[paris-leaders|Встреча в Париже во вторник|reference]] завершилась.\nКиев готовит встречу [[emmanuel-macron|Эмманюэля Макрона]] с [[volodymyr-zelensky|Владимиром Зеленским]]. Он предложил провести встречу [[emmanuel-macron|Эмманюэля Макрона]] с [[volodymyr-zelensky|Владимиром Зеленским]].',
  }),
  ...inEach('the same two, at the meeting that was', {
    en: 'The [[paris-leaders|meeting in Paris on Tuesday|reference]] ended.\nAfter the [[paris-leaders|meeting of [[emmanuel-macron|Emmanuel Macron]] with [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]] it was quiet.',
    fr: 'La [[paris-leaders|rencontre de mardi à Paris|reference]] est finie.\nAprès la [[paris-leaders|rencontre entre [[emmanuel-macron|Emmanuel Macron]] et [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]], silence.',
    de: 'Das [[paris-leaders|Treffen in Paris am Dienstag|reference]] ist vorbei.\nNach dem [[paris-leaders|Treffen zwischen [[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]]|reference]] war es still.',
    es: 'La [[paris-leaders|reunión del martes en París|reference]] terminó.\nTras la [[paris-leaders|reunión entre [[emmanuel-macron|Emmanuel Macron]] y [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]] hubo silencio.',
    it: "L'[[paris-leaders|incontro di martedì a Parigi|reference]] è finito.\nDopo l'[[paris-leaders|incontro tra [[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]] silenzio.",
    pl: '[[paris-leaders|Spotkanie w Paryżu we wtorek|reference]] skończyło się.\nPo [[paris-leaders|spotkaniu [[emmanuel-macron|Emmanuela Macrona]] z [[volodymyr-zelensky|Wołodymyrem Zełenskim]]|reference]] było cicho.',
    uk: '[[paris-leaders|Зустріч у Парижі у вівторок|reference]] завершилася.\nПісля [[paris-leaders|зустрічі [[emmanuel-macron|Еммануеля Макрона]] з [[volodymyr-zelensky|Володимиром Зеленським]]|reference]] було тихо.',
    ru: '[[paris-leaders|Встреча в Париже во вторник|reference]] завершилась.\nПосле [[paris-leaders|встречи [[emmanuel-macron|Эмманюэля Макрона]] с [[volodymyr-zelensky|Владимиром Зеленским]]|reference]] было тихо.',
  }),
]
