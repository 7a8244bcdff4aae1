import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchTheme } from '../../../src/page/watch-theme.ts'

/** The clock at each look, in ms since the test began. */
let looks: number[] = []
let life: AbortController
let box: HTMLElement
/** Does the next look find other colours? */
let turned = false

beforeEach(() => {
  vi.useFakeTimers()
  looks = []
  turned = false
  life = new AbortController()
  document.body.innerHTML = '<main><article><p>Ana Brandt spoke.</p></article></main>'
  box = document.querySelector('main') as HTMLElement
  const start = performance.now()
  const look = () => {
    looks.push(Math.round(performance.now() - start))
    return turned
  }
  watchTheme(document, look, life.signal)(document.querySelector('p') as HTMLElement)
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
  document.body.innerHTML = ''
})

/** The page animates what holds its article: a style changes each tenth of a second. */
async function animate(ms: number): Promise<void> {
  for (let at = 0; at < ms; at += 100) {
    box.style.opacity = String(at % 200 === 0 ? 0.9 : 1)
    // Observers hear of it at the end of the task's microtasks.
    await Promise.resolve()
    vi.advanceTimersByTime(100)
  }
}

test('a page that animates what holds its article is looked at ever more rarely', async () => {
  await animate(17_000)
  expect(looks).toEqual([400, 1_200, 2_800, 6_000, 11_000, 16_000])
})

test('where colours did turn, and after a calm, it is looked at soon', async () => {
  await animate(3_500)
  turned = true
  await animate(4_000)
  expect(looks.slice(2)).toEqual([2_800, 6_000, 6_400, 6_800, 7_200])
  turned = false
  await animate(5_000)
  vi.advanceTimersByTime(20_000)
  const before = looks.length
  const calm = 3_500 + 4_000 + 5_000 + 20_000
  await animate(1_000)
  expect(looks.slice(before)[0]).toBe(calm + 400)
})

test('nothing runs while nothing changes, and nothing after the end', async () => {
  vi.advanceTimersByTime(60_000)
  expect(looks).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
  box.className = 'dark'
  await Promise.resolve()
  expect(vi.getTimerCount()).toBe(1)
  life.abort()
  expect(vi.getTimerCount()).toBe(0)
})
