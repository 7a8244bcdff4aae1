import { describe, expect, test } from 'vitest'
import { MentionsByBlock } from '../../../src/match/mentions-by-block.ts'
import type { EntityId } from '../../../src/model/ids.ts'
import type { ResolvedMention } from '../../../src/model/page.ts'

const mention = (block: number, start: number, entity: string | null = 'person/ana-brandt'): ResolvedMention => ({
  block,
  start,
  end: start + 1,
  entity: entity as EntityId | null,
  candidates: [],
  via: 'name',
  score: 1,
  reason: { code: 'full-name' },
})
const ACTORS = [mention(0, 1), mention(0, 9), mention(2, 3), mention(2, 8, null)]
const POSTS = [mention(0, 5), mention(4, 0)]

describe('the mentions of a block', () => {
  // The grouping is made when first asked for: what is added before and after must stand in it alike.
  test.each([
    ['asked before more were added', true],
    ['asked only then', false],
  ])('are all that were given, in that order, %s', (_name, asksFirst) => {
    const marked = new MentionsByBlock(ACTORS)
    if (asksFirst) expect(marked.in(0)).toEqual(ACTORS.slice(0, 2))
    marked.add(POSTS)
    expect(marked.in(0)).toEqual([ACTORS[0], ACTORS[1], POSTS[0]])
    expect(marked.in(4)).toEqual([POSTS[1]])
    expect(marked.all).toEqual([...ACTORS, ...POSTS])
  })

  test('are the linked ones only, and none where none stand', () => {
    const marked = new MentionsByBlock(ACTORS)
    expect(marked.in(2)).toEqual([ACTORS[2]])
    expect(marked.in(1)).toEqual([])
  })

  test('adding leaves the list that was given as it was', () => {
    const given = [...ACTORS]
    new MentionsByBlock(given).add(POSTS)
    expect(given).toEqual(ACTORS)
  })
})
