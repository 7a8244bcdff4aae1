// What the Chromium tests share: a browser with a variant of the extension for each worker, a server for pages, marks read back from the
// page, and the closed shadow root of the card read through an isolated world of the DevTools protocol.
import { test as base, type CDPSession, type Frame, type Page, type Worker } from '@playwright/test'
import { type OpenedBrowser, openChromium } from '../../../src/cli/open-browser.ts'
import { type Answer, type PageServer, servePages } from '../../../src/cli/serve-pages.ts'
import { newsPage } from '../news-page.ts'
import { type Variant, variantFolder } from '../variants.ts'

export type Site = { origin: string; put: (path: string, html: string, headers?: Record<string, string>) => string }
export type Extension = OpenedBrowser & { worker: () => Promise<Worker> }
type WorkerFixtures = { extension: Extension; server: { site: Site; server: PageServer; requests: string[] } }
type TestFixtures = { site: Site; requests: string[]; page: Page; problems: string[] }

/** Opens a browser with a variant of the extension, once its worker runs. */
export async function openExtension(variant: Variant): Promise<Extension> {
  const opened = await openChromium({ extension: variantFolder(variant), headless: true, locale: 'en-GB' })
  const isOurs = (one: Worker) => one.url().includes(opened.extensionId)
  const worker = async () => opened.context.serviceWorkers().find(isOurs) ?? (await opened.context.waitForEvent('serviceworker', isOurs))
  await worker()
  return { ...opened, worker }
}

/** Everything that reaches a page's console from now on, and every error on the page. */
export function watchProblems(page: Page): string[] {
  const problems: string[] = []
  page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  return problems
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that one uses from this pattern
    async ({}, use) => {
      const extension = await openExtension('small-record')
      await use(extension)
      await extension.context.close()
    },
    { scope: 'worker' },
  ],

  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that one uses from this pattern
    async ({}, use) => {
      const answers = new Map<string, Answer>()
      const requests: string[] = []
      const server = await servePages((path) => {
        requests.push(path)
        return answers.get(path) ?? null
      })
      const put: Site['put'] = (path, body, headers = {}) => {
        answers.set(path, { body, headers })
        return server.origin + path
      }
      await use({ site: { origin: server.origin, put }, server, requests })
      await server.close()
    },
    { scope: 'worker' },
  ],

  site: async ({ server }, use) => use(server.site),
  requests: async ({ server }, use) => {
    server.requests.length = 0
    await use(server.requests)
  },

  page: async ({ extension }, use) => {
    const page = await extension.context.newPage()
    await use(page)
    await page.close()
  },

  problems: async ({ page }, use) => use(watchProblems(page)),
})
export const expect = test.expect

/** The marked words of the page or frame, in no order, as the page's own world sees them; those whose text has left the page not counted. */
export function marks(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
    return ranges
      .filter((range) => range.startContainer.isConnected)
      .map((range) => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        return live.toString()
      })
  })
}

/** Waits until the page carries a mark on these words. */
export async function waitForMark(page: Page | Frame, words: string): Promise<void> {
  await expect.poll(() => marks(page), { message: `a mark on "${words}"` }).toContain(words)
}

/**
 * Waits as long as marking takes on this machine now: until a page of news that is opened only now, on a site of its own, is marked. Then what is
 * not marked on a page that was there before is left alone, and not merely late.
 */
export async function marksWouldHaveCome(page: Page, site: Site): Promise<void> {
  const later = await page.context().newPage()
  await later.goto(site.put('/opened-later', newsPage()).replace('127.0.0.1', 'localhost'))
  await expect.poll(() => marks(later)).not.toEqual([])
  await later.close()
  await page.bringToFront()
}

/** The middle of the first place where these words are marked, in the viewport of the page or frame. */
export function placeOfMark(page: Page | Frame, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        const box = live.getClientRects()[0]
        if (live.toString() === wanted && box !== undefined) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      }
    }
    throw new Error(`"${wanted}" is not marked`)
  }, words)
}

/** Moves the pointer onto a marked name, from elsewhere, as a hand does. */
export async function hover(page: Page, words: string): Promise<void> {
  await pointAt(page, await placeOfMark(page, words))
}

/** Moves the pointer to a place, from elsewhere. */
export async function pointAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x + 60, y + 90)
  await page.mouse.move(x, y, { steps: 5 })
}

type World = { session: CDPSession; contextId: () => number | undefined }
const worlds = new WeakMap<Page, World>()

/** The extension's own world in the page's top frame, where closed shadow roots can be opened. */
async function extensionWorld(page: Page): Promise<World> {
  const known = worlds.get(page)
  if (known !== undefined) return known
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  let latest: number | undefined
  session.on('Runtime.executionContextsCleared', () => (latest = undefined))
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId, type } = (context.auxData ?? {}) as { frameId?: string; type?: string }
    if (type === 'isolated' && frameId === frameTree.frame.id && context.origin.startsWith('chrome-extension://')) latest = context.id
  })
  await session.send('Runtime.enable')
  const world = { session, contextId: () => latest }
  worlds.set(page, world)
  return world
}

/** Runs an expression in the extension's own world of the page's top frame; null where that has none (yet). */
export async function inExtension<T>(page: Page, expression: string): Promise<T | null> {
  const { session, contextId } = await extensionWorld(page)
  const id = contextId()
  if (id === undefined) return null
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: id,
    returnByValue: true,
    awaitPromise: true,
  })
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return (result.value ?? null) as T | null
}

/**
 * Statements that find the layer's hosts, wherever they stand: at the document's end, in a dialog, a popover or full screen. They leave
 * `hosts` and `root`, the first one's closed root (undefined where there is none).
 */
export const FIND_ROOT = `
  const hosts = [...document.querySelectorAll('[popover="manual"]')].filter((one) => one.shadowRoot === null && chrome.dom.openOrClosedShadowRoot(one) !== null)
  const root = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host))[0]`

/** Runs statements on the card layer's closed shadow root, given as `root`; null where no host of ours is on the page. */
export function inLayer<T>(page: Page, body: string): Promise<T | null> {
  return inExtension(page, `(() => { ${FIND_ROOT}; if (root === undefined) return null; ${body} })()`)
}

/** The text that the card layer shows; empty where it shows nothing. */
export async function cardText(page: Page): Promise<string> {
  const shown = `return [...root.children].map((child) => child.checkVisibility?.() ? child.innerText : '').join('\\n').trim()`
  return (await inLayer<string>(page, shown)) ?? ''
}

/** Stops the extension's worker, as browsers do after 30 s without work; over once nobody can speak to it any more. */
export async function stopWorker(extension: OpenedBrowser): Promise<void> {
  const session = await extension.context.browser()?.newBrowserCDPSession()
  if (session === undefined) throw new Error('no browser to talk to')
  const { targetInfos } = await session.send('Target.getTargets')
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extension.extensionId))
  if (worker !== undefined) {
    await session.send('Target.closeTarget', { targetId: worker.targetId })
    // Until it is gone. A message that was under way wakes it again at once, as the same target: then it was gone between two looks.
    for (let looks = 0; looks < 100; looks++) {
      const { targetInfos: left } = await session.send('Target.getTargets')
      if (!left.some(({ targetId }) => targetId === worker.targetId)) break
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  await session.detach()
}

/** Points at a marked name and waits until its card shows. */
export async function openCard(page: Page, words = 'Ana Brandt'): Promise<void> {
  await waitForMark(page, words)
  await hover(page, words)
  await expect.poll(() => cardText(page)).toContain(words)
}
