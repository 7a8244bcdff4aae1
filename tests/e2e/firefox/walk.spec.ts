// The recorded walks of Chromium, in short, where Firefox draws and points in its own way: names over two lines, in tables and columns; a
// finger; forced colours.
import { newsPage } from '../news-page.ts'
import { LAYOUTS, layoutsPage } from '../walk-pages.ts'
import { cardText, expect, forceColours, hover, inLayer, marks, test, waitForMark } from './fixture.ts'

type Box = { left: number; top: number; right: number; bottom: number }

const FRAME = `(root) => {
  const frame = root.querySelector('.frame')
  if (frame?.dataset.placed !== 'true') return null
  const { left, top, right, bottom } = frame.getBoundingClientRect()
  return { left, top, right, bottom }
}`

test('a card stands beside the line pointed at and inside the window, in every layout', async ({ tab, site }) => {
  await tab.setViewport({ width: 900, height: 700 })
  await tab.goto(site.put('/walk', layoutsPage()))
  for (const [id, words] of Object.entries(LAYOUTS)) {
    await waitForMark(tab, words)
    const lines = () =>
      tab.evaluate((holder) => {
        const element = document.getElementById(holder) as HTMLElement
        element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
        for (const highlight of CSS.highlights.values())
          for (const range of highlight)
            if (element.contains(range.startContainer)) {
              const live = document.createRange()
              live.setStart(range.startContainer, range.startOffset)
              live.setEnd(range.endContainer, range.endOffset)
              if (holder === 'scrolled-sideways') element.scrollLeft += live.getBoundingClientRect().left - 200
              return [...live.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
            }
        return null
      }, id)
    await expect.poll(lines, { message: `the mark in ${id}` }).not.toBeNull()
    const line = (await lines())?.at(-1) as Box
    await tab.mouse.move((line.left + line.right) / 2 + 60, line.top - 90)
    await tab.mouse.move((line.left + line.right) / 2, (line.top + line.bottom) / 2, { steps: 3 })
    await expect.poll(() => cardText(tab), { message: `the card in ${id}` }).toContain(words)
    await expect.poll(() => inLayer<Box>(tab, FRAME), { message: `placed in ${id}` }).not.toBeNull()
    const card = (await inLayer<Box>(tab, FRAME)) as Box
    expect([card.left >= 0, card.top >= 0, card.right <= 900, card.bottom <= 700], `inside, in ${id}`).toEqual([true, true, true, true])
    expect(card.top >= line.bottom || card.bottom <= line.top, `beside the line, in ${id}`).toBe(true)
    await tab.keyboard.press('Escape')
    await expect.poll(() => cardText(tab)).toBe('')
  }
})

test('a finger: a tap on a name gives the handle, the handle the sheet, a tap beside it sends it away', async ({ tab, site }) => {
  await tab.setViewport({ width: 390, height: 760, hasTouch: true })
  await tab.goto(site.put('/finger', newsPage()))
  await waitForMark(tab, 'Ana Brandt')
  const middle = (box: Box) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const
  const name = await tab.evaluate(() => {
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        const box = live.getClientRects()[0]
        if (live.toString() === 'Ana Brandt' && box !== undefined)
          return { left: box.left, top: box.top, right: box.right, bottom: box.bottom }
      }
    return null
  })
  await tab.touchscreen.tap(...middle(name as Box))
  const handle = () =>
    inLayer<Box>(
      tab,
      `(root) => { const box = root.querySelector('.handle')?.getBoundingClientRect(); return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom } }`,
    )
  await expect.poll(handle).not.toBeNull()
  expect(await cardText(tab)).not.toContain('President of Norland')
  await tab.touchscreen.tap(...middle((await handle()) as Box))
  await expect.poll(() => cardText(tab)).toContain('President of Norland')
  expect(await inLayer(tab, `(root) => root.querySelector('.frame.sheet') !== null`)).toBe(true)
  await tab.touchscreen.tap(195, 20)
  await expect.poll(() => cardText(tab)).not.toContain('President of Norland')
  expect(await marks(tab)).toContain('Ana Brandt')
})

test('in forced colours a card has an edge, its signs are cut out of the ink, topics keep their colours, and marks stay text', async ({
  tab,
  site,
  firefox,
}) => {
  await forceColours(firefox, true)
  try {
    await tab.goto(site.put('/forced', newsPage()))
    await expect.poll(() => tab.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    await waitForMark(tab, 'Ana Brandt')
    await hover(tab, 'Ana Brandt')
    await expect.poll(() => cardText(tab)).toContain('President of Norland')
    const look = await inLayer<Record<string, string>>(
      tab,
      `(root) => {
        const style = (find) => getComputedStyle(root.querySelector(find))
        return {
          edge: style('.frame').borderTopStyle + ' ' + (Number.parseFloat(style('.frame').borderTopWidth) > 0),
          paper: style('.frame').backgroundColor,
          ink: style('.card').color,
          dot: style('.dot').backgroundColor,
          sign: style('.stance-sign [fill="currentColor"]').fill,
          cut: style('.stance-sign .cut')?.stroke,
        }
      }`,
    )
    expect(look?.edge).toBe('solid true')
    expect(look?.ink).not.toBe(look?.paper)
    expect([look?.paper, look?.ink]).not.toContain(look?.dot)
    expect(look?.cut).not.toBe(look?.sign)
    const mark = await tab.evaluate(() => {
      const [name = '', highlight] = [...CSS.highlights].find(([, ranges]) => ranges.size > 0) ?? []
      const parent = [...(highlight ?? [])][0]?.startContainer.parentElement
      const { color, backgroundColor, textDecorationLine } = getComputedStyle(parent as Element, `::highlight(${name})`)
      return { color, backgroundColor, textDecorationLine }
    })
    expect(mark.textDecorationLine).toBe('underline')
    expect(mark.color).not.toBe(mark.backgroundColor)
  } finally {
    await forceColours(firefox, false)
  }
})
