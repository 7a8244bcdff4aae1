import { describe, expect, test } from 'vitest'
import { ABANDON_DELAY, AT_ONCE_DELAY, HANDLE_SHOWN, PATIENCE, SCROLL_REST } from '../../../src/hover/delays.ts'
import { closesOnEscape } from '../../../src/hover/hover-state.ts'
import { HoverDriver, mark, POINT, phaseOf } from './hover-driver.ts'

const A = mark('a')
const B = mark('b')
const enter = (which = A) => ({ type: 'enter', mark: which, point: POINT }) as const
const types = (effects: readonly { type: string }[]) => effects.map((effect) => effect.type)

/** A driver with the card of mark A open by hover. */
function opened(): HoverDriver {
  const page = new HoverDriver()
  page.send(enter())
  page.answer()
  page.wait(450)
  return page
}
const cardOf = (page: HoverDriver) => page.state.card?.card ?? Number.NaN

describe('hover', () => {
  test('asks for the card when the pointer comes to rest, and shows it when the delay ends', () => {
    const page = new HoverDriver()
    expect(types(page.send(enter()))).toEqual(['startTimer', 'requestCard'])
    page.answer()
    page.wait(449)
    expect(page.visible.size).toBe(0)
    page.wait(1)
    expect(page.visible.size).toBe(1)
    expect(page.effects.at(-1)).toMatchObject({ type: 'showCard', by: 'hover', content: 'ready', mark: A, point: POINT, back: false })
  })

  test('a card whose data are there before the delay ends is made ready, one whose data are missing is not', () => {
    const page = new HoverDriver()
    page.send(enter())
    const token = page.asked.at(-1) ?? 0
    expect(page.send({ type: 'arrived', token })).toEqual([{ type: 'prepareCard', card: token, mark: A, point: POINT }])
    page.wait(450)
    expect(cardOf(page)).toBe(token)
    page.send({ type: 'leave' })
    page.wait(ABANDON_DELAY)
    page.send(enter(B))
    expect(page.send({ type: 'failed', token: page.asked.at(-1) ?? 0, content: 'missing' })).toEqual([])
  })

  test('the delay runs from when the pointer came, however late that is told', () => {
    const page = new HoverDriver()
    page.send({ ...enter(), late: 30 })
    page.answer()
    page.wait(419)
    expect(page.visible.size).toBe(0)
    page.wait(1)
    expect(page.visible.size).toBe(1)
    const late = new HoverDriver()
    expect(late.send({ ...enter(), late: 2000 })[0]).toMatchObject({ type: 'startTimer', ms: 0 })
  })

  test('moving on within one mark neither restarts the delay nor asks again', () => {
    const page = new HoverDriver()
    page.send(enter())
    page.answer()
    page.wait(300)
    expect(page.send({ ...enter(), point: { x: 30, y: 40 } })).toEqual([])
    page.wait(150)
    expect(page.effects.at(-1)).toMatchObject({ type: 'showCard', point: { x: 30, y: 40 } })
  })

  test('crossing a mark without rest opens nothing', () => {
    const page = new HoverDriver()
    page.send(enter())
    page.wait(200)
    page.send({ type: 'leave' })
    page.answer()
    page.wait(2000)
    expect(page.visible.size).toBe(0)
    expect(page.runningTimers).toBe(0)
  })

  test('a card whose data are late shows nothing until they come, and says that it is loading only after a while', () => {
    const quick = new HoverDriver()
    quick.send(enter())
    quick.wait(450 + PATIENCE - 1)
    expect(quick.visible.size).toBe(0)
    quick.answer()
    expect(quick.effects.at(-1)).toMatchObject({ type: 'showCard', content: 'ready' })
    const slow = new HoverDriver()
    slow.send(enter())
    slow.wait(450 + PATIENCE)
    expect(slow.effects.at(-1)).toMatchObject({ type: 'showCard', content: 'waiting' })
    slow.answer()
    expect(slow.effects.at(-1)).toMatchObject({ type: 'showCard', content: 'ready' })
    expect(slow.visible.size).toBe(1)
  })

  test.each(['failed', 'missing', 'disconnected'] as const)('an answer "%s" is shown as such', (content) => {
    const page = new HoverDriver()
    page.send(enter(), { type: 'failed', token: 1, content })
    page.wait(450)
    expect(page.effects.at(-1)).toMatchObject({ type: 'showCard', content })
  })

  test('the pointer may travel from the mark to the card, even over another mark', () => {
    const page = opened()
    page.send({ type: 'leave' })
    page.wait(ABANDON_DELAY - 50)
    page.send(enter(B))
    page.send({ type: 'cardEnter', card: cardOf(page) })
    page.wait(5000)
    expect([...page.visible.keys()]).toEqual([1])
    page.send({ type: 'cardLeave', card: cardOf(page) })
    page.wait(ABANDON_DELAY)
    expect(page.visible.size).toBe(0)
  })

  test('where the reader wants it gone at once it goes at once, but not on the way into the card', () => {
    const page = new HoverDriver({ hover: true, delay: 450, atOnce: true })
    const reopen = () => {
      page.send({ type: 'leave' }, enter())
      page.answer()
      page.wait(450)
      expect(page.visible.size).toBe(1)
    }
    reopen()
    page.send({ type: 'leave' })
    page.wait(AT_ONCE_DELAY - 1)
    page.send({ type: 'cardEnter', card: cardOf(page) })
    page.wait(5000)
    expect(page.visible.size).toBe(1)
    page.send({ type: 'cardLeave', card: cardOf(page) })
    page.wait(AT_ONCE_DELAY)
    expect(page.visible.size).toBe(0)
    reopen()
    page.send({ type: 'configure', options: { hover: true, delay: 450, atOnce: false } }, { type: 'leave' })
    page.wait(ABANDON_DELAY - 1)
    expect(page.visible.size).toBe(1)
  })

  test('coming back to the mark in time keeps the card', () => {
    const page = opened()
    page.send({ type: 'leave' })
    expect(phaseOf(page.state)).toBe('leaving')
    page.wait(ABANDON_DELAY - 1)
    page.send(enter())
    page.wait(5000)
    expect(phaseOf(page.state)).toBe('open')
    expect(page.visible.size).toBe(1)
  })

  test('resting on another mark replaces the card', () => {
    const page = opened()
    page.send(enter(B))
    page.answer()
    page.wait(450)
    expect(page.visible.size).toBe(1)
    expect(page.state.card?.mark).toBe(B)
  })

  test('nothing opens while the page scrolls, nor when a mark is scrolled under a pointer that rests', () => {
    const page = new HoverDriver()
    page.send({ type: 'scroll' }, enter())
    page.wait(2000)
    expect(page.visible.size).toBe(0)
    page.send(enter())
    page.answer()
    page.wait(450)
    expect(page.visible.size).toBe(1)
  })

  test('told at the end of a scroll where the pointer moved to during it, the card opens after the whole delay from then on', () => {
    const page = new HoverDriver()
    page.send({ type: 'scroll' }, enter())
    page.wait(SCROLL_REST - 1)
    page.send({ type: 'scrollEnd' }, enter())
    page.answer()
    page.wait(449)
    expect(page.visible.size).toBe(0)
    page.wait(1)
    expect(page.visible.size).toBe(1)
  })

  test('a further scroll within that delay opens nothing', () => {
    const page = new HoverDriver()
    page.send({ type: 'scroll' }, { type: 'scrollEnd' }, enter())
    page.wait(400)
    page.send({ type: 'scroll' }, { type: 'scrollEnd' })
    page.wait(5000)
    expect(page.visible.size).toBe(0)
  })

  test('a scroll ends by its own event or by rest', () => {
    const page = new HoverDriver()
    page.send({ type: 'scroll' })
    page.wait(SCROLL_REST - 1)
    page.send({ type: 'scroll' })
    page.wait(SCROLL_REST - 1)
    expect(page.state.scrolling).not.toBeNull()
    page.send({ type: 'scrollEnd' })
    expect(page.state.scrolling).toBeNull()
    expect(page.runningTimers).toBe(0)
  })

  test('scrolling inside the card does not close it; scrolling the page under the pointer does', () => {
    const page = opened()
    page.send({ type: 'cardEnter', card: cardOf(page) }, { type: 'scroll' })
    page.wait(1000)
    expect(page.visible.size).toBe(1)
    page.send({ type: 'cardLeave', card: cardOf(page) }, enter(), { type: 'scroll' })
    page.wait(ABANDON_DELAY)
    expect(page.visible.size).toBe(0)
  })

  test('switched off, hover opens nothing; keys still do', () => {
    const page = new HoverDriver({ hover: false, delay: 450, atOnce: false })
    page.send(enter())
    page.wait(1000)
    expect(page.asked).toEqual([])
    page.send({ type: 'keyOpen', mark: A })
    page.answer()
    expect(page.visible.size).toBe(1)
  })

  test('what was closed with Escape stays closed under the pointer that still rests there, until it has left', () => {
    const page = opened()
    page.send({ type: 'escape', card: null }, enter())
    page.wait(2000)
    expect(page.visible.size).toBe(0)
    page.send({ type: 'leave' }, enter())
    page.answer()
    page.wait(450)
    expect(page.visible.size).toBe(1)
  })

  test('closing a pinned card sends no other card away', () => {
    const page = opened()
    const pinned = cardOf(page)
    page.send({ type: 'pin', card: pinned }, { type: 'leave' }, enter(B))
    page.answer()
    page.wait(450)
    page.send({ type: 'close', card: pinned }, { type: 'leave' }, enter(B))
    page.wait(ABANDON_DELAY)
    expect(phaseOf(page.state)).toBe('open')
  })

  test('Escape during the delay is an answer too; another mark opens all the same', () => {
    const page = new HoverDriver()
    page.send(enter(), { type: 'escape', card: null }, enter())
    page.wait(2000)
    expect(page.visible.size).toBe(0)
    page.send(enter(B))
    page.answer()
    page.wait(450)
    expect(page.state.card?.mark).toBe(B)
  })

  test('late answers and timers of what is over do nothing', () => {
    const page = opened()
    page.send({ type: 'escape', card: null })
    for (const timer of ['dwell', 'abandon', 'patience', 'scroll', 'handle'] as const)
      for (const token of [1, 2, 3]) expect(page.send({ type: 'timer', timer, token })).toEqual([])
    expect(page.send({ type: 'arrived', token: 1 }, { type: 'failed', token: 1, content: 'failed' })).toEqual([])
  })
})

