// A newcomer's walk, from the first-run page alone: try the sample, turn off one topic and one site, see in an open tab that both hold,
// and take one back. On a wide screen and on one as narrow as a telephone's.
import { newsPage } from '../news-page.ts'
import { expect, marks, marksWouldHaveCome, test, waitForMark } from './fixture.ts'
import { clearStorage } from './storage.ts'

test.afterEach(async ({ extension }) => clearStorage(await extension.worker()))

for (const width of [1280, 360]) {
  test(`one topic and one site turned off from the first-run page, at ${width} px`, async ({ page, site, extension }) => {
    const article = site.put('/newcomer', newsPage())
    await page.goto(article)
    await waitForMark(page, 'Ana Brandt')
    const first = await extension.context.newPage()
    await first.setViewportSize({ width, height: 740 })
    await first.goto(`chrome-extension://${extension.extensionId}/welcome.html`)

    const card = first.getByRole('region', { name: 'Card' })
    await first.getByRole('button', { name: 'talks', exact: true }).click()
    await expect(card.getByRole('heading', { name: 'Port Alder conference' })).toBeInViewport()
    await card.getByRole('button', { name: 'Tomas Weir' }).first().click()
    await expect(card.getByRole('heading', { name: 'Tomas Weir' })).toBeInViewport()
    await card.getByRole('button', { name: 'Back' }).click()
    await first.getByRole('region', { name: 'Sample article' }).getByRole('button', { name: 'Tide Board' }).first().click()
    await expect(card.getByRole('heading', { name: 'Tide Board' })).toBeInViewport()

    await first.getByRole('link', { name: 'Straight to the switches for topics and sites' }).click()
    const security = first.getByRole('checkbox', { name: 'Security' })
    await expect(security).toBeInViewport()
    await security.uncheck()
    await expect(first.getByText('“Security” is off: names that matter only for it are no longer marked')).toBeInViewport()
    await expect.poll(() => marks(page), { message: 'an open tab follows at once' }).not.toContain('Ana Brandt')
    await first.getByRole('button', { name: 'Undo' }).click()
    await expect(security).toBeChecked()
    await waitForMark(page, 'Ana Brandt')
    await first.getByText('1 narrower topic').first().click()
    await first.getByRole('checkbox', { name: 'Border force' }).uncheck()
    await expect.poll(() => marks(page)).not.toContain('Ana Brandt')

    const field = first.getByRole('textbox', { name: 'Never mark: Site' })
    await field.fill('my newspaper')
    await field.press('Enter')
    await expect(first.getByText('“my newspaper” is not a site.')).toBeInViewport()
    await field.fill(article)
    await field.press('Enter')
    await expect(first.getByText(/^Never mark: /)).toBeInViewport()
    await expect.poll(() => marks(page)).toEqual([])
    // Stored: another page of the site, opened later, is left alone too.
    await page.goto(site.put('/another-story', newsPage()))
    await marksWouldHaveCome(page, site)
    expect(await marks(page)).toEqual([])
    await first.close()
  })
}
