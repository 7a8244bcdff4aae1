import { describe, expect, test, vi } from 'vitest'
import { Sight } from '../../../src/page/visibility.ts'
import { watchReveals } from '../../../src/page/watch-reveals.ts'
import { until } from '../until.ts'
import { find, show } from './page-fixture.ts'

describe('what a reader can see', () => {
  test.each([
    ['plain text', '<p class="x">Words</p>', true],
    [
      'text of a display that makes no box of its own',
      '<div style="display:contents"><p style="display:contents"><b class="x">Words</b></p></div>',
      true,
    ],
    ['text below the screen', '<p class="x" style="margin-top:9000px">Words</p>', true],
    ['text in a box of no height that cuts nothing off', '<div style="height:0"><p class="x">Words</p></div>', true],
    ['a hanging indent', '<p class="x" style="text-indent:-30px">Words</p>', true],
    ['half seen through', '<p class="x" style="opacity:0.5">Words</p>', true],
    ['display', '<div style="display:none"><p class="x">Words</p></div>', false],
    ['visibility', '<div style="visibility:hidden"><p class="x">Words</p></div>', false],
    ['opacity', '<div style="opacity:0"><p class="x">Words</p></div>', false],
    ['hardly there', '<p class="x" style="opacity:0.02">Words</p>', false],
    ['a faint text in a faint box', '<div style="opacity:0.2"><p><b class="x" style="opacity:0.3">Words</b></p></div>', false],
    ['a faint text that is there to be read', '<div style="opacity:0.6"><p><b class="x" style="opacity:0.5">Words</b></p></div>', true],
    ['faintness of what makes no box', '<div style="display:contents;opacity:0.01"><p class="x">Words</p></div>', true],
    [
      'blurred behind a paywall',
      '<div style="filter:grayscale(1) blur(5px);pointer-events:none"><p><b class="x">Words</b></p></div>',
      false,
    ],
    ['in another light, and hardly soft', '<div style="filter:contrast(1.1) blur(0.3px)"><p class="x">Words</p></div>', true],
    ['clipped on all sides', '<p class="x" style="clip-path:inset(50%)">Words</p>', false],
    ['wiped away to the left', '<div style="clip-path:inset(0 100% 0 0)"><p class="x">Words</p></div>', false],
    ['clipped by pixels', '<p class="x" style="width:200px;clip-path:inset(0 80px 0 120px round 4px)">Words</p>', false],
    ['clipped to a point', '<div style="clip-path:circle(0 at 50% 50%)"><p class="x">Words</p></div>', false],
    ['clipped to a line', '<div style="clip-path:polygon(0 0, 100% 0, 100% 0, 0 0)"><p class="x">Words</p></div>', false],
    ['cut to a shape', '<div style="clip-path:polygon(0 0, 100% 0, 100% 90%, 0 100%)"><p class="x">Words</p></div>', true],
    ['with round corners', '<div style="clip-path:inset(0 round 12px)"><p class="x">Words</p></div>', true],
    ['for screen readers', '<p class="x" style="position:absolute;width:1px;height:1px;overflow:hidden">Words</p>', false],
    [
      'a box inside one for screen readers',
      '<div style="position:absolute;width:1px;height:1px;overflow:hidden"><p class="x" style="width:90px">Words</p></div>',
      false,
    ],
    ['a collapsed section', '<div style="max-height:0;overflow:hidden"><div><p class="x">Words</p></div></div>', false],
    ['scaled away', '<div style="transform:scaleY(0)"><p class="x">Words</p></div>', false],
    ['left of the page', '<p class="x" style="position:absolute;left:-9999px">Words</p>', false],
    ['above the page', '<p class="x" style="position:absolute;top:-9999px">Words</p>', false],
    ['indented away', '<p class="x" style="text-indent:-9999px;overflow:hidden;white-space:nowrap">Words</p>', false],
    ['letters of no size', '<p class="x" style="font-size:0">Words</p>', false],
    ['letters of which only a shadow is left', '<div style="color:transparent;text-shadow:0 0 9px"><p class="x">Words</p></div>', false],
    ['letters without a colour, as newer notations have it', '<p class="x" style="color:oklch(0.5 0.1 200 / 0)">Words</p>', false],
    [
      'letters cut out of a picture',
      '<h1 style="background:linear-gradient(red,blue);background-clip:text;color:transparent">A <a class="x">name</a></h1>',
      true,
    ],
    ['letters that are filled otherwise', '<p class="x" style="color:transparent;-webkit-text-fill-color:red">Words</p>', true],
    ['content that is not drawn', '<div style="content-visibility:hidden"><p class="x">Words</p></div>', false],
    ['closed details', '<details><summary>More</summary><p class="x">Words</p></details>', false],
    [
      'a collapsed section round a shadow root',
      '<div style="height:0;overflow:hidden"><x-a><template shadowrootmode="open"><slot></slot></template><p class="x">Words</p></x-a></div>',
      false,
    ],
  ])('%s', (_name, markup, seen) => {
    const host = show(markup)
    expect(new Sight(document).shows(find(host, '.x'))).toBe(seen)
  })

  test('what was scrolled out of a box is still there to be seen', () => {
    const host = show('<div style="height:100px;overflow:auto"><p class="x">Words</p><p style="height:9000px">More</p></div>')
    find(host, 'div').scrollTo(0, 5000)
    expect(new Sight(document).shows(find(host, '.x'))).toBe(true)
  })

  test('a page that is hidden whole is about to show', () => {
    document.body.style.opacity = '0'
    const host = show('<p class="x">Words</p><p class="y" style="display:none">Words</p>')
    const sight = new Sight(document)
    expect([sight.shows(find(host, '.x')), sight.shows(find(host, '.y'))]).toEqual([true, false])
    document.body.style.opacity = ''
  })
})

test('the pointer that comes from a frame is a sign, too, gone or not: what was pressed in it is not heard; from element to element it is none', async () => {
  const controller = new AbortController()
  const seen = vi.fn()
  watchReveals(document, seen, controller.signal)
  const host = show('<p class="x">Words</p><p class="y">More</p><iframe></iframe>')
  const over = (relatedTarget: Element | null): boolean =>
    find(host, '.x').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, relatedTarget }))
  over(find(host, '.y'))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(seen).not.toHaveBeenCalled()
  for (const from of [find(host, 'iframe'), null]) {
    seen.mockClear()
    over(from)
    await until(() => expect(seen).toHaveBeenCalled())
  }
  controller.abort()
})

test('a click, the end of a fade and of a scroll are signs that something may show; nothing else runs, and nothing after the end', async () => {
  const controller = new AbortController()
  const seen = vi.fn()
  watchReveals(document, seen, controller.signal)
  const host = show(
    '<p class="x" style="transition:opacity 50ms">Words</p><div class="s" style="height:90px;overflow:auto"><p style="height:900px"></p></div>',
  )
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(seen).not.toHaveBeenCalled()
  for (const sign of [
    () => find(host, '.x').click(),
    () => (find(host, '.x').style.opacity = '0.9'),
    () => find(host, '.s').scrollTo(0, 300),
  ]) {
    seen.mockClear()
    sign()
    await until(() => expect(seen).toHaveBeenCalledTimes(2))
  }
  controller.abort()
  seen.mockClear()
  find(host, '.x').click()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(seen).not.toHaveBeenCalled()
})
