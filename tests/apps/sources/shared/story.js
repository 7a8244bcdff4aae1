// The news page that every application here shows: its texts and its changes of state, the same for all, so that only the way of
// building pages differs. Pure. A fictional newspaper about the people of the small record (tests/fixtures/tiny-knowledge).

const ARTICLES = [
  {
    headline: 'Leaders speak of a border force in Port Selva',
    paragraphs: [
      'Ana Brandt asked the Harbour League on Tuesday to send an outside force to the border, as leaders met for a day of talks by the sea.',
      'Mila Orlova said that her government would not agree to it. The two have argued over the crossing for years, officials told reporters.',
      'A spokesman said that Ivo Kestrel had been told of the outcome by telephone in the evening, and that he had welcomed the talks.',
    ],
  },
  {
    headline: 'Customs posts to open again, ministers announced',
    paragraphs: [
      'Mila Orlova said on Wednesday that lorries may cross from next week, and that the papers for them would be sent by telephone.',
      'Officials told reporters that Ivo Kestrel had asked for it twice. The Harbour League announced money for a new road to the sea.',
      'Ana Brandt was not in the room. She said later that she had read the paper on the train, and that it was shorter than feared.',
    ],
  },
]

const PEOPLE = ['Ana Brandt', 'Mila Orlova', 'Ivo Kestrel', 'the Harbour League']
const personAt = (number) => PEOPLE[number % PEOPLE.length]

const POSTS = 6
const makePost = (id) => ({ id, text: `Note ${id}: ${personAt(id)} spoke to reporters on the pier, as number ${id} on the list.` })

/** Words that arrive one character after the other. */
export const TYPED = 'As this is written, Ana Brandt and Mila Orlova walk back to the hall, and the Harbour League waits.'

/** A window of this many rows moves over the whole list. */
export const ROWS = 2_000
export const WINDOW = 12
export const ROW_HEIGHT = 32

export const rowText = (row) => `Row ${row}: vote of ${personAt(row)}, counted.`
export const visibleRows = ({ first }) => Array.from({ length: Math.min(WINDOW, ROWS - first) }, (_, at) => first + at)

const furtherArticle = (number) => ({
  id: number,
  headline: `Further story ${number} of the day`,
  paragraphs: [1, 2, 3].map(
    (part) =>
      `In part ${part} of story ${number}, ${personAt(number + part)} told reporters that the weather by the sea had been kind, and that nobody had hurried; officials said the same of the day before.`,
  ),
})

export const articleOf = ({ article }) => ARTICLES[article]
export const tickerText = ({ tick }) => `Minute ${tick}: ${personAt(tick)} is speaking.`
export const typedText = ({ typed }) => TYPED.slice(0, typed)

export const firstState = () => ({
  article: 0,
  posts: Array.from({ length: POSTS }, (_, at) => makePost(at + 1)),
  tick: 0,
  typed: 0,
  first: 0,
  feed: [],
  comments: [],
  count: 0,
})

const rotated = ([first, ...rest]) => [...rest, first]

/** Each thing that can happen on the page: gives the next state. */
export const ACTIONS = {
  reorder: (state) => ({ ...state, posts: rotated(state.posts).reverse() }),
  post: (state) => ({ ...state, posts: [makePost(state.posts.length + 1), ...state.posts] }),
  remove: (state) => ({ ...state, posts: state.posts.slice(1) }),
  tick: (state) => ({ ...state, tick: state.tick + 1 }),
  type: (state) => ({ ...state, typed: Math.min(TYPED.length, state.typed + 1) }),
  scroll: (state, top) => ({ ...state, first: Math.max(0, Math.min(ROWS - WINDOW, Math.floor(top / ROW_HEIGHT))) }),
  more: (state) => ({ ...state, feed: [...state.feed, furtherArticle(state.feed.length + 1)] }),
  go: (state, article) => ({ ...state, article }),
  comment: (state, text) => ({ ...state, comments: [...state.comments, { id: state.comments.length + 1, text }] }),
  count: (state) => ({ ...state, count: state.count + 1 }),
}

/** The buttons that a reader has; `start` ones set a timer going. */
export const BUTTONS = ['reorder', 'post', 'remove', 'more', 'count', 'next', 'ticker', 'typing']
