// Changes in words.
import { describe, expect, test } from 'vitest'
import { diffKnowledge } from '../../../src/knowledge/diff-knowledge.ts'
import { diffLines, diffSummary } from '../../../src/knowledge/diff-words.ts'
import type { KnowledgeSet } from '../../../src/model/knowledge-set.ts'
import { tinySet } from './tiny-set.ts'

const words = (change: (set: KnowledgeSet) => void) => {
  const after = tinySet()
  change(after)
  const diff = diffKnowledge(tinySet(), after)
  return [diffSummary(diff), ...diffLines(diff, tinySet(), after)]
}

test('nothing', () => {
  expect(words(() => {})).toEqual(['Nothing changes.'])
})

test('the whole of a new pack', () => {
  const diff = diffKnowledge(null, tinySet())
  expect(diffSummary(diff)).toBe('Adds 8 actors, 2 meetings, 4 topics, 4 outlets, 6 articles, 8 statements, 1 fact.')
  expect(diffLines(diff, null, tinySet())).toContain('Mila Orlova on Border force: against, not in the record before.')
})

describe('one change', () => {
  test('of a stance', () => {
    const change = words((set) => {
      for (const statement of set.statements) if (statement.id.endsWith('2025-06-20-border-force')) statement.stance = 'conditional'
    })
    expect(change).toEqual(['Changes 1 position, 1 statement.', 'Mila Orlova on Border force: against before, now conditional.'])
  })

  test('of accounts and reports', () => {
    const change = words((set) => {
      const report = { article: 'article/norland-times/kestrel-turns', mode: 'indirect', credits: [] } as const
      set.facts[0]?.accounts.push({ value: { en: '11' }, reports: [{ ...report, credits: [] }] })
      set.statements.at(-1)?.reports.push({ ...report, credits: [] })
    })
    expect(change).toEqual([
      'Changes 1 statement, 1 fact.',
      'How many leaders took part?: a further account, “11”.',
      '“Repeated that no outside force is welcome.” is also reported by Norland Times.',
    ])
  })

  test('that removes a meeting, its statement and its positions', () => {
    const change = words((set) => {
      set.entities = set.entities.filter(({ id }) => id !== 'meeting/2025-06-20-lakeside-talks')
      set.statements = set.statements.filter(({ id }) => id !== 'statement/ivo-kestrel/2025-06-20-customs')
    })
    expect(change).toEqual([
      'Removes 1 meeting, 1 statement.',
      'Ivo Kestrel on Customs: favour before, no longer in the record.',
      'Lakeside talks, June 2025 is gone.',
      'The statement “Is said to want customs to end within a year.” is gone.',
    ])
  })
})
