// The first-run page's words in English; their shape is the type that the other languages are checked against.

import type { PluralForms } from '../language.ts'

export const en = {
  title: 'Sidelight',
  lead: 'Who takes which position, in whose report, in whose words. Beside the news, while you read it.',
  jump: 'Straight to the switches for topics and sites',
  show: {
    title: 'What it does',
    text: 'On news pages it underlines the people, states, bodies and meetings that its record knows. Point at a name, and a card tells where they stand and who reports it. The record that comes with it is about Ukraine’s security in 2025; in other news it knows only a few names.',
    try: 'Try it: point at an underlined name, tap it, or go to it with the Tab key.',
    note: 'This article and everybody in it are made up. The cards on news pages come from the record.',
    lines: 'A line’s colour tells the topic, its pattern what is named:',
    article: 'Sample article',
    card: 'Card',
  },
  needs: {
    title: 'What it needs',
    missing: 'To find names, Sidelight has to read the news pages that you open. Your browser has not allowed that yet.',
    allow: 'Allow reading pages',
    granted: 'Nothing more: Sidelight is allowed to read the pages that you open. What it reads stays on your machine.',
  },
  never: {
    title: 'What it never does',
    items: [
      'It sends nothing anywhere. It makes no connection at all; its own policy makes the browser refuse one.',
      'It keeps no list of what you read, and counts nothing.',
      'It changes nothing in the pages: lines are painted over the text, the page stays as it is.',
      'It rates no outlet and tells nobody what to think. Every position comes with the report it rests on.',
    ],
  },
  yours: {
    title: 'Make it yours',
    saved: 'Every change holds at once, in open tabs too. There is nothing to save.',
    topics: 'Topics',
    topicsText: 'Switch off what you do not follow: names that matter only for it are then left alone.',
    narrower: { one: '# narrower topic', other: '# narrower topics' } as PluralForms,
    switched: (topic: string, on: boolean) =>
      on ? `“${topic}” is on` : `“${topic}” is off: names that matter only for it are no longer marked`,
    sites: 'Sites',
    sitesText:
      'Sites where nothing should be marked: type or paste an address, such as news.example.org. To include all parts of a site, such as sport.example.org, write *.example.org. On any page the toolbar button does the same in two clicks.',
  },
  ways: {
    title: 'Good to know',
    items: {
      toolbar:
        'The toolbar button lists who is named on a page, leads from mention to mention, and pauses marks here, on this site or everywhere. If you do not see it, it is behind the puzzle piece: pin it from there.',
      wrong: 'A wrong mark? “Not this one” in its card takes it away, here or everywhere.',
      touch:
        'On a touch screen links work as ever; tap a name, then the small handle beside it. For a name in a link, tap just behind the link.',
    },
    keys: 'Keys',
  },
  done: {
    next: 'That is all. Open an article about one of the topics above, and point at an underlined name.',
    options: 'All options',
    dossier: 'See the whole record',
  },
}

export type WelcomeMessages = typeof en
