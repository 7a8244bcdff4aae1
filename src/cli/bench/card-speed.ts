// Hover to card: how long after the reader's delay the card is painted, with the worker awake and stopped, in Chromium. Each sample is
// the first dwell on a freshly loaded page, so that loading the card script counts. Seen from the extension's own world on the page.
import type { CDPSession, Page } from 'playwright'
import { isMarked, type ShownMark, shownMarks } from '../marks-on-page.ts'
import { stopWorker } from '../stop-worker.ts'
import type { BrowserPair } from './browser-pair.ts'

export interface CardSpeed {
  /** Milliseconds after the delay, by sample. */
  awake: number[]
  stopped: number[]
  /** A second card on the same page. */
  again: number[]
}

/** Where no page of the bench has text: pixels from the left. */
export const MARGIN = 4

/** Marks and the worker's first start, on a slow machine. */
export const PATIENCE_MS = 15_000

/**
 * Waits in the extension's world until the card shows the record, and gives milliseconds since the last pointer event before it.
 * Runs there, since only the extension can look into the card's closed root.
 */
const WATCH = `new Promise((done, fail) => {
  let moved = 0
  const note = (event) => { if (event.isTrusted) moved = performance.now() }
  addEventListener('pointermove', note, { capture: true, passive: true })
  const started = performance.now()
  const look = () => {
    const hosts = [...document.documentElement.children].filter(({ localName }) => localName !== 'head' && localName !== 'body')
    const root = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host)).find((found) => found !== null)
    const shown = root && [...root.children].some((child) => child.checkVisibility?.() && child.innerText.length > 40)
    if (shown) {
      removeEventListener('pointermove', note, { capture: true })
      // We are in a frame whose layout is done: a task that is posted now runs once it is painted.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => done(performance.now() - moved)
      port2.postMessage(null)
    } else if (performance.now() - started > ${PATIENCE_MS}) fail(new Error('no card came'))
    else requestAnimationFrame(look)
  }
  look()
})`

interface World {
  session: CDPSession
  contextId: () => number
}

async function extensionWorld(page: Page): Promise<World> {
  const session = await page.context().newCDPSession(page)
  let latest: number | undefined
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = (context.auxData ?? {}) as { type?: string }
    if (type === 'isolated' && context.origin.startsWith('chrome-extension://')) latest = context.id
  })
  await session.send('Runtime.enable')
  return {
    session,
    contextId: () => {
      if (latest === undefined) throw new Error('The extension has no world on the page.')
      return latest
    },
  }
}

/** The one with this number of the marks of two words or more that are well on the screen; a name under the page's own banner has no card. */
export function markToPoint(marks: readonly ShownMark[], height: number, number: number): ShownMark {
  const able = marks.filter(({ text, top, bottom, reachable }) => top > EDGE && bottom < height - EDGE && text.includes(' ') && reachable)
  const mark = able[number % able.length]
  if (mark === undefined) throw new Error('No mark is on the screen.')
  return mark
}
/** Pixels: nearer to the upper or lower edge, the card may stand over its name. */
const EDGE = 60

async function hoverToCard(page: Page, world: World, number: number, delay: number): Promise<number> {
  const place = markToPoint(await page.evaluate(shownMarks), page.viewportSize()?.height ?? 0, number)
  // From the page's margin: where the bench itself stalls between two moves, a pointer on another name would open that one's card.
  await page.mouse.move(MARGIN, place.y)
  const watching = world.session.send('Runtime.evaluate', {
    expression: WATCH,
    contextId: world.contextId(),
    awaitPromise: true,
    returnByValue: true,
  })
  await page.mouse.move(place.x, place.y)
  const { result, exceptionDetails } = await watching
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return (result.value as number) - delay
}

/** `delay`: the reader's own, in milliseconds. */
export async function measureCards(pair: BrowserPair, number: number, samples: number, delay: number): Promise<CardSpeed> {
  const speed: CardSpeed = { awake: [], stopped: [], again: [] }
  for (let sample = 0; sample < samples; sample++) {
    for (const state of ['awake', 'stopped'] as const) {
      const page = await pair.withUs.context.newPage()
      const world = await extensionWorld(page)
      await page.goto(pair.address(number))
      await page.waitForFunction(isMarked, undefined, { timeout: PATIENCE_MS })
      await page.waitForTimeout(300)
      if (state === 'stopped') await stopWorker(pair.withUs)
      speed[state].push(await hoverToCard(page, world, sample, delay))
      if (state === 'awake') {
        await page.keyboard.press('Escape')
        await page.mouse.move(2, 2)
        await page.waitForTimeout(500)
        speed.again.push(await hoverToCard(page, world, sample + 1, delay))
      }
      await page.close()
    }
  }
  return speed
}
