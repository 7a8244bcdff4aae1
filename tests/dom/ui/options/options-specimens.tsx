// The options page's props as the tests show it. The topics are made up, like everything in the specimens.

import { DEFAULT_SETTINGS } from '../../../../src/settings/defaults.ts'
import type { TopicNode } from '../../../../src/settings/topic-tree.ts'
import { tongue } from '../../../../src/ui/i18n/language.ts'
import { optionsMessages } from '../../../../src/ui/i18n/options/options-messages.ts'
import type { OptionsProps } from '../../../../src/ui/options/options-types.ts'
import { packsProps } from './pack-specimens.ts'

const topic = (id: string, label: string, question: string, children: TopicNode[] = []): TopicNode => ({
  id: `topic/${id}`,
  label,
  question,
  children,
})

export const TOPICS: TopicNode[] = [
  topic('ferries', 'Ferry links', 'Should the ferries to the islands be paid for in common?', [
    topic('night-ferries', 'Night ferries', 'Should ferries sail by night?'),
    topic('fares', 'Fares', 'Should islanders travel free?'),
  ]),
  topic('fishing', 'Fishing rights', 'Who may fish within the twelve-mile line?', [
    topic('quotas', 'Quotas', 'Should quotas be fixed for three years?'),
  ]),
  topic('levy', 'Harbour levy', 'Should ships pay a levy in every harbour?'),
  topic('pilots', 'Pilots', 'Should pilots be trained together?'),
]

export function optionsProps(changes: Partial<OptionsProps> = {}): OptionsProps {
  return {
    words: optionsMessages.en,
    tongue: tongue('en'),
    reading: { settings: DEFAULT_SETTINGS, unreadable: null, newer: false },
    change: () => {},
    now: Date.UTC(2025, 2, 11),
    topics: TOPICS,
    nameOf: (id) => (id === 'state/vesna' ? 'Vesna' : null),
    keys: [
      { command: 'next-mark', keys: 'Alt+Period' },
      { command: 'previous-mark', keys: 'Alt+Comma' },
      { command: 'open-card', keys: '' },
      { command: 'toggle-page', keys: 'Alt+Shift+Comma' },
    ],
    keysPage: { open: () => {}, address: 'chrome://extensions/shortcuts' },
    packs: packsProps(),
    record: {
      title: 'Harbour talks',
      version: '1.0.0',
      licence: 'CC-BY-4.0',
      from: '2025-01',
      until: '2025-09-30',
      updated: '2025-10-02',
      languages: ['en', 'fr', 'uk'],
      countries: ['FR', 'KE'],
      counts: { actors: 62, meetings: 9, topics: 7, statements: 140, facts: 21, articles: 31 },
    },
    problem: null,
    forgetUnreadable: () => {},
    openDossier: () => {},
    openEditor: () => {},
    ...changes,
  }
}
