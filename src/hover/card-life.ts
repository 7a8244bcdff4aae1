// The steps of a floating or pinned card's life that several events share: ask, open, show, leave, close.
// Each takes a HoverStep and gives the next one with its effects appended; none decides when it happens (hover-state.ts does).
import { ABANDON_DELAY, AT_ONCE_DELAY, PATIENCE } from './delays.ts'
import type { Content, Frame, HoverEffect, HoverMark, HoverPoint, HoverState, HoverStep, OpenCard, OpenedBy } from './hover-types.ts'

/** The step with a changed state and further effects. */
export function withEffects(step: HoverStep, change: Partial<HoverState>, ...effects: HoverEffect[]): HoverStep {
  return { state: { ...step.state, ...change }, effects: effects.length === 0 ? step.effects : [...step.effects, ...effects] }
}

/** The frame that a card shows or is about to show. */
export function topFrame(card: OpenCard): Frame {
  const frame = card.frames.at(-1)
  if (frame === undefined) throw new Error('a card without frames')
  return frame
}

/** The floating or pinned card of that number. */
export function findCard(state: HoverState, card: number): OpenCard | undefined {
  return state.card?.card === card ? state.card : state.pinned.find((pinned) => pinned.card === card)
}

/** Puts a changed card in its place, floating or pinned. */
export function putCard(step: HoverStep, card: OpenCard, ...effects: HoverEffect[]): HoverStep {
  if (step.state.card?.card === card.card) return withEffects(step, { card }, ...effects)
  return withEffects(step, { pinned: step.state.pinned.map((pinned) => (pinned.card === card.card ? card : pinned)) }, ...effects)
}

/** Ends a dwell without a card. */
export function dropDwell(step: HoverStep): HoverStep {
  const { dwell } = step.state
  return dwell === null ? step : withEffects(step, { dwell: null }, { type: 'cancelTimer', timer: 'dwell', token: dwell.token })
}

export function dropHandle(step: HoverStep): HoverStep {
  const { handle } = step.state
  if (handle === null) return step
  return withEffects(step, { handle: null }, { type: 'cancelTimer', timer: 'handle', token: handle.token }, { type: 'hideHandle' })
}

/** Keeps a card that was about to go. */
export function stay(step: HoverStep): HoverStep {
  const { card } = step.state
  if (card === null || card.leaving === null) return step
  return withEffects(step, { card: { ...card, leaving: null } }, { type: 'cancelTimer', timer: 'abandon', token: card.leaving })
}

/** Lets the floating card go after a while, if it was opened by hover and nothing holds it; one not yet painted goes at once. */
export function leave(step: HoverStep): HoverStep {
  const { card, serial, options } = step.state
  if (card === null || card.by !== 'hover' || card.pointerInside || card.leaving !== null) return step
  if (!card.frames.some((frame) => frame.shown)) return closeCard(step, card, false)
  const token = serial + 1
  return withEffects(
    step,
    { serial: token, card: { ...card, leaving: token } },
    { type: 'startTimer', timer: 'abandon', token, ms: options.atOnce ? AT_ONCE_DELAY : ABANDON_DELAY },
  )
}

/** Closes a card for good. `giveBack`: the reader closed it, so the focus returns to where it was. */
export function closeCard(step: HoverStep, card: OpenCard, giveBack: boolean): HoverStep {
  const effects: HoverEffect[] = []
  if (card.leaving !== null) effects.push({ type: 'cancelTimer', timer: 'abandon', token: card.leaving })
  for (const frame of card.frames)
    if (frame.content === 'waiting' && !frame.shown) effects.push({ type: 'cancelTimer', timer: 'patience', token: frame.token })
  if (card.frames.some((frame) => frame.shown)) {
    if (giveBack) effects.push({ type: 'restoreFocus', card: card.card })
    effects.push({ type: 'hideCard', card: card.card })
  }
  const rest = step.state.pinned.filter((pinned) => pinned.card !== card.card)
  return withEffects(step, { card: step.state.card?.card === card.card ? null : step.state.card, pinned: rest }, ...effects)
}

export function closeFloating(step: HoverStep, giveBack: boolean): HoverStep {
  return step.state.card === null ? step : closeCard(step, step.state.card, giveBack)
}

/** Asks for the data of entities; the new token is `step.state.serial` afterwards. */
export function ask(step: HoverStep, entities: readonly string[]): HoverStep {
  const token = step.state.serial + 1
  return withEffects(step, { serial: token }, { type: 'requestCard', token, entities })
}

/** Opens the floating card in place of any other, for data already asked for under `token`. */
export function openCard(
  step: HoverStep,
  by: OpenedBy,
  mark: HoverMark,
  point: HoverPoint | null,
  token: number,
  content: Content,
): HoverStep {
  const cleared = dropHandle(closeFloating(step, false))
  const frame: Frame = { token, entities: mark.entities, content, shown: false }
  const card: OpenCard = { card: token, mark, point, by, frames: [frame], leaving: null, pointerInside: false }
  return present(withEffects(cleared, { card }), card)
}

/** Shows a card's top frame if its data are there, else waits for them with patience. */
export function present(step: HoverStep, card: OpenCard): HoverStep {
  const { content, token } = topFrame(card)
  if (content === 'waiting') return withEffects(step, {}, { type: 'startTimer', timer: 'patience', token, ms: PATIENCE })
  return showTop(step, card)
}

/** Shows a card's top frame as it stands; at the first time of a card opened by keyboard or touch the focus goes into it. */
export function showTop(step: HoverStep, card: OpenCard): HoverStep {
  const top = topFrame(card)
  const first = !card.frames.some((frame) => frame.shown)
  const shown: OpenCard = { ...card, frames: card.frames.with(-1, { ...top, shown: true }) }
  const { token, entities, content } = top
  const effects: HoverEffect[] = [
    {
      type: 'showCard',
      card: card.card,
      token,
      entities,
      content,
      mark: card.mark,
      point: card.point,
      by: card.by,
      back: card.frames.length > 1,
    },
  ]
  if (first && card.by !== 'hover') effects.push({ type: 'focusCard', card: card.card })
  return putCard(step, shown, ...effects)
}
