// A recorded walk over names in every layout, at every zoom: the page stands still, the card comes once, beside the right line, whole on
// the screen, and a straight movement of the pointer reaches it.
import type { Page } from '@playwright/test'
import { framePage, innerPage, LAYOUTS, layoutsPage } from '../walk-pages.ts'
import { type Extension, expect, test } from './fixture.ts'
import { linesOf, scrollRests, walkToCard } from './recorder.ts'
import { clearStorage, storeChanged } from './storage.ts'

type Tabs = { query: (filter: object) => Promise<{ id: number; url?: string }[]>; setZoom: (tab: number, zoom: number) => Promise<void> }
type World = { chrome: { tabs: Tabs } }

// The shortest delay: a walk takes many steps.
test.beforeEach(async ({ extension }) => storeChanged(await extension.worker(), { hoverDelay: 60 }))
test.afterEach(async ({ extension }) => clearStorage(await extension.worker()))

/** Zooms as a reader does. */
async function setZoom({ worker }: Extension, page: Page, zoom: number): Promise<void> {
  await (await worker()).evaluate(
    async ([url, factor]) => {
      const { tabs } = (globalThis as unknown as World).chrome
      const tab = (await tabs.query({})).find((one) => one.url === url)
      await tabs.setZoom(tab?.id ?? -1, factor)
    },
    [page.url(), zoom] as const,
  )
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBeCloseTo(zoom, 2)
}

/** Scrolls an element so that its top stands at this part of the window's height. */
const scrollToPart = (page: Page, id: string, part: number): Promise<void> =>
  page.evaluate(
    ([holder, height]) => {
      const element = document.getElementById(holder) as HTMLElement
      window.scrollTo({ top: scrollY + element.getBoundingClientRect().top - innerHeight * height, behavior: 'instant' })
    },
    [id, part] as const,
  )

/** Scrolls a box sideways until what lies at `x` stands at its right edge, half cut off. */
const scrollSideways = (page: Page, id: string, x: number): Promise<void> =>
  page.evaluate(
    ([holder, from]) => {
      const box = document.getElementById(holder) as HTMLElement
      box.scrollBy({ left: from + 60 - box.getBoundingClientRect().right, behavior: 'instant' })
    },
    [id, x] as const,
  )

const layouts = Object.entries(LAYOUTS)
/** Right to left, those whose ends change sides. */
const TURNED = ['wrapped', 'line-end', 'scrolled-sideways']

for (const direction of ['ltr', 'rtl'] as const) {
  test(`every line of every layout, ${direction}`, async ({ page, site }) => {
    await page.goto(site.put(`/walk-${direction}`, layoutsPage(direction)))
    for (const [id, words] of layouts.filter(([name]) => direction === 'ltr' || TURNED.includes(name))) {
      await linesOf(page, id, words)
      await scrollToPart(page, id, id === 'table' ? 0.8 : 0.3)
      if (id === 'scrolled-sideways') await scrollSideways(page, id, (await linesOf(page, id, words))[0]?.x ?? 0)
      await scrollRests(page)
      const lines = await linesOf(page, id, words)
      if (id === 'wrapped' || id === 'columns') expect(lines.length, `${id} lies on two lines`).toBe(2)
      for (const line of lines) await test.step(`${id} ${JSON.stringify(line)}`, () => walkToCard(page, line))
    }
  })
}

test('at every zoom, at the head, the middle and the foot of a low window', async ({ page, site, extension }) => {
  // A small laptop's window; twice as large, 340 lines of the screen are left.
  await page.setViewportSize({ width: 1280, height: 680 })
  await page.goto(site.put('/walk-zoom', layoutsPage()))
  for (const zoom of [0.67, 0.8, 1.5, 2]) {
    await setZoom(extension, page, zoom)
    for (const [id, words, part] of [
      ['wrapped', 'Ana Brandt', 0.25],
      ['wrapped', 'Ana Brandt', 0.45],
      ['line-end', 'Mila Orlova', 0.85],
    ] as const) {
      await linesOf(page, id, words)
      await scrollToPart(page, id, part)
      await scrollRests(page)
      const line = (await linesOf(page, id, words)).at(-1)
      if (line === undefined) throw new Error('no line')
      await test.step(`${zoom} ${id} ${part}`, () => walkToCard(page, line))
    }
  }
  await setZoom(extension, page, 1)
})

test('in a frame that is scrolled, low on the page', async ({ page, site }) => {
  await page.goto(site.put('/walk-frame', framePage(site.put('/walk-inner', innerPage()))))
  const frame = page.frames()[1]
  if (frame === undefined) throw new Error('the frame did not load')
  await linesOf(frame, 'inner', 'Mila Orlova')
  await frame.evaluate(() => document.getElementById('inner')?.scrollIntoView({ block: 'center' }))
  for (const part of [0.15, 0.6]) {
    await scrollToPart(page, 'frame', part)
    await scrollRests(frame)
    await scrollRests(page)
    const [inner] = await linesOf(frame, 'inner', 'Mila Orlova')
    const corner = await page.evaluate(() => {
      const one = document.getElementById('frame') as HTMLElement
      const { x, y } = one.getBoundingClientRect()
      return { x: x + one.clientLeft, y: y + one.clientTop }
    })
    if (inner === undefined) throw new Error('no line')
    await walkToCard(page, { ...inner, x: inner.x + corner.x, y: inner.y + corner.y })
  }
})
