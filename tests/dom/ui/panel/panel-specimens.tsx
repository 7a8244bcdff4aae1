// States of the toolbar popup as plain props, for the tests and for anything that shows them side by side.
// Everything in them is made up: a conference in a country that does not exist.
import type { CardFact } from '../../../../src/knowledge/card.ts'
import type { PageState, PageSummary } from '../../../../src/protocol/panel-requests.ts'
import { DEFAULT_SETTINGS } from '../../../../src/settings/defaults.ts'
import { tongue } from '../../../../src/ui/i18n/language.ts'
import { panelMessages } from '../../../../src/ui/i18n/panel/panel-messages.ts'
import type { EntityLabel, PanelActions, PanelPage, PanelProps } from '../../../../src/ui/panel/panel-types.ts'

export const NOW = Date.UTC(2025, 2, 11, 12)

const LABELS: Record<string, EntityLabel> = {
  'meeting/port-alder': { name: 'Port Alder conference', kind: 'meeting', start: '2025-03-11', end: '2025-03-12' },
  'meeting/harbour-talks': { name: 'Harbour talks', kind: 'meeting', start: '2025-02-18' },
  'meeting/island-call': { name: 'Island call, 3 March 2025', kind: 'meeting', start: '2025-03-03' },
  'person/ines-calder': { name: 'Ines Calder', kind: 'person' },
  'person/tomas-weir': { name: 'Tomas Weir', kind: 'person' },
  'state/vesna': { name: 'Vesna', kind: 'state' },
  'bloc/northern-union': { name: 'Northern Union', kind: 'bloc' },
  'organisation/tide-board': { name: 'Tide Board', kind: 'organisation' },
  'office/alder-palace': { name: 'Alder Palace', kind: 'office' },
  'person/mira-holt': { name: 'Mira Holt', kind: 'person' },
  'person/jon-aske': { name: 'Jon Aske', kind: 'person' },
}
const TOPICS: Record<string, string> = { 'topic/ferries': 'Ferry links', 'topic/fishing': 'Fishing rights', 'topic/levy': 'Harbour levy' }

const entity = (id: string, count: number, painted: number, salience: number, topics: string[]) => ({
  id,
  count,
  painted,
  salience,
  topics,
})

export function summary(changes: Partial<PageSummary> = {}): PageSummary {
  return {
    state: 'marked',
    facts: {
      url: 'https://news.example/port-alder',
      host: 'news.example',
      lang: 'en',
      title: 'Ministers meet at Port Alder',
      kind: 'article',
      published: '2025-03-11',
      publishedFrom: 'json-ld',
    },
    entities: [
      entity('meeting/harbour-talks', 1, 1, 0.2, ['topic/fishing']),
      entity('meeting/port-alder', 6, 6, 1, ['topic/ferries', 'topic/fishing']),
      entity('person/ines-calder', 9, 9, 0.8, ['topic/ferries']),
      entity('state/vesna', 11, 3, 0.7, ['topic/fishing']),
      entity('person/tomas-weir', 4, 4, 0.5, ['topic/levy']),
      entity('bloc/northern-union', 3, 3, 0.4, []),
      entity('organisation/tide-board', 2, 2, 0.3, ['topic/ferries']),
      entity('office/alder-palace', 2, 0, 0.2, ['topic/fishing']),
      entity('person/mira-holt', 1, 1, 0.1, ['topic/levy']),
      entity('person/jon-aske', 1, 1, 0.05, []),
    ],
    topics: ['topic/ferries', 'topic/fishing'],
    branches: { 'topic/ferries': 'topic/ferries', 'topic/fishing': 'topic/fishing', 'topic/levy': 'topic/levy' },
    article: null,
    undecided: [],
    incomplete: null,
    ...changes,
  }
}

export const inState = (state: PageState): PanelPage => ({ kind: 'summary', summary: summary({ state }) })

const account = (value: string, origins: number, thisArticle = false) => ({ value, lang: 'en', groups: [], origins, thisArticle })
export const FACTS: CardFact[] = [
  {
    id: 'fact/port-alder/delegations',
    subject: { id: 'meeting/port-alder', kind: 'meeting', name: 'Port Alder conference' },
    topic: null,
    question: 'How many delegations took part?',
    relation: 'differs',
    accounts: [account('34', 2, true), account('more than 30', 1)],
    assessment: null,
    laterThanPage: false,
    notReportedBy: ['The Vesna Ledger'],
  },
]

export const noActions: PanelActions = {
  step: async () => ({ index: 3, of: 32 }),
  pausePage: () => {},
  changeSettings: () => {},
  askPermission: () => {},
  reloadPage: () => {},
  openDossier: () => {},
  openOptions: () => {},
  openWelcome: () => {},
}

/** Whole props of the popup on an article, with changes. */
export function panelProps(changes: Partial<PanelProps> = {}): PanelProps {
  return {
    words: panelMessages.en,
    tongue: tongue('en'),
    page: { kind: 'summary', summary: summary() },
    settings: DEFAULT_SETTINGS,
    now: NOW,
    lookup: {
      entity: (id) => LABELS[id] ?? null,
      topic: (id) => TOPICS[id] ?? null,
      record: 'Island ferries, 2025',
      branches: summary().branches,
    },
    differing: FACTS,
    absent: [
      { id: 'person/elke-brandt', name: 'Elke Brandt', kind: 'person', why: 'took part' },
      { id: 'state/orme', name: 'Orme', kind: 'state', why: 'took a position' },
    ],
    actions: noActions,
    ...changes,
  }
}
