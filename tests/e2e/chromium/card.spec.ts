// The card: opens on hover and by keyboard, shows the record, and goes again.
import { newsPage } from '../news-page.ts'
import { cardText, expect, hover, inLayer, openCard, placeOfMark, test, waitForMark } from './fixture.ts'

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

test('Escape closes the pinned card that the reader is in, then the other', async ({ page, site }) => {
  await page.goto(site.put('/two-pinned', newsPage()))
  const pinned = () => inLayer<number>(page, `return root.querySelectorAll('[data-pinned="true"]').length`)
  // The lower name first: its card leaves the upper one free.
  for (const [at, name] of ['Mila Orlova', 'Ana Brandt'].entries()) {
    await openCard(page, name)
    await inLayer(page, `root.querySelector('[data-pinned="false"] [aria-label="Keep open"]').click()`)
    await expect.poll(pinned).toBe(at + 1)
  }
  await inLayer(page, `root.querySelector('[data-pinned="true"] button').focus()`)
  await page.keyboard.press('Escape')
  await expect.poll(pinned).toBe(1)
  expect(await inLayer(page, `return root.querySelector('[data-pinned="true"] h2').innerText`)).toContain('Ana Brandt')
  await page.keyboard.press('Escape')
  await expect.poll(pinned).toBeFalsy()
})

test('turning the wheel on a name reads on: a card that the page carries under the pointer goes, and takes no wheel', async ({
  page,
  site,
}) => {
  await page.goto(site.put('/wheel', newsPage({ body: '<p style="height: 4000px">…</p>' })))
  await openCard(page, 'Ana Brandt')
  // As a trackpad does: many short steps, until the card lies where the name was.
  for (let turns = 0; turns < 12; turns++) {
    await page.mouse.wheel(0, 40)
    await page.waitForTimeout(60)
  }
  await expect.poll(() => inLayer(page, 'return true')).toBeNull()
  const before = await page.evaluate(() => scrollY)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before)
})

test('a pointer that comes to a name while something scrolls, and rests there, opens its card without a further move', async ({
  page,
  site,
}) => {
  // A box beside the article, so that the name stays where it is.
  const box =
    '<div style="position: fixed; inset: 0 0 auto auto; width: 200px; height: 300px; overflow: auto"><p style="height: 9000px">…</p></div>'
  await page.goto(site.put('/scrolls', newsPage({ body: box })))
  await waitForMark(page, 'Ivo Kestrel')
  const { x, y } = await placeOfMark(page, 'Ivo Kestrel')
  const width = await page.evaluate(() => innerWidth)
  await page.mouse.move(width - 100, 150)
  await Promise.all([page.mouse.wheel(0, 3000), page.mouse.move(x, y)])
  await expect.poll(() => cardText(page)).toContain('Ivo Kestrel')
})

test('a card is as light or dark as the page that it lies on, whatever the system is, and turns with it', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const style = '<style>html { background: white; color: black } .night { background: #111; color: #eee }</style>'
  await page.goto(site.put('/ground', newsPage({ head: style })))
  await openCard(page, 'Ana Brandt')
  const scheme = () => inLayer<string>(page, `return getComputedStyle(root.querySelector('.frame')).colorScheme`)
  expect(await scheme()).toBe('light')
  await page.evaluate(() => document.documentElement.classList.add('night'))
  await expect.poll(scheme).toBe('dark')
  await page.emulateMedia({ colorScheme: null })
})
