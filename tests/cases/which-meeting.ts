// Which of several meetings of one story a phrase means: rounds counted, a group's own, one announced, another place or clause beside it.
// The record is that of series-record.ts.
import type { Case } from './run-case.ts'

const CAST = '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] spoke about the border force of [[norland|Norland]].\n'
const DE = '[[ana-brandt|Ana Brandt]] und [[mila-orlova|Mila Orlova]] sprachen über die Grenztruppe.\n'
const IT = '[[ana-brandt|Ana Brandt]] e [[mila-orlova|Mila Orlova]] parlano della forza di frontiera.\n'
const ES = '[[ana-brandt|Ana Brandt]] y [[mila-orlova|Mila Orlova]] hablan de la fuerza fronteriza.\n'
const UK = '[[ana-brandt|Ана Брандт]] і [[mila-orlova|Міла Орлова]] говорять про прикордонні сили.\n'

const RU = '[[ana-brandt|Ана Брандт]] и [[mila-orlova|Мила Орлова]] говорят о пограничных силах.\n'
const FR = '[[ana-brandt|Ana Brandt]] et [[mila-orlova|Mila Orlova]] parlent de la force frontalière.\n'

export const WHICH_MEETING: readonly Case[] = [
  { why: 'a name that ends in a plus, and the word without it', text: 'The [[calm-plus|Calm+]] group was calm. Calm seas came.' },
  {
    why: 'the meeting of a group whose name ends in a plus',
    text: `${CAST}The [[calm-ministers|[[calm-plus|Calm+]] meeting|reference]] was short.`,
  },
  {
    why: 'the same, with the year in which the group was set up',
    text: `${CAST}The [[calm-ministers|[[calm-plus|Calm+]] meeting|reference]], of a group founded in 2003, was short.`,
  },
  {
    why: 'the same, in that year',
    text: `${CAST}The [[calm-plus|Calm+]] meeting of 2003 was short.`,
  },
  {
    why: 'the same in quotation marks',
    text: `${CAST}The [[calm-ministers|“[[calm-plus|Calm+]]” meeting|reference]] was short.`,
  },
  {
    lang: 'it',
    why: 'Italian: a meeting of ministers in the format of a group',
    text: `${IT}È finita la [[calm-ministers|riunione ministeriale in formato “[[calm-plus|Calm+]]”|reference]].`,
  },
  {
    lang: 'es',
    why: 'Spanish: the meeting of a group',
    text: `${ES}Fue la [[calm-ministers|reunión del grupo [[calm-plus|Calm+]]|reference]].`,
  },
  {
    lang: 'uk',
    why: 'Ukrainian: a meeting of the ministers of a group’s countries',
    text: `${UK}Тривала [[calm-ministers|зустріч міністрів країн «[[calm-plus|Калм+]]»|reference]].`,
  },
  {
    lang: 'de',
    why: 'German: a second place is the clause’s, where nothing was at both',
    text: `${DE}Nach den [[round-two|Gesprächen in Lakeside|reference]] in Farhaven kam Regen.`,
    published: '2025-06-03',
  },
  {
    lang: 'de',
    why: 'German: the day and the place of a clause that tells what was before',
    text: `${DE}Die [[farhaven-talks|Gespräche in Farhaven|reference]] sind kurz.\nDas [[farhaven-talks|Treffen|reference]] findet statt, nachdem er am Montag in Lakeside war.`,
    published: '2025-06-05',
  },
  {
    why: 'one that the block before has announced, though another at that place comes sooner',
    text: `${CAST}They called a [[eastport-defence|meeting of the defence ministers in Eastport on 11 April|reference]].\nAll were asked to the [[eastport-defence|meeting in Eastport|reference]].`,
    published: '2025-03-12',
  },
  {
    why: 'a plain noun whose sentence tells another day and another place',
    text: `${CAST}The [[eastport-leaders|Eastport summit on 17 March|reference]] is near.\nOn Tuesday in Farhaven the meeting was short.`,
  },
  {
    why: 'somebody who is meeting somebody',
    text: `${CAST}It follows leaders including a prime minister meeting President [[karl-lind|Karl Lind]] in Eastport on Monday.`,
  },
  {
    lang: 'uk',
    why: 'Ukrainian: the first round after the second, and the clause after it that begins with a title',
    text: `${UK}Завершився [[round-two|другий раунд переговорів у Лейксайді|reference]].\nПісля [[round-one|першого раунду переговорів у Лейксайді|reference]] президент [[karl-lind|Карл Лінд]] мовчав.`,
    published: '2025-06-03',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: in a town that an adjective says the state of',
    text: `${UK}У судрійському Лейксайді йшов [[round-two|раунд переговорів між [[norland|Норландією]] та [[sudria|Судрією]]|reference]].`,
    published: '2025-06-02',
  },
  {
    why: 'a state before the title of one of two who met',
    text: `${CAST}The [[round-two|meeting between [[ana-brandt|Ana Brandt]] and [[sudria|Sudria]] President [[mila-orlova|Mila Orlova]] in Lakeside|reference]] was short.`,
    published: '2025-06-03',
  },
  {
    lang: 'ru',
    why: 'Russian: a capital in the genitive is no place of talks',
    text: `${RU}Они обсудят возможность переговоров [[norland|Фархейвена|metonym]] и Судрии.`.replace('Судрии', '[[sudria|Судрии]]'),
    published: '2025-06-06',
  },
  {
    lang: 'ru',
    why: 'Russian: a round counted after the place that a line begins with, and one that is over',
    text: `${RU.trimEnd()}\n\nЛейксайд, [[round-two|второй раунд|reference]].\n\n[[round-two|Второй раунд переговоров|reference]] завершён.`,
    published: '2025-06-02',
  },
  {
    lang: 'ru',
    why: 'Russian: a meeting that is insisted on',
    text: `${RU}Она настаивает на скорейшей встрече лидеров.`,
    published: '2025-03-16',
  },
  {
    why: 'one that is planned for a month to come',
    text: `${CAST}The [[round-two|meeting in Lakeside|reference]] is over.\nA second meeting in Lakeside is planned for July.`,
    published: '2025-06-03',
  },
  {
    why: 'a summit of two states by their adjectives, on the day of one of many',
    text: `${CAST}The Norlandic-Sudrian summit on 17 March is near.`,
  },
  {
    why: 'a date with the wrong weekday',
    text: `${CAST}The [[eastport-leaders|summit in Eastport on Sunday 17 March|reference]] is near.`,
  },
  {
    lang: 'fr',
    why: 'French: a quality in quotation marks',
    text: `${FR}La [[eastport-leaders|rencontre « productive » à Eastport|reference]] est finie.`,
    published: '2025-03-18',
  },
  {
    why: 'the presidents who are two, where many sat',
    text: `${CAST}The [[eastport-leaders|summit in Eastport|reference]] is over. She hopes to be at a meeting of the two presidents.`,
    published: '2025-03-18',
  },
  {
    why: 'a meeting of two with an indefinite article, on the day of theirs',
    text: `${CAST}The [[round-two|talks in Lakeside today|reference]] were long. They began with a [[round-two|meeting between [[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]]|reference]].`,
    published: '2025-06-02',
  },
  {
    why: 'a place alone does not tell talks of a week or more ahead',
    text: `${CAST}It should help the talks in Eastport.`,
    published: '2025-03-05',
  },
  {
    why: 'a plain noun that somebody has attended is none that is to come',
    text: `${CAST}The [[eastport-leaders|summit in Eastport on 17 March|reference]] is near. He spoke after he attended the meeting.`,
  },
  {
    lang: 'es',
    why: 'Spanish: what two sides meet for is no third side',
    text: `${ES}Llega la [[round-two|cumbre entre [[ana-brandt|Ana Brandt]] y [[mila-orlova|Mila Orlova]]|reference]] para abordar la paz.`.replace(
      'cumbre',
      'reunión',
    ),
    published: '2025-06-01',
  },
  {
    why: 'a meeting with somebody who was only on a line',
    text: `${CAST}The [[dusk-call|summit in Farhaven on 8 July|reference]] was long.\n[[ana-brandt|Brandt]] came for her meeting with [[karl-lind|Karl Lind]].`,
    published: '2025-07-09',
  },
  {
    why: 'a weekday with its date after a comma, more than a week ahead',
    text: `${CAST}The [[eastport-leaders|summit in Eastport on Monday, 17 March|reference]] will be long.`,
    published: '2025-03-04',
    // There somebody of the record is called Monday.
    not: ['with a thousand other names'],
  },
  {
    why: 'a place, a day and a level, where only states are named',
    text: '[[norland|Norland]] and [[sudria|Sudria]] are states, as is [[velmark|Velmark]].\nThe [[eastport-leaders|meeting of the leaders in Eastport on 17 March|reference]] was long.',
    published: '2025-03-18',
  },
  {
    why: 'two surnames alone of people who sat there in these days',
    text: 'Lind and Orlova came back. After the [[eastport-leaders|talks in Eastport|reference]] it rained.',
    published: '2025-03-18',
    // There somebody else of the record bears the surname.
    not: ['with a thousand other names'],
  },
  {
    why: 'ahead of a meeting that is none of last week',
    text: `${CAST}The [[eastport-leaders|summit in Eastport on 17 March|reference]] was long.\nAhead of the meeting it rained.`,
    published: '2025-03-22',
  },
  {
    why: 'a weekday of last week, told on a Sunday',
    text: `${CAST}The [[eastport-leaders|summit of Monday of last week|reference]] was long.`,
    published: '2025-03-23',
    // There somebody of the record is called Monday.
    not: ['with a thousand other names'],
  },
  {
    lang: 'it',
    why: 'Italian: a weekday of the week just gone',
    text: `${IT}Il [[eastport-leaders|vertice di lunedì della scorsa settimana|reference]] è stato lungo.`,
    published: '2025-03-27',
  },
  {
    lang: 'fr',
    why: 'French: the other side after the day',
    text: `${FR}La [[round-two|réunion de lundi entre [[ana-brandt|Ana Brandt]] et [[mila-orlova|Mila Orlova]]|reference]] fut brève.`,
    published: '2025-06-03',
  },
  {
    lang: 'fr',
    why: 'French: the day after the day that the passage has told',
    text: `${FR}10 mars 2025. Il pleut. Le lendemain, [[calm-ministers|réunion des ministres des Affaires étrangères à Farhaven|reference]].`,
    published: '2025-04-04',
  },
  {
    why: 'a phrase in quotation marks that says when',
    text: `${CAST}They call it “the [[eastport-leaders|Eastport summit of 17 March|reference]]”.\nWhat is “the Eastport summit”?`,
    published: '2025-03-27',
  },
  {
    lang: 'es',
    why: 'Spanish: how long it was, before its place',
    text: `${ES}Fue una [[eastport-leaders|cumbre de casi tres horas en Eastport|reference]].`,
    published: '2025-03-18',
    // Read by its letters as they stand.
    not: ['with soft hyphens', 'with zero-width characters'],
  },
  {
    lang: 'en',
    why: 'a list that goes on by post',
    text: `${CAST}The [[eastport-leaders|meeting between [[ana-brandt|Ana Brandt]], the [[mila-orlova|Sudrian president|post]] and [[karl-lind|Karl Lind]] on 17 March|reference]] was long.`,
    published: '2025-03-18',
  },
  {
    why: 'a meeting of somebody whom nobody of the record knows',
    text: `${CAST}Then came the Bank of Anywhere’s meeting on 17 March.`,
    published: '2025-03-18',
  },
  {
    why: 'a conference of every spring, after a meeting of this one',
    text: `${CAST}The [[eastport-leaders|Eastport summit on 17 March|reference]] was long.\nTheir spring conference was short.`,
    published: '2025-03-18',
  },
  {
    lang: 'fr',
    why: 'French: a day that is the one after a meeting',
    text: `${FR}Le 18 mars, au lendemain d’une [[eastport-leaders|réunion à Eastport|reference]], il pleut.`,
    published: '2025-03-25',
  },
  {
    lang: 'it',
    why: 'Italian: a summit that is on the programme at a place',
    text: `${IT}È vicino il [[eastport-leaders|vertice in programma a Eastport|reference]].`,
    published: '2025-03-15',
  },
  {
    why: 'a list of those whom one met',
    text: `${CAST}The [[dusk-call|meeting with [[ana-brandt|Brandt]], [[mila-orlova|Orlova]] and [[karl-lind|Karl Lind]] in Farhaven|reference]] was short.`,
    published: '2025-07-09',
  },
  {
    why: 'when and where two met, apart, after words that say how long ago',
    text: `${CAST}It is three days after the [[eastport-leaders|summit between [[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]]|reference]], in Eastport on 17 March.`,
    published: '2025-03-20',
  },
  {
    lang: 'es',
    why: 'Spanish: a summit of leaders where its sentence begins, whatever was elsewhere before',
    text: `${ES}El lunes [[karl-lind|Karl Lind]] estaba en Eastport para la [[eastport-leaders|cumbre de líderes|reference]] tras un choque en Farhaven.`,
    published: '2025-03-17',
  },
  {
    lang: 'fr',
    why: 'French: talks of several sides',
    text: `${FR}Ils ont eu des [[eastport-leaders|discussions multilatérales lundi 17 mars à Eastport|reference]].`,
    published: '2025-03-18',
  },
  {
    why: 'a state that only was the place, and one that has sat at tables',
    text: `${CAST}The [[ridge-talks|Ridgish talks|reference]] were short. The talks with [[ridge|Ridgeland]] go on.`,
    published: '2025-09-02',
  },
  {
    why: 'a count that leads past all that the record knows there',
    text: `${CAST}After the [[round-one|first round in Lakeside|reference]] it would be the fourth meeting of the two.`,
    published: '2025-05-18',
  },
  {
    why: 'what it was for, though another of that day has been told of',
    text: `${CAST}The [[october-talks|Stonebridge meeting|reference]] was long, and so was the [[recovery-conference|recovery conference|reference]].`,
    published: '2025-10-11',
  },
  {
    lang: 'it',
    why: 'Italian: what it was for, after the noun',
    text: `${IT}È lunga la [[recovery-conference|conferenza sulla ripresa|reference]].`,
    published: '2025-10-11',
  },
  {
    lang: 'de',
    why: 'German: what it was for, in one word',
    text: `${DE}Lang war die [[recovery-conference|Wiederaufbaukonferenz|reference]].`,
    published: '2025-10-11',
  },
  {
    lang: 'ru',
    why: 'Russian: what it was for',
    text: `${RU}Долгой была [[recovery-conference|конференция по восстановлению|reference]].`,
    published: '2025-10-11',
  },
  {
    why: 'somebody who sent one of those who met',
    text: `${CAST}The [[round-two|meeting in Lakeside between [[ana-brandt|Ana Brandt]] and [[karl-lind|Karl Lind]]’s envoy [[mila-orlova|Mila Orlova]]|reference]] was short.`,
    published: '2025-06-03',
  },
  {
    why: 'talks after somebody else’s summit, in another paragraph than ours',
    text: `${CAST}The [[round-two|talks in Lakeside|reference]] are over.\nIn Tonga two kings embraced before their annual summit. After the talks they sang.`,
    published: '2025-06-03',
  },
]
