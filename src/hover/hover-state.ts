// A card's life as a table: next(state, event) gives the new state and the effects to carry out, in order.
// It gets what pointer, keys, touch, card, timers and worker report; it holds no timer, no clock, no DOM and no card data.
// Every interaction has a token, so that a late answer or timer matches nothing and is harmless.
import {
  ask,
  closeCard,
  closeFloating,
  dropDwell,
  dropHandle,
  findCard,
  leave,
  openCard,
  present,
  putCard,
  showTop,
  stay,
  topFrame,
  withEffects,
} from './card-life.ts'
import { HANDLE_SHOWN, SCROLL_REST } from './delays.ts'
import type { Content, HoverEvent, HoverMark, HoverOptions, HoverPoint, HoverState, HoverStep, OpenCard, TimerName } from './hover-types.ts'

/** Nothing shows, nothing is asked. */
export function initialHover(options: HoverOptions): HoverState {
  return { options, serial: 0, scrolling: null, dwell: null, card: null, pinned: [], dismissed: null, handle: null }
}

/** Would Escape close something now? Then the page must not also act on it. */
export function closesOnEscape(state: HoverState): boolean {
  return state.card !== null || state.handle !== null || state.pinned.length > 0
}

/** The state after the event, and the effects to carry out in order. Events that do not fit the state change nothing. */
export function next(state: HoverState, event: HoverEvent): HoverStep {
  const step: HoverStep = { state, effects: [] }
  switch (event.type) {
    case 'enter':
      return enter(step, event.mark, event.point, event.late ?? 0)
    case 'leave':
      return leave(dropDwell(withEffects(step, { dismissed: null })))
    case 'scroll':
      return scroll(step)
    case 'scrollEnd':
      return state.scrolling === null
        ? step
        : withEffects(step, { scrolling: null }, { type: 'cancelTimer', timer: 'scroll', token: state.scrolling })
    case 'cardEnter':
    case 'cardLeave':
      return crossEdge(step, event.card, event.type === 'cardEnter')
    case 'keyOpen':
      return keyOpen(step, event.mark)
    case 'step':
      return withEffects(closeFloating(dropDwell(dropHandle(step)), true), {}, { type: 'moveTo', mark: event.mark })
    case 'escape':
      return escapeFrom(step, event.card)
    case 'tapMark':
      return tapMark(step, event.mark)
    case 'tapHandle':
      return state.handle === null ? step : open(step, 'touch', state.handle.mark)
    case 'pressOutside':
      return closeFloating(dropDwell(dropHandle(step)), false)
    case 'pin':
      return pin(step, event.card)
    case 'unpin':
      return unpin(step, event.card)
    case 'close': {
      const card = findCard(state, event.card)
      return card === undefined ? step : closeCard(card === state.card ? dismiss(step) : step, card, true)
    }
    case 'follow':
      return follow(step, event.card, event.entities)
    case 'back':
      return back(step, event.card)
    case 'arrived':
      return answer(step, event.token, 'ready')
    case 'failed':
      return answer(step, event.token, event.content)
    case 'timer':
      return timer(step, event.timer, event.token)
    case 'pageHidden': {
      // An open card stays: the reader may have followed a source into another tab and comes back to it.
      const quiet = dropDwell(dropHandle(step))
      return state.card !== null && state.card.leaving !== null ? closeFloating(quiet, false) : quiet
    }
    case 'navigated':
      return state.pinned.reduce(
        (all, card) => closeCard(all, card, false),
        closeFloating(dropDwell(dropHandle(withEffects(step, { dismissed: null }))), false),
      )
    case 'configure':
      return withEffects(event.options.hover ? step : dropDwell(step), { options: event.options })
  }
}

