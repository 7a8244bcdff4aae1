// The main path in Firefox: marks, card, options, a stopped background, a strict page.
import { FULL_NAMES, newsPage, PARAGRAPHS } from '../news-page.ts'
import { cardText, expect, hover, marks, openExtensionPage, test, waitForMark, waitForStoppedBackground } from './fixture.ts'

test('marks the names of a news page and leaves its markup as it was', async ({ tab, site }) => {
  const keep = '<script>addEventListener("load", () => { window.before = document.documentElement.outerHTML })</script></head>'
  await tab.goto(site.put('/marks', newsPage().replace('</head>', keep)))
  for (const name of FULL_NAMES) await waitForMark(tab, name)
  const { before, after } = await tab.evaluate(() => ({
    before: (window as { before?: string }).before,
    after: document.documentElement.outerHTML,
  }))
  expect(after).toBe(before)
})

test('hovering a name opens its card, and Escape closes it', async ({ tab, site }) => {
  await tab.goto(site.put('/card', newsPage()))
  await waitForMark(tab, 'Ana Brandt')
  await hover(tab, 'Ana Brandt')
  await expect.poll(() => cardText(tab)).toContain('President of Norland')
  expect(await cardText(tab)).toContain('Asked the League to send a force to the border.')
  await tab.keyboard.press('Escape')
  await expect.poll(() => tab.evaluate(() => document.documentElement.children.length)).toBe(2)
})

test('turning the wheel on a name reads on: its card goes, though the page carries it under the pointer', async ({ tab, site }) => {
  await tab.goto(site.put('/wheel', newsPage({ body: '<p style="height: 4000px">…</p>' })))
  await waitForMark(tab, 'Ana Brandt')
  await hover(tab, 'Ana Brandt')
  await expect.poll(() => cardText(tab)).toContain('President of Norland')
  for (let turns = 0; turns < 12; turns++) await tab.mouse.wheel({ deltaY: 40 })
  await expect.poll(() => cardText(tab)).toBe('')
})

test('a background that was stopped wakes for the card', async ({ tab, site, firefox }) => {
  await tab.goto(site.put('/stopped', newsPage()))
  await waitForMark(tab, 'Ana Brandt')
  await waitForStoppedBackground(firefox)
  await hover(tab, 'Ana Brandt')
  await expect.poll(() => cardText(tab)).toContain('President of Norland')
})

test('a kind switched off in the options unmarks the open tab, and back', async ({ tab, site, firefox }) => {
  await tab.goto(site.put('/options', newsPage()))
  await waitForMark(tab, 'Ana Brandt')
  const options = await openExtensionPage(firefox, 'options.html')
  const press = `(() => {
    const label = [...document.querySelectorAll('label')].find((one) => one.textContent.trim().startsWith('People'))
    label?.click()
    return label !== undefined
  })()`
  await expect.poll(() => options.evaluate(press)).toBe(true)
  await expect.poll(() => marks(tab)).not.toContain('Ana Brandt')
  await options.evaluate(press)
  await waitForMark(tab, 'Ana Brandt')
})

test('text far down a page as long as a book is marked when the reader comes there', async ({ tab, site }) => {
  const idle = 'Nobody whom the record knows is named here, however long it goes on about the harbour and its weather. '.repeat(10)
  const paragraphs = Array.from({ length: 1_200 }, (_none, at) => (at < 3 ? (PARAGRAPHS[at] as string) : idle))
  paragraphs[1_000] = 'In the end it was Ivo Kestrel, once President of Sudria, who told of it.'
  await tab.goto(site.put('/book', newsPage({ paragraphs })))
  await waitForMark(tab, 'Ana Brandt')
  expect(await marks(tab)).not.toContain('Ivo Kestrel')
  await tab.evaluate(() => document.querySelectorAll('p')[1_000]?.scrollIntoView())
  await waitForMark(tab, 'Ivo Kestrel')
})

test('a page with a strict policy and Trusted Types is marked, shows cards, and has an empty console', async ({ tab, site }) => {
  const problems: string[] = []
  tab.on('console', (message) => problems.push(message.text()))
  tab.on('pageerror', (error) => problems.push(String(error)))
  const policy =
    "default-src 'none'; img-src data:; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
  await tab.goto(site.put('/strict', newsPage(), { 'content-security-policy': policy }))
  await waitForMark(tab, 'Ana Brandt')
  await hover(tab, 'Ana Brandt')
  await expect.poll(() => cardText(tab)).toContain('Ana Brandt')
  expect(problems).toEqual([])
})

test('the policy holds: a request that a page of ours itself tries goes nowhere', async ({ site, firefox }) => {
  const address = site.put('/leak', newsPage())
  const options = await openExtensionPage(firefox, 'options.html')
  const tried = `document.readyState === 'complete' ? fetch('${address}').then(() => 'sent', () => 'refused') : null`
  await expect.poll(() => options.evaluate(tried)).toBe('refused')
  await options.close()
})
