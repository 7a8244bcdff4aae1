// When a page begins to be read: once the reader's settings are there, however slow storage is; by the defaults where it cannot be read.
// In a frame with an article of its own, before a pretended browser that counts which scripts it is asked for.
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { find, show } from '../page/page-fixture.ts'
import { until } from '../until.ts'

const DATA = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Title"}</script>'
const ARTICLE = `<head>${DATA}</head><body><article><h1>Title</h1>${`<p>${'Some words of a story. '.repeat(9)}</p>`.repeat(6)}</article></body>`

let read: () => Promise<Record<string, unknown>>
let asked: unknown[]

beforeEach(() => {
  vi.resetModules()
  asked = []
  const events = { addListener: () => undefined, removeListener: () => undefined }
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'ours',
      onMessage: events,
      sendMessage: async (message: unknown) => {
        asked.push(message)
        return null
      },
    },
    storage: { local: { get: () => read(), onChanged: events }, onChanged: events },
  })
})
afterEach(() => vi.unstubAllGlobals())

/** Starts the content script in a frame that holds an article. */
async function start(): Promise<void> {
  const frame = find(show('<iframe></iframe>'), 'iframe') as HTMLIFrameElement
  // An address of its own: what has none is no article. Whatever the test server has there makes way for one.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  frame.src = '/2025/a-story.txt'
  await loaded
  const [view, page] = [frame.contentWindow, frame.contentDocument]
  if (view === null || page === null) throw new Error('the frame has no page')
  page.documentElement.setHTMLUnsafe(ARTICLE)
  const { startContent } = await import('../../../src/app/content-app.ts')
  startContent(view)
  onTestFinished(() => frame.remove())
}

const readers = (): unknown[] => asked.filter((message) => JSON.stringify(message).includes('"loadScript"'))
const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test('a storage that cannot be read: the page is read by the defaults', async () => {
  read = () => Promise.reject(new Error('the database is damaged'))
  await start()
  await until(() => expect(readers()).not.toEqual([]))
})

test('a slow storage: nothing is read before what the reader chose is there', async () => {
  let answer: (stored: Record<string, unknown>) => void = () => undefined
  const stored = new Promise<Record<string, unknown>>((resolve) => (answer = resolve))
  read = () => stored
  await start()
  // A frame is left to itself at first; by then it has long had its turn.
  await rest(6_000)
  expect(readers()).toEqual([])
  answer({})
  await until(() => expect(readers()).not.toEqual([]))
})
