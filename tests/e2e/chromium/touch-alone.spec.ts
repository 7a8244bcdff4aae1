// The whole job with a finger alone, on a screen as wide as a telephone's: links work as ever, a tap on a name gives the handle, the handle
// the sheet; a source is followed, a topic switched off, the sheet sent away in each of its three ways. No mouse, no keys.
import type { CDPSession, Page } from '@playwright/test'
import { newsPage } from '../news-page.ts'
import { cardText, expect, inLayer, marks, placeOfMark, test, waitForMark } from './fixture.ts'
import { clearStorage } from './storage.ts'

type Point = { x: number; y: number }
type Finger = { tap: (at: Point) => Promise<void>; swipe: (from: Point, to: Point) => Promise<void> }

test.afterEach(async ({ extension }) => clearStorage(await extension.worker()))

async function fingerOn(page: Page): Promise<Finger> {
  await page.setViewportSize({ width: 390, height: 760 })
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 })
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  return {
    tap: async (at) => {
      // Sent together: on a busy machine the way there and back between them would make a long press of it.
      await Promise.all([send('touchStart', [at]), send('touchEnd', [])])
    },
    swipe: async (from, to) => {
      const along = (part: number): Point => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })
      const started = send('touchStart', [from])
      const moved = [0.2, 0.4, 0.6, 0.8, 1].map((part) => send('touchMove', [along(part)]))
      await Promise.all([started, ...moved, send('touchEnd', [])])
    },
  }
}

/** The middle of an element of ours; scrolls it into view in the sheet first. Null while it is not there. */
const middleOf = (page: Page, find: string): Promise<Point | null> =>
  inLayer<Point>(
    page,
    `const found = ${find}
     if (!found) return null
     found.scrollIntoView({ block: 'nearest' })
     const { x, y, width, height } = found.getBoundingClientRect()
     return { x: x + Math.min(width, 120) / 2, y: y + height / 2 }`,
  )
const withText = (selector: string, words: string): string =>
  `[...root.querySelectorAll('${selector}')].find((one) => one.innerText.includes('${words}') && one.checkVisibility())`
const handle = `root.querySelector('.handle')`

/** Until nothing of ours fades or moves any more, and that was drawn. */
const standsStill = (page: Page): Promise<null> =>
  inLayer(
    page,
    `const passing = root.getAnimations().filter((one) => Number.isFinite(one.effect.getComputedTiming().endTime))
     return Promise.all(passing.map((one) => one.finished.catch(() => null)))
       .then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
       .then(() => null)`,
  )

async function tapOn(page: Page, finger: Finger, find: string): Promise<void> {
  await expect.poll(() => middleOf(page, find), { message: find }).not.toBeNull()
  // Two looks: scrolling it into view may have set something in motion.
  await standsStill(page)
  await middleOf(page, find)
  await standsStill(page)
  await finger.tap((await middleOf(page, find)) as Point)
}

/** Taps a name, and the handle that comes. */
async function openSheet(page: Page, finger: Finger, words: string): Promise<void> {
  await finger.tap(await placeOfMark(page, words))
  await tapOn(page, finger, handle)
  await expect.poll(() => inLayer(page, `return root.querySelector('.frame.sheet') !== null`)).toBe(true)
  await expect.poll(() => cardText(page)).toContain(words)
}

const isOpen = (page: Page): Promise<boolean | null> => inLayer<boolean>(page, `return root.querySelector('.frame') !== null`)

