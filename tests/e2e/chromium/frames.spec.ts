// Text outside the plain page: same-origin frames, frames of other origins, open shadow roots.
import type { Frame } from '@playwright/test'
import { newsPage } from '../news-page.ts'
import { cardText, expect, test, waitForMark } from './fixture.ts'

const inFrame = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
    return ranges.map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset))
  })

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
  await expect.poll(() => inFrame(frame)).toContain('Ana Brandt')
  const place = await frame.evaluate(() => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        const box = live.getClientRects()[0]
        if (live.toString() === 'Ana Brandt' && box !== undefined) return { x: box.x + 20, y: box.y + box.height / 2 }
      }
    }
    return { x: 0, y: 0 }
  })
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
  await page.waitForTimeout(1500)
  expect(await inFrame(frame)).toEqual([])
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
