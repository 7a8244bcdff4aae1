import { describe, expect, test } from 'vitest'
import { type Expectation, scoreAnnotations } from '../../../src/cli/score-annotations.ts'
import type { EntityId } from '../../../src/model/ids.ts'
import type { ResolvedMention } from '../../../src/model/page.ts'

const PUTIN: EntityId = 'person/vladimir-putin'
const TRUMP: EntityId = 'person/donald-trump'
const CHIEFS: EntityId = 'meeting/2025-03-11-paris'
const FIVE: EntityId = 'meeting/2025-03-12-paris'

const expected = (start: number, end: number, ids: EntityId[], more: Partial<Expectation> = {}): Expectation => ({
  block: 0,
  start,
  end,
  ids,
  names: [],
  via: null,
  optional: false,
  ...more,
})
const found = (start: number, end: number, entity: EntityId | null, more: Partial<ResolvedMention> = {}): ResolvedMention => ({
  block: 0,
  start,
  end,
  entity,
  candidates: entity === null ? [] : [{ id: entity, score: 1 }],
  via: 'name',
  score: 1,
  reason: { code: 'full-name' },
  ...more,
})
const undecided = (start: number, end: number, ...ids: EntityId[]) =>
  found(start, end, null, { candidates: ids.map((id) => ({ id, score: 0.5 })), via: 'reference' })

/** Result, kind and reason of every outcome, in a line each. */
const told = (expectations: Expectation[], mentions: ResolvedMention[]) =>
  scoreAnnotations(expectations, [], mentions).outcomes.map(({ result, kind, exact, why }) => [result, kind, exact, why].join(', '))

describe('scoring one page', () => {
  test.each([
    ['the same span and entity', [expected(0, 5, [PUTIN])], [found(0, 5, PUTIN)], ['hit, actor, true, ']],
    ['an overlapping span counts, but is not exact', [expected(0, 14, [CHIEFS])], [found(4, 20, CHIEFS)], ['hit, meeting, false, ']],
    ['nothing found', [expected(0, 5, [PUTIN])], [], ['missed, actor, false, not marked']],
    ['nothing expected', [], [found(0, 5, PUTIN)], ['false, actor, false, nothing expected here']],
    [
      'a wrong link is false and missed',
      [expected(0, 5, [PUTIN])],
      [found(0, 5, TRUMP)],
      [`false, actor, false, should be ${PUTIN}`, `missed, actor, false, linked to ${TRUMP}`],
    ],
    [
      'one expectation is fulfilled once',
      [expected(0, 15, [PUTIN])],
      [found(0, 9, PUTIN), found(10, 15, PUTIN)],
      ['hit, actor, false, ', 'false, actor, false, nothing expected here'],
    ],
    [
      'an optional one may be found',
      [expected(0, 5, [PUTIN], { optional: true })],
      [found(0, 5, PUTIN)],
      ['set aside, actor, false, may be left alone'],
    ],
    ['an optional one may be left alone', [expected(0, 5, [PUTIN], { optional: true })], [], []],
    [
      'an optional one linked wrongly is false',
      [expected(0, 5, [PUTIN], { optional: true })],
      [found(0, 5, TRUMP)],
      [`false, actor, false, should be ${PUTIN}`],
    ],
    ['an undecided one, left undecided', [expected(0, 5, [CHIEFS, FIVE])], [undecided(0, 5, FIVE, CHIEFS)], ['hit, meeting, true, ']],
    [
      'an undecided one, guessed',
      [expected(0, 5, [CHIEFS, FIVE])],
      [found(0, 5, CHIEFS)],
      [`false, meeting, false, should be ${CHIEFS} or ${FIVE}`, `missed, meeting, false, linked to ${CHIEFS}`],
    ],
    [
      'a clear one left undecided is missed, not false',
      [expected(0, 5, [CHIEFS])],
      [undecided(0, 5, CHIEFS, FIVE)],
      ['set aside, meeting, false, left undecided', `missed, meeting, false, left undecided between ${CHIEFS} and ${FIVE}`],
    ],
    [
      'an actor inside a meeting is a mention of its own',
      [expected(0, 20, [CHIEFS]), expected(10, 15, [PUTIN])],
      [found(0, 20, CHIEFS), found(10, 15, PUTIN)],
      ['hit, meeting, true, ', 'hit, actor, true, '],
    ],
    [
      'the exact span is preferred where two overlap',
      [expected(0, 20, [PUTIN], { optional: true }), expected(10, 15, [PUTIN])],
      [found(10, 15, PUTIN)],
      ['hit, actor, true, '],
    ],
    [
      'another block is another place',
      [expected(0, 5, [PUTIN])],
      [found(0, 5, PUTIN, { block: 1 })],
      ['false, actor, false, nothing expected here', 'missed, actor, false, not marked'],
    ],
  ] as [string, Expectation[], ResolvedMention[], string[]][])('%s', (_what, expectations, mentions, outcomes) => {
    expect(told(expectations, mentions)).toEqual(outcomes)
  })
})

describe('must-nots', () => {
  const violations = (mention: ResolvedMention, kind: 'actor' | 'meeting' | null = null, expectations: Expectation[] = []) =>
    scoreAnnotations(expectations, [{ block: 0, start: 4, end: 10, kind }], [mention]).violations.length

  test.each([
    ['the very words', found(4, 10, TRUMP), null, 1],
    ['a part of them', found(4, 7, TRUMP), null, 1],
    ['words that cross into them', found(0, 6, TRUMP), null, 1],
    ['a name that holds them', found(0, 12, TRUMP), null, 1],
    ['a post that holds them (the French president)', found(0, 20, TRUMP, { via: 'post' }), null, 0],
    ['a meeting that holds them (talks in Paris)', found(0, 20, CHIEFS), null, 0],
    ['a meeting, where meetings are forbidden', found(0, 20, CHIEFS), 'meeting', 1],
    ['an actor, where meetings are forbidden', found(4, 7, TRUMP), 'meeting', 0],
    ['words beside them', found(10, 14, TRUMP), null, 0],
  ] as const)('%s', (_what, mention, kind, count) => {
    expect(violations(mention, kind)).toBe(count)
  })

  test('an expected mention never breaks one', () => {
    expect(violations(found(4, 7, TRUMP), null, [expected(4, 7, [TRUMP])])).toBe(0)
  })
})
