import { describe, expect, test } from 'vitest'
import { addSummaries, whyUnreachable } from '../../../src/app/tab-summary.ts'
import type { SummaryEntity } from '../../../src/protocol/panel-requests.ts'
import { pageSummary as summary } from './page-summary.ts'

const entity = (id: string, count: number, salience: number): SummaryEntity => ({ id, count, painted: count, salience, topics: [] })

describe('addSummaries', () => {
  test('adds the counts of one entity over the frames and keeps the heavier weight', () => {
    const top = summary({ entities: [entity('person/a', 2, 0.3)] })
    const inner = summary({ entities: [entity('person/a', 3, 0.9), entity('person/b', 1, 0.5)] })
    expect(addSummaries(top, [inner]).entities).toEqual([entity('person/a', 5, 0.9), entity('person/b', 1, 0.5)])
  })

  test.each([
    ['not news', 'marked', 'marked'],
    ['empty', 'marked', 'marked'],
    ['nothing found', 'marked', 'marked'],
    ['not news', 'not news', 'not news'],
    ['paused page', 'marked', 'paused page'],
    ['marked', 'not news', 'marked'],
  ] as const)('a top frame that is "%s" with a frame that is "%s" is "%s"', (top, inner, state) => {
    expect(addSummaries(summary({ state: top }), [summary({ state: inner })]).state).toBe(state)
  })

  test('names topics and undecided references once', () => {
    const one = summary({ topics: ['topic/a', 'topic/b'], undecided: [['meeting/a', 'meeting/b']] })
    const both = addSummaries(one, [summary({ topics: ['topic/b', 'topic/c'], undecided: [['meeting/a', 'meeting/b']] })])
    expect(both.topics).toEqual(['topic/a', 'topic/b', 'topic/c'])
    expect(both.undecided).toEqual([['meeting/a', 'meeting/b']])
  })
})

describe('whyUnreachable', () => {
  test.each([
    ['', 'browser page'],
    ['chrome://settings', 'browser page'],
    ['about:reader?url=https%3A%2F%2Fnews.example', 'reader view'],
    ['https://addons.mozilla.org/firefox/', 'store page'],
    ['https://chromewebstore.google.com/detail/x', 'store page'],
    ['file:///home/reader/page.html', 'file'],
    ['https://news.example/report.pdf?page=2', 'pdf'],
    ['https://news.example/', 'other'],
  ])('%s: %s', (url, why) => {
    expect(whyUnreachable(url)).toBe(why)
  })
})
