// `npm run pictures [-- FOLDER | --store]`: takes the README's pictures from the built extension at work on the demo article: the card in light
// and dark, the toolbar popup, the options and the dossier. Writes docs/pictures/*.png (or FOLDER); shows and checks nothing.
// With --store it writes .output/store/*.png at the size that stores take.
// Letters are those of the machine's fonts, so two machines give pictures that differ a little.
import { mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright'
import { buildExtension, root } from './build-extension.ts'
import { isMarked, type ShownMark, waitForMark } from './marks-on-page.ts'
import { type OpenedBrowser, openChromium } from './open-browser.ts'
import { filesOf, servePages } from './serve-pages.ts'

type Scheme = 'light' | 'dark'
type Picture = { name: string; scheme: Scheme; size: { width: number; height: number }; show: (page: Page) => Promise<void> }
type Tabs = { query: (filter: object) => Promise<{ id: number; url?: string }[]> }
type ExtensionWorld = { chrome: { tabs: Tabs } }

/** The name that the pictured card is about: it has positions from several outlets, and stands early in the demo article. */
const NAME = 'Emmanuel Macron'
/** Room for the article and a card beside it, at a size that a README shows nearly whole. */
const PAGE_SIZE = { width: 1100, height: 760 }
/** Pixels between the upper edge and the name: two lines of the article before it. */
const ROOM_ABOVE = 100
/** What the Chrome Web Store asks for; the others take it too. */
const STORE_SIZE = { width: 1280, height: 800 }
/** As wide as the popup makes itself, as high as browsers let it grow. */
const POPUP_SIZE = { width: 380, height: 600 }
/** Reading and marking on a slow machine. */
const MARKS_WAIT_MS = 15_000
/** The reader's default delay, the card script's first loading, the fade. */
const CARD_WAIT_MS = 2500
/** Data read and drawn on a page of the extension's own. */
const OWN_PAGE_WAIT_MS = 1500

/** Where the first mark on these words stands. Rejects where they are not marked in time. */
async function placeOf(page: Page, words: string): Promise<ShownMark> {
  const found = await waitForMark(page, MARKS_WAIT_MS, (marks) => marks.find(({ text }) => text === words))
  if (found === null) throw new Error(`"${words}" is not marked`)
  return found
}

/** Points at the first mark on these words, near the upper edge so that the card opens below it, and waits for the card. */
async function pointAt(page: Page, words: string): Promise<void> {
  const { y: before } = await placeOf(page, words)
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), before - ROOM_ABOVE)
  const { x, y } = await placeOf(page, words)
  await page.mouse.move(x + 40, y + 60)
  await page.mouse.move(x, y, { steps: 4 })
  await page.waitForTimeout(CARD_WAIT_MS)
}

/** Opens the popup's page, told which tab is in front: a page in a tab of its own would ask about itself. */
async function showPopup({ context, extensionId }: OpenedBrowser, article: string, panel: Page): Promise<void> {
  const page = await context.newPage()
  await page.goto(article)
  await page.waitForFunction(isMarked, undefined, { timeout: MARKS_WAIT_MS })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const front = await worker.evaluate(async (url) => {
    const tabs = await (globalThis as unknown as ExtensionWorld).chrome.tabs.query({})
    return tabs.find((tab) => tab.url === url)?.id
  }, article)
  await panel.addInitScript((wanted) => {
    const { tabs } = (globalThis as unknown as ExtensionWorld).chrome
    const query = tabs.query.bind(tabs)
    tabs.query = async () => (await query({})).filter(({ id }) => id === wanted)
  }, front)
  await panel.goto(`chrome-extension://${extensionId}/popup.html`)
  await panel.waitForTimeout(OWN_PAGE_WAIT_MS)
}

/** What is pictured, and how each comes to show. */
function pictures(browser: OpenedBrowser, article: string): Picture[] {
  const card = async (page: Page): Promise<void> => {
    await page.goto(article)
    await pointAt(page, NAME)
  }
  const own = (address: string) => async (page: Page) => {
    await page.goto(`chrome-extension://${browser.extensionId}/${address}`)
    await page.waitForTimeout(OWN_PAGE_WAIT_MS)
  }
  return [
    { name: 'card-light', scheme: 'light', size: PAGE_SIZE, show: card },
    { name: 'card-dark', scheme: 'dark', size: PAGE_SIZE, show: card },
    { name: 'popup', scheme: 'light', size: POPUP_SIZE, show: (page) => showPopup(browser, article, page) },
    { name: 'options', scheme: 'light', size: PAGE_SIZE, show: own('options.html') },
    { name: 'dossier', scheme: 'light', size: PAGE_SIZE, show: own('dossier.html') },
  ]
}

const forStores = process.argv[2] === '--store'
const folder = forStores ? join(root, '.output/store') : resolve(process.argv[2] ?? join(root, 'docs/pictures'))
mkdirSync(folder, { recursive: true })
const browser = await openChromium({ extension: buildExtension(), headless: true, locale: 'en-GB' })
const server = await servePages(filesOf(join(root, 'tests/pages/demo')))
try {
  for (const { name, scheme, size, show } of pictures(browser, `${server.origin}/source.html`)) {
    // Stores take no picture as narrow as the popup.
    if (forStores && size === POPUP_SIZE) continue
    const page = await browser.context.newPage()
    await page.setViewportSize(forStores ? STORE_SIZE : size)
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await show(page)
    const path = join(folder, `${name}.png`)
    await page.bringToFront()
    await page.screenshot({ path })
    console.log(`${name}.png ${Math.round(statSync(path).size / 1024)} kB`)
    await page.close()
  }
} finally {
  await browser.context.close()
  await server.close()
}