describe('keyboard', () => {
  test('the key opens the card of the current mark and moves into it; Escape closes it and gives the focus back first', () => {
    const page = new HoverDriver()
    page.send({ type: 'keyOpen', mark: A })
    const token = page.asked.at(-1) ?? 0
    expect(types(page.send({ type: 'arrived', token }))).toEqual(['cancelTimer', 'showCard', 'focusCard'])
    expect(closesOnEscape(page.state)).toBe(true)
    expect(types(page.send({ type: 'escape', card: null }))).toEqual(['restoreFocus', 'hideCard'])
    expect(closesOnEscape(page.state)).toBe(false)
  })

  test('the same key closes it again', () => {
    const page = new HoverDriver()
    page.send({ type: 'keyOpen', mark: A })
    page.answer()
    page.send({ type: 'keyOpen', mark: A })
    expect(page.visible.size).toBe(0)
  })

  test('on a card opened by hover the key moves into it, and it then stays when the pointer goes', () => {
    const page = opened()
    expect(types(page.send({ type: 'keyOpen', mark: A }))).toEqual(['focusCard'])
    page.send({ type: 'leave' })
    page.wait(5000)
    expect(page.visible.size).toBe(1)
  })

  test('a card opened by keyboard is not replaced by a pointer that happens to rest on a mark', () => {
    const page = new HoverDriver()
    page.send({ type: 'keyOpen', mark: A })
    page.answer()
    page.send(enter(B))
    page.wait(2000)
    expect(page.state.card?.mark).toBe(A)
    page.send({ type: 'pressOutside' })
    expect(page.visible.size).toBe(0)
  })

  test('stepping closes the card and moves to the mark', () => {
    const page = new HoverDriver()
    page.send({ type: 'keyOpen', mark: A })
    page.answer()
    expect(types(page.send({ type: 'step', mark: B }))).toEqual(['restoreFocus', 'hideCard', 'moveTo'])
  })
})

