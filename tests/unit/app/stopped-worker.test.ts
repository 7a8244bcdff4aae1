// The worker stopped at every one of its waits, one after the other: whatever it asks of the browser, it is stopped before the browser
// hears of it, or after the browser has done it and before the worker learns; and the worker that takes its place is stopped in its turn, or
// not. Each scenario goes on until a run in which no wait is left to stop at. Whatever happened, the page gets its answer (by itself,
// where one worker was stopped; by asking again, where two were), and nothing stored is lost, doubled or half.
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { compiledFiles } from '../../../src/app/compiled-files.ts'
import type { EntityCard } from '../../../src/knowledge/card.ts'
import { FILES_VERSION } from '../../../src/knowledge/compiled-knowledge.ts'
import type { KnowledgeSet } from '../../../src/model/knowledge-set.ts'
import type { PageAnnotation } from '../../../src/model/page.ts'
import type { Message } from '../../../src/platform/transport.ts'
import type { Outcome } from '../../../src/protocol/outcome.ts'
import type { CardLayer } from '../../../src/ui/popover/layer-types.ts'
import { tinySet } from '../knowledge/tiny-set.ts'
import { PretendedBrowser, type StopPlan } from './stoppable-worker.ts'

const TAB = 7
const EDITOR = { id: -5, tab: TAB, editor: 9 }

/** Compiled files of the tiny record, as the package and the stores hold them. */
async function filesOf(set: KnowledgeSet): Promise<ReadonlyMap<string, ArrayBuffer>> {
  const files = [...compiledFiles({ set, languagesOf: () => set.manifest.languages }, () => undefined)]
  return new Map(
    await Promise.all(files.map(async ([name, file]) => [name, file instanceof Blob ? await file.arrayBuffer() : file] as const)),
  )
}
const FILES = await filesOf(tinySet())
/** What is tried out: a record that knows one name less. */
const TRIED_FILES = await filesOf({
  ...tinySet(),
  entities: tinySet().entities.map((entity) => (entity.id === 'person/mila-orlova' ? { ...entity, names: [] } : entity)),
})

const ANNOTATE = {
  type: 'annotatePage',
  facts: {
    url: 'https://news.example/a',
    host: 'news.example',
    lang: 'en',
    title: 'A',
    kind: 'article',
    published: '2025-03-11',
    publishedFrom: 'meta',
  },
  blocks: [{ index: 0, text: 'Ana Brandt spoke with Mila Orlova on Tuesday.', lang: 'en', role: 'text', section: 0 }],
  evidence: null,
} as const
const MARK = { entity: 'person/ana-brandt', text: 'Ana Brandt', host: 'news.example', page: '' }
const CARD_PAGE = { url: '', published: '2025-03-11', publishedFrom: 'meta', topics: [] }
const WANTED = { hoverDelay: 200, 'sites.never': ['a.example'] }

const WHOLE_SETTINGS = { version: 1, changed: WANTED, aside: [] }

/** The page's side: its own copy of the transport, and the session of its cards. */
type PageSide = {
  /** Until there is an answer, as the page does: its value. */
  ask: (request: Message) => Promise<unknown>
  /** Points at a name until its card shows something: what that is. */
  point: () => Promise<string>
}

/** The browser of the run that is on: the page's side is loaded once, since it is not what is stopped. */
let browserNow: PretendedBrowser
vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage: (message: Message) => browserNow.send(message, { tab: TAB }) } })
const { askWorker } = await import('../../../src/platform/transport.ts')
const { createCardSession } = await import('../../../src/app/card-session.ts')
const { createLateCards } = await import('../../../src/app/late-cards.ts')

