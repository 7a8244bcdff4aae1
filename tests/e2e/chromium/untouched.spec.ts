// The page stays the page: its markup, its console, its network; under the strictest policies too.
import { newsPage, PARAGRAPHS } from '../news-page.ts'
import { cardText, expect, hover, marks, marksWouldHaveCome, openCard, test, waitForMark } from './fixture.ts'
import { clearStorage, storeChanged } from './storage.ts'

const STRICT =
  "default-src 'none'; img-src data:; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /violation"

test.afterEach(async ({ extension }) => clearStorage(await extension.worker()))

test('marking leaves the markup byte for byte as it was', async ({ page, site }) => {
  const html = newsPage()
  await page.goto(
    site.put(
      '/markup',
      html.replace(
        '</head>',
        '<script>addEventListener("load", () => { window.before = document.documentElement.outerHTML })</script></head>',
      ),
    ),
  )
  await waitForMark(page, 'Ana Brandt')
  const { before, after } = await page.evaluate(() => ({
    before: (window as { before?: string }).before,
    after: document.documentElement.outerHTML,
  }))
  expect(after).toBe(before)
})

test('a page with a strict policy and Trusted Types is marked and shows cards, and its console stays empty', async ({
  page,
  site,
  problems,
  requests,
}) => {
  await page.goto(site.put('/strict', newsPage(), { 'content-security-policy': STRICT }))
  await waitForMark(page, 'Ana Brandt')
  await hover(page, 'Ana Brandt')
  await expect.poll(() => cardText(page)).toContain('Ana Brandt')
  await page.keyboard.press('Escape')
  expect(problems).toEqual([])
  expect(requests).toEqual(['/strict'])
})

test('the page cannot see the extension: no event, no message, no element while nothing shows, no address of its files', async ({
  page,
  site,
  extension,
}) => {
  // Events reach whoever knows their names: the framework's, by the entries' names that a page could guess.
  const listening = `<script>
    window.seen = []
    for (const entry of ['page', 'reader', 'card', 'content'])
      for (const type of ['content-script-started', 'content-script-invalidated', 'locationchange'])
        for (const name of ['${extension.extensionId}:' + entry + ':wxt:' + type, 'wxt:' + type])
          for (const target of [window, document]) target.addEventListener(name, () => window.seen.push(name))
    addEventListener('message', () => window.seen.push('message'))
    new MutationObserver((records) => {
      for (const { target, type, addedNodes } of records)
        if (type === 'attributes') window.seen.push('attribute of ' + target.localName)
        else for (const { nodeName } of addedNodes) if (nodeName !== 'BODY' && nodeName !== '#text') window.seen.push('added ' + nodeName)
    }).observe(document.documentElement, { childList: true, attributes: true })
  </script>`
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  await page.goto(site.put('/seen', newsPage({ head: listening })))
  await waitForMark(page, 'Ana Brandt')
  await page.evaluate(() => history.pushState(null, '', '/seen?further'))
  await openCard(page)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(2)
  // The card's host, which stands there while it shows, and nothing else: neither before it nor after.
  expect(await seen()).toEqual(['added DIV'])
  expect(await page.evaluate(() => JSON.stringify(performance.getEntries()))).not.toContain('extension://')
})

test('the names of the highlights say nothing of what is linked', async ({ page, site }) => {
  await page.goto(site.put('/names', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  const names = await page.evaluate(() => [...CSS.highlights.keys()].join(' '))
  expect(names).not.toMatch(/sidelight|person|state|meeting|brandt|norland|topic/i)
})

test('no request leaves the extension, from pages, worker and toolbar popup', async ({ page, site, extension, requests }) => {
  const asked: string[] = []
  const note = (request: { url: () => string }) => asked.push(request.url())
  extension.context.on('request', note)
  await page.goto(site.put('/network', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  await hover(page, 'Ana Brandt')
  await expect.poll(() => cardText(page)).not.toBe('')
  for (const file of ['popup.html', 'options.html']) {
    await page.goto(`chrome-extension://${extension.extensionId}/${file}`)
    await page.waitForLoadState('networkidle')
  }
  extension.context.off('request', note)
  const outside = asked.filter((url) => !url.startsWith(`chrome-extension://${extension.extensionId}/`) && !url.startsWith('data:'))
  expect(outside).toEqual([`${site.origin}/network`])
  expect(requests).toEqual(['/network'])
})

test('a page that is not news is left alone', async ({ page, site }) => {
  const shop =
    '<!doctype html><html lang="en"><title>Shop</title><h1>Ana Brandt mugs</h1><p>A mug with Ana Brandt on it. <button>Add to basket</button></p></html>'
  await page.goto(site.put('/shop', shop))
  await marksWouldHaveCome(page, site)
  expect(await marks(page)).toEqual([])
})

test('of a page that is not news, and of a site that is off, nothing is passed on: no message leaves the page', async ({
  page,
  site,
  extension,
}) => {
  type Heard = {
    heard: string[]
    chrome: { runtime: { onMessage: { addListener: (hear: (m: object, from: { url?: string }) => void) => void } } }
  }
  const worker = await extension.worker()
  await worker.evaluate(() => {
    const world = globalThis as unknown as Heard
    world.heard = []
    world.chrome.runtime.onMessage.addListener((message, { url }) => void world.heard.push(`${url} ${JSON.stringify(message)}`))
  })
  const heardOf = async (url: string) =>
    (await worker.evaluate(() => (globalThis as unknown as Heard).heard)).filter((line) => line.startsWith(`${url} `))
  const shop = '<!doctype html><html lang="en"><title>Shop</title><h1>Ana Brandt mugs</h1><p>A mug with Ana Brandt on it.</p></html>'
  const typed = '<textarea>Mila Orlova owes me a letter</textarea><p contenteditable>A draft on Mila Orlova</p>'
  const [notNews, news] = [site.put('/kind', shop), site.put('/news', newsPage({ paragraphs: PARAGRAPHS.slice(0, 1), body: typed }))]

  await page.goto(notNews)
  await marksWouldHaveCome(page, site)
  expect(await heardOf(notNews)).toEqual([])

  await storeChanged(worker, { 'sites.never': [new URL(site.origin).hostname] })
  await page.goto(news)
  await marksWouldHaveCome(page, site)
  expect(await heardOf(news)).toEqual([])

  // News on a site that is on is passed on, but for what somebody types there: the list can tell.
  await clearStorage(worker)
  await waitForMark(page, 'Ana Brandt')
  const said = (await heardOf(news)).join()
  expect(said).toContain('Ana Brandt asked the Harbour League')
  expect(said).not.toContain('Mila Orlova')
})

test('an empty page brings no error', async ({ page, site, problems }) => {
  await page.goto(site.put('/empty', ''))
  await marksWouldHaveCome(page, site)
  expect(await marks(page)).toEqual([])
  expect(problems).toEqual([])
})
