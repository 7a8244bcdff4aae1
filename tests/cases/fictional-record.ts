// A made-up world for the matcher's cases: two leagues of port states, their people, offices and meetings of spring 2025.
// Shaped for what goes wrong: accents, apostrophes, dots, shared surnames, a state that is a word, two meetings in one town.
import { entity, makeSet, meeting, name, post } from './make-record.ts'

const LEADERS = ['person/ana-brandt', 'person/mila-orlova', 'person/emile-vasseur', 'state/norland', 'state/sudria', 'state/velmark']
const CHIEFS = ['person/karl-lind', 'person/vera-holm', 'state/norland', 'state/sudria']
const portSelva = {
  city: { en: 'Port Selva', fr: 'Port-Selva', de: 'Port Selva', uk: 'Порт-Сельва' },
  state: 'state/norland' as const,
}

export const FICTIONAL = makeSet(
  [
    entity('state', 'norland', ['Norland', 'Норландія | uk', 'Selva City | en | metonym'], {
      iso: 'XN',
      demonyms: { en: ['Norlandic', 'Norlander', 'Norlanders'], fr: ['norlandais'], de: ['norländisch'], uk: ['норландський'] },
      lookAlikes: ['Norland Gazette', 'Selva City Marathon', 'duchy of Norland'],
    }),
    entity(
      'state',
      'sudria',
      ['Sudria', 'Südria | de', 'Судрія | uk', 'Marenga | en | metonym', 'Marenga | de | metonym', 'Marenga | es | metonym'],
      {
        iso: 'XS',
        demonyms: { en: ['Sudrian'], fr: ['sudrien'] },
      },
    ),
    entity('state', 'velmark', ['Velmark'], { iso: 'XV', demonyms: { en: ['Velmarker'] } }),
    entity('state', 'dawn', ['Dawn | en | full | supported', 'Republic of Dawn'], { iso: 'XD', demonyms: { en: ['Dawnian'] } }),
    entity('bloc', 'harbour-league', ['Harbour League', 'the League | en | short'], {
      members: [{ actor: 'state/norland' }, { actor: 'state/sudria' }, { actor: 'state/velmark' }, { actor: 'state/dawn' }],
    }),
    entity('bloc', 'calm-coalition', ['Coalition of the Calm', 'the coalition | en | short'], {
      members: [{ actor: 'state/norland' }, { actor: 'state/sudria' }],
    }),
    entity('organisation', 'treaty-council', ['Northern Treaty Council', 'NTC | en | acronym']),
    entity('organisation', 'united-ports', ['United Ports', 'UP | en | acronym', 'U.P. | en | acronym']),
    entity('organisation', 'tide-party', ['Tide Party', 'TPX | en | acronym'], { of: 'state/norland' }),
    entity('office', 'marble-house', ['Marble House'], { of: 'state/norland', lookAlikes: ['Marble House Hotel'] }),
    entity('person', 'ana-brandt', ['Ana Brandt', 'Brandt | en | family'], {
      gender: 'f',
      posts: [post('president', 'state/norland', '2020-01-20', '2025-05-06')],
      lookAlikes: ['Brandt Museum'],
    }),
    entity('person', 'ivo-kestrel', ['Ivo Kestrel', 'Kestrel | en | family'], {
      gender: 'm',
      posts: [post('defence-minister', 'state/norland', '2023-01-01', '2025-05-06'), post('president', 'state/norland', '2025-05-07')],
    }),
    entity(
      'person',
      'mila-orlova',
      ['Mila Orlova', 'Orlova | en | family', 'Міла Орлова | uk', 'Орлова | uk | family', 'Mila Orlowa | en | misprint'],
      {
        gender: 'f',
        posts: [post('foreign-minister', 'state/sudria', '2024-02-01')],
      },
    ),
    entity('person', 'emile-vasseur', ['Émile Vasseur-Dutrey', 'Vasseur-Dutrey | fr | family'], {
      gender: 'm',
      posts: [post('prime-minister', 'state/velmark', '2022-01-01')],
    }),
    entity('person', 'sean-odarragh', ["Seán O'Darragh", "O'Darragh | en | family"], {
      gender: 'm',
      posts: [post('secretary-general', 'organisation/treaty-council', '2024-10-01')],
    }),
    entity('person', 'karl-lind', ['Karl Lind', 'Lind | en | family'], {
      gender: 'm',
      posts: [post('chief-of-defence', 'state/norland', '2021')],
    }),
    entity('person', 'vera-lind', ['Vera Lind', 'Lind | en | family'], { gender: 'f' }),
    entity('person', 'vera-holm', ['Vera Holm', 'Holm | en | family'], {
      gender: 'f',
      posts: [post('chief-of-defence', 'state/sudria', '2021')],
    }),
    entity('person', 'otto-iii', ['Otto III'], { gender: 'm', posts: [post('monarch', 'state/velmark', '2020-01-01')] }),
    entity('person', 'j-r-tamm', ['J. R. Tamm', 'Tamm | en | family'], { gender: 'm' }),
    entity('person', 'li-ming', ['Li Ming', '李明 | zh'], {}),
    entity('person', 'zofia-krol', [name('Zofia Król', { until: '2024-12-31' }), name('Zofia Zielna', { from: '2025-01-01' })], {
      gender: 'f',
    }),
    meeting('selva-leaders', ['Port Selva summit'], {
      start: '2025-03-11',
      place: portSelva,
      level: 'leaders',
      hosts: ['state/norland'],
      topics: ['topic/border-force'],
      actors: LEADERS,
    }),
    meeting('selva-chiefs', [], {
      start: '2025-03-13',
      place: portSelva,
      level: 'military chiefs',
      topics: ['topic/border-force'],
      actors: CHIEFS,
    }),
    meeting('lakeside', ['Lakeside talks'], {
      start: '2025-06-20',
      end: '2025-06-21',
      place: { city: { en: 'Lakeside' }, state: 'state/sudria' },
      level: 'delegations',
      topics: ['topic/border-force'],
      actors: ['person/mila-orlova', 'person/ivo-kestrel', 'state/norland', 'state/sudria'],
    }),
    meeting('remote-call', [], {
      start: '2025-03-15',
      format: 'remote',
      level: 'leaders',
      topics: ['topic/border-force'],
      actors: [...LEADERS, 'bloc/calm-coalition'],
    }),
  ],
  [
    {
      id: 'topic/border-force',
      label: { en: 'Border force' },
      question: { en: 'Should there be a joint border force?' },
      stances: {},
      cues: { en: ['border force'], fr: ['force frontalière'], de: ['Grenztruppe'], uk: ['прикордонні сили'] },
    },
  ],
)
