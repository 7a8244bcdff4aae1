import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createTimers } from '../../../src/app/hover-timers.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** A browser that bundles timers, as Firefox: each fires late by an eighth of its delay, and by a millisecond at least. */
function bundle(): void {
  const exact = setTimeout
  vi.stubGlobal('setTimeout', (call: () => void, ms: number) => exact(call, ms + Math.max(1, ms / 8)))
}

function start(ms: number): { ends: number[]; timers: ReturnType<typeof createTimers> } {
  const began = performance.now()
  const ends: number[] = []
  const timers = createTimers(() => void ends.push(performance.now() - began))
  timers.start('dwell', 1, ms)
  return { ends, timers }
}

describe('the hover table’s timers', () => {
  const waits = [0, 1, 7, 8, 9, 70, 150, 300, 400, 450, 1000, 5000]

  test.each(waits)('%i ms end in time where the browser keeps time', async (ms) => {
    const { ends } = start(ms)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(ends).toHaveLength(1)
    expect(ends[0]).toBeGreaterThanOrEqual(ms)
    expect(ends[0]).toBeLessThanOrEqual(ms + 1)
  })

  test.each(waits)('%i ms end in time where the browser lets timers wait for each other', async (ms) => {
    bundle()
    const { ends } = start(ms)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(ends).toHaveLength(1)
    expect(ends[0]).toBeGreaterThanOrEqual(ms)
    expect(ends[0]).toBeLessThanOrEqual(ms + 3)
  })

  test.each([1, 420, 447])('cancelled after %i ms, a wait of 450 does not end', async (after) => {
    const { ends, timers } = start(450)
    await vi.advanceTimersByTimeAsync(after)
    timers.cancel('dwell', 1)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(ends).toEqual([])
  })

  test('started anew, it runs once, from then on', async () => {
    const { ends, timers } = start(450)
    await vi.advanceTimersByTimeAsync(430)
    timers.start('dwell', 1, 450)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(ends).toHaveLength(1)
    expect(ends[0]).toBeGreaterThanOrEqual(880)
  })

  test('all are stopped together, in whatever step they are', async () => {
    const { ends, timers } = start(450)
    timers.start('patience', 2, 100)
    timers.start('handle', 3, 5000)
    await vi.advanceTimersByTimeAsync(95)
    timers.stopAll()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(ends).toEqual([])
  })
})
