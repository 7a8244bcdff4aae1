// The recorded walk where a page puts its text on top: a modal dialog, a popover, a box or a frame in full screen. And a video alone in full screen,
// which nothing of ours may cover.
import type { Page } from '@playwright/test'
import { framePage, topLayerPage } from '../walk-pages.ts'
import { cardText, expect, FIND_ROOT, inExtension, inLayer, pointAt, test } from './fixture.ts'
import { type Box, linesOf, walkToCard } from './recorder.ts'
import { clearStorage, storeChanged } from './storage.ts'

test.beforeEach(async ({ extension }) => storeChanged(await extension.worker(), { hoverDelay: 60 }))
test.afterEach(async ({ extension }) => clearStorage(await extension.worker()))

async function middleOf(page: Page, id: string, words: string): Promise<{ x: number; y: number }> {
  const [line] = await linesOf(page, id, words)
  if (line === undefined) throw new Error(`"${words}" has no line`)
  return { x: line.x + line.width / 2, y: line.y + line.height / 2 }
}

/** Walks to the card of the mark in an element, and to a second one, and presses a button in it. */
async function walkAndPress(page: Page, id: string, words: string): Promise<void> {
  const [line] = await linesOf(page, id, words)
  if (line === undefined) throw new Error(`"${words}" has no line`)
  await walkToCard(page, line)
  await pointAt(page, await middleOf(page, id, words))
  await expect.poll(() => cardText(page)).toContain(words)
  const button = await inLayer<{ x: number; y: number }>(
    page,
    `const { x, y, width, height } = root.querySelector('.disclosure summary, details summary').getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }`,
  )
  await page.mouse.move(button?.x ?? 0, button?.y ?? 0, { steps: 6 })
  await page.mouse.down()
  await page.mouse.up()
  await expect.poll(() => inLayer(page, `return root.querySelector('details').open`)).toBe(true)
  expect(await page.evaluate((holder) => document.getElementById(holder)?.checkVisibility(), id), 'the page keeps it open').toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => cardText(page)).toBe('')
  expect(await page.evaluate((holder) => document.getElementById(holder)?.checkVisibility(), id), 'Escape closes the card only').toBe(true)
}

test('in a modal dialog', async ({ page, site }) => {
  await page.goto(site.put('/walk-dialog', topLayerPage()))
  await page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).showModal())
  await walkAndPress(page, 'in-dialog', 'Ana Brandt')
})

test('in a popover of the page', async ({ page, site }) => {
  await page.goto(site.put('/walk-popover', topLayerPage()))
  await page.evaluate(() => document.getElementById('popover')?.showPopover())
  await walkAndPress(page, 'in-popover', 'Mila Orlova')
})

test('in a box that fills the screen', async ({ page, site }) => {
  await page.goto(site.put('/walk-stage', topLayerPage()))
  await page.evaluate(() => document.getElementById('stage')?.requestFullscreen())
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('stage')
  await page.waitForTimeout(200)
  await walkAndPress(page, 'caption', 'Mila Orlova')
})

test('over a video that fills the screen nothing of ours shows, and a pinned card is back afterwards', async ({ page, site }) => {
  await page.goto(site.put('/walk-video', topLayerPage()))
  await pointAt(page, await middleOf(page, 'plain', 'Ivo Kestrel'))
  await expect.poll(() => cardText(page)).toContain('Ivo Kestrel')
  await inLayer(page, `root.querySelector('.head [aria-pressed="false"]').click()`)
  await page.evaluate(() => document.getElementById('video')?.requestFullscreen())
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('video')
  // Hit testing knows nothing of what is drawn but cannot be pressed: the screen itself is looked at.
  const drawn = async (): Promise<boolean> => {
    const box = (await inLayer<{ x: number; y: number }>(
      page,
      `return root.querySelector('.frame').getBoundingClientRect().toJSON()`,
    )) as Box
    const clip = { x: box.x + 4, y: box.y + 4, width: box.width - 8, height: 60 }
    const [shot, again] = [await page.screenshot({ clip }), await page.screenshot({ clip: { ...clip, y: 20 } })]
    return !shot.equals(again)
  }
  await expect.poll(drawn).toBe(false)
  await page.evaluate(() => document.exitFullscreen())
  await expect.poll(drawn).toBe(true)
})

