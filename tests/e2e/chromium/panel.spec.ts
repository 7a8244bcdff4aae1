// The toolbar popup: what the page is about, the way through its marks, and the pauses.
import { newsPage } from '../news-page.ts'
import { expect, marks, marksWouldHaveCome, test, waitForMark } from './fixture.ts'
import { openPanel } from './panel.ts'
import { clearStorage } from './storage.ts'

test.afterEach(async ({ extension }) => clearStorage(await extension.worker()))

test('lists actors with counts and steps to the next mention', async ({ page, site, extension }) => {
  await page.goto(site.put('/panel', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  const panel = await openPanel(extension, page)
  await expect(panel.getByText('Ana Brandt')).toBeVisible()
  await expect(panel.getByText('Mila Orlova')).toBeVisible()
  await panel.getByRole('button', { name: 'Next mark', exact: true }).click()
  await expect(panel.getByText(/Mark \d+ of \d+/)).toBeVisible()
  await panel.close()
})

test('pauses this page until it is left, and resumes', async ({ page, site, extension }) => {
  await page.goto(site.put('/panel', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  const panel = await openPanel(extension, page)
  await panel.getByRole('button', { name: 'This page' }).click()
  await expect.poll(() => marks(page)).toEqual([])
  await panel.getByRole('button', { name: 'Resume' }).first().click()
  await waitForMark(page, 'Ana Brandt')
  await panel.close()
})

test('pauses this site, which is stored', async ({ page, site, extension }) => {
  await page.goto(site.put('/panel', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  const panel = await openPanel(extension, page)
  await panel.getByRole('button', { name: 'This site' }).click()
  await expect.poll(() => marks(page)).toEqual([])
  await page.reload()
  await marksWouldHaveCome(page, site)
  expect(await marks(page)).toEqual([])
  await panel.close()
})

test('says why a page of the browser has no marks', async ({ page, extension }) => {
  await page.goto('chrome://version')
  const panel = await openPanel(extension, page)
  await expect(panel.getByText('Browsers let no extension read their own pages.')).toBeVisible()
  await panel.close()
})

test('says of a PDF, by any address, that nobody gets into its viewer', async ({ page, site, extension }) => {
  await page.goto(site.put('/communique', '%PDF-1.4', { 'content-type': 'application/pdf' }))
  const panel = await openPanel(extension, page)
  await expect(panel.getByText('Browsers let no extension read their PDF viewer.')).toBeVisible()
  await panel.close()
})
