// Topics: whether a mark is painted, in which colour, and what the switches of the tree do.
import { describe, expect, test } from 'vitest'
import { COLOURS, DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts'
import type { Settings } from '../../../src/settings/settings.ts'
import { moveBranch, switchTopic, type TopicNode, topicSwitch } from '../../../src/settings/topic-tree.ts'
import { branchColours, isTopicOn, markColour, orderTopics, withTopic } from '../../../src/settings/topics.ts'

// Three branches: T with two topics, P with one, S alone.
const BRANCHES = { T: 'T', t1: 'T', t2: 'T', P: 'P', p1: 'P', S: 'S' }
const choose = (topics: Partial<Settings['topics']>): Settings => ({
  ...DEFAULT_SETTINGS,
  topics: { ...DEFAULT_SETTINGS.topics, ...topics },
})

test.each([
  ['without topics it is painted, in no colour', [], ['t1'], {}, { on: true, colour: null }],
  ['the page topic gives the colour of its branch', ['t1'], ['t1'], {}, { on: true, colour: 'blue' }],
  ['a topic that the page is not about gives none', ['t1'], ['p1'], {}, { on: true, colour: null }],
  ['its only topic off, it is not painted', ['t1'], ['t1'], { off: ['t1'] }, { on: false, colour: null }],
  ['its branch off, it is not painted', ['t1'], ['t1'], { off: ['T'] }, { on: false, colour: null }],
  ['one of two off, the other colours it', ['t1', 'p1'], ['t1', 'p1'], { off: ['t1'] }, { on: true, colour: 'orange' }],
  ['an enabled topic off the page keeps it painted', ['t1', 'p1'], ['t1'], { off: ['t1'] }, { on: true, colour: null }],
  [
    'the topic that concerns it most colours what the reader has not ordered',
    ['p1', 't1'],
    ['t1', 'p1'],
    {},
    { on: true, colour: 'orange' },
  ],
  [
    'of topics that the reader has not ordered, the same, behind those that are',
    ['p1', 't1', 'S'],
    ['t1', 'p1', 'S'],
    { order: ['S'] },
    { on: true, colour: 'teal' },
  ],
  ['the reader orders topics', ['p1', 't1'], ['t1', 'p1'], { order: ['t1'] }, { on: true, colour: 'blue' }],
  ['the reader orders branches', ['p1', 't1'], ['t1', 'p1'], { order: ['T', 'P'] }, { on: true, colour: 'blue' }],
  ['the reader chooses colours', ['t1'], ['t1'], { colours: { T: 'slate' } }, { on: true, colour: 'slate' }],
  ['a topic that the record does not know has none', ['x'], ['x'], {}, { on: true, colour: null }],
] as const)('%s', (_, entity, page, topics, look) => {
  expect(markColour(entity, page, BRANCHES, choose(topics as Partial<Settings['topics']>))).toEqual(look)
})

test('a branch without a chosen colour takes the next that no other has', () => {
  expect([...branchColours(BRANCHES, choose({ colours: { P: 'blue' } }))]).toEqual([
    ['T', 'orange'],
    ['P', 'blue'],
    ['S', 'teal'],
  ])
})

test('the branches’ own order counts, not that of topics named before them', () => {
  const byName = { a1: 'Z', B: 'B', b1: 'B', Z: 'Z' }
  expect([...branchColours(byName, DEFAULT_SETTINGS)]).toEqual([
    ['B', 'blue'],
    ['Z', 'orange'],
  ])
  expect(orderTopics(['a1', 'b1'], byName, DEFAULT_SETTINGS)).toEqual(['b1', 'a1'])
})

test('at most seven colours: the eighth branch takes the first again', () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`b${index}`, `b${index}`]))
  expect([...branchColours(many, DEFAULT_SETTINGS).values()]).toEqual([...COLOURS, COLOURS[0], COLOURS[1]])
})

test('the order keeps every topic, listed first', () => {
  expect(orderTopics(['S', 't2', 'p1', 't1'], BRANCHES, choose({ order: ['p1', 'T'] }))).toEqual(['p1', 't1', 't2', 'S'])
})

describe('the tree', () => {
  const leaf = (id: string): TopicNode => ({ id, label: id, question: `${id}?`, children: [] })
  const t: TopicNode = { ...leaf('T'), children: [leaf('t1'), leaf('t2')] }
  const tree = [t, { ...leaf('P'), children: [leaf('p1')] }, leaf('S')]
  const [t1] = t.children as [TopicNode, TopicNode]

  test('a branch switched off takes its topics with it, and back', () => {
    const off = switchTopic(tree, t, false, DEFAULT_SETTINGS)
    expect(new Set(off.topics.off)).toEqual(new Set(['T', 't1', 't2']))
    expect(topicSwitch(tree, t1, off)).toBe('off')
    expect(switchTopic(tree, t, true, off).topics.off).toEqual([])
  })

  test('one topic switched on again leaves the branch partly on, and its other topics off', () => {
    const some = switchTopic(tree, t1, true, choose({ off: ['T'] }))
    expect(topicSwitch(tree, t, some)).toBe('some')
    expect(isTopicOn('t1', BRANCHES, some)).toBe(true)
    expect(isTopicOn('t2', BRANCHES, some)).toBe(false)
  })

  test('the last topic of a branch switched off switches the branch off', () => {
    const off = switchTopic(tree, t1, false, choose({ off: ['t2'] }))
    expect(topicSwitch(tree, t, off)).toBe('off')
    expect(isTopicOn('T', BRANCHES, off)).toBe(false)
  })

  test.each([
    ['S', -1, ['T', 'S', 'P']],
    ['T', 1, ['P', 'T', 'S']],
    ['T', -1, []],
    ['S', 1, []],
    ['x', 1, []],
  ] as const)('%s moved by %s', (id, by, order) => {
    expect(moveBranch(['T', 'P', 'S'], id, by, DEFAULT_SETTINGS).topics.order).toEqual(order)
  })
})

test('one topic is switched off and on again, and the others are left as they are', () => {
  const off = withTopic(choose({ off: ['S'] }), 't1', false)
  expect(off.topics.off).toEqual(['S', 't1'])
  expect(withTopic(off, 't1', false).topics.off).toEqual(['S', 't1'])
  expect(withTopic(off, 't1', true).topics.off).toEqual(['S'])
})
