import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type CardSessionParts, createCardSession } from '../../../src/app/card-session.ts'
import type { HoverMark } from '../../../src/hover/hover-types.ts'
import type { EntityCard } from '../../../src/knowledge/card.ts'
import { failure, success } from '../../../src/protocol/outcome.ts'
import type { CardLayer, ShowRequest } from '../../../src/ui/popover/layer-types.ts'

const DELAY = 450
const ana: HoverMark = { key: '0:0-10', entities: ['person/ana-brandt'] }
const mila: HoverMark = { key: '0:20-31', entities: ['person/mila-orlova'] }
const point = { x: 10, y: 10 }
const card = (id: string) => ({ id }) as EntityCard

/** A layer that notes what it is told. */
function noting(): { layer: CardLayer; told: string[]; shown: ShowRequest[] } {
  const told: string[] = []
  const shown: ShowRequest[] = []
  const note = (what: string) => (at?: unknown) => void told.push(`${what} ${typeof at === 'number' ? at : ''}`.trim())
  const layer: CardLayer = {
    show: (request) => {
      shown.push(request)
      told.push(`show ${request.card} ${request.face.state}`)
    },
    prepare: (request: ShowRequest) => void told.push(`prepare ${request.card} ${request.face.state}`),
    hide: note('hide'),
    pin: note('pin'),
    unpin: note('unpin'),
    focus: note('focus'),
    restoreFocus: note('restoreFocus'),
    showHandle: note('showHandle'),
    hideHandle: note('hideHandle'),
    showEdge: note('showEdge'),
    configure: note('configure'),
    focused: () => null,
    isHost: () => false,
    destroy: note('destroy'),
  }
  return { layer, told, shown }
}