function enter(step: HoverStep, mark: HoverMark, point: HoverPoint, late: number): HoverStep {
  const { card, dwell, options, scrolling, dismissed } = step.state
  if (dismissed === mark.key) return step
  if (dismissed !== null) return enter(withEffects(step, { dismissed: null }), mark, point, late)
  if (card?.mark.key === mark.key) return stay(dropDwell(step))
  if (dwell?.mark.key === mark.key) return withEffects(step, { dwell: { ...dwell, point } })
  // Another mark: the open card begins to go, but its pointer may only be crossing on the way to the card.
  const left = leave(dropDwell(step))
  const held = card !== null && (card.by !== 'hover' || card.pointerInside)
  if (!options.hover || scrolling !== null || held) return left
  const token = left.state.serial + 1
  // The delay runs from when the pointer came; asking may take some of it.
  const timed = { type: 'startTimer', timer: 'dwell', token, ms: Math.max(0, options.delay - late) } as const
  return ask(withEffects(left, { dwell: { mark, point, token, content: 'waiting' } }, timed), mark.entities)
}

function scroll(step: HoverStep): HoverStep {
  const quiet = leave(dropDwell(step))
  const token = quiet.state.scrolling ?? quiet.state.serial + 1
  const state = { serial: Math.max(quiet.state.serial, token), scrolling: token }
  return withEffects(quiet, state, { type: 'startTimer', timer: 'scroll', token, ms: SCROLL_REST })
}

function open(step: HoverStep, by: 'keyboard' | 'touch', mark: HoverMark): HoverStep {
  const asked = ask(dropDwell(step), mark.entities)
  return openCard(asked, by, mark, null, asked.state.serial, 'waiting')
}

function keyOpen(step: HoverStep, mark: HoverMark): HoverStep {
  const { card } = step.state
  if (card === null || card.mark.key !== mark.key) return open(step, 'keyboard', mark)
  if (card.by === 'keyboard') return closeFloating(dropDwell(dismiss(step)), true)
  // Opened by hover: the same key now moves into it, and it no longer goes when the pointer does.
  const kept = stay(dropDwell(step))
  const current = kept.state.card ?? card
  const shown = current.frames.some((frame) => frame.shown)
  const keyed: OpenCard = { ...current, by: 'keyboard' }
  return shown ? withEffects(kept, { card: keyed }, { type: 'focusCard', card: card.card }) : withEffects(kept, { card: keyed })
}

function escapeFrom(step: HoverStep, from: number | null): HoverStep {
  const quiet = dropDwell(dropHandle(dismiss(step)))
  if (step.state.card !== null) return closeFloating(quiet, true)
  const pinned = step.state.pinned.find((card) => card.card === from) ?? step.state.pinned.at(-1)
  return pinned === undefined || step.state.handle !== null ? quiet : closeCard(quiet, pinned, true)
}

/** Remembers what the reader sends away, so that the pointer that still rests there does not bring it back (WCAG 1.4.13, dismissible). */
function dismiss(step: HoverStep): HoverStep {
  const mark = step.state.dwell?.mark ?? step.state.card?.mark
  return mark === undefined ? step : withEffects(step, { dismissed: mark.key })
}

function tapMark(step: HoverStep, mark: HoverMark): HoverStep {
  const quiet = dropHandle(dropDwell(step))
  const token = quiet.state.serial + 1
  const timed = { type: 'startTimer', timer: 'handle', token, ms: HANDLE_SHOWN } as const
  return withEffects(quiet, { serial: token, handle: { mark, token } }, { type: 'showHandle', mark }, timed)
}

function pin(step: HoverStep, number: number): HoverStep {
  const kept = stay(step)
  const { card, pinned } = kept.state
  if (card?.card !== number || !card.frames.some((frame) => frame.shown)) return step
  return withEffects(kept, { card: null, pinned: [...pinned, card] }, { type: 'pinCard', card: number })
}

/** The pointer came into a card or left it. Known of pinned ones too: they may be let go. */
function crossEdge(step: HoverStep, number: number, pointerInside: boolean): HoverStep {
  const card = findCard(step.state, number)
  const quiet = pointerInside ? dropDwell(step) : step
  if (card === undefined) return quiet
  const told = putCard(quiet, { ...card, pointerInside })
  if (step.state.card?.card !== number) return told
  return pointerInside ? stay(told) : leave(told)
}

