// The record itself: every rule of data:check holds over data/.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkData } from '../../src/cli/check-data.ts'
import { problemText } from '../../src/cli/load-data.ts'

test('data/ breaks no rule', () => {
  const { problems } = checkData(join(import.meta.dirname, '../../data'))
  expect(problems.map((problem) => problemText('data', problem))).toEqual([])
})
