// Which meeting is meant where two are told in one breath, or a word sounds like ours: one held before the other, on another level than planned, a
// coalition that governs at home. The record's own: leaders of a coalition in Paris on Tuesday 11 March 2025, its ministers in Berlin on the 25th,
// a table of ministers in Rome. Articles are of 12 March 2025 unless a row says otherwise.
import { CAST, PARIS, TWO_LEADERS, WILLING_NAMES } from './long-talks.ts'
import { entity, makeSet, meeting } from './make-record.ts'
import { type Kind, rowsOf } from './occasions.ts'
import type { Case } from './run-case.ts'

const ACTORS = ['person/emmanuel-macron', 'person/volodymyr-zelensky', 'state/france', 'state/ukraine', 'bloc/willing']

export const TOLD_APART_RECORD = makeSet(
  [
    entity('state', 'france', ['France', 'France | fr'], { iso: 'FR' }),
    entity('state', 'germany', ['Germany', 'Deutschland | de'], { iso: 'DE' }),
    entity('state', 'italy', ['Italy', 'Italia | it'], { iso: 'IT' }),
    entity('state', 'ukraine', ['Ukraine', 'Ukraine | de', 'Ukraina | pl', 'Київ | uk | metonym', 'Kijów | pl | metonym'], { iso: 'UA' }),
    entity('bloc', 'willing', [...WILLING_NAMES, { text: 'koalicja', lang: 'pl', kind: 'short', use: 'supported', forms: ['koalicji'] }]),
    ...TWO_LEADERS,
    meeting('paris-leaders', ['Coalition of the Willing summit in Paris'], {
      place: PARIS,
      topics: ['topic/truce'],
      actors: ACTORS,
    }),
    meeting('kyiv-leaders', ['Coalition of the Willing in Kyiv'], {
      start: '2025-05-10',
      place: { city: { en: 'Kyiv', pl: 'Kijów', uk: 'Київ' }, state: 'state/ukraine' },
      topics: ['topic/truce'],
      actors: ACTORS,
    }),
    meeting('berlin-ministers', ['Coalition of the Willing in Berlin'], {
      start: '2025-03-25',
      level: 'defence ministers',
      place: { city: { en: 'Berlin', de: 'Berlin', it: 'Berlino' }, state: 'state/germany' },
      topics: ['topic/truce'],
      actors: ACTORS,
    }),
    meeting('rome-officials', [], {
      start: '2025-04-23',
      level: 'delegations',
      place: { city: { en: 'Rome', de: 'Rom', it: 'Roma' }, state: 'state/italy' },
      topics: ['topic/truce'],
      actors: ACTORS,
    }),
    meeting('rome-ministers', [], {
      start: '2025-05-12',
      level: 'foreign ministers',
      place: { city: { en: 'Rome', de: 'Rom', it: 'Roma' }, state: 'state/italy' },
      topics: ['topic/truce'],
      actors: ACTORS,
    }),
  ],
  [
    { id: 'topic/war', label: { en: 'Ending the war' }, question: { en: 'Should the war in Ukraine end?' }, stances: {}, cues: {} },
    {
      id: 'topic/truce',
      parent: 'topic/war',
      label: { en: 'Truce first' },
      question: { en: 'Should a truce come first?' },
      stances: {},
      cues: { en: ['truce'] },
    },
  ],
)

