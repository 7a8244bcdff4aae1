// Pages that arrive empty: waited for, shadow roots included, and left alone when nothing comes.
import { afterEach, expect, test, vi } from 'vitest'
import { waitForText } from '../../../src/page/wait-for-text.ts'
import { parse } from './page-fixture.ts'

let controller = new AbortController()
afterEach(() => {
  controller.abort()
  controller = new AbortController()
})

const TEXT = `<p>${'Words that are many enough. '.repeat(12)}</p>`
const empty = (): Document => parse('<div id="app"></div>')
const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** What the wait says, long before it would give up by itself; null: it still waits. */
const answer = (page: Document): Promise<boolean | null> =>
  Promise.race([waitForText(page, controller.signal), rest(15_000).then(() => null)])

test('a page with text is not waited for', async () => {
  expect(await answer(parse(TEXT))).toBe(true)
})

test('nor is one whose text stands in open shadow roots', async () => {
  const page = Document.parseHTMLUnsafe(
    `<news-page><template shadowrootmode="open"><x-in><template shadowrootmode="open">${TEXT}</template></x-in></template></news-page>`,
  )
  expect(await answer(page)).toBe(true)
})

const SENTENCES = 'Words that are many enough to make a line of text. Others follow them, and end in a stop. '
test.each([
  ['boxes that are no paragraphs', `<div role="article">${`<div><span>${SENTENCES}</span></div>`.repeat(14)}</div>`],
  ['lines in one box', `<div>${`${SENTENCES}<br>`.repeat(14)}</div>`],
  ['what a dialogue keeps from screen readers', `<div aria-hidden="true"><main>${TEXT}</main></div><div role="dialog">Consent</div>`],
])('text is seen in %s', async (_name, markup) => {
  expect(await Promise.race([waitForText(parse(markup), controller.signal), rest(300).then(() => null)])).toBe(true)
})

test.each([
  ['a menu', `<div>${'<div><a href="/x">A section of the paper</a></div>'.repeat(60)}</div>`],
  ['what a script reads', `<script type="application/json">${SENTENCES.repeat(20)}</script><noscript>${SENTENCES.repeat(20)}</noscript>`],
  ['a few words on cookies', `<div><div>${SENTENCES.repeat(3)}</div></div>`],
])('and none is in %s', async (_name, markup) => {
  expect(await Promise.race([waitForText(parse(markup), controller.signal), rest(300).then(() => null)])).toBe(null)
})

test('what a dialogue asks for is no text, a story that is opened in one is', async () => {
  const opened = (inside: string) => parse(`<dialog open>${inside}</dialog>`)
  expect(await answer(opened(`<article>${TEXT}</article>`))).toBe(true)
  expect(await Promise.race([waitForText(opened(TEXT), controller.signal), rest(1000).then(() => null)])).toBe(null)
})

test('a shell is waited for until a script fills it', async () => {
  const page = empty()
  const wait = answer(page)
  await rest(50)
  page.querySelector('#app')?.insertAdjacentHTML('beforeend', TEXT)
  expect(await wait).toBe(true)
})

test('text that is put into a shadow root later, or with the root itself, is seen', async () => {
  const filled = Document.parseHTMLUnsafe('<news-page><template shadowrootmode="open"></template></news-page>')
  const wait = answer(filled)
  await rest(50)
  filled.querySelector('news-page')?.shadowRoot?.setHTMLUnsafe(TEXT)
  expect(await wait).toBe(true)

  const attached = empty()
  const second = answer(attached)
  await rest(50)
  attached.querySelector('div')?.attachShadow({ mode: 'open' }).setHTMLUnsafe(TEXT)
  expect(await second).toBe(true)
})

test('an application that changes all the time costs no callback', async () => {
  const observed = vi.spyOn(MutationObserver.prototype, 'observe')
  void waitForText(empty(), controller.signal)
  await rest(50)
  expect(observed).not.toHaveBeenCalled()
  observed.mockRestore()
})

test('menus are no text, and an end in between ends the wait', async () => {
  const wait = waitForText(parse(`<nav>${TEXT}</nav>`), controller.signal)
  expect(await Promise.race([wait, rest(300).then(() => null)])).toBeNull()
  controller.abort()
  expect(await wait).toBe(false)
})
