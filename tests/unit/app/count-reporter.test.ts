import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countReporter } from '../../../src/app/count-reporter.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a burst of changes is reported once, at its end, as it is counted then', () => {
  const reports: (number | null)[] = []
  const changed = countReporter((actors) => reports.push(actors))
  for (let count = 1; count <= 20; count++) {
    changed(() => count)
    vi.advanceTimersByTime(40)
  }
  expect(reports).toEqual([])
  vi.advanceTimersByTime(1_000)
  expect(reports).toEqual([20])
})

test('what changes after a report is reported, too; what is counted as before is not', () => {
  const reports: (number | null)[] = []
  const changed = countReporter((actors) => reports.push(actors))
  for (const count of [3, 3, null, 4]) {
    changed(() => count)
    vi.advanceTimersByTime(1_000)
  }
  expect(reports).toEqual([3, null, 4])
  expect(vi.getTimerCount()).toBe(0)
})
