// What a page tells of itself, for tests that ask for it: a news article with marks and nothing else, but for what a test changes.
import type { PageSummary } from '../../../src/protocol/panel-requests.ts'

export const pageSummary = (change: Partial<PageSummary> = {}): PageSummary => ({
  state: 'marked',
  facts: {
    url: 'https://news.example/',
    host: 'news.example',
    lang: 'en',
    title: '',
    kind: 'article',
    published: null,
    publishedFrom: null,
  },
  entities: [],
  topics: [],
  branches: {},
  article: null,
  undecided: [],
  incomplete: null,
  ...change,
})
