// What the pointer's watcher tells the hover table about scrolling, with a window of the test's own: events come in exactly this order.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { watchPointer } from '../../../src/page/pointer.ts'

const FRAME_MS = 16

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const pass = (ms: number): void => void vi.advanceTimersByTime(ms)

/** A name from y = 100 to 120 in the viewport, wherever the page is scrolled to, unless it is moved. */
function watched() {
  const listeners = new Map<string, (event: object) => void>()
  const listen = { addEventListener: (type: string, call: (event: object) => void) => void listeners.set(type, call) }
  const view = {
    ...listen,
    document: listen,
    requestAnimationFrame: (call: () => void) => setTimeout(call, FRAME_MS),
    cancelAnimationFrame: clearTimeout,
  }
  const told: string[] = []
  const name = { top: 100 }
  watchPointer<string>(
    view as unknown as Window,
    { marksAt: (_x, y) => (y >= name.top && y < name.top + 20 ? ['name'] : []), markBefore: () => null, isOwn: () => false },
    {
      enter: (mark, point, late) => told.push(`enter ${mark} at ${point.x},${point.y} after ${Math.round(late)}`),
      leave: () => told.push('leave'),
      scroll: () => told.push('scroll'),
      scrollEnd: () => told.push('scrollEnd'),
      tap: () => undefined,
      press: () => undefined,
      escape: () => false,
    },
    new AbortController().signal,
  )
  const fire = (type: string, more: object = {}) => listeners.get(type)?.({ isTrusted: true, timeStamp: performance.now(), ...more })
  return {
    told,
    name,
    move: (clientX: number, clientY: number, pointerType = 'mouse') => fire('pointermove', { clientX, clientY, pointerType, buttons: 0 }),
    out: () => fire('pointerout', { relatedTarget: null, pointerType: 'mouse' }),
    scroll: () => fire('scroll'),
    scrollEnd: () => fire('scrollend'),
  }
}

/** A scroll of 300 ms, in the middle of which `during` happens. */
function scrolled(page: ReturnType<typeof watched>, during: () => void = () => undefined): void {
  for (let step = 0; step < 6; step++) {
    page.scroll()
    if (step === 3) during()
    pass(50)
  }
  page.scrollEnd()
  pass(FRAME_MS)
}

describe('a pointer and a page that scrolls', () => {
  test('moved onto a name during a scroll, it is told there once that has ended, and its rest counts from then on', () => {
    const page = watched()
    page.move(10, 10)
    pass(1000)
    scrolled(page, () => page.move(50, 110))
    expect(page.told).toEqual(['scroll', 'scrollEnd', `enter name at 50,110 after ${FRAME_MS}`])
  })

  test('come into the window during a scroll, too', () => {
    const page = watched()
    page.move(10, 10)
    page.out()
    scrolled(page, () => page.move(50, 110))
    expect(page.told.at(-1)).toBe(`enter name at 50,110 after ${FRAME_MS}`)
  })

  test.each([
    ['rested while a name was scrolled under it', () => undefined],
    ['was shaken by the hand on the wheel', (page: ReturnType<typeof watched>) => page.move(53, 108)],
    ['went out of the window', (page: ReturnType<typeof watched>) => page.out()],
    ['stands where a finger scrolled elsewhere', (page: ReturnType<typeof watched>) => page.move(300, 110, 'touch')],
    ['moved, but onto no name', (page: ReturnType<typeof watched>) => page.move(50, 400)],
  ])('a pointer that %s is told nowhere', (_what, during) => {
    const page = watched()
    page.name.top = 700
    page.move(50, 110)
    pass(1000)
    page.name.top = 100
    scrolled(page, () => during(page))
    pass(5000)
    expect(page.told).toEqual(['scroll', 'scrollEnd'])
  })

  test('a name that something scrolled beside is still pointed at afterwards, and its rest counts anew', () => {
    const page = watched()
    page.move(50, 110)
    pass(200)
    page.told.length = 0
    scrolled(page)
    expect(page.told).toEqual(['scroll', 'scrollEnd', `enter name at 50,110 after ${FRAME_MS}`])
  })

  test('moved just before a scroll, in its very frame, it is told afterwards', () => {
    const page = watched()
    page.move(10, 10)
    pass(1000)
    page.move(50, 110)
    scrolled(page)
    expect(page.told).toEqual(['scroll', 'scrollEnd', `enter name at 50,110 after ${FRAME_MS}`])
  })

  test('a name that was scrolled away from under it is left; another that came there is not entered before it moves', () => {
    const page = watched()
    page.move(50, 110)
    pass(FRAME_MS)
    page.told.length = 0
    page.name.top = 700
    scrolled(page)
    expect(page.told).toEqual(['scroll', 'scrollEnd', 'leave'])
    page.name.top = 100
    scrolled(page)
    expect(page.told).toEqual(['scroll', 'scrollEnd', 'leave', 'scroll', 'scrollEnd'])
    page.move(51, 110)
    pass(FRAME_MS)
    expect(page.told.at(-1)).toMatch(/^enter name/)
  })

  test('moved in an earlier scroll only, it is not told at the end of the next', () => {
    const page = watched()
    page.name.top = 700
    page.move(10, 10)
    pass(1000)
    scrolled(page, () => page.move(50, 110))
    page.name.top = 100
    scrolled(page)
    expect(page.told).toEqual(['scroll', 'scrollEnd', 'scroll', 'scrollEnd'])
    page.move(50, 111)
    pass(FRAME_MS)
    expect(page.told.at(-1)).toMatch(/^enter name/)
  })
})
