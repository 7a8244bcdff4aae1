import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLateCards, type TakesEvents } from '../../../src/app/late-cards.ts'
import type { HoverEvent } from '../../../src/hover/hover-types.ts'

const mark = { key: '0:0-10', entities: ['person/ana-brandt'] }
const enter = (late: number): HoverEvent => ({ type: 'enter', mark, point: { x: 1, y: 2 }, late })
const LOADING = 80

/** Cards that come after a while, each try with what `tries` says of it. */
function late(...tries: boolean[]) {
  const told: HoverEvent[] = []
  const cards: TakesEvents = { send: (event) => void told.push(event) }
  const load = vi.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, LOADING))
    return (tries.shift() ?? true) ? cards : null
  })
  return { told, load, cards, ...createLateCards(load) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('cards that come with the first act', () => {
  test('what needs no card loads nothing, and is not told later', async () => {
    const { send, begin, load, told, made } = late()
    for (const type of ['leave', 'scroll', 'scrollEnd', 'pressOutside', 'pageHidden'] as const) send({ type })
    await pass(LOADING)
    expect(load).not.toHaveBeenCalled()
    expect(made()).toBeNull()
    begin(enter(0))
    await pass(LOADING)
    expect(told).toMatchObject([{ type: 'enter' }])
  })

  test('what happens while they are on their way is told in order, and a rest on a name counts from its beginning', async () => {
    const { begin, send, told } = late()
    begin(enter(5))
    await pass(30)
    send({ type: 'leave' })
    begin(enter(0))
    await pass(LOADING)
    expect(told).toEqual([enter(5 + LOADING), { type: 'leave' }, enter(LOADING - 30)])
    send({ type: 'scroll' })
    begin(enter(0))
    expect(told.slice(3)).toEqual([{ type: 'scroll' }, enter(0)])
  })

  test('they are loaded once, whoever asks', async () => {
    const { begin, make, load, made, cards } = late()
    begin(enter(0))
    const asked = make()
    await pass(LOADING)
    expect(await asked).toBe(cards)
    expect(made()).toBe(cards)
    expect(await make()).toBe(cards)
    expect(load).toHaveBeenCalledOnce()
  })

  test('what could not be loaded is asked for again at the next act; what waited for it is over', async () => {
    const { begin, make, told } = late(false, true)
    begin(enter(0))
    await pass(LOADING)
    begin({ type: 'tapMark', mark })
    await pass(LOADING)
    expect(told).toEqual([{ type: 'tapMark', mark }])
    expect(await make()).not.toBeNull()
  })

  test('a pointer that moves on over the same name does not ask again; one that comes anew, or to another name, does', async () => {
    const { begin, send, load } = late(false, false, false)
    const move = async (key: string) => {
      begin({ type: 'enter', mark: { ...mark, key }, point: { x: 1, y: 1 } })
      await pass(LOADING)
    }
    for (let moves = 0; moves < 3; moves++) await move('a')
    expect(load).toHaveBeenCalledTimes(1)
    await move('b')
    expect(load).toHaveBeenCalledTimes(2)
    send({ type: 'leave' })
    await move('b')
    expect(load).toHaveBeenCalledTimes(3)
  })

  test('a fault is told, and the next act tries again', async () => {
    const load = vi.fn(async (): Promise<TakesEvents | null> => Promise.reject(new Error('no place')))
    const { make, made } = createLateCards(load)
    await expect(make()).rejects.toThrow('no place')
    expect(made()).toBeNull()
    await expect(make()).rejects.toThrow('no place')
    expect(load).toHaveBeenCalledTimes(2)
  })
})
