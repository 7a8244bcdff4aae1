// Meetings by name and by reference: place, weekday, date, level, series, and what stays undecided or is another meeting.
// 12 March 2025 was a Wednesday; the record has a leaders' meeting on Tuesday the 11th and one of chiefs on Thursday the 13th.
import type { Case } from './run-case.ts'

/** What makes a page one about these meetings: two of their people, and a state. */
const CAST = '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] spoke about the border force of [[norland|Norland]].\n'
const CHIEFS = '[[karl-lind|Karl Lind]] and [[vera-holm|Vera Holm]] spoke about the border force of [[norland|Norland]].\n'

export const MEETINGS: readonly Case[] = [
  { why: 'a name of the record', text: `${CAST}It was the [[selva-leaders|Port Selva summit]].` },
  { why: 'a name of the record long before it is another’s', text: 'A brochure praised the Port Selva summit.', published: '2023-01-10' },
  { why: 'a weekday in the past', text: `${CAST}[[selva-leaders|Tuesday's summit|reference]] ended late.` },
  { why: 'a weekday ahead', text: `${CHIEFS}[[selva-chiefs|Thursday's meeting|reference]] will be long.` },
  { why: 'a place and a weekday', text: `${CAST}The [[selva-leaders|summit in Port Selva on Tuesday|reference]] ended late.` },
  { why: 'a place and a date', text: `${CAST}The [[selva-leaders|meeting in Port Selva on 11 March|reference]] ended late.` },
  { why: 'a date with its year', text: `${CAST}The [[selva-leaders|meeting in Port Selva on 11 March 2025|reference]] ended late.` },
  { why: 'the same date of another year', text: `${CAST}The meeting in Port Selva on 11 March 2019 ended late.` },
  { why: 'at the start of a war of another year', text: `${CAST}The meeting in Port Selva at the start of the war in 2019 ended late.` },
  { why: 'a relative day', text: `${CAST}[[selva-leaders|Yesterday's summit|reference]] ended late.` },
  { why: 'a relative day ahead', text: `${CHIEFS}[[selva-chiefs|Tomorrow's meeting|reference]] will be long.` },
  {
    why: 'a level of those who met',
    text: `${CHIEFS}The [[selva-chiefs|meeting of military chiefs in Port Selva|reference]] will be long.`,
  },
  { why: 'a level that no meeting of the record had', text: `${CAST}The finance ministers meeting in Port Selva was short.` },
  { why: 'a place where no meeting was', text: `${CAST}The talks in Farhaven on Tuesday ended late.` },
  {
    why: 'a noun with a definite article after the meeting was introduced',
    text: `${CAST}The [[selva-leaders|summit in Port Selva on Tuesday|reference]] ended.\nThe [[selva-leaders|summit|reference]] was long.`,
  },
  { why: 'a noun with a definite article before any was introduced', text: `${CAST}The summit was long.` },
  { why: 'an indefinite noun', text: `${CAST}A summit is always long.` },
  { why: 'a hypothetical meeting', text: `${CAST}A possible summit was mentioned.` },
  { why: 'a meeting of another kind', text: `${CAST}The budget meeting on Tuesday ended late.` },
  {
    why: 'a summit of the world’s leaders at a place',
    text: `${CAST}It was the [[selva-leaders|summit of world leaders in Port Selva|reference]].`,
  },
  { why: 'on a page about something else', text: 'The choir has rehearsed. The meeting in Port Selva on Tuesday ended late.' },
  { why: 'a clause without a noun of meeting', text: `${CAST}The leaders met in Port Selva on Tuesday.` },
  {
    why: 'a mention inside a mention',
    text: `${CAST}The [[selva-leaders|summit between [[ana-brandt|Brandt]] and [[mila-orlova|Orlova]] in Port Selva|reference]] ended late.`,
  },
  {
    why: 'last month’s',
    text: `${CAST}[[selva-leaders|Last month's summit in Port Selva|reference]] ended late.`,
    published: '2025-04-14',
  },
  {
    why: 'a body in quotation marks, called so-called',
    text: `${CAST}The [[remote-call|call of the so-called "[[calm-coalition|Coalition of the Calm]]" on 15 March|reference]] ended late.`,
  },
  {
    why: 'a body in quotation marks before the noun',
    text: `${CAST}The [[remote-call|“[[calm-coalition|Coalition of the Calm]]” call of 15 March|reference]] ended late.`,
  },
  {
    why: 'the sentence’s day and place',
    text: `${CAST}On Tuesday leaders gathered in Port Selva for a [[selva-leaders|summit|reference]].`,
  },
  {
    why: 'the sentence’s day, place and level',
    text: `${CAST}On Tuesday leaders gathered in Port Selva for [[selva-leaders|talks|reference]].`,
  },
  {
    why: 'talks of which the sentence before has told by a verb',
    text: `${CAST}The leaders met in Port Selva on Tuesday. The [[selva-leaders|talks|reference]] lasted for hours.`,
  },
  { why: 'talks that nobody has told of so', text: `${CAST}The leaders met in Port Selva on Tuesday, for the talks go on.` },
  {
    why: 'the city before its name',
    text: `${CAST}The [[selva-leaders|summit in the city of Port Selva on Tuesday|reference]] ended late.`,
  },
  {
    why: 'the day of the next phrase',
    text: `${CAST}It was the first meeting since [[selva-leaders|Tuesday's summit|reference]].`,
  },
  {
    why: 'the month in which a body was founded',
    text: `${CAST}They come on 15 March for a [[remote-call|call of the [[calm-coalition|Coalition of the Calm]]|reference]], launched in February.`,
  },
  {
    why: 'the place that they went to for it',
    text: `${CAST}On Tuesday she welcomed them to Port Selva for a long [[selva-leaders|summit|reference]].`,
  },
  {
    why: 'of two at a place, the one of those whom the sentence names',
    text: `${CAST}${CHIEFS}The military chiefs said little after [[selva-chiefs|talks in Port Selva|reference]].`,
    published: '2025-03-13',
  },
  {
    why: 'a place that belongs to the next phrase',
    text: `${CAST}[[selva-leaders|Tuesday's summit|reference]] comes after her talks in Farhaven.`,
  },
  {
    why: 'the sentence’s day and place, for a visitor’s talks',
    text: `${CAST}On Tuesday [[ana-brandt|Brandt]] received him in Port Selva for a meeting.`,
  },
  {
    why: 'the month that a passage begins with, long after',
    text: `${CAST}March. The [[selva-leaders|summit in Port Selva|reference]] ended late.`,
    published: '2025-11-20',
  },
  { why: 'no month, long after', text: `${CAST}The summit in Port Selva ended late.`, published: '2025-11-20' },
  {
    why: 'days of a month told before',
    text: `${CAST}March. On the 13th came the [[selva-chiefs|meeting in Port Selva|reference]].`,
    published: '2025-11-20',
  },
  {
    why: 'two days after another meeting',
    text: `[[karl-lind|Karl Lind]] was there. ${CAST}Two days after the [[selva-leaders|summit in Port Selva on 11 March|reference]] came a [[selva-chiefs|meeting in Port Selva|reference]].`,
  },
  {
    why: 'a body called so-called, and the sentence’s day',
    text: `${CAST}They come on 15 March for a [[remote-call|call of the so-called [[calm-coalition|Coalition of the Calm]]|reference]].`,
  },
  { why: 'a short month with its dot', text: `${CAST}The [[selva-leaders|meeting in Port Selva on Mar. 11|reference]] ended late.` },
  {
    why: 'talks on another day than the summit, told without an article',
    text: `${CAST}On Monday [[ana-brandt|Brandt]] asked him for talks in Port Selva.`,
  },
  {
    why: 'a meeting of something unknown',
    text: `${CAST}The [[selva-leaders|summit in Port Selva on Tuesday|reference]] ended.\nThe meeting of shareholders was long.`,
  },
  {
    why: 'a meeting with somebody unknown',
    text: `${CAST}The [[selva-leaders|summit in Port Selva on Tuesday|reference]] ended.\nThe meeting with farmers was long.`,
  },
  {
    why: 'a month alone',
    text: `${CAST}The [[selva-leaders|summit in Port Selva|reference]] ended.\nMuch has changed. The [[selva-leaders|March summit|reference]] was long.`,
    published: '2025-04-14',
    // Somebody of the crowd is called March.
    not: ['with a thousand other names'],
  },
  {
    why: 'a day in another meeting’s phrase',
    text: `${CHIEFS}${CAST}[[selva-leaders|Tuesday's summit|reference]] ended before the [[selva-chiefs|military chiefs' meeting in Port Selva|reference]].`,
  },
  {
    why: 'two days later, from the meeting told before',
    text: `${CAST}[[karl-lind|Karl Lind]] was at the [[selva-leaders|summit in Port Selva on 11 March|reference]]. Two days later came the [[selva-chiefs|chiefs' meeting in Port Selva|reference]].`,
  },
  {
    why: 'a place and a day in a clause that says only that it was held',
    text: `${CAST}The [[selva-leaders|meeting that took place in Port Selva on Tuesday|reference]] ended late.`,
  },
  { why: 'a day, with somebody unknown', text: `${CAST}The board held talks on Tuesday with its suppliers.` },
  { why: 'a day, between two who are unknown', text: `${CAST}Tuesday's talks between a carmaker and its union ended late.` },
  {
    why: 'a day, and the next clause’s subject',
    text: `${CAST}After [[selva-leaders|Tuesday's summit|reference]] the Europeans had little to say.`,
  },
  { why: 'a place, of a meeting that somebody is ready for', text: `${CAST}Nobody was ready for a meeting in Port Selva.` },
  {
    why: 'a body’s call that is announced, and its day told in the next block',
    text: `${CAST}He announced a [[remote-call|call of the [[calm-coalition|Coalition of the Calm]]|reference]].\nThe [[remote-call|call on 15 March|reference]] will be short.`,
  },
  {
    why: 'another call of a body whose call was today',
    text: `${CAST}They want another call of the [[calm-coalition|Coalition of the Calm]].\nThe [[remote-call|call on 15 March|reference]] was short.`,
    published: '2025-03-15',
  },
  {
    why: 'a word that somebody else’s meeting was called by last',
    text: `${CAST}The [[selva-leaders|summit in Port Selva on Tuesday|reference]] ended.\nHe had an encounter with a fisherman. That encounter was short.`,
  },
  {
    why: 'a level, a place and a day of the sentence, on a page that has told of another meeting',
    text: `${CAST}The [[selva-leaders|summit in Port Selva on Tuesday|reference]] ended.\nOn Thursday a [[selva-chiefs|meeting of military chiefs|reference]] is to begin in Port Selva.`,
  },
  {
    why: 'the place that the sentence tells, long after, in the month told before',
    text: `${CAST}In March they met. The [[selva-leaders|summit in Port Selva|reference]] ended late.`,
    published: '2025-11-20',
  },
  {
    why: 'a place, of a meeting that the phrase gives to somebody unknown',
    text: `${CAST}The Port Selva meeting of the athletics federation ended late.`,
  },
  {
    why: 'a place, of a meeting that is only offered',
    text: `${CAST}Nobody answered the proposal for talks in Port Selva.`,
  },
  {
    why: 'a level, of talks that there have not been',
    text: `${CAST}Since January there have been no leaders' talks.`,
  },
  {
    why: 'a place where another day’s meeting has just been told of',
    text: `${CAST}The summit in Port Selva on 2 March was about fish. The talks in Port Selva will be resumed.`,
  },
  {
    why: 'the earlier of two that the page has told of',
    text: `${CAST}The [[selva-leaders|summit in Port Selva on Tuesday|reference]] ended. The [[selva-chiefs|meeting of military chiefs in Port Selva on Thursday|reference]] ended too.\nThe earlier [[selva-leaders|meeting in Port Selva|reference]] was long.`,
    published: '2025-03-14',
  },
  {
    why: 'a meeting that is counted from another which nobody knows, and would be still to come',
    text: `${CHIEFS}A fair was held in May. The meeting in Port Selva two weeks later ended late.`,
    published: '2025-03-01',
  },
  {
    why: 'a place that two meetings share, and at the table the company of one',
    text: `${CHIEFS}The [[selva-leaders|meeting in Port Selva|reference]] was long. At the table sat [[ana-brandt|Ana Brandt]], [[mila-orlova|Mila Orlova]] and [[emile-vasseur|Émile Vasseur-Dutrey]].`,
  },
]

/** Two meetings that nothing tells apart: both are listed, none is guessed. */
export const UNDECIDED: readonly Case[] = [
  {
    why: 'a place and a month that two meetings share',
    text: '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] spoke with [[karl-lind|Karl Lind]] and [[vera-holm|Vera Holm]] about the border force of [[norland|Norland]].\nThe [[selva-chiefs; selva-leaders|meeting in Port Selva|reference]] was long.',
  },
]
