// A page on which nothing changes costs nothing: no timer, no callback and no script of ours runs there, by the browser's own trace of
// everything it does. The last test shows that the trace would tell.
import type { Page } from '@playwright/test'
import type { TraceEvent } from '../../../src/cli/bench/trace.ts'
import { newsPage } from '../news-page.ts'
import { type Extension, expect, marks, test, waitForMark } from './fixture.ts'
import { clearStorage, storeChanged } from './storage.ts'

/** Answers, paints and the number on the toolbar have come long before; the slowest rest of a page's own is a second. */
const SETTLE_MS = 2_500
/** Long enough for anything that ticks each second. */
const WATCH_MS = 2_500
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-v8.cpu_profiler', 'disabled-by-default-v8.cpu_profiler.hires']
const OURS = /^chrome-extension:/

/** What ran of our scripts in pages while nothing happened: calls by name, and functions that the profiler met. */
async function ranMeanwhile(extension: Extension, page: Page, meanwhile: () => Promise<unknown>): Promise<string[]> {
  const browser = extension.context.browser()
  if (browser === null) throw new Error('the browser gives no way to trace it')
  await browser.startTracing(page, { categories: CATEGORIES })
  await meanwhile()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  return traceEvents.flatMap(({ name, args: { data } }) => {
    const url = (data as { url?: string } | undefined)?.url
    const called = url !== undefined && OURS.test(url) ? [name] : []
    const met = (data?.cpuProfile?.nodes ?? []).filter(({ callFrame }) => OURS.test(callFrame.url ?? ''))
    return [...called, ...met.map(({ callFrame }) => callFrame.functionName)]
  })
}
const rest = (page: Page) => () => page.waitForTimeout(WATCH_MS)

/**
 * Nothing of ours runs. Watched again where something did: on a busy machine the work of the beginning may last into the first watch,
 * while what runs each time would be met in all of them.
 */
const nothingRuns = (extension: Extension, page: Page, meanwhile: () => Promise<unknown>): Promise<void> =>
  expect.poll(() => ranMeanwhile(extension, page, meanwhile), { intervals: [1], timeout: 40_000 }).toEqual([])

test.afterEach(async ({ extension }) => clearStorage(await extension.worker()))

test('nothing runs on a marked page that rests', async ({ page, site, extension }) => {
  await page.goto(site.put('/rests', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  await page.waitForTimeout(SETTLE_MS)
  await nothingRuns(extension, page, rest(page))
})

test('nothing runs on a page that is not news, whatever it does', async ({ page, site, extension }) => {
  const shop = `<!doctype html><html lang="en"><title>Shop</title><h1>Mugs</h1><p>${'A mug of clay, and a price. '.repeat(30)}</p></html>`
  await page.goto(site.put('/clay', shop))
  await page.waitForTimeout(SETTLE_MS)
  await nothingRuns(extension, page, () => changeText(page))
})

test('nothing runs on a site that is off, whatever it does', async ({ page, site, extension }) => {
  await storeChanged(await extension.worker(), { 'sites.never': [new URL(site.origin).hostname] })
  await page.goto(site.put('/off', newsPage()))
  await page.waitForTimeout(SETTLE_MS)
  await nothingRuns(extension, page, () => changeText(page))
  expect(await marks(page)).toEqual([])
})

test('a change on a marked page is seen by the same trace', async ({ page, site, extension }) => {
  await page.goto(site.put('/changes', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  await page.waitForTimeout(SETTLE_MS)
  expect(await ranMeanwhile(extension, page, () => changeText(page))).not.toEqual([])
})

async function changeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paragraph = document.querySelector('p')
    if (paragraph !== null) paragraph.textContent = `${paragraph.textContent} It was late.`
  })
  await page.waitForTimeout(WATCH_MS)
}
