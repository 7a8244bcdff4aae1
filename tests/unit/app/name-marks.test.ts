import { describe, expect, test } from 'vitest'
import { createGathering, createNaming, type MarkContext, type NamedMarks, wordsOf } from '../../../src/app/name-marks.ts'
import type { Block, ResolvedMention } from '../../../src/model/page.ts'
import type { PageBlock } from '../../../src/page/page-block.ts'
import { COLOURS, DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts'
import type { Settings } from '../../../src/settings/settings.ts'

const TEXT = 'Ana Brandt of Norland met Mila Orlova in Selva City'
/** Names the marks of blocks at once. */
function nameMarks(
  blocks: readonly PageBlock[],
  mentionsOf: (block: number) => readonly ResolvedMention[],
  context: MarkContext,
): NamedMarks {
  const nameBlock = createNaming(context)
  const gathering = createGathering(context)
  for (const one of blocks) gathering.add(one, nameBlock(one, mentionsOf(one.block.index)))
  return gathering.result()
}

const pageBlock = (index: number, role: Block['role'] = 'text', section = 0): PageBlock => ({
  block: { index, text: TEXT, lang: 'en', role, section },
  element: null as unknown as Element,
  pieces: [],
})
const mention = (words: string, entity: string | null, more: Partial<ResolvedMention> = {}): ResolvedMention => ({
  block: 0,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  entity: entity as ResolvedMention['entity'],
  candidates: [],
  via: 'name',
  score: 1,
  reason: { code: 'full-name' },
  ...more,
})
const ALL = [
  mention('Ana Brandt', 'person/ana-brandt'),
  mention('Norland', 'state/norland'),
  mention('Selva City', 'state/norland', { via: 'metonym' }),
]

function paintedWords(
  change: Partial<Settings> = {},
  context: Partial<MarkContext> = {},
  blocks = [pageBlock(0)],
  mentions = ALL,
): string[] {
  const whole: MarkContext = {
    settings: { ...DEFAULT_SETTINGS, ...change },
    pageKind: 'article',
    host: 'news.example',
    page: 'https://news.example/a',
    topicsOf: () => ['topic/border'],
    pageTopics: ['topic/border'],
    branches: { 'topic/border': 'topic/security' },
    ...context,
  }
  const { painted } = nameMarks(blocks, (index) => mentions.map((one) => ({ ...one, block: index })), whole)
  return [...painted].map(wordsOf)
}

describe('nameMarks', () => {
  test('paints what the defaults ask for: people and states, no capitals that stand for states', () => {
    expect(paintedWords()).toEqual(['Ana Brandt', 'Norland'])
  })

  test('a kind that is off is not painted', () => {
    const kinds = { ...DEFAULT_SETTINGS.kinds, person: { on: false, density: 'every' as const } }
    expect(paintedWords({ kinds })).toEqual(['Norland'])
  })

  test('capitals are a kind of their own', () => {
    const kinds = {
      ...DEFAULT_SETTINGS.kinds,
      state: { on: false, density: 'every' as const },
      capital: { on: true, density: 'every' as const },
    }
    expect(paintedWords({ kinds })).toEqual(['Ana Brandt', 'Selva City'])
  })

  test('an entity whose topics are all off is not painted, one without topics is', () => {
    const topics = { ...DEFAULT_SETTINGS.topics, off: ['topic/security'] }
    const topicsOf = (entity: string) => (entity === 'person/ana-brandt' ? ['topic/border'] : [])
    expect(paintedWords({ topics }, { topicsOf })).toEqual(['Norland'])
  })

  test('front pages are counted, not painted', () => {
    expect(paintedWords({}, { pageKind: 'front' })).toEqual([])
  })

  test('a mark that the reader hid is not painted on that page', () => {
    const hidden = [{ entity: 'person/ana-brandt', text: 'Ana Brandt', host: 'news.example', page: 'https://news.example/a' }]
    expect(paintedWords({ hidden })).toEqual(['Norland'])
    expect(paintedWords({ hidden }, { page: 'https://news.example/b' })).toEqual(['Ana Brandt', 'Norland'])
  })

  test('what turns the writing direction in a name is left out of its words, which hide it all the same', () => {
    const text = 'Ana \u202eBrandt of Norland'
    const turned = { ...pageBlock(0), block: { ...pageBlock(0).block, text } }
    const mentions = [mention('Ana Brandt', 'person/ana-brandt', { start: 0, end: 'Ana \u202eBrandt'.length })]
    expect(paintedWords({}, {}, [turned], mentions)).toEqual(['Ana Brandt'])
    const hidden = [{ entity: 'person/ana-brandt', text: 'Ana Brandt', host: '', page: '' }]
    expect(paintedWords({ hidden }, {}, [turned], mentions)).toEqual([])
  })

  test('states are painted once in each section by default, people each time', () => {
    const blocks = [pageBlock(0, 'text', 0), pageBlock(1, 'text', 0), pageBlock(2, 'text', 1)]
    expect(paintedWords({}, {}, blocks)).toEqual(['Ana Brandt', 'Norland', 'Ana Brandt', 'Ana Brandt', 'Norland'])
  })

  test('a reference that could not be told apart is a mark with all its candidates', () => {
    const candidates = [
      { id: 'meeting/a' as const, score: 0.5 },
      { id: 'meeting/b' as const, score: 0.5 },
    ]
    const { marks } = nameMarks([pageBlock(0)], () => [mention('met', null, { candidates })], {
      settings: DEFAULT_SETTINGS,
      pageKind: 'article',
      host: '',
      page: '',
      topicsOf: () => [],
      pageTopics: [],
      branches: {},
    })
    expect(marks).toMatchObject([{ kind: 'meeting', entities: ['meeting/a', 'meeting/b'], key: 'meeting/a meeting/b' }])
  })

  test('a mark on none of the page’s topics has the neutral colour', () => {
    const { marks } = nameMarks([pageBlock(0)], () => [ALL[0] as ResolvedMention], {
      settings: DEFAULT_SETTINGS,
      pageKind: 'article',
      host: '',
      page: '',
      topicsOf: () => ['topic/border'],
      pageTopics: [],
      branches: { 'topic/border': 'topic/security' },
    })
    expect(COLOURS[marks[0]?.slot ?? -1]).toBe('slate')
  })
})