test('what lies over a name opens nothing: a header that stays, the words of a dialog', async ({ page, site }) => {
  await page.goto(site.put('/walk-covered', topLayerPage()))
  const opensNothing = async () => {
    await pointAt(page, await middleOf(page, 'plain', 'Ivo Kestrel'))
    await page.waitForTimeout(300)
    expect(await cardText(page)).toBe('')
  }
  await linesOf(page, 'plain', 'Ivo Kestrel')
  await page.evaluate(() => {
    const header = document.querySelector('header') as HTMLElement
    header.append(' – all the news of the port, the bay and its shores'.repeat(3))
    scrollBy(0, (document.getElementById('plain')?.getBoundingClientRect().top ?? 0) - 6)
  })
  await opensNothing()
  await page.evaluate(() => scrollTo(0, 0))
  await page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).showModal())
  await opensNothing()
})

test('in a frame that fills the screen, and on the page again afterwards', async ({ page, site }) => {
  const inner = site.put('/walk-full-inner', topLayerPage())
  await page.goto(site.put('/walk-full-frame', framePage(inner)))
  const frame = page.frames().find((one) => one.url() === inner)
  if (frame === undefined) throw new Error('the frame did not load')
  const middle = async () => {
    const box = await frame.locator('#plain').evaluate((element) => {
      element.scrollIntoView({ block: 'center' })
      for (const highlight of CSS.highlights.values())
        for (const range of highlight)
          if (element.contains(range.startContainer)) {
            const live = document.createRange()
            live.setStart(range.startContainer, range.startOffset)
            live.setEnd(range.endContainer, range.endOffset)
            const { x, y, width, height } = live.getBoundingClientRect()
            return { x: x + width / 2, y: y + height / 2 }
          }
      return null
    })
    const corner = await page.evaluate(() => {
      const element = document.getElementById('frame') as HTMLElement
      const { left, top } = element.getBoundingClientRect()
      return { x: left + element.clientLeft, y: top + element.clientTop }
    })
    return box === null ? null : { x: corner.x + box.x, y: corner.y + box.y }
  }
  const opensIn = async (place: 'page' | 'frame') => {
    await expect.poll(middle, { message: 'a mark' }).not.toBeNull()
    await pointAt(page, (await middle()) ?? { x: 0, y: 0 })
    const inner = (statement: string) =>
      inExtension(
        page,
        `(() => { const document = globalThis.document.getElementById('frame').contentDocument; ${FIND_ROOT}; ${statement} })()`,
      )
    const text = async () => (place === 'page' ? cardText(page) : ((await inner('return root?.textContent ?? ""')) as string))
    await expect.poll(text, { message: `the card in the ${place}` }).toContain('Ivo Kestrel')
    await expect.poll(() => inner('return root === undefined'), { message: 'nothing of ours in the other one' }).toBe(place === 'page')
    await page.keyboard.press('Escape')
    await expect.poll(text, { message: `no card in the ${place}` }).toBe('')
  }
  /** Once the change of size is over: a place asked for before it would be another. */
  const fills = (wanted: boolean) =>
    expect
      .poll(() =>
        page.evaluate(() => {
          const { top = 0, height = 0 } = document.getElementById('frame')?.getBoundingClientRect() ?? {}
          return document.fullscreenElement !== null && top === 0 && height === innerHeight
        }),
      )
      .toBe(wanted)
  await page.evaluate(() => document.getElementById('frame')?.requestFullscreen())
  await fills(true)
  await opensIn('frame')
  await page.evaluate(() => document.exitFullscreen())
  await fills(false)
  await opensIn('page')
})
