// Pages that mean harm, in Firefox, whose walls between a page and an extension are others than Chromium's: built-ins replaced and frozen
// before we ran, the registry emptied, events and messages made up, an open card looked into. All of them in Chromium:
// tests/e2e/chromium/hostile.spec.ts and learnt.spec.ts.
import type { Page } from 'puppeteer-core'
import { emptyRegistry, makeUp } from '../hostile-acts.ts'
import { newsPage } from '../news-page.ts'
import { REPLACED_WORLD } from '../replaced-world.ts'
import { cardText, EXTENSION_ID, evaluateIn, expect, hover, MARK_PLACE, moveOnto, test, waitForMark } from './fixture.ts'

/** Everything that reaches the page's console, and every error on the page. */
function watchProblems(tab: Page): string[] {
  const problems: string[] = []
  tab.on('console', (message) => problems.push(message.text()))
  tab.on('pageerror', (error) => problems.push(String(error)))
  return problems
}

test('a page that froze and replaced the built-ins before we ran: marks and a card, and none of its replacements is called', async ({
  tab,
  site,
}) => {
  const problems = watchProblems(tab)
  await tab.goto(site.put('/replaced', newsPage({ head: `<script>${REPLACED_WORLD}</script>` })))
  // In a world beside the page's, as ours: its own may not be fit to run anything.
  const place = () => evaluateIn(tab, 'beside', `JSON.stringify((${MARK_PLACE})('Ana Brandt'))`)
  await expect.poll(place).not.toBe('null')
  await moveOnto(tab, JSON.parse(String(await place())))
  await expect.poll(() => cardText(tab)).toContain('President of Norland')
  expect(await evaluateIn(tab, null, 'called.join()')).toBe('')
  // The trap itself works: what the page runs falls into it.
  await evaluateIn(tab, null, 'try { [1].map(String) } catch {}')
  expect(await evaluateIn(tab, null, 'called.join()')).toBe('map')
  expect(problems).toEqual([])
})

test('the registry emptied and the sheets taken again and again: the marks are back with the next change', async ({ tab, site }) => {
  const problems = watchProblems(tab)
  await tab.goto(site.put('/emptied', newsPage()))
  await waitForMark(tab, 'Ana Brandt')
  await tab.evaluate(emptyRegistry)
  await waitForMark(tab, 'Ana Brandt')
  expect(await tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(1)
  expect(problems).toEqual([])
})

test('events and messages that a page makes up, the framework’s among them, neither open a card nor switch us off', async ({
  tab,
  site,
}) => {
  const problems = watchProblems(tab)
  await tab.goto(site.put('/made-up', newsPage()))
  await waitForMark(tab, 'Ana Brandt')
  await tab.evaluate(makeUp, EXTENSION_ID)
  // Longer than the delay after which a resting pointer opens a card.
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2)
  await tab.evaluate(() => document.querySelector('article')?.append('Later the Harbour League said the same.'))
  await waitForMark(tab, 'Harbour League')
  await hover(tab, 'Ana Brandt')
  await expect.poll(() => cardText(tab)).toContain('President of Norland')
  expect(problems).toEqual([])
})

test('an open card: its root is closed, and the browser’s own search finds its words all the same', async ({ tab, site }) => {
  const words = 'President of Norland'
  const isFound = () => tab.evaluate((wanted) => (window as unknown as { find: (text: string) => boolean }).find(wanted), words)
  await tab.goto(site.put('/read', newsPage()))
  await waitForMark(tab, 'Ana Brandt')
  expect(await isFound()).toBe(false)
  await hover(tab, 'Ana Brandt')
  await expect.poll(() => cardText(tab)).toContain(words)
  const read = await tab.evaluate(() => {
    getSelection()?.selectAllChildren(document.documentElement)
    // biome-ignore lint/performance/useDomNodeTextContent: what a page reads as shown is what is asked
    const { innerText, outerHTML } = document.documentElement
    const texts = [innerText, outerHTML, String(getSelection())]
    getSelection()?.removeAllRanges()
    return { texts: texts.join(), root: document.documentElement.lastElementChild?.shadowRoot ?? null }
  })
  expect(read.texts).not.toContain(words)
  expect(read.root).toBeNull()
  // SECURITY.md says so: a test that fails here is good news.
  expect(await isFound()).toBe(true)
})
