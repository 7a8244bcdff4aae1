// Carries out what the hover table decides: feeds it events, runs its timers, asks for cards, loads the card layer and shows them.
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
  /** Loads the card script and mounts the layer, or gives null where that failed; may be asked again. */
  loadLayer: (send: (event: HoverEvent) => void) => Promise<CardLayer | null>
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
  /** The layer, once a card was shown; null before. */
  layer: () => CardLayer | null
  /** Asks anew for what the open cards show: the reader speaks another language now. What does not come stays as it is. */
  askAnew: () => void
  /** Draws the strip beside the scroll bar, loading the card script for it; null takes it away. */
  showEdge: (edge: EdgeRequest | null) => void
  /** Cards are drawn in another document from now on: what is open closes, and the next one is mounted there. */
  remount: () => void
  /** Takes every card away and stops every timer. */
  destroy: () => void
}

const pinnedLast = ({ pinned }: HoverState): readonly string[] | null => pinned.at(-1)?.frames.at(-1)?.entities ?? null

export function createCardSession(parts: CardSessionParts, options: HoverOptions): CardSession {
  let state = initialHover(options)
  let layer: CardLayer | null = null
  let loading: Promise<CardLayer | null> | null = null
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

  async function load(): Promise<CardLayer | null> {
    if (loading !== null) return loading
    const mine: Promise<CardLayer | null> = parts.loadLayer(send).then((loaded) => {
      if (over || loading !== mine) {
        loaded?.destroy()
        return null
      }
      layer = loaded
      // A script that could not be put into the page may be the next time.
      if (loaded === null) loading = null
      return loaded
    })
    loading = mine
    return mine
  }

  async function request(token: number, entities: readonly string[]): Promise<void> {
    const answer = await data.ask(token, entities)
    send(answer.content === 'ready' ? { type: 'arrived', token } : { type: 'failed', token, content: answer.content })
  }

  // What is shown and hidden keeps its order even while the layer is still loading.
  let last: Promise<unknown> = Promise.resolve()
  function onLayer(act: (layer: CardLayer) => void): void {
    if (layer !== null) act(layer)
    else
      last = last.then(load).then((loaded) => {
        if (loaded !== null && !over) act(loaded)
      })
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
    onLayer((to) => to.show({ card, face, anchor: parts.places.anchor(mark.key, point), by, back }))
  }

  const nameOf = (mark: HoverMark): string => parts.places.mention(mark.key)?.text ?? ''

  const actions: { readonly [T in HoverEffect['type']]: (effect: Extract<HoverEffect, { type: T }>) => void } = {
    startTimer: ({ timer, token, ms }) => timers.start(timer, token, ms),
    cancelTimer: ({ timer, token }) => timers.cancel(timer, token),
    requestCard: ({ token, entities }) => void request(token, entities),
    loadCard: () => void load(),
    // Where the card script did not load, the card itself has it loaded again.
    prepareCard: ({ card, mark, point }) =>
      void loading?.then((loaded) => {
        const request = {
          card,
          face: readyFace(card, mark),
          anchor: parts.places.anchor(mark.key, point),
          by: 'hover',
          back: false,
        } as const
        if (!over) loaded?.prepare(request)
      }),
    showCard: (effect) => {
      const { card, mark, point, by, back } = effect
      onLayer((to) => to.show({ card, face: face(effect), anchor: parts.places.anchor(mark.key, point), by, back }))
    },
    hideCard: ({ card }) => onLayer((to) => to.hide(card)),
    pinCard: ({ card }) => onLayer((to) => to.pin(card)),
    unpinCard: ({ card }) => onLayer((to) => to.unpin(card)),
    focusCard: ({ card }) => onLayer((to) => to.focus(card)),
    restoreFocus: ({ card }) => onLayer((to) => to.restoreFocus(card)),
    moveTo: ({ mark }) => parts.places.moveTo(mark.key),
    showHandle: ({ mark }) => onLayer((to) => to.showHandle(nameOf(mark), parts.places.anchor(mark.key, null))),
    hideHandle: () => onLayer((to) => to.hideHandle()),
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
    showEdge: (edge) => {
      if (edge !== null || loading !== null) onLayer((to) => to.showEdge(edge))
    },
    remount: () => {
      send({ type: 'navigated' })
      layer?.destroy()
      layer = null
      loading = null
    },
    destroy: () => {
      over = true
      timers.stopAll()
      layer?.destroy()
    },
  }
}
