// How a card looks where words alone do not tell: styles and geometry inside the closed root.
import { describe, expect, test } from 'vitest'
import { page as browserPage } from 'vitest/browser'
import { adaMorel, brunoKestrel } from '../../../gallery/fictional-people.ts'
import { CARD_CASES } from '../../../gallery/states.ts'
import { until } from '../../until.ts'
import { button, layerOver, pageWith, placed, unfoldAll } from './layer-fixture.ts'

const PAGE = '<main><h1>Page</h1><p><b id="name">Ada Morel</b> spoke.</p></main>'

test('a dot between two facts is cut off where it would open a line', async () => {
  pageWith(PAGE)
  const frame = await layerOver().show()
  frame.style.setProperty('inline-size', '230px', 'important')
  await unfoldAll(frame)
  const rows = [...frame.querySelectorAll<HTMLElement>('.dotted')].filter((row) => row.childElementCount > 1)
  const opensLine = (row: Element, item: Element) => item.getBoundingClientRect().left - row.getBoundingClientRect().left < 1
  const wrapped = rows.filter((row) => [...row.children].slice(1).some((item) => opensLine(row, item)))
  expect(wrapped.length).toBeGreaterThan(2)
  for (const row of rows) {
    const { overflow, overflowClipMargin } = getComputedStyle(row)
    expect(overflow).toBe('clip')
    for (const item of row.children) {
      const { content, marginInlineStart } = getComputedStyle(item, '::before')
      // Wholly beyond the edge, with the room that is left for the ring of what has the focus.
      if (content !== 'none') expect(Number.parseFloat(marginInlineStart) + 3).toBeLessThan(-Number.parseFloat(overflowClipMargin))
    }
  }
})

test('a post opens its line with a capital, however the record writes it in a sentence', async () => {
  pageWith(PAGE)
  const post = { ...adaMorel.post, title: 'présidente du Conseil' } as NonNullable<typeof adaMorel.post>
  const frame = await layerOver().show({ face: { state: 'ready', cards: [{ ...adaMorel, post }], mention: null } })
  const line = frame.querySelector('.post') as HTMLElement
  expect(line.textContent).toContain('présidente du Conseil')
  expect(getComputedStyle(line, '::first-letter').textTransform).toBe('uppercase')
})

test.each([
  ['light', 'system', 'light', 'rgb(253, 253, 251)'],
  ['dark', 'system', 'dark', 'rgb(31, 33, 36)'],
  ['dark', 'light', 'light', 'rgb(253, 253, 251)'],
  ['light', 'dark', 'dark', 'rgb(31, 33, 36)'],
  ['light', 'contrast', 'light', 'rgb(255, 255, 255)'],
  ['dark', 'contrast', 'dark', 'rgb(0, 0, 0)'],
] as const)('over a %s page, with the theme "%s", a card is %s', async (ground, theme, scheme, paper) => {
  pageWith(PAGE)
  const frame = await layerOver({ ground, theme }).show()
  const { colorScheme, backgroundColor } = getComputedStyle(frame)
  expect([colorScheme, backgroundColor]).toEqual([scheme, paper])
})

test('one glance, without scrolling: who, in which post, and the stance on each of five topics', async () => {
  await browserPage.viewport(1280, 720)
  pageWith(PAGE)
  const frame = await layerOver().show({ face: { state: 'ready', cards: [adaMorel], mention: null } })
  const edge = frame.querySelector('.body')?.getBoundingClientRect().bottom ?? 0
  const told = ['h2', '.post', ...adaMorel.positions.map((_, at) => `.position:nth-child(${at + 1}) .position-head`)]
  const below = told.filter((place) => (frame.querySelector(place)?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY) > edge)
  expect(below).toEqual([])
})

