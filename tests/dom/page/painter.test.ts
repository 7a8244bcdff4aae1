import { afterEach, describe, expect, test } from 'vitest'
import { collectBlocks } from '../../../src/page/collect-blocks.ts'
import { markRects } from '../../../src/page/marks.ts'
import type { PageMark } from '../../../src/page/page-mark.ts'
import { createPainter, MAX_REGISTERED } from '../../../src/page/painter.ts'
import type { Painter } from '../../../src/page/painter-types.ts'
import type { MarkKind } from '../../../src/settings/settings.ts'
import { until } from '../until.ts'
import { find, show } from './page-fixture.ts'

const NAMES: readonly (readonly [string, MarkKind])[] = [
  ['Emmanuel Macron', 'person'],
  ['Macron', 'person'],
  ['NATO', 'organisation'],
  ['Ukraine', 'state'],
  ['Paris talks with Macron', 'meeting'],
]

let controller = new AbortController()
afterEach(() => {
  controller.abort()
  controller = new AbortController()
})

function marksOf(host: Element): PageMark[] {
  return collectBlocks([host]).flatMap((pageBlock) =>
    NAMES.flatMap(([name, kind], slot) => {
      const start = pageBlock.block.text.indexOf(name)
      return start < 0 ? [] : [{ pageBlock, span: { start, end: start + name.length }, key: name, kind, slot }]
    }),
  )
}

/** Paints all marks of the markup; gives the painter, the host and the marks. */
function paint(markup: string): { painter: Painter<PageMark>; host: HTMLElement; marks: PageMark[] } {
  const host = show(markup)
  const painter = createPainter<PageMark>(document, controller.signal)
  const marks = marksOf(host)
  for (const block of new Set(marks.map((mark) => mark.pageBlock)))
    painter.put(
      block,
      marks.filter((mark) => mark.pageBlock === block),
    )
  return { painter, host, marks }
}

/** What the page's own scripts would read: the texts of all registered ranges. */
function registered(): string[] {
  const texts: string[] = []
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      texts.push(range.toString())
    }
  }
  return texts.sort()
}

const middle = (mark: PageMark): [number, number] => {
  const rect = markRects(mark)[0]
  if (rect === undefined) throw new Error('the mark has no rectangle')
  return [rect.x + rect.width / 2, rect.y + rect.height / 2]
}

