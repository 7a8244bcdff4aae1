// What the Firefox tests share: a Firefox driven over WebDriver BiDi, with the built extension and the small record installed for the
// session, a server for pages, and the card's closed shadow root as the protocol serialises it.
import { test as base } from '@playwright/test'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { findFirefox } from '../../../src/cli/find-browser.ts'
import { type Answer as Served, servePages } from '../../../src/cli/serve-pages.ts'
import { variantFolder } from '../variants.ts'
import { recordingProxy } from './recording-proxy.ts'

export type Site = { put: (path: string, html: string, headers?: Record<string, string>) => string }
type WorkerFixtures = { firefox: Browser; site: Site }

/** Firefox gives each installation an address of its own; fixed here, so that the extension's pages can be opened. */
const ADDRESS = '3f1c1d0e-5f5e-4f6e-9a58-6c1f3c1f9f10'
export const EXTENSION_ID = '{7f0b7e0c-6f0a-4a43-9d0e-5d1de11a9c42}'

/** A Firefox of its own with the small record's extension; `use` gets it, and it is closed afterwards. `prefs`: besides the usual ones. */
export async function withFirefox(prefs: Record<string, unknown>, use: (browser: Browser) => Promise<void>): Promise<void> {
  const { path, args } = findFirefox()
  const proxy = await recordingProxy()
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    // Opening the extension's own pages is kept from drivers otherwise.
    args: [...args, '--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: ADDRESS }),
      // Two seconds instead of thirty: so that a test can see the background stopped, and woken.
      'extensions.background.idle.timeout': 2000,
      'intl.accept_languages': 'en-GB',
      ...proxy.prefs,
      ...prefs,
    },
  })
  try {
    await browser.installExtension(variantFolder('small-record', 'firefox'))
    await use(browser)
  } finally {
    await browser.close()
    await proxy.close()
  }
}

export const test = base.extend<{ tab: Page }, WorkerFixtures>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that one uses from this pattern
    ({}, use) => withFirefox({}, use),
    { scope: 'worker' },
  ],

  site: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const answers = new Map<string, Served>()
      const server = await servePages((path) => answers.get(path) ?? null)
      await use({
        put: (path, body, headers = {}) => {
          answers.set(path, { body, headers })
          return server.origin + path
        },
      })
      await server.close()
    },
    { scope: 'worker' },
  ],

  tab: async ({ firefox }, use) => {
    const page = await firefox.newPage()
    await use(page)
    await page.close()
  },
})
export const expect = test.expect

/** The marked words of the page, as its own world sees them. */
export function marks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).filter((range) => range.startContainer.isConnected)
    return ranges.map((range) => {
      const copy = document.createRange()
      copy.setStart(range.startContainer, range.startOffset)
      copy.setEnd(range.endContainer, range.endOffset)
      return copy.toString()
    })
  })
}

export async function waitForMark(page: Page, words: string): Promise<void> {
  await expect.poll(() => marks(page), { message: `a mark on "${words}"` }).toContain(words)
}

/**
 * The middle of the first place where these words are marked; null where they are not. A function of a page, as text. By forEach: from
 * a world beside the page's, Firefox lets nobody walk the registry otherwise.
 */
export const MARK_PLACE = `(words) => {
  let place = null
  CSS.highlights.forEach((highlight) => highlight.forEach((range) => {
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    const box = live.getClientRects()[0]
    if (live.toString() === words && box !== undefined) place ??= { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }))
  return place
}`

/** Moves the pointer onto a marked name, from elsewhere. */
export async function hover(page: Page, words: string): Promise<void> {
  const place = (await page.evaluate(`(${MARK_PLACE})(${JSON.stringify(words)})`)) as { x: number; y: number } | null
  if (place === null) throw new Error(`"${words}" is not marked`)
  await moveOnto(page, place)
}

/** Moves the pointer to a place, from elsewhere. */
export async function moveOnto(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x + 60, y + 90)
  await page.mouse.move(x, y, { steps: 5 })
}

type Serialised = {
  type: string
  sharedId?: string
  value?: { nodeValue?: string; children?: Serialised[]; shadowRoot?: Serialised | null }
}
type Answer<T> = Promise<{ result: T }>
type Connection = { send: <T>(method: string, parameters: object) => Answer<T> }
const connectionOf = (browser: Browser): Connection => (browser as unknown as { connection: Connection }).connection

export type ExtensionPage = { evaluate: (expression: string) => Promise<unknown>; close: () => Promise<void> }

