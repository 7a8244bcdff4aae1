// Meetings told by their sides, or by nothing but a weekday on a page without a date: each kind in eight languages, with what only looks like it.
// The record is that of public-record.ts: one gathering in Paris on Tuesday 11 March 2025, of France and Ukraine among others.
import { CAST, type Kind, rowsOf } from './occasions.ts'
import type { Case } from './run-case.ts'

const SIDES: readonly Kind[] = [
  [
    'talks to which somebody goes, with a state',
    {
      en: '[[emmanuel-macron|Emmanuel Macron]] arrived in Paris for [[march-gathering|talks with [[ukraine|Ukraine]]|reference]].',
      fr: "[[emmanuel-macron|Emmanuel Macron]] est arrivé à Paris pour des [[march-gathering|pourparlers avec l'[[ukraine|Ukraine]]|reference]].",
      de: '[[emmanuel-macron|Emmanuel Macron]] ist zu [[march-gathering|Gesprächen mit der [[ukraine|Ukraine]]|reference]] nach Paris gereist.',
      es: '[[emmanuel-macron|Emmanuel Macron]] llegó a París para [[march-gathering|conversaciones con [[ukraine|Ucrania]]|reference]].',
      it: "[[emmanuel-macron|Emmanuel Macron]] è arrivato a Parigi per [[march-gathering|colloqui con l'[[ukraine|Ucraina]]|reference]].",
      pl: '[[emmanuel-macron|Emmanuel Macron]] przyleciał do Paryża na [[march-gathering|rozmowy z [[ukraine|Ukrainą]]|reference]].',
      uk: '[[emmanuel-macron|Емманюель Макрон]] прилетів до Парижа на [[march-gathering|переговори з [[ukraine|Україною]]|reference]].',
      ru: '[[emmanuel-macron|Эмманюэль Макрон]] прилетел в Париж на [[march-gathering|переговоры с [[ukraine|Украиной]]|reference]].',
    },
  ],
  [
    'talks that somebody only is for',
    {
      en: '[[emmanuel-macron|Emmanuel Macron]] will prepare for talks with [[ukraine|Ukraine]].',
      fr: "[[emmanuel-macron|Emmanuel Macron]] plaide pour des pourparlers avec l'[[ukraine|Ukraine]].",
      de: '[[emmanuel-macron|Emmanuel Macron]] sagte zu Gesprächen mit der [[ukraine|Ukraine]] nichts.',
      es: '[[emmanuel-macron|Emmanuel Macron]] está listo para conversaciones con [[ukraine|Ucrania]].',
      it: "[[emmanuel-macron|Emmanuel Macron]] lavora per negoziati con l'[[ukraine|Ucraina]].",
      pl: '[[emmanuel-macron|Emmanuel Macron]] liczy na rozmowy z [[ukraine|Ukrainą]].',
      uk: '[[emmanuel-macron|Емманюель Макрон]] погодився на переговори з [[ukraine|Україною]].',
      ru: '[[emmanuel-macron|Эмманюэль Макрон]] надеется на переговоры с [[ukraine|Украиной]].',
    },
  ],
]

const UNDATED: readonly Kind[] = [
  [
    'both sides, at the place and on a day that only the outlet knows',
    {
      en: '[[march-gathering|Talks between [[france|France]] and [[ukraine|Ukraine]]|reference]] begin in Paris today.',
      fr: "Aujourd'hui, des [[march-gathering|pourparlers entre la [[france|France]] et l'[[ukraine|Ukraine]]|reference]] s'ouvrent à Paris.",
      de: 'Heute beginnen in Paris [[march-gathering|Gespräche zwischen [[france|Frankreich]] und der [[ukraine|Ukraine]]|reference]].',
      es: 'Hoy empiezan en París [[march-gathering|conversaciones entre [[france|Francia]] y [[ukraine|Ucrania]]|reference]].',
      it: "Oggi cominciano a Parigi [[march-gathering|colloqui tra la [[france|Francia]] e l'[[ukraine|Ucraina]]|reference]].",
      pl: 'Dziś w Paryżu zaczynają się [[march-gathering|rozmowy między [[france|Francją]] i [[ukraine|Ukrainą]]|reference]].',
      uk: 'Сьогодні в Парижі починаються [[march-gathering|переговори між [[france|Францією]] та [[ukraine|Україною]]|reference]].',
      ru: 'Сегодня в Париже начинаются [[march-gathering|переговоры между [[france|Францией]] и [[ukraine|Украиной]]|reference]].',
    },
  ],
  [
    'the weekday of the gathering',
    {
      en: '[[march-gathering|Tuesday’s meeting in Paris|reference]] was long.',
      fr: 'La [[march-gathering|réunion de mardi à Paris|reference]] a été longue.',
      de: 'Das [[march-gathering|Treffen am Dienstag in Paris|reference]] war lang.',
      es: 'La [[march-gathering|reunión del martes en París|reference]] fue larga.',
      it: 'La [[march-gathering|riunione di martedì a Parigi|reference]] è stata lunga.',
      pl: '[[march-gathering|Wtorkowe spotkanie w Paryżu|reference]] było długie.',
      uk: 'Тривала [[march-gathering|зустріч у вівторок у Парижі|reference]].',
      ru: 'Шла [[march-gathering|встреча во вторник в Париже|reference]].',
    },
  ],
  [
    'another weekday than that of the gathering',
    {
      en: 'Thursday’s meeting in Paris was long.',
      fr: 'La réunion de jeudi à Paris a été longue.',
      de: 'Das Treffen am Donnerstag in Paris war lang.',
      es: 'La reunión del jueves en París fue larga.',
      it: 'La riunione di giovedì a Parigi è stata lunga.',
      pl: 'Długie było spotkanie w czwartek w Paryżu.',
      uk: 'Тривала зустріч у четвер у Парижі.',
      ru: 'Шла встреча в четверг в Париже.',
    },
  ],
]

const onPage = (kinds: readonly Kind[]) => rowsOf(kinds, (lang) => `${CAST[lang]}\n`)

/** Each kind after a line that makes the page one about the gathering. */
export const SIDES_AND_DAYS: readonly Case[] = [...onPage(SIDES), ...onPage(UNDATED).map((row): Case => ({ ...row, published: null }))]