describe('painting', () => {
  test('registers each mark and leaves the markup as it was', async () => {
    const before = document.documentElement.outerHTML
    const { host } = paint('<p>NATO met <b>Emmanuel</b> Macron about Ukraine.</p>')
    const markup = host.outerHTML
    await until(() => expect(registered()).toEqual(['Emmanuel Macron', 'Macron', 'NATO', 'Ukraine']))
    expect(host.outerHTML).toBe(markup)
    host.remove()
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test.each([
    [
      'a style that a script changes without a word',
      'visibility:hidden',
      (element: HTMLElement) => element.style.removeProperty('visibility'),
    ],
    [
      'a style above it',
      'opacity:0',
      (element: HTMLElement) => {
        element.style.opacity = ''
        const above = element.parentElement as HTMLElement
        above.style.opacity = '0'
        setTimeout(() => above.style.removeProperty('opacity'), 50)
      },
    ],
    ['a class that a click takes away', 'visibility:hidden', (element: HTMLElement) => element.click()],
    ['a paragraph that fades in', 'opacity:0;transition:opacity 50ms', (element: HTMLElement) => (element.style.opacity = '1')],
  ])('hidden text is painted when it is revealed: %s', async (_name, style, reveal) => {
    const { host } = paint(`<p>NATO</p><p class="x" style="${style}">Ukraine</p>`)
    await until(() => expect(registered()).toEqual(['NATO']))
    const hidden = find(host, '.x')
    // Clicks pass through what is hidden: the page's own button does the revealing.
    hidden.addEventListener('click', () => (hidden.style.visibility = 'visible'))
    reveal(hidden)
    await until(() => expect(registered()).toEqual(['NATO', 'Ukraine']))
  })

  test('text that is taken out of sight loses its marks', async () => {
    const { host } = paint('<p>NATO</p><div><p>Ukraine</p></div>')
    await until(() => expect(registered()).toEqual(['NATO', 'Ukraine']))
    find(host, 'div').style.display = 'none'
    await until(() => expect(registered()).toEqual(['NATO']))
    find(host, 'div').style.display = ''
    await until(() => expect(registered()).toEqual(['NATO', 'Ukraine']))
  })

  test('what is hidden by a style is not painted, and is when it shows', async () => {
    const { host } = paint(
      '<p>NATO</p><p class="x" style="display:none">Ukraine</p><p style="visibility:hidden">Macron</p><p><span style="display:none">Macron</span> NATO</p>',
    )
    await until(() => expect(registered()).toEqual(['NATO', 'NATO']))
    find(host, '.x').style.display = ''
    await until(() => expect(registered()).toEqual(['NATO', 'NATO', 'Ukraine']))
  })

  test('an abort takes everything away', async () => {
    const sheets = document.adoptedStyleSheets.length
    paint('<p>NATO</p>')
    await until(() => expect(registered()).toEqual(['NATO']))
    expect(document.adoptedStyleSheets).toHaveLength(sheets + 1)
    controller.abort()
    expect(CSS.highlights.size).toBe(0)
    expect(document.adoptedStyleSheets).toHaveLength(sheets)
  })

  test('what the page clears is put back', async () => {
    const { painter } = paint('<p>NATO</p>')
    await until(() => expect(registered()).toEqual(['NATO']))
    CSS.highlights.clear()
    document.adoptedStyleSheets = []
    painter.restore()
    expect(registered()).toEqual(['NATO'])
    expect(document.adoptedStyleSheets).toHaveLength(1)
  })

  test.each([
    ['its ranges taken', (highlight: Highlight) => highlight.clear()],
    ['a range of its own among them', (highlight: Highlight) => highlight.add(document.createRange())],
  ])('what the page does to a highlight itself is undone: %s', async (_name, change) => {
    const { painter } = paint('<p>NATO met Macron.</p>')
    await until(() => expect(registered()).toEqual(['Macron', 'NATO']))
    for (const highlight of CSS.highlights.values()) change(highlight)
    painter.restore()
    expect(registered()).toEqual(['Macron', 'NATO'])
  })

  test.each([
    [
      'switched off',
      (sheet: CSSStyleSheet) => {
        sheet.disabled = true
      },
    ],
    [
      'kept for paper',
      (sheet: CSSStyleSheet) => {
        sheet.media.mediaText = 'print'
      },
    ],
    ['emptied', (sheet: CSSStyleSheet) => sheet.replaceSync('')],
  ])('our sheet, %s by the page, draws again', async (_name, change) => {
    const { painter } = paint('<p>NATO met Macron.</p>')
    await until(() => expect(registered()).toEqual(['Macron', 'NATO']))
    const sheet = document.adoptedStyleSheets.at(-1) as CSSStyleSheet
    const rules = [...sheet.cssRules].map(({ cssText }) => cssText)
    change(sheet)
    painter.restore()
    expect([sheet.disabled, sheet.media.mediaText]).toEqual([false, ''])
    expect([...sheet.cssRules].map(({ cssText }) => cssText)).toEqual(rules)
  })

  test('a block put again has its new marks at once, and none without', async () => {
    const { painter, marks } = paint('<p>NATO and Ukraine</p>')
    const [nato, ukraine] = marks as [PageMark, PageMark]
    await until(() => expect(registered()).toEqual(['NATO', 'Ukraine']))
    painter.put(nato.pageBlock, [ukraine])
    expect(registered()).toEqual(['Ukraine'])
    painter.put(nato.pageBlock, [])
    expect(registered()).toEqual([])
  })

  test('text in open shadow roots is drawn by a sheet in that root', async () => {
    const { host } = paint('<x-post><template shadowrootmode="open"><p>NATO</p></template></x-post>')
    await until(() => expect(registered()).toEqual(['NATO']))
    expect(find(host, 'x-post').shadowRoot?.adoptedStyleSheets).toHaveLength(1)
  })

  test('each element has the marks’ looks from the outermost, without a rule of its own', async () => {
    const { host } = paint('<p>NATO</p><x-post><template shadowrootmode="open"><p><b>NATO</b></p></template></x-post>')
    await until(() => expect(registered()).toEqual(['NATO', 'NATO']))
    const [name = ''] = CSS.highlights.keys()
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText)
    expect(
      rules
        .join('')
        .match(/[^\s{},]*::highlight/g)
        ?.filter((selector) => selector !== ':root::highlight'),
    ).toEqual([])
    const inner = find(host, 'x-post').shadowRoot?.querySelector('b')
    for (const element of [find(host, 'p'), inner as Element])
      expect(getComputedStyle(element, `::highlight(${name})`).textDecorationLine).toBe('underline')
  })

  test('names differ and give nothing away', async () => {
    paint('<p>NATO, Ukraine, Macron</p>')
    await until(() => expect(registered()).toHaveLength(3))
    expect([...CSS.highlights.keys()].filter((name) => !/^x[0-9a-z]{3,9}$/.test(name))).toEqual([])
  })

  test('of very many marks those near the viewport are registered', async () => {
    paint('<p style="height:200px">NATO</p>'.repeat(MAX_REGISTERED + 100))
    await until(() => expect(registered().length).toBeGreaterThan(5))
    expect(registered().length).toBeLessThan(60)
    window.scrollTo(0, 100_000)
    await until(() => expect([...CSS.highlights.values()].some((highlight) => [...highlight].some((range) => isInView(range)))).toBe(true))
    expect(registered().length).toBeLessThan(60)
    window.scrollTo(0, 0)
  })
})

function isInView(range: AbstractRange): boolean {
  const rect = range.startContainer.parentElement?.getBoundingClientRect()
  return rect !== undefined && rect.bottom > 0 && rect.top < innerHeight
}

describe('hit testing', () => {
  test('finds the innermost first, and nothing beside the text', async () => {
    const { painter, marks } = paint('<p style="width:600px">The Paris talks with Macron begin.</p>')
    await until(() => expect(registered()).toHaveLength(2))
    const macron = marks.find((mark) => mark.key === 'Macron') as PageMark
    expect(painter.marksAt(...middle(macron)).map((mark) => mark.key)).toEqual(['Macron', 'Paris talks with Macron'])
    const [x, y] = middle(macron)
    expect(painter.marksAt(x, y + 300)).toEqual([])
    expect(painter.marksAt(x + 200, y)).toEqual([])
  })

  test('a name that wraps is hit on both lines, not in the box around them', async () => {
    const { painter, marks } = paint('<p style="width:330px;font:20px/40px monospace">xxxxxxxxxxxxxxxx Emmanuel Macron said</p>')
    await until(() => expect(registered()).toHaveLength(2))
    const full = marks.find((mark) => mark.key === 'Emmanuel Macron') as PageMark
    const rects = markRects(full)
    expect(rects).toHaveLength(2)
    for (const rect of rects)
      expect(painter.marksAt(rect.x + 5, rect.y + rect.height / 2).map((mark) => mark.key)).toContain('Emmanuel Macron')
    const [first, second] = rects as [DOMRect, DOMRect]
    expect(painter.marksAt(second.right + 40, second.y + 5)).toEqual([])
    expect(painter.marksAt(first.x - 60, first.y + 5)).toEqual([])
  })
})

test('a name that other text lies over is not hit: a header that stays, a dialog', async () => {
  const { host, painter, marks } = paint('<p style="width:600px">Yesterday Macron spoke.</p>')
  await until(() => expect(registered()).toHaveLength(1))
  const [x, y] = middle(marks[0] as PageMark)
  const cover = document.createElement('div')
  cover.textContent = 'Words of the header '.repeat(20)
  cover.style.cssText = `position: fixed; inset: 0; background: white; font: 20px/30px monospace`
  host.append(cover)
  expect(painter.marksAt(x, y)).toEqual([])
  cover.remove()
  const dialog = document.createElement('dialog')
  dialog.append(...cover.childNodes)
  dialog.style.cssText = 'inset: 0; inline-size: 100vw; block-size: 100vh; max-inline-size: none; max-block-size: none'
  host.append(dialog)
  dialog.showModal()
  expect(painter.marksAt(x, y)).toEqual([])
  dialog.close()
  expect(painter.marksAt(x, y)).toHaveLength(1)
})

test('what a page takes from the registry without a word is back when the reader scrolls or presses', async () => {
  paint('<p>Macron and NATO</p>')
  await until(() => expect(registered()).toHaveLength(2))
  CSS.highlights.clear()
  document.adoptedStyleSheets = []
  document.dispatchEvent(new Event('scrollend'))
  await until(() => expect(registered()).toEqual(['Macron', 'NATO']))
  expect(document.adoptedStyleSheets).toHaveLength(1)
})

test('the chosen actor is emphasised and the rest fades', async () => {
  const { painter, marks } = paint('<p>Macron and NATO</p><p>Nobody we know in Ukraine</p>')
  await until(() => expect(registered()).toHaveLength(3))
  painter.choose('Macron', [marks.find((mark) => mark.key === 'Ukraine')?.pageBlock as PageMark['pageBlock']])
  expect(registered()).toEqual(['Macron', 'Macron', 'NATO', 'Nobody we know in Ukraine', 'Ukraine'])
  painter.choose(null)
  expect(registered()).toEqual(['Macron', 'NATO', 'Ukraine'])
})

test('of the chosen marks the one where the reader is has a line above it too, and only while he is there', async () => {
  const { painter, marks } = paint('<p>Macron and NATO</p><p>Macron again</p>')
  await until(() => expect(registered()).toHaveLength(3))
  const [first, second] = marks.filter((mark) => mark.key === 'Macron')
  const lined = (): string[] =>
    [...CSS.highlights].flatMap(([name, highlight]) => {
      const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('')
      const isLined = new RegExp(`${name}\\)[^}]*overline`).test(rules)
      return isLined ? [...highlight].map(({ startContainer }) => startContainer.textContent ?? '') : []
    })
  painter.choose('Macron', undefined, first)
  expect(lined()).toEqual(['Macron and NATO'])
  painter.choose('Macron', [], second)
  expect(lined()).toEqual(['Macron again'])
  if (second !== undefined) painter.put(second.pageBlock, [])
  expect(lined()).toEqual([])
  painter.choose('Macron')
  expect(lined()).toEqual([])
  expect(registered()).toEqual(['Macron', 'Macron', 'NATO'])
})

/** The rules of the highlights that paint something. */
function colours(): string[] {
  const rules = document.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules])
    .flatMap((outer) => (outer instanceof CSSMediaRule ? [...outer.cssRules] : []))
  const used = [...CSS.highlights].filter(([, highlight]) => highlight.size > 0)
  return used.map(([name]) => rules.map((inner) => inner.cssText).find((text) => text.includes(name)) ?? '')
}