describe('touch', () => {
  test('a tap shows the handle for a while; the handle opens the card', () => {
    const page = new HoverDriver()
    page.send({ type: 'tapMark', mark: A })
    expect(page.handleVisible).toBe(true)
    expect(page.asked).toEqual([])
    page.wait(HANDLE_SHOWN)
    expect(page.handleVisible).toBe(false)
    page.send({ type: 'tapMark', mark: A }, { type: 'tapHandle' })
    page.answer()
    expect(page.handleVisible).toBe(false)
    expect(page.state.card?.by).toBe('touch')
    expect(types(page.effects)).toContain('focusCard')
  })

  test('another tap moves the handle; a tap outside takes it away', () => {
    const page = new HoverDriver()
    page.send({ type: 'tapMark', mark: A })
    page.wait(HANDLE_SHOWN - 1)
    page.send({ type: 'tapMark', mark: B })
    page.wait(HANDLE_SHOWN - 1)
    expect(page.handleVisible).toBe(true)
    page.send({ type: 'pressOutside' })
    expect(page.handleVisible).toBe(false)
  })
})

describe('pinned and nested cards', () => {
  test('a pinned card stays while others open and close', () => {
    const page = opened()
    const first = cardOf(page)
    page.send({ type: 'pin', card: first }, { type: 'leave' })
    page.wait(2000)
    page.send(enter(B))
    page.answer()
    page.wait(450)
    expect(page.visible.size).toBe(2)
    page.send({ type: 'escape', card: null })
    expect([...page.visible.keys()]).toEqual([first])
    page.send({ type: 'escape', card: null })
    expect(page.visible.size).toBe(0)
  })

  test('a card that is let go floats again and goes with the pointer', () => {
    const page = opened()
    const card = cardOf(page)
    page.send({ type: 'cardEnter', card }, { type: 'pin', card }, { type: 'unpin', card }, { type: 'cardLeave', card })
    page.wait(ABANDON_DELAY)
    expect(page.visible.size).toBe(0)
  })

  test('a card that is let go by key while the pointer is elsewhere stays until it is closed, whatever the pointer passes', () => {
    const page = opened()
    const card = cardOf(page)
    page.send({ type: 'cardEnter', card }, { type: 'pin', card }, { type: 'cardLeave', card }, { type: 'unpin', card })
    page.send({ type: 'leave' })
    page.wait(2000)
    expect([...page.visible.keys()]).toEqual([card])
    expect(page.state.card).toMatchObject({ card, pointerInside: false })
    page.send({ type: 'pressOutside' })
    expect(page.visible.size).toBe(0)
  })

  test('a name in a card opens in its place, with a way back', () => {
    const page = opened()
    const card = cardOf(page)
    page.send({ type: 'cardEnter', card }, { type: 'follow', card, entities: ['meeting/m'] })
    expect(page.visible.get(card)).toBe(1)
    page.answer()
    expect(page.effects.at(-1)).toMatchObject({ type: 'showCard', card, entities: ['meeting/m'], back: true })
    page.send({ type: 'back', card })
    expect(page.effects.at(-1)).toMatchObject({ type: 'showCard', card, entities: A.entities, back: false, content: 'ready' })
    expect(page.send({ type: 'back', card })).toEqual([])
  })

  test('the way back while the next card is still awaited: its late answer shows nothing', () => {
    const page = opened()
    const card = cardOf(page)
    page.send({ type: 'follow', card, entities: ['meeting/m'] }, { type: 'back', card })
    const shown = page.visible.get(card)
    page.answer()
    page.wait(PATIENCE)
    expect(page.visible.get(card)).toBe(shown)
  })

  test('a pinned card can be followed and closed by itself', () => {
    const page = opened()
    const card = cardOf(page)
    page.send({ type: 'pin', card }, { type: 'follow', card, entities: ['meeting/m'] })
    page.answer()
    expect(page.state.pinned[0]?.frames).toHaveLength(2)
    page.send({ type: 'close', card })
    expect(page.visible.size).toBe(0)
  })
})

describe('the page', () => {
  test('hidden: what was about to open does not; an open card stays for the reader who comes back', () => {
    const page = new HoverDriver()
    page.send(enter(), { type: 'pageHidden' })
    page.wait(2000)
    expect(page.visible.size).toBe(0)
    const open = opened()
    open.send({ type: 'pageHidden' })
    open.wait(2000)
    expect(open.visible.size).toBe(1)
  })

  test('left: everything closes, pinned cards too', () => {
    const page = opened()
    page.send({ type: 'pin', card: cardOf(page) }, { type: 'leave' }, enter(B))
    page.answer()
    page.wait(450)
    page.send({ type: 'tapMark', mark: A }, { type: 'navigated' })
    expect(page.visible.size).toBe(0)
    expect(page.handleVisible).toBe(false)
  })
})
