// Applications in six ways of building pages, served with their text and taken over by their script: with Sidelight they do what they do
// without, say nothing else on their console, and their names are marked whatever they change.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium } from '@playwright/test'
import { findChromium } from '../../src/cli/find-browser.ts'
import { filesOf, servePages } from '../../src/cli/serve-pages.ts'
import { test as base, expect } from '../e2e/chromium/fixture.ts'
import { APPS } from './apps.ts'
import { expectRightMarks, expectSameMarkup, openStory, type StoryPage, untilReady } from './story-page.ts'

const built = fileURLToPath(new URL('.output', import.meta.url))
/** All ticks of the ticker, all characters of the typist (sources/shared/start.js), and a slow machine. */
const RUNS_OUT_MS = 8_000

type Both = { withUs: StoryPage; without: StoryPage; each: (work: (story: StoryPage) => Promise<unknown>) => Promise<void> }
type Fixtures = { plain: BrowserContext; origin: string }

const test = base.extend<{ open: (path: string) => Promise<Both> }, Fixtures>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that one uses from this pattern
    async ({}, use) => {
      if (!existsSync(join(built, 'react.html'))) throw new Error('Build the applications first: npm run test:long does.')
      const server = await servePages(filesOf(built))
      await use(server.origin)
      await server.close()
    },
    { scope: 'worker' },
  ],
  plain: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const { path, args } = findChromium()
      const browser = await chromium.launch({ executablePath: path, headless: true, args: [...args, '--lang=en-GB'] })
      await use(await browser.newContext({ viewport: { width: 1100, height: 800 }, locale: 'en-GB' }))
      await browser.close()
    },
    { scope: 'worker' },
  ],
  open: async ({ extension, plain, origin }, use) => {
    const opened: StoryPage[] = []
    await use(async (path) => {
      const withUs = await openStory(extension.context, `${origin}/${path}`)
      const without = await openStory(plain, `${origin}/${path}`)
      opened.push(withUs, without)
      const each: Both['each'] = async (work) => {
        await work(withUs)
        await work(without)
      }
      return { withUs, without, each }
    })
    for (const { page } of opened) await page.close()
  },
})

const press = async ({ page }: StoryPage, button: string): Promise<void> => page.locator(`[data-act=${button}]`).click()

for (const app of APPS) {
  test.describe(app, () => {
    test('takes over a page that carries marks: no warning, no error, the same markup', async ({ open }) => {
      const both = await open(`${app}.html?late`)
      await expectRightMarks(both.withUs)
      await both.each(({ page }) => page.evaluate(() => dispatchEvent(new Event('hydrate'))))
      await both.each(untilReady)
      await expectSameMarkup(both.withUs, both.without)
      await expectRightMarks(both.withUs)
      expect(both.withUs.problems).toEqual(both.without.problems)
    })

    test('what changes is marked, moved and unmarked with its text, and happens as without Sidelight', async ({ open }) => {
      const both = await open(`${app}.html`)
      await both.each(untilReady)
      await expectRightMarks(both.withUs)
      for (const button of ['reorder', 'post', 'reorder', 'remove', 'more', 'more', 'count', 'next', 'reorder', 'next']) {
        await both.each((story) => press(story, button))
        await expectSameMarkup(both.withUs, both.without)
        await expectRightMarks(both.withUs)
      }
      await both.each(({ page }) => page.goBack())
      await expectSameMarkup(both.withUs, both.without)
      await expectRightMarks(both.withUs)
      await both.each(async ({ page }) => {
        await page.locator('textarea').pressSequentially('Ana Brandt is right')
        await page.getByRole('button', { name: 'Send' }).click()
      })
      await expectSameMarkup(both.withUs, both.without)
      await expectRightMarks(both.withUs)
      expect(both.withUs.problems).toEqual(both.without.problems)
    })

    test('a window that rolls over two thousand rows', async ({ open }) => {
      const both = await open(`${app}.html`)
      await both.each(untilReady)
      for (const top of [40, 700, 20_000, 20_050, 63_000, 0]) {
        await both.each(({ page }) => page.locator('.window').evaluate((element, to) => element.scrollTo(0, to), top))
        await expectSameMarkup(both.withUs, both.without)
      }
      await both.each(({ page }) => page.locator('.window').evaluate((element) => element.scrollTo(0, 9_000)))
      await expectRightMarks(both.withUs)
      await expectSameMarkup(both.withUs, both.without)
      expect(both.withUs.problems).toEqual(both.without.problems)
    })

    test('a ticker of ten changes a second, and text that arrives character by character', async ({ open }) => {
      const both = await open(`${app}.html`)
      await both.each(untilReady)
      await expectRightMarks(both.withUs)
      await both.each(async (story) => {
        await press(story, 'ticker')
        await press(story, 'typing')
      })
      await both.each(async ({ page }) => {
        await expect(page.locator('.ticker')).toContainText('Minute 30', { timeout: RUNS_OUT_MS })
        await expect(page.locator('.typed')).toContainText('League waits.', { timeout: RUNS_OUT_MS })
      })
      await expectSameMarkup(both.withUs, both.without)
      await expectRightMarks(both.withUs)
      expect(both.withUs.problems).toEqual(both.without.problems)
    })

    test('another article through the Navigation API', async ({ open }) => {
      const both = await open(`${app}.html?navigation`)
      await both.each(untilReady)
      for (const headline of ['Customs posts', 'Leaders speak']) {
        await both.each((story) => press(story, 'next'))
        await both.each(({ page }) => expect(page.locator('h1')).toContainText(headline))
        await expectRightMarks(both.withUs)
      }
      await expectSameMarkup(both.withUs, both.without)
      expect(both.withUs.problems).toEqual(both.without.problems)
    })
  })
}

// Frameworks notice elements that they did not make; were a mark one, each would say so: the tests above can fail.
for (const app of APPS.filter((name) => name !== 'plain'))
  test(`${app} says so when somebody puts marks into its markup before it takes over`, async ({ plain, origin }) => {
    const story = await openStory(plain, `${origin}/${app}.html?late`)
    await story.page.evaluate(() => {
      const root = document.querySelector('news-page')?.shadowRoot ?? document
      const heading = root.querySelector('h1') as Element
      const mark = Object.assign(document.createElement('mark'), { textContent: heading.textContent })
      heading.replaceChildren(mark)
      heading.before(mark.cloneNode(true))
      dispatchEvent(new Event('hydrate'))
    })
    const told = (): string[] => story.problems.filter((problem) => /^(?:error|warning)/.test(problem))
    await expect.poll(() => told().length, { message: 'a warning or an error' }).toBeGreaterThan(0)
    await story.page.close()
  })
