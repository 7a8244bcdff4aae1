// Thousands of tabs over one worker: each has its reader loaded, its text read, its card told, its number shown, and is closed. Whatever the
// worker keeps is bounded by what is open now, and nothing of what was sent to it stays behind.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, expect, test, vi } from 'vitest'
import { compiledFiles } from '../../../src/app/compiled-files.ts'
import type { Message } from '../../../src/platform/transport.ts'
import { tinySet } from '../knowledge/tiny-set.ts'
import { PretendedBrowser } from './stoppable-worker.ts'

setFlagsFromString('--expose-gc')
/** Asks the engine to take away whatever nobody holds. */
const collect = runInNewContext('gc') as () => void

const TABS = 5_000
/** Those after which the worker has loaded all that it will; the rest are weighed. */
const SETTLED = 1_000
/** Text of each tab, in letters. All of it kept would be 8 MB and more. */
const LETTERS = 2_000
/** What the engine's own bookkeeping may grow by. */
const MOST_GROWTH = 3_000_000
/** As many ask at once as a browser that restores its windows lets load. */
const AT_ONCE = 50

const set = tinySet()
const files = await Promise.all(
  [...compiledFiles({ set, languagesOf: () => set.manifest.languages }, () => undefined)].map(
    async ([name, file]) => [name, file instanceof Blob ? await file.arrayBuffer() : file] as const,
  ),
)

const facts = { host: 'news.example', lang: 'en', title: 'A', kind: 'article', published: '2025-03-11', publishedFrom: 'meta' }
const block = { index: 0, lang: 'en', role: 'text', section: 0 }

/** What a tab sends in its life. The text is each tab's own, so that none can stand for another. */
const messagesOf = (tab: number): Message[] => [
  { type: 'loadScript', script: 'reader' },
  {
    type: 'annotatePage',
    facts: { ...facts, url: `https://news.example/${tab}` },
    blocks: [{ ...block, text: `Ana Brandt spoke with Mila Orlova at table ${tab}. `.padEnd(LETTERS, `It rained at table ${tab}. `) }],
    evidence: null,
  },
  { type: 'reportCount', actors: 2 },
  {
    type: 'describeEntity',
    id: 'person/ana-brandt',
    language: 'en',
    page: { url: '', published: '2025-03-11', publishedFrom: 'meta', topics: [] },
  },
]

afterEach(() => {
  vi.unstubAllGlobals()
  vi.doUnmock('idb')
})

test('five thousand tabs come and go: every message is answered, and nothing of them is kept', async () => {
  const browser = new PretendedBrowser(new Map(files))
  const listeners = new Set<number>()
  const weights: number[] = []

  async function live(tab: number): Promise<void> {
    for (const message of messagesOf(tab)) expect(await browser.send(message, { tab })).toMatchObject({ ok: true })
  }
  for (let first = 0; first < TABS; first += AT_ONCE) {
    const tabs = Array.from({ length: AT_ONCE }, (_, at) => first + at)
    await Promise.all(tabs.map(live))
    expect([...browser.session.keys()].sort()).toEqual(tabs.map((tab) => `badge-${tab}`).sort())
    // Closed, or on its way to another page.
    await Promise.all(
      tabs.map((tab) => (tab % 2 === 0 ? browser.event('removed', tab) : browser.event('updated', tab, { status: 'loading' }))),
    )
    await browser.calm()
    expect(browser.session.size).toBe(0)
    listeners.add(await browser.listeners())
    // The test's own notes are not to be weighed.
    browser.done.length = 0
    if (first + AT_ONCE === SETTLED || first + AT_ONCE === TABS) {
      collect()
      weights.push(process.memoryUsage().heapUsed)
    }
  }

  expect(browser.started).toBe(1)
  // As many after the first few tabs as after the last.
  expect(listeners.size).toBe(1)
  expect(browser.local.size).toBe(0)
  const [settled, last] = weights as [number, number]
  console.log(`from ${SETTLED} to ${TABS} tabs the worker grew by ${Math.round((last - settled) / 1000)} kB`)
  expect(last - settled).toBeLessThan(MOST_GROWTH)
})
