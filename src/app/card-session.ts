// Carries out what the hover table decides: feeds it events, runs its timers, asks for cards and shows them on the card layer.
// Gets the page's marks and the worker through small interfaces; holds no decision of its own. Nothing it does throws or rejects.
import { closesOnEscape, initialHover, next } from '../hover/hover-state.ts'
import type { Frame, HoverEffect, HoverEvent, HoverMark, HoverOptions, HoverState } from '../hover/hover-types.ts'
import type { Face, FaceMention } from '../ui/card/face.ts'
import type { Anchor, CardLayer, EdgeRequest } from '../ui/popover/layer-types.ts'
import { createCardData, type Describe } from './card-data.ts'
import { createTimers } from './hover-timers.ts'

/** What the session needs to know of the page's marks, by the marks' keys. */
export type MarkPlaces = {
  anchor: (key: string, point: Anchor['point']) => Anchor
  mention: (key: string) => FaceMention | null
  /** Brings the mark into view and shows where it is. */
  moveTo: (key: string) => void
}

export type CardSessionParts = {
  places: MarkPlaces
  describe: Describe
  /** Mounts the layer in the document in which cards are drawn now. */
  mountLayer: (send: (event: HoverEvent) => void) => CardLayer
  /** Something that Escape closes is open now, or nothing is any more. */
  open: (open: boolean) => void
  /** What the card that was pinned last shows has changed; null: no card is pinned any more. */
  pinned: (entities: readonly string[] | null) => void
}

export type CardSession = {
  send: (event: HoverEvent) => void
  state: () => HoverState
  /** The mark that an open card belongs to ("not this one" asks). Null: no such card. */
  markOf: (card: number) => string | null
  layer: () => CardLayer
  /** Asks anew for what the open cards show: the reader speaks another language now. What does not come stays as it is. */
  askAnew: () => void
  /** Draws the strip beside the scroll bar; null takes it away. */
  showEdge: (edge: EdgeRequest | null) => void
  /** Cards are drawn in another document from now on: what is open closes. */
  remount: () => void
  /** Takes every card away and stops every timer. */
  destroy: () => void
}

const pinnedLast = ({ pinned }: HoverState): readonly string[] | null => pinned.at(-1)?.frames.at(-1)?.entities ?? null

export function createCardSession(parts: CardSessionParts, options: HoverOptions): CardSession {
  let state = initialHover(options)
  let layer = parts.mountLayer(send)
  let over = false
  const data = createCardData(parts.describe)
  const timers = createTimers((timer, token) => send({ type: 'timer', timer, token }))

  function send(event: HoverEvent): void {
    if (over) return
    const before = pinnedLast(state)
    const wasOpen = closesOnEscape(state)
    const step = next(state, event)
    state = step.state
    for (const effect of step.effects) carryOut(effect)
    if (closesOnEscape(state) !== wasOpen) parts.open(!wasOpen)
    const after = pinnedLast(state)
    if (before?.join() !== after?.join()) parts.pinned(after)
  }

  async function request(token: number, entities: readonly string[]): Promise<void> {
    const answer = await data.ask(token, entities)
    send(answer.content === 'ready' ? { type: 'arrived', token } : { type: 'failed', token, content: answer.content })
  }

  const readyFace = (token: number, mark: HoverMark | null): Face => ({
    state: 'ready',
    cards: data.of(token),
    mention: mark === null ? null : parts.places.mention(mark.key),
  })
  const face = ({ content, token, mark, back }: Extract<HoverEffect, { type: 'showCard' }>): Face =>
    content === 'ready' ? readyFace(token, back ? null : mark) : { state: content }

  const openCards = () => [...(state.card === null ? [] : [state.card]), ...state.pinned]

  async function askFrameAnew(card: number, { token, entities, content }: Frame): Promise<void> {
    if (content !== 'ready' || (await data.ask(token, entities)).content !== 'ready') return
    const open = openCards().find((one) => one.card === card)
    if (open === undefined || !open.frames.at(-1)?.shown || open.frames.at(-1)?.token !== token) return
    const { mark, point, by, frames } = open
    const back = frames.length > 1
    const face = readyFace(token, back ? null : mark)
    layer.show({ card, face, anchor: parts.places.anchor(mark.key, point), by, back })
  }

  const nameOf = (mark: HoverMark): string => parts.places.mention(mark.key)?.text ?? ''

  const actions: { readonly [T in HoverEffect['type']]: (effect: Extract<HoverEffect, { type: T }>) => void } = {
    startTimer: ({ timer, token, ms }) => timers.start(timer, token, ms),
    cancelTimer: ({ timer, token }) => timers.cancel(timer, token),
    requestCard: ({ token, entities }) => void request(token, entities),
    prepareCard: ({ card, mark, point }) =>
      layer.prepare({ card, face: readyFace(card, mark), anchor: parts.places.anchor(mark.key, point), by: 'hover', back: false }),
    showCard: (effect) => {
      const { card, mark, point, by, back } = effect
      layer.show({ card, face: face(effect), anchor: parts.places.anchor(mark.key, point), by, back })
    },
    hideCard: ({ card }) => layer.hide(card),
    pinCard: ({ card }) => layer.pin(card),
    unpinCard: ({ card }) => layer.unpin(card),
    focusCard: ({ card }) => layer.focus(card),
    restoreFocus: ({ card }) => layer.restoreFocus(card),
    moveTo: ({ mark }) => parts.places.moveTo(mark.key),
    showHandle: ({ mark }) => layer.showHandle(nameOf(mark), parts.places.anchor(mark.key, null)),
    hideHandle: () => layer.hideHandle(),
  }

  function carryOut<T extends HoverEffect['type']>(effect: Extract<HoverEffect, { type: T }>): void {
    actions[effect.type as T](effect)
  }

  return {
    send,
    state: () => state,
    markOf: (card) => openCards().find((open) => open.card === card)?.mark.key ?? null,
    layer: () => layer,
    askAnew: () => {
      for (const { card, frames } of openCards()) for (const frame of frames) void askFrameAnew(card, frame)
    },
    showEdge: (edge) => layer.showEdge(edge),
    remount: () => {
      send({ type: 'navigated' })
      layer.destroy()
      layer = parts.mountLayer(send)
    },
    destroy: () => {
      over = true
      timers.stopAll()
      layer.destroy()
    },
  }
}