/** A page of the extension in a tab of its own. Its load ends in another process than it began in, which drivers take for no end. */
export async function openExtensionPage(browser: Browser, file: string): Promise<ExtensionPage> {
  const connection = connectionOf(browser)
  const { context } = (await connection.send<{ context: string }>('browsingContext.create', { type: 'tab' })).result
  await connection.send('browsingContext.navigate', { context, url: `moz-extension://${ADDRESS}/${file}`, wait: 'none' })
  return {
    evaluate: async (expression) => {
      const parameters = { expression, target: { context }, awaitPromise: true }
      return (await connection.send<{ result: { value?: unknown } }>('script.evaluate', parameters)).result.result.value
    },
    close: async () => {
      await connection.send('browsingContext.close', { context })
    },
  }
}

const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id

/** Runs an expression in the page's own world (null), or in one of this name beside it, which the page's scripts cannot change. */
export async function evaluateIn(page: Page, world: string | null, expression: string): Promise<unknown> {
  const target = { context: contextOf(page), ...(world === null ? {} : { sandbox: world }) }
  type Evaluated = { result?: { value?: unknown }; exceptionDetails?: { text: string } }
  const { result } = await connectionOf(page.browser()).send<Evaluated>('script.evaluate', { expression, target, awaitPromise: true })
  if (result.exceptionDetails !== undefined) throw new Error(result.exceptionDetails.text)
  return result.result?.value
}

function textOf({ value }: Serialised): string {
  const { nodeValue = '', children = [], shadowRoot = null } = value ?? {}
  const inner = [...children, ...(shadowRoot === null ? [] : [shadowRoot])].map(textOf)
  return [nodeValue, ...inner].filter((text) => text !== '').join(' ')
}

/** The element that is the document's third child: the layer's host; with its closed root, as the protocol writes it. */
async function hostOf(page: Page): Promise<Serialised> {
  const { result } = await connectionOf(page.browser()).send<{ result: Serialised }>('script.callFunction', {
    functionDeclaration: "() => document.querySelector(':root > :not(head, body)')",
    // Beside the page's world, which may not be fit to run anything.
    target: { context: contextOf(page), sandbox: 'beside' },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 40 },
  })
  return result.result
}

/** The text inside the card layer's closed shadow root; empty where no host of ours is on the page. */
export async function cardText(page: Page): Promise<string> {
  return textOf(await hostOf(page))
}

/** Runs a function's source on the layer's closed root, which the protocol can name though nobody can reach it; null where there is none. */
export async function inLayer<T>(page: Page, source: string): Promise<T | null> {
  const root = (await hostOf(page)).value?.shadowRoot
  if (root?.sharedId === undefined) return null
  const { result } = await connectionOf(page.browser()).send<{ result: { value?: string } }>('script.callFunction', {
    functionDeclaration: `(root) => JSON.stringify((${source})(root) ?? null)`,
    arguments: [{ sharedId: root.sharedId }],
    target: { context: contextOf(page), sandbox: 'beside' },
    awaitPromise: false,
  })
  return JSON.parse(result.result.value ?? 'null') as T | null
}

/** Runs an expression in the browser's own window, with all that the browser itself may do; gives its value. */
export async function inBrowser(browser: Browser, expression: string): Promise<unknown> {
  const connection = connectionOf(browser)
  const tree = await connection.send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const parameters = { expression, target: { context: tree.result.contexts[0]?.context }, awaitPromise: true }
  type Evaluated = { result?: { value?: unknown }; exceptionDetails?: { text: string } }
  const { result } = await connection.send<Evaluated>('script.evaluate', parameters)
  if (result.exceptionDetails !== undefined) throw new Error(result.exceptionDetails.text)
  return result.result?.value
}

/** Waits until Firefox has put the extension's idle background to sleep: whatever is asked next has to wake it. */
export async function waitForStoppedBackground(browser: Browser): Promise<void> {
  const state = `WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}).extension.backgroundState`
  await expect.poll(() => inBrowser(browser, state), { message: 'the state of the background', timeout: 20_000 }).toBe('stopped')
}

/** Has the browser use the system's colours in place of the page's, as contrast themes do; there is no other way to ask Firefox for it. */
export async function forceColours(browser: Browser, on: boolean): Promise<void> {
  // 2: always; 0: as the system says.
  await inBrowser(browser, `Services.prefs.setIntPref('browser.display.document_color_use', ${on ? 2 : 0})`)
}
