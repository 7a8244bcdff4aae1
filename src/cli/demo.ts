// `npm run demo [-- FILE-or-URL]`: builds the extension and opens a browser with it on a news page: our demo article, or the page
// given. Without a display it opens the card on a name instead, saves a picture and says where.
import { basename, dirname, join, resolve } from 'node:path'
import { errorWords } from '../text/error-words.ts'
import { buildExtension, root } from './build-extension.ts'
import { fileNamed } from './command-line.ts'
import { type ShownMark, waitForMark } from './marks-on-page.ts'
import { type OpenedBrowser, openChromium } from './open-browser.ts'
import { filesOf, type PageServer, servePages } from './serve-pages.ts'

const USAGE = 'npm run demo [-- FILE-or-URL]'
const PICTURE = 'demo-card.png'
/** The reader's default delay, the card script's first loading and a slow machine. */
const CARD_WAIT_MS = 2500
/** Reading and marking a long page on a slow machine. */
const MARKS_WAIT_MS = 15_000

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

function fail(message: string, code: number): never {
  console.error(message)
  process.exit(code)
}

/** The address to open, and the server behind it where it is one of our own. */
async function addressOf(wanted: string | undefined): Promise<{ url: string; server: PageServer | null }> {
  if (wanted !== undefined && /^https?:\/\//i.test(wanted)) return { url: wanted, server: null }
  const file = wanted === undefined ? join(root, 'tests/pages/demo/source.html') : fileNamed(USAGE, wanted)
  const server = await servePages(filesOf(dirname(file)))
  return { url: `${server.origin}/${encodeURIComponent(basename(file))}`, server }
}

/** The longest marked name in the upper half of the screen: the card has its place below it. */
function longestOnTop(marks: readonly ShownMark[], height: number): ShownMark | undefined {
  const onTop = marks.filter(({ top, bottom }) => top > 0 && bottom < height / 2)
  return onTop.sort((a, b) => b.text.length - a.text.length)[0]
}

async function takePicture({ context }: OpenedBrowser, url: string): Promise<number> {
  const page = await context.newPage()
  await page.goto(url)
  const { height } = page.viewportSize() ?? { height: 0 }
  const mark = await waitForMark(page, MARKS_WAIT_MS, (marks) => longestOnTop(marks, height))
  if (mark === null) {
    console.error('Nothing was marked on this page: it names nobody whom the record knows, or it does not look like news.')
    return 1
  }
  await page.mouse.move(mark.x, mark.y, { steps: 4 })
  await page.waitForTimeout(CARD_WAIT_MS)
  await page.screenshot({ path: PICTURE })
  console.log(`There is no display, so no window was opened. The card on "${mark.text}" is in the picture ${resolve(PICTURE)}`)
  return 0
}

async function showWindow({ context }: OpenedBrowser, url: string): Promise<number> {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(url)
  // The first-run page has opened too; the article is what was asked for.
  await page.bringToFront()
  console.log('Point at a marked name. Close the browser window to end the demo.')
  await new Promise((done) => context.once('close', done))
  return 0
}

const { url, server } = await addressOf(process.argv[2])
try {
  const extension = buildExtension()
  const headless = !hasDisplay()
  const browser = await openChromium({ extension, headless, ...(headless ? {} : { viewport: null }) })
  console.log(`Sidelight is loaded; opening ${url}`)
  try {
    process.exitCode = headless ? await takePicture(browser, url) : await showWindow(browser, url)
  } finally {
    await browser.context.close()
  }
} catch (error) {
  fail(errorWords(error), 1)
} finally {
  await server?.close()
}
