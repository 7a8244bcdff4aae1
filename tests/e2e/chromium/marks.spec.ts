// Marks on a news page: the names are painted and the page stays as it was.
import { FULL_NAMES, newsPage } from '../news-page.ts'
import { expect, marks, test, waitForMark } from './fixture.ts'

test('marks the names of a news page, each where it stands', async ({ page, site }) => {
  await page.goto(site.put('/marks', newsPage()))
  for (const name of FULL_NAMES) await waitForMark(page, name)
  expect(await marks(page)).toEqual(expect.arrayContaining(['Norland', 'Sudria']))
})
