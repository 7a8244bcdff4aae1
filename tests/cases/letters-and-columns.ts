// Meetings as columns, morning letters, portraits and lists of dates tell of them: counted from a date, by a day of a month long gone, after
// the date that a line begins with. The record is that of series-record.ts.
import type { Case } from './run-case.ts'

const CAST = '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] spoke about the border force of [[norland|Norland]].\n'
const RU = '[[ana-brandt|Ана Брандт]] и [[mila-orlova|Мила Орлова]] говорят о пограничных силах.\n'
const FR = '[[ana-brandt|Ana Brandt]] et [[mila-orlova|Mila Orlova]] parlent de la force frontalière.\n'
const IT = '[[ana-brandt|Ana Brandt]] e [[mila-orlova|Mila Orlova]] parlano della forza di frontiera.\n'
const ES = '[[ana-brandt|Ana Brandt]] y [[mila-orlova|Mila Orlova]] hablan de la fuerza fronteriza.\n'
const DE = '[[ana-brandt|Ana Brandt]] und [[mila-orlova|Mila Orlova]] sprachen über die Grenztruppe.\n'

export const LETTERS_AND_COLUMNS: readonly Case[] = [
  {
    why: 'days counted from a date without a year, in the sentence before',
    text: `${CAST}The minister resigned on 14 May. Two days later came the [[round-one|talks in Lakeside|reference]].`,
    published: '2025-06-05',
  },
  {
    lang: 'de',
    why: 'German: the same',
    text: `${DE}Die Ministerin trat am 14. Mai zurück. Zwei Tage später begannen die [[round-one|Gespräche in Lakeside|reference]].`,
    published: '2025-06-05',
  },
  {
    why: 'a month’s meeting of a year long gone, which the sentence tells',
    text: `${CAST}Was it ever so? In 2020, in the year of the floods: that July meeting in Farhaven lasted four nights.`,
    published: '2025-07-12',
  },
  {
    lang: 'es',
    why: 'Spanish: the same',
    text: `${ES}¿Fue así antes? En 2020, el año de las lluvias: aquella reunión de julio en Farhaven duró cuatro noches.`,
    published: '2025-07-12',
  },
  {
    why: 'a sentence that begins at another place than the meeting just told of',
    text: `${CAST}The [[round-two|June talks in Lakeside|reference]] were long. In Farhaven it went worse: the [[farhaven-talks|June meeting|reference]] was cut short.`,
    published: '2025-07-12',
  },
  {
    lang: 'de',
    why: 'German: the same',
    text: `${DE}Die [[round-two|Gespräche in Lakeside im Juni|reference]] waren lang. In Farhaven ging es schlechter: Das [[farhaven-talks|Treffen im Juni|reference]] war kurz.`,
    published: '2025-07-12',
  },
  {
    why: 'a summit of a body whose own was long ago, and one that is nobody’s since',
    text: `${CAST}The summit of the [[harbour-union|Harbour Union]] was long.`,
    published: '2025-04-05',
  },
  {
    lang: 'de',
    why: 'German: the same, with its month told before',
    text: `${DE}Im Januar kam der Schnee. Der [[harbour-summit|Gipfel der [[harbour-union|Hafenunion]]|reference]] war lang.`,
    published: '2025-04-05',
  },
  {
    why: 'what a list of dates tells right after one',
    text: `${CAST}17 March. [[eastport-leaders|Extraordinary summit|reference]]: all agree.\n17 March: a meeting with the water board.`,
    published: '2025-07-12',
  },
  {
    lang: 'fr',
    why: 'French: the same, and no noun further on in the line',
    text: `${FR}17 mars : [[eastport-leaders|sommet|reference]] extraordinaire.\n17 mars : Ana demande que l’on prépare un sommet.`,
    published: '2025-07-12',
  },
  {
    lang: 'ru',
    why: 'Russian: a round that is held on a day, after another meeting was told of',
    text: `${RU}Была [[farhaven-talks|встреча в Фархейвене 5 июня|reference]].\nВ понедельник был [[round-two|второй раунд|reference]].`,
    published: '2025-06-06',
  },
  {
    why: 'the same, and the next, which nobody has held',
    text: `${CAST}The [[farhaven-talks|Farhaven talks of 5 June|reference]] were short. The [[round-two|second round|reference]] had begun on Monday.\nThe third round begins on Thursday.`,
    published: '2025-06-06',
  },
  {
    why: 'of several at a place, on a page without a date, the one of the weeks that it tells of',
    text: `${CAST}The [[northmere-talks|talks in Northmere|reference]] were short.\nThe [[dusk-call|Farhaven summit|reference]] was longer.`,
    published: null,
  },
  {
    lang: 'it',
    why: 'Italian: the same',
    text: `${IT}I [[northmere-talks|colloqui di Northmere|reference]] sono stati brevi.\nIl [[dusk-call|vertice di Farhaven|reference]] è durato di più.`,
    published: null,
  },
  {
    why: 'on such a page, another than the one that is told of by its month',
    text: `${CAST}The [[dusk-call; harbour-summit|Farhaven summit|reference]] was short.\nThe [[harbour-summit|January summit in Farhaven|reference]] had been longer.`,
    published: null,
  },
  {
    lang: 'de',
    why: 'German: the same',
    text: `${DE}Der [[dusk-call; harbour-summit|Gipfel in Farhaven|reference]] war kurz.\nDer [[harbour-summit|Gipfel in Farhaven im Januar|reference]] hatte länger gedauert.`,
    published: null,
  },
]
