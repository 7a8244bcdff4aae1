// Packs in Firefox: installed by drop, followed by an open page, still there after the background was stopped; and a tab closed while
// a pack is prepared, or a disk that is full, leaves the old state whole.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withCrowd } from '../../../src/cli/generate-crowd.ts'
import { packBytes } from '../../../src/cli/pack-bytes.ts'
import { readPackFile } from '../../../src/cli/read-pack-file.ts'
import { newsPage, PARAGRAPHS } from '../news-page.ts'
import {
  type ExtensionPage,
  expect,
  marks,
  openExtensionPage,
  test,
  waitForMark,
  waitForStoppedBackground,
  withFirefox,
} from './fixture.ts'

const GOOD = fileURLToPath(new URL('../../fixtures/rejected-packs/good.sidelight.gz', import.meta.url))
const ARTICLE = newsPage({ paragraphs: [...PARAGRAPHS, 'Luna Weir had asked for light on the quay, and came with the ministers.'] })

/** Drops a file on the section, as a reader would from the desktop. */
async function drop(options: ExtensionPage, bytes: Uint8Array): Promise<void> {
  const base64 = JSON.stringify(Buffer.from(bytes).toString('base64'))
  const script = `(() => {
    const zone = document.querySelector('.pack-drop')
    if (zone === null) return false
    const files = new DataTransfer()
    files.items.add(new File([Uint8Array.from(atob(${base64}), (unit) => unit.charCodeAt(0))], 'dropped.sidelight.gz'))
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true, bubbles: true }))
    return true
  })()`
  await expect.poll(() => options.evaluate(script)).toBe(true)
}
const text = (options: ExtensionPage) => options.evaluate(`document.querySelector('#packs')?.textContent ?? ''`) as Promise<string>
const press = (options: ExtensionPage, words: string) =>
  options.evaluate(`(() => {
    const button = [...document.querySelectorAll('#packs button')].find((one) => one.textContent.trim() === ${JSON.stringify(words)})
    button?.click()
    return button !== undefined
  })()`)

test('a pack is installed, marked on an open page, and survives a stopped background and a tab closed in the middle', async ({
  tab,
  site,
  firefox,
}) => {
  await tab.goto(site.put('/packs', ARTICLE))
  await waitForMark(tab, 'Ana Brandt')
  const options = await openExtensionPage(firefox, 'options.html')
  await drop(options, readFileSync(GOOD))
  await expect.poll(() => text(options)).toContain('Adds 1 position, 2 actors')
  expect(await marks(tab)).not.toContain('Luna Weir')
  await press(options, 'Install')
  await waitForMark(tab, 'Luna Weir')

  const { set } = await readPackFile(GOOD)
  await drop(options, packBytes(withCrowd({ ...set, manifest: { ...set.manifest, version: '2.0.0' } }, 4000)))
  await expect.poll(() => text(options), { timeout: 60_000 }).toContain('Takes the place of version 1.0.0')
  await press(options, 'Install')
  await options.close()

  await waitForStoppedBackground(firefox)
  await tab.reload()
  await waitForMark(tab, 'Luna Weir')
  const again = await openExtensionPage(firefox, 'options.html')
  await expect.poll(() => text(again)).toContain('Version 1.0.0 · MIT')
  expect(await text(again)).not.toContain('Version 2.0.0')
  await again.close()
})

test('packs that another version prepared are prepared anew by the background', async ({ tab, site, firefox }) => {
  await tab.goto(site.put('/updated', ARTICLE))
  const options = await openExtensionPage(firefox, 'options.html')
  // A version of its own: this browser may have the other already, from the test before.
  const { set } = await readPackFile(GOOD)
  await drop(options, packBytes({ ...set, manifest: { ...set.manifest, version: '1.1.0' } }))
  await expect.poll(() => text(options)).toContain('Nothing has been changed yet.')
  await press(options, 'Install')
  await waitForMark(tab, 'Luna Weir')
  const made = await options.evaluate(headAs('0.0.1'))
  await options.close()

  await waitForStoppedBackground(firefox)
  await tab.reload()
  await waitForMark(tab, 'Luna Weir')
  const other = await openExtensionPage(firefox, 'popup.html')
  await expect.poll(() => other.evaluate(headAs(null)), { timeout: 40_000 }).toBe(made)
  await other.close()
})

/** Kilobytes of storage that this Firefox gives to all together: room for the good pack, not for one with thousands of people. */
const SMALL_DISK = { 'dom.quotaManager.temporaryStorage.fixedLimit': 3072 }

test('a full disk: told in plain words with what is missing, and the old state is whole', async ({ site }) => {
  const { set } = await readPackFile(GOOD)
  const large = packBytes(withCrowd({ ...set, manifest: { ...set.manifest, version: '2.0.0' } }, 3000))
  await withFirefox(SMALL_DISK, async (browser) => {
    const options = await openExtensionPage(browser, 'options.html')
    await drop(options, readFileSync(GOOD))
    await expect.poll(() => press(options, 'Install')).toBe(true)
    await expect.poll(() => text(options)).toContain('Done. Open tabs follow at once.')

    await drop(options, large)
    await expect.poll(() => text(options), { timeout: 60_000 }).toContain('Takes the place of version 1.0.0')
    await press(options, 'Install')
    await expect.poll(() => text(options), { timeout: 60_000 }).toContain('There is not enough room on this machine. Nothing was changed.')
    expect(await text(options)).toMatch(/About \d+ MB are missing\./)
    await options.close()

    const tab = await browser.newPage()
    await tab.goto(site.put('/full', ARTICLE))
    await waitForMark(tab, 'Luna Weir')
    const again = await openExtensionPage(browser, 'options.html')
    await expect.poll(() => text(again)).toContain('Version 1.0.0 · MIT')
    expect(await text(again)).not.toContain('Version 2.0.0')
  })
})

/** Gives the version that prepared what is stored, and puts another in its place. An expression for a page of the extension. */
const headAs = (version: string | null) => `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const db = await done(indexedDB.open('packs'))
  const store = db.transaction('compiled', 'readwrite').objectStore('compiled')
  const head = await done(store.get('head'))
  const version = ${JSON.stringify(version)}
  if (version !== null) await done(store.put({ ...head, made: version }, 'head'))
  db.close()
  return head?.made ?? 'none'
})()`