test('tap, handle, sheet; read, follow a source, switch the topic off', async ({ page, site, extension }) => {
  await extension.context.route('https://*.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Source</title>' }),
  )
  const finger = await fingerOn(page)
  await page.goto(site.put('/touch', newsPage({ head: VIEWPORT })))
  await waitForMark(page, 'Ana Brandt')
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    for (const type of ['mousemove', 'mousedown', 'click']) addEventListener(type, () => seen.push(type))
  })
  await finger.tap(await placeOfMark(page, 'Ana Brandt'))
  await expect.poll(() => middleOf(page, handle)).not.toBeNull()
  // Longer than the delay after which a resting mouse opens a card.
  await page.waitForTimeout(700)
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen), 'the tap imitated a mouse').toContain('mousemove')
  expect(await isOpen(page), 'and that opened nothing').toBe(false)
  await tapOn(page, finger, handle)
  await expect.poll(() => cardText(page)).toContain('President of Norland')
  const { x, width, bottom } = (await inLayer<DOMRect>(
    page,
    `return root.querySelector('.sheet').getBoundingClientRect().toJSON()`,
  )) as DOMRect
  expect([x, width, bottom]).toEqual([0, 390, 760])

  await tapOn(page, finger, withText('summary', 'Words and sources'))
  const opened = extension.context.waitForEvent('page')
  await tapOn(page, finger, withText('a', 'Selva Post'))
  const source = await opened
  await source.waitForURL('https://www.selva-post.example/2025/03/leaders-meet')
  await source.close()
  await page.bringToFront()
  expect(await isOpen(page)).toBe(true)

  await tapOn(page, finger, withText('summary', 'Why is this marked?'))
  await tapOn(page, finger, withText('button', 'Switch off “Border force”'))
  await expect.poll(() => marks(page)).not.toContain('Ana Brandt')
})

test('the sheet goes by its button, by a tap beside it and by a swipe, and comes back after half a swipe', async ({ page, site }) => {
  const finger = await fingerOn(page)
  await page.goto(site.put('/touch', newsPage({ head: VIEWPORT })))
  await waitForMark(page, 'Ana Brandt')
  const gone = () => expect.poll(() => isOpen(page)).not.toBe(true)
  await openSheet(page, finger, 'Ana Brandt')
  await tapOn(page, finger, `root.querySelector('[aria-label="Close"]')`)
  await gone()
  await openSheet(page, finger, 'Ana Brandt')
  await finger.tap({ x: 200, y: 12 })
  await gone()
  await openSheet(page, finger, 'Ana Brandt')
  const head = (await middleOf(page, `root.querySelector('.head .kind')`)) as Point
  await finger.swipe(head, { x: head.x, y: head.y + 14 })
  await expect.poll(() => inLayer(page, `return root.querySelector('.sheet').getBoundingClientRect().bottom`)).toBe(760)
  await finger.swipe(head, { x: head.x, y: head.y + 320 })
  await gone()
})

test('the handle goes by itself, and marks stay', async ({ page, site }) => {
  const finger = await fingerOn(page)
  await page.goto(site.put('/touch', newsPage({ head: VIEWPORT })))
  await waitForMark(page, 'Ana Brandt')
  await finger.tap(await placeOfMark(page, 'Ana Brandt'))
  await expect.poll(() => middleOf(page, handle)).not.toBeNull()
  // Less than half of what it has, which a slow look must not eat up.
  await page.waitForTimeout(2000)
  expect(await middleOf(page, handle), 'time enough for a thumb').not.toBeNull()
  await expect.poll(() => middleOf(page, handle)).toBeNull()
  await waitForMark(page, 'Ana Brandt')
})

test('the first tap on a link follows it; the place behind its end gives the handle of the name in it', async ({ page, site }) => {
  const finger = await fingerOn(page)
  const target = site.put('/touch-target', '<!doctype html><title>The story</title><p>Another story.')
  const paragraphs = [
    `<a id="story" href="${target}">Ana Brandt speaks by the sea</a> and the leaders of the shores listened to her for an hour, officials said.`,
    'Ivo Kestrel was not in the room. A spokesman said that he had been told of the outcome by telephone, and welcomed the talks.',
  ]
  await page.goto(site.put('/touch-link', newsPage({ paragraphs, head: VIEWPORT })))
  await waitForMark(page, 'Ana Brandt')
  const end = await page.evaluate(() => {
    const last = [...(document.getElementById('story')?.getClientRects() ?? [])].at(-1) as DOMRect
    return { x: last.right + 14, y: last.y + last.height / 2 }
  })
  await finger.tap(end)
  await tapOn(page, finger, handle)
  await expect.poll(() => cardText(page)).toContain('Ana Brandt')
  expect(new URL(page.url()).pathname).toBe('/touch-link')
  await tapOn(page, finger, `root.querySelector('[aria-label="Close"]')`)
  await finger.tap(await placeOfMark(page, 'Ana Brandt'))
  await page.waitForURL(target)
})

const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">'
