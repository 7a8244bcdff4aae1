// Meetings that a page tells of beside those of the record: later rounds, called off or only thought of, two who met on their own, other
// people's. The record is that of meetings.ts: leaders on Tuesday 11 March 2025, chiefs on the 13th, delegations at Lakeside in June.
import type { Case } from './run-case.ts'

const CAST_FR = '[[ana-brandt|Ana Brandt]] et [[mila-orlova|Mila Orlova]] ont parlé de la force frontalière.\n'
const CAST_ES = '[[ana-brandt|Ana Brandt]] y [[mila-orlova|Mila Orlova]] hablaron.\n'
const CAST = '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] spoke about the border force of [[norland|Norland]].\n'

export const OTHER_MEETINGS: readonly Case[] = [
  {
    why: 'talks at a place weeks after those of the record',
    text: `${CAST}They looked back at the [[lakeside|talks held in Lakeside|reference]].`,
    published: '2025-07-10',
  },
  {
    why: 'talks at a place of which the page tells a second round',
    text: `${CAST}A second round of talks in Lakeside ended early.\nThe talks held in Lakeside changed little.\nThe talks were short.`,
    published: '2025-07-10',
  },
  {
    why: 'the first round by its day, on a page that tells of a second',
    text: `${CAST}A second round of talks in Lakeside ended early.\nThe [[lakeside|talks in Lakeside on 20 June|reference]] had been longer.`,
    published: '2025-07-10',
  },
  ...(
    [
      [
        'en',
        `${CAST}The call for calm on 15 March was short. A call to arms on 15 March followed. The call by the [[calm-coalition|Coalition of the Calm]] was heard.`,
      ],
      ['en', `${CAST}The [[remote-call|call on 15 March|reference]] was short.`],
      ['fr', `${CAST_FR}L'appel au calme du 15 mars fut bref. L'appel lancé le 15 mars par [[ana-brandt|Brandt]] aussi.`],
      ['fr', `${CAST_FR}L'[[remote-call|appel du 15 mars|reference]] fut bref.`],
      ['es', `${CAST_ES}La llamada a la calma del 15 de marzo fue breve.`],
      ['es', `${CAST_ES}La [[remote-call|llamada del 15 de marzo|reference]] fue breve.`],
    ] as const
  ).map(([lang, text], index) => ({ lang, why: `${lang}: a call that is an appeal, or none (${index})`, text })),
  { why: 'a summit that is called off', text: `${CAST}[[ana-brandt|Brandt]] called off the summit of the leaders.` },
  {
    why: 'what is called so after one that is called off',
    text: `${CAST}The [[selva-leaders|summit in Port Selva on Tuesday|reference]] ended. [[ana-brandt|Brandt]] cancelled another summit with the leaders.\nThe summit would have been the third.`,
  },
  { why: 'the prospect of a summit at a place of one', text: `${CAST}There was the prospect of a summit in Port Selva.` },
  { why: 'a meeting before the meeting', text: `${CAST}They had a pre-meeting on Tuesday.` },
  {
    why: 'the meeting of two whose encounter was told after ours',
    text: `${CAST}[[selva-leaders|Tuesday's meeting|reference]] ended.\n[[mila-orlova|Mila Orlova]] welcomed [[karl-lind|Karl Lind]] on a boat.\nThe meeting was warm.`,
  },
  {
    why: 'the meeting of two who met on the eve of ours',
    text: `${CAST}[[mila-orlova|Mila Orlova]] spoke while welcoming [[karl-lind|Karl Lind]] on the eve of the [[selva-leaders|summit in Port Selva|reference]].\nThe meeting was warm. The [[selva-leaders|summit|reference]] is tomorrow.`,
    published: '2025-03-10',
  },
  {
    why: 'the meeting of two who were both at ours',
    text: `${CAST}[[selva-leaders|Tuesday's meeting|reference]] ended.\n[[mila-orlova|Mila Orlova]] welcomed [[ana-brandt|Ana Brandt]] on a boat.\nThe [[selva-leaders|meeting|reference]] was warm.`,
  },
  {
    why: 'any meeting of a bloc, on another day',
    text: `${CAST}A meeting of the [[calm-coalition|Coalition of the Calm]] is never short.`,
    published: '2025-03-21',
  },
  {
    why: 'how long it took, after "of"',
    text: `${CAST}[[selva-leaders|Tuesday's meeting|reference]] ended.\nThe [[selva-leaders|meeting|reference]] of almost two hours was warm.`,
  },
  {
    why: 'whose plan the talks were about',
    text: `${CAST}The [[selva-leaders|Port Selva talks|reference]] on [[karl-lind|Karl Lind]]'s plan were short.`,
    published: '2025-03-11',
  },
  {
    why: 'a month’s talks that the page has not called so',
    text: `${CAST}The [[selva-leaders|summit in Port Selva on 11 March|reference]] ended. Not so the March talks.`,
    published: '2025-03-20',
  },
  {
    why: 'another summit at the place of one',
    text: `${CAST}The AI summit in Port Selva opens on Monday.\nThe summit in Port Selva will be long. The summit is for engineers.`,
    published: '2025-03-05',
  },
  {
    why: 'by another word, weeks after the only one that the page has told of',
    text: `${CAST}The [[selva-leaders|summit in Port Selva on 11 March|reference]] was long.\nThe conference opens today.`,
    published: '2025-04-20',
  },
  {
    why: 'by the same word, weeks after it',
    text: `${CAST}The [[selva-leaders|summit in Port Selva on 11 March|reference]] was long.\nThe [[selva-leaders|summit|reference]] changed little.`,
    published: '2025-04-20',
  },
  {
    why: 'a round number of weeks ago, of two meetings there the nearer to that day',
    text: `${CAST}Two weeks ago the [[selva-leaders|meeting in Port Selva|reference]] changed little.`,
    published: '2025-03-25',
  },
  {
    why: 'those who met in a list, with their posts',
    text: `${CAST}The [[selva-leaders|summit between [[ana-brandt|Ana Brandt]], the president [[mila-orlova|Mila Orlova]]|reference]] was long.`,
  },
  {
    why: 'a year to come in the sentence',
    text: `${CAST}The [[selva-leaders|summit in Port Selva|reference]] spoke of the plan for 2035.`,
    published: '2025-03-11',
  },
  {
    why: 'a talk of two after a meeting of many',
    text: `${CAST}[[selva-leaders|Tuesday's summit|reference]] ended.\nThe one-on-one meeting was short.`,
  },
  { why: 'leaders who are meeting', text: `${CAST}The leaders are meeting in Port Selva on Tuesday.` },
  {
    why: 'one that took place, before the only one that the record has there',
    text: `${CAST}The informal meeting in Port Selva took place in the rain.`,
    published: '2025-03-09',
  },
  {
    why: 'one that will take place there',
    text: `${CAST}The [[selva-leaders|informal meeting in Port Selva|reference]] will be long.`,
    published: '2025-03-09',
  },
  {
    why: 'the one before that of which the page tells',
    text: `${CAST}[[selva-leaders|Tuesday's summit|reference]] ended.\nThe previous summit was long.`,
  },
  {
    why: 'what is called so after one of another day',
    text: `${CAST}[[selva-leaders|Tuesday's summit|reference]] ended.\nFriday's summit is for engineers. The summit will be short.`,
  },
  {
    why: 'the peace talks that go on between two states',
    text: `${CAST}[[selva-leaders|Tuesday's summit|reference]] ended.\nThere is new momentum in peace talks between [[norland|Norland]] and [[sudria|Sudria]].`,
  },
  {
    why: 'a state after a comma that is none of the place begins the next clause',
    text: `${CAST}After the [[selva-leaders|summit in Port Selva|reference]], [[velmark|Velmark]] paid.`,
    published: '2025-03-12',
  },
  {
    why: 'a walkers’ summit, where a village bears the names',
    text: '[[mila-orlova|Mila Orlova]] and [[norland|Norland]] were on the posters of the border force.\nButcher Peter Kestrel, baker Tom Brandt, driver Max Lind and singer Eva Holm bowled. The summit in Port Selva on Tuesday was foggy.',
    published: '2025-03-12',
  },
]

