import { expect, test } from 'vitest'
import { fuzzyDateSchema } from '../../../src/model/fuzzy-date.ts'

test.each(['2025', '2025-03', '2025-03-11', '2024-02-29'])('%s is a date', (text) => {
  expect(fuzzyDateSchema.safeParse(text).success).toBe(true)
})

test.each(['', '2025-3', '2025-13', '2025-02-31', '2025-02-29', 'not a date at all', '2025-03-11T00:00'])(
  '"%s" is refused, and nothing is thrown',
  (text) => {
    expect(fuzzyDateSchema.safeParse(text).success).toBe(false)
  },
)
