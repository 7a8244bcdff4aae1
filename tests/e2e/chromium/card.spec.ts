// The card: opens on hover and by keyboard, shows the record, and goes again.
import { newsPage } from '../news-page.ts'
import { cardText, expect, hover, inLayer, test, waitForMark } from './fixture.ts'

test('hovering a name opens its card with positions from the record', async ({ page, site }) => {
  await page.goto(site.put('/card', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  await hover(page, 'Ana Brandt')
  await expect.poll(() => cardText(page)).toContain('Ana Brandt')
  const text = await cardText(page)
  expect(text).toContain('President of Norland')
  expect(text).toContain('Asked the League to send a force to the border.')
})

test('the card goes when the pointer leaves it, and nothing of ours stays on the page', async ({ page, site }) => {
  await page.goto(site.put('/card', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  await hover(page, 'Ana Brandt')
  await expect.poll(() => cardText(page)).not.toBe('')
  await page.mouse.move(5, 5, { steps: 4 })
  await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(2)
})

test('Escape closes the card and leaves the marks', async ({ page, site }) => {
  await page.goto(site.put('/card', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  await hover(page, 'Ana Brandt')
  await expect.poll(() => cardText(page)).not.toBe('')
  await page.keyboard.press('Escape')
  await expect.poll(() => inLayer(page, 'return true')).toBeNull()
  await waitForMark(page, 'Ana Brandt')
})
