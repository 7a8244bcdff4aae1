// What can go wrong around an import without the tab being closed: its Worker or the background is stopped in the middle, the disk is
// full, an update of Sidelight finds packs that the version before prepared. What was installed stays, and is marked.
import type { Page } from '@playwright/test'
import { withCrowd } from '../../../src/cli/generate-crowd.ts'
import { packBytes } from '../../../src/cli/pack-bytes.ts'
import { readPackFile } from '../../../src/cli/read-pack-file.ts'
import { newsPage, PARAGRAPHS } from '../news-page.ts'
import { type Extension, expect, openExtension, stopWorker, test, waitForMark } from './fixture.ts'
import { chooser, file, GOOD, importPack, install, openOptions } from './pack-steps.ts'

const ARTICLE = newsPage({ paragraphs: [...PARAGRAPHS, 'Luna Weir had asked for light on the quay, and came with the ministers.'] })
const OLD = 'Version 1.0.0 · MIT'

/** Large packs on a busy machine. */
test.describe.configure({ timeout: 120_000 })

/** The next version of the good pack, so large that its reading and compiling take a while. */
async function nextVersion(people: number): Promise<Buffer> {
  const { set } = await readPackFile(GOOD)
  return Buffer.from(packBytes(withCrowd({ ...set, manifest: { ...set.manifest, version: '2.0.0' } }, people)))
}

/** A browser of its own with the good pack installed, its options open. */
async function withPack(use: (extension: Extension, options: Page) => Promise<void>): Promise<void> {
  const extension = await openExtension('small-record')
  try {
    const { set } = await readPackFile(GOOD)
    const options = await openOptions(extension)
    await importPack(options, Buffer.from(packBytes(set)))
    await use(extension, options)
  } finally {
    await extension.context.close()
  }
}

async function isWhole(extension: Extension, address: string, version: string): Promise<void> {
  await stopWorker(extension)
  const page = await extension.context.newPage()
  await page.goto(address)
  await waitForMark(page, 'Luna Weir')
  await waitForMark(page, 'Ana Brandt')
  const again = await openOptions(extension)
  await expect(again.getByText(version)).toBeVisible()
  await expect(again.locator('.pack-row')).toHaveCount(2)
}

test('its Worker ended in the middle: the old state is whole', async ({ site }) => {
  const large = await nextVersion(8000)
  await withPack(async (extension, options) => {
    await chooser(options).setInputFiles(file(large))
    await expect(install(options)).toBeVisible({ timeout: 40_000 })
    // The Worker of the preview is the one that installs.
    await options.workers()[0]?.evaluate(endWhenCompiling)
    await install(options).click()
    await expect.poll(() => options.workers().length, { timeout: 60_000 }).toBe(0)
    await isWhole(extension, site.put('/worker-stopped', ARTICLE), OLD)
  })
})

test('the background stopped in the middle: the import goes on, pages are marked from the old state and then from the new', async ({
  site,
}) => {
  const large = await nextVersion(2000)
  await withPack(async (extension, options) => {
    await chooser(options).setInputFiles(file(large))
    await install(options).click({ timeout: 40_000 })
    await stopWorker(extension)
    const page = await extension.context.newPage()
    await page.goto(site.put('/background-stopped', ARTICLE))
    await waitForMark(page, 'Luna Weir')
    await expect(options.getByText('Done. Open tabs follow at once.')).toBeVisible({ timeout: 60_000 })
    await isWhole(extension, site.put('/background-stopped', ARTICLE), 'Version 2.0.0 · MIT')
  })
})

test('a full disk: told in plain words with what is missing, and the old state is whole', async ({ site }) => {
  const large = await nextVersion(3000)
  await withPack(async (extension, options) => {
    await chooser(options).setInputFiles(file(large))
    await expect(install(options)).toBeVisible({ timeout: 40_000 })
    // The Worker of the preview is the one that installs.
    await options.workers()[0]?.evaluate(fillDisk)
    await install(options).click()
    await expect(options.getByText('There is not enough room on this machine. Nothing was changed.')).toBeVisible({ timeout: 60_000 })
    await expect(options.getByText(/^About \d+ MB are missing\.$/)).toBeVisible()
    await isWhole(extension, site.put('/full', ARTICLE), OLD)
    // The next Worker finds room again.
    await options.getByRole('button', { name: 'Close', exact: true }).click()
    await importPack(options, await nextVersion(100))
  })
})

for (const [what, change] of [
  ['another version, in files that are still read', { made: '0.0.1' }],
  ['a version whose files are no longer read', { made: '0.0.1', files: 1 }],
] as const) {
  test(`packs prepared by ${what} are prepared anew without the options page`, async ({ site }) => {
    await withPack(async (extension, options) => {
      const made = (await options.evaluate(changeHead, change)).made
      await options.close()
      await stopWorker(extension)
      const page = await extension.context.newPage()
      await page.goto(site.put('/updated', ARTICLE))
      await waitForMark(page, 'Ana Brandt')
      await waitForMark(page, 'Luna Weir')
      const other = await extension.context.newPage()
      await other.goto(`chrome-extension://${extension.extensionId}/popup.html`)
      // While the background writes anew, an answer may fail: asked again.
      const madeNow = async () => (await other.evaluate(changeHead, null).catch(() => null))?.made
      await expect.poll(madeNow, { timeout: 40_000 }).toBe(made)
      // The page asks again when told, and may be doing so now.
      await waitForMark(page, 'Luna Weir')
    })
  })
}

/** Ends the Worker at the step that compiles, before anything is stored: a look from outside can miss the step. Runs in the pack Worker. */
function endWhenCompiling(): void {
  const tell = globalThis.postMessage.bind(globalThis) as (report: { step?: string }) => void
  const ending = (report: { step?: string }) => {
    tell(report)
    if (report.step === 'compiling') globalThis.close()
  }
  Object.defineProperty(globalThis, 'postMessage', { value: ending })
}

/** Chromium's own override of the quota does not reach IndexedDB: storing fails as it does on a full disk. Runs in the pack Worker. */
function fillDisk(): void {
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (...parts: Parameters<typeof put>) {
    // What comes first still finds room.
    if (this.name !== 'compiled') return put.apply(this, parts)
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  }
  navigator.storage.estimate = async () => ({ quota: 5_000_000, usage: 5_000_000 })
}

/** Changes the head of what is stored, and gives what it was. Runs in a page of the extension. */
async function changeHead(change: object | null): Promise<{ made: string }> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('packs')
    request.onsuccess = () => resolve(request.result)
  })
  const store = db.transaction('compiled', 'readwrite').objectStore('compiled')
  const head = await new Promise<{ made: string }>((resolve) => {
    const request = store.get('head')
    request.onsuccess = () => resolve(request.result)
  })
  if (change !== null) {
    store.put({ ...head, ...change }, 'head')
    await new Promise((resolve) => (store.transaction.oncomplete = resolve))
  }
  db.close()
  return head
}
