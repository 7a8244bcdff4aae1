// Where a card stands: beside its line, whole on the screen, still while it unfolds.
import { afterEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { until } from '../../until.ts'
import { anchorOn, button, layerOver, pageWith, placed, unfoldAll } from './layer-fixture.ts'

afterEach(() => page.viewport(1000, 700))

const at = (style: string) => `<b id="name" style="position: fixed; ${style}">Ada Morel</b>`

function expectOnScreen(frame: HTMLElement): DOMRect {
  const box = frame.getBoundingClientRect()
  expect(box.left).toBeGreaterThanOrEqual(0)
  expect(box.top).toBeGreaterThanOrEqual(0)
  expect(box.right).toBeLessThanOrEqual(document.documentElement.clientWidth)
  expect(box.bottom).toBeLessThanOrEqual(innerHeight)
  return box
}

const overlap = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe.each([
  ['wide', 1000, 700],
  ['narrow', 360, 640],
  ['low', 900, 400],
])('in a %s window', (_name, width, height) => {
  test.each([
    ['top left', 'left: 0; top: 0'],
    ['top right', 'right: 0; top: 0'],
    ['bottom left', 'left: 0; bottom: 0'],
    ['bottom right', 'right: 0; bottom: 0'],
    ['the middle', 'left: 45%; top: 48%'],
  ])('a name at %s has its card beside it, whole on the screen', async (_place, style) => {
    await page.viewport(width, height)
    pageWith(at(style))
    const frame = await layerOver().show()
    const box = expectOnScreen(frame)
    const name = document.querySelector('#name')?.getBoundingClientRect() ?? new DOMRect()
    expect(overlap(box, name)).toBe(false)
    expect(Math.min(Math.abs(box.top - name.bottom), Math.abs(name.top - box.bottom))).toBeLessThan(10)
    expect(box.height).toBeGreaterThanOrEqual(160)
  })
})

test.each([
  ['below', 'left: 30%; top: 10%'],
  ['above', 'left: 30%; bottom: 4%'],
])('a card %s its name leaves no gap on the way from one to the other', async (_side, style) => {
  await page.viewport(1000, 700)
  pageWith(at(style))
  const { show, root } = layerOver()
  const box = (await show()).getBoundingClientRect()
  const name = document.querySelector('#name')?.getBoundingClientRect() ?? new DOMRect()
  const [from, to] = box.top > name.bottom ? [name.bottom, box.top] : [box.bottom, name.top]
  for (let y = Math.ceil(from); y < to; y++) {
    expect(root.elementFromPoint(name.left + 20, y)?.closest('.frame')).not.toBeNull()
  }
})

test.each([
  ['the top', 'left: 30%; top: 0'],
  ['a third', 'left: 30%; top: 30%'],
  ['the middle', 'left: 30%; top: 114px'],
  ['the foot', 'left: 30%; bottom: 0'],
])('at four times the size, a name at %s is not covered by its card, which shows name and post', async (_place, style) => {
  await page.viewport(320, 256)
  pageWith(at(`${style}; font: 20px/28px serif`))
  const frame = await layerOver().show()
  const box = expectOnScreen(frame)
  expect(overlap(box, document.querySelector('#name')?.getBoundingClientRect() ?? new DOMRect())).toBe(false)
  for (const told of ['h2', '.post']) {
    const line = document.createRange()
    line.selectNodeContents(frame.querySelector(told) ?? frame)
    expect(line.getClientRects()[0]?.bottom).toBeLessThanOrEqual(box.bottom)
    for (const control of frame.querySelectorAll('.bar button'))
      expect(overlap(control.getBoundingClientRect(), line.getBoundingClientRect())).toBe(false)
  }
})

test('in a window too low for both, the card covers the name rather than leave the screen', async () => {
  await page.viewport(600, 200)
  pageWith(at('left: 40%; top: 45%'))
  expectOnScreen(await layerOver().show())
})

test('the double line of a meeting stays in sight between its name and the card', async () => {
  await page.viewport(1000, 700)
  pageWith(at('left: 30%; top: 20%; font: 18px/1.6 serif'))
  const box = (await layerOver().show()).getBoundingClientRect()
  const name = document.querySelector('#name') as HTMLElement
  // Where letters stand; the lines lie six pixels below it, two of two and two between (mark-style.ts).
  const foot = document.createElement('span')
  foot.style.cssText = 'display: inline-block; inline-size: 1px; block-size: 0'
  name.append(foot)
  expect(box.top).toBeGreaterThanOrEqual(foot.getBoundingClientRect().bottom + 6 + 6)
})

test('the handle goes along where a window of another width breaks the lines elsewhere', async () => {
  await page.viewport(390, 700)
  pageWith(
    '<p style="font: 18px/28px monospace; margin: 40px 8px">Officials said in the evening that <b id="name">Ada Morel</b> spoke.</p>',
  )
  const { layer, root } = layerOver()
  layer.showHandle('Ada Morel', anchorOn(document.querySelector('#name') ?? document.body))
  const beside = () => {
    const name = [...(document.querySelector('#name')?.getClientRects() ?? [])].at(-1) ?? new DOMRect()
    const handle = root.querySelector('.handle')?.getBoundingClientRect() ?? new DOMRect()
    return Math.round(handle.y + handle.height / 2 - name.y - name.height / 2)
  }
  expect(beside()).toBe(0)
  const before = document.querySelector('#name')?.getBoundingClientRect().y
  await page.viewport(900, 500)
  await until(() => expect(beside()).toBe(0))
  expect(document.querySelector('#name')?.getBoundingClientRect().y).not.toBe(before)
})

describe('a wrapped name', () => {
  const markup =
    '<p style="width: 300px; margin: 100px 0 0 400px; font: 16px/24px monospace">At the river went <b id="name">Ada Morel of Upper Veldria</b>.</p>'

  test('has its card at the line that the pointer is on', async () => {
    pageWith(markup)
    const lines = Array.from(document.querySelector('#name')?.getClientRects() ?? [])
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) {
      const { show, layer } = layerOver()
      const point = { x: line.left + line.width / 2, y: line.top + line.height / 2 }
      const frame = await show({ anchor: anchorOn(document.querySelector('#name') ?? document.body, point) })
      const box = frame.getBoundingClientRect()
      expect(box.top).toBeCloseTo(line.bottom + 9, -1)
      expect(box.left).toBeCloseTo(line.left, -1)
      layer.destroy()
    }
  })
})

