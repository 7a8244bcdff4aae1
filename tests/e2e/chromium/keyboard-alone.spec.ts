// The whole job with the keyboard alone: find a mark, open its card, move within it, follow a source, come back, switch the mark's topic
// off, close, and be where one was. Nothing here moves or presses a mouse.
import type { Page } from '@playwright/test'
import { newsPage } from '../news-page.ts'
import { sendCommand } from './command.ts'
import { cardText, expect, inLayer, marks, test, waitForMark } from './fixture.ts'
import { clearStorage } from './storage.ts'

test.afterEach(async ({ extension }) => clearStorage(await extension.worker()))

/** What has the focus in the card, in its own words; empty where the focus is not on a control in it. */
const focused = async (page: Page): Promise<string> =>
  (await inLayer<string>(
    page,
    `const at = root.activeElement; return at === null || at.matches('.frame') ? '' : (at.ariaLabel ?? at.innerText)`,
  )) ?? ''

/** Presses Tab until the focus is on a control with these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (at.includes(words)) return
    passed.push(at)
  }
  throw new Error(`Tab does not lead to "${words}"; it leads to: ${passed.join(' | ')}`)
}

const openParts = (page: Page): Promise<number | null> => inLayer<number>(page, `return root.querySelectorAll('details[open]').length`)

test('find a mark, open, read, follow a source, switch its topic off, close', async ({ page, site, extension }) => {
  const address = 'https://www.selva-post.example/2025/03/leaders-meet'
  await extension.context.route('https://*.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Source</title>' }),
  )
  const url = site.put('/keyboard-alone', newsPage({ body: '<button id="end">Subscribe</button><div style="block-size: 2000px"></div>' }))
  // So low a window that the card does not show whole.
  await page.setViewportSize({ width: 1100, height: 440 })
  await page.goto(url)
  await waitForMark(page, 'Ana Brandt')
  const worker = await extension.worker()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('end')

  await sendCommand(worker, url, 'next-mark')
  await sendCommand(worker, url, 'open-card')
  await expect.poll(() => cardText(page)).toContain('Ana Brandt')
  await expect.poll(() => inLayer(page, `return root.activeElement?.matches('[role=dialog]')`)).toBe(true)

  // Reading on scrolls the card, and not the page below it.
  const scrolled = await page.evaluate(() => scrollY)
  await page.keyboard.press('End')
  await expect.poll(() => inLayer<number>(page, `return root.querySelector('.body').scrollTop`)).toBeGreaterThan(20)
  await page.keyboard.press('Home')
  await expect.poll(() => inLayer<number>(page, `return root.querySelector('.body').scrollTop`)).toBe(0)
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)

  await tabTo(page, 'Words and sources')
  await page.keyboard.press('Enter')
  await expect.poll(() => openParts(page)).toBe(1)
  await tabTo(page, 'Selva Post')
  const opened = extension.context.waitForEvent('page')
  await page.keyboard.press('Enter')
  const source = await opened
  await source.waitForURL(address)
  await source.close()
  await page.bringToFront()
  expect(await cardText(page), 'the card waits for the reader').toContain('Ana Brandt')

  await tabTo(page, 'Why is this marked?')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Switch off “Border force”')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page), 'the focus stays in reach').toBe('Undo')
  await expect.poll(() => cardText(page)).toContain('“Border force” is switched off')
  await expect.poll(() => marks(page)).not.toContain('Ana Brandt')
  await page.keyboard.press('Escape')
  await expect.poll(() => cardText(page)).toBe('')
  expect(await page.evaluate(() => document.activeElement?.id), 'the focus is where it was').toBe('end')
})

test('Escape closes the card of a name in a frame, wherever the focus is', async ({ page, site, extension }) => {
  const inner = site.put('/keyboard-inner', newsPage())
  const url = site.put(
    '/keyboard-outer',
    `<!doctype html><html lang="en"><title>Reader</title><button id="top">Top</button><iframe src="${inner}" width="900" height="600"></iframe></html>`,
  )
  await page.goto(url)
  const frame = page.frames()[1]
  await expect.poll(() => frame?.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
  const worker = await extension.worker()
  await sendCommand(worker, url, 'next-mark')
  await sendCommand(worker, url, 'open-card')
  await expect.poll(() => inLayer(page, `return root.activeElement?.matches('[role=dialog]')`)).toBe(true)
  // On through the card and out of it, into the page that holds the frame.
  await page.evaluate(() => document.getElementById('top')?.focus())
  expect(await cardText(page)).not.toBe('')
  await page.keyboard.press('Escape')
  await expect.poll(() => cardText(page)).toBe('')
})
