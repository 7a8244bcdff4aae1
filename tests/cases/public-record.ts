// Names of public actors as eight languages print them, for the tables of inflection: who they are and what post they hold, nothing else.
// One invented gathering serves the meeting rows; its place and day are the fixture's own.
import { entity, makeSet, meeting, post } from './make-record.ts'

const ACTORS = ['person/emmanuel-macron', 'person/volodymyr-zelensky', 'state/france', 'state/ukraine', 'state/united-kingdom']

/** Where a state's leader sits. */
const ELYSEE = [
  'Élysée',
  'Élysée | fr',
  'Élysée-Palast | de',
  'Eliseo | it',
  'Elíseo | es',
  'Pałac Elizejski | pl',
  'Єлисейський палац | uk',
  'Елисейский дворец | ru',
]

export const MACRON = entity(
  'person',
  'emmanuel-macron',
  [
    'Emmanuel Macron',
    'Macron | en | family',
    'Емманюель Макрон | uk',
    'Макрон | uk | family',
    'Эмманюэль Макрон | ru',
    'Макрон | ru | family',
  ],
  {
    gender: 'm',
    posts: [post('president', 'state/france', '2017-05-14')],
  },
)

export const ZELENSKY = entity(
  'person',
  'volodymyr-zelensky',
  [
    'Volodymyr Zelensky',
    'Volodymyr Zelenskyy',
    'Zelensky | en | family',
    'Wolodymyr Selenskyj | de',
    'Selenskyj | de | family',
    'Wołodymyr Zełenski | pl',
    'Zełenski | pl | family',
    'Володимир Зеленський | uk',
    'Зеленський | uk | family',
    'Владимир Зеленский | ru',
    'Зеленский | ru | family',
  ],
  { gender: 'm', posts: [post('president', 'state/ukraine', '2019-05-20')] },
)

/** A topic with a cue in each language. */
export const GUARANTEES = {
  id: 'topic/guarantees',
  label: { en: 'Guarantees' },
  question: { en: 'Should there be guarantees?' },
  stances: {},
  cues: {
    en: ['security guarantees'],
    fr: ['garanties de sécurité'],
    de: ['Sicherheitsgarantien'],
    es: ['garantías de seguridad'],
    it: ['garanzie di sicurezza'],
    pl: ['gwarancje bezpieczeństwa'],
    uk: ['гарантії безпеки'],
    ru: ['гарантии безопасности'],
  },
}

export const PUBLIC = makeSet(
  [
    entity(
      'state',
      'france',
      ['France', 'Frankreich | de', 'Francia | es', 'Francia | it', 'Francja | pl', 'Франція | uk', 'Франция | ru', 'France | fr'],
      {
        iso: 'FR',
        demonyms: {
          en: ['French'],
          fr: ['français'],
          de: ['französisch'],
          es: ['francés'],
          it: ['francese'],
          pl: ['francuski'],
          uk: ['французький'],
          ru: ['французский'],
        },
      },
    ),
    entity(
      'state',
      'ukraine',
      ['Ukraine', 'Ukraine | fr', 'Ukraine | de', 'Ucrania | es', 'Ucraina | it', 'Ukraina | pl', 'Україна | uk', 'Украина | ru'],
      {
        iso: 'UA',
        demonyms: { en: ['Ukrainian'], fr: ['ukrainien'], de: ['ukrainisch'], uk: ['український'], ru: ['украинский'] },
      },
    ),
    entity('bloc', 'european-union', [
      'European Union',
      'Union européenne | fr',
      'Europäische Union | de',
      'Unión Europea | es',
      'Unione europea | it',
      'Unia Europejska | pl',
      'Європейський Союз | uk',
      'Европейский союз | ru',
    ]),
    entity('organisation', 'european-council', ['European Council', 'Conseil européen | fr']),
    entity(
      'state',
      'united-kingdom',
      [
        'United Kingdom',
        'UK | en | acronym',
        'Royaume-Uni | fr',
        'Großbritannien | de',
        'Wielka Brytania | pl',
        'Велика Британія | uk',
        'Великобритания | ru',
      ],
      {
        iso: 'GB',
      },
    ),
    entity('office', 'elysee', ELYSEE, { of: 'state/france' }),
    entity('bloc', 'nato', ['NATO | en | acronym', 'OTAN | fr | acronym', 'НАТО | uk | acronym'], {}),
    MACRON,
    ZELENSKY,
    entity('person', 'steve-brandt', ['Steve Brandt', 'Стів Брандт | uk'], { gender: 'm' }),
    meeting('march-gathering', [], {
      start: '2025-03-11',
      place: {
        city: { en: 'Paris', fr: 'Paris', de: 'Paris', es: 'París', it: 'Parigi', pl: 'Paryż', uk: 'Париж', ru: 'Париж' },
        state: 'state/france',
      },
      level: 'military chiefs',
      topics: ['topic/guarantees'],
      actors: ACTORS,
    }),
  ],
  [GUARANTEES],
)