/**
 * A card that is let go floats again and takes the place of the floating one: it goes when the pointer leaves it. Let go by key or finger,
 * while the pointer is elsewhere, it stays as one that was opened so.
 */
function unpin(step: HoverStep, number: number): HoverStep {
  const card = step.state.pinned.find((pinned) => pinned.card === number)
  if (card === undefined) return step
  const alone = closeFloating(dropDwell(step), false)
  const pinned = alone.state.pinned.filter((other) => other.card !== number)
  const by = card.by === 'hover' && !card.pointerInside ? 'keyboard' : card.by
  return withEffects(alone, { pinned, card: { ...card, by } }, { type: 'unpinCard', card: number })
}

function follow(step: HoverStep, number: number, entities: readonly string[]): HoverStep {
  const card = findCard(step.state, number)
  if (card === undefined || entities.length === 0) return step
  const asked = ask(dropUnshown(step, card), entities)
  const frames = card.frames.filter((frame) => frame.shown)
  const grown: OpenCard = { ...card, frames: [...frames, { token: asked.state.serial, entities, content: 'waiting', shown: false }] }
  return present(putCard(asked, grown), grown)
}

function back(step: HoverStep, number: number): HoverStep {
  const card = findCard(step.state, number)
  if (card === undefined || card.frames.length < 2) return step
  const shorter: OpenCard = { ...card, frames: card.frames.slice(0, -1) }
  return showTop(putCard(dropUnshown(step, card), shorter), shorter)
}

/** Stops waiting for a frame that the reader has already turned away from. */
function dropUnshown(step: HoverStep, card: OpenCard): HoverStep {
  const top = topFrame(card)
  return top.shown ? step : withEffects(step, {}, { type: 'cancelTimer', timer: 'patience', token: top.token })
}

function answer(step: HoverStep, token: number, content: Content): HoverStep {
  const { dwell, card, pinned } = step.state
  if (dwell?.token === token) {
    const told = withEffects(step, { dwell: { ...dwell, content } })
    return content === 'ready' ? withEffects(told, {}, { type: 'prepareCard', card: token, mark: dwell.mark, point: dwell.point }) : told
  }
  const owner = [...(card === null ? [] : [card]), ...pinned].find((one) => one.frames.some((frame) => frame.token === token))
  if (owner === undefined) return step
  const at = owner.frames.findIndex((frame) => frame.token === token)
  const frame = owner.frames[at]
  if (frame === undefined || frame.content !== 'waiting') return step
  const told: OpenCard = { ...owner, frames: owner.frames.with(at, { ...frame, content }) }
  const put = putCard(step, told)
  if (at < owner.frames.length - 1) return put
  const calm = frame.shown ? put : withEffects(put, {}, { type: 'cancelTimer', timer: 'patience', token })
  return showTop(calm, told)
}

function timer(step: HoverStep, name: TimerName, token: number): HoverStep {
  const { state } = step
  switch (name) {
    case 'dwell': {
      const { dwell } = state
      if (dwell?.token !== token) return step
      return openCard(withEffects(step, { dwell: null }), 'hover', dwell.mark, dwell.point, token, dwell.content)
    }
    case 'abandon':
      return state.card?.leaving === token ? closeFloating(step, false) : step
    case 'patience': {
      const card = [...(state.card === null ? [] : [state.card]), ...state.pinned].find((one) => topFrame(one).token === token)
      return card === undefined || topFrame(card).shown ? step : showTop(step, card)
    }
    case 'scroll':
      return state.scrolling === token ? withEffects(step, { scrolling: null }) : step
    case 'handle':
      return state.handle?.token === token ? withEffects(step, { handle: null }, { type: 'hideHandle' }) : step
  }
}