/** `most`: how often the page may have to ask, or the reader to point, where all goes well in the end. */
function openPage(browser: PretendedBrowser, most: number): PageSide {
  const askOnce = (request: Message) => askWorker(request, (value): value is unknown => value !== undefined)

  async function ask(request: Message): Promise<unknown> {
    for (let time = 1; ; time++) {
      const outcome = await askOnce(request)
      if (outcome.ok) return outcome.value
      expect(outcome.error.code).toBe('unreachable')
      expect(time).toBeLessThan(most)
    }
  }

  function pointOnce(): Promise<string> {
    return new Promise((resolve) => {
      const show: CardLayer['show'] = ({ face }) => face.state !== 'waiting' && resolve(face.state)
      // All that a session without keys tells its layer: what to prepare, to show and to hide, and its end.
      const nothing = () => undefined
      const layer = { show, prepare: nothing, hide: nothing, destroy: nothing } as unknown as CardLayer
      const makeSession = () =>
        createCardSession(
          {
            places: { anchor: () => ({ boxes: () => [], point: null, element: null }), mention: () => null, moveTo: () => undefined },
            describe: (id) => askOnce({ type: 'describeEntity', id, language: 'en', page: CARD_PAGE }) as Promise<Outcome<EntityCard>>,
            mountLayer: () => layer,
            open: () => undefined,
            pinned: () => undefined,
          },
          { hover: true, delay: 0, atOnce: false },
        )
      const cards = createLateCards(async () => {
        await askOnce({ type: 'loadScript', script: 'card' })
        if (browser.done.includes('run /card.js')) return makeSession()
        resolve('nothing')
        return null
      })
      cards.begin({ type: 'enter', mark: { key: '0:0-10', entities: [MARK.entity] }, point: { x: 1, y: 1 } })
    })
  }

  async function point(): Promise<string> {
    let shown = 'nothing'
    for (let time = 1; time <= most && shown !== 'ready'; time++) {
      shown = await pointOnce()
      expect(['ready', 'failed', 'nothing']).toContain(shown)
    }
    return shown
  }
  return { ask, point }
}

type Scenario = {
  name: string
  /** What is stored before. */
  stored?: (browser: PretendedBrowser) => void
  act: (page: PageSide, browser: PretendedBrowser) => Promise<void>
}

const names = (annotation: unknown) => (annotation as PageAnnotation).mentions.map(({ entity }) => entity)
const hidden = ({ local }: PretendedBrowser) => (local.get('settings') as { changed: { hidden?: unknown } }).changed.hidden ?? []

function storePacks({ databases }: PretendedBrowser, made: string): void {
  const compiled = new Map<string, unknown>([...FILES, ['head', { revision: 3, made, files: FILES_VERSION }]])
  databases.set('packs', new Map([['compiled', compiled]]))
}

function storeTrial(browser: PretendedBrowser): void {
  browser.databases.set('trial', new Map([['compiled', new Map<string, unknown>([...TRIED_FILES, ['id', EDITOR.id]])]]))
  browser.session.set('trial', EDITOR)
  browser.locksOfPages.add('pack editor')
}

