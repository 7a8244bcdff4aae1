// Private windows. Without the reader's leave the browser keeps the extension out of them. With it, pages there are marked as elsewhere, by
// the same worker and the same settings, and nothing of what was read stays when the window closes.
import type { Page, Worker } from '@playwright/test'
import { newsPage } from '../news-page.ts'
import { type Extension, expect, openExtension, test } from './fixture.ts'

type Injected = { target: { tabId: number }; func: () => unknown }
type World = {
  chrome: {
    windows: {
      create: (how: { url: string; incognito: boolean }) => Promise<{ id: number; tabs: { id: number }[] }>
      remove: (id: number) => Promise<void>
    }
    scripting: { executeScript: (how: Injected) => Promise<{ result: unknown }[]> }
    storage: Record<'local' | 'session', { get: (keys: null) => Promise<object> }>
    developerPrivate: {
      updateProfileConfiguration: (to: { inDeveloperMode: boolean }) => Promise<void>
      updateExtensionConfiguration: (to: { extensionId: string; incognitoAccess: boolean }) => Promise<void>
      getExtensionInfo: (id: string) => Promise<{ state: string; incognitoAccess: { isActive: boolean } }>
    }
  }
}

/** Gives the leave on the browser's own page, as a reader does. The browser then starts the extension anew. */
async function allowPrivate({ context, extensionId }: Extension): Promise<void> {
  const settings: Page = await context.newPage()
  await settings.goto('chrome://extensions')
  await settings.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as World).chrome
    // Without this mode the browser starts no unpacked extension anew.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true })
  }, extensionId)
  const isReady = () =>
    settings.evaluate(async (id) => {
      const { state, incognitoAccess } = await (globalThis as unknown as World).chrome.developerPrivate.getExtensionInfo(id)
      return state === 'ENABLED' && incognitoAccess.isActive
    }, extensionId)
  await expect.poll(isReady).toBe(true)
  await settings.close()
}

/** Opens a page in a private window. Such windows are hidden from the driver: they are opened and read through the worker. */
function openPrivate(worker: Worker, url: string): Promise<{ window: number; tab: number }> {
  return worker.evaluate(async (address) => {
    const { id, tabs } = await (globalThis as unknown as World).chrome.windows.create({ url: address, incognito: true })
    return { window: id, tab: tabs[0]?.id ?? -1 }
  }, url)
}

/** The marked words, and whether the browser takes the page for one of a private window. */
const lookAt = (worker: Worker, tab: number): Promise<unknown> =>
  worker.evaluate(async (tabId) => {
    const look = () => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[]
      const words = ranges.map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset))
      const { chrome } = globalThis as unknown as { chrome: { extension: { inIncognitoContext: boolean } } }
      return { private: chrome.extension.inIncognitoContext, marked: words.includes('Ana Brandt') }
    }
    const { scripting } = (globalThis as unknown as World).chrome
    // A window that is still opening lets nothing in.
    const [answer] = await scripting.executeScript({ target: { tabId }, func: look }).catch(() => [])
    return answer?.result
  }, tab)

const stored = (worker: Worker): Promise<object[]> =>
  worker.evaluate(() => {
    const { local, session } = (globalThis as unknown as World).chrome.storage
    return Promise.all([local?.get(null) ?? {}, session?.get(null) ?? {}])
  })

test('with the reader’s leave a page in a private window is marked, and nothing of it stays', async ({ site }) => {
  const extension = await openExtension('small-record')
  try {
    await allowPrivate(extension)
    const worker = await extension.worker()
    const before = await stored(worker)
    const { window, tab } = await openPrivate(worker, site.put('/private', newsPage()))
    await expect.poll(() => lookAt(worker, tab)).toEqual({ private: true, marked: true })
    // The number on the toolbar button, while the tab is open.
    await expect.poll(async () => JSON.stringify(await stored(worker))).toContain(`badge-${tab}`)
    await worker.evaluate((id) => (globalThis as unknown as World).chrome.windows.remove(id), window)
    await expect.poll(() => stored(worker)).toEqual(before)
  } finally {
    await extension.context.close()
  }
})

test('without it, the browser keeps the extension out', async ({ site }) => {
  const extension = await openExtension('small-record')
  try {
    // A window of a profile of its own that is not kept is a private one.
    const windows = await extension.context.browser()?.newContext()
    const page = await windows?.newPage()
    await page?.goto(site.put('/private', newsPage()))
    // The same page in an ordinary window was marked by then.
    const ordinary = await extension.context.newPage()
    await ordinary.goto(site.put('/private', newsPage()))
    await expect.poll(() => ordinary.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
    expect(await page?.evaluate(() => CSS.highlights.size)).toBe(0)
    await windows?.close()
  } finally {
    await extension.context.close()
  }
})
