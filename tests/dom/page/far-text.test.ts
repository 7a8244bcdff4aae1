import { afterEach, describe, expect, test } from 'vitest'
import { collectBlocks } from '../../../src/page/collect-blocks.ts'
import { FarText, NEAR_TEXT } from '../../../src/page/far-text.ts'
import type { PageBlock } from '../../../src/page/page-block.ts'
import { MAX_TEXT_PER_MESSAGE } from '../../../src/protocol/limits.ts'
import { until } from '../until.ts'
import { find, show } from './page-fixture.ts'

let controller = new AbortController()
afterEach(() => {
  controller.abort()
  controller = new AbortController()
  window.scrollTo(0, 0)
})

/** A message holds 64 of these paragraphs. */
const LENGTH = 1_024
const PER_STRETCH = MAX_TEXT_PER_MESSAGE / LENGTH
const AT_ONCE = NEAR_TEXT / LENGTH
const paragraphs = (count: number, style = 'height:400px;margin:0;overflow:hidden'): string =>
  Array.from({ length: count }, (_none, n) => `<p style="${style}">${`${n} `.padEnd(LENGTH, 'x')}</p>`).join('')

interface Parted {
  host: HTMLElement
  far: FarText
  blocks: readonly PageBlock[]
  /** Numbers of the blocks asked about at once, and of those that came near, in their order. */
  atOnce: number[]
  came: number[]
}

function parted(markup: string): Parted {
  const host = show(`<article>${markup}</article>`)
  const blocks = collectBlocks([find(host, 'article')])
  const came: number[] = []
  const far = new FarText(document, (some) => came.push(...some.map(({ block }) => block.index)), controller.signal)
  return { host, far, blocks, atOnce: far.part(blocks).map(({ block }) => block.index), came }
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_none, at) => from + at)
const stretch = (n: number): number[] => numbers(AT_ONCE + n * PER_STRETCH, AT_ONCE + (n + 1) * PER_STRETCH)
const scrollTo = (block: number): void => window.scrollTo(0, block * 400)

describe('the far text of a long page', () => {
  test('a page of common length is asked about whole', () => {
    const { atOnce, far, came } = parted(paragraphs(AT_ONCE))
    expect(atOnce).toEqual(numbers(0, AT_ONCE))
    far.comeAll()
    expect(came).toEqual([])
  })

  test('comes stretch by stretch, where the reader is, wherever that was reached from', async () => {
    const { atOnce, came } = parted(paragraphs(AT_ONCE + 6 * PER_STRETCH))
    expect(atOnce).toEqual(numbers(0, AT_ONCE))
    // From far above into the middle of a stretch, whose ends are both out of sight.
    scrollTo(AT_ONCE + 3.5 * PER_STRETCH)
    await until(() => expect(came).toEqual(stretch(3)))
    // Up to where one ends.
    scrollTo(AT_ONCE + 2 * PER_STRETCH + 1)
    await until(() => expect(came).toEqual([...stretch(3), ...stretch(1), ...stretch(2)]))
    scrollTo(0)
    scrollTo(AT_ONCE + 5.5 * PER_STRETCH)
    await until(() => expect(came).toEqual([...stretch(3), ...stretch(1), ...stretch(2), ...stretch(5)]))
  })

  test('comes in a box that scrolls inside the page', async () => {
    const { host, came } = parted(`<div style="height:300px;overflow:auto">${paragraphs(AT_ONCE + 4 * PER_STRETCH)}</div>`)
    find(host, 'div').scrollTo(0, 400 * (AT_ONCE + 2.5 * PER_STRETCH))
    await until(() => expect(came).toEqual(stretch(2)))
  })

  test('comes when what stood before it is folded up', async () => {
    const { host, came } = parted(`<div>${paragraphs(AT_ONCE + PER_STRETCH)}</div>${paragraphs(2 * PER_STRETCH)}`)
    // Its rest is at the page's top now, its first half nowhere.
    find(host, 'div').style.display = 'none'
    await until(() => expect([...came].sort((a, b) => a - b)).toEqual([...stretch(0), ...stretch(1)]))
  })

  test('comes where its ends have no box: it may stand anywhere', async () => {
    const { came } = parted(paragraphs(AT_ONCE) + paragraphs(PER_STRETCH, 'display:none') + paragraphs(PER_STRETCH))
    await until(() => expect(came).toEqual(stretch(0)))
  })

  test('comes when one of its ends leaves the page, and all that is left when the reader asks: each once', () => {
    const { far, blocks, came } = parted(paragraphs(AT_ONCE + 4 * PER_STRETCH))
    far.lose([blocks[0], blocks[AT_ONCE + 3]] as PageBlock[])
    expect(came).toEqual([])
    far.lose([blocks[AT_ONCE + 2 * PER_STRETCH - 1]] as PageBlock[])
    expect(came).toEqual(stretch(1))
    far.comeAll()
    expect(came).toEqual([...stretch(1), ...stretch(0), ...stretch(2), ...stretch(3)])
    far.comeAll()
    expect(came).toHaveLength(4 * PER_STRETCH)
  })
})
