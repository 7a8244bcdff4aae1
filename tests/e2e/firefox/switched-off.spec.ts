// Switched off or loaded anew under an open page, as an update is: Firefox ends our scripts there without a word, so that marks and an open card
// stay as they are; begun again, they take away what was left and mark the page once.
import type { Browser } from 'puppeteer-core'
import { newsPage } from '../news-page.ts'
import { cardText, EXTENSION_ID, expect, hover, inBrowser, MARK_PLACE, marks, moveOnto, test, waitForMark, withFirefox } from './fixture.ts'

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

test('loaded anew under a card that a frame opened over a page without marks: the card goes', async ({ site }) => {
  await withFirefox({}, async (firefox) => {
    const tab = await firefox.newPage()
    const inner = site.put('/inner', newsPage())
    const style = 'position:fixed;inset:0;inline-size:100%;block-size:100%;border:0'
    await tab.goto(site.put('/outer', `<!doctype html><title>Frame</title><body><iframe src="${inner}" style="${style}"></iframe></body>`))
    const place = async () => {
      const frame = tab.frames().find((one) => one.url() === inner)
      return (await frame?.evaluate(`(${MARK_PLACE})('Ana Brandt')`)) as { x: number; y: number } | null
    }
    await expect.poll(place).not.toBeNull()
    await moveOnto(tab, (await place()) ?? { x: 0, y: 0 })
    await expect.poll(() => cardText(tab)).toContain('President of Norland')
    await withAddon(firefox, 'reload')
    await expect.poll(() => cardText(tab), { timeout: 15_000 }).toBe('')
    await tab.mouse.move(5, 5)
    await expect.poll(place).not.toBeNull()
    await moveOnto(tab, (await place()) ?? { x: 0, y: 0 })
    await expect.poll(() => cardText(tab)).toContain('President of Norland')
  })
})
