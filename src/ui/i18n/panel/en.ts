// The toolbar popup's words in English; their shape is the type that the other languages are checked against.
// Counted texts are PluralForms with # for the number; others with a gap are functions of the text that goes in.
import type { Unread } from '../../../protocol/panel-requests.ts'
import type { PluralForms } from '../language.ts'

export const en = {
  /** One line on what the page is about. */
  about: {
    meeting: (name: string, date: string) => `About ${name}, ${date}`,
    meetings: (names: string) => `About ${names}`,
    topics: (labels: string) => `About ${labels}`,
    named: { one: 'Names # actor or meeting', other: 'Names # actors and meetings' } as PluralForms,
    published: (date: string) => `Article of ${date}`,
    undecided: { one: 'Not clear which meeting is meant', other: 'Not clear which meetings are meant' } as PluralForms,
  },
  lists: {
    meetings: 'Meetings',
    actors: 'Actors',
    mentions: { one: '# mention', other: '# mentions' } as PluralForms,
    notMarked: 'not marked',
    showAll: { one: 'Show # more', other: 'Show # more' } as PluralForms,
    next: (name: string) => `Next mention of ${name}`,
    previous: (name: string) => `Previous mention of ${name}`,
    record: (name: string) => `${name} in the dossier`,
  },
  steps: {
    next: 'Next mark',
    previous: 'Previous mark',
    at: (index: string, of: string) => `Mark ${index} of ${of}`,
    none: 'No mark to go to',
  },
  differing: {
    title: 'Where sources differ',
    lead: 'About the meetings and actors of this page',
    valuesLanguage: 'Values in English',
    thisArticle: 'this article',
    sources: { one: '# source', other: '# sources' } as PluralForms,
    silent: (outlets: string) => `Not reported by ${outlets}`,
  },
  absent: {
    title: 'Not named here',
    lead: 'Took part, or took a position, but this page does not name them.',
    'took part': 'took part',
    'took a position': 'took a position',
  },
  pause: {
    title: 'Pause',
    page: 'This page',
    site: 'This site',
    hour: 'One hour',
    everywhere: 'Everywhere',
    resume: 'Resume',
    undo: 'Undo',
    always: 'Always mark this site',
    done: {
      page: 'Paused on this page',
      site: (host: string) => `Off on ${host}`,
      hour: (time: string) => `Paused until ${time}`,
      everywhere: 'Paused everywhere',
      always: (host: string) => `Always on ${host}`,
      resumed: 'Marks are on again',
    },
  },
  states: {
    empty: 'There is hardly any text here, so nothing has been read yet.',
    reading: 'Reading this page…',
    pausedPage: 'Paused on this page',
    pausedSite: (host: string) => `Off on ${host}`,
    pausedEverywhere: 'Paused everywhere',
    pausedUntil: (time: string) => `Paused until ${time}`,
    notNews: 'This does not look like a news article, so nothing was read.',
    markAnyway: 'Mark this site anyway',
    front: 'A front page: names are counted, not marked.',
    nothingFound: 'None of the names in the record appear on this page.',
    disconnected: 'This page was open before Sidelight was installed or updated. Reload it to see its names marked.',
    record: (record: string) => `The record in use: ${record}.`,
    how: 'How Sidelight works',
    reload: 'Reload the page',
    incomplete: (what: string) => `Not everything could be read: ${what}`,
    unread: {
      'page end': 'the end of a very long page',
      frame: 'text in a frame of another site',
      answer: 'some names, since the record did not answer',
      packs: 'your packs, so that only what comes with Sidelight is used; open the options to mend it',
    } as Record<Unread['what'], string>,
    noPermission: (host: string) => `Sidelight may not read ${host} yet.`,
    askPermission: 'Allow it',
    unreachable: {
      'browser page': 'Browsers let no extension read their own pages.',
      'store page': 'Browsers let no extension read the pages of their add-on stores.',
      pdf: 'Browsers let no extension read their PDF viewer.',
      'reader view': 'Browsers let no extension work in the reader view. Leave it to see marks.',
      file: 'Local files can be read once you allow file addresses in the browser’s extension settings.',
      other: 'Sidelight cannot run on this page.',
    },
  },
  links: { dossier: 'Dossier', options: 'Options' },
  copy: { none: 'Copy as Markdown', copied: 'Copied', failed: 'Not copied' },
}

export type PanelMessages = typeof en
export type UnreachablePage = keyof PanelMessages['states']['unreachable']
