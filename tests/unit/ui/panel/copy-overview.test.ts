// The popup's overview as Markdown: every name with its count, every differing value with its sources, nothing that Markdown misreads.
import { expect, test } from 'vitest'
import type { CardFact } from '../../../../src/knowledge/card.ts'
import type { PageSummary } from '../../../../src/protocol/panel-requests.ts'
import { tongue } from '../../../../src/ui/i18n/language.ts'
import { panelMessages } from '../../../../src/ui/i18n/panel/panel-messages.ts'
import { copyOverview } from '../../../../src/ui/panel/copy-overview.ts'
import type { PanelLookup } from '../../../../src/ui/panel/panel-types.ts'
import { adaMorel } from '../../../gallery/fictional-people.ts'

const LABELS: Record<string, ReturnType<PanelLookup['entity']>> = {
  'meeting/lund': { name: 'Lund talks', kind: 'meeting', start: '2031-03-11' },
  'person/ada-morel': { name: 'Ada *Morel*', kind: 'person' },
}
const lookup: PanelLookup = { entity: (id) => LABELS[id] ?? null, topic: () => null, record: null, branches: {} }
const entity = (id: string, count: number, salience: number) => ({ id, count, painted: count, salience, topics: [] })
const summary = {
  facts: { url: 'https://ledger.example/a', published: '2031-03-12', publishedFrom: null },
  entities: [entity('person/ada-morel', 3, 1), entity('person/unknown', 2, 0.5), entity('meeting/lund', 1, 0.8)],
  topics: [],
} as unknown as PageSummary
const differing: CardFact[] = adaMorel.facts.filter(({ relation }) => relation !== 'agrees').slice(0, 1)

test('names stand by weight with their counts, meetings first; what the record does not know is left out', () => {
  expect(copyOverview(summary, [], lookup, panelMessages.en, tongue('en')).split('\n')).toEqual([
    '## About Lund talks, 11 March 2031',
    '[https://ledger.example/a](<https://ledger.example/a>)',
    'Article of 12 March 2031',
    '',
    '### Meetings',
    '- Lund talks (1 mention)',
    '',
    '### Actors',
    '- Ada \\*Morel\\* (3 mentions)',
  ])
})

test('each value of a fact on which sources differ stands with its sources', () => {
  const [fact] = differing
  const text = copyOverview(summary, differing, lookup, panelMessages.en, tongue('en'))
  expect(fact?.accounts.length).toBeGreaterThan(1)
  expect(text.split('\n')).toContain(`**${fact?.question}** (${fact?.subject.name})`)
  for (const { value, groups } of fact?.accounts ?? []) {
    const line = text.split('\n').find((one) => one.startsWith(`- ${value}: `))
    for (const { outlet } of groups.flatMap(({ reports }) => reports)) expect(line).toContain(outlet)
  }
})
