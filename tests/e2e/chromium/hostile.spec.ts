// Pages that mean harm, in the built extension: they replace what scripts are made of, take away or cover what is ours, make up events and
// messages, flood and swell. Ours goes on, or gives way quietly; nothing throws, nothing is told, nothing is fought over without end.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { newsPage } from '../news-page.ts'
import { cardText, expect, hover, inExtension, inLayer, marks, pointAt, test, waitForMark } from './fixture.ts'
import { REPLACED_WORLD } from './replaced-world.ts'

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

async function openCard(page: Page, words = 'Ana Brandt'): Promise<void> {
  await waitForMark(page, words)
  await hover(page, words)
  await expect.poll(() => cardText(page)).toContain(words)
}

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
    for (const words of ['Ana Brandt', 'Mila Orlova']) {
      await hover(page, words)
      await page.waitForTimeout(900)
    }
    const taken = await page.evaluate(() => (window as unknown as { taken: number }).taken)
    expect(taken).toBeGreaterThan(0)
    // A card is drawn anew a few times in its life: as it opens, with its data, when it closes.
    expect(taken).toBeLessThan(20)
    await page.keyboard.press('Escape')
    await page.evaluate(() => Object.assign(window, { ends: true }))
    await page.mouse.move(5, 5)
    await openCard(page, 'Ivo Kestrel')
    expect(problems).toEqual([])
  })

