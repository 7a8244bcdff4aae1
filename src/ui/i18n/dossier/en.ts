// The dossier's own words in English; stances, kinds, modes and sources are said with the card's words (i18n/card).
// Counted texts are PluralForms with # for the number; others with a gap are functions of the text that goes in.
import type { PluralForms } from '../language.ts'

export const en = {
  title: 'Dossier',
  overview: 'Overview',
  sections: { positions: 'Who stands where', meetings: 'Meetings', differ: 'Where sources differ', outlets: 'Outlets' },
  loading: 'Reading the record…',
  failed: 'The record could not be read. Reinstalling Sidelight puts it back.',
  unknown: 'The record has no such entry.',
  tooMany: (count: string) =>
    `The record in use holds ${count} actors and meetings, too many to lay side by side. Search for a name, or come by the link in a card.`,
  print: 'Print',
  unfold: 'Unfold all',
  fold: 'Fold all',
  tools: 'Search and filters',
  search: 'Search the record',
  results: { one: '# result', other: '# results' } as PluralForms,
  noResult: (query: string) => `Nothing in the record matches “${query}”.`,
  kinds: { entities: 'Actors and meetings', topics: 'Topics', outlets: 'Outlets', statements: 'Statements', facts: 'Facts' },
  filter: {
    from: 'From',
    until: 'Until',
    country: 'Country of the source',
    language: 'Language of the source',
    all: 'all',
    clear: 'Clear the filters',
    active: 'Filtered: only what these sources tell is counted.',
    empty: 'Nothing is left with these filters.',
  },
  matrix: {
    caption: 'Latest stance of each actor on each topic',
    actor: 'Actor',
    none: 'nothing on record',
    changed: (before: string, now: string) => `${before}, then ${now}`,
    legend: 'Signs',
    branch: 'Topics of',
    allBranches: 'all branches',
  },
  timeline: {
    label: (from: string, until: string) => `Meetings from ${from} to ${until}`,
    who: 'Who was there',
    people: { one: '# on record', other: '# on record' } as PluralForms,
  },
  topic: {
    means: 'What the stances mean',
    positions: { one: '# actor', other: '# actors' } as PluralForms,
    parent: 'Part of',
    below: 'Under this topic',
    none: 'No position on record.',
  },
  actor: { without: 'Reported without a stance', corrected: 'Corrected' },
  correctedOn: (date: string, reason: string) => `Corrected on ${date}: ${reason}`,
  outlet: {
    kind: 'Outlet',
    articles: 'Articles',
    tells: 'What it tells',
    noTitle: 'title not seen',
    statements: { one: '# statement', other: '# statements' } as PluralForms,
    facts: { one: '# account of a fact', other: '# accounts of facts' } as PluralForms,
  },
  differ: { none: 'On no fact do these sources differ.' },
}

export type DossierMessages = typeof en
