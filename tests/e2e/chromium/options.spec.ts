// Options and pauses: open tabs follow at once, without a reload, and back.
import { newsPage } from '../news-page.ts'
import { expect, marks, test, waitForMark } from './fixture.ts'
import { clearStorage, storeChanged } from './storage.ts'

test.afterEach(async ({ extension }) => clearStorage(await extension.worker()))

test('a topic switched off leaves open tabs unmarked for it without a reload, and back', async ({ page, site, extension }) => {
  const other = await extension.context.newPage()
  for (const tab of [page, other]) {
    await tab.goto(site.put('/topic', newsPage()))
    await waitForMark(tab, 'Ana Brandt')
  }
  await storeChanged(await extension.worker(), { 'topics.off': ['topic/border-force', 'topic/customs', 'topic/security', 'topic/trade'] })
  for (const tab of [page, other]) await expect.poll(() => marks(tab)).not.toContain('Ana Brandt')
  await storeChanged(await extension.worker(), {})
  for (const tab of [page, other]) await waitForMark(tab, 'Ana Brandt')
  await other.close()
})

test('the switch on the options page itself does so', async ({ page, site, extension }) => {
  await page.goto(site.put('/switch', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  const options = await extension.context.newPage()
  await options.goto(`chrome-extension://${extension.extensionId}/options.html`)
  const person = options.getByRole('checkbox', { name: /^people$/i })
  await person.click()
  await expect.poll(() => marks(page)).not.toContain('Ana Brandt')
  await person.click()
  await waitForMark(page, 'Ana Brandt')
  await options.close()
})

test('a site listed as never is left alone, and read again once it is taken off the list', async ({ page, site, extension }) => {
  await page.goto(site.put('/site', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  await storeChanged(await extension.worker(), { 'sites.never': ['127.0.0.1'] })
  await expect.poll(() => marks(page)).toEqual([])
  await storeChanged(await extension.worker(), {})
  await waitForMark(page, 'Ana Brandt')
})

test('everything paused unmarks open tabs, and resuming marks them again', async ({ page, site, extension }) => {
  await page.goto(site.put('/pause', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  await storeChanged(await extension.worker(), { paused: true })
  await expect.poll(() => marks(page)).toEqual([])
  await storeChanged(await extension.worker(), { paused: false })
  await waitForMark(page, 'Ana Brandt')
})
