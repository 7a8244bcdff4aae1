// Pages that flood us with changes, or hold more than anybody reads: the page goes on, and what can be read is marked.
import { newsPage } from '../news-page.ts'
import { expect, marks, openCard, test, waitForMark } from './fixture.ts'

test('ten thousand changes in each tick for two seconds: the page goes on, and in the end its marks are right', async ({
  page,
  site,
  problems,
}) => {
  await page.goto(site.put('/flood', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  const ticks = await page.evaluate(async () => {
    const article = document.querySelector('article') as Element
    const paragraph = article.querySelector('p') as Element
    const text = paragraph.textContent
    const end = performance.now() + 2_000
    let count = 0
    // A slow machine gets further ticks rather than none.
    while (performance.now() < end || count < 2) {
      for (let times = 0; times < 5_000; times++) paragraph.textContent = `Ivo Kestrel ${times}`
      for (let times = 0; times < 2_500; times++) article.append(document.createElement('i'))
      while (article.lastElementChild?.localName === 'i') article.lastElementChild.remove()
      await new Promise((resolve) => setTimeout(resolve))
      count++
    }
    paragraph.textContent = text
    return count
  })
  expect(ticks).toBeGreaterThan(1)
  await expect.poll(async () => (await marks(page)).filter((words) => words === 'Ivo Kestrel').length).toBe(1)
  await waitForMark(page, 'Ana Brandt')
  await openCard(page)
  expect(problems).toEqual([])
})

for (const [what, swell] of [
  [
    'ten thousand elements inside each other',
    `let at = hidden
     for (let depth = 0; depth < 10_000; depth++) { const inner = document.createElement('div'); at.append(inner); at = inner }
     at.textContent = 'Deep down, the Harbour League.'`,
  ],
  ['a million text nodes', `for (let count = 0; count < 1_000_000; count++) hidden.append('word ')`],
  ['a text of fifty megabytes', `hidden.append('Something was said, as so often. '.repeat(1_600_000))`],
] as const)
  test(`${what}: the article around it is marked, and a card opens`, async ({ page, site, problems }) => {
    // Not laid out: what the browser itself would do with it is none of our business. It is in the page and readable all the same.
    const script = `<script>{
      const article = document.querySelector('article')
      const hidden = document.createElement('p')
      hidden.style.cssText = 'content-visibility: hidden; height: 20px'
      article.append(hidden)
      ${swell}
    }</script>`
    await page.goto(site.put('/swollen', newsPage({ body: script })))
    // Read in short slices, and asked about piece by piece: nothing stands still meanwhile, but on a busy machine it takes its time.
    await expect.poll(() => marks(page), { timeout: 40_000 }).toContain('Ana Brandt')
    await openCard(page)
    expect(problems).toEqual([])
  })
