// The coverage report in Markdown.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { coverageText } from '../../../src/cli/coverage.ts'
import { loadData } from '../../../src/cli/load-data.ts'
import { coverageReport } from '../../../src/knowledge/coverage-report.ts'

const { set } = loadData(join(import.meta.dirname, '../../fixtures/tiny-knowledge'))

test('names topics and meetings, and has one row for each', () => {
  const text = coverageText(set, coverageReport(set))
  expect(text).toContain('| Border force | 5 | favour 1/2, against 2/2, conditional 1/1 | 5 | 3 | 3 | 3 | 2025-07-01 |  |')
  expect(text).toContain('| Customs | 2 | favour 1/1 |')
  expect(text).toContain('| thin: favour, thin: against |')
  expect(text).toContain('| Lakeside talks, June 2025 | 2025-06-20 | 1 | 1 | 0 | 1 | 1 | 1 | 0 |')
  expect(text).toContain('By country: FR 2, GB 2, ?? 1, UA 1.')
})

test('a bar in a name does not break the table', () => {
  const barred = structuredClone(set)
  for (const topic of barred.topics) topic.label.en = 'A | B'
  expect(coverageText(barred, coverageReport(barred))).toContain('| A \\| B |')
})
