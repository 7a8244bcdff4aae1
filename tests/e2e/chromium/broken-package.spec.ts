// A package with a file missing or damaged: plain words in the toolbar popup or the card, no uncaught error. And a package that is
// loaded again while a page is open.
import { newsPage } from '../news-page.ts'
import { cardText, expect, hover, marks, openExtension, placeOfMark, pointAt, test, waitForMark, watchProblems } from './fixture.ts'
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
