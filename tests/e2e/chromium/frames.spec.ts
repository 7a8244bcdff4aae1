// Text outside the plain page: same-origin frames, frames of other origins, open shadow roots.
import { newsPage, PARAGRAPHS } from '../news-page.ts'
import { cardText, expect, inLayer, marks, marksWouldHaveCome, placeOfMark, test, waitForMark } from './fixture.ts'
import { openPanel } from './panel.ts'

/** The names on all strips that are drawn, of each frame's own layer. */
const STRIPS = `return hosts.flatMap((host) => [...(chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll('.edge') ?? [])].map((one) => one.ariaLabel))`

test('an article in a frame of the same origin is marked there, and its card is drawn in the top document', async ({ page, site }) => {
  const inner = site.put('/inner', newsPage())
  await page.goto(
    site.put(
      '/outer',
      `<!doctype html><html lang="en"><title>Reader</title><p style="height:60px">Above</p><iframe src="${inner}" width="900" height="600"></iframe></html>`,
    ),
  )
  const frame = page.frames().find((one) => one.url() === inner)
  if (frame === undefined) throw new Error('the frame did not load')
  await waitForMark(frame, 'Ana Brandt')
  const place = await placeOfMark(frame, 'Ana Brandt')
  const corner = await page.evaluate(() => {
    const { left, top } = (document.querySelector('iframe') as HTMLIFrameElement).getBoundingClientRect()
    return { left, top }
  })
  // The frame's own border is two pixels wide.
  await page.mouse.move(corner.left + place.x + 60, corner.top + place.y + 80)
  await page.mouse.move(corner.left + 2 + place.x, corner.top + 2 + place.y, { steps: 5 })
  await expect.poll(() => cardText(page)).toContain('President of Norland')
})

test('a frame of another origin is left alone', async ({ page, site }) => {
  const elsewhere = site.put('/elsewhere', newsPage()).replace('127.0.0.1', 'localhost')
  await page.goto(
    site.put(
      '/outer',
      `<!doctype html><html lang="en"><title>Reader</title><iframe src="${elsewhere}" width="900" height="600"></iframe></html>`,
    ),
  )
  const frame = page.frames().find((one) => one.url() === elsewhere)
  if (frame === undefined) throw new Error('the frame did not load')
  await marksWouldHaveCome(page, site)
  expect(await marks(frame)).toEqual([])
})

test('text in an open shadow root is marked', async ({ page, site }) => {
  const shadow = `<script>
    customElements.define('story-text', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Ivo Kestrel said that officials of the Harbour League had been told of it on Tuesday evening.</p>' }
    })
  </script>`
  const html = newsPage({
    paragraphs: [
      'Ana Brandt asked the leaders on Tuesday to send a force to the border, as they met for a day of talks by the sea, officials said.',
      'The leaders spoke for an hour, and said that they would meet again in June. Reporters were told so by officials in the evening.',
    ],
    head: shadow,
  })
  await page.goto(site.put('/shadow', html.replace('</article>', '<story-text></story-text></article>')))
  await waitForMark(page, 'Ana Brandt')
  await waitForMark(page, 'Ivo Kestrel')
})

test('stepping goes on from the page into its frame and round again; one strip at a time', async ({ page, site, extension }) => {
  const inner = site.put('/inner', newsPage({ paragraphs: PARAGRAPHS.slice(3) }))
  const outer = newsPage({ paragraphs: PARAGRAPHS.slice(1, 2), body: `<iframe src="${inner}" width="900" height="600"></iframe>` })
  await page.goto(site.put('/outer', outer))
  const frame = page.frames().find((one) => one.url() === inner)
  if (frame === undefined) throw new Error('the frame did not load')
  await waitForMark(page, 'Mila Orlova')
  await waitForMark(frame, 'Ivo Kestrel')
  const panel = await openPanel(extension, page)
  const strip = () => inLayer<string[]>(page, STRIPS)
  const next = panel.getByRole('button', { name: 'Next mark', exact: true })
  const names: (string | undefined)[] = []
  const of = Number(/of (\d+)/.exec((await (await stepped()).textContent()) ?? '')?.[1])
  async function stepped() {
    await next.click()
    const place = panel.getByText(new RegExp(`Mark ${names.length + 1} of \\d+`))
    await expect(place).toBeVisible()
    await expect.poll(async () => (await strip())?.length).toBe(1)
    names.push((await strip())?.[0])
    return place
  }
  while (names.length < of) await stepped()
  expect(names[0]).toBe('Mila Orlova')
  expect(names.at(-1)).toBe('Ivo Kestrel')
  await next.click()
  await expect.poll(strip).toEqual(['Mila Orlova'])
  await panel.close()
})

test('a story in a frame of another origin is said to be unread', async ({ page, site, extension }) => {
  const elsewhere = site.put('/elsewhere', newsPage()).replace('127.0.0.1', 'localhost')
  await page.goto(site.put('/outer', newsPage({ body: `<iframe src="${elsewhere}" width="900" height="600"></iframe>` })))
  await waitForMark(page, 'Ana Brandt')
  const panel = await openPanel(extension, page)
  await expect(panel.getByText('Not everything could be read: text in a frame of another site')).toBeVisible()
  await panel.close()
})
