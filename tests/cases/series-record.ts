// A made-up world for the rows of which-meeting.ts: two states whose delegations meet in rounds, a group whose name ends in a plus, meetings that
// follow each other in one town. 12 March 2025 was a Wednesday.
import { entity, makeSet, meeting, post } from './make-record.ts'

const BOTH = ['person/ana-brandt', 'person/mila-orlova', 'state/norland', 'state/sudria']
const lakeside = {
  city: { en: 'Lakeside', de: 'Lakeside', fr: 'Lakeside', uk: 'Лейксайд', ru: 'Лейксайд' },
  state: 'state/sudria' as const,
}
const farhaven = {
  city: { en: 'Farhaven', de: 'Farhaven', es: 'Farhaven', it: 'Farhaven', fr: 'Farhaven', ru: 'Фархейвен' },
  state: 'state/norland' as const,
}
const eastport = {
  city: { en: 'Eastport', de: 'Eastport', es: 'Eastport', it: 'Eastport', fr: 'Eastport' },
  state: 'state/velmark' as const,
}

/** A palace, spelt as languages spell it. */
const OSSIAN = {
  en: 'Ossian Palace',
  fr: "palais d'Ossian",
  de: 'Ossian-Palast',
  es: 'palacio de Ossian',
  it: 'palazzo Ossian',
  pl: 'pałac Ossian',
  uk: 'палац Оссіан',
  ru: 'дворец Оссиан',
}

/** A meeting to which one who took part was only called. */
function withLine(met: object, caller: string): object {
  const { participations, ...rest } = met as { participations: { actor: string }[] }
  return { ...rest, participations: participations.map((one) => (one.actor === caller ? { ...one, mode: 'remote' } : one)) }
}

export const SERIES = makeSet(
  [
    entity(
      'state',
      'norland',
      [
        'Norland',
        'Norland | de',
        'Норландія | uk',
        'Норландия | ru',
        'Norland | it',
        'Norland | pl',
        'Selva City | en | metonym',
        'Фархейвен | ru | metonym',
      ],
      {
        iso: 'XN',
        demonyms: { en: ['Norlandic'], de: ['norländisch'], uk: ['норландський'], ru: ['норландский'] },
      },
    ),
    entity('state', 'sudria', ['Sudria', 'Sudria | de', 'Sudria | it', 'Sudria | pl', 'Судрія | uk', 'Судрия | ru'], {
      iso: 'XS',
      demonyms: { en: ['Sudrian'], de: ['sudrisch'], uk: ['судрійський'], ru: ['судрийский'] },
    }),
    entity('state', 'velmark', ['Velmark'], { iso: 'XV', demonyms: { en: ['Velmarker'] } }),
    entity('state', 'ridge', ['Ridgeland'], { iso: 'XR', demonyms: { en: ['Ridgish'] } }),
    entity('state', 'dawn', ['Dawnland'], { iso: 'XD' }),
    entity('state', 'dusk', ['Duskland'], { iso: 'XE' }),
    entity('bloc', 'calm-plus', ['Calm+', 'Calm Plus', 'Calm+ | de', 'Calm+ | it', 'Calm+ | es', 'Калм+ | uk'], {
      members: [{ actor: 'state/norland' }, { actor: 'state/sudria' }],
    }),
    entity('bloc', 'harbour-union', ['Harbour Union', 'Hafenunion | de'], {
      members: [{ actor: 'state/norland' }, { actor: 'state/sudria' }],
    }),
    entity('person', 'ana-brandt', ['Ana Brandt', 'Brandt | en | family', 'Ана Брандт | uk', 'Ана Брандт | ru'], {
      gender: 'f',
      posts: [post('president', 'state/norland', '2020')],
    }),
    entity('person', 'mila-orlova', ['Mila Orlova', 'Orlova | en | family', 'Міла Орлова | uk', 'Мила Орлова | ru'], {
      gender: 'f',
      posts: [post('president', 'state/sudria', '2024')],
    }),
    entity('person', 'karl-lind', ['Karl Lind', 'Lind | en | family', 'Карл Лінд | uk'], {
      gender: 'm',
      posts: [post('president', 'state/velmark', '2024')],
    }),
    meeting('harbour-summit', ['Harbour Union summit'], {
      start: '2025-01-10',
      place: farhaven,
      level: 'leaders',
      topics: ['topic/border-force'],
      actors: BOTH,
    }),
    meeting('calm-ministers', ['Calm+ ministers in Farhaven'], {
      start: '2025-03-11',
      place: farhaven,
      level: 'foreign ministers',
      topics: ['topic/border-force'],
      actors: BOTH,
    }),
    meeting('eastport-leaders', [], {
      start: '2025-03-17',
      place: eastport,
      level: 'leaders',
      topics: ['topic/border-force'],
      actors: [...BOTH, 'person/karl-lind', 'state/velmark', 'state/dawn', 'state/dusk'],
    }),
    meeting('eastport-defence', [], {
      start: '2025-04-11',
      place: eastport,
      level: 'defence ministers',
      topics: ['topic/border-force'],
      actors: BOTH,
    }),
    ...[
      ['round-one', '2025-05-16'],
      ['round-two', '2025-06-02'],
    ].map(([slug, start]) =>
      meeting(slug as string, [], {
        start: start as string,
        place: slug === 'round-two' ? { ...lakeside, venue: OSSIAN } : lakeside,
        level: 'delegations',
        topics: ['topic/border-force'],
        actors: BOTH,
      }),
    ),
    meeting('eastport-may', [], {
      start: '2025-05-16',
      place: eastport,
      topics: ['topic/border-force'],
      actors: ['state/norland', 'state/velmark'],
    }),
    meeting('farhaven-talks', [], {
      start: '2025-06-05',
      place: farhaven,
      level: 'delegations',
      topics: ['topic/border-force'],
      actors: BOTH,
    }),
    ...[
      ['recovery-conference', 'Dawnland Recovery Conference', 'Highmoor'],
      ['october-talks', 'Talks of October', 'Stonebridge'],
    ].map(([slug, name, city]) =>
      meeting(slug as string, [name as string], {
        start: '2025-10-10',
        place: { city: { en: city as string }, state: 'state/ridge' as const },
        level: 'delegations',
        topics: ['topic/border-force'],
        actors: BOTH,
      }),
    ),
    meeting('ridge-talks', [], {
      start: '2025-09-01',
      place: { city: { en: 'Ridgetown' }, state: 'state/ridge' as const },
      level: 'delegations',
      topics: ['topic/border-force'],
      actors: BOTH,
    }),
    meeting('northmere-talks', [], {
      start: '2025-07-03',
      place: { city: { en: 'Northmere', it: 'Northmere' }, state: 'state/velmark' as const },
      level: 'delegations',
      topics: ['topic/border-force'],
      actors: BOTH,
    }),
    withLine(
      meeting('dusk-call', [], {
        start: '2025-07-08',
        place: farhaven,
        level: 'leaders',
        format: 'hybrid',
        topics: ['topic/border-force'],
        actors: [...BOTH, 'person/karl-lind'],
      }),
      'person/karl-lind',
    ),
  ],
  [
    {
      id: 'topic/border-force',
      label: { en: 'Border force' },
      question: { en: 'Should there be a joint border force?' },
      stances: {},
      cues: {
        en: ['border force'],
        fr: ['force frontalière'],
        de: ['Grenztruppe'],
        it: ['forza di frontiera'],
        es: ['fuerza fronteriza'],
        uk: ['прикордонні сили'],
        ru: ['пограничные силы'],
      },
    },
  ],
)
