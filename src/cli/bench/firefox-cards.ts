// Hover to card in Firefox, driven over WebDriver BiDi: the same samples as card-speed.ts takes in Chromium. Nothing outside the extension
// can look into the card's closed root there, so the card counts as painted in the frame in which the pointer would hit it beside its name:
// it takes no pointer before it is placed, and it is shown with its data or, after a wait far beyond the budget, without.
import { rmSync } from 'node:fs'
import { launch, type Page } from 'puppeteer-core'
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import { findFirefox } from '../find-browser.ts'
import { isMarked, shownMarks } from '../marks-on-page.ts'
import { servePages } from '../serve-pages.ts'
import { extensionWith } from './browser-pair.ts'
import { type CardSpeed, MARGIN, markToPoint, PATIENCE_MS } from './card-speed.ts'

/** Firefox stops a background without work after this time instead of thirty seconds: longer than from a page's marks to its card. */
const IDLE_MS = 2_500
/** After a page's marks, until the background has been stopped. */
const STOPPED_MS = 4_500
/** After marking, until the page is at rest; as in Chromium. */
const REST_MS = 300
/** Until a card that was closed is gone and the hover table at rest; as in Chromium. */
const CLOSED_MS = 500

/** Milliseconds from the last pointer event to the end of the first frame with a card just below or above this place. Runs in the page. */
function watch(x: number, y: number, patience: number): Promise<number> {
  return new Promise((done, fail) => {
    let moved = 0
    const note = (event: Event) => {
      if (event.isTrusted) moved = performance.now()
    }
    addEventListener('pointermove', note, { capture: true, passive: true })
    const started = performance.now()
    const isHost = (element: Element | null) => element?.parentElement === document.documentElement && element !== document.body
    const look = () => {
      if (isHost(document.elementFromPoint(x, y + 40)) || isHost(document.elementFromPoint(x, y - 40))) {
        removeEventListener('pointermove', note, { capture: true })
        // As in Chromium: a task posted in a frame runs once that is painted.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => done(performance.now() - moved)
        port2.postMessage(null)
      } else if (performance.now() - started > patience) fail(new Error('no card came'))
      else requestAnimationFrame(look)
    }
    look()
  })
}

async function hoverToCard(page: Page, number: number, delay: number): Promise<number> {
  const place = markToPoint(await page.evaluate(shownMarks), page.viewport()?.height ?? 0, number)
  await page.mouse.move(MARGIN, place.y)
  const watching = page.evaluate(watch, place.x, place.y, PATIENCE_MS)
  await page.mouse.move(place.x, place.y)
  return (await watching) - delay
}

/** `html`: the page on which cards open. `delay`: the reader's own, in milliseconds. */
export async function measureFirefoxCards(
  built: string,
  set: KnowledgeSet,
  html: string,
  samples: number,
  delay: number,
): Promise<{ speed: CardSpeed; version: string }> {
  const extension = extensionWith(built, set)
  const server = await servePages(() => ({ body: html }))
  const { path, args } = findFirefox()
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    args,
    extraPrefsFirefox: { 'extensions.background.idle.timeout': IDLE_MS, 'intl.accept_languages': 'en-GB' },
    defaultViewport: { width: 1100, height: 800 },
  })
  const speed: CardSpeed = { awake: [], stopped: [], again: [] }
  try {
    await browser.installExtension(extension)
    for (let sample = 0; sample < samples; sample++) {
      for (const state of ['awake', 'stopped'] as const) {
        const page = await browser.newPage()
        await page.goto(server.origin)
        // The page that greets new readers may have come to the front meanwhile: a page behind it gets no frames.
        await page.bringToFront()
        await page.waitForFunction(isMarked, { timeout: PATIENCE_MS })
        await rest(state === 'stopped' ? STOPPED_MS : REST_MS)
        speed[state].push(await hoverToCard(page, sample, delay))
        if (state === 'awake') {
          await page.keyboard.press('Escape')
          await page.mouse.move(2, 2)
          await rest(CLOSED_MS)
          speed.again.push(await hoverToCard(page, sample + 1, delay))
        }
        await page.close()
      }
    }
    return { speed, version: (await browser.version()).replace(/^\D+/, '') }
  } finally {
    await browser.close()
    await server.close()
    rmSync(extension, { recursive: true, force: true })
  }
}

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