const KINDS: readonly Kind[] = [
  [
    'one held before the summit',
    {
      en: 'The [[paris-leaders|summit in Paris|reference]] is near.\nThis meeting takes place before the [[paris-leaders|summit in Paris|reference]].',
      fr: 'Le [[paris-leaders|sommet à Paris|reference]] est proche.\nCette réunion se tient avant le [[paris-leaders|sommet à Paris|reference]].',
      de: 'Der [[paris-leaders|Gipfel in Paris|reference]] ist nah.\nDieses Treffen findet statt vor dem [[paris-leaders|Gipfel in Paris|reference]].',
      es: 'La [[paris-leaders|cumbre en París|reference]] está cerca.\nEsta reunión se celebra antes de la [[paris-leaders|cumbre en París|reference]].',
      it: 'Il [[paris-leaders|vertice a Parigi|reference]] è vicino.\nQuesta riunione si tiene prima del [[paris-leaders|vertice a Parigi|reference]].',
      pl: '[[paris-leaders|Szczyt w Paryżu|reference]] jest blisko.\nTo spotkanie odbywa się przed [[paris-leaders|szczytem w Paryżu|reference]].',
      uk: '[[paris-leaders|Саміт у Парижі|reference]] близько.\nЦя зустріч проходить перед [[paris-leaders|самітом у Парижі|reference]].',
      ru: '[[paris-leaders|Саммит в Париже|reference]] близко.\nЭта встреча проходит перед [[paris-leaders|саммитом в Париже|reference]].',
    },
  ],
  [
    'one that waits for the outcome of the summit',
    {
      en: 'The [[paris-leaders|summit in Paris|reference]] is near.\nThis meeting depends on the outcome of the [[paris-leaders|summit in Paris|reference]].',
      fr: 'Le [[paris-leaders|sommet à Paris|reference]] est proche.\nCette réunion dépend du résultat du [[paris-leaders|sommet à Paris|reference]].',
      de: 'Der [[paris-leaders|Gipfel in Paris|reference]] ist nah.\nDieses Treffen hängt vom Ausgang des [[paris-leaders|Gipfels in Paris|reference]] ab.',
      es: 'La [[paris-leaders|cumbre en París|reference]] está cerca.\nEsta reunión depende del resultado de la [[paris-leaders|cumbre en París|reference]].',
      it: "Il [[paris-leaders|vertice a Parigi|reference]] è vicino.\nQuesta riunione dipende dall'esito del [[paris-leaders|vertice a Parigi|reference]].",
      pl: '[[paris-leaders|Szczyt w Paryżu|reference]] jest blisko.\nTo spotkanie zależy od wyników [[paris-leaders|szczytu w Paryżu|reference]].',
      uk: '[[paris-leaders|Саміт у Парижі|reference]] близько.\nЦя зустріч залежить від результатів [[paris-leaders|саміту в Парижі|reference]].',
      ru: '[[paris-leaders|Саммит в Париже|reference]] близко.\nЭта встреча зависит от результатов [[paris-leaders|саммита в Париже|reference]].',
    },
  ],
  [
    'one held at the edge of the summit',
    {
      en: 'The [[paris-leaders|summit in Paris|reference]] is near.\nThis meeting is planned on the sidelines of the [[paris-leaders|summit in Paris|reference]].',
      fr: 'Le [[paris-leaders|sommet à Paris|reference]] est proche.\nCette réunion se tient en marge du [[paris-leaders|sommet à Paris|reference]].',
      de: 'Der [[paris-leaders|Gipfel in Paris|reference]] ist nah.\nDieses Treffen findet am Rande des [[paris-leaders|Gipfels in Paris|reference]] statt.',
      es: 'La [[paris-leaders|cumbre en París|reference]] está cerca.\nEsta reunión se celebra al margen de la [[paris-leaders|cumbre en París|reference]].',
      it: 'Il [[paris-leaders|vertice a Parigi|reference]] è vicino.\nQuesta riunione si tiene a margine del [[paris-leaders|vertice a Parigi|reference]].',
      pl: '[[paris-leaders|Szczyt w Paryżu|reference]] jest blisko.\nTo spotkanie odbywa się na marginesie [[paris-leaders|szczytu w Paryżu|reference]].',
      uk: '[[paris-leaders|Саміт у Парижі|reference]] близько.\nЦя зустріч проходить на полях [[paris-leaders|саміту в Парижі|reference]].',
      ru: '[[paris-leaders|Саммит в Париже|reference]] близко.\nЭта встреча проходит на полях [[paris-leaders|саммита в Париже|reference]].',
    },
  ],
  [
    'the summit before which something was on the day of the sentence',
    {
      en: 'They dined on Monday, before the [[paris-leaders|summit of the [[willing|Coalition of the Willing]]|reference]].',
      fr: 'Ils ont dîné lundi, veille du [[paris-leaders|sommet de la [[willing|coalition des volontaires]]|reference]].',
      de: 'Sie aßen am Montag vor dem [[paris-leaders|Gipfel der [[willing|Koalition der Willigen]]|reference]].',
      es: 'Cenaron el lunes, en vísperas de la [[paris-leaders|cumbre de la [[willing|coalición de voluntarios]]|reference]].',
      it: 'Hanno cenato lunedì, vigilia del [[paris-leaders|vertice della [[willing|coalizione dei volenterosi]]|reference]].',
      pl: 'Zjedli kolację w poniedziałek przed [[paris-leaders|szczytem [[willing|koalicji chętnych]]|reference]].',
      uk: 'Вони вечеряли в понеділок напередодні [[paris-leaders|саміту [[willing|коаліції охочих]]|reference]].',
      ru: 'Они ужинали в понедельник накануне [[paris-leaders|саммита [[willing|коалиции желающих]]|reference]].',
    },
  ],
  [
    'a conference, after what was called a summit only',
    {
      en: 'The [[paris-leaders|summit in Paris|reference]] is over. In Munich the conference has ended, too.',
      fr: 'Le [[paris-leaders|sommet à Paris|reference]] est fini. À Munich, la conférence est finie elle aussi.',
      de: 'Der [[paris-leaders|Gipfel in Paris|reference]] ist vorbei. In München ist die Konferenz auch vorbei.',
      es: 'La [[paris-leaders|cumbre en París|reference]] ha acabado. En Múnich la conferencia ha acabado también.',
      it: 'Il [[paris-leaders|vertice a Parigi|reference]] è finito. A Monaco anche la conferenza è finita.',
      pl: '[[paris-leaders|Szczyt w Paryżu|reference]] już za nami. W Monachium ta konferencja też się skończyła.',
      uk: '[[paris-leaders|Саміт у Парижі|reference]] вже позаду. У Мюнхені ця конференція теж закінчилась.',
      ru: '[[paris-leaders|Саммит в Париже|reference]] уже позади. В Мюнхене эта конференция тоже закончилась.',
    },
  ],
]

