// Pages that mean harm, in the built extension: they replace what scripts are made of, take away or cover what is ours, make up events and
// messages. Ours goes on, or gives way quietly; nothing throws, nothing is told, nothing is fought over without end.
import type { Page } from '@playwright/test'
import { emptyRegistry, makeUp } from '../hostile-acts.ts'
import { newsPage } from '../news-page.ts'
import { REPLACED_WORLD } from '../replaced-world.ts'
import { cardText, expect, hover, inExtension, inLayer, marksWouldHaveCome, openCard, pointAt, test, waitForMark } from './fixture.ts'

/** The place of the first mark on these words, read in the extension's own world: the page's may not be fit to run anything. */
const MARK_PLACE = `(words) => {
  for (const highlight of CSS.highlights.values()) for (const range of highlight) {
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    const box = live.getClientRects()[0]
    if (live.toString() === words && box !== undefined) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  return null
}`

/** Runs an expression in the page's own world and nothing else there, as Playwright's own way does not. */
async function inPage(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page)
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true })
  await session.detach()
  return result.value
}

const isHostThere = (page: Page) => inLayer(page, 'return true')

test('a page that froze and replaced the built-ins before we ran: marks and a card, and none of its replacements is called', async ({
  page,
  site,
  problems,
}) => {
  await page.goto(site.put('/replaced', newsPage({ head: `<script>${REPLACED_WORLD}</script>` })))
  const place = () => inExtension<{ x: number; y: number }>(page, `(${MARK_PLACE})('Ana Brandt')`)
  await expect.poll(place).not.toBeNull()
  await pointAt(page, (await place()) ?? { x: 0, y: 0 })
  await expect.poll(() => cardText(page)).toContain('President of Norland')
  await page.keyboard.press('Escape')
  await expect.poll(() => isHostThere(page)).toBeNull()
  expect(await inPage(page, 'called.join()')).toBe('')
  // The trap itself works: what the page runs falls into it.
  await inPage(page, 'try { [1].map(String) } catch {}')
  expect(await inPage(page, 'called.join()')).toBe('map')
  expect(problems).toEqual([])
})

for (const [what, cover] of [
  ['a popover', `cover.popover = 'manual'; document.body.append(cover); cover.showPopover()`],
  ['a modal dialog', `document.body.append(cover); cover.showModal()`],
] as const)
  test(`${what} laid over the card again and again: no fight over the top, and Escape closes the card`, async ({
    page,
    site,
    problems,
  }) => {
    await page.goto(site.put('/covered', newsPage()))
    await openCard(page)
    await page.evaluate((show) => {
      const hosts: unknown[] = []
      Object.assign(window, { hosts, covers: 0 })
      // The host's coming and going in the top layer, and its moves, are all that a page sees of a fight.
      document.addEventListener(
        'toggle',
        (event) => (event.target as Element).parentElement === document.documentElement && hosts.push(event),
        true,
      )
      new MutationObserver((records) => hosts.push(...records)).observe(document.documentElement, { childList: true })
      const again = new Function('cover', show)
      let before: Element | undefined
      const timer = setInterval(() => {
        before?.remove()
        const cover = document.createElement('dialog')
        cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; background: white'
        again(cover)
        before = cover
        if (++(window as unknown as { covers: number }).covers === 40) clearInterval(timer)
      }, 25)
    }, cover)
    const covers = () => page.evaluate(() => (window as unknown as { covers: number }).covers)
    await expect.poll(covers).toBe(40)
    await page.mouse.move(700, 600, { steps: 4 })
    await page.keyboard.press('Escape')
    await expect.poll(() => isHostThere(page)).toBeNull()
    expect(await page.evaluate(() => (window as unknown as { hosts: unknown[] }).hosts.length)).toBeLessThan(10)
    await page.evaluate(() => document.querySelector('dialog')?.remove())
    await openCard(page, 'Mila Orlova')
    expect(problems).toEqual([])
  })

