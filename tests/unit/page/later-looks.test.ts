import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { laterLooks } from '../../../src/page/later-looks.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A window that is idle at once. */
const view = {
  setTimeout: (call: () => void, wait: number) => setTimeout(call, wait),
  clearTimeout: (timer: never) => clearTimeout(timer),
  requestIdleCallback: (call: () => void) => call(),
} as unknown as Window

describe('looks after an address has changed', () => {
  test('are two, and none before', () => {
    const look = vi.fn()
    const changed = laterLooks(view, look, new AbortController().signal)
    vi.advanceTimersByTime(60_000)
    expect(look).toHaveBeenCalledTimes(0)
    changed()
    vi.advanceTimersByTime(699)
    expect(look).toHaveBeenCalledTimes(0)
    vi.advanceTimersByTime(1)
    expect(look).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(60_000)
    expect(look).toHaveBeenCalledTimes(2)
  })

  test('begin anew with the next change', () => {
    const look = vi.fn()
    const changed = laterLooks(view, look, new AbortController().signal)
    changed()
    vi.advanceTimersByTime(3_000)
    changed()
    vi.advanceTimersByTime(60_000)
    expect(look).toHaveBeenCalledTimes(3)
  })

  test('end with the signal', () => {
    const look = vi.fn()
    const life = new AbortController()
    laterLooks(view, look, life.signal)()
    vi.advanceTimersByTime(1_000)
    life.abort()
    vi.advanceTimersByTime(60_000)
    expect(look).toHaveBeenCalledTimes(1)
  })
})
