// The chosen actor: on the strip beside the scroll bar, from a step, a pinned card or the toolbar popup's list; the rest of the page faded
// on demand; gone with Escape, and the page's markup never touched.
import type { Page } from '@playwright/test'
import { newsPage, PARAGRAPHS } from '../news-page.ts'
import { expect, hover, inLayer, test, waitForMark } from './fixture.ts'
import { openPanel } from './panel.ts'

const [first = '', ...others] = PARAGRAPHS
/** Ana Brandt at the top, and again two screens further down. */
const PAGE = newsPage({
  paragraphs: [first, ...others],
  head: '<style>body { color-scheme: light dark; max-width: 40em; font: 18px/1.5 serif } p { margin-block-end: 700px }</style>',
})

const strip = (page: Page): Promise<string | null> => inLayer<string>(page, "return root.querySelector('.edge')?.ariaLabel ?? null")
const counts = (page: Page): Promise<string[] | null> =>
  inLayer<string[]>(page, "return [...root.querySelectorAll('.edge-count:not(.edge-end)')].map((one) => one.innerText)")
const press = (page: Page, selector: string): Promise<null> => inLayer(page, `root.querySelector('${selector}').click()`)

/** The paragraphs that are faded, by their first words. */
const faded = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const whole = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
    const texts = whole.filter(({ startContainer, startOffset, endOffset }) => {
      return startOffset === 0 && endOffset === (startContainer as Text).length
    })
    return texts.map(({ startContainer }) => (startContainer as Text).data.split(' ').slice(0, 2).join(' ')).sort()
  })

test('picked in the toolbar popup, an actor is on the strip; the counts follow the scrolling and lead to its marks', async ({
  page,
  site,
  extension,
}) => {
  await page.goto(site.put('/edge', PAGE))
  await waitForMark(page, 'Brandt')
  const markup = await page.evaluate(() => document.body.outerHTML)
  const panel = await openPanel(extension, page)
  await panel.getByRole('button', { name: 'Next mention of Ana Brandt' }).click()
  await expect.poll(() => strip(page)).toBe('Ana Brandt')
  await panel.close()
  await expect.poll(() => counts(page)).toEqual(['1 below'])
  await press(page, '.edge-foot')
  await expect.poll(() => counts(page)).toEqual(['1 above'])
  await page.evaluate(() => window.scrollTo(0, 0))
  await expect.poll(() => counts(page)).toEqual(['1 below'])
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(markup)
  await page.keyboard.press('Escape')
  await expect.poll(() => strip(page)).toBeNull()
})

test('a pinned card chooses its actor, and letting it go chooses nothing', async ({ page, site }) => {
  await page.goto(site.put('/edge', PAGE))
  await waitForMark(page, 'Ana Brandt')
  await hover(page, 'Ana Brandt')
  await expect.poll(() => inLayer(page, "return root.querySelector('.frame h2') !== null")).toBe(true)
  await press(page, '.head [aria-pressed="false"]')
  await expect.poll(() => strip(page)).toBe('Ana Brandt')
  await press(page, '.head [aria-pressed="true"]')
  await expect.poll(() => strip(page)).toBeNull()
})

test('the card fades what does not name its actor; the strip’s button brings it back', async ({ page, site }) => {
  await page.goto(site.put('/edge', PAGE))
  await waitForMark(page, 'Ana Brandt')
  await hover(page, 'Ana Brandt')
  await expect.poll(() => inLayer(page, "return root.querySelector('.foot') !== null")).toBe(true)
  await press(page, '.foot > [aria-pressed]')
  await expect.poll(() => faded(page)).toEqual(['Ivo Kestrel', 'Leaders speak', 'Mila Orlova'])
  await press(page, '.edge-end')
  await expect.poll(() => faded(page)).toEqual([])
  await expect.poll(() => strip(page)).toBeNull()
})