export const TOLD_APART: readonly Case[] = [
  ...rowsOf(KINDS, (lang) => `${CAST[lang]}\n`),
  {
    why: 'a coalition’s summit on the day on which its ministers met',
    text: `${CAST.en}\nThe [[berlin-ministers|[[willing|Coalition of the Willing]] summit|reference]] was short.`,
    published: '2025-03-25',
  },
  {
    why: 'a ministers’ meeting on the day on which officials came in their place',
    text: `${CAST.en}\nThe [[rome-officials|foreign ministers' meeting in Rome|reference]] was downgraded.`,
    published: '2025-04-23',
  },
  {
    why: 'the same a day later',
    text: `${CAST.en}\nThe [[rome-officials|foreign ministers' meeting in Rome|reference]] was downgraded.`,
    published: '2025-04-24',
  },
  {
    why: 'a state that the war is in, where the question of the meeting’s own topic does not say so',
    text: `${CAST.en}\nThe [[rome-ministers|conference on [[ukraine|Ukraine]] in Rome|reference]] was short.`,
    published: '2025-05-12',
  },
  {
    why: 'a day alone, in a sentence that is set elsewhere',
    text: `${CAST.en}\nWhat counts is the meeting on 11 March, when he will be in Rome.`,
    published: '2025-03-08',
  },
  {
    why: 'a body’s meetings in the plural, beside one of today',
    text: `${CAST.en}\nOf all the meetings of the [[willing|Coalition of the Willing]] none was easy.\nThe [[paris-leaders|summit in Paris|reference]] is on.`,
    published: '2025-03-11',
  },
  {
    lang: 'pl',
    why: 'Polish: the talks of a coalition that governs at home',
    text: `${CAST.pl}\nSejm czeka na głosy posłów.\nRozmowy koalicji były długie.`,
  },
  {
    lang: 'pl',
    why: 'Polish: an earlier meeting, on a page without a date that tells of one',
    text: `${CAST.pl}\n[[paris-leaders|Szczyt [[willing|koalicji chętnych]] w Paryżu|reference]] był długi.\nTo wcześniejsze spotkanie było krótkie.`,
    published: null,
  },
  {
    lang: 'pl',
    why: 'Polish: a capital as a government is not where they met',
    text: `${CAST.pl}\nW Paryżu rozmawiali przywódcy. [[paris-leaders|Spotkanie [[willing|koalicji chętnych]]|reference]] było o gwarancjach dla [[ukraine|Kijowa|metonym]].`,
    published: '2025-03-11',
  },
]
