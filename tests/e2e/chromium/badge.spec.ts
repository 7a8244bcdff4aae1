// The number on the toolbar button: how many actors the page names, and none on pages without marks.
import type { Worker } from '@playwright/test'
import { newsPage } from '../news-page.ts'
import { expect, test, waitForMark } from './fixture.ts'

type Tab = { id: number; url?: string }
type Chrome = {
  chrome: { tabs: { query: (filter: object) => Promise<Tab[]> }; action: { getBadgeText: (where: object) => Promise<string> } }
}

/** What stands on the button for the tab with this address. */
function badge(worker: Worker, url: string): Promise<string> {
  return worker.evaluate(async (wanted) => {
    const { tabs, action } = (globalThis as unknown as Chrome).chrome
    const tab = (await tabs.query({})).find((one) => one.url === wanted)
    return action.getBadgeText({ tabId: tab?.id ?? -1 })
  }, url)
}

test('counts the actors of the page, and of its frames, and is empty again on a page that is not news', async ({
  page,
  site,
  extension,
}) => {
  const worker = await extension.worker()
  const paragraphs = [
    'Ana Brandt asked the leaders on Tuesday to send a force to the border, as they met for a day of talks by the sea, officials said.',
    'Mila Orlova said that she would not agree to it. The leaders spoke for an hour, and officials said that they would meet again in June.',
  ]
  const alone = site.put('/alone', newsPage({ paragraphs }))
  await page.goto(alone)
  await waitForMark(page, 'Ana Brandt')
  await expect.poll(() => badge(worker, alone)).toBe('2')
  const inner = site.put('/inner-badge', newsPage({ paragraphs }))
  const framed = site.put('/framed', newsPage({ paragraphs, body: `<iframe src="${inner}" width="800" height="500"></iframe>` }))
  await page.goto(framed)
  await expect.poll(() => badge(worker, framed)).toBe('4')
  const shop = site.put('/shop-badge', '<!doctype html><html lang="en"><title>Shop</title><h1>Mugs</h1><button>Buy</button></html>')
  await page.goto(shop)
  await expect.poll(() => badge(worker, shop)).toBe('')
})
