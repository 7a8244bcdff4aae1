// From any sequence of events, waits and late answers: what is to be seen is what the state says, and Escape leads to closed.
import fc from 'fast-check'
import { expect } from 'vitest'
import type { HoverEvent } from '../../../src/hover/hover-types.ts'
import { holds } from '../../properties/holds.ts'
import { HoverDriver, mark, POINT, phaseOf } from './hover-driver.ts'

const marks = fc.constantFrom(mark('a'), mark('b'), mark('c', 'meeting/x', 'meeting/y'))
/** Small, so that numbers often fit a card or a token, and often are of one that is over. */
const number = fc.integer({ min: 1, max: 12 })

const event: fc.Arbitrary<HoverEvent> = fc.oneof(
  marks.map((which) => ({ type: 'enter', mark: which, point: POINT }) as const),
  fc
    .constantFrom('leave', 'scroll', 'scrollEnd', 'tapHandle', 'pressOutside', 'pageHidden', 'navigated')
    .map((type) => ({ type }) as HoverEvent),
  fc.tuple(fc.constantFrom('keyOpen', 'step', 'tapMark'), marks).map(([type, which]) => ({ type, mark: which }) as HoverEvent),
  fc
    .tuple(fc.constantFrom('cardEnter', 'cardLeave', 'pin', 'unpin', 'close', 'back', 'escape'), number)
    .map(([type, card]) => ({ type, card }) as HoverEvent),
  number.map((card) => ({ type: 'follow', card, entities: ['state/s'] }) as const),
  number.map((token) => ({ type: 'arrived', token }) as const),
  fc
    .tuple(number, fc.constantFrom('failed', 'missing', 'disconnected'))
    .map(([token, content]) => ({ type: 'failed', token, content }) as HoverEvent),
  fc
    .tuple(fc.constantFrom('dwell', 'abandon', 'patience', 'scroll', 'handle'), number)
    .map(([timer, token]) => ({ type: 'timer', timer, token }) as HoverEvent),
  fc.tuple(fc.boolean(), fc.boolean()).map(([hover, atOnce]) => ({ type: 'configure', options: { hover, delay: 450, atOnce } }) as const),
)
/** An event, a wait (ms), the answer to the newest request, or all three as they come when a reader rests on a name: alone they seldom meet. */
type Action = HoverEvent | number | 'answer' | 'visit'
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: event },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1000 }) },
  { weight: 1, arbitrary: fc.constantFrom('answer', 'visit') },
)

function act(page: HoverDriver, one: Action): void {
  if (typeof one === 'number') page.wait(one)
  else if (typeof one === 'object') page.send(one)
  else {
    if (one === 'visit') {
      page.send({ type: 'enter', mark: mark('a'), point: POINT })
      page.wait(500)
    }
    page.answer()
  }
}

function run(actions: readonly Action[]): HoverDriver {
  const page = new HoverDriver()
  for (const one of actions) {
    act(page, one)
    const { card, pinned, handle } = page.state
    const shown = [...(card === null ? [] : [card]), ...pinned].filter((open) => open.frames.some((frame) => frame.shown))
    expect([...page.visible.keys()].sort()).toEqual(shown.map((open) => open.card).sort())
    expect([...page.pinnedToSee].sort()).toEqual(pinned.map((open) => open.card).sort())
    expect(page.handleVisible).toBe(handle !== null)
  }
  return page
}

holds(
  'what is to be seen is always what the state says',
  fc.property(fc.array(action, { maxLength: 60 }), (actions) => void run(actions)),
  { normal: 1000, long: 20000 },
)

holds(
  'Escape always leads to closed, and nothing that comes late opens it again',
  fc.property(fc.array(action, { maxLength: 60 }), fc.array(fc.oneof(number, fc.constant(5000)), { maxLength: 10 }), (actions, late) => {
    const page = run(actions)
    page.send({ type: 'escape', card: null })
    expect(phaseOf(page.state)).toBe('idle')
    for (let left = page.state.pinned.length; left > 0; left--) page.send({ type: 'escape', card: null })
    expect(page.visible.size).toBe(0)
    expect(page.handleVisible).toBe(false)
    for (const token of late) {
      page.send({ type: 'arrived', token }, { type: 'timer', timer: 'dwell', token }, { type: 'timer', timer: 'patience', token })
      page.wait(token)
    }
    expect(page.visible.size).toBe(0)
  }),
  { normal: 500, long: 20000 },
)

holds(
  'every timer that was started ends: none is left when everything is closed and the page rests',
  fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
    const page = run(actions)
    page.send({ type: 'navigated' }, { type: 'scrollEnd' })
    expect(page.runningTimers).toBe(0)
  }),
  { normal: 500, long: 20000 },
)
