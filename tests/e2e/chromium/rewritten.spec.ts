// What browsers and other extensions do to a whole page: its memory for going back, loading ahead, printing, translating, reader views.
import type { Page } from '@playwright/test'
import { FULL_NAMES, newsPage } from '../news-page.ts'
import { expect, marks, test, waitForMark } from './fixture.ts'

const countOf = async (page: Page, words: string): Promise<number> => (await marks(page)).filter((mark) => mark === words).length

/** The marked words, in order, once the names of the last paragraph are among them. */
async function allMarks(page: Page): Promise<string[]> {
  for (const name of FULL_NAMES) await waitForMark(page, name)
  return (await marks(page)).sort()
}

test('a page that comes back from the browser’s memory, or is loaded again by it, has its marks', async ({ page, site, problems }) => {
  await page.goto(site.put('/one', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  await page.goto(
    site.put(
      '/two',
      newsPage({
        paragraphs: ['Mila Orlova said on Wednesday that she would not go, officials told reporters, and nobody was surprised by it.'],
      }),
    ),
  )
  await waitForMark(page, 'Mila Orlova')
  await page.evaluate(() => history.back())
  await expect.poll(() => page.url()).toContain('/one')
  await waitForMark(page, 'Ana Brandt')
  await expect.poll(() => countOf(page, 'Ana Brandt')).toBe(1)
  expect(problems).toEqual([])
})

test('what a page hears when it is put away and brought back leaves its marks as they are', async ({ page, site, problems }) => {
  await page.goto(site.put('/one', newsPage()))
  const before = await allMarks(page)
  await page.evaluate(() => {
    for (const type of ['pagehide', 'freeze', 'resume', 'pageshow']) dispatchEvent(new PageTransitionEvent(type, { persisted: true }))
  })
  await page.waitForTimeout(500)
  expect((await marks(page)).sort()).toEqual(before)
  expect(problems).toEqual([])
})

test('a page that the browser prepared ahead is marked when it is opened', async ({ page, site }) => {
  const next = site.put('/ahead', newsPage())
  const rules = `<script type="speculationrules">{"prerender": [{"urls": ["${next}"], "eagerness": "immediate"}]}</script>`
  await page.goto(
    site.put('/start', newsPage({ paragraphs: ['Nothing to see here.'], head: rules, body: `<a id="go" href="${next}">Go</a>` })),
  )
  await page.waitForTimeout(1_000)
  await page.click('#go')
  await expect.poll(() => page.url()).toBe(next)
  await waitForMark(page, 'Ana Brandt')
})

test('printing leaves the page as it is, and its marks', async ({ page, site, problems }) => {
  await page.goto(site.put('/print', newsPage()))
  const before = await allMarks(page)
  const markup = await page.evaluate(() => document.documentElement.outerHTML)
  await page.emulateMedia({ media: 'print' })
  expect((await page.pdf()).length).toBeGreaterThan(1_000)
  await page.emulateMedia({ media: null })
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup)
  await expect.poll(async () => (await marks(page)).sort()).toEqual(before)
  expect(problems).toEqual([])
})

test('a page that the browser translates: names are marked in the translation, and again in the original', async ({
  page,
  site,
  problems,
}) => {
  await page.goto(site.put('/translated', newsPage()))
  const before = await allMarks(page)
  // As browsers do: each text is put into two elements of its own, and the document says its new language.
  await page.evaluate(() => {
    const root = document.documentElement
    root.className = 'translated-ltr'
    root.lang = 'de'
    const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode() !== null) if ((walker.currentNode as Text).data.trim() !== '') texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      outer.style.verticalAlign = inner.style.verticalAlign = 'inherit'
      inner.textContent = text.data.replace('asked the', 'bat die').replace('said that', 'sagte, dass')
      outer.append(inner)
      text.replaceWith(outer)
    }
  })
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((all) => [...all])
          .filter(({ startContainer }) => startContainer.parentElement?.localName === 'font')
          .map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset)),
      ),
    )
    .toContain('Ana Brandt')
  await expect.poll(() => countOf(page, 'Mila Orlova')).toBe(1)
  await page.evaluate(() => {
    document.documentElement.className = ''
    document.documentElement.lang = 'en'
    for (const font of document.querySelectorAll('article font:has(> font)'))
      font.replaceWith(font.textContent?.replace('bat die', 'asked the').replace('sagte, dass', 'said that') ?? '')
  })
  await expect.poll(async () => (await marks(page)).sort()).toEqual(before)
  expect(problems).toEqual([])
})

for (const [how, rewrite] of [
  ['puts the article into a body of its own', 'document.body.replaceChildren(view)'],
  [
    'covers the page with it',
    'document.body.append(view); for (const article of document.querySelectorAll("body > article")) article.remove()',
  ],
  [
    'writes the whole document anew',
    'const html = view.outerHTML; document.open(); document.write("<!doctype html><html lang=en><body>" + html + "</body></html>"); document.close()',
  ],
] as const)
  test(`a reader view that ${how}: marked there, and nowhere else`, async ({ page, site, problems }) => {
    await page.goto(site.put('/reader', newsPage()))
    const before = await allMarks(page)
    await page.evaluate((body) => {
      const view = document.createElement('div')
      view.id = 'reader-view'
      for (const element of document.querySelectorAll('article > *')) view.append(element.cloneNode(true))
      new Function('view', body)(view)
    }, rewrite)
    await expect.poll(async () => (await marks(page)).sort()).toEqual(before)
    expect(await page.evaluate(() => document.querySelectorAll('#reader-view').length)).toBe(1)
    expect(problems).toEqual([])
  })
