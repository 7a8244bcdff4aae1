import { expect, test } from 'vitest'
import { dayNumber, dayRange, fuzzyDateSchema, isoDay, monthRange, yearOf } from '../../../src/model/fuzzy-date.ts'

test.each(['2025', '2025-03', '2025-03-11', '2024-02-29'])('%s is a date', (text) => {
  expect(fuzzyDateSchema.safeParse(text).success).toBe(true)
})

test.each(['', '2025-3', '2025-13', '2025-02-31', '2025-02-29', 'not a date at all', '2025-03-11T00:00'])(
  '"%s" is refused, and nothing is thrown',
  (text) => {
    expect(fuzzyDateSchema.safeParse(text).success).toBe(false)
  },
)

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-12', '2025-12-01', '2025-12-31'],
  ['2025-03-11', '2025-03-11', '2025-03-11'],
  ['0001-05', '0001-05-01', '0001-05-31'],
  ['9999-12', '9999-12-01', '9999-12-31'],
])('%s may mean the days from %s to %s', (date, first, last) => {
  expect(dayRange(date).map(isoDay)).toEqual([first, last])
})

test('months run over into the next year', () => {
  expect(monthRange(2025, 12, 3).map(isoDay)).toEqual(['2025-12-01', '2026-02-28'])
  expect(monthRange(2025, 13, 1).map(isoDay)).toEqual(['2026-01-01', '2026-01-31'])
  expect(monthRange(2025, 0, 1).map(isoDay)).toEqual(['2024-12-01', '2024-12-31'])
})

test('a day tells its year', () => {
  expect(yearOf(dayNumber('2025-12-31'))).toBe(2025)
  expect(yearOf(dayNumber('2026-01-01'))).toBe(2026)
})
