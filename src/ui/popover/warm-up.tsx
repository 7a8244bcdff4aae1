// Runs the card's code once before the first card is due: the first run of a script is several times slower than the second, and the
// platform's date formats take tens of ms to make. The layer is mounted when a dwell starts, so the reader's delay pays for this.
// Draws into an element that is in no document; nothing of it is ever seen.
import { render } from 'preact'
import type { CardLink, CardTopic, EntityCard } from '../../knowledge/card.ts'
import { Card } from '../card/card.tsx'
import type { FaceSettings } from '../card/face.ts'
import tokensCss from '../styles/tokens.css?inline'

const LINK: CardLink = { id: 'state/none', kind: 'state', name: '' }
const TOPIC: CardTopic = { id: 'topic/none', branch: 'topic/none', label: '', question: '' }
const STATEMENT: EntityCard['positions'][number]['latest'] = {
  id: '',
  actor: LINK,
  stance: 'favour',
  stanceMeaning: null,
  gist: '',
  said: '2000-01-01',
  by: null,
  laterThanPage: false,
  meeting: LINK,
  speaker: null,
  wordings: [{ quote: { text: '', lang: 'fr', kind: 'as printed' }, outlets: ['', ''] }],
  groups: [
    {
      origin: null,
      reports: [
        {
          ...{
            article: '',
            outlet: '',
            country: null,
            control: null,
            language: 'fr',
            title: null,
            url: 'https://example.org',
            published: '2000-01',
          },
          ...{ mode: 'direct', credits: ['', ''], thisArticle: false, stance: null, note: null },
        },
      ],
    },
  ],
  origins: 2,
}

/** One of everything that costs at the first time. */
const SAMPLE: EntityCard = {
  ...{ id: 'person/none', kind: 'person', name: '', nativeName: null, description: { text: '', lang: 'en' } },
  post: { title: '', of: LINK, day: '2000-01-01', asOfRecord: false },
  of: LINK,
  page: { published: '2000-01-01', publishedFrom: null, article: null },
  positions: [
    {
      ...{ topic: TOPIC, onPage: false, actor: LINK, stance: 'favour', change: 'changed', differs: false, origins: 1 },
      latest: STATEMENT,
      earlier: [STATEMENT],
      later: [],
    },
  ],
  facts: [],
  meeting: null,
  meetings: [{ ...LINK, start: '2000-01-01', mode: 'in person' }],
  coverage: { articles: 2, origins: 2, countries: ['FR', 'DE'], languages: ['fr', 'de'], from: '2000', until: '2001', updated: '2001' },
  pageIsNewer: false,
}

const nothing = () => undefined
const ACTIONS = {
  follow: nothing,
  back: nothing,
  pin: nothing,
  unpin: nothing,
  close: nothing,
  setHidden: nothing,
  setTopic: nothing,
  openDossier: nothing,
}

/** Every face that an unfolded card is set in, by weight and size: the first use of each is up to a ms of looking for it among the machine's fonts. */
export const FACES = [
  ['600 20px', 'serif'],
  ['600 15px', 'serif'],
  ['400 15px', 'serif'],
  ['400 14px', 'sans'],
  ['500 14px', 'sans'],
  ['600 14px', 'sans'],
  ['700 14px', 'sans'],
  ['400 13px', 'sans'],
  ['600 13px', 'sans'],
  ['400 12.5px', 'sans'],
  ['600 12.5px', 'sans'],
  ['400 12px', 'sans'],
  ['400 11.5px', 'sans'],
] as const

/** Letters, and the triangle before what unfolds, which stands in a font of its own. */
const COMMON = 'Sidelight \u25b8'
/** Letters beyond the scripts that every face has: each may stand in a font of its own, which is looked for anew. */
const RARE = /[^\0-\u04ff\u2000-\u206f]/g
/** So many are enough to have their fonts found. */
const MOST_RARE = 20

/** Has the browser look for the fonts of these words, by a canvas that is nowhere. */
function warmFonts(words: string): void {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')
  for (const [size, family] of FACES) {
    const fonts = new RegExp(`--${family}:([^;}]+)`).exec(tokensCss)?.[1]
    if (pen === null || fonts === undefined) return
    pen.font = `${size} ${fonts}`
    pen.measureText(words)
  }
}

/** Has the fonts of a card's rarer letters found (names in their own script), before it is laid out. */
export function warmRareLetters(card: Element): void {
  const rare = [...new Set(card.textContent?.match(RARE))].slice(0, MOST_RARE)
  if (rare.length > 0) warmFonts(rare.join(''))
}

/** Draws and throws away one card. */
export function warmUp(doc: Document, settings: FaceSettings): void {
  const place = doc.createElement('div')
  const face = { state: 'ready', cards: [SAMPLE], mention: null } as const
  render(<Card {...{ face, settings }} pinned={false} pinnable back={false} others={[]} headingId="" actions={ACTIONS} />, place)
  render(null, place)
  warmFonts(COMMON)
}
