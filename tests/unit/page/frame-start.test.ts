// When an inner frame is first looked at; in a made-up window whose clock and idle moments the test moves.
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { whenFrameIsSettled } from '../../../src/page/frame-start.ts'

/** An event as a reader's hand makes it: scripts cannot. */
class OwnEvent extends Event {
  override readonly isTrusted = true
}

function madeUpWindow() {
  const idle: (() => void)[] = []
  const target = new EventTarget()
  const view = Object.assign(target, {
    setTimeout: (step: () => void, wait: number) => setTimeout(step, wait),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
    requestIdleCallback: (step: () => void) => idle.push(step),
  }) as unknown as Window
  return { view, rest: () => idle.splice(0).forEach((step) => void step()) }
}

describe('an inner frame', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    return () => vi.useRealTimers()
  })

  test('is left alone for three seconds, and until it is idle', () => {
    const { view, rest } = madeUpWindow()
    const begin = vi.fn()
    whenFrameIsSettled(view, begin)
    vi.advanceTimersByTime(2_999)
    rest()
    expect(begin).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(begin).not.toHaveBeenCalled()
    rest()
    expect(begin).toHaveBeenCalledTimes(1)
  })

  test('is looked at as soon as the reader comes to it, and once only', () => {
    const { view, rest } = madeUpWindow()
    const begin = vi.fn()
    whenFrameIsSettled(view, begin)
    view.dispatchEvent(new OwnEvent('pointermove'))
    view.dispatchEvent(new OwnEvent('wheel'))
    vi.advanceTimersByTime(10_000)
    rest()
    expect(begin).toHaveBeenCalledTimes(1)
  })

  test('is not hurried by events that a script makes', () => {
    const { view } = madeUpWindow()
    const begin = vi.fn()
    whenFrameIsSettled(view, begin)
    view.dispatchEvent(new Event('pointermove'))
    expect(begin).not.toHaveBeenCalled()
  })

  test('does not begin twice where the reader comes while its idle moment is awaited', () => {
    const { view, rest } = madeUpWindow()
    const begin = vi.fn()
    whenFrameIsSettled(view, begin)
    vi.advanceTimersByTime(3_000)
    view.dispatchEvent(new OwnEvent('keydown'))
    rest()
    expect(begin).toHaveBeenCalledTimes(1)
  })
})
