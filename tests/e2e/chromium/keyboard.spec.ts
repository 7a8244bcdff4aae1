// Everything by keyboard: step through the marks, open the card, reach into it, close it. Commands come from the browser; tests send what
// the worker would pass on, since a headless browser's own shortcuts cannot be pressed.
import type { Worker } from '@playwright/test'
import { newsPage } from '../news-page.ts'
import { cardText, expect, inLayer, marks, test, waitForMark } from './fixture.ts'

type Tab = { id: number; url?: string }
type Chrome = {
  chrome: { tabs: { query: (filter: object) => Promise<Tab[]>; sendMessage: (tab: number, message: object) => Promise<unknown> } }
}

function send(worker: Worker, url: string, command: string): Promise<unknown> {
  return worker.evaluate(
    async ([wanted, name]) => {
      const { tabs } = (globalThis as unknown as Chrome).chrome
      const tab = (await tabs.query({})).find((one) => one.url === wanted)
      return tabs.sendMessage(tab?.id ?? -1, { type: 'command', command: name })
    },
    [url, command] as const,
  )
}

test('steps to a mark, opens its card with the focus inside, and Escape gives the focus back', async ({ page, site, extension }) => {
  const url = site.put('/keys', newsPage({ body: '<button id="before">Subscribe</button>' }))
  await page.goto(url)
  await waitForMark(page, 'Ana Brandt')
  await page.focus('#before')
  const worker = await extension.worker()
  await send(worker, url, 'next-mark')
  await send(worker, url, 'open-card')
  await expect.poll(() => cardText(page)).not.toBe('')
  await expect.poll(() => inLayer<boolean>(page, 'return root.activeElement !== null')).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => inLayer(page, 'return true')).toBeNull()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('before')
})

test('the page is paused and resumed by its key', async ({ page, site, extension }) => {
  const url = site.put('/keys', newsPage())
  await page.goto(url)
  await waitForMark(page, 'Ana Brandt')
  const worker = await extension.worker()
  await send(worker, url, 'toggle-page')
  await expect.poll(() => marks(page)).toEqual([])
  await send(worker, url, 'toggle-page')
  await waitForMark(page, 'Ana Brandt')
})