for (const [when, remove] of [
  ['as soon as it is there', `new MutationObserver(takeAway).observe(document.documentElement, { childList: true })`],
  ['while it is being shown', `document.addEventListener('beforetoggle', takeAway, true)`],
] as const)
  test(`our element taken away ${when}: it is put back for another name only`, async ({ page, site, problems }) => {
    const script = `<script>
      window.taken = 0
      window.ends = false
      const takeAway = () => {
        if (window.ends) return
        for (const child of [...document.documentElement.children])
          if (child !== document.head && child !== document.body) { child.remove(); window.taken++ }
      }
      addEventListener('load', () => { ${remove} })
    </script>`
    await page.goto(site.put('/taken', newsPage({ head: script })))
    await waitForMark(page, 'Ana Brandt')
    const taken = () => page.evaluate(() => (window as unknown as { taken: number }).taken)
    for (const words of ['Ana Brandt', 'Mila Orlova']) {
      const before = await taken()
      await hover(page, words)
      await expect.poll(taken).toBeGreaterThan(before)
      // Time for a fight, if there were one.
      await page.waitForTimeout(500)
    }
    // A card is drawn anew a few times in its life: as it opens, with its data, when it closes.
    expect(await taken()).toBeLessThan(20)
    await page.keyboard.press('Escape')
    await page.evaluate(() => Object.assign(window, { ends: true }))
    await page.mouse.move(5, 5)
    await openCard(page, 'Ivo Kestrel')
    expect(problems).toEqual([])
  })

test('our element moved into the page’s own boxes: it goes from there too, and the next card shows', async ({ page, site, problems }) => {
  await page.goto(site.put('/moved', newsPage()))
  const markup = await page.evaluate(() => document.body.outerHTML)
  await openCard(page)
  await page.evaluate(() => {
    const ours = [...document.documentElement.children].find((one) => one !== document.head && one !== document.body)
    if (ours !== undefined) document.querySelector('h1')?.append(ours)
  })
  await page.mouse.move(5, 5)
  await expect.poll(() => isHostThere(page)).toBeNull()
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(markup)
  await openCard(page, 'Mila Orlova')
  await page.keyboard.press('Escape')
  await expect.poll(() => isHostThere(page)).toBeNull()
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(markup)
  expect(problems).toEqual([])
})

test('the registry emptied and the sheets taken again and again: the marks are back with the next change', async ({
  page,
  site,
  problems,
}) => {
  await page.goto(site.put('/emptied', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  await page.evaluate(emptyRegistry)
  await waitForMark(page, 'Ana Brandt')
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1)
  expect(problems).toEqual([])
})

test('events and messages that a page makes up, the framework’s among them, neither open a card nor switch us off', async ({
  page,
  site,
  extension,
  problems,
}) => {
  await page.goto(site.put('/made-up', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  await page.evaluate(makeUp, extension.extensionId)
  await page.waitForTimeout(800)
  expect(await isHostThere(page)).toBeNull()
  await page.evaluate(() => document.querySelector('article')?.append('Later the Harbour League said the same.'))
  await waitForMark(page, 'Harbour League')
  await openCard(page)
  expect(problems).toEqual([])
})

test('elements called "chrome" and "browser": marks and a card all the same; frames so called keep us out without a word', async ({
  page,
  site,
  problems,
}) => {
  await page.goto(site.put('/named', newsPage({ body: '<a id="chrome"></a><a id="browser"></a>' })))
  await openCard(page)
  await page.goto(site.put('/named-frames', newsPage({ body: '<iframe name="chrome"></iframe><iframe name="browser"></iframe>' })))
  await marksWouldHaveCome(page, site)
  expect(problems).toEqual([])
})

test('the registry emptied once, on a page that then rests: the marks are back as soon as the pointer moves', async ({ page, site }) => {
  await page.goto(site.put('/emptied-once', newsPage()))
  await page.mouse.move(200, 300)
  await waitForMark(page, 'Ana Brandt')
  // What comes to rest after loading (a look again after a press or a fade) is over.
  await page.waitForTimeout(1_500)
  await page.evaluate(() => CSS.highlights.clear())
  await page.mouse.move(210, 310)
  await waitForMark(page, 'Ana Brandt')
})
