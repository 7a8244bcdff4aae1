// Stepping through the marks of a whole tab: its frames one after the other, the top frame first, as one round. Each frame knows its own
// marks only; here it is decided which of them steps. Used by the worker (keyboard) and the toolbar popup.
import { framesOf } from '../platform/tabs.ts'
import type { StepDirection, StepPlace } from '../protocol/panel-requests.ts'
import { askPage, TOP_FRAME } from './ask-page.ts'

/** Where stepping stands in one frame; `index` 0: not in this frame. */
export type FramePlace = StepPlace & { frame: number }

/** `from` outside: to the frame's first mark (its last, backwards). `before`: marks in the frames before it. */
export type StepPlan = { frame: number; from: 'here' | 'outside'; before: number; of: number }

/** Which frame steps next, of frames in order; null: no frame has a mark. */
export function planStep(places: readonly FramePlace[], direction: StepDirection): StepPlan | null {
  const held = places.filter(({ of }) => of > 0)
  const at = held.findIndex(({ index }) => index > 0)
  const current = held[at]
  const isLast = current !== undefined && current.index === (direction === 'next' ? current.of : 1)
  const goesOn = isLast && held.length > 1
  const to = goesOn ? (at + (direction === 'next' ? 1 : held.length - 1)) % held.length : Math.max(0, at)
  const target = held[to]
  if (target === undefined) return null
  const sum = (some: readonly FramePlace[]): number => some.reduce((total, { of }) => total + of, 0)
  return { frame: target.frame, from: goesOn ? 'outside' : 'here', before: sum(held.slice(0, to)), of: sum(held) }
}

/** Frames without a script of ours (of other origins, or gone) are left out. */
async function placesIn(tab: number, entity: string | null): Promise<FramePlace[]> {
  const places = (await framesOf(tab)).map(async (frame) => {
    const outcome = await askPage(tab, frame, { type: 'stepPlace', entity })
    return outcome.ok ? [{ frame, ...outcome.value }] : []
  })
  return (await Promise.all(places)).flat()
}

/** Steps to the tab's next or previous mark (of one entity, if named). Never rejects. */
export async function stepInTab(tab: number, direction: StepDirection, entity: string | null): Promise<StepPlace> {
  const places = await placesIn(tab, entity)
  const plan = planStep(places, direction)
  if (plan === null) return { index: 0, of: 0 }
  // What another frame had chosen is chosen no more: one strip, one emphasis for the whole tab.
  const others = places.filter(({ frame }) => frame !== plan.frame)
  await Promise.all(others.map(({ frame }) => askPage(tab, frame, { type: 'stepOut' })))
  const outcome = await askPage(tab, plan.frame, { type: 'step', direction, entity, from: plan.from })
  return outcome.ok && outcome.value.of > 0 ? { index: plan.before + outcome.value.index, of: plan.of } : { index: 0, of: 0 }
}

/** The frame that was stepped into last; the top frame where none was. */
export async function steppedFrame(tab: number): Promise<number> {
  return (await placesIn(tab, null)).find(({ index }) => index > 0)?.frame ?? TOP_FRAME
}
