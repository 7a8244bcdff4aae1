// Cards about invented people, states, meetings and outlets, for the gallery and the tests of the card: nothing in them is real.
// Small builders fill what a case does not care about; the cards at the end are the cases.
import type {
  CardFact,
  CardLink,
  CardPosition,
  CardReport,
  CardReportGroup,
  CardStatement,
  CardTopic,
  EntityCard,
} from '../../src/knowledge/card.ts'
import type { Stance } from '../../src/model/statement.ts'

export const link = (id: string, name: string): CardLink => ({ id, kind: id.slice(0, id.indexOf('/')) as CardLink['kind'], name })

export const ADA = link('person/ada-morel', 'Ada Morel')
export const BRUNO = link('person/bruno-kestrel', 'Bruno Kestrel')
export const VELDRIA = link('state/veldria', 'Veldria')
export const OSTMARK = link('state/ostmark', 'Ostmark')
export const COMPACT = link('bloc/harbour-compact', 'Harbour Compact')
export const LUND = link('meeting/2031-03-11-lund-delta-talks', 'Delta talks in Lund')
export const TARN = link('meeting/2031-09-04-tarn-summit', 'Tarn summit')

const topic = (slug: string, branch: string, label: string, question: string): CardTopic => ({
  id: `topic/${slug}`,
  branch: `topic/${branch}`,
  label,
  question,
})
export const DAM = topic('delta-dam', 'water', 'Delta dam', 'Should the dam on the upper Delta be opened?')
export const PATROLS = topic('sea-patrols', 'security', 'Sea patrols', 'Should the Compact send patrol ships to the strait?')
export const TOLLS = topic('strait-tolls', 'trade', 'Strait tolls', 'Should ships pay tolls in the strait?')
export const GRAIN = topic('grain-fund', 'trade', 'Grain fund', 'Should there be a common fund for grain?')
export const OBSERVERS = topic('observers', 'security', 'Observers', 'Should observers be let into the delta?')

export const COLOURS = { 'topic/water': 'teal', 'topic/security': 'blue', 'topic/trade': 'orange' } as const

export function report(outlet: string, changes: Partial<CardReport> = {}): CardReport {
  const slug = outlet.toLowerCase().replaceAll(/[^a-z]+/g, '-')
  return {
    article: `article/${slug}/delta`,
    outlet,
    country: 'VE',
    control: null,
    language: 'en',
    title: 'Talks on the delta',
    url: `https://${slug}.example/delta`,
    published: '2031-03-12',
    mode: 'direct',
    credits: [],
    thisArticle: false,
    stance: null,
    note: null,
    ...changes,
  }
}

export const group = (origin: string | null, ...reports: CardReport[]): CardReportGroup => ({ origin, reports })

export const AGENCY_GROUP = group(
  'Coastal Press Agency',
  report('Northern Ledger', { credits: ['Coastal Press Agency'], thisArticle: true }),
  report('Evening Strait', { credits: ['Coastal Press Agency'] }),
  report('Der Hafenbote', { language: 'de', credits: ['Evening Strait', 'Coastal Press Agency'], mode: 'indirect' }),
  report('La Dépêche du Delta', { language: 'fr', credits: ['Coastal Press Agency'] }),
  report('Kanal Ost', { control: 'state', credits: ['Coastal Press Agency'], url: null }),
)

let serial = 0
export function statement(gist: string, stance: Stance | null, changes: Partial<CardStatement> = {}): CardStatement {
  serial += 1
  return {
    id: `statement/ada-morel/${serial}`,
    actor: ADA,
    stance,
    stanceMeaning: null,
    gist,
    said: '2031-03-11',
    by: null,
    laterThanPage: false,
    meeting: null,
    speaker: null,
    wordings: [],
    groups: [group('Northern Ledger', report('Northern Ledger'))],
    origins: 1,
    ...changes,
  }
}

export function position(about: CardTopic, latest: CardStatement, changes: Partial<CardPosition> = {}): CardPosition {
  return {
    topic: about,
    onPage: false,
    actor: latest.actor,
    stance: latest.stance,
    change: 'stated first',
    latest,
    earlier: [],
    later: [],
    differs: false,
    origins: latest.origins,
    ...changes,
  }
}

const COVERAGE: EntityCard['coverage'] = {
  articles: 14,
  origins: 5,
  countries: ['FR', 'DE', 'UA', 'JP'],
  languages: ['en', 'fr', 'de'],
  from: '2031-03-03',
  until: '2031-09-05',
  updated: '2031-09-20',
}

export function entity(id: string, name: string, changes: Partial<EntityCard> = {}): EntityCard {
  return {
    id,
    kind: link(id, name).kind,
    name,
    nativeName: null,
    description: { text: 'An invented entry of the gallery.', lang: 'en' },
    post: null,
    of: null,
    page: { published: '2031-03-12', publishedFrom: 'json-ld', article: null },
    positions: [],
    facts: [],
    meeting: null,
    meetings: [],
    coverage: COVERAGE,
    pageIsNewer: false,
    ...changes,
  }
}

export const CHIEFS: CardFact = {
  id: 'fact/lund/delegations',
  subject: LUND,
  topic: null,
  question: 'How many delegations came?',
  relation: 'differs',
  accounts: [
    {
      value: '34',
      lang: 'en',
      groups: [group('Coastal Press Agency', report('Northern Ledger', { thisArticle: true }), report('Evening Strait'))],
      origins: 1,
      thisArticle: true,
    },
    {
      value: 'almost all 32 members',
      lang: 'en',
      groups: [group(null, report('Der Hafenbote', { language: 'de' }))],
      origins: 0,
      thisArticle: false,
    },
    {
      value: 'over 30',
      lang: 'en',
      groups: [group('Strait Radio', report('Strait Radio', { url: null }))],
      origins: 1,
      thisArticle: false,
    },
  ],
  laterThanPage: false,
  assessment: 'One count takes in two delegations that only listened.',
  notReportedBy: ['Kanal Ost', 'La Dépêche du Delta'],
}