describe('while it is open', () => {
  test('the card follows its mark when the page scrolls', async () => {
    pageWith(`<div style="height: 600px"></div><b id="name">Ada Morel</b><div style="height: 2000px"></div>`)
    window.scrollTo(0, 500)
    const frame = await layerOver().show({ by: 'keyboard' })
    const before = frame.getBoundingClientRect().top
    window.scrollTo(0, 540)
    await placed(frame)
    expect(frame.getBoundingClientRect().top).toBeCloseTo(before - 40, 0)
  })

  test('unfolding keeps its side, its place on that side, and the screen', async () => {
    pageWith(at('left: 30%; top: 50%'))
    const frame = await layerOver().show()
    const before = expectOnScreen(frame)
    await unfoldAll(frame)
    await placed(frame)
    const after = expectOnScreen(frame)
    expect(after.top).toBe(before.top)
    expect(after.left).toBe(before.left)
    const body = frame.querySelector('.body')
    expect(body?.scrollHeight).toBeGreaterThan(body?.clientHeight ?? 0)
  })

  test('a mark that is gone leaves the card where it is', async () => {
    pageWith(at('left: 30%; top: 20%'))
    const frame = await layerOver().show()
    const before = frame.getBoundingClientRect()
    document.querySelector('#name')?.remove()
    window.dispatchEvent(new Event('resize'))
    await placed(frame)
    expect(frame.getBoundingClientRect().toJSON()).toEqual(before.toJSON())
  })

  test.each([0.67, 1.5, 2])('a page zoomed to %d by its own style has the card at the name all the same', async (zoom) => {
    pageWith(`<p style="margin: 40px">By <b id="name">Ada Morel</b></p>`)
    document.documentElement.style.setProperty('zoom', String(zoom))
    const frame = await layerOver().show()
    const box = expectOnScreen(frame)
    const name = document.querySelector('#name')?.getBoundingClientRect() ?? new DOMRect()
    expect(box.top - name.bottom).toBeCloseTo(9, -1)
  })
})

