import { expect, onTestFinished, test, vi } from 'vitest'
import { createChosenActor } from '../../../src/app/chosen-actor.ts'
import type { NamedMark } from '../../../src/app/name-marks.ts'
import { collectBlocks } from '../../../src/page/collect-blocks.ts'
import type { PageBlock } from '../../../src/page/page-block.ts'
import type { EdgeRequest } from '../../../src/ui/popover/layer-types.ts'
import { show } from '../page/page-fixture.ts'

const ANA = 'person/ana-brandt'
/** Taller than the window (700 px), so that each paragraph is alone on the screen. */
const GAP = '<div style="height:1500px"></div>'

const frame = () => new Promise(requestAnimationFrame)
/** Until a scroll has ended and what follows it was drawn. */
async function scrollTo(y: number): Promise<void> {
  const ended = new Promise((resolve) => document.addEventListener('scrollend', resolve, { once: true }))
  window.scrollTo(0, y)
  await ended
  await frame()
  await frame()
}

function start(markup: string) {
  const blocks = collectBlocks([show(markup)])
  const marksOf = (pageBlock: PageBlock): NamedMark[] =>
    [...pageBlock.block.text.matchAll(/(?:Ana )?Brandt/g)].map(
      ({ index, 0: words }) => ({ pageBlock, span: { start: index, end: index + words.length }, key: ANA }) as NamedMark,
    )
  const painter = { marks: vi.fn(() => blocks.flatMap(marksOf)), isShown: () => true, choose: vi.fn() }
  const edges: (EdgeRequest | null)[] = []
  const life = new AbortController()
  onTestFinished(() => {
    life.abort()
    window.scrollTo(0, 0)
  })
  const parts = {
    view: window,
    stage: () => window,
    painter,
    blocks: () => blocks,
    show: (edge: EdgeRequest | null) => void edges.push(edge),
  }
  return { chosen: createChosenActor({ ...parts, signal: life.signal }), painter, edges, blocks }
}
const PAGE = `<p>Ana Brandt</p>${GAP}<p>Nobody</p>${GAP}<p>Brandt, Brandt</p>`

test('what is chosen is on the strip by its fullest name, and the counts follow the scrolling', async () => {
  const { chosen, edges } = start(PAGE)
  chosen.choose(ANA)
  expect(edges.at(-1)).toMatchObject({ entity: ANA, name: 'Ana Brandt', above: 0, below: 2, faded: false })
  expect(edges.at(-1)?.places).toHaveLength(2)
  await scrollTo(1400)
  expect(edges.at(-1)).toMatchObject({ above: 1, below: 2 })
  expect(chosen.nearest('previous')?.pageBlock.block.text).toBe('Ana Brandt')
  expect(chosen.nearest('next')?.pageBlock.block.text).toBe('Brandt, Brandt')
})

test('the strip follows a page that grows, and goes with the choice', async () => {
  const { chosen, edges } = start(PAGE)
  chosen.choose(ANA)
  await frame()
  const last = edges.at(-1)?.places.at(-1) ?? 0
  show('<div style="height:3000px"></div>')
  await expect.poll(() => edges.at(-1)?.places.at(-1)).toBeLessThan(last)
  expect(chosen.end()).toBe(true)
  expect(edges.at(-1)).toBeNull()
  expect(chosen.end()).toBe(false)
})

test('with nothing chosen, scrolling, growing and new text ask for nothing', async () => {
  const { chosen, painter, edges } = start(PAGE)
  chosen.choose(ANA)
  chosen.end()
  painter.marks.mockClear()
  edges.length = 0
  show('<div style="height:3000px"></div>')
  chosen.refresh()
  await scrollTo(900)
  expect(painter.marks).not.toHaveBeenCalled()
  expect(edges).toEqual([])
})

test('text that does not name the chosen fades, and new text with it', async () => {
  const { chosen, painter, edges, blocks } = start('<p>Ana Brandt</p><p>Nobody</p>')
  const faded = () => painter.choose.mock.lastCall?.[1]?.map(({ block }: PageBlock) => block.text)
  chosen.fade(ANA, true)
  expect(faded()).toEqual(['Nobody'])
  expect(edges.at(-1)).toMatchObject({ faded: true })
  blocks.push(...collectBlocks([show('<p>Nobody else</p>')]))
  chosen.refresh()
  await frame()
  expect(faded()).toEqual(['Nobody', 'Nobody else'])
  chosen.choose(ANA)
  expect(edges.at(-1)).toMatchObject({ faded: true })
  chosen.fade(ANA, false)
  expect(painter.choose).toHaveBeenLastCalledWith(ANA, undefined, null)
  expect(edges.at(-1)).toMatchObject({ faded: false })
})

test('another choice, or none, lets all text stand out again', () => {
  const { chosen, painter } = start('<p>Ana Brandt</p><p>Nobody</p>')
  chosen.fade(ANA, true)
  chosen.choose('person/other')
  expect(painter.choose).toHaveBeenLastCalledWith('person/other', undefined, null)
  chosen.end()
  expect(painter.choose).toHaveBeenLastCalledWith(null, undefined, null)
})

test('the mark that was stepped to stays the one where the reader is while the rest fades, until another is chosen', () => {
  const { chosen, painter } = start(PAGE)
  const at = painter.marks()[1]
  if (at === undefined) throw new Error('no mark')
  chosen.choose(ANA, at)
  chosen.fade(ANA, true)
  expect(painter.choose).toHaveBeenLastCalledWith(ANA, expect.anything(), at)
  chosen.choose(ANA)
  expect(painter.choose).toHaveBeenLastCalledWith(ANA, expect.anything(), null)
  chosen.end()
  expect(painter.choose).toHaveBeenLastCalledWith(null, undefined, null)
})