test('marks on dark grounds have lighter colours, also after the page switched its theme', async () => {
  const { host } = paint('<div style="color:#111"><p>NATO</p></div>')
  await until(() => expect(colours().join()).toContain('rgb(74, 90, 112)'))
  find(host, 'div').style.color = '#eee'
  document.body.classList.add('dark')
  await until(() => expect(colours().join()).toContain('rgb(169, 183, 198)'))
  document.body.removeAttribute('class')
})

test('the page’s side is that of most marks: a dark box on a light page is not it, and it turns with the page', async () => {
  const { host, painter } = paint('<div style="color:#111"><p>NATO</p><p>Macron</p><p style="color:#fff;background:#000">Ukraine</p></div>')
  await until(() => expect(registered()).toHaveLength(3))
  expect(painter.side()).toBe('light')
  const box = find(host, 'div')
  box.style.cssText = 'color:#eee;background:#111'
  document.body.classList.add('dark')
  await until(() => expect(painter.side()).toBe('dark'))
  document.body.removeAttribute('class')
})

test('a theme that a box of the page carries is followed too', async () => {
  const { host } = paint('<div style="background:#fff;color:#111"><section><p>NATO</p></section></div>')
  await until(() => expect(colours().join()).toContain('rgb(74, 90, 112)'))
  find(host, 'div').style.cssText = 'background:#111;color:#eee'
  await until(() => expect(colours().join()).toContain('rgb(169, 183, 198)'))
})

