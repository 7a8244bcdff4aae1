// Names of public actors as eight languages print them, for the rows of who-met.ts: who they are and what post they hold. The three tables at which
// they sit are the fixture's own: one of two leaders, one of many, one of two delegations. 12 March 2025 was a Wednesday.
import { entity, makeSet, meeting, post } from './make-record.ts'
import { GUARANTEES, MACRON, ZELENSKY } from './public-record.ts'

const city = (name: string, more: object = {}) => ({
  city: { en: name, fr: name, de: name, es: name, it: name, pl: name, ...more },
  state: 'state/france' as const,
})

export const LEADERS = makeSet(
  [
    entity(
      'state',
      'france',
      ['France', 'France | fr', 'Frankreich | de', 'Francia | es', 'Francia | it', 'Francja | pl', 'Франція | uk', 'Франция | ru'],
      {
        iso: 'FR',
        demonyms: {
          en: ['French'],
          fr: ['français'],
          de: ['französisch'],
          es: ['francés'],
          it: ['francese'],
          pl: ['francuski', 'Francuz'],
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
        demonyms: {
          en: ['Ukrainian', 'Ukrainians'],
          fr: ['ukrainien'],
          de: ['ukrainisch', 'Ukrainer'],
          es: ['ucraniano'],
          it: ['ucraino'],
          pl: ['ukraiński', 'Ukrainiec'],
          uk: ['український', 'українець'],
          ru: ['украинский', 'украинец'],
        },
      },
    ),
    entity(
      'state',
      'united-kingdom',
      [
        'United Kingdom',
        'Royaume-Uni | fr',
        'Großbritannien | de',
        'Reino Unido | es',
        'Regno Unito | it',
        'Wielka Brytania | pl',
        'Велика Британія | uk',
        'Великобритания | ru',
      ],
      {
        iso: 'GB',
        demonyms: {
          en: ['British'],
          fr: ['britannique'],
          de: ['britisch'],
          es: ['británico'],
          it: ['britannico'],
          pl: ['brytyjski'],
          uk: ['британський'],
          ru: ['британский'],
        },
      },
    ),
    entity(
      'state',
      'poland',
      ['Poland', 'Pologne | fr', 'Polen | de', 'Polonia | es', 'Polonia | it', 'Polska | pl', 'Польща | uk', 'Польша | ru'],
      {
        iso: 'PL',
      },
    ),
    entity('bloc', 'european-union', ['European Union'], { members: [{ actor: 'state/france' }, { actor: 'state/poland' }] }),
    MACRON,
    ZELENSKY,
    entity(
      'person',
      'keir-starmer',
      ['Keir Starmer', 'Starmer | en | family', 'Кір Стармер | uk', 'Стармер | uk | family', 'Кир Стармер | ru', 'Стармер | ru | family'],
      {
        gender: 'm',
        posts: [post('prime-minister', 'state/united-kingdom', '2024-07-05')],
      },
    ),
    entity(
      'person',
      'rustem-umerov',
      ['Rustem Umerov', 'Rustem Umjerow | de', 'Rustem Umierow | pl', 'Рустем Умєров | uk', 'Рустем Умеров | ru'],
      {
        gender: 'm',
        posts: [post('security-council-secretary', 'state/ukraine', '2025-01-01')],
      },
    ),
    meeting('two-leaders', [], {
      start: '2025-03-11',
      place: city('Lyon', { uk: 'Ліон', ru: 'Лион' }),
      topics: ['topic/guarantees'],
      actors: ['person/emmanuel-macron', 'person/volodymyr-zelensky'],
    }),
    meeting('many-leaders', [], {
      start: '2025-03-10',
      place: city('Nantes', { uk: 'Нант', ru: 'Нант' }),
      topics: ['topic/guarantees'],
      actors: ['person/emmanuel-macron', 'person/volodymyr-zelensky', 'person/keir-starmer', 'state/poland'],
    }),
    meeting('two-delegations', [], {
      start: '2025-03-09',
      place: city('Lille', { uk: 'Лілль', ru: 'Лилль' }),
      level: 'delegations',
      topics: ['topic/guarantees'],
      actors: ['state/ukraine', 'state/united-kingdom'],
    }),
  ],
  [GUARANTEES],
)
