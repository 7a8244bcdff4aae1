// The first-run page's words in English; their shape is the type that the other languages are checked against.

export const en = {
  title: 'Sidelight',
  lead: 'Who takes which position, in whose report, in whose words. Beside the news, while you read it.',
  show: {
    title: 'What it does',
    text: 'On news pages it underlines the people, states, bodies and meetings that its record knows. Point at a name, and a card tells where they stand and who reports it.',
    try: 'Try it: point at an underlined name, or go to it with the Tab key.',
    note: 'This article and everybody in it are made up. The cards on news pages come from the record.',
    article: 'Sample article',
    card: 'Card',
  },
  needs: {
    title: 'What it needs',
    missing: 'To find names, Sidelight has to read the news pages that you open. Your browser has not allowed that yet.',
    allow: 'Allow reading pages',
    granted: 'Sidelight may read the pages that you open. What it reads stays on your machine.',
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
    topics: 'Topics',
    topicsText: 'Switch off what you do not follow. Names that matter only for it are then left alone.',
    sites: 'Sites',
    sitesText: 'Sites where nothing should be marked. On any page the toolbar button does the same in two clicks.',
  },
  ways: {
    title: 'Good to know',
    items: {
      toolbar:
        'The toolbar button lists who is named on a page, leads from mention to mention, and pauses marks here, on this site or everywhere.',
      wrong: 'A wrong mark? “Not this one” in its card takes it away, here or everywhere.',
      touch: 'On a touch screen links work as ever; tap a name, then the small handle beside it.',
    },
    keys: 'Keys',
  },
  done: { options: 'All options', dossier: 'See the whole record' },
}

export type WelcomeMessages = typeof en