describe('pinned', () => {
  test('stays where it was, moves by drag and by key, and never leaves the screen', async () => {
    pageWith(at('left: 20%; top: 10%'))
    const { show, layer, frame } = layerOver()
    const before = (await show()).getBoundingClientRect()
    layer.pin(1)
    await placed(frame())
    expect(frame().getBoundingClientRect().toJSON()).toEqual(before.toJSON())
    const head = frame().querySelector('h2') ?? frame()
    const press = (type: string, x: number, y: number) =>
      frame().dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX: x, clientY: y, bubbles: true, button: 0 }))
    frame().setPointerCapture = () => undefined
    head.dispatchEvent(new PointerEvent('pointerdown', { pointerId: 1, clientX: 300, clientY: 120, bubbles: true, button: 0 }))
    press('pointermove', 340, 150)
    press('pointerup', 340, 150)
    expect(frame().getBoundingClientRect().x).toBe(before.x + 40)
    press('pointermove', 600, 600)
    expect(frame().getBoundingClientRect().x).toBe(before.x + 40)
    const move = button(frame(), /^Next corner/)
    move.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
    expect(frame().getBoundingClientRect().x).toBe(before.x + 24)
    for (let press = 0; press < 60; press++)
      move.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', shiftKey: true, bubbles: true }))
    expect(frame().getBoundingClientRect().x).toBe(8)
  })

  test('single presses take it round the corners', async () => {
    pageWith(at('left: 0; top: 0'))
    const { show, layer, frame } = layerOver()
    await show()
    layer.pin(1)
    const corner = () => {
      const { x, y, width, height } = frame().getBoundingClientRect()
      return `${y + height / 2 > innerHeight / 2 ? 'bottom' : 'top'} ${x + width / 2 > innerWidth / 2 ? 'right' : 'left'}`
    }
    const seen = [corner()]
    for (let press = 0; press < 4; press++) {
      button(frame(), /^Next corner/).click()
      expectOnScreen(frame())
      seen.push(corner())
    }
    expect(new Set(seen).size).toBeGreaterThanOrEqual(2)
    expect(seen.slice(1)).toContain('top right')
  })

  test('is resized by key and by press, within the screen', async () => {
    pageWith(at('left: 10%; top: 10%'))
    const { show, layer, frame } = layerOver()
    await show()
    layer.pin(1)
    const grip = button(frame(), /^Resize/)
    const { width } = frame().getBoundingClientRect()
    grip.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
    expect(frame().getBoundingClientRect().width).toBe(width + 16)
    grip.click()
    expect(frame().getBoundingClientRect().width).toBe(560)
    expectOnScreen(frame())
    for (let press = 0; press < 30; press++)
      grip.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true }))
    expectOnScreen(frame())
  })

  test('a window made smaller keeps it whole', async () => {
    pageWith(at('right: 0; top: 10%'))
    const { show, layer, frame } = layerOver()
    await show()
    layer.pin(1)
    await page.viewport(500, 600)
    await placed(frame())
    expectOnScreen(frame())
  })
})

test('a sheet takes the foot of a narrow screen from edge to edge', async () => {
  await page.viewport(360, 640)
  pageWith('<b id="name">Ada Morel</b>')
  const box = (await layerOver().show({ by: 'touch' })).getBoundingClientRect()
  expect([box.left, box.right, box.bottom]).toEqual([0, 360, 640])
  expect(box.height).toBeLessThanOrEqual(640 * 0.72 + 1)
})
