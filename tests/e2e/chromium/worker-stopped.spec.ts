// The worker really stopped, in a browser, while it works: in the middle of reading the names for a page, of the card's script, of the card's
// record. At every single one of its waits it is stopped in tests/unit/app/stopped-worker.test.ts, which needs no browser.

import type { Worker } from '@playwright/test'
import { newsPage } from '../news-page.ts'
import { cardText, expect, hover, openExtension, stopWorker, test, waitForMark, watchProblems } from './fixture.ts'
import { readRaw, storeChanged } from './storage.ts'

const CHANGED = { hoverDelay: 200 }

/** What the worker asks of the browser at each moment, by what it asks for. */
const MOMENTS = [
  ['the names are read', 'gazetteer.bin'],
  ['the card’s script is put into the page', 'card.js'],
  ['the card’s record is read', 'index.json'],
] as const

/**
 * From now on what the worker asks for by this name is not answered, and the function given back tells once it has asked. By the
 * function itself, and no look from outside, so that no moment is missed; a worker that starts anew has its own functions again.
 */
async function hangAt(worker: Worker, name: string): Promise<() => Promise<void>> {
  await worker.evaluate((wanted) => {
    type World = { asked?: Promise<void>; chrome: { scripting: { executeScript: (given: { files?: string[] }) => Promise<unknown> } } }
    const world = globalThis as unknown as World & { fetch: (path: string) => Promise<unknown> }
    let tell: () => void
    world.asked = new Promise((resolve) => {
      tell = resolve
    })
    const hanging =
      <Given, Answer>(real: (given: Given) => Promise<Answer>) =>
      (given: Given): Promise<Answer> => {
        if (!JSON.stringify(given).includes(wanted)) return real(given)
        tell()
        return new Promise(() => {})
      }
    world.fetch = hanging(world.fetch.bind(world))
    world.chrome.scripting.executeScript = hanging(world.chrome.scripting.executeScript.bind(world.chrome.scripting))
  }, name)
  return () => worker.evaluate(() => (globalThis as unknown as { asked: Promise<void> }).asked)
}

for (const [moment, name] of MOMENTS)
  test(`stopped while ${moment}: the page is marked, its card opens, and the settings are whole`, async ({ site }) => {
    const extension = await openExtension('small-record')
    try {
      const page = await extension.context.newPage()
      const problems = watchProblems(page)
      const worker = await extension.worker()
      await storeChanged(worker, CHANGED)
      const asked = await hangAt(worker, name)
      await page.goto(site.put('/stopped-within', newsPage()))
      if (name !== 'gazetteer.bin') {
        await waitForMark(page, 'Ana Brandt')
        await hover(page, 'Ana Brandt')
      }
      await asked()
      await stopWorker(extension)
      await waitForMark(page, 'Ana Brandt')
      if (name === 'gazetteer.bin') await hover(page, 'Ana Brandt')
      await expect.poll(() => cardText(page)).toContain('President of Norland')
      expect(await readRaw(await extension.worker())).toEqual({ version: 1, changed: CHANGED, aside: [] })
      expect(problems).toEqual([])
    } finally {
      await extension.context.close()
    }
  })
