import { describe, expect, test } from 'vitest'
import type { MarkContext } from '../../../src/app/name-marks.ts'
import { createPageNames } from '../../../src/app/page-names.ts'
import type { ResolvedMention } from '../../../src/model/page.ts'
import type { PageBlock } from '../../../src/page/page-block.ts'
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts'

const pageBlock = (index: number): PageBlock => ({
  block: { index, text: 'Ana Brandt', lang: 'en', role: 'text', section: 0 },
  element: null as unknown as Element,
  pieces: [],
})
const mentionIn = (block: number): ResolvedMention => ({
  block,
  start: 0,
  end: 10,
  entity: 'person/ana-brandt',
  candidates: [],
  via: 'name',
  score: 1,
  reason: { code: 'full-name' },
})

/** A page of so many blocks whose answers, settings and topics the test changes. */
function page(size: number) {
  const state = {
    blocks: Array.from({ length: size }, (_, index) => pageBlock(index)),
    mentions: new Map<number, ResolvedMention[]>(),
    context: {
      settings: DEFAULT_SETTINGS,
      pageKind: 'article',
      host: 'news.example',
      page: 'https://news.example/a',
      topicsOf: () => [],
      pageTopics: [],
      branches: {},
    } as MarkContext,
    looks: 0,
    asked: 0,
  }
  const names = createPageNames({
    context: () => state.context,
    looks: () => state.looks,
    mentionsOf: (index) => {
      state.asked += 1
      return state.mentions.get(index) ?? []
    },
    isCurrent: (block) => state.blocks.includes(block),
    blocks: () => state.blocks,
  })
  const answer = (...indexes: number[]): void => {
    for (const index of indexes) state.mentions.set(index, [mentionIn(index)])
    names.touch(state.blocks.filter(({ block }) => indexes.includes(block.index)))
  }
  return { state, names, answer, placed: () => names.all().marks.map(({ place }) => place) }
}

describe('the names of a page', () => {
  test('stand in the order of the document, whatever the order of the answers', () => {
    const { answer, placed } = page(4)
    answer(3)
    answer(0, 2)
    expect(placed()).toEqual(['0:0-10', '2:0-10', '3:0-10'])
  })

  test('follow the document where blocks came later', () => {
    const { state, names, answer, placed } = page(3)
    answer(0, 1, 2)
    const late = pageBlock(3)
    state.blocks.splice(1, 0, late)
    names.reorder()
    answer(3)
    expect(placed()).toEqual(['0:0-10', '3:0-10', '1:0-10', '2:0-10'])
  })

  test('an answer names its own blocks; the marks of the others stay the same objects', () => {
    const { state, names, answer } = page(3)
    answer(0, 1)
    const [first] = names.all().marks
    state.asked = 0
    answer(2)
    expect(names.all().marks[0]).toBe(first)
    expect(names.all().marks).toHaveLength(3)
    expect(state.asked).toBe(1)
  })

  test('a block that left takes its marks along, also when another has its number', () => {
    const { state, names, answer, placed } = page(2)
    answer(0, 1)
    expect(placed()).toHaveLength(2)
    const gone = state.blocks[0] as PageBlock
    state.blocks[0] = pageBlock(0)
    names.touch([gone])
    expect(placed()).toEqual(['1:0-10'])
  })

  test.each<[string, (state: ReturnType<typeof page>['state']) => void]>([
    [
      'the settings',
      (state) => {
        const person = { ...DEFAULT_SETTINGS.kinds.person, on: false }
        state.context = { ...state.context, settings: { ...DEFAULT_SETTINGS, kinds: { ...DEFAULT_SETTINGS.kinds, person } } }
      },
    ],
    [
      'the topics',
      (state) => {
        const settings = { ...DEFAULT_SETTINGS, topics: { ...DEFAULT_SETTINGS.topics, off: ['topic/border' as const] } }
        state.context = { ...state.context, settings, topicsOf: () => ['topic/border'] }
        state.looks += 1
      },
    ],
  ])('when %s change, all are looked at anew', (_what, change) => {
    const { state, names, answer } = page(2)
    answer(0, 1)
    expect(names.all().painted.size).toBe(2)
    change(state)
    names.touch([])
    expect(names.all().painted.size).toBe(0)
    expect(names.all().marks).toHaveLength(2)
  })

  test('in slices they are the same, and what changes meanwhile is named the next time', async () => {
    const { names, answer, placed } = page(500)
    answer(...Array.from({ length: 499 }, (_, index) => index))
    let rests = 0
    const early = await names.inSlices(async () => {
      if (rests++ === 0) answer(499)
    })
    expect(rests).toBeGreaterThan(5)
    expect(early.marks.length).toBeGreaterThanOrEqual(499)
    expect(placed()).toHaveLength(500)
    expect(names.all().paintedIn).toHaveLength(500)
  })
})