function start(change: Partial<CardSessionParts> = {}) {
  const { layer, told, shown } = noting()
  const parts: CardSessionParts = {
    places: {
      anchor: (_key, at) => ({ boxes: () => [], point: at, element: null }),
      mention: () => null,
      moveTo: (key) => void told.push(`moveTo ${key}`),
    },
    describe: async (id) => success(card(id)),
    mountLayer: () => layer,
    open: () => undefined,
    pinned: (entities) => void told.push(`pinned ${entities?.join(' ')}`),
    ...change,
  }
  return { session: createCardSession(parts, { hover: true, delay: DELAY, atOnce: false }), told, shown }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('a card session', () => {
  test('drawn in another document from now on, it closes what is open and mounts the next card there', async () => {
    const layers = [noting(), noting()]
    let mounted = 0
    const { session } = start({ mountLayer: () => layers[mounted++]?.layer ?? noting().layer })
    session.send({ type: 'enter', mark: ana, point })
    await pass(DELAY)
    session.remount()
    await pass(0)
    expect(layers[0]?.told).toEqual(['prepare 1 ready', 'show 1 ready', 'hide 1', 'destroy'])
    expect(session.layer()).toBe(layers[1]?.layer)
    session.send({ type: 'enter', mark: mila, point })
    await pass(DELAY)
    expect(layers[1]?.told).toEqual(['prepare 2 ready', 'show 2 ready'])
  })

  test('in another language, what open cards show is asked for anew; what was closed meanwhile stays closed', async () => {
    let language = 'en'
    const { session, shown } = start({ describe: async (id) => success({ ...card(id), name: `${id} in ${language}` }) })
    const names = () =>
      shown.map(({ card: at, face, back }) => [at, face.state === 'ready' && face.cards.map(({ name }) => name).join(), back])
    session.send({ type: 'keyOpen', mark: ana })
    await pass(0)
    session.send({ type: 'pin', card: 1 })
    session.send({ type: 'follow', card: 1, entities: ['state/norland'] })
    session.send({ type: 'keyOpen', mark: mila })
    await pass(0)
    shown.length = 0
    language = 'de'
    session.askAnew()
    session.send({ type: 'close', card: session.state().card?.card ?? 0 })
    await pass(0)
    expect(names()).toEqual([[1, 'state/norland in de', true]])
    session.send({ type: 'back', card: 1 })
    expect(names().at(-1)).toEqual([1, 'person/ana-brandt in de', false])
  })

  test('asks when the pointer comes, and shows when it has rested', async () => {
    const describe = vi.fn(async (id: string) => success(card(id)))
    const { session, shown } = start({ describe })
    session.send({ type: 'enter', mark: ana, point })
    await pass(DELAY - 1)
    expect(describe).toHaveBeenCalledExactlyOnceWith('person/ana-brandt')
    expect(shown).toEqual([])
    await pass(1)
    expect(shown).toMatchObject([{ face: { state: 'ready', cards: [{ id: 'person/ana-brandt' }] } }])
  })

  test('what has arrived is made ready while the delay runs', async () => {
    const { session, told } = start()
    session.send({ type: 'enter', mark: ana, point })
    await pass(DELAY - 1)
    expect(told).toEqual(['prepare 1 ready'])
    await pass(1)
    expect(told).toEqual(['prepare 1 ready', 'show 1 ready'])
  })

  test('a late answer for a name that was left is not shown', async () => {
    const { session, shown } = start({
      describe: async (id) => {
        await new Promise((resolve) => setTimeout(resolve, id === 'person/ana-brandt' ? 2000 : 10))
        return success(card(id))
      },
    })
    session.send({ type: 'enter', mark: ana, point })
    await pass(DELAY / 2)
    session.send({ type: 'leave' })
    session.send({ type: 'enter', mark: mila, point })
    await pass(3000)
    expect(shown.flatMap(({ face }) => (face.state === 'ready' ? face.cards.map(({ id }) => id) : []))).toEqual(['person/mila-orlova'])
  })

  test.each([
    ['failed', failure('failed', 'no file'), 'failed'],
    ['unreachable', failure('unreachable', 'nobody'), 'failed'],
    ['disconnected', failure('disconnected', 'updated'), 'disconnected'],
    ['unknown', success(null), 'missing'],
  ] as const)('an answer that is %s shows one plain line', async (_name, outcome, state) => {
    const { session, shown } = start({ describe: async () => outcome })
    session.send({ type: 'enter', mark: ana, point })
    await pass(DELAY)
    expect(shown.map(({ face }) => face.state)).toEqual([state])
  })

  test('pointing at the name again asks again after a failure', async () => {
    let tries = 0
    const { session, shown } = start({ describe: async (id) => (++tries === 1 ? failure('failed', 'busy') : success(card(id))) })
    session.send({ type: 'enter', mark: ana, point })
    await pass(DELAY)
    session.send({ type: 'leave' })
    await pass(1000)
    session.send({ type: 'enter', mark: ana, point })
    await pass(DELAY)
    expect(shown.map(({ face }) => face.state)).toEqual(['failed', 'ready'])
  })

  test('after it was destroyed nothing is shown any more', async () => {
    const { session, shown } = start()
    session.send({ type: 'enter', mark: ana, point })
    session.destroy()
    await pass(5000)
    expect(shown).toEqual([])
  })

  test('a step brings the mark into view', async () => {
    const { session, told } = start()
    session.send({ type: 'step', mark: mila })
    expect(told).toEqual(['moveTo 0:20-31'])
  })

  test('what is pinned is told, also when another name is followed in it, and that it was let go', async () => {
    const { session, told, shown } = start()
    session.send({ type: 'enter', mark: ana, point })
    await pass(DELAY)
    const card = shown[0]?.card ?? 0
    session.send({ type: 'pin', card })
    session.send({ type: 'follow', card, entities: ['person/mila-orlova'] })
    await pass(DELAY)
    session.send({ type: 'unpin', card })
    expect(told.filter((words) => words.startsWith('pinned'))).toEqual([
      'pinned person/ana-brandt',
      'pinned person/mila-orlova',
      'pinned undefined',
    ])
  })
})