test.each(['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'])(
  'a page that follows the system in %s is followed',
  async (query) => {
    const queries = new Map<string, EventTarget>()
    const { matchMedia } = window
    window.matchMedia = (asked) => {
      const list = matchMedia.call(window, asked)
      queries.set(asked, list)
      return list
    }
    try {
      const { host } = paint('<style>i { color: #111; background: #fff }</style><p><i>NATO</i></p>')
      await until(() => expect(colours().join()).toContain('rgb(74, 90, 112)'))
      find(host, 'style').textContent = 'i { color: #eee; background: #111 }'
      queries.get(query)?.dispatchEvent(new Event('change'))
      await until(() => expect(colours().join()).toContain('rgb(169, 183, 198)'))
    } finally {
      window.matchMedia = matchMedia
    }
  },
)

test('a name in a box of its own colour has a line that can be seen there', async () => {
  paint('<div style="background:#fff;color:#111"><p>NATO and <a style="background:#d00000;color:#fff">Ukraine</a></p></div>')
  await until(() => expect(registered()).toEqual(['NATO', 'Ukraine']))
  const lights = colours().map((rule) => Number(/rgb\((\d+)/.exec(rule)?.[1]))
  expect(Math.min(...lights), 'on white, as ever').toBe(74)
  expect(Math.max(...lights), 'on red, lighter than on black').toBeGreaterThan(169)
})

test('over a picture the text tells, and on white small grey print does not look like a dark page', async () => {
  const picture = 'linear-gradient(#123, #123)'
  paint(
    `<div style="background:#fff"><p style="color:#bbb;background-image:${picture}">NATO</p><p style="color:#aaa"><a style="background-image:${picture}">Ukraine</a></p></div>`,
  )
  await until(() => expect(registered()).toEqual(['NATO', 'Ukraine']))
  expect(colours().map((rule) => /rgb\([^)]+\)/.exec(rule)?.[0])).toEqual(['rgb(169, 183, 198)', 'rgb(74, 90, 112)'])
})

test('few marks are painted without waiting to hear what is near', async () => {
  const { IntersectionObserver } = window
  window.IntersectionObserver = class extends IntersectionObserver {
    // A browser that is too busy to report.
    override observe(): void {}
  }
  try {
    paint('<p>NATO</p><p>Ukraine</p>')
    await until(() => expect(registered()).toEqual(['NATO', 'Ukraine']))
  } finally {
    window.IntersectionObserver = IntersectionObserver
  }
})

test('a long page gets its rules at once, those of marks far below too: each change of them costs all of its styles', async () => {
  const { replaceSync } = CSSStyleSheet.prototype
  let changes = 0
  CSSStyleSheet.prototype.replaceSync = function (this: CSSStyleSheet, rules: string): void {
    changes += 1
    replaceSync.call(this, rules)
  }
  try {
    paint('<p style="height: 200px">NATO</p>'.repeat(60) + '<p>Ukraine</p><p>Macron</p>'.repeat(60))
    await until(() => expect(registered()).toHaveLength(180))
    expect(changes).toBe(1)
  } finally {
    CSSStyleSheet.prototype.replaceSync = replaceSync
  }
})
