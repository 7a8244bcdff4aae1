// The marks of a very long page: those of its beginning at once, the others when the reader comes near or asks for all of them.
import { afterEach, expect, test } from 'vitest'
import { NEAR_TEXT } from '../../../src/page/far-text.ts'
import { until } from '../until.ts'
import { type EditedPage, expected, openPage, paintedWords, registered } from './edited-page.ts'

let page: EditedPage | null = null
afterEach(() => {
  page?.end()
  window.scrollTo(0, 0)
})

/** One name in each paragraph, which is as high as a small screen. */
const paragraph = (n: number): string => `<p id="p${n}" style="height:400px">${`${n}: Ana Brandt spoke. `.padEnd(4_000, 'word ')}</p>`
const AT_ONCE = Math.floor(NEAR_TEXT / 4_000)
const COUNT = AT_ONCE * 3

async function openLong(): Promise<EditedPage> {
  page = openPage(Array.from({ length: COUNT }, (_none, n) => paragraph(n)).join(''), [0])
  const { session } = page
  await until(() => expect(session.isBusy()).toBe(false))
  return page
}

/** Of which paragraphs the marks are known. */
const known = ({ session }: EditedPage): string[] => session.named().marks.map(({ pageBlock }) => pageBlock.element.id)
const ids = (from: number, to: number): string[] => Array.from({ length: to - from }, (_none, at) => `p${from + at}`)
const painted = (id: string): boolean =>
  [...CSS.highlights.values()].some((highlight) => [...highlight].some((range) => range.startContainer.parentElement?.id === id))

test('the beginning is asked about at once; where the reader scrolls to is marked; in the end all is, and nothing twice', async () => {
  const opened = await openLong()
  const first = known(opened)
  expect(first).toEqual(ids(0, first.length))
  expect(first.length).toBeGreaterThan(AT_ONCE - 3)
  expect(first.length).toBeLessThanOrEqual(AT_ONCE)

  const there = `p${COUNT - 40}`
  opened.article.querySelector(`#${there}`)?.scrollIntoView()
  await until(() => expect(painted(there)).toBe(true))
  expect(known(opened)).not.toContain(`p${AT_ONCE + 5}`)

  opened.session.askRest()
  await until(() => expect(known(opened)).toEqual(ids(0, COUNT)))
  await until(() => expect(registered()).toEqual(expected()))
})

test('far text that changes is known by what it says then, also when the reader comes later', async () => {
  const opened = await openLong()
  const changed = opened.article.querySelector(`#p${AT_ONCE + 30}`) as Element
  changed.textContent = 'Norland answered.'
  opened.article.querySelector(`#p${AT_ONCE + 31}`)?.remove()
  await until(() => expect(known(opened)).toContain(changed.id))
  opened.session.askRest()
  const all = ids(0, COUNT).filter((id) => id !== `p${AT_ONCE + 31}`)
  await until(() => expect(known(opened)).toEqual(all))
  await until(() => expect(registered()).toEqual(expected()))
  expect(paintedWords().filter((words) => words === 'Norland')).toHaveLength(1)
})
