// Pages in the shapes that news sites give theirs (tests/fixtures/news-shapes): the same markup and the same console as without Sidelight,
// the names of the article marked, and none in menus, forms, code, other stories or text that is not shown.
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from '@playwright/test'
import { openPlainChromium } from '../../../src/cli/open-browser.ts'
import { comparePage } from '../../../src/cli/pages-check/compare-page.ts'
import { test as base, expect } from './fixture.ts'

const folder = fileURLToPath(new URL('../../fixtures/news-shapes', import.meta.url))
const files = globSync('*.html', { cwd: folder }).sort()
/** What a short page's own script does, and marks that should not come, after those that should. */
const REST_MS = 1_000
/** The article of each page names these; wherever it names the other, nothing may be marked. */
const MARKED = ['Ana Brandt', 'Harbour League', 'Mila Orlova']
const UNMARKED = 'Kestrel'

const test = base.extend<object, { plain: BrowserContext }>({
  plain: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that one uses from this pattern
    async ({}, use) => {
      const context = await openPlainChromium({ headless: true, locale: 'en-GB' })
      await use(context)
      await context.close()
    },
    { scope: 'worker' },
  ],
})

for (const file of files)
  test(`${basename(file, '.html')}: as it would be without Sidelight, and marked in its article only`, async ({
    extension,
    plain,
    site,
  }) => {
    const url = site.put(`/${file}`, readFileSync(`${folder}/${file}`, 'utf8'))
    const { marks, findings } = await comparePage(extension.context, plain, url, REST_MS, MARKED)
    expect(findings).toEqual([])
    expect(marks.sort()).toEqual(expect.arrayContaining(MARKED))
    expect(marks.filter((words) => words.includes(UNMARKED))).toEqual([])
  })
