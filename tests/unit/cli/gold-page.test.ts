import { describe, expect, test } from 'vitest'
import { readMarkup } from '../../../src/cli/gold-markup.ts'
import { factsOf, halfOf, readGoldPage, wordCount } from '../../../src/cli/gold-page.ts'

const HEAD = `---
title: Chiefs meet
lang: en
published: 2025-03-11
shown: meta
kind: article
outlet: The Harbour Courier (fictional)
---
`
const page = (body: string, head = HEAD, file = 'en-chiefs.txt') => readGoldPage(file, head + body)

describe('the marks in a gold page', () => {
  test.each([
    ['[[Ukraine]] waits', 'Ukraine waits', [['Ukraine', 'Ukraine', null, false]]],
    ['President [[Donald Trump|Trump]]’s', 'President Trump’s', [['Trump', 'Donald Trump', null, false]]],
    ['[[Russia|Moscow|metonym]] said', 'Moscow said', [['Moscow', 'Russia', 'metonym', false]]],
    ['the [[Mark Rutte|NATO chief|post optional]]', 'the NATO chief', [['NATO chief', 'Mark Rutte', 'post', true]]],
    [
      '[[2025-08-15 Alaska|meeting between [[Donald Trump|Trump]] and [[Vladimir Putin|Putin]] in Alaska]].',
      'meeting between Trump and Putin in Alaska.',
      [
        ['meeting between Trump and Putin in Alaska', '2025-08-15 Alaska', null, false],
        ['Trump', 'Donald Trump', null, false],
        ['Putin', 'Vladimir Putin', null, false],
      ],
    ],
    [
      'the [[2025-03-11 Paris; 2025-03-12 Paris|Paris meeting]]',
      'the Paris meeting',
      [['Paris meeting', '2025-03-11 Paris; 2025-03-12 Paris', null, false]],
    ],
    ['10&nbsp;000 [[Ukraine|Ukrai&shy;ne]]', '10\u00a0000 Ukrai\u00adne', [['Ukrai\u00adne', 'Ukraine', null, false]]],
  ])('%s', (source, text, mentions) => {
    const read = readMarkup(source)
    expect(read.text).toBe(text)
    expect(read.mentions.map((m) => [text.slice(m.start, m.end), m.names.join('; '), m.via, m.optional])).toEqual(mentions)
  })

  test('a must-not keeps its place and its kind, also inside a mention', () => {
    const read = readMarkup('the [[2025-03-11 Paris|talks of {{French}} chiefs]], unlike {{meeting:the talks of 1919}}')
    expect(read.mustNots.map((m) => [read.text.slice(m.start, m.end), m.kind])).toEqual([
      ['French', null],
      ['the talks of 1919', 'meeting'],
    ])
  })

  test.each([
    ['[[Ukraine|Kyiv', /not closed/],
    ['{{Paris', /not closed/],
    ['Kyiv]] said', /never began/],
    ['[[Ukraine|Kyiv|metonim]]', /unknown flag "metonim"/],
  ])('%s is refused', (source, message) => {
    expect(() => readMarkup(source)).toThrow(message)
  })
})

describe('a gold page', () => {
  test('its blocks carry their roles and the sections that headings open', () => {
    const { blocks } = page('# A headline\n\nFirst line\nand second.\n\n## Part two\n\nMore.\n\n~ Another story\n')
    expect(blocks.map(({ index, text, role, section }) => [index, text, role, section])).toEqual([
      [0, 'A headline', 'headline', 0],
      [1, 'First line and second.', 'text', 0],
      [2, 'Part two', 'heading', 1],
      [3, 'More.', 'text', 1],
      [4, 'Another story', 'teaser', 1],
    ])
  })

  test('mentions know their block', () => {
    expect(page('# [[Ukraine]]\n\nIn [[Ukraine]].').mentions.map(({ block, start }) => [block, start])).toEqual([
      [0, 0],
      [1, 3],
    ])
  })

  test('a date that stands only in the dateline, or nowhere, is not handed over', () => {
    expect(factsOf(page('x'))).toMatchObject({ published: '2025-03-11', publishedFrom: 'meta', kind: 'article', lang: 'en' })
    for (const shown of ['dateline', 'none'])
      expect(factsOf(page('x', HEAD.replace('shown: meta', `shown: ${shown}`)))).toMatchObject({ published: null, publishedFrom: null })
  })

  test('a front page is one, and anything else is handed over as an article', () => {
    expect(factsOf(page('x', HEAD.replace('kind: article', 'kind: front'))).kind).toBe('front')
    expect(factsOf(page('x', HEAD.replace('kind: article', 'kind: other'))).kind).toBe('article')
  })

  test.each([
    ['an outlet that does not say it is made up', HEAD.replace(' (fictional)', '')],
    ['a day that does not exist', HEAD.replace('2025-03-11', '2025-02-30')],
    ['an unknown line', HEAD.replace('kind: article', 'kind: article\nauthor: someone')],
    ['no head', ''],
  ])('%s is refused, with the file’s name', (_what, head) => {
    expect(() => page('x', head)).toThrow(/^en-chiefs\.txt: /)
  })

  test('words are counted without marks', () => {
    expect(wordCount(page('One [[Ukraine|two]] {{three}} four.'))).toBe(4)
  })

  test('the half follows from the file’s name alone', () => {
    expect(halfOf('en-chiefs-wire.txt')).toBe('held')
    expect(halfOf('fr-georgie-peches.txt')).toBe('tune')
  })
})
