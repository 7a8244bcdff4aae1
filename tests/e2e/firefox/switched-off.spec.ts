// Switched off or loaded anew under an open page, as an update is: Firefox ends our scripts there without a word, so that marks and an open card
// stay as they are; begun again, they take away what was left and mark the page once.
import type { Browser } from 'puppeteer-core'
import { newsPage } from '../news-page.ts'
import { cardText, EXTENSION_ID, expect, hover, inBrowser, marks, test, waitForMark, withFirefox } from './fixture.ts'

/** Does something with the extension as the browser's page of add-ons does. */
const withAddon = (firefox: Browser, what: 'disable' | 'enable' | 'reload') =>
  inBrowser(
    firefox,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      await (await AddonManager.getAddonByID(${JSON.stringify(EXTENSION_ID)})).${what}()
    })()`,
  )

for (const [what, steps] of [
  ['switched off and on again', ['disable', 'enable']],
  ['loaded anew', ['reload']],
] as const)
  test(`${what} under an open page: what was left there goes, and the page is marked once`, async ({ site }) => {
    await withFirefox({}, async (firefox) => {
      const tab = await firefox.newPage()
      await tab.goto(site.put('/left', newsPage()))
      await waitForMark(tab, 'Ana Brandt')
      await hover(tab, 'Ana Brandt')
      await expect.poll(() => cardText(tab)).toContain('President of Norland')
      const before = (await marks(tab)).sort()
      const names = () => tab.evaluate(() => [...CSS.highlights.keys()].sort().join())
      const old = await names()

      for (const step of steps) {
        await withAddon(firefox, step)
        if (step !== 'disable') continue
        // Nobody of ours is left to take anything away. Of the card only its head: what is folded away comes later.
        expect(await cardText(tab)).toContain('President of Norland')
        expect((await marks(tab)).sort()).toEqual(before)
      }
      await expect.poll(names).not.toBe(old)
      await expect.poll(async () => (await marks(tab)).sort()).toEqual(before)
      expect(await tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(1)
      expect(await cardText(tab)).toBe('')
      await tab.mouse.move(5, 5)
      await hover(tab, 'Mila Orlova')
      await expect.poll(() => cardText(tab)).toContain('Mila Orlova')
    })
  })
