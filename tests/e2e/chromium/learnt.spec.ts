// What a page can learn of Sidelight, as the security page says it, and no more: the looks of marks from the registry and the sheet, and of an
// open card what the browser's own search tells. A test that fails because a page learns less is good news, and a line less there.
import type { Page } from '@playwright/test'
import { newsPage } from '../news-page.ts'
import { sendCommand } from './command.ts'
import { expect, openCard, test, waitForMark } from './fixture.ts'

type Look = { words: string[]; rule: string }

/** Every highlight of the page with its marked words, and the rule that draws it. */
const looks = (page: Page): Promise<Look[]> =>
  page.evaluate(() => {
    const rules = document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule]))
      .map(({ cssText }) => cssText)
    return [...CSS.highlights].map(([name, highlight]) => ({
      words: [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const live = document.createRange()
        live.setStart(startContainer, startOffset)
        live.setEnd(endContainer, endOffset)
        return live.toString()
      }),
      rule: rules.find((text) => text.includes(name)) ?? '',
    }))
  })

test('from the registry and the sheet: the words, the pattern and colour of each, and which belong together while their actor is chosen', async ({
  page,
  site,
  extension,
}) => {
  await page.goto(site.put('/looks', newsPage()))
  for (const name of ['Ana Brandt', 'Harbour League', 'Norland']) await waitForMark(page, name)
  const before = await looks(page)
  const ruleOf = (words: string) => before.find((look) => look.words.includes(words))?.rule ?? ''
  expect(ruleOf('Ana Brandt')).toMatch(/underline 2px rgb\(/)
  expect(ruleOf('Harbour League')).toMatch(/dashed rgb\(/)
  expect(ruleOf('Norland')).toMatch(/dotted rgb\(/)
  const said = before.map(({ rule }) => rule).join()
  expect(said).not.toMatch(/sidelight|person|state|meeting|topic|brandt|orlova|norland|league|border/i)

  await sendCommand(await extension.worker(), page.url(), 'next-mark')
  const chosen = async () => (await looks(page)).filter(({ rule }) => rule.includes('background-color')).flatMap(({ words }) => words)
  await expect.poll(chosen).toEqual(['Ana Brandt', 'Brandt'])
})

test('of an open card: no way of the page leads into it but the browser’s own search, which finds its words', async ({
  page,
  site,
  problems,
}) => {
  // In the card, not on the page.
  const words = 'President of Norland'
  const isFound = () => page.evaluate((wanted) => (window as unknown as { find: (text: string) => boolean }).find(wanted), words)
  await page.goto(site.put('/read', newsPage()))
  await waitForMark(page, 'Ana Brandt')
  expect(await isFound()).toBe(false)
  await openCard(page)
  const read = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement
    // biome-ignore lint/performance/useDomNodeTextContent: what a page reads as shown is what is asked
    const texts = [document.documentElement, host].flatMap(({ innerText, outerHTML }) => [innerText, outerHTML])
    getSelection()?.selectAllChildren(document.documentElement)
    texts.push(String(getSelection()))
    document.execCommand('selectAll')
    texts.push(String(getSelection()))
    getSelection()?.removeAllRanges()
    const range = document.createRange()
    range.selectNode(host)
    texts.push(range.toString())
    const under = new Set<Node | null>()
    for (let x = 0; x < innerWidth; x += 20)
      for (let y = 0; y < innerHeight; y += 20) {
        for (const element of document.elementsFromPoint(x, y)) under.add(element)
        under.add(document.caretPositionFromPoint(x, y)?.offsetNode ?? null)
      }
    texts.push(...[...under].map((node) => (node === null || node.contains(host) ? '' : (node.textContent ?? ''))))
    return { texts: texts.join('\n'), isSeen: under.has(host), root: host.shadowRoot, entries: JSON.stringify(performance.getEntries()) }
  })
  expect(read).toMatchObject({ isSeen: true, root: null })
  expect(read.texts).not.toContain(words)
  expect(read.entries).not.toContain('chrome-extension')
  expect(await isFound()).toBe(true)
  // What is found is selected, in Chromium also for the page, which can go on from there.
  expect(await page.evaluate(() => String(getSelection()))).toBe(words)
  await page.keyboard.press('Escape')
  await expect.poll(isFound).toBe(false)
  expect(problems).toEqual([])
})
