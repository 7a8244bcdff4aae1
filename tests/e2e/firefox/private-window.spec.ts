// Private windows in Firefox. Without the reader's leave the browser keeps the extension out of them. With it, pages there are marked as
// elsewhere, and nothing of what was read stays when the window closes.
import type { Browser, Page } from 'puppeteer-core'
import { newsPage } from '../news-page.ts'
import { EXTENSION_ID, expect, inBrowser, marks, openExtensionPage, test, waitForMark, withFirefox } from './fixture.ts'

/** Gives the leave, as the switch on the browser's own page does, which then starts the extension anew. */
const allowPrivate = (browser: Browser): Promise<unknown> =>
  inBrowser(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      await ExtensionPermissions.add('${EXTENSION_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
      await (await AddonManager.getAddonByID('${EXTENSION_ID}')).reload()
      return WebExtensionPolicy.getByID('${EXTENSION_ID}').privateBrowsingAllowed
    })()`,
  )

/** Opens an address, which no other tab has, in a private window and gives the page. */
async function openPrivate(browser: Browser, url: string): Promise<Page> {
  const isPrivate = await inBrowser(
    browser,
    `(async () => {
      const opened = OpenBrowserWindow({ private: true })
      await new Promise((done) => opened.addEventListener('load', done, { once: true }))
      await opened.delayedStartupPromise
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal()
      opened.gBrowser.selectedBrowser.fixupAndLoadURIString('${url}', { triggeringPrincipal })
      return PrivateBrowsingUtils.isWindowPrivate(opened)
    })()`,
  )
  expect(isPrivate).toBe(true)
  const find = async (): Promise<Page | undefined> => (await browser.pages()).find((page) => page.url() === url)
  await expect.poll(async () => (await find()) !== undefined).toBe(true)
  return (await find()) as Page
}

const closePrivate = (browser: Browser): Promise<unknown> =>
  inBrowser(
    browser,
    `for (const open of Services.wm.getEnumerator('navigator:browser')) if (PrivateBrowsingUtils.isWindowPrivate(open)) open.close()`,
  )

test('with the reader’s leave a page in a private window is marked, and nothing of it stays', async ({ site }) => {
  await withFirefox({}, async (browser) => {
    expect(await allowPrivate(browser)).toBe(true)
    const options = await openExtensionPage(browser, 'options.html')
    const stored = () =>
      options.evaluate('Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]).then(JSON.stringify)')
    await expect.poll(stored).toBeDefined()
    const before = await stored()
    const page = await openPrivate(browser, site.put('/private', newsPage()))
    await waitForMark(page, 'Ana Brandt')
    // The number on the toolbar button, while the tab is open.
    await expect.poll(stored).toContain('badge-')
    await closePrivate(browser)
    await expect.poll(stored).toEqual(before)
  })
})

test('without it, the browser keeps the extension out', async ({ site }) => {
  await withFirefox({}, async (browser) => {
    // Before the private window, which new tabs would open in.
    const ordinary = await browser.newPage()
    const page = await openPrivate(browser, site.put('/private', newsPage()))
    await page.waitForSelector('p')
    // The same page in the ordinary window is marked, and meanwhile this one would be.
    await ordinary.goto(site.put('/ordinary', newsPage()))
    await waitForMark(ordinary, 'Ana Brandt')
    expect(await marks(page)).toEqual([])
  })
})
