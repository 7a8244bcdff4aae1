import { describe, expect, test } from 'vitest'
import { scoreAnnotations } from '../../../src/cli/score-annotations.ts'
import { figuresOf, wilson } from '../../../src/cli/score-figures.ts'
import type { ResolvedMention } from '../../../src/model/page.ts'

describe('Wilson’s interval', () => {
  test.each([
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [99, 100, 0.9455, 0.9982],
  ])('%i of %i', (hits, of, low, high) => {
    const share = wilson(hits, of)
    expect(share.value).toBe(hits / of)
    expect(share.low).toBeCloseTo(low, 3)
    expect(share.high).toBeCloseTo(high, 3)
  })

  test('nothing measured says nothing', () => {
    expect(wilson(0, 0)).toEqual({ value: 1, low: 0, high: 1, of: 0 })
  })
})

describe('figures', () => {
  const mention = (start: number, entity: 'person/a' | 'person/b'): ResolvedMention => ({
    block: 0,
    start,
    end: start + 2,
    entity,
    candidates: [],
    via: 'name',
    score: 1,
    reason: { code: 'full-name' },
  })
  const at = (start: number) => ({ block: 0, start, end: start + 2, ids: ['person/a' as const], names: [], via: null, optional: false })
  // Three expected: one found, one linked wrongly, one left out; and one mark too many.
  const score = scoreAnnotations([at(0), at(10), at(20)], [], [mention(0, 'person/a'), mention(10, 'person/b'), mention(30, 'person/a')])

  test('precision, recall, F1 and link accuracy of actors', () => {
    const { actor } = figuresOf([score])
    expect([actor.expected, actor.found]).toEqual([3, 3])
    expect([actor.precision.value, actor.recall.value, actor.f1.value]).toEqual([1 / 3, 1 / 3, 1 / 3])
    expect([actor.linkAccuracy.value, actor.exactSpans.value]).toEqual([1 / 2, 1])
  })

  test('meetings are counted apart', () => {
    expect(figuresOf([score]).meeting).toMatchObject({ expected: 0, found: 0 })
  })

  test('the interval of F1 holds the value and is the same at every run', () => {
    const good = scoreAnnotations([at(0)], [], [mention(0, 'person/a')])
    const scores = [score, good, good, score, good]
    const { f1 } = figuresOf(scores).actor
    expect(f1.low).toBeLessThan(f1.value)
    expect(f1.high).toBeGreaterThan(f1.value)
    expect(figuresOf(scores).actor.f1).toEqual(f1)
  })
})
