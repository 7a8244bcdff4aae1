// What is handed to the painter as the list of marks grows, changes, and loses blocks.
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { NamedMark, PaintedBlocks } from '../../../src/app/name-marks.ts'
import { createPainting } from '../../../src/app/page-painting.ts'
import { SLICE_MS } from '../../../src/page/collect-blocks.ts'
import type { PageBlock } from '../../../src/page/page-block.ts'
import type { Painter } from '../../../src/page/painter-types.ts'

const pageBlock = (index: number): PageBlock => ({
  block: { index, text: 'Ana Brandt', lang: 'en', role: 'text', section: 0 },
  element: null as unknown as Element,
  pieces: [],
})
const BLOCKS = [pageBlock(0), pageBlock(1), pageBlock(2)] as const
const marked = (index: number, slot = 0): [PageBlock, NamedMark[]] => {
  const block = BLOCKS[index] as PageBlock
  const mark = { pageBlock: block, place: `${index}:0-10`, kind: 'person', slot, key: 'person/ana-brandt' }
  return [block, [mark as NamedMark]]
}

function painting() {
  const puts: string[] = []
  const put = (block: PageBlock, marks: readonly NamedMark[]): void => void puts.push(`${block.block.index}×${marks.length}`)
  let list: PaintedBlocks = []
  const parts = createPainting({ put } as unknown as Painter<NamedMark>, async () => list, new AbortController().signal)
  return {
    forget: parts.forget,
    paint: async (next: PaintedBlocks): Promise<string[]> => {
      list = next
      puts.length = 0
      parts.request()
      await parts.settled()
      return [...puts]
    },
    puts,
  }
}

describe('painting', () => {
  test('a list that grew: only what is new is put', async () => {
    const { paint } = painting()
    const list = [marked(0)]
    expect(await paint(list)).toEqual(['0×1'])
    list.push(marked(1), marked(2))
    expect(await paint(list)).toEqual(['1×1', '2×1'])
    expect(await paint(list)).toEqual([])
  })

  test('another list: what looks otherwise is put, what is gone is taken away', async () => {
    const { paint } = painting()
    await paint([marked(0), marked(1)])
    expect(await paint([marked(1, 2), marked(2)])).toEqual(['0×0', '1×1', '2×1'])
    expect(await paint([marked(1, 2), marked(2)])).toEqual([])
  })

  test('a block that was forgotten is put again, once', async () => {
    const { paint, forget, puts } = painting()
    const list = [marked(0), marked(1), marked(2)]
    await paint(list)
    puts.length = 0
    forget([BLOCKS[1]])
    expect(puts).toEqual(['1×0'])
    expect(await paint(list)).toEqual(['1×1'])
    expect(await paint(list)).toEqual([])
  })

  test('where choosing took a whole slice, the first block is not put alone at its end', async () => {
    const log: string[] = []
    let now = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now)
    vi.stubGlobal('scheduler', { yield: async () => void log.push('page') })
    onTestFinished(() => {
      clock.mockRestore()
      vi.unstubAllGlobals()
    })
    const put = ({ block }: PageBlock): void => void log.push(`block ${block.index}`)
    const choose = async (): Promise<PaintedBlocks> => {
      now += SLICE_MS
      return [marked(0), marked(1)]
    }
    const parts = createPainting({ put } as unknown as Painter<NamedMark>, choose, new AbortController().signal)
    parts.request()
    await parts.settled()
    expect(log.slice(0, 3)).toEqual(['page', 'block 0', 'block 1'])
  })
})
