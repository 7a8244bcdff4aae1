// The cards of the made-up article's names, for the first-run page: actors with a position on which sources agree and some without
// one, and a meeting on which sources differ. The same values as the record gives, shown by the same component.
import type { CardLink, CardReport, CardStatement, EntityCard } from '../../knowledge/card.ts'
import type { UiLanguage } from '../../model/text.ts'
import { sampleCardTexts } from '../i18n/sample-card/sample-card-texts.ts'

/** The day of the made-up article; any day would do. */
const DAY = '2025-03-11'
const BEFORE = '2025-02-18'

function report(outlet: string, changes: Partial<CardReport> = {}): CardReport {
  return {
    article: `article/${outlet}`,
    outlet,
    country: null,
    control: null,
    language: 'en',
    title: null,
    url: null,
    published: DAY,
    mode: 'direct',
    credits: [],
    thisArticle: false,
    stance: null,
    note: null,
    ...changes,
  }
}

export type SampleKey = 'calder' | 'weir' | 'vesna' | 'union' | 'board' | 'palace' | 'conference'

/** Cards by the keys of the sample article's cast; links in them carry the same keys as ids. */
export function sampleCards(language: UiLanguage): Readonly<Record<SampleKey, EntityCard>> {
  const texts = sampleCardTexts[language]
  const calder: CardLink = { id: 'calder', kind: 'person', name: texts.calder }
  const weir: CardLink = { id: 'weir', kind: 'person', name: texts.weir }
  const vesna: CardLink = { id: 'vesna', kind: 'state', name: texts.vesna }
  const union: CardLink = { id: 'union', kind: 'bloc', name: texts.union }
  const board: CardLink = { id: 'board', kind: 'organisation', name: texts.board }
  const palace: CardLink = { id: 'palace', kind: 'office', name: texts.palace }
  const conference: CardLink = { id: 'conference', kind: 'meeting', name: texts.conference }
  const topic = { id: 'ferries', branch: 'ferries', label: texts.ferries, question: texts.ferriesQuestion }
  const statement = (actor: CardLink, changes: Partial<CardStatement>): CardStatement => ({
    id: `statement/${actor.id}`,
    actor,
    stance: 'favour',
    stanceMeaning: null,
    gist: '',
    said: DAY,
    by: null,
    laterThanPage: false,
    meeting: conference,
    speaker: null,
    wordings: [],
    groups: [],
    origins: 2,
    ...changes,
  })
  const calderSays = statement(calder, {
    gist: 'Says that Vesna will pay its share once every harbour pays its own, and that ferries can sail by summer.',
    wordings: [
      { quote: { text: 'The boats will sail by summer.', lang: 'en', kind: 'as printed' }, outlets: ['The Vesna Ledger', 'Harbour Post'] },
    ],
    groups: [
      { origin: 'The Vesna Ledger', reports: [report('The Vesna Ledger')] },
      { origin: 'Harbour Post', reports: [report('Harbour Post', { thisArticle: true })] },
    ],
  })
  const weirSays = statement(weir, {
    stance: 'conditional',
    gist: 'Wants to see the figures before the Union pays anything.',
    groups: [{ origin: 'Harbour Post', reports: [report('Harbour Post', { thisArticle: true })] }],
    origins: 1,
  })
  const position = (latest: CardStatement) => ({
    topic,
    onPage: true,
    actor: latest.actor,
    stance: latest.stance,
    change: 'stated first' as const,
    latest,
    earlier: [],
    later: [],
    differs: false,
    origins: latest.origins,
  })
  const common = {
    nativeName: null,
    post: null,
    of: null,
    page: { published: DAY, publishedFrom: 'given' as const, article: null },
    positions: [],
    facts: [],
    meeting: null,
    meetings: [],
    coverage: { articles: 2, origins: 2, countries: [], languages: ['en'], from: BEFORE, until: DAY, updated: DAY },
    pageIsNewer: false,
  }
  const met = [{ ...conference, start: DAY, mode: 'in person' as const }]
  const nothingTold = { ...common.coverage, articles: 0, origins: 0, languages: [], from: null, until: null }
  const about = (text: string) => ({ description: { text, lang: language } })
  return {
    calder: {
      ...common,
      ...calder,
      ...about(texts.calderAbout),
      post: { title: texts.post, of: vesna, day: DAY, asOfRecord: false },
      positions: [position(calderSays)],
      meetings: met,
    },
    weir: { ...common, ...weir, ...about(texts.weirAbout), positions: [position(weirSays)], meetings: met },
    vesna: { ...common, ...vesna, ...about(texts.vesnaAbout), meetings: met, coverage: nothingTold },
    union: { ...common, ...union, ...about(texts.unionAbout), meetings: met, coverage: nothingTold },
    board: { ...common, ...board, ...about(texts.boardAbout), coverage: nothingTold },
    palace: { ...common, ...palace, ...about(texts.palaceAbout), of: vesna, coverage: nothingTold },
    conference: {
      ...common,
      ...conference,
      ...about(texts.conferenceAbout),
      positions: [position(calderSays), position(weirSays)],
      facts: [
        {
          id: 'fact/delegations',
          subject: conference,
          topic: null,
          question: texts.delegations,
          relation: 'differs',
          accounts: [
            {
              value: '34',
              lang: language,
              groups: [{ origin: 'Harbour Post', reports: [report('Harbour Post', { thisArticle: true })] }],
              origins: 1,
              thisArticle: true,
            },
            {
              value: texts.moreThanThirty,
              lang: language,
              groups: [{ origin: 'The Vesna Ledger', reports: [report('The Vesna Ledger')] }],
              origins: 1,
              thisArticle: false,
            },
          ],
          assessment: null,
          laterThanPage: false,
          notReportedBy: [],
        },
      ],
      meeting: {
        start: DAY,
        end: null,
        place: [{ text: texts.city, lang: language }],
        format: 'in person',
        level: 'foreign ministers',
        hosts: [vesna],
        participants: [calder, weir].map((actor) => ({
          actor,
          role: 'participant' as const,
          mode: 'in person' as const,
          onBehalfOf: actor === weir ? union : vesna,
          sources: ['Harbour Post'],
          note: null,
          disputed: false,
        })),
        before: null,
        after: null,
        related: [],
      },
    },
  }
}
