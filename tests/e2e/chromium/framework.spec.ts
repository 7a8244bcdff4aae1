// A page that a framework takes over after it was sent, and changes under the marks: nothing throws, nothing is drawn twice, what the
// reader selected stays selected. The framework is the one that the card itself is made with.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { newsPage, PARAGRAPHS } from '../news-page.ts'
import { cardText, expect, hover, marks, test, waitForMark } from './fixture.ts'

const preact = readFileSync(
  createRequire(import.meta.url)
    .resolve('preact')
    .replace(/preact\.\w+$/, 'preact.mjs'),
  'utf8',
)

const APP = `import { h, hydrate, render } from './preact.js'
const article = document.querySelector('article')
const title = article.querySelector('h1').textContent
const content = (texts) => [h('h1', null, title), ...texts.map((text) => h('p', { key: text }, text))]
globalThis.texts = [...article.querySelectorAll('p')].map((one) => one.textContent)
globalThis.wake = () => hydrate(content(texts), article)
globalThis.draw = (texts) => render(content(texts), article)`

type App = { texts: string[]; wake: () => void; draw: (texts: string[]) => void }

test('a framework takes over the marked page and changes it; nothing throws', async ({ page, site, problems }) => {
  const script = { 'content-type': 'text/javascript' }
  site.put('/framework/preact.js', preact, script)
  site.put('/framework/app.js', APP, script)
  await page.goto(site.put('/framework/page', newsPage({ body: '<script type="module" src="/framework/app.js"></script>' })))
  await waitForMark(page, 'Ana Brandt')
  // Late, as on a slow line: the marks are there first.
  await page.evaluate(() => (globalThis as unknown as App).wake())
  await page.evaluate(() => {
    const [first] = document.querySelectorAll('article p')
    if (first !== undefined) getSelection()?.selectAllChildren(first)
  })
  await hover(page, 'Mila Orlova')
  await expect.poll(() => cardText(page)).toContain('Mila Orlova')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(PARAGRAPHS[0])
  expect(await page.evaluate(() => document.querySelectorAll('article p').length)).toBe(PARAGRAPHS.length)
  // A paragraph goes, the others change places.
  await page.evaluate(() => {
    const { texts, draw } = globalThis as unknown as App
    draw([...texts].reverse().filter((text) => !text.startsWith('Ivo')))
  })
  await expect.poll(() => marks(page)).not.toContain('Ivo Kestrel')
  await waitForMark(page, 'Ana Brandt')
  expect(await page.evaluate(() => document.querySelectorAll('article p').length)).toBe(PARAGRAPHS.length - 1)
  expect(problems).toEqual([])
})
