// A package with a file missing or damaged: plain words in the toolbar popup or the card, no uncaught error. And a package that is
// loaded again, or switched off, while a page is open.
import { newsPage } from '../news-page.ts'
import {
  cardText,
  type Extension,
  expect,
  hover,
  marks,
  openExtension,
  placeOfMark,
  pointAt,
  test,
  waitForMark,
  watchProblems,
} from './fixture.ts'
import { openPanel } from './panel.ts'

const WITHOUT_NAMES = [
  ['no-gazetteer', /gazetteer\.bin .*missing/],
  ['damaged-gazetteer', /gazetteer\.bin .*damaged/],
] as const

for (const [variant, words] of WITHOUT_NAMES) {
  test(`${variant}: nothing is marked, and the toolbar popup says which file is wrong`, async ({ site }) => {
    const extension = await openExtension(variant)
    try {
      const page = await extension.context.newPage()
      const problems = watchProblems(page)
      await page.goto(site.put('/broken', newsPage()))
      const panel = await openPanel(extension, page)
      await expect(panel.getByText(words)).toBeVisible()
      expect(await marks(page)).toEqual([])
      expect(problems).toEqual([])
    } finally {
      await extension.context.close()
    }
  })
}

for (const variant of ['no-index', 'damaged-cards'] as const) {
  test(`${variant}: names are marked, and the card says that the record could not be read`, async ({ site }) => {
    const extension = await openExtension(variant)
    try {
      const page = await extension.context.newPage()
      const problems = watchProblems(page)
      await page.goto(site.put('/broken', newsPage()))
      await waitForMark(page, 'Ana Brandt')
      await hover(page, 'Ana Brandt')
      await expect.poll(() => cardText(page)).toContain('could not be read')
      expect(problems).toEqual([])
    } finally {
      await extension.context.close()
    }
  })
}

test('loaded again under an open page: marks go, one line says so, and a reload brings them back', async ({ site }) => {
  const extension = await openExtension('small-record')
  try {
    const page = await extension.context.newPage()
    const problems = watchProblems(page)
    await page.goto(site.put('/again', newsPage()))
    await waitForMark(page, 'Ana Brandt')
    const place = await placeOfMark(page, 'Ana Brandt')
    await extension.loadAgain()
    await pointAt(page, place)
    await expect.poll(() => marks(page)).toEqual([])
    await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(3)
    expect(problems).toEqual([])
    await page.reload()
    await waitForMark(page, 'Ana Brandt')
  } finally {
    await extension.context.close()
  }
})

/** Switches the extension off or on where the reader does. */
async function setEnabled({ context, extensionId }: Extension, enabled: boolean): Promise<void> {
  const settings = await context.newPage()
  await settings.goto('chrome://extensions')
  await settings.evaluate(
    async ([id, on]) => {
      type Management = { setEnabled: (id: string, on: boolean) => Promise<void> }
      type Private = { updateProfileConfiguration: (to: { inDeveloperMode: boolean }) => Promise<void> }
      const { developerPrivate, management } = (globalThis as unknown as { chrome: { developerPrivate: Private; management: Management } })
        .chrome
      // Without this mode the browser starts no unpacked extension again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      await management.setEnabled(id, on)
    },
    [extensionId, enabled] as const,
  )
  await settings.close()
}

test('switched off under an open page: the page goes on, marks go when they are pointed at, one line says so, and back', async ({
  site,
}) => {
  const extension = await openExtension('small-record')
  try {
    const page = await extension.context.newPage()
    const problems = watchProblems(page)
    await page.goto(site.put('/off', newsPage({ body: '<button onclick="this.textContent = `pressed`">Press</button>' })))
    await waitForMark(page, 'Ana Brandt')
    const markup = await page.evaluate(() => document.body.outerHTML)
    const place = await placeOfMark(page, 'Ana Brandt')
    await setEnabled(extension, false)
    await page.bringToFront()
    await pointAt(page, place)
    await expect.poll(() => marks(page)).toEqual([])
    // The line, and no card.
    await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(3)
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(markup)
    // What follows costs the page nothing: it changes, is pressed, is pointed at, and nothing is said.
    await page.getByRole('button').click()
    await expect(page.getByRole('button')).toHaveText('pressed')
    await page.evaluate(() => document.querySelector('article')?.append('Later the Harbour League said the same.'))
    await pointAt(page, place)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    expect(await marks(page)).toEqual([])
    expect(problems).toEqual([])
    await setEnabled(extension, true)
    await page.bringToFront()
    await page.reload()
    await waitForMark(page, 'Ana Brandt')
    expect(problems).toEqual([])
  } finally {
    await extension.context.close()
  }
})