test('the registry emptied and the sheets taken again and again: the marks are back with the next change', async ({
  page,
  site,
  problems,
}) => {
  await page.goto(site.put('/emptied', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  await page.evaluate(async () => {
    for (let times = 0; times < 20; times++) {
      CSS.highlights.clear()
      document.adoptedStyleSheets = []
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    document.querySelector('article')?.append('It was late.')
  })
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
  await page.evaluate((id) => {
    const box = document.querySelector('p')?.getBoundingClientRect() as DOMRect
    const at = { bubbles: true, composed: true, clientX: box.x + 20, clientY: box.y + 10, pointerType: 'mouse' }
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
      document.querySelector('p')?.dispatchEvent(new PointerEvent(type, at))
    for (const [key, code] of [
      ['.', 'Period'],
      ['Escape', 'Escape'],
    ] as const)
      document.dispatchEvent(new KeyboardEvent('keydown', { key, code, altKey: true, shiftKey: true, bubbles: true }))
    // WXT's own, by the id and the names that a page could guess (packages/wxt/src/utils/content-script-context.ts).
    for (const entry of ['page', 'reader', 'card', 'content']) {
      const detail = { contentScriptName: entry, messageId: 'made-up' }
      for (const type of ['content-script-started', 'content-script-invalidated', 'locationchange'])
        for (const name of [`${id}:${entry}:wxt:${type}`, `wxt:${type}`]) {
          document.dispatchEvent(new CustomEvent(name, { detail }))
          window.dispatchEvent(new CustomEvent(name, { detail }))
          window.postMessage({ type: name, ...detail }, '*')
        }
    }
    for (const type of ['pausePage', 'describePage', 'command', 'describeEntity', 'annotatePage', 'loadScript'])
      for (const message of [{ type }, { type, command: 'toggle-page', on: false, entity: 'person/ana-brandt', script: 'card' }])
        window.postMessage(message, '*')
  }, extension.extensionId)
  await page.waitForTimeout(800)
  expect(await isHostThere(page)).toBeNull()
  await page.evaluate(() => document.querySelector('article')?.append('Later the Harbour League said the same.'))
  await waitForMark(page, 'Harbour League')
  await openCard(page)
  expect(problems).toEqual([])
})

test('ten thousand changes in each tick for two seconds: the page goes on, and in the end its marks are right', async ({
  page,
  site,
  problems,
}) => {
  await page.goto(site.put('/flood', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  const ticks = await page.evaluate(async () => {
    const article = document.querySelector('article') as Element
    const paragraph = article.querySelector('p') as Element
    const text = paragraph.textContent
    const end = performance.now() + 2_000
    let count = 0
    while (performance.now() < end) {
      for (let times = 0; times < 5_000; times++) paragraph.textContent = `Ivo Kestrel ${times}`
      for (let times = 0; times < 2_500; times++) article.append(document.createElement('i'))
      while (article.lastElementChild?.localName === 'i') article.lastElementChild.remove()
      await new Promise((resolve) => setTimeout(resolve))
      count++
    }
    paragraph.textContent = text
    return count
  })
  expect(ticks).toBeGreaterThan(1)
  await expect.poll(async () => (await marks(page)).filter((words) => words === 'Ivo Kestrel').length, { timeout: 20_000 }).toBe(1)
  await waitForMark(page, 'Ana Brandt')
  await openCard(page)
  expect(problems).toEqual([])
})

for (const [what, swell] of [
  [
    'ten thousand elements inside each other',
    `let at = hidden
     for (let depth = 0; depth < 10_000; depth++) { const inner = document.createElement('div'); at.append(inner); at = inner }
     at.textContent = 'Deep down, the Harbour League.'`,
  ],
  ['a million text nodes', `for (let count = 0; count < 1_000_000; count++) hidden.append('word ')`],
  ['a text of fifty megabytes', `hidden.append('Something was said, as so often. '.repeat(1_600_000))`],
] as const)
  test(`${what}: the article around it is marked, and a card opens`, async ({ page, site, problems }) => {
    // Not laid out: what the browser itself would do with it is none of our business. It is in the page and readable all the same.
    const script = `<script>{
      const article = document.querySelector('article')
      const hidden = document.createElement('p')
      hidden.style.cssText = 'content-visibility: hidden; height: 20px'
      article.append(hidden)
      ${swell}
    }</script>`
    await page.goto(site.put('/swollen', newsPage({ body: script })))
    await openCard(page)
    expect(problems).toEqual([])
  })

test('another extension that sends messages, or opens a line, finds nobody who listens', async ({ extension }) => {
  const folder = mkdtempSync(join(tmpdir(), 'other-extension-'))
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Other', version: '1', background: { service_worker: 'worker.js' } }),
  )
  writeFileSync(join(folder, 'worker.js'), '')
  const other = extension.context.waitForEvent('serviceworker', (worker) => !worker.url().includes(extension.extensionId))
  try {
    const session = await extension.context.browser()?.newBrowserCDPSession()
    const send = session?.send.bind(session) as unknown as (method: string, parameters: object) => Promise<{ id: string }>
    const { id: otherId } = await send('Extensions.loadUnpacked', { path: folder })
    const answers = await (await other).evaluate(async (id) => {
      type Port = { onDisconnect: { addListener: (heard: () => void) => void }; onMessage: { addListener: (heard: () => void) => void } }
      const { runtime } = (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage: (to: string, message: object) => Promise<unknown>; connect: (to: string) => Port } }
        }
      ).chrome
      const said = async (message: object) => String(await runtime.sendMessage(id, message).catch((error: Error) => error.message))
      const line = new Promise<string>((resolve) => {
        const port = runtime.connect(id)
        port.onMessage.addListener(() => resolve('answered'))
        port.onDisconnect.addListener(() => resolve('closed'))
      })
      return [
        await said({ type: 'describeEntity', entities: ['person/ana-brandt'] }),
        await said({ type: 'loadScript', script: 'card' }),
        await line,
      ]
    }, extension.extensionId)
    expect(answers).toEqual([expect.stringMatching(/does not exist/), expect.stringMatching(/does not exist/), 'closed'])
    await send('Extensions.uninstall', { id: otherId }).catch(() => {})
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the policy holds: a request that the worker itself tries goes nowhere', async ({ extension, site, requests }) => {
  const worker = await extension.worker()
  const tried = await worker.evaluate(
    (address) =>
      fetch(address).then(
        () => 'sent',
        () => 'refused',
      ),
    `${site.origin}/leak`,
  )
  expect(tried).toBe('refused')
  expect(requests).toEqual([])
})