const readPage: Scenario['act'] = async ({ ask, point }, browser) => {
  expect(await ask({ type: 'loadScript', script: 'reader' })).toEqual({ loaded: true })
  expect(names(await ask(ANNOTATE))).toEqual(['person/ana-brandt', 'person/mila-orlova'])
  await ask({ type: 'reportCount', actors: 2 })
  expect(await point()).toBe('ready')
  expect(browser.session.get(`badge-${TAB}`)).toEqual({ 0: 2 })
  expect(browser.done.filter((what) => what.startsWith('badge')).at(-1)).toBe(`badge ${TAB} 2`)
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'a page is read and a card opened, by the package’s own record', act: readPage },
  {
    name: 'a page is read and a card opened, by installed packs',
    stored: (browser) => storePacks(browser, '9.9.9'),
    act: async (page, browser) => {
      await readPage(page, browser)
      // Nothing was taken for damage.
      expect([...browser.local.keys()]).toEqual(['settings'])
    },
  },
  {
    name: 'packs of an older version are handed to the page that prepares them',
    stored: (browser) => storePacks(browser, '0.0.1'),
    act: async (page, browser) => {
      expect(names(await page.ask(ANNOTATE))).toHaveLength(2)
      // The browser stops the worker after its work, and the next wake tries again what this one did not come to.
      await browser.stop()
      expect(names(await page.ask(ANNOTATE))).toHaveLength(2)
      await browser.calm()
      expect(browser.done).toContain('hidden page prepare.html#9.9.9')
    },
  },
  {
    name: 'the reader hides a mark and switches a topic off',
    act: async ({ ask }, browser) => {
      await ask({ type: 'setHidden', mark: MARK, hidden: true })
      expect(hidden(browser)).toEqual([MARK])
      await ask({ type: 'setHidden', mark: MARK, hidden: false })
      expect(hidden(browser)).toEqual([])
      await ask({ type: 'setHidden', mark: MARK, hidden: true })
      await ask({ type: 'setTopic', topic: 'topic/customs', on: false })
      expect(browser.local.get('settings')).toEqual({
        version: 1,
        changed: { ...WANTED, hidden: [MARK], 'topics.off': ['topic/customs'] },
        aside: [],
      })
    },
  },
  {
    name: 'open tabs are told of prepared packs, and a page of ours is opened',
    act: async ({ ask }, browser) => {
      await ask({ type: 'packsPrepared', revision: 4 })
      expect(browser.local.get('knowledge')).toBe(4)
      await ask({ type: 'openPage', page: 'options', hash: 'sites' })
      expect(browser.done).toContain('open extension://ours/options.html#sites')
      expect(browser.local.get('settings')).toEqual(WHOLE_SETTINGS)
    },
  },
  {
    name: 'a key steps to the next mark, pauses the page, and a tab is closed',
    act: async ({ ask }, browser) => {
      await ask({ type: 'reportCount', actors: 2 })
      // An event that was lost with its worker is lost; the key pressed again works.
      for (const [key, told] of [
        ['next-mark', `tell ${TAB} step next`],
        ['toggle-page', `tell ${TAB} pausePage true`],
      ] as const)
        await repeated(
          browser,
          () => browser.event('command', key, { id: TAB }),
          () => browser.done.some((what) => what.startsWith(told)),
        )
      // The number of a tab whose end was lost stays in the memory of the session, and is taken away with the next page's beginning.
      await repeated(
        browser,
        () => browser.event('removed', TAB),
        () => !browser.session.has(`badge-${TAB}`),
      )
      expect(browser.local.get('settings')).toEqual(WHOLE_SETTINGS)
    },
  },
  {
    name: 'a pack is tried out on a tab, and its editor is closed',
    stored: storeTrial,
    act: async ({ ask }, browser) => {
      expect(names(await ask(ANNOTATE))).toEqual(['person/ana-brandt'])
      await browser.event('removed', EDITOR.editor)
      browser.closePage('pack editor')
      await browser.calm()
      // Ended, or left behind without an editor: then it counts no more.
      expect(names(await ask(ANNOTATE))).toHaveLength(2)
      expect([...browser.local.keys()]).toEqual(['settings'])
    },
  },
]

/** An event that is given again where the worker was stopped over it. */
async function repeated(browser: PretendedBrowser, give: () => Promise<void>, done: () => boolean): Promise<void> {
  for (let time = 0; time < 4 && !done(); time++) {
    await give()
    await browser.calm()
  }
  expect(done()).toBe(true)
}

async function run({ stored, act }: Scenario, plan: StopPlan): Promise<PretendedBrowser> {
  const browser = new PretendedBrowser(FILES)
  browser.local.set('settings', structuredClone(WHOLE_SETTINGS))
  stored?.(browser)
  browser.plan = plan
  browserNow = browser
  await act(openPage(browser, plan.calls.length), browser)
  return browser
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.doUnmock('idb')
})

/** Far more than any scenario has. */
const MOST_CALLS = 100
let allStops = 0
afterAll(() => console.log(`the worker was stopped ${allStops} times`))

/** How the workers end: the first at each of its calls in turn, and the one after it. */
const ENDS: readonly (readonly [string, StopPlan['point'], readonly number[]])[] = [
  ['before each call', 'before', []],
  ['after each call', 'after', []],
  ['before each call, and the next worker at its first', 'before', [1]],
]

describe.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s', (name, scenario) => {
  test.each(ENDS)('stopped %s', async (how, point, then) => {
    let stops = 0
    for (let n = 1; ; n++) {
      const { stopped } = await run(scenario, { calls: [n, ...then], point })
      stops += stopped.length
      if (!stopped.includes(1)) break
      expect(n, `${name}, stopped ${how}, never comes to its end`).toBeLessThan(MOST_CALLS)
    }
    expect(stops).toBeGreaterThan(3)
    allStops += stops
  })
})
