// What goes wrong in real browsers: each with a plain message or none needed, no uncaught error, nothing of the reader's lost.
import { newsPage } from '../news-page.ts'
import { cardText, expect, hover, inLayer, marks, stopWorker, test, waitForMark } from './fixture.ts'
import { clearStorage, readRaw, storeChanged, storeRaw } from './storage.ts'

test('a worker that was stopped between marking and hovering wakes for the card', async ({ page, site, extension, problems }) => {
  await page.goto(site.put('/stopped', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  await stopWorker(extension)
  await hover(page, 'Ana Brandt')
  await expect.poll(() => cardText(page)).toContain('President of Norland')
  expect(problems).toEqual([])
})

test('a worker that was stopped while a card is open wakes for the next one', async ({ page, site, extension, problems }) => {
  await page.goto(site.put('/stopped', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  await hover(page, 'Ana Brandt')
  await expect.poll(() => cardText(page)).toContain('Ana Brandt')
  await stopWorker(extension)
  await page.mouse.move(5, 5, { steps: 3 })
  await expect.poll(() => inLayer(page, 'return true')).toBeNull()
  await hover(page, 'Mila Orlova')
  await expect.poll(() => cardText(page)).toContain('Mila Orlova')
  expect(problems).toEqual([])
})

const UNREADABLE: readonly (readonly [string, unknown])[] = [
  ['a text where settings should be', 'not settings'],
  ['a list', [1, 2, 3]],
  ['null', null],
  ['fields of wrong kinds', { version: 1, changed: { hoverDelay: 'long', 'kinds.person.on': 7, 'topics.off': 'all' }, aside: [] }],
  ['a version that is no number', { version: 'old', changed: { hover: false } }],
]

test.describe('settings that cannot be read', () => {
  test.afterEach(async ({ extension }) => clearStorage(await extension.worker()))

  for (const [what, value] of UNREADABLE) {
    test(`${what}: the defaults hold, and the value is kept`, async ({ page, site, extension, problems }) => {
      await storeRaw(await extension.worker(), value)
      await page.goto(site.put('/unreadable', newsPage()))
      await waitForMark(page, 'Ana Brandt')
      expect(await readRaw(await extension.worker())).toEqual(value)
      const options = await extension.context.newPage()
      const errors: string[] = []
      options.on('pageerror', (error) => errors.push(error.message))
      await options.goto(`chrome-extension://${extension.extensionId}/options.html`)
      await expect(options.getByRole('heading', { level: 1 })).toBeVisible()
      await options.close()
      expect([...problems, ...errors]).toEqual([])
    })
  }

  test('a change on the options page keeps what could not be read aside', async ({ extension, page }) => {
    await storeChanged(await extension.worker(), { hoverDelay: 'long' })
    await page.goto(`chrome-extension://${extension.extensionId}/options.html`)
    await page.getByRole('checkbox', { name: /^people$/i }).click()
    await expect.poll(async () => JSON.stringify(await readRaw(await extension.worker()))).toContain('kinds.person.on')
    expect(JSON.stringify(await readRaw(await extension.worker()))).toContain('long')
  })
})

test('a page of 20,000 paragraphs is marked where the reader is, and the longest task is told', async ({ page, site, problems }) => {
  test.slow()
  const body = newsPage().match(/<p>.*<\/p>/g) ?? []
  const paragraphs = Array.from({ length: 20_000 }, (_, at) => (body[at % body.length] ?? '').replace(/<\/?p>/g, ''))
  const watching = `<script>window.longest = 0; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration) }).observe({ type: 'longtask' })</script>`
  const longest = () => page.evaluate(() => (window as unknown as { longest: number }).longest)
  await page.goto(site.put('/long', newsPage({ paragraphs, head: watching })))
  await expect.poll(() => marks(page).then((all) => all.length), { timeout: 60_000 }).toBeGreaterThan(20)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
  const inView = () =>
    page.evaluate(() => {
      for (const highlight of CSS.highlights.values()) {
        for (const range of highlight) {
          const { top } = (range.startContainer.parentElement as Element).getBoundingClientRect()
          if (top > 0 && top < innerHeight) return true
        }
      }
      return false
    })
  await expect.poll(inView, { timeout: 60_000 }).toBe(true)
  console.log(`longest task on the page: ${Math.round(await longest())} ms`)
  expect(problems).toEqual([])
})

test('text that arrives later is marked, text that changes is marked anew, text that goes loses its marks', async ({ page, site }) => {
  await page.goto(site.put('/later', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  await page.evaluate(() => {
    const paragraph = document.createElement('p')
    paragraph.id = 'later'
    paragraph.textContent = 'Later in the day, officials of the Harbour League said that the talks with Mila Orlova would go on in June.'
    document.querySelector('article')?.append(paragraph)
  })
  await waitForMark(page, 'Harbour League')
  await expect.poll(async () => (await marks(page)).filter((words) => words === 'Mila Orlova').length).toBe(2)
  await page.evaluate(() => {
    const paragraph = document.querySelector('#later')
    if (paragraph !== null)
      paragraph.textContent = 'Ivo Kestrel said later that he agreed with what had been said by all of them in the end.'
  })
  await expect.poll(async () => (await marks(page)).filter((words) => words === 'Ivo Kestrel').length).toBe(2)
  await page.evaluate(() => document.querySelector('#later')?.remove())
  await expect.poll(async () => (await marks(page)).filter((words) => words === 'Ivo Kestrel').length).toBe(1)
})

test('a page that was no news becomes an article after its address has changed', async ({ page, site }) => {
  await page.goto(
    site.put(
      '/shop',
      `<!doctype html><title>Shop</title><main><h1>Chairs</h1>${'<p>A chair of oak, with a seat of straw, made by hand in the village.</p>'.repeat(9)}</main>`,
    ),
  )
  const article = newsPage({
    paragraphs: [
      'Mila Orlova said on Wednesday that Sudria would close the crossing for a week, and officials told reporters that talks had failed.',
      'Mila Orlova spoke after a meeting. Sudria has said so before, reporters were told by officials who asked not to be named in the article.',
    ],
  })
  await page.evaluate((html) => {
    history.pushState(null, '', '/story')
    const next = new DOMParser().parseFromString(html, 'text/html')
    // The text comes later than the address, into the element that was there.
    setTimeout(() => document.querySelector('main')?.replaceChildren(...(next.querySelector('main, body')?.childNodes ?? [])), 350)
  }, article)
  await waitForMark(page, 'Sudria')
})

test('a page that becomes another by itself is read afresh', async ({ page, site }) => {
  await page.goto(site.put('/first', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  const second = newsPage({
    paragraphs: [
      'Mila Orlova said on Wednesday that Sudria would close the crossing for a week, and officials told reporters that talks had failed.',
      'Mila Orlova spoke after a meeting. Sudria has said so before, reporters were told by officials who asked not to be named in the article.',
    ],
  })
  await page.evaluate((html) => {
    history.pushState(null, '', '/second')
    const next = new DOMParser().parseFromString(html, 'text/html')
    document.title = next.title
    document.body.replaceChildren(...next.body.childNodes)
  }, second)
  await waitForMark(page, 'Sudria')
  await expect.poll(() => marks(page)).not.toContain('Ana Brandt')
})