test('on the narrowest phone a topic stands beside its dot, with a stance of two lines too', async () => {
  await browserPage.viewport(320, 700)
  pageWith(PAGE)
  const frame = await layerOver().show({ face: { state: 'ready', cards: [adaMorel], mention: null } })
  const topics = [...frame.querySelectorAll<HTMLElement>('.position-head .topic')]
  expect(topics).toHaveLength(5)
  for (const topic of topics) {
    const words = document.createRange()
    words.selectNodeContents(topic.lastChild as Node)
    const dot = topic.querySelector('.dot')?.getBoundingClientRect()
    for (const line of words.getClientRects()) expect(line.left, topic.textContent ?? '').toBeGreaterThanOrEqual(dot?.right ?? 0)
    expect(words.getClientRects()[0]?.top).toBeLessThan(dot?.bottom ?? 0)
  }
})

describe('a fold at the lower edge of a card', () => {
  async function atTheEdge(): Promise<{ body: HTMLElement; fold: HTMLDetailsElement; summary: HTMLElement }> {
    await browserPage.viewport(1280, 420)
    pageWith(PAGE)
    const frame = await layerOver().show({ face: { state: 'ready', cards: [adaMorel], mention: null } })
    const body = frame.querySelector<HTMLElement>('.body')
    const fold = frame.querySelector<HTMLDetailsElement>('.coverage')
    const summary = fold?.querySelector('summary')
    if (body === null || fold === null || !summary) throw new Error('no fold')
    body.scrollTop += summary.getBoundingClientRect().bottom - body.getBoundingClientRect().bottom
    return { body, fold, summary }
  }
  const inSight = (fold: Element, body: Element) => {
    const part = fold.querySelector('.fold-body')?.getBoundingClientRect()
    return Math.min(part?.bottom ?? 0, body.getBoundingClientRect().bottom) - (part?.top ?? 0)
  }

  test('shows what it unfolds, and keeps its summary in sight', async () => {
    const { body, fold, summary } = await atTheEdge()
    summary.click()
    await until(() => expect(inSight(fold, body)).toBeGreaterThan(40))
    expect(summary.getBoundingClientRect().top).toBeGreaterThanOrEqual(body.getBoundingClientRect().top - 0.5)
  })

  test('moves nothing where it is opened by something else than a press', async () => {
    const { body, fold } = await atTheEdge()
    const before = body.scrollTop
    const told = new Promise((done) => fold.addEventListener('toggle', done, { once: true }))
    fold.open = true
    await told
    expect(body.scrollTop).toBe(before)
  })
})

describe.each(['en', 'fr', 'de', 'uk', 'es'] as const)('on the narrowest phone, in %s', (language) => {
  /** What is wider than its card: it would be cut off, since a card scrolls up and down only. */
  const tooWide = (frame: HTMLElement): string[] => {
    const body = frame.querySelector('.body')?.getBoundingClientRect()
    const parts = [...frame.querySelectorAll<HTMLElement>('.body *')].filter((part) => part.checkVisibility() && !part.closest('.unseen'))
    return parts
      .filter((part) => part.getBoundingClientRect().right > (body?.right ?? 0) + 0.5)
      .map((part) => `${part.className} ${part.textContent}`)
  }

  test.each(CARD_CASES)('nothing of the card "$name" is cut off', async ({ face, back = false }) => {
    await browserPage.viewport(320, 700)
    pageWith(PAGE)
    const frame = await layerOver({ language }).show({ face, back })
    await unfoldAll(frame)
    expect(tooWide(frame)).toEqual([])
  })

  test('nor of a comparison', async () => {
    await browserPage.viewport(320, 700)
    pageWith(PAGE)
    const { layer, show } = layerOver({ language })
    await show()
    layer.pin(1)
    const frame = await show({ card: 2, face: { state: 'ready', cards: [brunoKestrel], mention: null } })
    button(frame, /Ada Morel/).click()
    await placed(frame)
    expect(frame.querySelector('.compare')).not.toBeNull()
    expect(tooWide(frame)).toEqual([])
  })
})