/** The same in other languages; the record has one gathering, of military chiefs, in Paris on Tuesday 11 March 2025. */
export const OTHER_MEETINGS_ABROAD: readonly Case[] = [
  {
    lang: 'it',
    why: 'Italian: the participants of a meeting, and what they are accused of',
    text: "[[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]] parlano di garanzie di sicurezza.\nSi è chiuso l'[[march-gathering|incontro a Parigi di martedì|reference]].\nI partecipanti all'[[march-gathering|incontro|reference]] negano di pianificare nulla, e chi ha partecipato all'[[march-gathering|incontro|reference]] di quasi due ore tace.",
  },
  {
    lang: 'it',
    why: 'Italian: a meeting that is only a hypothesis',
    text: "[[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]] parlano di garanzie di sicurezza.\nResta l'ipotesi di un incontro a Parigi.",
  },
  {
    lang: 'de',
    why: 'German: a form of an adjective that no list has',
    text: '[[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]] sprechen über Sicherheitsgarantien.\nEin neues hochrangiges Treffen der Militärchefs wäre schön.',
  },
  {
    lang: 'it',
    why: 'Italian: in the capital of a state',
    text: "[[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]] parlano di garanzie di sicurezza.\nSi è chiuso l'[[march-gathering|incontro nella capitale francese|reference]].",
  },
  {
    lang: 'de',
    why: 'German: one that is called off in two words',
    text: '[[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]] sprechen über Sicherheitsgarantien.\nEr sagt das Treffen der Militärchefs nach langem Zögern ab.',
  },
  {
    lang: 'de',
    why: 'German: a month or a weekday joined to the noun',
    text: '[[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]] sprechen über Sicherheitsgarantien.\nNach dem [[march-gathering|Märztreffen in Paris|reference]] war es still, und auf der [[march-gathering|Dienstagsrunde in Paris|reference]] war es laut. Das Junitreffen in Paris war keines davon.',
  },
]
