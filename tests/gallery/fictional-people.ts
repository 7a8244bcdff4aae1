// The gallery's invented actors: one with everything, and small ones for single states.
import type { EntityCard } from '../../src/knowledge/card.ts'
import {
  ADA,
  AGENCY_GROUP,
  BRUNO,
  CHIEFS,
  DAM,
  entity,
  GRAIN,
  group,
  LUND,
  OBSERVERS,
  PATROLS,
  position,
  report,
  statement,
  TARN,
  TOLLS,
  VELDRIA,
} from './fictional-cards.ts'

const dam = statement('Would open the dam if observers may stay on both banks for a year.', 'conditional', {
  stanceMeaning: { text: 'Would agree to open the dam, and names what must come first.', lang: 'en' },
  said: '2031-09-04',
  meeting: TARN,
  wordings: [
    {
      quote: { text: 'We open the gates the day the observers arrive.', lang: 'en', kind: 'as printed' },
      outlets: ['Northern Ledger', 'Evening Strait'],
    },
    { quote: { text: 'The gates will open as soon as observers are here.', lang: 'en', kind: 'rewording' }, outlets: ['Strait Radio'] },
    {
      quote: { text: 'Nous ouvrirons les vannes le jour où les observateurs arriveront.', lang: 'fr', kind: 'translation' },
      outlets: ['La Dépêche du Delta'],
    },
  ],
  groups: [
    AGENCY_GROUP,
    group(null, report('Strait Radio', { published: '2031-09', stance: 'favour', note: 'Tells it without the condition.' })),
  ],
  origins: 1,
})

export const adaMorel: EntityCard = entity(ADA.id, ADA.name, {
  nativeName: 'Ада Морель',
  description: { text: 'Leads Veldria’s government and speaks for it in the delta talks.', lang: 'en' },
  post: { title: 'Prime Minister', of: VELDRIA, day: '2031-03-12', asOfRecord: false },
  positions: [
    position(DAM, dam, {
      onPage: true,
      change: 'changed',
      differs: true,
      earlier: [
        statement('Called opening the dam out of the question before the harvest.', 'against', { said: '2031-05-20' }),
        statement('Refused to open the dam while ships are held in the strait.', 'against', { said: '2031-03-11', meeting: LUND }),
      ],
    }),
    position(PATROLS, statement('Wants patrol ships under the Compact’s flag, not Veldria’s.', 'favour', { meeting: LUND }), {
      change: 'unchanged',
      earlier: [statement('Asked the Compact for ships.', 'favour', { said: '2031-03' })],
    }),
    position(
      TOLLS,
      statement('Rejects any toll on ships in the strait.', 'against', {
        speaker: { id: null, name: 'a government spokesman' },
        said: '2031',
      }),
    ),
    position(GRAIN, statement('Spoke of the grain fund without taking a side.', 'neutral')),
    position(OBSERVERS, statement('Was reported to have raised the observers’ visas.', null, { said: null })),
  ],
  facts: [CHIEFS],
  meetings: [
    { ...LUND, start: '2031-03-11', mode: 'in person' },
    { ...TARN, start: '2031-09-04', mode: 'remote' },
  ],
})

export const brunoKestrel: EntityCard = entity(BRUNO.id, BRUNO.name, {
  description: { text: 'Ostmark’s foreign minister.', lang: 'en' },
  post: { title: 'Foreign Minister of Ostmark', of: VELDRIA, day: '2031-09-20', asOfRecord: true },
  positions: [
    position(DAM, statement('Wants the dam opened at once and without conditions.', 'favour', { actor: BRUNO })),
    position(TOLLS, statement('Gave answers on the tolls that point both ways.', 'mixed', { actor: BRUNO })),
    position(PATROLS, statement('Left open whether Ostmark would join the patrols.', 'unclear', { actor: BRUNO })),
  ],
  pageIsNewer: true,
})

export const quietActor: EntityCard = entity('organisation/river-board', 'River Board', {
  description: { text: 'Measures the water of the Delta. It has taken no position.', lang: 'en' },
  page: { published: null, publishedFrom: null, article: null },
  coverage: { articles: 0, origins: 0, countries: [], languages: [], from: null, until: null, updated: '2031-09-20' },
})

/** Nobody told the day of one statement; another was made after the article. */
export const datelessActor: EntityCard = entity('office/delta-house', 'Delta House', {
  description: { text: 'Speaks for the river states between their meetings.', lang: 'en' },
  of: VELDRIA,
  positions: [
    position(DAM, statement('Says again that the dam stays shut this year.', 'against', { said: null, by: '2031-03-10' }), {
      change: 'unchanged',
      earlier: [statement('Said that the dam stays shut.', 'against', { said: '2031-02-18' })],
    }),
    position(TOLLS, statement('Would let ships pass without a toll.', 'against', { said: '2031-06-02', laterThanPage: true })),
  ],
})

/** Names and words as long as they come. */
export const longNames: EntityCard = entity(
  'organisation/standing-committee',
  'Standing Intergovernmental Committee for the Navigation of the Upper and Lower Delta',
  {
    description: {
      text: 'Brings the river states together. Donaudampfschifffahrtsgesellschaftskapitänsversammlung is the German name of one of its boards.',
      lang: 'en',
    },
    positions: [
      position({ ...DAM, label: 'Opening of the dam and of the two older weirs below it' }, statement('Has asked for time.', 'unclear')),
    ],
  },
)
